"""Where the program starts. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import gc
import io
import os
import sys
from typing import TYPE_CHECKING

from desktop.base.offline import stay_offline
from desktop.cli.stopping import INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Callable

WORKER, VOICE, INSPECTOR = "worker", "voice", "inspect"
MOST_UNSEEN = 50_000
"""So many objects are made before Python looks for garbage among them. Its own 700 are passed a hundred times while
a command loads, which makes none: with the look at the end it cost 0.03 of 0.17 s. The window looks by itself."""


def main() -> int:
    """Be the transcription worker, the voice or the inspector if asked to, else the program."""
    _give_output()
    stay_offline()
    if sys.argv[1:] == [WORKER]:
        from desktop.transcription.worker import main as work

        return work()
    if sys.argv[1:] == [VOICE]:
        from desktop.ui.outside.speaker import main as speak

        return speak()
    if sys.argv[1:] == [INSPECTOR]:
        gc.set_threshold(MOST_UNSEEN)
        from desktop.media.inspector import main as inspect

        return _briefly(inspect)
    gc.set_threshold(MOST_UNSEEN)
    try:
        from desktop.cli.main import main as run

        return _briefly(run)
    except KeyboardInterrupt:  # while it still loads; later it is heard there
        return INTERRUPTED


def _briefly(work: Callable[[], int]) -> int:
    """Run what ends soon, and don't look through all of it for garbage at its end."""
    try:
        return work()
    finally:
        if gc.isenabled():
            gc.freeze()


def _give_output() -> None:
    """Give a windowed build, which has no stdout, one; let no name be beyond what a terminal shows."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - lives as long as the process
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
