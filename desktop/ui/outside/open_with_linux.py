"""Linux: a desktop entry, types of files and icons in the folders of the user."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING

from desktop.base.assets import asset
from desktop.base.files import is_there, make_folder, naming_faults, write_atomic
from desktop.ui.outside.default_programs import with_defaults, without_program
from desktop.ui.outside.open_with import Opening, not_changed

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = "greenroom.desktop"
KINDS = (
    "application/x-greenroom-pack",
    "application/x-greenroom-review",
    "application/x-greenroom-reply",
)
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LONGEST_S = 60
_MADE_FROM_TYPES = (
    "XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache",
    "subclasses", "treemagic", "types", "version",
)  # fmt: skip
"""What ``update-mime-database`` writes; worth nothing when no package of types is left."""
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class LinuxOpener:
    """Writes into the XDG folders of the user, and takes back what it wrote.

    Args:
        command: how the program is started.
        data: ``XDG_DATA_HOME``.
        config: ``XDG_CONFIG_HOME``.
    """

    def __init__(self, command: tuple[str, ...], data: Path, config: Path) -> None:
        self._command, self._data = command, data
        self._types = data / "mime" / "packages" / "greenroom-types.xml"
        self._entry = data / "applications" / ENTRY
        self._choices = config / "mimeapps.list"

    @property
    def state(self) -> Opening:
        """What is registered now."""
        try:
            found = (self._entry.read_bytes(), self._types.read_bytes())
        except OSError:
            return Opening.OFF
        return Opening.ON if found == (self._content(), self._kinds()) else Opening.OUTDATED

    def install(self) -> tuple[str, ...]:
        """Write the types, the entry and the icons, and make Greenroom the first choice.

        Raises:
            WorldError: a folder is read-only or full; the types could not be made known.
        """
        written = self._icons()
        for place, content in (
            (self._types, self._kinds()),
            (self._entry, self._content()),
        ):
            make_folder(place.parent)
            write_atomic(place, content)
            written.append(place)
        choices = self._read_choices()
        self._write_choices(with_defaults(choices, KINDS, ENTRY))
        self._tell_system()
        return tuple(map(str, (*written, self._choices)))

    def remove(self) -> tuple[str, ...]:
        """Remove what was written, and the folders that are empty then.

        Raises:
            WorldError: a folder is read-only.
        """
        gone = [
            place for place in (self._types, self._entry, *self._icon_places()) if is_there(place)
        ]
        for place in gone:
            with naming_faults(place):
                place.unlink(missing_ok=True)
        choices = self._read_choices()
        left = without_program(choices, KINDS, ENTRY)
        if left != choices:
            gone.append(self._choices)
            self._write_choices(left)
        self._tell_system()
        self._sweep()
        return tuple(map(str, gone))

    def _kinds(self) -> bytes:
        return asset("system", self._types.name).read_bytes()

    def _content(self) -> bytes:
        lines = asset("system", ENTRY).read_text(encoding="utf-8").splitlines()
        start = " ".join(quoted(each) for each in self._command)
        exec_line = f"Exec={start} %F"
        return "".join(
            (exec_line if line.startswith("Exec=") else line) + "\n" for line in lines
        ).encode()

    def _icon_places(self) -> list[Path]:
        icons = self._data / "icons" / "hicolor"
        sized = [icons / f"{size}x{size}" / "apps" / "greenroom.png" for size in ICON_SIZES]
        return [icons / "scalable" / "apps" / "greenroom.svg", *sized]

    def _icons(self) -> list[Path]:
        sources = ["greenroom.svg", *(f"greenroom_{size}.png" for size in ICON_SIZES)]
        places = self._icon_places()
        for source, place in zip(sources, places, strict=True):
            make_folder(place.parent)
            write_atomic(place, asset("icons", source).read_bytes())
        return places

    def _read_choices(self) -> str:
        with naming_faults(self._choices):
            try:
                return self._choices.read_bytes().decode("utf-8", "surrogateescape")
            except FileNotFoundError:
                return ""

    def _write_choices(self, text: str) -> None:
        """Write the list where it really lies: it may be a link into a folder of dot files."""
        place = self._choices.resolve()
        if text:
            make_folder(place.parent)
            write_atomic(place, text.encode("utf-8", "surrogateescape"))
        else:
            with naming_faults(place):
                place.unlink(missing_ok=True)

    def _tell_system(self) -> None:
        """Let the system read what lies in its folders now, where it has the programs for it."""
        types, entries = self._types.parents[1], self._entry.parent
        if self._types.parent.is_dir():
            _run("update-mime-database", types)
        if entries.is_dir():
            _run("update-desktop-database", entries)

    def _sweep(self) -> None:
        """Remove what was only made from what is gone, and folders that are empty."""
        types, packages = self._types.parents[1], self._types.parent
        if packages.is_dir() and not any(packages.iterdir()):
            for name in _MADE_FROM_TYPES:
                (types / name).unlink(missing_ok=True)
        entries = self._entry.parent
        if entries.is_dir() and [each.name for each in entries.iterdir()] == ["mimeinfo.cache"]:
            (entries / "mimeinfo.cache").unlink()
        for place in (*self._icon_places(), self._entry, self._types, types / "application" / "x"):
            self._remove_empty(place.parent)

    def _remove_empty(self, folder: Path) -> None:
        while folder != self._data and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent


def quoted(argument: str) -> str:
    """Write an argument as the desktop entry specification wants it in ``Exec``."""
    argument = argument.replace("%", "%%")
    if argument and not _RESERVED.search(argument):
        return argument
    inner = re.sub(r'(["`$\\])', r"\\\1", argument)
    return '"' + inner.replace("\\", "\\\\") + '"'


def _run(program: str, folder: Path) -> None:
    found = shutil.which(program)
    if found is None:
        return
    try:
        subprocess.run(  # noqa: S603 - a program of the system, and a folder of ours
            [found, str(folder)],
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=LONGEST_S,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise not_changed(str(folder), f"{shlex.quote(program)}: {error}") from error
