"""The checklist as it lies over the picture: each item fills in as playback passes its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop.review.progress import ItemProgress
from desktop.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    TEXT_SMALL,
)

if TYPE_CHECKING:
    from desktop.review.model import AnswerValue

NARROW, WIDE = 208, 288
SHARE = 0.42
"""Of the picture's width the overlay takes no more: the face in the middle stays to be seen."""
SIGN = 14
GAP = 6
CAPTION = 46
"""So much is left free below for a caption."""
OTHER = 11
"""Side of the sign of somebody else's answer."""
MOST_OTHERS = 4
"""Signs of so many others have room beside an item; the timeline has all."""
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """How somebody else answered, and the role of their colour."""

    value: AnswerValue
    colour: str


@dataclass(frozen=True, slots=True)
class Legend:
    """Whose colour it is."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Flash:
    """The label of a mark that is shown while its span is passed."""

    text: str
    colour: str
    sign: str


@dataclass(frozen=True, slots=True)
class OverlayLine:
    """One item: its words, its answer, where playback stands to its evidence, what others said."""

    text: str
    value: AnswerValue | None
    progress: ItemProgress
    others: tuple[OtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class OverlayContent:
    """What the overlay shows: a competency and its items; ``chosen`` is the one being worked on."""

    title: str = ""
    lines: tuple[OverlayLine, ...] = ()
    chosen: int = 0
    legend: tuple[Legend, ...] = ()


@dataclass(frozen=True, slots=True)
class OverlayPlan:
    """How the content is laid out in a picture of some size.

    Attributes:
        size: of the whole overlay; empty when nothing fits.
        title: height of the title.
        heights: of each item's words; empty in a small picture, where the items are a row of signs
            with the words of one of them below.
    """

    size: QSize = field(default_factory=QSize)
    title: int = 0
    heights: tuple[int, ...] = ()


def plan_overlay(content: OverlayContent, room: QSize) -> OverlayPlan:
    """Lay the content out in a picture of this size: all items if their whole words fit, else one."""
    if not content.lines:
        return OverlayPlan()
    metrics = QFontMetrics(overlay_font(QFont()))
    width = _width(content, metrics, room)
    title = _height(metrics, content.title, width - 2 * SPACE_3)
    words = width - 2 * SPACE_3 - SIGN - SPACE_2 - others_width(content)
    heights = tuple(_height(metrics, line.text, words) for line in content.lines)
    frame = 2 * SPACE_2 + title
    legend = len(legend_of(content)) * metrics.height() + (GAP if content.legend else 0)
    whole = frame + sum(height + GAP for height in heights) + legend
    if whole <= room.height() - 2 * SPACE_4 - CAPTION and width <= room.width() - 2 * SPACE_4:
        return OverlayPlan(QSize(width, whole), title, heights)
    one = _height(metrics, content.lines[current_line(content)].text, width - 2 * SPACE_3)
    small = frame + sign_rows(content, width) * (SIGN + GAP) + GAP + one
    # Higher than half, it would lie over the face.
    most = min(room.height() - 2 * SPACE_4, room.height() // 2)
    if small > most or width > room.width() - 2 * SPACE_4:
        return OverlayPlan()
    return OverlayPlan(QSize(width, small), title)


def current_line(content: OverlayContent) -> int:
    """Return which item is being played, else the one that is worked on."""
    playing = (at for at, line in enumerate(content.lines) if line.progress is ItemProgress.NOW)
    return next(playing, min(max(0, content.chosen), len(content.lines) - 1))


def legend_of(content: OverlayContent) -> tuple[Legend, ...]:
    """Return whose colours are told: of so many there is room."""
    return content.legend[:MOST_OTHERS]


def others_width(content: OverlayContent) -> int:
    """Return how wide the signs of others are."""
    most = max((len(line.others) for line in content.lines), default=0)
    return min(most, MOST_OTHERS) * (OTHER + 2) + (SPACE_1 if most else 0)


def in_a_row(width: float) -> int:
    """Return how many signs stand in a row of this width."""
    return max(1, int((width + GAP) // (SIGN + GAP)))


def sign_rows(content: OverlayContent, width: int) -> int:
    """Return how many rows of signs there are in an overlay of this width."""
    return -(-len(content.lines) // in_a_row(width - 2 * SPACE_3))


def _width(content: OverlayContent, metrics: QFontMetrics, room: QSize) -> int:
    """Return how wide the overlay is: as its longest words, within a share of the picture."""
    longest = max(metrics.horizontalAdvance(line.text) for line in content.lines)
    wanted = longest + SIGN + SPACE_2 + 2 * SPACE_3 + SPACE_1 + others_width(content)
    return max(NARROW, min(wanted, WIDE, round(room.width() * SHARE)))


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAP, text).height()


def overlay_font(font: QFont) -> QFont:
    """Return the type of the overlay."""
    result = QFont(font)
    result.setPixelSize(TEXT_SMALL)
    return result
