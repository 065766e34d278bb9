"""In which order Tab goes through widgets that come and go."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def tab_in_turn(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from one to the next; what is made later would come after the whole page."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
