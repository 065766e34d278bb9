"""The index says what is on disk, whatever happened to it."""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import sqlite3
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.library import index as library_index
from desktop.library.index import LibraryIndex
from desktop.library.reading import stamp_of
from desktop.review.desk import ReviewDesk
from desktop.review.model import MarkKind
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf
from desktop.transcription.model import Segment, Transcript

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder, TakeFolder

PAGE = 4096


class Lab:
    """A library that grows."""

    def __init__(self, root: Path) -> None:
        self.folders = Folders.under(root, root / "面试 🎤")
        self.shelf = SessionShelf(self.folders.sessions, self.folders.trash)
        self.index = LibraryIndex(self.folders)
        self._pack = RoleShelf(self.folders.own_roles).get("ai_customer_service")

    def session(self) -> SessionFolder:
        return self.shelf.create(self._pack, language=Language.ZH, questions=("Q03",))

    def take(self, session: SessionFolder, words: str = "") -> TakeFolder:
        take = session.new_take("Q03")
        if words:
            segment = Segment(0, 1000, words)
            write_document(
                take.transcript, Transcript(language="zh", model="base", segments=(segment,))
            )
        return take


@pytest.fixture
def lab(tmp_path: Path) -> Lab:
    return Lab(tmp_path)


def test_an_empty_library(lab: Lab) -> None:
    assert lab.index.sessions() == ()
    assert lab.index.search("anything") == ()
    assert lab.index.rebuild() == 0


def test_what_is_there_is_listed(lab: Lab) -> None:
    session = lab.session()
    take = lab.take(session, "您好")
    (row,) = lab.index.sessions()
    assert row.path == session.path
    assert row.role == "ai_customer_service"
    assert row.role_name is not None
    (found,) = row.takes
    assert found.path == take.path
    assert found.transcribed
    assert found.question_text is not None
    assert not found.fault


def test_changes_on_disk_are_seen(lab: Lab) -> None:
    session = lab.session()
    assert lab.index.sessions()[0].takes == ()
    take = lab.take(session)
    assert not lab.index.sessions()[0].takes[0].transcribed
    lab.shelf.discard(take.path)
    assert lab.index.sessions()[0].takes == ()
    lab.shelf.discard(session.path)
    assert lab.index.sessions() == ()


def test_a_library_may_be_moved(lab: Lab) -> None:
    lab.session()
    lab.index.sessions()
    elsewhere = lab.folders.library.with_name("moved")
    shutil.move(lab.folders.library, elsewhere)
    moved = LibraryIndex(Folders.under(elsewhere.parent, elsewhere))
    assert moved.sessions()[0].path.is_relative_to(elsewhere)


@pytest.mark.parametrize(
    "damage", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 200]
)
def test_a_damaged_index_is_rebuilt(lab: Lab, damage: bytes) -> None:
    lab.session()
    lab.index.sessions()
    lab.folders.index.write_bytes(damage)
    assert len(lab.index.sessions()) == 1


def test_an_index_that_is_damaged_in_its_middle_is_rebuilt(lab: Lab) -> None:
    session = lab.session()
    lab.take(session, "找得到的话")
    lab.index.sessions()
    whole = lab.folders.index.read_bytes()
    for start in range(PAGE, len(whole), PAGE):
        lab.folders.index.write_bytes(
            whole[:start] + b"\xff" * PAGE + whole[start + PAGE :],
        )
        assert [row.path for row in lab.index.sessions()] == [session.path]
        assert len(lab.index.search("找得到")) == 1


def damaged(lab: Lab, sql: str) -> None:
    """Change the index behind its back, as a bit of the disk may."""
    with contextlib.closing(sqlite3.connect(lab.folders.index)) as base:
        base.executescript(sql)
        base.commit()


@pytest.mark.parametrize(
    "damage",
    [
        "path = NULL", "row = 5", "sum = 'none'",
        "row = CAST(replace(CAST(row AS TEXT), '01_Q03', '02_Q03') AS BLOB)",
    ],
)  # fmt: skip
def test_with_a_row_that_is_not_what_was_written_it_is_rebuilt(lab: Lab, damage: str) -> None:
    """A letter changed in it would have sent a command to another folder; a NULL ended in a crash report."""
    lab.take(lab.session())
    right = lab.index.sessions()
    damaged(lab, f"UPDATE sessions SET {damage}")
    assert lab.index.sessions() == right


