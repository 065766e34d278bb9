"""How a take was recorded can be looked up: counts, gaps, troubles, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.settings import Interface
from desktop.base.timecode import Span
from desktop.sessions.model import (
    Origin,
    PictureCounts,
    SoundCounts,
    Trouble,
    TroubleKind,
)
from desktop.ui.i18n import Translation
from desktop.ui.navigation import Goto, Place
from desktop.ui.texts.take_details import MOST_TROUBLES, detail_rows
from desktop.ui.texts.troubles import missed_sentence
from tests.fixtures._review_fakes import press
from tests.fixtures.review import make_take

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.sessions.model import Take
    from desktop.ui.pages.review import ReviewPage

pytestmark = pytest.mark.gui
LOST = Trouble(TroubleKind.CAMERA_LOST, Span(61_000, 63_500), "<b>Cam</b>")


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation()
    made.use(Interface.EN)
    yield made
    made.use(Interface.EN)


def recorded(**more: object) -> Take:
    return msgspec.structs.replace(
        make_take(1, "Q01"),
        width=1280,
        height=720,
        camera="HD Webcam",
        microphone="Mic",
        preset="superfast",
        pictures=PictureCounts(120, 118, 2, 1),
        **more,
    )


def said(take: Take) -> dict[str, str]:
    return dict(detail_rows(take))


def test_every_count_is_there(translation: Translation) -> None:
    gaps = SoundCounts(3750, 250, (Span(0, 250),))
    rows = said(recorded(sound=gaps, troubles=(LOST,)))
    assert rows["Picture"] == "1280 × 720 · HD Webcam · superfast"
    assert rows["Pictures"] == "120 captured · 118 written · 2 lost · 1 late"
    assert rows["Sound"] == "Mic · 250 ms of it missing in 1 places, filled with silence"
    assert rows["01:01–01:03"] == "No picture comes from “<b>Cam</b>”"
    translation.use(Interface.ZH_CN)
    chinese = said(recorded(sound=gaps, troubles=(LOST,)))
    assert chinese["画面"].startswith("1280 × 720")
    assert chinese["帧数"] == "采集 120 · 写入 118 · 丢失 2 · 迟到 1"
    assert chinese["01:01–01:03"] == "“<b>Cam</b>”没有传来画面"


def test_what_does_not_apply_is_left_out(translation: Translation) -> None:
    translation.use(Interface.EN)
    assert "Pictures" not in said(recorded(origin=Origin.ADDED))
    assert "Picture" not in said(recorded(has_picture=False))
    assert "Sound" not in said(recorded(has_sound=False))
    assert said(recorded())["Sound"] == "Mic · without a gap"


def test_many_troubles_are_counted(translation: Translation) -> None:
    translation.use(Interface.EN)
    many = tuple(
        Trouble(TroubleKind.MICROPHONE_CLIPPING, Span(n * 2000, n * 2000 + 1), "Mic")
        for n in range(MOST_TROUBLES + 3)
    )
    assert detail_rows(recorded(troubles=many))[-1].words == "and 3 more"


def test_the_sheet_opens_with_a_key_and_shows_strangers_names_as_text(
    qtbot: QtBot, open_page: Callable[[Goto], ReviewPage], review_take: Path
) -> None:
    write_document(review_take / "take.json", recorded(troubles=(LOST,)))
    page = open_page(Goto(Place.REVIEW, take=review_take))
    press(page, "I")
    sheet = page.header.details
    qtbot.waitUntil(sheet.isVisible)
    assert "<b>Cam</b>" in sheet.words
    sheet.close()
    page.header.details_button.click()
    assert sheet.words.count("superfast") == 1
    sheet.close()


def test_of_a_saved_take_the_longer_loss_is_said(translation: Translation) -> None:
    silent = Trouble(TroubleKind.MICROPHONE_LOST, Span(50_000, 80_000), "Mic")
    assert missed_sentence(recorded()) == ""
    picture = missed_sentence(recorded(troubles=(LOST, LOST)))
    assert picture.startswith("For 5 s of this answer no picture came from “<b>Cam</b>”.")
    sound = missed_sentence(recorded(troubles=(LOST, silent)))
    assert sound.startswith("For 30 s of this answer no sound came from “Mic”.")
    translation.use(Interface.ZH_CN)
    assert "30 秒没有收到“Mic”的声音" in missed_sentence(recorded(troubles=(LOST, silent)))
