"""What comes in by the window: a clear sentence for every file, and no text of others that does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop.base.documents import read_document, to_json
from desktop.base.timecode import Span
from desktop.review.actions import Decision
from desktop.review.desk import ReviewDesk
from desktop.review.model import MarkKind, ReviewerRole
from desktop.sessions.model import Session
from desktop.sharing.acting import find_note
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.model import PackManifest, SharedSession
from desktop.sharing.replying import write_reply
from desktop.sharing.review_file import Overall
from desktop.sharing.seat import sit_down
from desktop.sharing.taking_in import received_reviews, take_in
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from desktop.ui.share.consensus_map import ConsensusMap
from desktop.ui.widgets.buttons import Button
from tests.fixtures._share_parts import actions_of, received_of
from tests.fixtures._shown import hostile, shown_in
from tests.fixtures.sharing import (
    changed,
    receiver,
    write_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.sharing.review_file import ReviewFile
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000
INJECTIONS = (
    "<img src=/etc/hostname>",
    "<img src=file:///etc/hostname onerror=alert(1)>",
    '<img src="//host/share/x.png">',
    "</script><script>alert(1)</script>",
    "<b>bold</b><br>&amp;&lt;",
    '<a href="file:///etc/passwd">open</a>',
    "<table background=/etc/hostname><tr><td>x",
    "<style>*{background:url(/etc/hostname)}</style>",
    "<!DOCTYPE html><iframe src=/etc/hostname>",
    "&File &Quit",
    "{file} {0} %1 %n %s",
    "javascript:alert(1) [x](file:///etc/hostname)",
)


def key_of(shared: Shared, tmp_path: Path) -> str:
    folder = receiver(tmp_path / "friend").receive(shared.outside / "pack.zip").folder
    return read_document(folder.path / MANIFEST, PackManifest).review_key


def drop(window: MainWindow, path: Path) -> bool:
    """Drag a file onto the window; say whether it would take it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, none)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def test_a_review_is_dragged_onto_the_window_twice_and_revised(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    tmp_path: Path,
) -> None:
    window = open_window()
    path = write_file(shared.outside / "a.greenroom-review.json", file)
    part = received_of(window)
    assert part.next_step() is part.open

    def comes(sentence: str) -> None:
        assert drop(window, path)
        qtbot.waitUntil(lambda: sentence in part.banner.sentence, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: bool(part.sessions), timeout=WAIT_MS)

    comes("A review was added (says: \u2068Anna\u2069 · Friend)")
    comes("was here already")
    write_file(path, changed(file, key_of(shared, tmp_path), overall=Overall("", "other")))
    comes("A newer version was added")
    qtbot.waitUntil(
        lambda: len(part.sessions[0].reviews[0].received.revisions) == 2, timeout=WAIT_MS
    )
    assert not drop(window, shared.outside / "a.pdf")


def test_an_altered_review_is_kept_only_when_it_is_asked_for(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    window = open_window()
    altered = msgspec.structs.replace(file, overall=Overall("x", "y"))
    path = write_file(shared.outside / "a.greenroom-review.json", altered)
    part = received_of(window)
    window.open_file(path)
    qtbot.waitUntil(lambda: "was altered" in part.banner.sentence, timeout=WAIT_MS)
    assert received_reviews(shared.folder) == ()
    part.banner.action.emit()
    qtbot.waitUntil(lambda: "was added" in part.banner.sentence, timeout=WAIT_MS)
    assert not received_reviews(shared.folder)[0].latest.genuine


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"session_id": "session-of-nobody"}, "not in this library"),
        ({"pack_id": "pack-of-nobody"}, "was not made from this session"),
        ({"media": ()}, "was not taken in"),
        ({"submitted_at": "2026-13-45T99:99:99Z"}, "it is damaged"),
        ({"version": 9}, "newer"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(  # noqa: PLR0917 - fixtures
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    fields: dict[str, Any],
    sentence: str,
) -> None:
    window = open_window()
    path = shared.outside / "a.greenroom-review.json"
    if "version" in fields:
        path.write_bytes(to_json(file).replace(b'"version": 1', b'"version": 9', 1))
    else:
        write_file(path, msgspec.structs.replace(file, **fields))
    part = received_of(window)
    window.open_file(path)
    qtbot.waitUntil(lambda: sentence in part.banner.sentence, timeout=WAIT_MS)
    assert received_reviews(shared.folder) == ()


def test_an_encrypted_pack_asks_for_its_words(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared
) -> None:
    from desktop.sharing.wishes import Wishes

    words = "apple river stone cloud table green"
    shared.export(Wishes(passphrase=words), "sealed.zip")
    window = open_window()
    part = received_of(window)
    window.open_file(shared.outside / "sealed.zip")
    qtbot.waitUntil(part.words.isVisible, timeout=4 * WAIT_MS)
    assert "encrypted" in part.banner.sentence
    assert not part.empty.isVisible()  # its button would open another file
    assert "greenroom import" not in part.banner.sentence
    assert window.focusWidget() is part.words
    part.words.setText("wrong words")
    part.words.returnPressed.emit()
    assert part.opening.under_way
    assert not part.empty.isVisible()
    assert not isinstance(window.focusWidget(), QAbstractButton)
    qtbot.waitUntil(lambda: "not the words" in part.banner.sentence, timeout=4 * WAIT_MS)
    part.words.setText(words)
    part.words.returnPressed.emit()
    qtbot.waitUntil(lambda: window.place is Place.REVIEW, timeout=4 * WAIT_MS)


def test_a_pack_and_a_review_go_to_the_trash_and_come_back(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    dialogs: SilentDialogs,
) -> None:
    window = open_window()
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received"))
    part.choose_file()
    assert not part.opening.under_way
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    receiver(shared.library).receive(shared.outside / "pack.zip")
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: part.rows.count() == 3, timeout=WAIT_MS)
    for words in ("To the trash", "Remove"):
        qtbot.waitUntil(lambda words=words: bool(buttons(part, words)), timeout=WAIT_MS)
        buttons(part, words)[0].click()
        qtbot.waitUntil(lambda: part.rows.count() == 2, timeout=WAIT_MS)
        part.banner.action.emit()
        qtbot.waitUntil(lambda: part.rows.count() == 3, timeout=WAIT_MS)