def test_with_a_row_that_is_there_twice_it_is_rebuilt(lab: Lab) -> None:
    lab.session()
    right = lab.index.sessions()
    damaged(
        lab,
        "CREATE TABLE twice AS SELECT * FROM sessions UNION ALL SELECT * FROM sessions;"
        "DROP TABLE sessions; ALTER TABLE twice RENAME TO sessions;",
    )
    assert lab.index.sessions() == right


@pytest.mark.parametrize("damage", ["c1 = NULL", "c2 = NULL", "c3 = NULL", "c3 = 'other words'"])
def test_with_words_that_are_not_those_of_the_take_it_is_rebuilt(lab: Lab, damage: str) -> None:
    lab.take(lab.session(), "the right words")
    right = lab.index.search("words")
    damaged(lab, f"UPDATE words_content SET {damage}")
    assert lab.index.search("words") == right


def test_where_sqlite_says_in_no_letters_what_is_wrong_it_is_rebuilt(lab: Lab) -> None:
    lab.session()
    right = lab.index.sessions()
    content = lab.folders.index.read_bytes()
    lab.folders.index.write_bytes(content.replace(b"CREATE TABLE s", b"CREATE \xd4ABLE s"))
    assert lab.index.sessions() == right


@pytest.mark.parametrize("limit", ["max_page_count=1", "query_only=ON"], ids=["full", "read-only"])
def test_on_a_disk_that_takes_nothing_more_the_library_is_listed_all_the_same(
    lab: Lab, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab.take(lab.session(), "以前的话")
    lab.index.sessions()
    lab.take(lab.session(), "后来的话" * 9000)
    before = lab.folders.index.read_bytes()
    connect = sqlite3.connect

    def limited(place: Path | str, *, check_same_thread: bool = True) -> sqlite3.Connection:
        base = connect(place, check_same_thread=check_same_thread)
        if place == lab.folders.index:
            base.execute(f"PRAGMA {limit}")
        return base

    monkeypatch.setattr(sqlite3, "connect", limited)
    assert len(lab.index.sessions()) == 2
    assert len(lab.index.search("后来")) == 1
    assert lab.folders.index.read_bytes() == before
    lab.index.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: elsewhere a file name is text")
def test_a_folder_whose_name_is_no_text_is_listed(lab: Lab) -> None:
    """As unpacking an archive in another encoding leaves it."""
    session = lab.session()
    lab.take(session, "找得到的话")
    odd = session.path.with_name(os.fsdecode("面试".encode("gbk")))
    session.path.rename(odd)
    assert [row.path for row in lab.index.sessions()] == [odd]
    assert [hit.path.parent.parent for hit in lab.index.search("找得到")] == [odd]
    (odd / "session.json").write_bytes(b"{")
    assert [row.path for row in lab.index.sessions()] == [odd]


def test_an_index_of_another_version_is_rebuilt(lab: Lab) -> None:
    lab.session()
    lab.index.sessions()
    with sqlite3.connect(lab.folders.index) as base:
        base.execute("PRAGMA user_version=99")
    base.close()
    assert len(lab.index.sessions()) == 1


def test_an_index_in_memory_is_closed_with_whoever_holds_it(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Commands end without a word to it; from Python 3.13 on that is warned of."""
    made: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def watched(place: str, *, check_same_thread: bool = True) -> sqlite3.Connection:
        made.append(connect(place, check_same_thread=check_same_thread))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", watched)
    caplog.set_level("INFO")  # what is logged is kept, and keeps nothing else
    lab.folders.index.mkdir(parents=True)
    index = LibraryIndex(lab.folders)
    assert index.sessions() == ()
    del index
    gc.collect()
    assert len(made) == len(caplog.records) == 1
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        made[0].execute("SELECT 1")


def test_without_a_place_for_it_the_index_lives_in_memory(lab: Lab) -> None:
    lab.session()
    lab.folders.index.mkdir()
    assert len(lab.index.sessions()) == 1
    assert len(lab.index.search("需求")) == 0
    assert lab.index.rebuild() == 1
    lab.index.close()
    assert len(lab.index.sessions()) == 1
    lab.index.close()


@pytest.mark.parametrize("in_memory", [False, True])
def test_a_session_that_goes_while_it_is_looked_at_is_not_listed(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, *, in_memory: bool
) -> None:
    stays, goes = lab.session(), lab.session()
    if in_memory:
        lab.folders.index.mkdir()

    def stamp(folder: SessionFolder) -> str:
        if folder.path == goes.path:
            shutil.rmtree(goes.path)
        return stamp_of(folder)

    monkeypatch.setattr(library_index, "stamp_of", stamp)
    assert [row.path for row in lab.index.sessions()] == [stays.path]
    lab.index.close()


def test_a_damaged_session_is_listed(lab: Lab) -> None:
    session = lab.session()
    lab.take(session, "找得到的话")
    session.document.write_bytes(b"{")
    (row,) = lab.index.sessions()
    assert row.fault == "document_damaged"
    assert row.facts["file"] == str(session.document)
    assert row.takes[0].question == "Q03"
    assert len(lab.index.search("找得到")) == 1


def test_a_damaged_take_or_transcript_is_named(lab: Lab) -> None:
    session = lab.session()
    take = lab.take(session, "找得到的话")
    whole = take.document.read_bytes()
    take.document.write_bytes(whole[:40])
    ((found,),) = (row.takes for row in lab.index.sessions())
    assert (found.fault, found.facts["file"]) == ("document_damaged", str(take.document))
    assert found.transcribed
    take.document.write_bytes(whole)
    take.transcript.write_bytes(b"{")
    ((found,),) = (row.takes for row in lab.index.sessions())
    assert (found.fault, found.facts["file"]) == ("transcript_damaged", str(take.transcript))
    assert found.facts["take"] == str(take.path)
    assert not found.transcribed
    take.transcript.unlink()
    ((found,),) = (row.takes for row in lab.index.sessions())
    assert (found.fault, found.transcribed) == ("", False)


def test_damaged_corrections_leave_a_take_transcribed(lab: Lab) -> None:
    """By `transcribed` takes are offered to be transcribed, which would not mend them."""
    take = lab.take(lab.session(), "找得到的话")
    take.corrections.write_bytes(b"{")
    ((found,),) = (row.takes for row in lab.index.sessions())
    assert (found.fault, found.transcribed) == ("corrections_damaged", True)
    assert [each.path for each in lab.index.search("找得到")] == [take.path]
    take.transcript.write_bytes(b"{")
    assert lab.index.search("找得到") == ()


def test_words_are_found_in_any_length(lab: Lab) -> None:
    take = lab.take(lab.session(), "我先问他：您是在意价格，还是在意功能？Wi-Fi 100% OK_1")
    lab.take(lab.session(), "别的回答")
    for words in ("价格", "价", "在意功能", "WI-FI", "wi-fi 价格", "100%", "OK_1", "没有说出口"):
        hits = lab.index.search(words)
        assert take.path in {hit.path for hit in hits}, words
    assert lab.index.search("价格 没有这个词") == ()
    assert "价格" in lab.index.search("价格")[0].snippet


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(words=st.text(max_size=12))
def test_no_search_is_an_error(lab: Lab, words: str) -> None:
    lab.index.search(words)


@pytest.mark.parametrize(
    "words", ['"', "AND", "a* OR (b", "text:x", "NEAR(a b)", "%", "_", "\\", "a'b--", "\x00zq"]
)
def test_search_syntax_is_plain_text(lab: Lab, words: str) -> None:
    lab.take(lab.session(), "nothing of the kind")
    assert lab.index.search(words) == () or words in "%_"


def test_one_session_is_read_again(lab: Lab) -> None:
    session = lab.session()
    lab.index.refresh(session)
    lab.take(session)
    lab.index.refresh(session)
    assert len(lab.index.sessions()[0].takes) == 1
    shutil.rmtree(session.path)
    lab.index.refresh(session)
    assert lab.index.sessions() == ()


def test_many_threads_may_ask(lab: Lab) -> None:
    for _ in range(5):
        lab.take(lab.session(), "一二三四")
    counts: list[int] = []
    asking = [
        threading.Thread(target=lambda: counts.append(len(lab.index.search("二三四"))))
        for _ in range(6)
    ]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert counts == [5] * 6


def test_the_way_back_through_a_review_is_not_searched(lab: Lab) -> None:
    take = lab.take(lab.session(), "退款")
    desk = ReviewDesk(take.session)
    desk.mark(take.read().id, Span(0, 9), kind=MarkKind.NOTE, text="canarytakenback")
    desk.undo()
    (history,) = take.session.reviews.glob("*.undo")
    assert b"canarytakenback" in history.read_bytes()
    lab.index.rebuild()
    assert lab.index.search("退款")
    assert lab.index.search("canarytakenback") == ()
    content = b"".join(each.read_bytes() for each in lab.folders.library.glob("library.sqlite3*"))
    assert b"canarytakenback" not in content
