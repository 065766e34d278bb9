"""What two takes beside each other say, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.cues.model import Cue, Group, Unit
from desktop.review.compare import Change, CueRow, Level, cue_change
from desktop.review.summary import RatingGap
from desktop.ui.texts.compare import change_words, cue_row_name, cue_value, cue_words, level_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def words(qapp: QApplication) -> QApplication:
    return qapp


def cue(value: float | None, unit: Unit = Unit.COUNT, *, at_least: bool = False) -> Cue:
    return Cue(
        id="speech_rate",
        group=Group.DELIVERY,
        version=1,
        value=value,
        unit=unit,
        at_least=at_least,
        language="en",
    )


def test_every_change_has_its_words() -> None:
    said = [change_words(each) for each in Change]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("%" in each for each in said)


@pytest.mark.parametrize("unit", list(Unit))
def test_figures_are_said_with_their_unit_and_their_sign(unit: Unit) -> None:
    a, b = cue(0.25, unit), cue(0.75, unit)
    row = CueRow("speech_rate", "en", a, b, cue_change(a, b), 0.5)
    shown = cue_words(row)
    assert shown[2].startswith("+50" if unit is Unit.SHARE else "+0.5")
    assert all(shown)
    assert "English" in cue_row_name(row)


def test_chinese_is_counted_in_characters_not_in_words() -> None:
    english = cue(2.5, Unit.PER_HUNDRED)
    assert cue_value(english) == "2.5 per 100 words"
    assert cue_value(msgspec.structs.replace(english, language="zh")) == "2.5 per 100 characters"


def test_what_is_not_there_is_said() -> None:
    assert cue_value(None) == "–"
    assert cue_value(cue(None)) == "not measured"
    assert cue_value(cue(2, at_least=True)) == "at least 2"
    assert level_words(Level()) == "Not rated"
    assert level_words(Level(cannot_judge=True, gap=None)) == "Cannot judge"
    assert level_words(Level(3, gap=RatingGap.NO_EVIDENCE)) == "Level 3, no evidence yet"
