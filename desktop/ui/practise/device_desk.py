"""Lists, opens and measures devices for the recorder, on threads, and tells the window how it went."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.devices.choices import NONE
from desktop.devices.model import DeviceKind, DeviceList, PictureFormat
from desktop.recording.sizes import SIZES

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.devices.model import Camera, Microphone
    from desktop.recording.planning import Plan
    from desktop.recording.recorder import Recorder
    from desktop.ui.outside.devices import DeviceDoor
    from desktop.ui.workshop import Workshop

FPS = 30.0
SETTLED_MS = 700
"""A camera that was just opened finds its light first; then the encoder is measured."""
MEASURE_TRIES = 4
REFUSED = {
    DeviceKind.CAMERA: Fault.CAMERA_REFUSED,
    DeviceKind.MICROPHONE: Fault.MICROPHONE_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Devices:
    """What could be opened, and the fault of what could not."""

    camera: Camera | None
    microphone: Microphone | None
    faults: tuple[GreenroomError, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be opened; nothing of a kind that is not wanted or not permitted."""

    camera: str
    microphone: str
    picture: PictureFormat

    @classmethod
    def of(cls, settings: Settings) -> Wish:
        """Read it from the settings."""
        width, height = SIZES[settings.picture_size]
        camera = NONE if settings.sound_only else settings.camera
        return cls(camera, settings.microphone, PictureFormat(width, height, FPS))

    def kinds(self) -> tuple[DeviceKind, ...]:
        """Return the kinds of device that are wanted."""
        wanted = {DeviceKind.CAMERA: self.camera, DeviceKind.MICROPHONE: self.microphone}
        return tuple(kind for kind, choice in wanted.items() if choice != NONE)


