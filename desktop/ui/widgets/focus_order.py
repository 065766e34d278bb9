"""In which order Tab goes through widgets that come and go."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def tab_in_turn(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from one to the next; what is made later would come after the whole page."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)


def tab_here(place: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab reach widgets that were made just now where the place stands that they were put into."""
    before = _before(place)
    while before is not None and before is not place and not takes_tab(before):
        before = _before(before)
    if before is not None:
        tab_in_turn([each for each in (before, *widgets) if takes_tab(each)])


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at a widget that can be seen and used."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _before(widget: QWidget) -> QWidget | None:
    return _at_home(widget.previousInFocusChain())


def next_in_turn(widget: QWidget) -> QWidget | None:
    """Return what comes after a widget in the ring of the window, whether it is shown or not."""
    return _at_home(widget.nextInFocusChain())


def focused_of(widget: QWidget) -> QWidget | None:
    """Return what has the keyboard in a widget, or would have it if its window had."""
    return _at_home(widget.focusWidget())


def _at_home(found: QWidget | None) -> QWidget | None:
    """Give what was found back to its own parent.

    PySide takes the answer of a question without arguments for a child of whom it asked. When that one goes,
    all that Python knows of the other and of what is in it counts as deleted with it, actions of its menus
    for example, though Qt still has them.
    """
    if found is not None:
        found.setParent(found.parentWidget())
    return found
