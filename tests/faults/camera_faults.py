"""What a camera can do to a take, by cameras that follow a script; the recorder is the real one."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.devices.model import MONOTONIC, DeviceInfo, DeviceKind, Picture, PictureFormat
from desktop.devices.simulated import PatternCamera, ToneMicrophone
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState, TroubleKind
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHAPE = PictureFormat(160, 90, 20.0)
TOLD_S, STOP_S = 2.0, 3.0
BEFORE_S, AFTER_S = 2.3, 0.8
"""A camera was open for a while before its trouble; how fast it is must be known first."""


class ScriptedCamera(PatternCamera):
    """A pattern until the trouble begins; what is opened after it is a good one again."""

    def __init__(self, trouble: Callable[[ScriptedCamera, Picture | None], Picture | None]) -> None:
        super().__init__(SHAPE)
        self._trouble = trouble
        self._epoch_s = MONOTONIC()
        self.began = threading.Event()
        self.let_go = threading.Event()
        self.last: Picture | None = None

    @property
    @override
    def info(self) -> DeviceInfo:
        return DeviceInfo(DeviceKind.CAMERA, 0, "scripted", "test", "scripted")

    @override
    def begin(self, at_s: float) -> None:
        self._epoch_s = at_s
        super().begin(at_s)

    @override
    def read(self) -> Picture | None:
        picture = super().read()
        if self.began.is_set():
            return self._trouble(self, picture)
        self.last = picture or self.last
        return picture

    @override
    def reopen(self) -> PatternCamera:
        if self.began.is_set() and self._trouble is gone:
            raise WorldError(Fault.CAMERA_LOST, name="scripted")
        again = PatternCamera(SHAPE)
        again.begin(self._epoch_s)
        return again


def gone(_camera: ScriptedCamera, _picture: Picture | None) -> Picture | None:
    """It was pulled out."""
    raise WorldError(Fault.CAMERA_LOST, name="scripted")


def mute(camera: ScriptedCamera, _picture: Picture | None) -> Picture | None:
    """It gives nothing any more."""
    camera.let_go.wait(0.2)
    return None


def hung(camera: ScriptedCamera, _picture: Picture | None) -> Picture | None:
    """Its read never returns."""
    camera.let_go.wait()
    return None


def frozen(camera: ScriptedCamera, picture: Picture | None) -> Picture | None:
    """It gives the last picture for ever, with new times."""
    return Picture(camera.last.pixels, picture.at_s) if camera.last and picture else None


def black(_camera: ScriptedCamera, picture: Picture | None) -> Picture | None:
    """Its lens is covered."""
    return Picture(np.zeros_like(picture.pixels), picture.at_s) if picture else None


def slow(camera: ScriptedCamera, picture: Picture | None) -> Picture | None:
    """It gives four pictures a second."""
    camera.let_go.wait(0.25)
    return picture and Picture(picture.pixels, MONOTONIC())


TROUBLES = {
    "gone": (gone, TroubleKind.CAMERA_LOST),
    "mute": (mute, TroubleKind.CAMERA_LOST),
    "hung": (hung, TroubleKind.CAMERA_LOST),
    "frozen": (frozen, TroubleKind.CAMERA_FROZEN),
    "black": (black, TroubleKind.CAMERA_BLACK),
    "slow": (slow, TroubleKind.CAMERA_SLOW),
}


@dataclass(slots=True)
class CameraRound:
    """What came of one trouble: seconds until it was told, and that Stop took; what is wrong."""

    name: str
    told_s: float = 0.0
    stop_s: float = 0.0
    wrong: list[str] = field(default_factory=list[str])


def go_through(name: str, library: Path) -> CameraRound:
    """Record with a camera that gets into trouble, stop, and record again with a good one."""
    trouble, kind = TROUBLES[name]
    found = CameraRound(name)
    shelf = SessionShelf(library / "sessions", library / "trash")
    pack = RoleShelf(library / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.ZH, questions=("Q03",))
    recorder = Recorder()
    camera = ScriptedCamera(trouble)
    recorder.arm(camera, ToneMicrophone())
    recorder.wait_ready()
    folder = session.new_take("Q03")
    recorder.start(folder)
    time.sleep(BEFORE_S)
    camera.began.set()
    began_s = MONOTONIC()
    while kind not in recorder.status().troubles and MONOTONIC() - began_s < TOLD_S + 5:
        time.sleep(0.02)
    found.told_s = MONOTONIC() - began_s
    time.sleep(AFTER_S)
    asked_s = MONOTONIC()
    take = recorder.stop()
    recorder.disarm()
    found.stop_s = MONOTONIC() - asked_s
    camera.let_go.set()
    length_s = decode_sound(folder.video).size / 16_000
    if take.state is not TakeState.SAVED or kind not in {each.kind for each in take.troubles}:
        found.wrong.append(f"the take is {take.state} with {take.troubles}")
    if abs(length_s - take.duration_ms / 1000) > 0.15 or take.sound.lost_ms:
        found.wrong.append(f"{length_s:.2f} s of sound in {take.duration_ms} ms")
    recorder.arm(PatternCamera(SHAPE), ToneMicrophone())
    recorder.wait_ready()
    again = session.new_take("Q03")
    recorder.start(again)
    time.sleep(AFTER_S)
    take = recorder.stop()
    recorder.close()
    if take.fault or sum(1 for _ in iter_pictures(again.video)) < AFTER_S * SHAPE.fps / 2:
        found.wrong.append(f"the next take: {take.fault}")
    return found


def judge(found: CameraRound, patience: float = 1.0) -> list[str]:
    """Return what is wrong; times may be longer on a busy computer."""
    wrong = list(found.wrong)
    if found.told_s > TOLD_S * patience:
        wrong.append(f"told after {found.told_s:.1f} s")
    if found.stop_s > STOP_S * patience:
        wrong.append(f"Stop took {found.stop_s:.1f} s")
    return wrong
