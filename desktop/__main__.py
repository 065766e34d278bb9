"""Where the program starts. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import io
import os
import sys

from desktop.base.offline import stay_offline

WORKER, VOICE, INSPECTOR = "worker", "voice", "inspect"


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
        from desktop.media.inspector import main as inspect

        return inspect()
    from desktop.cli.main import main as run

    return run()


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
