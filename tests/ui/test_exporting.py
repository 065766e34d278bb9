"""A take saved for others: a movie with everything painted in, a table, chapters."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.settings import Language
from desktop.base.tables import BOM
from desktop.base.timecode import Span
from desktop.media.reader import iter_pictures
from desktop.review.model import AnswerValue, MarkKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.review.movie_export import MovieLayer
from desktop.ui.texts.exports import ExportKind
from tests.fixtures._review_fakes import press
from tests.fixtures.media import COLOURS, write_clip
from tests.fixtures.window import SilentDialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage
    from desktop.ui.workshop import Workshop

    Opener = Callable[[Goto], ReviewPage]

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


@pytest.fixture
def answers() -> SilentDialogs:
    return SilentDialogs()


@pytest.fixture
def review_workshop(review_workshop: Workshop, answers: SilentDialogs) -> Workshop:
    return replace(review_workshop, dialogs=answers)


@pytest.fixture
def page(open_page: Opener, review_take: Path) -> ReviewPage:
    write_clip(review_take / "video.mp4", 2.0)
    page = open_page(Goto(Place.REVIEW, take=review_take))
    page.work.answer(page.checklist.rows[0].target, AnswerValue.YES)
    page.work.mark(Span(500, 1500), "“quoted”", MarkKind.STRENGTH, "=warm opening")
    return page


def test_the_movie_has_overlay_labels_and_captions_in_every_picture(
    page: ReviewPage, answers: SilentDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.file = tmp_path / "给林 🎤"
    written: list[Path] = []
    page.exporting.movie.written.connect(written.append)
    with qtbot.waitSignal(page.exporting.movie.written, timeout=WAIT_MS):
        press(page, "Ctrl+S")
        QTest.keyClick(page.exporting.menu, Qt.Key.Key_Return)  # the first of the menu
    assert written == [tmp_path / "给林 🎤.mp4"]
    assert "给林 🎤.mp4" in page.exporting.banner.sentence
    before = list(iter_pictures(page.opened.folder.video)) if page.opened else []
    after = list(iter_pictures(tmp_path / "给林 🎤.mp4"))
    assert [at_s for _, at_s in after] == [at_s for _, at_s in before]
    for (pixels, at_s), (plain, _) in zip(after, before, strict=True):
        differs = np.abs(pixels.astype(int) - plain.astype(int)).max(axis=2) > 40
        assert differs[:60, 80:].any(), at_s  # the overlay, at the right
        assert not differs[70:90, :20].any(), at_s  # nothing at the left, half-way down


def test_a_layer_is_painted_as_large_as_the_picture_wants(page: ReviewPage) -> None:
    assert page.opened is not None
    layer = MovieLayer(page.opened, page.work.review, Language.EN, captions=True)
    shares: list[float] = []
    for height in (180, 720):
        pixels = np.full((height, height * 16 // 9, 3), COLOURS[0], np.uint8)
        layer.paint(pixels, 1000)
        shares.append(float((pixels != COLOURS[0]).any(axis=2).mean()))
    assert 0.02 < shares[1] < 0.5
    assert shares[0] == pytest.approx(shares[1], rel=0.1)


def test_what_is_cancelled_is_said_and_leaves_nothing(
    page: ReviewPage, answers: SilentDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    answers.file = folder / "movie.mp4"
    with qtbot.waitSignal(page.exporting.movie.failed, timeout=WAIT_MS):
        page.exporting.save(ExportKind.MOVIE)
        page.exporting.save(ExportKind.MOVIE)  # a second one does not begin
        page.exporting.banner.action.emit()
    assert "cancelled" in page.exporting.banner.sentence
    assert list(folder.iterdir()) == []


def test_a_video_that_cannot_be_read_is_said(
    page: ReviewPage, answers: SilentDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.opened is not None
    page.opened.folder.video.write_bytes(b"no movie")
    answers.file = tmp_path / "movie.mp4"
    with qtbot.waitSignal(page.exporting.movie.failed, timeout=WAIT_MS):
        page.exporting.save(ExportKind.MOVIE)
    assert "video.mp4" in page.exporting.banner.sentence
    assert not answers.file.exists()


def test_marks_go_into_a_table_and_questions_into_chapters(
    page: ReviewPage, answers: SilentDialogs, tmp_path: Path
) -> None:
    answers.file = tmp_path / "marks"
    page.exporting.save(ExportKind.TABLE)
    table = (tmp_path / "marks.csv").read_text(encoding="utf-8")
    assert table.startswith(BOM)
    assert "'=warm opening" in table
    answers.file = tmp_path / "questions"
    page.exporting.save(ExportKind.CHAPTERS)
    text = (tmp_path / "questions.chapters.vtt").read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n")
    answers.file = tmp_path / "gone" / "chapters.vtt"
    page.exporting.save(ExportKind.CHAPTERS)
    assert "gone" in page.exporting.banner.sentence
    answers.file = None
    page.exporting.save(ExportKind.TABLE)


def test_words_and_annotations_are_saved_from_the_same_menu(
    page: ReviewPage, answers: SilentDialogs, tmp_path: Path
) -> None:
    answers.file = tmp_path / "take"
    for kind, beginning in (
        (ExportKind.VTT, "WEBVTT"),
        (ExportKind.SRT, "1\n"),
        (ExportKind.TEXT, "word0 word1"),
        (ExportKind.JSON, "{"),
        (ExportKind.ANNOTATIONS, "{"),
    ):
        page.exporting.save(kind)
        assert (tmp_path / f"take{kind}").read_text(encoding="utf-8").startswith(beginning)
    found = json.loads((tmp_path / "take.jsonld").read_text(encoding="utf-8"))
    notes = [each for each in found["first"]["items"] if each["motivation"] == "commenting"]
    assert notes[0]["body"]["value"] == "=warm opening"


def test_the_menu_offers_only_what_the_take_has(page: ReviewPage) -> None:
    page.header.export_button.click()
    menu = page.exporting.menu
    assert menu.isVisible()
    assert all(action.isEnabled() and action.text() for action in menu.kinds.values())
    menu.close()
    assert page.opened is not None
    without = replace(page.opened, transcript=None)
    menu.offer(without, page.header.export_button)
    assert not menu.kinds[ExportKind.SRT].isEnabled()
    assert menu.kinds[ExportKind.TABLE].isEnabled()
    menu.close()


def test_the_take_can_be_sent_to_a_reviewer(page: ReviewPage, review_take: Path) -> None:
    asked: list[Goto] = []
    page.goto.connect(asked.append)
    page.header.send_button.click()
    press(page, "Ctrl+E")
    assert asked == [Goto(Place.SHARE, part="send", take=review_take)] * 2