class DeviceDesk(QObject):
    """Brings the chosen devices to the recorder.

    Signals:
        listed: ``listing`` is known, before anything is opened.
        opened(tuple): the faults of devices that could not be opened, none when all is well.
        measured: ``plan`` is known.
        busy_changed: ``opening`` is another.
    """

    listed = Signal()
    opened = Signal(object)
    measured = Signal()
    busy_changed = Signal()

    def __init__(self, workshop: Workshop, recorder: Recorder, parent: QObject) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._recorder = recorder
        self._opening = False
        self._again = self._fresh = False
        self._wanted = False
        self._closed = False
        self._tries = 0
        self._hands = threading.Lock()
        self._brought: Devices | None = None
        self.listing = DeviceList()
        self.faults: tuple[GreenroomError, ...] = ()
        self.plan: Plan | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._measure)

    @property
    def opening(self) -> bool:
        """Say whether devices are being opened now."""
        return self._opening

    def open(self, *, fresh: bool = False) -> None:
        """List the devices and open the chosen ones; what was open is let go first.

        Args:
            fresh: look for microphones that were plugged in since the last time.
        """
        if self._closed:
            return
        self._wanted = True
        self._fresh = self._fresh or fresh
        if self._opening:
            self._again = True
            return
        self._be_busy(busy=True)
        self._settled.stop()
        self.plan = None
        wish = Wish.of(self._workshop.services.settings.now)
        self._ask(wish, list(wish.kinds()), ())

    def list_again(self) -> None:
        """List the cameras again while devices stay open; ``listed`` tells."""
        if self._closed or self._opening:
            return
        door = self._workshop.outside.devices

        def done(listing: DeviceList) -> None:
            if self._wanted and not self._opening:
                self.listing = listing
                self.listed.emit()

        self._workshop.tasks.run(
            lambda: door.list_devices(fresh=False), done, _raise, name="list-devices"
        )

    def close(self) -> None:
        """Let the devices go."""
        self._wanted = self._again = False
        self._settled.stop()
        self._recorder.disarm()

    def shut_down(self) -> None:
        """The program ends; what is being opened is let go as soon as it is open."""
        self._closed = True
        self._wanted = False
        self._settled.stop()
        self._put_back()

    def _ask(self, wish: Wish, left: list[DeviceKind], refused: tuple[GreenroomError, ...]) -> None:
        """Ask for the use of one kind after the other, then list."""
        if not left:
            self._list(wish, refused)
            return
        kind = left.pop(0)

        def answered(granted: bool) -> None:
            if granted:
                self._ask(wish, left, refused)
            else:
                self._ask(_without(wish, kind), left, (*refused, WorldError(REFUSED[kind])))

        self._workshop.outside.permissions.ask(kind, answered)

    def _list(self, wish: Wish, refused: tuple[GreenroomError, ...]) -> None:
        fresh, self._fresh = self._fresh, False
        recorder, door = self._recorder, self._workshop.outside.devices

        def work() -> DeviceList:
            recorder.disarm()
            return door.list_devices(fresh=fresh)

        def done(listing: DeviceList) -> None:
            if not self._go_on():
                return
            self.listing = listing
            self.listed.emit()
            self._open(wish, refused)

        self._workshop.tasks.run(work, done, self._not_opened, name="list-devices")

    def _open(self, wish: Wish, refused: tuple[GreenroomError, ...]) -> None:
        door = self._workshop.outside.devices

        def work() -> None:
            self._bring(open_devices(door, wish, refused))

        self._workshop.tasks.run(work, self._done, self._not_opened, name="devices")

    def _go_on(self) -> bool:
        """Say whether devices are still wanted; begin again if others are."""
        if self._wanted and not self._again:
            return True
        again, self._again = self._again, False
        self._be_busy(busy=False)
        self._put_back()
        if again and self._wanted:
            self.open()
        return False

    def _done(self, _nothing: None) -> None:
        if not self._go_on():
            return
        self._be_busy(busy=False)
        with self._hands:
            devices, self._brought = self._brought, None
        if devices is None:
            return
        faults = devices.faults
        try:
            if devices.camera is not None or devices.microphone is not None:
                self._recorder.arm(devices.camera, devices.microphone)
                self._tries = MEASURE_TRIES
                self._settled.start()
        except GreenroomError as error:
            _release(devices)
            faults = (*faults, error)
        self._tell(faults)

    def _not_opened(self, error: Exception) -> None:
        self._again = False
        self._be_busy(busy=False)
        self._tell((expected(error),))

    def _tell(self, faults: tuple[GreenroomError, ...]) -> None:
        self.faults = faults
        self.opened.emit(faults)

    def _be_busy(self, *, busy: bool) -> None:
        self._opening = busy
        self.busy_changed.emit()

    @Slot()
    def _measure(self) -> None:
        """Measure what the computer manages; again when too few pictures came."""
        recorder = self._recorder
        if not recorder.armed or not recorder.idle:
            return
        self._tries -= 1

        def done(plan: Plan | None) -> None:
            if plan is not None and recorder.armed:
                self.plan = plan
                self.measured.emit()
            elif self._tries > 0 and self._wanted and not self._opening and recorder.armed:
                self._settled.start()

        self._workshop.tasks.run(recorder.plan, done, _raise, name="measure")

    def _bring(self, devices: Devices) -> None:
        """Hand devices over from the thread that opened them; the window may close meanwhile."""
        with self._hands:
            if not self._closed:
                self._brought = devices
                return
        _release(devices)

    def _put_back(self) -> None:
        with self._hands:
            devices, self._brought = self._brought, None
        if devices is not None:
            _release(devices)


def open_devices(door: DeviceDoor, wish: Wish, refused: tuple[GreenroomError, ...] = ()) -> Devices:
    """Open what was chosen; what can't be opened is a fault and not the end of the other."""
    faults = list(refused)
    camera: Camera | None = None
    microphone: Microphone | None = None
    if wish.camera != NONE:
        try:
            camera = door.open_camera(wish.camera, wish.picture)
        except GreenroomError as error:
            faults.append(error)
    if wish.microphone != NONE:
        try:
            microphone = door.open_microphone(wish.microphone)
        except GreenroomError as error:
            faults.append(error)
    return Devices(camera, microphone, tuple(faults))


def expected(error: Exception) -> GreenroomError:
    """Pass an expected error on; anything else is our own fault and belongs to the crash report."""
    if isinstance(error, GreenroomError):
        return error
    if isinstance(error, OSError):
        return WorldError(Fault.RECORDING_FAILED, why=error.strerror or error, saved_ms=0)
    raise error


def _without(wish: Wish, kind: DeviceKind) -> Wish:
    if kind is DeviceKind.CAMERA:
        return Wish(NONE, wish.microphone, wish.picture)
    return Wish(wish.camera, NONE, wish.picture)


def _release(devices: Devices) -> None:
    for device in (devices.camera, devices.microphone):
        if device is not None:
            device.close()


def _raise(error: Exception) -> None:
    raise error
