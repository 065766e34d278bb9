"""A child process that records one take until SIGTERM, then says what ``take.json`` says.

Its microphone keeps nothing for a process that stands still, as a real one does not.
"""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from desktop.base.documents import to_json
from desktop.base.settings import Language
from desktop.devices.model import MONOTONIC, SoundBlock
from desktop.devices.simulated import RATE, ToneMicrophone
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf
from tests.faults.doomed_take import NotedCamera, open_notes

if TYPE_CHECKING:
    from collections.abc import Callable

LATE_S = 0.2


class ForgetfulMicrophone(ToneMicrophone):
    """A tone without what nobody fetched in time."""

    @override
    def start(self, sink: Callable[[SoundBlock], None]) -> None:
        def give(block: SoundBlock) -> None:
            if MONOTONIC() - block.at_s - block.samples.size / RATE < LATE_S:
                louder = np.maximum(block.samples, 1)  # so that nothing of it is silence
                sink(SoundBlock(louder, block.at_s))

        super().start(give)


def main() -> None:
    """Record into a library until told to end."""
    library = Path(sys.argv[1])
    notes = open_notes(Path(sys.argv[2]))
    told = threading.Event()

    def tell(_number: int, _frame: object) -> None:
        told.set()

    signal.signal(signal.SIGTERM, tell)
    shelf = SessionShelf(library / "sessions", library / "trash")
    pack = RoleShelf(library / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.ZH, questions=("Q03",))
    recorder = Recorder()
    recorder.arm(NotedCamera(notes), ForgetfulMicrophone())
    recorder.wait_ready()
    recorder.start(session.new_take("Q03"))
    told.wait()
    take = recorder.stop()
    recorder.close()
    sys.stdout.buffer.write(to_json(take))


if __name__ == "__main__":
    main()
