"""What comes in, as a person meets it: the next step is clear, nothing is lost, nothing is done unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.settings import Interface, read_settings
from desktop.review.evidence import ForRating
from desktop.review.model import ReviewerRole
from desktop.sharing.endings import letter_name
from desktop.sharing.review_file import Overall
from desktop.sharing.seat import sit_down
from desktop.sharing.taking_in import received_reviews, take_in
from desktop.sharing.wishes import Wishes
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.prepare.ad_text import AdText
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.text import PlainLabel
from tests.fixtures._review_fakes import press
from tests.fixtures._share_parts import received_of
from tests.fixtures._shown import shown_in
from tests.fixtures.sharing import Friends, changed, receiver, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.sharing.review_file import ReviewFile
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def review_of(window: MainWindow, qtbot: QtBot, take: Path) -> ReviewPage:
    window.go(Goto(Place.REVIEW, take=take))
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(
        lambda: page.opened is not None and page.opened.folder.path == take and not page.busy,
        timeout=WAIT_MS,
    )
    return page


def drop_as_move(widget: QWidget, path: Path) -> Qt.DropAction:
    """Drop a file as a file manager does that proposes to move it; return what became of it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    both, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), both, data, left, none)
    enter.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(QPointF(9, 9), both, data, left, none)
    dropped.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(widget, dropped)
    assert dropped.isAccepted()
    return dropped.dropAction()


