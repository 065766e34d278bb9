"""What is inside is said in as many lines as it needs, and no figure is torn from its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QTextLayout

from desktop.ui.share.send_foot import DoneCard, SaveFoot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def lines_of(foot: SaveFoot, width: int) -> list[str]:
    text = foot.inside.text()
    layout = QTextLayout(text, foot.inside.font())
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


@pytest.mark.parametrize(
    ("inside", "figures"),
    [
        ("内含：画面和声音、文字稿、题目和检查表、评审页 · 约 6 MB · 时长 01:08", 2),
        ("Inside: picture and sound, transcript, review page · about 6 MB · plays 01:08", 2),
        ("内含：文字稿、题目和检查表、评审页 · 61 kB", 1),
    ],
)
def test_a_figure_stays_with_its_unit_at_every_width(
    qtbot: QtBot, inside: str, figures: int
) -> None:
    foot = SaveFoot()
    qtbot.addWidget(foot)
    foot.say(inside, "")
    whole = foot.inside.text().split(" · ")[1:]
    assert len(whole) == figures
    width_of = foot.inside.fontMetrics().horizontalAdvance
    narrow, wide = max(map(width_of, whole)), width_of(foot.inside.text())
    seen: set[int] = set()
    for width in range(narrow + 10, wide + 10, 5):
        lines = lines_of(foot, width)
        seen.add(len(lines))
        for figure in whole:
            assert any(figure in line for line in lines), lines
    assert len(seen) > 2


def test_words_that_stand_nowhere_else_come_before_the_folder(qtbot: QtBot) -> None:
    def looks() -> list[tuple[str, str, str]]:
        return [
            (each.text(), str(each.property("kind")), each.toolTip())
            for each in (card.copy, card.folder)
        ]

    card = DoneCard()
    qtbot.addWidget(card)
    card.say("a.zip", 9, "2026-12-24", "one two three four five six", ())
    card.show()
    first = ("Copy the words", "primary", "Copy the words (Ctrl+Enter)")
    assert looks() == [first, ("Open the folder", "plain", "")]
    card.next_step.click()
    assert QGuiApplication.clipboard().text() == "one two three four five six"
    assert card.focusWidget() is card.folder
    second = ("Open the folder", "primary", "Open the folder (Ctrl+Enter)")
    assert looks() == [("Copied", "plain", ""), second]
    card.retranslate()
    assert card.copy.text() == "Copied"  # also in another language
    card.say("b.zip", 9, "2026-12-24", "", ())
    assert looks()[1] == second
    assert card.copy.isHidden()
