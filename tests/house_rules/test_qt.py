"""The Qt binding: one that counts references right (docs/decisions/0001-pyside6-below-6-12.md)."""

from __future__ import annotations

import ast
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fixtures.house import Tree

ADOPTING = {"focusWidget", "nextInFocusChain", "previousInFocusChain", "focusProxy"}
"""Questions to a widget whose answer PySide takes for a child of that widget."""


def test_the_binding_is_older_than_the_one_that_aborts() -> None:
    for name in ("PySide6-Essentials", "PySide6-Addons", "shiboken6"):
        assert tuple(map(int, version(name).split(".")[:2])) < (6, 12)


@pytest.mark.gui
def test_calls_without_a_result_do_not_use_up_none(qapp: object) -> None:
    """Each of them gave back one reference to None or True too many in 6.12.0."""
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        changed = Signal(bool)

    source = Source()
    source.setObjectName("warm")
    before = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003 - the object itself
    for _ in range(300):
        source.setObjectName("again")
        source.changed.emit(True)  # noqa: FBT003 - what a signal carries
    after = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003 - the object itself
    assert all(now > then - 50 for now, then in zip(after, before, strict=True))


def test_the_keyboard_is_asked_for_where_its_owner_is_given_back(tree: Tree) -> None:
    """``QApplication.focusWidget`` asks no widget, so that nothing is taken for its child."""
    asked = [
        where
        for where, call in tree.calls("desktop")
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in ADOPTING
        and not (isinstance(call.func.value, ast.Name) and call.func.value.id == "QApplication")
        and "widgets/focus_order.py" not in where
    ]
    assert asked == []