def test_what_came_again_meanwhile_stays_and_is_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    window = open_window()
    part = received_of(window)
    path = write_file(shared.outside / "a.json", file)
    take_in(shared.shelf, path)
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: bool(buttons(part, "Remove")), timeout=WAIT_MS)
    buttons(part, "Remove")[0].click()
    qtbot.waitUntil(lambda: not buttons(part, "Remove"), timeout=WAIT_MS)
    take_in(shared.shelf, path)  # by command, of which the window knows nothing
    part.banner.action.emit()
    qtbot.waitUntil(lambda: bool(buttons(part, "Remove")), timeout=WAIT_MS)
    assert "is there again. It was left as it is" in part.banner.sentence
    assert len(received_reviews(shared.folder)) == 1


def buttons(widget: QWidget, words: str) -> list[Button]:
    """Return the buttons with these words that are to be seen."""
    return [
        each for each in widget.findChildren(Button) if each.isVisible() and each.text() == words
    ]


@pytest.mark.parametrize("payload", INJECTIONS)
def test_no_text_of_others_is_more_than_text(  # noqa: PLR0917 - fixtures
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    tmp_path: Path,
    payload: str,
) -> None:
    note = msgspec.structs.replace(
        file.notes[0], text=payload, quote=payload, kind=MarkKind.STRENGTH
    )
    by = msgspec.structs.replace(file.reviewer, name=payload)
    ratings = tuple(msgspec.structs.replace(each, why=payload) for each in file.ratings)
    wild = changed(
        file, key_of(shared, tmp_path), notes=(note,), reviewer=by, ratings=ratings,
        overall=Overall(payload, payload),
    )  # fmt: skip
    shared.own(4)
    take_in(shared.shelf, write_file(shared.outside / "a.greenroom-review.json", wild))
    folder = receiver(shared.library).receive(shared.outside / "pack.zip").folder
    for path, kind in ((folder.document, Session), (folder.path / SHARED, SharedSession)):
        body = hostile(msgspec.to_builtins(read_document(path, kind)), payload)
        made = msgspec.convert(body, kind)
        if isinstance(made, SharedSession):
            made = msgspec.structs.replace(made, asks=(payload, payload))
        path.write_bytes(to_json(made))
    window = open_window()
    look_at_lists(window, qtbot, payload)
    look_at_actions(window, qtbot, shared, payload)
    sit_down(folder, payload, ReviewerRole.HR)
    window.go(Goto(Place.REVIEW, take=folder.takes()[0].path))
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
    page.beside.reviewer.calibration.skip.click()
    qtbot.waitUntil(lambda: shown_in(page, payload) >= 3, timeout=WAIT_MS)
    page.grab()


def look_at_lists(window: MainWindow, qtbot: QtBot, payload: str) -> None:
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received"))
    qtbot.waitUntil(lambda: part.rows.count() == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown_in(part, payload) >= 2, timeout=WAIT_MS)
    part.compare(part.sessions[0])
    qtbot.waitUntil(lambda: part.gaps.rows.count() >= 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown_in(part.gaps, payload) >= 1, timeout=WAIT_MS)
    part.grab()


