"""A child process that records one take until it is killed, and notes what it has captured so far.

The notes lie in a mapped file, which outlives the process: see ``Notes``.
"""

from __future__ import annotations

import ctypes
import mmap
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.base.settings import Language
from desktop.devices.model import PictureFormat
from desktop.devices.simulated import RATE, PatternCamera, ToneMicrophone
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.devices.model import Picture, SoundBlock

SHAPE = PictureFormat(320, 180, 30.0)
NOTES = "notes"


class Notes(ctypes.Structure):
    """The take's zero and what was handed over since, in seconds on the monotonic clock."""

    begun_s: float
    picture_s: float
    sound_s: float
    _fields_ = (
        ("begun_s", ctypes.c_double),
        ("picture_s", ctypes.c_double),
        ("sound_s", ctypes.c_double),
    )


def open_notes(path: Path) -> Notes:
    """Return the notes in a file, which is made if need be."""
    if not path.exists():
        path.write_bytes(bytes(ctypes.sizeof(Notes)))
    with path.open("rb+") as file:
        return Notes.from_buffer(mmap.mmap(file.fileno(), ctypes.sizeof(Notes)))


class NotedCamera(PatternCamera):
    """A pattern that notes each picture it has given."""

    def __init__(self, notes: Notes) -> None:
        super().__init__(SHAPE)
        self._notes = notes
        self._given_s = 0.0

    @override
    def reopen(self) -> NotedCamera:
        self.close()
        again = NotedCamera(self._notes)
        PatternCamera.begin(again, self._notes.begun_s)
        return again

    @override
    def begin(self, at_s: float) -> None:
        super().begin(at_s)
        self._notes.begun_s = at_s

    @override
    def read(self) -> Picture | None:
        if self._notes.begun_s:
            self._notes.picture_s = self._given_s
        picture = super().read()
        self._given_s = picture.at_s if picture else self._given_s
        return picture


class NotedMicrophone(ToneMicrophone):
    """A tone that notes each block it has given."""

    def __init__(self, notes: Notes) -> None:
        super().__init__()
        self._notes = notes

    @override
    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        def give(block: SoundBlock) -> None:
            sink(block)
            if self._notes.begun_s:
                self._notes.sound_s = block.at_s + block.samples.size / RATE

        super().start(give)


def main() -> None:
    """Record into a library until killed."""
    library = Path(sys.argv[1])
    notes = open_notes(Path(sys.argv[2]))
    shelf = SessionShelf(library / "sessions", library / "trash")
    pack = RoleShelf(library / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.ZH, questions=("Q03",))
    recorder = Recorder()
    recorder.arm(NotedCamera(notes), NotedMicrophone(notes))
    recorder.wait_ready()
    recorder.start(session.new_take("Q03"))
    threading.Event().wait()


if __name__ == "__main__":
    main()
