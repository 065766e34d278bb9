"""The index over all sessions: SQLite with full-text search. Delete it and it is rebuilt."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
import weakref
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from desktop.base.files import is_folder, naming_faults
from desktop.library.reading import read_row, stamp_of, words_of
from desktop.library.rows import (
    SearchHit,
    SessionRow,
    TakeRow,
    decode_row,
    encode_row,
    sum_of,
)
from desktop.library.schema import SCHEMA, VERSION
from desktop.sessions.folder import SessionFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.base.paths import Folders

__all__ = ["LibraryIndex", "SearchHit", "SessionRow", "TakeRow"]
_LOG = logging.getLogger(__name__)
TRIGRAM = 3
"""FTS5's trigram tokenizer finds nothing shorter; two Chinese characters are a common word."""
SNIPPET = 40
_OF_THE_PLACE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
_ROWS = "SELECT path, created_at, stamp, row, sum FROM sessions ORDER BY created_at DESC, path DESC"
_T = TypeVar("_T")


class LibraryIndex:
    """Says what is in the library. Every method may be called from any thread.

    Where the library can't be written, or is full, the index lives in memory: slower to begin with, and right.
    """

    def __init__(self, folders: Folders) -> None:
        self._file = folders.index
        self._sessions = folders.sessions
        self._lock = threading.Lock()
        self._memory: sqlite3.Connection | None = None
        self._closing: weakref.finalize[..., LibraryIndex] | None = None

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return every session, the newest first; what changed on disk is read again."""
        return self._with_base(self._all_rows)

    def refresh(self, folder: SessionFolder) -> None:
        """Read one session again."""
        self._with_base(lambda base: self._store(base, folder, stamp_of(folder)))

    def rebuild(self) -> int:
        """Read everything again from the folders and return how many sessions there are."""
        with self._lock:
            self._forget_memory()
            self._remove_file()
        return self._with_base(self._count)

    def search(self, words: str) -> tuple[SearchHit, ...]:
        """Find takes whose question or transcript holds all the words, in any case."""
        wanted = _plain(words).split()
        return self._with_base(lambda base: self._hits(base, wanted)) if wanted else ()

    def close(self) -> None:
        """Let the index in memory go, if there is one."""
        with self._lock:
            self._forget_memory()

    def _all_rows(self, base: sqlite3.Connection) -> tuple[SessionRow, ...]:
        there = self._catch_up(base)
        rows = list(_whole(base.execute(_ROWS)))
        if len(rows) != len(there):
            raise _damaged()
        return tuple(decode_row(row) for *_, row in rows)

    def _count(self, base: sqlite3.Connection) -> int:
        self._catch_up(base)
        return int(base.execute("SELECT count(*) FROM sessions").fetchone()[0])

    def _hits(self, base: sqlite3.Connection, wanted: list[str]) -> tuple[SearchHit, ...]:
        self._catch_up(base)
        return tuple(
            SearchHit(take, self._sessions / os.fsdecode(place), _snippet(text, wanted[0]))
            for take, place, text in _whole(base.execute(*_query(wanted)))
        )

    def _catch_up(self, base: sqlite3.Connection) -> set[bytes]:
        """Bring the index in step with the folders, new, changed and gone sessions, and return their names."""
        known = dict(base.execute("SELECT path, stamp FROM sessions"))
        there: set[bytes] = set()
        for folder in self._folders():
            name = os.fsencode(folder.path.name)
            stamp = stamp_of(folder)
            if known.get(name) == stamp or self._store(base, folder, stamp):
                there.add(name)
        for name in known.keys() - there:
            _remove(base, name)
        return there

    def _folders(self) -> Iterable[SessionFolder]:
        if not is_folder(self._sessions):
            return ()
        with naming_faults(self._sessions):
            children = [child for child in self._sessions.iterdir() if child.is_dir()]
        return (SessionFolder(child) for child in children if not child.name.startswith("."))

    def _store(self, base: sqlite3.Connection, folder: SessionFolder, stamp: str) -> bool:
        """Store a session, and say whether it is still there: somebody may remove it just now."""
        name = os.fsencode(folder.path.name)
        _remove(base, name)
        if not folder.path.is_dir():
            return False
        row = read_row(folder)
        base.execute(
            "INSERT INTO sessions (path, created_at, stamp, row, sum) VALUES (?, ?, ?, ?, ?)",
            _with_sum(name, row.created_at, stamp, encode_row(row)),
        )
        for take in row.takes:
            place = os.fsencode(take.path.relative_to(self._sessions).as_posix())
            base.execute(
                "INSERT INTO words (session, take, place, text, sum) VALUES (?, ?, ?, ?, ?)",
                (name, *_with_sum(take.id, place, words_of(take))),
            )
        return True

    def _with_base(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do one piece of work with the index; a broken one is made anew, and where none can be kept there is one in memory."""
        with self._lock:
            for _ in range(2):
                if self._memory is not None:
                    break
                try:
                    return self._with_file(work)
                except (sqlite3.DatabaseError, msgspec.DecodeError, UnicodeDecodeError) as error:
                    # As text: the error knows this index, and who keeps what was logged would keep both.
                    _LOG.info("the index on disk can't be used: %s", str(error))
                    if _is_of_the_place(error) or not self._remove_file():
                        break
            return self._with_memory(work)

    def _with_file(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        with contextlib.closing(sqlite3.connect(self._file)) as base:
            _prepare(base)
            with base:
                return work(base)

    def _with_memory(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        base = self._memory or self._open_memory()
        try:
            with base:
                return work(base)
        finally:
            if not self._file.parent.is_dir():
                self._forget_memory()  # there is no library yet: look again the next time

    def _open_memory(self) -> sqlite3.Connection:
        self._memory = sqlite3.connect(":memory:", check_same_thread=False)
        # Nobody else knows of it: it is closed with the index, at the latest when the program ends.
        self._closing = weakref.finalize(self, self._memory.close)
        _prepare(self._memory)
        return self._memory

    def _remove_file(self) -> bool:
        """Remove the index on disk and say whether there was one that could be."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True

    def _forget_memory(self) -> None:
        if self._closing is not None:
            self._closing()
        self._memory = self._closing = None


def _is_of_the_place(error: Exception) -> bool:
    """Say whether the disk, or another Greenroom, is in the way, and the index itself is whole."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code & 0xFF in _OF_THE_PLACE  # the rest of an extended code says where


def _prepare(base: sqlite3.Connection) -> None:
    """Set up a connection; an index of another version, or a damaged one, counts as broken."""
    base.execute("PRAGMA journal_mode=TRUNCATE")
    base.execute("PRAGMA synchronous=FULL")
    version = int(base.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        base.executescript(SCHEMA)
        base.execute(f"PRAGMA user_version={VERSION}")
    elif version != VERSION:
        raise _damaged(f"version {version}")
    base.execute("SELECT count(*) FROM sessions").fetchone()


def _with_sum(*columns: object) -> tuple[object, ...]:
    return *columns, sum_of(*columns)


def _whole(found: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Give rows without the sum that each ends in.

    Raises:
        DatabaseError: it is that of another row: SQLite hands out what a bit of the disk turned into.
    """
    for *columns, known in found:
        if sum_of(*columns) != known:
            raise _damaged()
        yield tuple(columns)


def _damaged(why: str = "a row is damaged") -> sqlite3.DatabaseError:
    return sqlite3.DatabaseError(why)


def _remove(base: sqlite3.Connection, name: bytes) -> None:
    base.execute("DELETE FROM sessions WHERE path = ?", (name,))
    base.execute("DELETE FROM words WHERE session = ?", (name,))


def _query(wanted: list[str]) -> tuple[str, list[str]]:
    """Build the search: the full-text index for words of three letters on, LIKE for shorter ones."""
    long = [word for word in wanted if len(word) >= TRIGRAM]
    short = [word for word in wanted if len(word) < TRIGRAM]
    conditions: list[str] = []
    values: list[str] = []
    if long:
        conditions.append("words MATCH ?")
        values.append(" AND ".join('text : "' + word.replace('"', '""') + '"' for word in long))
    for word in short:
        conditions.append("text LIKE ? ESCAPE '\\'")
        values.append(
            "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        )
    said = f"SELECT take, place, text, sum FROM words WHERE {' AND '.join(conditions)} LIMIT 200"  # noqa: S608 - no value is put into it
    return said, values


def _plain(words: str) -> str:
    """Leave out what SQLite takes for the end of a text, and what is no text at all."""
    return words.replace("\0", " ").encode(errors="ignore").decode()


def _snippet(text: str, word: str) -> str:
    at = text.casefold().rfind(word.casefold())
    start = max(0, at - SNIPPET // 2)
    cut = " ".join(text[start : start + SNIPPET * 2].split())
    return f"…{cut}…" if at >= 0 else ""
