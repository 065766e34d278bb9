"""The index over all sessions: SQLite with full-text search. Delete it and it is rebuilt."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import weakref
from typing import TYPE_CHECKING

from desktop.base.files import is_folder, naming_faults
from desktop.library.reading import read_row, stamp_of, words_of
from desktop.library.rows import SearchHit, SessionRow, TakeRow, decode_row, encode_row
from desktop.library.schema import SCHEMA, VERSION
from desktop.sessions.folder import SessionFolder

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

    from desktop.base.paths import Folders

__all__ = ["LibraryIndex", "SearchHit", "SessionRow", "TakeRow"]
_LOG = logging.getLogger(__name__)
TRIGRAM = 3
"""FTS5's trigram tokenizer finds nothing shorter; two Chinese characters are a common word."""
SNIPPET = 40


class LibraryIndex:
    """Says what is in the library. Every method may be called from any thread.

    Where the library can't be written, the index lives in memory: slower to begin with, and right.
    """

    def __init__(self, folders: Folders) -> None:
        self._file = folders.index
        self._sessions = folders.sessions
        self._lock = threading.Lock()
        self._memory: sqlite3.Connection | None = None
        self._closing: weakref.finalize[..., LibraryIndex] | None = None

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return every session, the newest first; what changed on disk is read again."""
        with self._lock, self._open() as base:
            self._catch_up(base)
            found = base.execute("SELECT row FROM sessions ORDER BY created_at DESC, path DESC")
            return tuple(decode_row(row) for (row,) in found)

    def refresh(self, folder: SessionFolder) -> None:
        """Read one session again."""
        with self._lock, self._open() as base:
            self._store(base, folder, stamp_of(folder))

    def rebuild(self) -> int:
        """Read everything again from the folders and return how many sessions there are."""
        with self._lock:
            self._forget()
            with self._open() as base:
                self._catch_up(base)
                return int(base.execute("SELECT count(*) FROM sessions").fetchone()[0])

    def search(self, words: str) -> tuple[SearchHit, ...]:
        """Find takes whose question or transcript holds all the words, in any script and case."""
        wanted = _plain(words).split()
        if not wanted:
            return ()
        with self._lock, self._open() as base:
            self._catch_up(base)
            found = base.execute(*_query(wanted))
            return tuple(
                SearchHit(take, self._path(path), _snippet(text, wanted[0]))
                for take, path, text in found
            )

    def close(self) -> None:
        """Let the index in memory go, if there is one."""
        with self._lock:
            self._forget_memory()

    def _path(self, text: str) -> Path:
        return self._sessions / text

    def _catch_up(self, base: sqlite3.Connection) -> None:
        """Bring the index in step with the folders: new, changed and gone sessions."""
        known = dict(base.execute("SELECT path, stamp FROM sessions"))
        there: set[str] = set()
        for folder in self._folders():
            name = folder.path.name
            there.add(name)
            stamp = stamp_of(folder)
            if known.get(name) != stamp:
                self._store(base, folder, stamp)
        for name in known.keys() - there:
            _remove(base, name)

    def _folders(self) -> Iterable[SessionFolder]:
        if not is_folder(self._sessions):
            return ()
        with naming_faults(self._sessions):
            children = [child for child in self._sessions.iterdir() if child.is_dir()]
        return (SessionFolder(child) for child in children if not child.name.startswith("."))

    def _store(self, base: sqlite3.Connection, folder: SessionFolder, stamp: str) -> None:
        name = folder.path.name
        _remove(base, name)
        if not folder.path.is_dir():
            return
        row = read_row(folder)
        base.execute(
            "INSERT INTO sessions (path, created_at, stamp, row) VALUES (?, ?, ?, ?)",
            (name, row.created_at, stamp, encode_row(row)),
        )
        for take in row.takes:
            place = take.path.relative_to(self._sessions).as_posix()
            base.execute(
                "INSERT INTO words (session, take, place, text) VALUES (?, ?, ?, ?)",
                (name, take.id, place, words_of(take)),
            )

    @contextlib.contextmanager
    def _open(self) -> Generator[sqlite3.Connection]:
        """Open the index for one piece of work; a broken one is made anew."""
        base = self._memory or self._open_file() or self._open_memory()
        try:
            with base:
                yield base
        finally:
            if base is not self._memory:
                base.close()
            elif not self._file.parent.is_dir():
                self._forget_memory()  # there is no library yet: look again the next time

    def _open_file(self) -> sqlite3.Connection | None:
        for attempt in range(2):
            base = None
            try:
                base = sqlite3.connect(self._file)
                _prepare(base)
            except sqlite3.DatabaseError as error:
                if base is not None:
                    base.close()
                if attempt or not self._file.exists():
                    # As text: the error knows this index, and who keeps what was logged would keep both.
                    _LOG.info("the index can't be kept on disk: %s", str(error))
                    return None
                with contextlib.suppress(OSError):
                    self._file.unlink()
            else:
                return base
        return None

    def _open_memory(self) -> sqlite3.Connection:
        self._memory = sqlite3.connect(":memory:", check_same_thread=False)
        # Nobody else knows of it: it is closed with the index, at the latest when the program ends.
        self._closing = weakref.finalize(self, self._memory.close)
        _prepare(self._memory)
        return self._memory

    def _forget(self) -> None:
        self._forget_memory()
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _forget_memory(self) -> None:
        if self._closing is not None:
            self._closing()
        self._memory = self._closing = None


def _prepare(base: sqlite3.Connection) -> None:
    """Set up a connection; an index of another version, or a damaged one, counts as broken."""
    base.execute("PRAGMA journal_mode=TRUNCATE")
    base.execute("PRAGMA synchronous=FULL")
    version = int(base.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        base.executescript(SCHEMA)
        base.execute(f"PRAGMA user_version={VERSION}")
    elif version != VERSION:
        msg = f"version {version}"
        raise sqlite3.DatabaseError(msg)
    base.execute("SELECT count(*) FROM sessions").fetchone()


def _remove(base: sqlite3.Connection, name: str) -> None:
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
    return f"SELECT take, place, text FROM words WHERE {' AND '.join(conditions)} LIMIT 200", values  # noqa: S608 - no value is put into it


def _plain(words: str) -> str:
    """Leave out what SQLite takes for the end of a text, and what is no text at all."""
    return words.replace("\0", " ").encode(errors="ignore").decode()


def _snippet(text: str, word: str) -> str:
    at = text.casefold().rfind(word.casefold())
    start = max(0, at - SNIPPET // 2)
    cut = " ".join(text[start : start + SNIPPET * 2].split())
    return f"…{cut}…" if at >= 0 else ""