def test_keys_judge_nothing_before_the_review_begins(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export()
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    window = open_window()
    page = review_of(window, qtbot, folder.takes()[0].path)
    bar = page.beside.reviewer
    page.setFocus()
    press(page, "Y")
    press(page, "3")
    assert page.work.review is None or not (page.work.review.answers or page.work.review.ratings)
    sit_down(folder, "Lin", ReviewerRole.HR)
    page.beside.changed.emit()
    qtbot.waitUntil(bar.calibration.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    for key in ("Y", "M", "0", "Space", "4", "2"):
        bar.calibration.setFocus()
        press(page, key)
    assert bar.calibration.given == [4, 2]
    assert page.work.review is None or not (page.work.review.answers or page.work.review.ratings)
    for _ in range(9):  # more than there are
        press(page, "3")
    assert bar.calibration.over

    def seen() -> set[str]:
        labels = bar.calibration.findChildren(PlainLabel)
        return {each.text() for each in labels if each.isVisible()}

    said = {each.text.en for each in bar.calibration.vignettes}
    qtbot.waitUntil(lambda: said <= seen(), timeout=WAIT_MS)
    assert sum(" · meant " in each for each in seen()) == len(said)
    bar.calibration.press("3")
    assert len(bar.calibration.given) == 6
    bar.calibration.go_on.click()
    qtbot.waitUntil(lambda: bar.ready and not page.busy, timeout=WAIT_MS)
    page.setFocus()
    press(page, "Y")
    assert page.work.review is not None
    assert [each.value for each in page.work.review.answers] == ["yes"]


def test_a_dropped_file_stays_where_it_was(
    open_window: Callable[..., MainWindow], shared: Shared, file: ReviewFile
) -> None:
    window = open_window()
    path = write_file(shared.outside / "a.greenroom-review.json", file)
    assert drop_as_move(window, path) is Qt.DropAction.CopyAction
    pack, ad = shared.outside / "own.toml", shared.outside / "ad.txt"
    for other in (pack, ad):
        other.write_text("x", encoding="utf-8")
    assert drop_as_move(window.page(Place.ROLES), pack) is Qt.DropAction.CopyAction
    window.go(Goto(Place.PREPARE))
    (text,) = window.findChildren(AdText)
    assert drop_as_move(text.viewport(), ad) is Qt.DropAction.CopyAction


def test_undo_brings_back_and_does_nothing_else(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    altered = msgspec.structs.replace(file, review_id="review-altered-1", overall=Overall("x", "y"))
    path = write_file(shared.outside / "b.greenroom-review.json", altered)
    window = open_window()
    part = received_of(window)
    window.open_file(path)
    qtbot.waitUntil(lambda: "was altered" in part.banner.sentence, timeout=WAIT_MS)
    assert "Ask the reviewer to send it again" in part.banner.sentence
    qtbot.waitUntil(lambda: bool(named(part, "Remove")), timeout=WAIT_MS)
    (remove,) = named(part, "Remove")
    remove.setFocus()
    remove.click()
    qtbot.waitUntil(lambda: not part.sessions, timeout=WAIT_MS)
    assert window.focusWidget() is part.empty.button
    part.banner.action.emit()
    qtbot.waitUntil(lambda: bool(part.sessions), timeout=WAIT_MS)
    assert [each.review_id for each in received_reviews(shared.folder)] == [file.review_id]
    part.banner.action.emit()  # nothing is offered any more
    assert not part.opening.under_way


def named(widget: QWidget, words: str) -> list[Button]:
    return [each for each in buttons(widget) if each.text() == words]


def buttons(widget: QWidget) -> list[Button]:
    return [each for each in widget.findChildren(Button) if each.isVisible()]


def test_what_is_kept_all_the_same_is_called_what_it_is(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    friends = Friends(shared, tmp_path)
    file = friends.file()
    rubric = msgspec.structs.replace(file.rubric, sha256="0" * 64)
    strange = msgspec.structs.replace(file, rubric=rubric)
    path = shared.outside / "a.greenroom-review.json"
    window = open_window()
    part = received_of(window)
    for kept, said, offered in (
        (strange, "was altered", "Keep it, marked as not verified"),
        (
            changed(strange, friends.key),
            "Send the reviewer a new pack",
            "Keep it, apart from the others",
        ),
    ):
        window.open_file(write_file(path, kept))
        qtbot.waitUntil(lambda said=said: said in part.banner.sentence, timeout=WAIT_MS)
        assert offered in {each.text() for each in buttons(part)}
    part.banner.action.emit()
    said = "made with your pack, unchanged since · not counted with the others"
    qtbot.waitUntil(lambda: shown_in(part, said) == 1, timeout=WAIT_MS)


def test_five_right_words_need_not_be_typed_again(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export(Wishes(passphrase="apple river stone cloud table green"), "sealed.zip")
    window = open_window()
    part = received_of(window)
    window.open_file(shared.outside / "sealed.zip")
    qtbot.waitUntil(part.words.isVisible, timeout=4 * WAIT_MS)
    part.words.setText("apple river stone cloud table grean")
    part.words.returnPressed.emit()
    qtbot.waitUntil(lambda: "not the words" in part.banner.sentence, timeout=4 * WAIT_MS)
    assert part.words.text() == "apple river stone cloud table grean"
    assert window.focusWidget() is part.words


def test_nothing_is_said_to_be_there_before_it_was_looked_for(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received"))
    assert not part.empty.isVisible()
    qtbot.waitUntil(part.empty.isVisible, timeout=WAIT_MS)


def test_it_is_said_what_is_still_to_be_rated(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    window = open_window(interface=Interface.EN)
    page = review_of(window, qtbot, shared.take.path)
    banner = page.beside.unsealing
    qtbot.waitUntil(banner.isVisible, timeout=WAIT_MS)
    names = [shared.folder.read().role.competency(each.criterion) for each in file.ratings]
    first, second = (each.name.en for each in names if each is not None)
    assert (
        banner.sentence
        == "Sealed reviews: 1. They open when you have rated, each with a moment or "
        f"“No evidence found”: {first} · {second}."
    )
    page.work.give_up(ForRating(file.ratings[1].criterion))
    qtbot.waitUntil(lambda: "“Cannot judge” counts with" in banner.sentence, timeout=WAIT_MS)
    page.work.rate(ForRating(file.ratings[0].criterion), 3)
    page.work.rate(ForRating(file.ratings[1].criterion), 3)
    assert first in banner.sentence  # nothing rests on anything yet
    assert "judge" not in banner.sentence
    page.work.say_no_evidence(ForRating(file.ratings[0].criterion), found_none=True)
    qtbot.waitUntil(lambda: f"found”: {second}." in banner.sentence, timeout=WAIT_MS)
    banner.hide()
    page.work.rate(ForRating(file.ratings[0].criterion), 4)
    assert banner.isHidden()  # who closed it has read it
    page.work.say_no_evidence(ForRating(file.ratings[1].criterion), found_none=True)
    qtbot.waitUntil(lambda: "is open now" in banner.sentence, timeout=WAIT_MS)


def test_the_settings_say_what_a_gap_is(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    window = open_window()
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.gaps

    def kept() -> tuple[float, float]:
        now = read_settings(window_folders.settings)
        return now.gap_from, now.large_gap_from

    assert (card.least.value(), card.large.value()) == (1.0, 1.67)
    card.least.setValue(1.5)
    assert kept() == (1.5, 1.67)
    card.least.setValue(2)  # what is a gap at all is never more than what is large
    assert kept() == (2, 2)
    card.large.setValue(1.25)
    assert kept() == (1.25, 1.25)
    assert card.least.value() == 1.25


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("林老师", "林老师-12345678"),
        (" Ms. Lin / HR ", "Ms-Lin-HR-12345678"),
        ("../..\\con", "con-12345678"),
        ("", "review-12345678"),
        ("x" * 60, f"{'x' * 24}-12345678"),
    ],
)
def test_a_file_that_goes_back_is_called_by_who_wrote_it(name: str, called: str) -> None:
    assert letter_name(name, "1234567890", ".json") == f"{called}.json"


def test_several_files_are_taken_in_and_each_is_told(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    friends = Friends(shared, tmp_path)
    files = [
        write_file(shared.outside / f"{number}.greenroom-review.json", friends.file(number))
        for number in (1, 2)
    ]
    altered = msgspec.structs.replace(friends.file(3), overall=Overall("x", "y"))
    files.append(write_file(shared.outside / "3.greenroom-review.json", altered))
    window = open_window()
    part = received_of(window)
    window.open_files(tuple(files))
    qtbot.waitUntil(
        lambda: "To keep it, open it by itself." in part.banner.sentence, timeout=WAIT_MS
    )
    first, second, third = part.banner.sentence.splitlines()
    assert "A review was added" in first
    assert "A review was added" in second
    assert "was altered" in third
    qtbot.waitUntil(lambda: bool(part.sessions), timeout=WAIT_MS)
    assert len(received_reviews(shared.folder)) == 2
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: len(named(part, "Rate first")) == 2, timeout=WAIT_MS)
    kinds = [each.property("kind") for each in named(part, "Rate first")]
    assert kinds == ["primary", "small"]  # of many next steps one is the next
    shared.outside.joinpath("empty.greenroom-reply.json").write_text("{}", encoding="utf-8")
    many = (friends.pack.path, *files[:2] * 3, shared.outside / "empty.greenroom-reply.json")
    window.open_files(many)
    qtbot.waitUntil(
        lambda: "Files taken in: 7; not taken in: 1." in part.banner.sentence, timeout=4 * WAIT_MS
    )
    assert window.place is Place.SHARE  # a pack among several opens no page by itself
    window.open_files(tuple(files[:2]))
    part.several.stop()
    qtbot.waitUntil(lambda: not part.opening.under_way, timeout=WAIT_MS)
    assert not part.several.active


def test_a_pack_of_ones_own_is_told_from_a_review(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    shared.export()
    window = open_window()
    window.open_file(shared.outside / "pack.zip")
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(page.beside.own.isVisible, timeout=4 * WAIT_MS)
    assert "a pack that you made yourself" in page.beside.own.sentence
    page.beside.own.hide()
    page.beside.changed.emit()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.beside.own.isHidden()
    review_of(window, qtbot, shared.take.path)
    assert page.beside.own.isHidden()
