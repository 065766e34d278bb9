r"""Windows: keys of the user in the registry, below ``HKEY_CURRENT_USER\Software\Classes``.

Windows sees the last part of a name only: a review ends in ``.json`` and a pack may in ``.zip``. Among
what opens those, Greenroom is one choice, never the first.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.base.assets import asset
from desktop.ui.outside.open_with import Opening, not_changed

if TYPE_CHECKING:
    from pathlib import Path

PACK, REVIEW = "Greenroom.Pack", "Greenroom.Review"


@dataclass(frozen=True, slots=True)
class Value:
    """A text in the registry; an empty ``name`` is the value of the key itself."""

    key: str
    name: str
    text: str


class Classes(Protocol):
    r"""The keys below ``Software\Classes``."""

    def get(self, key: str, name: str) -> str | None:
        """Return a text; None when it is not there."""
        ...

    def put(self, value: Value) -> None:
        """Write a text, and the keys above it."""
        ...

    def drop(self, key: str, name: str) -> None:
        """Remove a text, if it is there."""
        ...

    def prune(self, key: str) -> None:
        """Remove a key in which nothing is left."""
        ...

    def tell(self) -> None:
        """Let the shell read them anew."""
        ...


def plan(command: tuple[str, ...], icon: Path) -> tuple[Value, ...]:
    """Return what is to stand in the registry.

    Args:
        command: how the program is started.
        icon: of the program.
    """
    start = subprocess.list2cmdline(command)
    values: list[Value] = []
    for kind, title in ((PACK, "Greenroom pack"), (REVIEW, "Greenroom review")):
        values += [
            Value(kind, "", title),
            Value(rf"{kind}\DefaultIcon", "", f'"{icon}",0'),
            Value(rf"{kind}\shell\open\command", "", f'{start} "%1"'),
        ]
    return (
        *values,
        Value(".greenroom", "", PACK),
        Value(r".greenroom\OpenWithProgids", PACK, ""),
        Value(r".zip\OpenWithProgids", PACK, ""),
        Value(r".json\OpenWithProgids", REVIEW, ""),
    )


class WindowsOpener:
    """Writes the plan, and takes back what of it is still ours."""

    def __init__(self, command: tuple[str, ...], classes: Classes) -> None:
        self._plan = plan(command, asset("icons", "greenroom.ico"))
        self._classes = classes

    @property
    def state(self) -> Opening:
        """What is registered now."""
        found = [self._classes.get(each.key, each.name) for each in self._plan]
        if all(text == each.text for text, each in zip(found, self._plan, strict=True)):
            return Opening.ON
        is_known = self._classes.get(rf"{PACK}\shell\open\command", "") is not None
        return Opening.OUTDATED if is_known else Opening.OFF

    def install(self) -> tuple[str, ...]:
        """Write the values.

        Raises:
            WorldError: Windows refuses.
        """
        try:
            for each in self._plan:
                self._classes.put(each)
        except OSError as error:
            raise _refused(error) from error
        self._classes.tell()
        return tuple(each.key for each in self._plan)

    def remove(self) -> tuple[str, ...]:
        """Remove them; what another program has put in their place stays.

        Raises:
            WorldError: Windows refuses.
        """
        gone: list[str] = []
        try:
            for each in self._plan:
                found = self._classes.get(each.key, each.name)
                if found is None or (each.key == ".greenroom" and found != PACK):
                    continue
                self._classes.drop(each.key, each.name)
                gone.append(each.key)
            for key in sorted(_keys(self._plan), key=len, reverse=True):
                self._classes.prune(key)
        except OSError as error:
            raise _refused(error) from error
        self._classes.tell()
        return tuple(gone)


def _keys(values: tuple[Value, ...]) -> set[str]:
    """Return every key of a plan and those above it."""
    found: set[str] = set()
    for each in values:
        parts = each.key.split("\\")
        found |= {"\\".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return found


def _refused(error: OSError) -> Exception:
    return not_changed(r"HKEY_CURRENT_USER\Software\Classes", str(error))


def user_classes() -> Classes:
    """Return the classes of this user.

    Raises:
        OSError: this is not Windows.
    """
    if sys.platform == "win32":
        from desktop.ui.outside.windows_registry import UserClasses

        return UserClasses()
    raise OSError("only Windows has a registry")
