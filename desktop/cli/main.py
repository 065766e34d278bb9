"""The program: chooses the command, turns errors into a sentence and an exit status.

Exit status: 0 done, 1 the world's fault, 2 wrong use, 70 our own fault, 130 interrupted.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path

from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.base.files import is_there, world_error
from desktop.base.logs import start_logging, stop_logging, write_crash_report
from desktop.base.paths import Folders
from desktop.base.settings import Settings, read_settings
from desktop.cli.say import say_error, translate, use_language
from desktop.cli.stopping import INTERRUPTED
from desktop.cli.terminal import harmless
from desktop.sharing.endings import is_shared_name

_LOG = logging.getLogger(__name__)
WORLD, WRONG_USE, OURS = 1, 2, 70


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    folders = Folders.standard()
    start_logging(folders.log, debug="--debug" in arguments)
    try:
        use_language(_settings(folders).interface)
        return _guarded([each for each in arguments if each != "--debug"])
    except BrokenPipeError:
        return _nobody_listens()
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
    match arguments:
        case ["--library", library, *files] if all(map(is_shared_file, files)):
            return _open_window(Path(library), *map(Path, files))
        case [*files] if all(map(is_shared_file, files)):
            return _open_window(None, *map(Path, files))
        case ["--library", _, *files] | [*files] if lost := _lost_file(files):
            raise UsageError(Wrong.FILE_UNKNOWN, name=lost)
        case ["--library", _, file, *_] if is_other_file(file):
            raise UsageError(Wrong.FILE_OTHER_KIND, name=Path(file).name)
        case [file, *_] if is_other_file(file):
            raise UsageError(Wrong.FILE_OTHER_KIND, name=Path(file).name)
        case _:
            return _run_command(arguments)


def _run_command(arguments: list[str]) -> int:
    from desktop.cli.commands import run_command

    return run_command(arguments)


def _nobody_listens() -> int:
    """Whoever read our answer has gone, as ``head`` does: end without a word."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())  # what is still buffered goes there at exit
    os.close(nowhere)
    return WORLD


def is_shared_file(name: str) -> bool:
    """Say whether an argument is a file that the window opens, as a double click hands it over."""
    return is_shared_name(name) and os.path.isfile(name)  # noqa: PTH113 - never raises


def _lost_file(names: list[str]) -> str:
    """Return which of the files to open is not there; empty where all are, or something else is asked for."""
    if not all(map(is_shared_name, names)):
        return ""
    return next((name for name in names if not is_there(Path(name))), "")


def is_other_file(name: str) -> bool:
    """Say whether an argument is no command but a file of a kind that the window does not open."""
    if is_shared_name(name) or not os.path.isfile(name):  # noqa: PTH113 - never raises
        return False
    from desktop.cli.commands import COMMANDS

    return name not in COMMANDS


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
