"""The program: chooses the command, turns errors into a sentence and an exit status.

Exit status: 0 done, 1 the world's fault, 2 wrong use, 70 our own fault, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import UsageError, WorldError
from desktop.base.files import world_error
from desktop.base.logs import start_logging, stop_logging, write_crash_report
from desktop.base.paths import Folders
from desktop.base.settings import Settings, read_settings
from desktop.cli.opened_files import check_files, is_shared_file, library_and_rest
from desktop.cli.say import say_error, translate, use_language
from desktop.cli.stopping import INTERRUPTED
from desktop.cli.sure_stderr import sure_stderr
from desktop.cli.terminal import harmless

if TYPE_CHECKING:
    from typing import TextIO

_LOG = logging.getLogger(__name__)
WORLD, WRONG_USE, OURS = 1, 2, 70
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    folders = Folders.standard()
    start_logging(folders.log, debug="--debug" in arguments)
    try:
        use_language(_settings(folders).interface)
        with sure_stderr():
            return _guarded([each for each in arguments if each != "--debug"])
    except BrokenPipeError:
        return _nobody_listens()
    except OSError as error:
        # Whatever else is written has a name: without one it is our own answer.
        if error.filename is None and error.errno in _NO_ROOM:
            return _no_room_for_the_answer()
        return _our_fault(folders, error)
    except Exception as error:  # noqa: BLE001 - the top of the program
        return _our_fault(folders, error)
    finally:
        stop_logging()
        use_language(None)  # a second run in the same process starts like the first


def _settings(folders: Folders) -> Settings:
    """Damaged settings must not keep the sentence about them from being said."""
    try:
        return read_settings(folders.settings)
    except WorldError:
        return Settings()


def _guarded(arguments: list[str]) -> int:
    try:
        return _run(arguments)
    except UsageError as error:
        say_error(error)
        return WRONG_USE
    except WorldError as error:
        say_error(error)
        return WORLD
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is None:
            raise
        _LOG.info("a file could not be used", exc_info=True)
        say_error(world_error(error, Path(os.fsdecode(error.filename))))
        return WORLD
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: list[str]) -> int:
    """Open the window at once when that is all that is asked: the commands are slow to load."""
    library, words = library_and_rest(arguments)
    if words[:1] == ["--"]:
        del words[0]
    if all(map(is_shared_file, words)):
        return _open_window(library, *map(Path, words))
    check_files(words)
    return _run_command(arguments)


def _run_command(arguments: list[str]) -> int:
    from desktop.cli.commands import run_command

    return run_command(arguments)


def _nobody_listens() -> int:
    """Whoever read our answer has gone, as ``head`` does: end without a word."""
    _turn_to_nowhere(sys.stdout)
    return WORLD


def _no_room_for_the_answer() -> int:
    """Say, where that can be said, that the disk is full to which our answer goes."""
    said = translate(
        "cli",
        "There was no room for the answer where it was to go. What was done before stays done. "
        "Free some space there, or let it go elsewhere.",
    )
    with contextlib.suppress(OSError):
        sys.stderr.write(harmless(said) + "\n")
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            _turn_to_nowhere(stream)
    return WORLD


def _turn_to_nowhere(stream: TextIO) -> None:
    """Let what is still buffered go nowhere at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _open_window(library: Path | None, *files: Path) -> int:
    gc.disable()  # what is loaded at start is no garbage; the window goes on by itself
    from desktop.base.paths import chosen_folders

    folders = chosen_folders(library)
    handed = tuple(file.absolute() for file in files)
    if handed:
        from desktop.ui.outside.handing_over import hand_over, meeting_place

        place = meeting_place(folders.library)
        handed = tuple(file for file in handed if not hand_over(place, file))
        if not handed:
            return 0
    from desktop.app import open_window

    return open_window(folders, handed)


def _our_fault(folders: Folders, error: Exception) -> int:
    report = write_crash_report(folders.log, error)
    sentence = translate(
        "cli",
        "Greenroom made a mistake and stopped. Your recordings are untouched. "
        "A report lies in {file}.",
    )
    said = sentence.format(file=report or folders.log)
    sys.stderr.write(harmless(f"{said}\n{type(error).__name__}: {error}\n"))
    return OURS