def look_at_actions(window: MainWindow, qtbot: QtBot, shared: Shared, payload: str) -> None:
    window.go(Goto(Place.SHARE, part="actions"))
    actions = actions_of(window)
    qtbot.waitUntil(lambda: len(actions.note_rows) == 3, timeout=WAIT_MS)
    for row in actions.note_rows:
        row.choice.button(Decision.ACCEPTED.value).click()
        assert row.note.action is not None
    qtbot.waitUntil(lambda: shown_in(actions, payload) >= 4, timeout=WAIT_MS)
    review_id = actions.note_rows[0].note.review_id
    note = find_note(shared.folder, review_id, "keep")
    assert note.text == payload
    write_reply(shared.folder, review_id, shared.outside / "r.greenroom-reply.json")
    window.open_file(shared.outside / "r.greenroom-reply.json")
    part = received_of(window)
    qtbot.waitUntil(lambda: "The reply is kept" in part.banner.sentence, timeout=WAIT_MS)
    window.open_file(shared.outside / "r.greenroom-reply.json")
    qtbot.waitUntil(lambda: "was here already" in part.banner.sentence, timeout=WAIT_MS)


def test_a_click_on_the_map_plays_the_moment(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    shared.own(4)
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    window = open_window()
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received", about=str(shared.folder.path)))
    qtbot.waitUntil(lambda: part.gaps.isVisible() and part.gaps.rows.count() > 2, timeout=WAIT_MS)
    line = part.gaps.findChild(ConsensusMap)
    assert isinstance(line, ConsensusMap)
    left = Qt.MouseButton.LeftButton
    press = QMouseEvent(
        QMouseEvent.Type.MouseButtonPress, QPointF(5, 5), QPointF(5, 5), left, left,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    line.mousePressEvent(press)
    assert window.place is Place.REVIEW
    part.gaps.back.click()
    assert not part.gaps.isVisible()


def test_what_others_wrote_opens_with_the_last_rating(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    take_in(shared.shelf, write_file(shared.outside / "a.json", file))
    window = open_window()
    window.go(Goto(Place.REVIEW, take=shared.take.path))
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.opened is not None and not page.busy, timeout=WAIT_MS)
    desk = page.work.desk
    assert isinstance(desk, ReviewDesk)
    take_id = shared.take.read().id
    for rating in file.ratings:
        desk.rate(take_id, rating.criterion, 3)
        desk.say_no_evidence(take_id, rating.criterion, found_none=True)
    page.work.mark(Span(0, 10), "", MarkKind.NOTE, "x")
    qtbot.waitUntil(page.beside.unsealing.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: page.opened is not None and len(page.opened.others) == 1, timeout=WAIT_MS
    )
    assert page.next_step() is page.beside.unsealing.button
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    part = received_of(window)
    qtbot.waitUntil(part.gaps.isVisible, timeout=WAIT_MS)


def test_one_that_is_not_verified_is_left_out_in_the_gap_view_and_taken_back_in_the_list(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    shared.own(4)
    bare = msgspec.structs.replace(file, signature="")
    strange = msgspec.structs.replace(file.ratings[0], criterion="of_another_one")
    apart = msgspec.structs.replace(
        bare, review_id="review-apart-1", ratings=(strange,),
        rubric=msgspec.structs.replace(file.rubric, sha256="0" * 64),
    )  # fmt: skip
    later = msgspec.structs.replace(bare, review_id="review-later-1")
    for each in (bare, later):
        take_in(shared.shelf, write_file(shared.outside / "a.json", each))
    take_in(shared.shelf, write_file(shared.outside / "a.json", apart), anyway=True)
    window = open_window()
    part = received_of(window)
    window.go(Goto(Place.SHARE, part="received", about=str(shared.folder.path)))
    qtbot.waitUntil(lambda: shown_in(part.gaps, "of_another_one") == 1, timeout=WAIT_MS)
    assert shown_in(part.gaps, "stands in its place: 1") == 1
    assert shown_in(part.gaps, "only in another checklist") == 1
    buttons(part.gaps, "Leave out")[0].click()
    qtbot.waitUntil(lambda: shown_in(part.gaps, "Left out by you: 1") == 1, timeout=WAIT_MS)
    part.gaps.back.click()
    qtbot.waitUntil(lambda: shown_in(part, "You left it out") == 1, timeout=WAIT_MS)
    buttons(part, "Take back in")[0].click()
    qtbot.waitUntil(lambda: shown_in(part, "You left it out") == 0, timeout=WAIT_MS)
    assert not any(each.is_left_out for each in received_reviews(shared.folder))
    again = "another one that names the same reviewer"
    qtbot.waitUntil(lambda: shown_in(part, again) == 1, timeout=WAIT_MS)
