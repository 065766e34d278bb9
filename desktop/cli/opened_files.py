"""Files on a command line, as a double click hands them over: the window opens them, no command does."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.base.errors import UsageError, Wrong
from desktop.base.files import is_there
from desktop.sharing.endings import is_shared_name


def library_and_rest(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """Return the library that a command line begins with, if it does, and what stands behind it.

    A word with a dash is no library: ``--library --json`` lacks one. Typer says so.
    """
    match arguments:
        case ["--library", library, *rest] if library and not library.startswith("-"):
            return Path(library), rest
        case [first, *rest] if (library := first.removeprefix("--library=")) not in {first, ""}:
            return Path(library), rest
        case _:
            return None, arguments


def is_shared_file(name: str) -> bool:
    """Say whether an argument is a file that the window opens."""
    return is_shared_name(name) and os.path.isfile(name)  # noqa: PTH113 - never raises


def check_files(words: list[str]) -> None:
    """See that what begins with a file has nothing else in it, and that each is one the window opens.

    Raises:
        UsageError: FILE_UNKNOWN, FILE_OTHER_KIND, NOT_A_FILE; FILES_ALONE for a command or an option behind a file.
    """
    if not words or not _names_file(words[0]):
        return
    for word in words:
        if not _names_file(word):
            raise UsageError(Wrong.FILES_ALONE, name=words[0], more=word)
        if not is_there(Path(word)):
            raise UsageError(Wrong.FILE_UNKNOWN, name=word)
        if os.path.isdir(word):  # noqa: PTH112 - never raises
            raise UsageError(Wrong.NOT_A_FILE, name=word)
        if not is_shared_name(word):
            raise UsageError(Wrong.FILE_OTHER_KIND, name=Path(word).name)


def _names_file(word: str) -> bool:
    """Say whether a word is meant as a file: by its ending, a slash in it, or because one of this name is there."""
    if is_shared_name(word):
        return True
    if word.startswith("-"):
        return False
    if Path(word).name != word or Path(word).suffix:
        return True
    from desktop.cli.commands import is_command

    return not is_command(word) and is_there(Path(word))
