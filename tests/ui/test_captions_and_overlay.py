"""A caption and the checklist over one picture: both can be read, wherever the checklist stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics

from desktop.review.progress import ItemProgress
from desktop.ui.theme import TEXT_BODY
from desktop.ui.widgets.layer_paint import Layer, caption_box
from desktop.ui.widgets.overlay import OverlayContent, OverlayLine

pytestmark = pytest.mark.gui
LONG = "00:12–00:36 is not in the pack: on to the next part."
LINES = tuple(
    OverlayLine(words, None, ItemProgress.OPEN)
    for words in ("Said what the goal was", "Named their own part", "Gave a number")
)
CHECKLIST = OverlayContent("Problem solving", LINES)
CORNERS = [(1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0), (1.0, 0.5), (0.5, 1.0)]


@pytest.fixture
def metrics(qapp: object) -> QFontMetrics:
    font = QFont()
    font.setPixelSize(TEXT_BODY)
    return QFontMetrics(font)


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("size", [QSize(420, 236), QSize(512, 288), QSize(1280, 720)])
def test_the_caption_leaves_the_checklist_alone(
    metrics: QFontMetrics, size: QSize, corner: tuple[float, float]
) -> None:
    layer = Layer(size, CHECKLIST, caption=LONG, corner=corner)
    assert not layer.box.isEmpty()
    box = caption_box(layer, metrics)
    assert not box.intersects(QRectF(layer.box))
    assert QRectF(0, 0, size.width(), size.height()).contains(box)


def test_a_caption_stays_low_in_the_middle_where_it_can(metrics: QFontMetrics) -> None:
    alone = caption_box(Layer(QSize(1280, 720), caption=LONG), metrics)
    beside = caption_box(Layer(QSize(1280, 720), CHECKLIST, caption=LONG), metrics)
    assert alone == beside
    assert alone.center().x() == pytest.approx(640, abs=1)


def test_where_there_is_room_nowhere_it_is_low_in_the_middle(metrics: QFontMetrics) -> None:
    size = QSize(360, 210)
    crowded = Layer(size, CHECKLIST, caption=LONG * 5, corner=(0.5, 0.5))
    assert not crowded.box.isEmpty()
    assert caption_box(crowded, metrics) == caption_box(Layer(size, caption=LONG * 5), metrics)
