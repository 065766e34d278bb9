"""The Send page: what is chosen is what goes out, and the preview shows it as it will be."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.base.timecode import Span
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.masking import MASK
from desktop.sharing.model import Contents, Guide
from desktop.ui.navigation import Goto, Place
from tests.fixtures._sending import looked
from tests.fixtures.window import SilentDialogs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.share.send import SendPage
    from desktop.ui.workshop import Workshop
    from tests.fixtures._review_fakes import FakePlayer
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000


class ShownFolders:
    """Remembers which folders were shown."""

    def __init__(self) -> None:
        self.shown: list[Path] = []

    def show(self, folder: Path) -> None:
        self.shown.append(folder)


@pytest.fixture
def answers() -> SilentDialogs:
    return SilentDialogs()


@pytest.fixture
def folders() -> ShownFolders:
    return ShownFolders()


@pytest.fixture
def workshop(
    review_workshop: Workshop, shared: Shared, answers: SilentDialogs, folders: ShownFolders
) -> Workshop:
    from desktop.app import build_services
    from desktop.base.paths import Folders

    services = build_services(Folders.under(shared.outside.parent, library=shared.library))
    outside = replace(review_workshop.outside, folders=folders)
    return replace(review_workshop, services=services, dialogs=answers, outside=outside)


@pytest.fixture
def page(
    qtbot: QtBot, workshop: Workshop, shared: Shared, fake_player: FakePlayer
) -> Iterator[SendPage]:
    from desktop.ui.share.send import SendPage

    shared.own()
    page = SendPage(workshop, player=fake_player)
    page.retranslate()
    page.resize(1000, 640)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.enter(Goto(Place.SHARE, part="send", take=shared.take.path))
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    yield page
    page.shut_down()
    workshop.tasks.wait()


def save(page: SendPage, qtbot: QtBot, answers: SilentDialogs, target: Path) -> zipfile.ZipFile:
    answers.file = target
    page.foot.save_button.click()
    qtbot.waitUntil(page.done.isVisible, timeout=WAIT_MS)
    return zipfile.ZipFile(target)


def wishes_of(page: SendPage) -> list[Goto]:
    """Collect where the page wants to go."""
    asked: list[Goto] = []
    page.goto.connect(asked.append)
    return asked


def test_what_is_inside_is_shown_before_with_its_size(page: SendPage) -> None:
    assert all(label.text() for label in page.contents.sizes.values())
    assert "about" in page.contents.sizes[Contents.BLURRED].text()
    assert "plays\u00a000:04" in page.foot.inside.text()
    assert "the aim of the company" in page.foot.inside.text()
    assert "nobody can enforce" in page.foot.consent.text()
    assert page.preview.words.toPlainText().startswith("面试官您好")
    assert page.next_step() is page.foot.save_button


def test_sums_are_found_out_while_the_page_is_open(
    page: SendPage, qtbot: QtBot, workshop: Workshop, shared: Shared
) -> None:
    copies = KnownCopies(workshop.services.folders.known_copies)
    qtbot.waitUntil(lambda: copies.find(shared.take.video) is not None, timeout=WAIT_MS)
    page.learning.learn(())
    page.learning.learn((shared.take.video,))
    page.learning.stop()
    workshop.tasks.wait()


def test_the_picture_is_shown_as_it_will_be(page: SendPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.preview.picture.isVisible, timeout=WAIT_MS)
    page.contents.choices[Contents.TEXT].click()
    qtbot.waitUntil(lambda: not page.preview.picture.isVisible(), timeout=WAIT_MS)
    assert not page.preview.hear_button.isEnabled()
    assert "plays" not in page.foot.inside.text()
    page.contents.choices[Contents.BLURRED].click()
    qtbot.waitUntil(page.preview.picture.isVisible, timeout=WAIT_MS)
    assert page.contents.add_detector.isVisible()
    asked = wishes_of(page)
    page.contents.add_detector.click()
    assert asked == [Goto(Place.SETTINGS, detector=True)]


def test_words_are_masked_by_keyboard_and_shown_again(page: SendPage, qtbot: QtBot) -> None:
    words = page.preview.words
    words.setFocus()
    words.choose(5)
    QTest.keyClick(words, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.preview.chosen == "云帆科技"
    QTest.keyClick(words, Qt.Key.Key_M)
    assert page.masks.words == ("云帆科技",)
    qtbot.waitUntil(lambda: MASK in words.toPlainText(), timeout=WAIT_MS)
    assert "云帆" not in words.toPlainText()
    assert "云帆科技 (1)" in page.masks.masked.buttons["云帆科技"].text()
    page.preview.span = Span(1600, 1700)
    words.sought.emit(1600)
    assert page.preview.kept == ("云帆科技",)
    assert words.lit == MASK
    QTest.keyClick(words, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: "云帆" in words.toPlainText(), timeout=WAIT_MS)
    assert page.masks.words == ()


def test_suggestions_are_numbers_and_names_of_the_list(
    page: SendPage, workshop: Workshop, qtbot: QtBot
) -> None:
    import msgspec

    settings = workshop.services.settings
    settings.change(msgspec.structs.replace(settings.now, terms=("云帆科技", "Nobody")))
    page.enter(Goto(Place.SHARE))
    qtbot.waitUntil(lambda: "云帆科技" in page.masks.suggestions.buttons, timeout=WAIT_MS)
    assert "Nobody" not in page.masks.suggestions.buttons
    page.masks.suggestions.buttons["云帆科技"].click()
    looked(page, qtbot)
    assert "云帆科技" not in page.masks.suggestions.buttons
    page.masks.edit.setText(" Bob ")
    QTest.keyClick(page.masks.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.masks.warning.isVisible, timeout=WAIT_MS)
    assert "Bob" in page.masks.warning.text()
    page.masks.masked.buttons["Bob"].click()
    qtbot.waitUntil(lambda: not page.masks.warning.isVisible(), timeout=WAIT_MS)


def test_the_file_holds_what_was_chosen(
    page: SendPage,
    qtbot: QtBot,
    answers: SilentDialogs,
    shared: Shared,
    folders: ShownFolders,
) -> None:
    page.masks.add("云帆科技")
    page.options.asks[0].setText("Was 云帆科技 clear?")
    page.options.guide.button(Guide.HR).click()
    page.contents.choices[Contents.AUDIO].click()
    looked(page, qtbot)
    with save(page, qtbot, answers, shared.outside / "for anna.zip") as pack:
        names = set(pack.namelist())
        session = json.loads(pack.read("session.json"))
    assert names == {"pack.json", "session.json", "review.html", "take-01.m4a", "take-01.json"}
    assert session["asks"] == [f"Was {MASK} clear?"]
    assert session["guide"] == "hr"
    assert session["self_review"] is None
    assert "for anna.zip" in page.done.where.text()
    assert not page.done.words.isVisible()
    assert "review.html" in page.done.how.text()
    assert page.focusWidget() is page.next_step() is page.done.folder
    page.done.folder.click()
    assert folders.shown == [shared.outside]
    page.done.more.click()
    assert page.foot.save_button.isVisible()


def test_six_words_are_shown_once(
    page: SendPage, qtbot: QtBot, answers: SilentDialogs, shared: Shared, tmp_path: Path
) -> None:
    from tests.fixtures.sharing import receiver

    page.contents.choices[Contents.TEXT].click()
    page.options.secret.click()
    save(page, qtbot, answers, shared.outside / "p.zip").close()
    words = page.done.words.text()
    assert "review.html" not in page.done.how.text()
    assert "six words" in page.done.how.text()
    assert len(words.split()) == 6
    page.next_step().click()
    assert QGuiApplication.clipboard().text() == words
    received = receiver(tmp_path / "other").receive(shared.outside / "p.zip", words)
    assert not received.was_there
    page.done.more.click()
    assert page.done.words.text() == ""
    # it was on Home, where Space leads away
    assert page.focusWidget() is page.takes.sessions


def test_cancelling_leaves_no_file(
    page: SendPage, qtbot: QtBot, answers: SilentDialogs, shared: Shared
) -> None:
    page.contents.choices[Contents.BLURRED].click()
    looked(page, qtbot)
    answers.file = shared.outside / "p.zip"
    page.foot.save_button.click()
    qtbot.waitUntil(page.foot.cancel_button.isVisible, timeout=WAIT_MS)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Cancelled" in page.foot.banner.sentence, timeout=WAIT_MS)
    assert list(shared.outside.iterdir()) == []
    assert page.foot.save_button.isVisible()


def test_a_fault_of_ours_ends_the_writing(page: SendPage, qtbot: QtBot) -> None:
    """The bar went on saying that it is being written."""
    page.foot.show_progress(20)
    page.sending.busy = True
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(page.sending.broken):
        page.workshop.tasks.run(_ours, page.sending.written.emit, page.sending._failed)  # pyright: ignore[reportPrivateUsage]
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert page.foot.save_button.isVisible()
    assert not page.sending.busy


def _ours() -> None:
    raise ZeroDivisionError


def test_a_folder_that_is_gone_is_said_in_the_place(
    page: SendPage, qtbot: QtBot, answers: SilentDialogs, shared: Shared
) -> None:
    shutil.rmtree(shared.outside)
    answers.file = shared.outside / "p.zip"
    page.foot.save_button.click()
    qtbot.waitUntil(lambda: bool(page.foot.banner.sentence), timeout=WAIT_MS)
    assert page.foot.save_button.isEnabled()
    assert str(shared.outside) in page.foot.banner.sentence
    assert "library" not in page.foot.banner.sentence
    shared.outside.mkdir()
    page.foot.banner.action.emit()
    qtbot.waitUntil((shared.outside / "p.zip").is_file, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.sending.busy, timeout=WAIT_MS)


def test_no_dialog_answer_writes_nothing(page: SendPage, answers: SilentDialogs) -> None:
    answers.file = None
    page.foot.save_button.click()
    assert not page.sending.busy


def test_without_marks_the_way_to_them_is_offered(
    page: SendPage, qtbot: QtBot, shared: Shared
) -> None:
    for file in (shared.folder.path / "reviews").glob("*.json"):
        file.unlink()
    page.contents.choices[Contents.CLIPS].click()
    qtbot.waitUntil(lambda: bool(page.foot.banner.sentence), timeout=WAIT_MS)
    assert not page.foot.save_button.isEnabled()
    asked = wishes_of(page)
    page.foot.banner.action.emit()
    assert [each.place for each in asked] == [Place.REVIEW]
    page.contents.choices[Contents.FULL].click()
    qtbot.waitUntil(page.foot.save_button.isEnabled, timeout=WAIT_MS)
    assert page.foot.banner.sentence == ""


def test_without_a_take_nothing_is_offered(page: SendPage, qtbot: QtBot) -> None:
    (box,) = page.takes.boxes.values()
    box.click()
    qtbot.waitUntil(lambda: not page.foot.save_button.isEnabled(), timeout=WAIT_MS)
    assert "at least one take" in page.foot.inside.text()


def test_an_empty_library_says_what_will_be_here(qtbot: QtBot, review_workshop: Workshop) -> None:
    from desktop.ui.pages.share import SharePart
    from desktop.ui.share.send import SendPage

    page = SendPage(review_workshop)
    page.retranslate()
    qtbot.addWidget(page)
    page.show()
    page.enter(Goto(Place.SHARE))
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    asked = wishes_of(page)
    page.next_step().click()
    page.empty.received.click()  # whoever has the program to review only
    assert asked == [Goto(Place.PRACTISE), Goto(Place.SHARE, part=SharePart.RECEIVED.value)]
    page.shut_down()
    review_workshop.tasks.wait()


def test_another_session_and_language(
    page: SendPage, qtbot: QtBot, workshop: Workshop, shared: Shared
) -> None:
    from desktop.base.settings import Interface
    from tests.fixtures.sharing import make_shared

    other = make_shared(shared.outside / "more", shared.library)
    workshop.services.index.rebuild()
    page.masks.add("云帆科技")
    page.enter(Goto(Place.SHARE, session=other.folder.path))
    qtbot.waitUntil(lambda: page.takes.session == other.folder.path, timeout=WAIT_MS)
    assert page.masks.words == ()
    page.takes.sessions.setCurrentIndex(1 - page.takes.sessions.currentIndex())
    page.takes.sessions.activated.emit(page.takes.sessions.currentIndex())
    assert page.takes.session == shared.folder.path
    looked(page, qtbot)
    workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: page.foot.save_button.text().startswith("保存"), timeout=WAIT_MS)
    workshop.translation.use(Interface.EN)
    qtbot.waitUntil(lambda: page.foot.save_button.text().startswith("Save"), timeout=WAIT_MS)


def test_a_take_without_words_is_told_and_led_to_review(
    page: SendPage, qtbot: QtBot, shared: Shared
) -> None:
    shared.take.transcript.unlink()
    page.contents.choices[Contents.TEXT].click()
    qtbot.waitUntil(lambda: bool(page.foot.banner.sentence), timeout=WAIT_MS)
    asked = wishes_of(page)
    page.foot.banner.action.emit()
    assert [each.take for each in asked] == [shared.take.path]
    page.contents.choices[Contents.FULL].click()
    qtbot.waitUntil(page.preview.nothing.isVisible, timeout=WAIT_MS)


def test_a_recording_that_is_gone_is_told(page: SendPage, qtbot: QtBot, shared: Shared) -> None:
    shared.take.video.unlink()
    page.preview.hear_button.click()
    qtbot.waitUntil(lambda: bool(page.foot.banner.sentence), timeout=WAIT_MS)


def test_a_second_take_is_shown_by_its_own_words(
    page: SendPage, qtbot: QtBot, shared: Shared
) -> None:
    import msgspec

    from desktop.base.documents import write_document
    from tests.fixtures.sharing import transcript_of

    second = shared.folder.new_take("Q03")
    shutil.copyfile(shared.take.video, second.video)
    number = second.read().number
    second.write(msgspec.structs.replace(shared.take.read(), id=second.read().id, number=number))
    write_document(second.transcript, transcript_of(("另外", "一次", "。")))
    page.workshop.services.index.rebuild()
    page.enter(Goto(Place.SHARE, session=shared.folder.path))
    qtbot.waitUntil(lambda: page.preview.takes.count() == 2, timeout=WAIT_MS)
    page.preview.takes.setCurrentIndex(1)
    page.preview.takes.activated.emit(1)
    assert page.preview.words.toPlainText() == "另外一次。"
    assert page.preview.takes.isVisible()


def test_everything_has_a_name(page: SendPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox, QTextEdit

    kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit, QSpinBox)
    for kind in kinds:
        for widget in page.findChildren(kind):
            if widget.objectName() == "qt_spinbox_lineedit" or not widget.isVisible():
                continue
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget
            if isinstance(widget, QComboBox):  # its name is what is chosen, on Linux
                assert widget.accessibleDescription() == widget.accessibleName()
    for number, box in enumerate(page.takes.boxes.values(), 1):
        assert box.accessibleName().startswith(f"{number} · ")
