"""In which order Tab goes through widgets that come and go."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


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
        tab_in_turn((before, *widgets))


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Show another page of a stack. The keyboard goes there when it was on the page before.

    It is where the page wants it or was left with it; else on the page itself. By itself Qt goes on by Tab from
    what is hidden, and ends on any control, which Space would press.
    """
    shown, focused = stack.currentWidget(), focused_of(stack.window())
    was_there = bool(focused and shown and shown is not page and shown.isAncestorOf(focused))
    if was_there and focused_of(page) is None:
        page.setFocus(Qt.FocusReason.OtherFocusReason)
    stack.setCurrentWidget(page)


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Give what Tab stops at in a part of a window: the part itself, or what is in it, in the order of Tab.

    What was put into its place by ``tab_here`` may come before the part in the ring.
    """
    each: QWidget | None = part
    while (
        each is not None
        and (earlier := _before(each)) is not part
        and part.isAncestorOf(earlier or part)
    ):
        each = earlier
    first = each
    while each is not None:
        inside = each is part or part.isAncestorOf(each)
        if inside and takes_tab(each) and each.isVisible() and each.isEnabled():
            yield each
        each = next_in_turn(each)
        if each is first:
            return


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab would stop at a widget."""
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
    """Give what was found back to its own parent, and that to its own, up to the window.

    PySide takes the answer of a question without arguments for a child of whom it asked. When that one goes,
    all that Python knows of the other and of what is in it counts as deleted with it, actions of its menus
    for example, though Qt still has them. A parent that Qt made is known to Python for as long as it is some
    child's parent here: it is tied to its own, or what was just given to it would go with it.
    """
    each = found
    while each is not None:
        parent = each.parentWidget()
        each.setParent(parent)
        each = parent
    return found
