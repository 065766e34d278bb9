"""The pane of cues: content first, places to play and to use, what is not so stays away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.timecode import Span
from desktop.cues.model import (
    Cue,
    CueSheet,
    Dismissed,
    Evidence,
    Group,
    Reason,
    Reliability,
    Unit,
)
from desktop.ui.review.cues_pane import CuePlace, CuesPane, CueTab
from desktop.ui.texts.cues import cue_name
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NOW = "2026-11-25T08:00:00.000Z"
FIRST, SECOND = Span(500, 1500), Span(4000, 5200)
NUMBERS = Cue(
    id="numbers",
    group=Group.CONTENT,
    version=1,
    language="",
    value=2,
    evidence=(
        Evidence(span=FIRST, text="from 60 to\n 20 seconds", kind="from_to"),
        Evidence(span=SECOND, text="300 tickets", kind="count"),
    ),
    details={"from_to": 1, "result": 1},
)
FILLERS = Cue(
    id="fillers_strict",
    group=Group.DELIVERY,
    version=1,
    language="en",
    value=2.5,
    unit=Unit.PER_HUNDRED,
    at_least=True,
    evidence=(Evidence(span=SECOND, text="um"),),
    details={"count": 1, "units": 40},
    forms={"um": 1},
)
QUIET = Cue(
    id="loudness",
    group=Group.SOUND,
    version=1,
    reliability=Reliability.NOT_MEASURED,
    reason=Reason.NO_SPEECH,
)
SHEET = CueSheet(take_id="take-0001", made_at=NOW, cues=(NUMBERS, FILLERS, QUIET))
FACE = Cue(id="face_found", group=Group.PICTURE, version=1, value=0.98, unit=Unit.SHARE)


@pytest.fixture
def pane(qapp: QApplication, qtbot: QtBot) -> CuesPane:
    theme = Theme(qapp)
    pane = CuesPane(theme)
    theme.setParent(pane)
    qtbot.addWidget(pane)
    qtbot.addWidget(pane.tools)
    pane.resize(480, 300)
    pane.retranslate()
    pane.show()
    return pane


def recorded(signal: SignalInstance) -> list[object]:
    """Return a list that takes down what a signal says."""
    said: list[object] = []
    signal.connect(said.append)
    return said


def lines(pane: CuesPane) -> list[str]:
    """Return what is listed, places indented."""
    found: list[str] = []
    for at in range(pane.tree.topLevelItemCount()):
        cue = pane.tree.topLevelItem(at)
        assert cue is not None
        found.append(cue.text(0))
        places = [place for at in range(cue.childCount()) if (place := cue.child(at))]
        found += [f"  {place.text(0)}" for place in places]
    return found


def choose(pane: CuesPane, cue: int, place: int) -> None:
    item = pane.tree.topLevelItem(cue)
    assert item is not None
    item.setExpanded(True)
    chosen = item.child(place)
    assert chosen is not None
    pane.tree.setCurrentItem(chosen)


def test_content_comes_first_then_delivery_with_the_sound(pane: CuesPane) -> None:
    pane.show_cues(SHEET)
    assert lines(pane) == [
        "Numbers · 2 found, 1 of them before and after, 1 of them a result.",
        "  00:00.5  from 60 to 20 seconds",
        "  00:04.0  300 tickets",
    ]
    pane.tabs.button(CueTab.DELIVERY).click()
    assert "(English) · At least 1 in the transcript: um × 1." in lines(pane)[0]
    assert "Not measured. No speech was found." in lines(pane)[-1]
    assert "never answer" in pane.note.text()


def test_general_statements_lead_to_the_rewrite_cards(pane: CuesPane) -> None:
    wanted: list[bool] = []
    pane.rewritten.connect(lambda: wanted.append(True))
    vague = replace(SHEET.cues[0], id="vague_praise")
    pane.show_cues(replace(SHEET, cues=(*SHEET.cues, vague)))
    choose(pane, 0, 0)
    assert not pane.rewrite.isVisibleTo(pane.tools)
    tops = [pane.tree.topLevelItem(at) for at in range(pane.tree.topLevelItemCount())]
    names = [each.text(0).partition(" · ")[0] for each in tops if each is not None]
    choose(pane, names.index(cue_name("vague_praise")), 0)
    assert pane.rewrite.isVisibleTo(pane.tools)
    pane.rewrite.click()
    assert wanted == [True]


def test_the_picture_has_a_tab_when_it_was_looked_at(pane: CuesPane) -> None:
    pane.show_cues(SHEET)
    assert not pane.tabs.button(CueTab.PICTURE).isVisible()
    pane.show_cues(replace(SHEET, cues=(*SHEET.cues, FACE)))
    pane.tabs.button(CueTab.PICTURE).click()
    assert len(lines(pane)) == 1
    pane.show_cues(SHEET)
    assert pane.tabs.choice is CueTab.CONTENT


def test_a_place_is_played_by_key_button_and_click(pane: CuesPane) -> None:
    played = recorded(pane.played)
    pane.show_cues(SHEET)
    choose(pane, 0, 1)
    QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    choose(pane, 0, 0)
    pane.play.click()
    item = pane.tree.currentItem()
    assert item is not None
    QTest.mouseClick(
        pane.tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pane.tree.visualItemRect(item).center(),
    )
    assert played == [Span(4000, 5200), Span(500, 1500), Span(500, 1500)]


def test_a_cue_opens_and_closes(pane: CuesPane) -> None:
    pane.show_cues(SHEET)
    cue = pane.tree.topLevelItem(0)
    assert cue is not None
    pane.tree.setCurrentItem(cue)
    QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert cue.isExpanded()
    QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert not cue.isExpanded()
    assert not pane.play.isEnabled()
    assert not pane.use.isEnabled()


def test_a_place_is_used_and_a_cue_refused(pane: CuesPane) -> None:
    used, refused = recorded(pane.used), recorded(pane.refused)
    pane.show_cues(SHEET)
    assert not pane.refuse.isEnabled()
    choose(pane, 0, 1)
    QTest.keyClick(pane.tree, Qt.Key.Key_E)
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    place = CuePlace("numbers", "", SECOND, "300 tickets")
    assert (used, refused) == ([place], [place])
    cue = pane.tree.topLevelItem(0)
    assert cue is not None
    pane.tree.setCurrentItem(cue)
    QTest.keyClick(pane.tree, Qt.Key.Key_E)  # a cue as a whole is no place
    pane.refuse.click()
    assert used == [place]
    assert refused[1:] == [CuePlace("numbers", "")]


def test_what_is_not_so_is_gone_and_can_be_brought_back(pane: CuesPane, qtbot: QtBot) -> None:
    pane.show_cues(SHEET)
    choose(pane, 0, 0)
    note = Dismissed(cue="numbers", span=FIRST, at=NOW)
    pane.show_cues(replace(SHEET, dismissed=(note,)), can_bring_back=True)
    assert lines(pane)[1:] == ["  00:04.0  300 tickets"]
    assert pane.place == CuePlace("numbers", "", SECOND, "300 tickets")
    pane.tools.show()
    assert not pane.bring_back.isHidden()
    with qtbot.waitSignal(pane.brought_back):
        pane.bring_back.click()
    pane.show_cues(SHEET)
    assert pane.bring_back.isHidden()
    assert len(lines(pane)) == 3


def test_before_there_are_any_it_says_so(pane: CuesPane) -> None:
    assert pane.note.text() == "Looking for cues…"
    pane.show_sentence("They can't be read.")
    assert pane.note.text() == "They can't be read."
    assert lines(pane) == []
