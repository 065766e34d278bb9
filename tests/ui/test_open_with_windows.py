"""What Windows is told to open with Greenroom: the plan of keys, on a registry in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.ui.outside.open_with import Opening
from desktop.ui.outside.open_with_windows import PACK, REVIEW, Value, WindowsOpener, plan


class Kept:
    """A registry in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.keys: set[str] = set()
        self.told = 0
        self.refuses = False

    def get(self, key: str, name: str) -> str | None:
        return self.values.get((key, name))

    def put(self, value: Value) -> None:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        parts = value.key.split("\\")
        self.keys |= {"\\".join(parts[:n]) for n in range(1, len(parts) + 1)}
        self.values[value.key, value.name] = value.text

    def drop(self, key: str, name: str) -> None:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        self.values.pop((key, name), None)

    def prune(self, key: str) -> None:
        holds = any(each.startswith(key + "\\") for each in self.keys)
        if not holds and not any(where == key for where, _ in self.values):
            self.keys.discard(key)

    def tell(self) -> None:
        self.told += 1


def test_the_plan_of_keys() -> None:
    values = {
        (each.key, each.name): each.text
        for each in plan(("C:\\a b\\greenroom.exe",), Path("g.ico"))
    }
    command = rf"{PACK}\shell\open\command"
    assert values[command, ""] == '"C:\\a b\\greenroom.exe" "%1"'
    assert values[".greenroom", ""] == PACK
    assert values[r".json\OpenWithProgids", REVIEW] == ""
    assert not {(".json", ""), (".zip", "")} & set(values)  # what opens those stays


def test_the_registry_is_as_it_was() -> None:
    classes = Kept()
    for each in (Value(".zip", "", "CompressedFolder"), Value(r".json\OpenWithProgids", "Ed", "")):
        classes.put(each)
    before = (dict(classes.values), set(classes.keys))
    opener = WindowsOpener(("greenroom.exe",), classes)
    assert opener.state is Opening.OFF
    opener.install()
    assert opener.state is Opening.ON
    assert WindowsOpener(("other.exe",), classes).state is Opening.OUTDATED
    opener.remove()
    assert (classes.values, classes.keys) == before
    assert classes.told == 2


def test_another_program_that_took_the_ending_keeps_it() -> None:
    classes = Kept()
    opener = WindowsOpener(("greenroom.exe",), classes)
    opener.install()
    classes.put(Value(".greenroom", "", "Other"))
    opener.remove()
    assert classes.values == {(".greenroom", ""): "Other"}


def test_a_registry_that_refuses_is_said_in_a_sentence() -> None:
    classes = Kept()
    opener = WindowsOpener(("greenroom.exe",), classes)
    opener.install()
    classes.refuses = True
    for change in (opener.install, opener.remove):
        with pytest.raises(WorldError) as caught:
            change()
        assert caught.value.fault is Fault.FILE_FAILED
