"""Reviews that are not verified: each is shown and counted, or left out, as the person chooses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.sharing.counting import Counted
from desktop.ui.share.rows import TwoLines
from desktop.ui.texts.received import counted_name, says_name, verified_words
from desktop.ui.theme import SPACE_3
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.sharing.comparing import Standing

translate = QCoreApplication.translate


def leave_out_words(*, out: bool) -> str:
    """Name what can be done with a review that is, or is not, left out."""
    if out:
        return translate("UnverifiedCard", "Take back in")
    return translate("UnverifiedCard", "Leave out")


class UnverifiedCard(Card):
    """One row a review; hidden by whoever makes it where there is none."""

    def __init__(
        self, standings: Iterable[Standing], choose: Callable[[str, bool], object]
    ) -> None:
        """Take the reviews, and what leaves one out (True) or takes it back (False)."""
        super().__init__(spacing=SPACE_3)
        title = PlainLabel("strong")
        title.setText(translate("UnverifiedCard", "Not verified: with them or without?"))
        self.column.addWidget(title)
        self.rows: list[TwoLines] = []
        for each in standings:
            out = each.counted is Counted.LEFT_OUT
            words = (verified_words(genuine=each.verified), counted_name(each.counted))
            row = TwoLines(says_name(each.by), " · ".join(words))
            row.offer(leave_out_words(out=out), partial(choose, each.review_id, not out))
            self.column.addWidget(row)
            self.rows.append(row)
