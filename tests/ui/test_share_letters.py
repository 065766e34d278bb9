"""Reviews by the window as people send them: pasted, with a date that can't be, from another editor."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.base.documents import read_document, to_json
from desktop.sharing.limits import MANIFEST
from desktop.sharing.model import Contents, PackManifest
from desktop.sharing.review_file import Overall
from desktop.sharing.taking_in import received_reviews
from desktop.sharing.wishes import Wishes
from desktop.ui.outside.opened_files import dropped_files
from desktop.ui.share.pasting import take_in
from tests.fixtures._share_parts import received_of
from tests.fixtures._shown import shown_in
from tests.fixtures.sharing import Friends, changed, make_shared, receiver, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sharing.review_file import ReviewFile
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 8_000


def key_of(shared: Shared, tmp_path: Path) -> str:
    folder = receiver(tmp_path / "friend").receive(shared.outside / "pack.zip").folder
    return read_document(folder.path / MANIFEST, PackManifest).review_key


def test_a_date_that_is_still_to_come_is_told(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    tmp_path: Path,
) -> None:
    window = open_window()
    late = changed(file, key_of(shared, tmp_path), submitted_at="2999-01-01T00:00:00Z")
    part = received_of(window)
    window.open_file(write_file(shared.outside / "a.greenroom-review.json", late))
    said = "Its date, 2999-01-01, is still to come"
    qtbot.waitUntil(lambda: said in part.banner.sentence, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown_in(part, said) > 0, timeout=WAIT_MS)


def copied(text: str = "", path: Path | None = None) -> QMimeData:
    data = QMimeData()
    if path is not None:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    else:
        data.setText(text)
    return data


def test_a_review_that_was_copied_as_text_is_pasted(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, file: ReviewFile
) -> None:
    part = received_of(open_window())
    text = to_json(file).decode()

    def pasted(what: QMimeData, sentence: str) -> None:
        take_in(what, part.opening, part.several)
        qtbot.waitUntil(lambda: sentence in part.banner.sentence, timeout=WAIT_MS)
        assert str(shared.library) not in part.banner.sentence  # it lies there for a moment

    pasted(
        copied("你好，这是我的点评"),
        "What was pasted was not taken in: there is no review of Greenroom",
    )
    altered = to_json(msgspec.structs.replace(file, overall=Overall("x", "y"))).decode()
    pasted(copied(altered), "What was pasted was altered")
    part.banner.action.emit()
    qtbot.waitUntil(lambda: "was added" in part.banner.sentence, timeout=WAIT_MS)
    pasted(copied(f"Anna 14:03\n{text}\n谢谢"), "A newer version was added")
    assert received_reviews(shared.folder)[0].latest.genuine
    path = write_file(shared.outside / "a(1).greenroom-review.json", file)
    pasted(copied(path=path), "was here already")
    part.opening.take_in_text("x")
    part.opening.take_in_text("y")  # one at a time
    qtbot.waitUntil(lambda: not part.opening.under_way, timeout=WAIT_MS)
    take_in(copied(" "), part.opening, part.several)
    assert not part.opening.under_way


def test_several_reviews_in_one_zip_are_taken_in_and_each_is_told(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    friends = Friends(shared, tmp_path)
    altered = msgspec.structs.replace(friends.file(3), overall=Overall("x", "y"))
    path = shared.outside / "mail.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, file in (("1", friends.file(1)), ("3", altered), ("2", friends.file(2))):
            archive.writestr(f"{name}.greenroom-review.json", to_json(file))
    window = open_window()
    part = received_of(window)
    window.open_files((path,))
    qtbot.waitUntil(
        lambda: "unpack the zip and open it by itself." in part.banner.sentence, timeout=WAIT_MS
    )
    first, second, third = part.banner.sentence.splitlines()
    assert "A review was added" in first
    assert "A review was added" in second
    assert third.startswith("3.greenroom-review.json was altered")
    assert len(received_reviews(shared.folder)) == 2
    assert not part.several.active
    assert not any(shared.library.glob(".incoming-*"))


def test_a_message_with_a_review_and_a_pack_has_both_taken_in(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    shared: Shared,
    file: ReviewFile,
    tmp_path: Path,
) -> None:
    theirs = make_shared(tmp_path / "theirs").export(Wishes(Contents.TEXT)).path.read_bytes()
    made = EmailMessage(policy=SMTP)
    made.set_content("Both are attached.")
    for content, name in ((to_json(file), "a.json"), (theirs, "b.zip")):
        made.add_attachment(content, maintype="application", subtype="x", filename=name)
    path = shared.outside / "a.eml"
    path.write_bytes(made.as_bytes())
    part = received_of(open_window())
    part.several.take_in((path,))
    said = "A pack to review was taken in."
    qtbot.waitUntil(lambda: said in part.banner.sentence, timeout=WAIT_MS)
    assert part.banner.sentence.count("\n") == 1
    assert len(received_reviews(shared.folder)) == 1
    assert len(list((shared.library / "received").iterdir())) == 1
    assert not part.several.active


def test_what_is_handed_over_meanwhile_waits_for_its_turn(
    open_window: Callable[..., MainWindow], qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    friends = Friends(shared, tmp_path)
    first, second = (
        write_file(shared.outside / f"{number}.greenroom-review.json", friends.file(number))
        for number in (1, 2)
    )
    odd = shared.outside / "photo.jpg"
    odd.write_bytes(b"\xff\xd8")
    window = open_window()
    part = received_of(window)
    window.open_file(first)
    window.open_file(second)  # three starts of the program, one after the other
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (odd, first)])
    assert dropped_files(data) == (odd, first)
    window.open_files(dropped_files(data))
    qtbot.waitUntil(lambda: "was here already" in part.banner.sentence, timeout=WAIT_MS)
    said = part.banner.sentence.splitlines()
    assert [each.count("was added") for each in said] == [1, 1, 0, 0]
    assert "photo.jpg was not taken in" in said[3]
    assert len(received_reviews(shared.folder)) == 2
