"""Every cue, reason, group and chip has its words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.settings import Interface
from desktop.base.timecode import Span
from desktop.cues.detect import cue_names
from desktop.cues.model import Band, ChipKind, Cue, Evidence, Group, Reason, Reliability, Unit
from desktop.ui.i18n import Translation
from desktop.ui.texts.cue_sentences import cue_sentence
from desktop.ui.texts.cues import (
    chip_name,
    cue_name,
    group_name,
    language_name,
    never_an_answer,
    often_seen,
    reason_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

DEVICES = (
    "loudness", "clipping", "snr", "silence", "face_found", "frame_size", "headroom", "centre", "exposure",
)  # fmt: skip


@pytest.fixture(params=[Interface.EN, Interface.ZH_CN])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Interface]:
    translation = Translation()
    translation.use(request.param)
    yield request.param
    translation.use(Interface.EN)


def measured(name: str, value: float = 1, **more: object) -> Cue:
    return Cue(id=name, group=Group.CONTENT, version=1, value=value, **more)  # type: ignore[arg-type]


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= each <= "\u9fff" for each in text)


def test_every_name_is_there(language: Interface) -> None:
    names = [
        *map(cue_name, (*cue_names(), *DEVICES)),
        *map(group_name, Group),
        *map(chip_name, ChipKind),
        *(reason_sentence(each) for each in Reason if each is not Reason.NONE),
        *map(language_name, ("zh", "en")),
        never_an_answer(),
    ]
    assert all(names)
    assert {is_chinese(name) for name in names} == {language is Interface.ZH_CN}
    assert cue_name("of_tomorrow") == "of_tomorrow"
    assert reason_sentence(Reason.NONE) == ""
    assert language_name("") == ""


@pytest.mark.parametrize("value", [0, 1])
def test_every_sentence_is_there(language: Interface, value: float) -> None:
    details = {"own_part_unclear": value, "often_the_same": value, "R": 0.3 * value, "S": 0.2}
    for name in cue_names():
        for code in ("", "zh"):
            cue = measured(name, value, details=details, forms={"嗯": 2}, language=code)
            sentence = cue_sentence(cue)
            assert sentence
            assert "{" not in sentence
            if language is Interface.ZH_CN:
                assert is_chinese(sentence)


def test_what_was_not_measured_says_why(language: Interface) -> None:
    cue = Cue(
        id="numbers",
        group=Group.CONTENT,
        version=1,
        reliability=Reliability.NOT_MEASURED,
        reason=Reason.UNSURE_WORDS,
    )
    assert reason_sentence(Reason.UNSURE_WORDS) in cue_sentence(cue)
    assert cue_sentence(measured("of_tomorrow", 2.5)) == "2.5"


def test_bands_are_said_as_what_is_often_seen(qapp: QApplication) -> None:
    both = measured("speech_rate", 150, band=Band(low=120, high=180, source="D"))
    assert often_seen(both) == "often seen: 120–180"
    assert "often seen: 120–180" in cue_sentence(both)
    open_end = measured("x", 1, band=Band(high=3, source="D"))
    assert often_seen(open_end) == "often seen: up to 3"
    from_on = measured("x", 1, unit=Unit.SHARE, band=Band(low=0.95, source="D"))
    assert often_seen(from_on) == "often seen: from 95"
    assert often_seen(measured("x")) == ""


@pytest.mark.parametrize("name", ["probing", "voiced_pauses", "silent_pauses", "i_we"])
def test_one_thing_is_not_said_to_be_several(qapp: QApplication, name: str) -> None:
    said = cue_sentence(measured(name, details={"seconds": 0.4, "i": 1, "we": 1}))
    assert not {"places", "pauses", "times"} & set(said.replace(",", "").split())


def test_the_first_place_is_named(qapp: QApplication) -> None:
    cue = measured("order", 1, evidence=(Evidence(span=Span(61_500, 62_000)),))
    assert "01:01.5" in cue_sentence(cue)
