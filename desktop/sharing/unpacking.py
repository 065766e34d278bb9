"""The takes of a pack, from the zip to the folder of a session that nobody sees yet."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from desktop.base.documents import Document, to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.base.ids import MIDNIGHT
from desktop.sessions.model import Origin, Take, TakeState
from desktop.sharing.limits import MOST_TAKE_MS, MOST_TRANSCRIPT_BYTES
from desktop.sharing.strangers import (
    MOST_LETTERS_BYTES,
    MOST_PARTS,
    letters_of,
    parts_of,
    read_stranger,
)
from desktop.transcription.model import Segment, Transcript

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.worker_messages import Good
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.archive import StrangeArchive
    from desktop.sharing.model import SharedMedia, SharedSession, SharedTake

MOST_AT_ONCE_BYTES = 1 << 30
"""Of media that one process looks at: it has a minute of processor time."""
MOST_SEGMENT, MOST_WORD = 10_000, 1000
"""Letters of a stretch of speech, which has ten seconds or so, and of one word: a loop has hundreds."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """A take whose media are unpacked and not yet looked at."""

    take: SharedTake
    folder: Path
    jobs: list[tuple[Path, Path]]
    bytes: int


@dataclass(frozen=True, slots=True)
class Unpacking:
    """One pack on its way from the zip to the folder of a session."""

    archive: StrangeArchive
    path: Path
    session: SharedSession
    sums: dict[str, str]
    clips: bool
    raw: Path
    made: SessionFolder
    look: Callable[[], None]
    inspect: Callable[[list[tuple[Path, Path]]], tuple[Good, ...]]

    def takes(self) -> None:
        """Unpack all takes: their words, and copies of their media."""
        batch: list[_Laid] = []
        words = self._words()
        for take in self.session.takes:
            batch.append(self._lay(take, words))
            if sum(each.bytes for each in batch) > MOST_AT_ONCE_BYTES:
                self._copy(batch)
                batch = []
        self._copy(batch)

    def _copy(self, batch: list[_Laid]) -> None:
        """Let one process look at the media of several takes: to start one for each takes longer than that."""
        jobs = [job for each in batch for job in each.jobs]
        found = iter(self._inspect(jobs))
        for source, _ in jobs:
            source.unlink()
        for each in batch:
            good = tuple(islice(found, len(each.jobs)))
            lay_down(each.folder / "take.json", _as_take(self.session, each.take, good))

    def _words(self) -> dict[str, bytes]:
        """Return all transcripts as they came, if one session can have as much to say."""
        names = [take.transcript for take in self.session.takes if take.transcript]
        if sum(map(self.archive.size, names)) > MOST_TRANSCRIPT_BYTES:
            raise refused(self.path, "it is too large")
        found = {name: self.archive.read(name) for name in names}
        if sum(map(parts_of, found.values())) > MOST_PARTS:
            raise refused(self.path, "too much is in it")
        if sum(map(letters_of, found.values())) > MOST_LETTERS_BYTES:
            raise refused(self.path, "too much is in it")
        return found

    def _lay(self, take: SharedTake, words: dict[str, bytes]) -> _Laid:
        folder = self.made.takes_folder / f"{take.number:02}_{take.question_id}"
        folder.mkdir(parents=True)
        if take.transcript:
            content = words.pop(take.transcript)
            transcript = read_stranger(content, Transcript, self.path, MOST_TRANSCRIPT_BYTES)
            if not all(map(_can_be_shown, transcript.segments)):
                raise refused(self.path, "it is damaged")
            lay_down(folder / "transcript.json", transcript)
        jobs = [self._media(media, number, folder) for number, media in enumerate(take.media, 1)]
        return _Laid(take, folder, jobs, sum(source.stat().st_size for source, _ in jobs))

    def _media(self, media: SharedMedia, number: int, folder: Path) -> tuple[Path, Path]:
        """Unpack one file; return where it lies and where its copy goes."""
        source = self.raw / media.file
        with self.archive.open(media.file) as file:
            if file.read(8)[4:] != b"ftyp":
                raise refused(self.path, "a recording in it is none")
        unpacked = self.archive.unpack(media.file, source, self.look)
        if unpacked.sha256 != media.sha256 or unpacked.sha256 != self.sums[media.file]:
            raise refused(self.path, "it was changed on its way")
        return source, folder / (f"clip-{number:02}.mp4" if self.clips else "video.mp4")

    def _inspect(self, jobs: list[tuple[Path, Path]]) -> tuple[Good, ...]:
        try:
            return self.inspect(jobs)
        except WorldError as error:
            if error.fault is not Fault.MEDIA_UNREADABLE:
                raise
            raise refused(self.path, "a recording in it is none") from error


def _can_be_shown(segment: Segment) -> bool:
    """Say whether a window has room for a stretch of speech: one line of 200,000 letters takes it 14 seconds."""
    words = (*segment.words, *segment.fillers)
    return (
        max(segment.end_ms, *(word.end_ms for word in words), 0) <= MOST_TAKE_MS
        and len(segment.text) <= MOST_SEGMENT
        and all(len(word.text) + len(word.raw) <= MOST_WORD for word in words)
    )


def _as_take(session: SharedSession, take: SharedTake, found: tuple[Good, ...]) -> Take:
    first = found[0] if found else None
    return Take(
        id=take.id,
        session_id=session.id,
        number=take.number,
        question_id=take.question_id,
        state=TakeState.SAVED,
        origin=Origin.ADDED,
        started_at=session.day + MIDNIGHT,
        duration_ms=take.duration_ms,
        has_picture=bool(first and first.width),
        has_sound=bool(first and first.has_sound),
        width=first.width if first else 0,
        height=first.height if first else 0,
        prep_s=take.prep_s,
    )


def lay_down(path: Path, document: Document) -> None:
    """Write a document where nobody sees it yet: it is made durable with all that lies beside it.

    Raises:
        WorldError: it can't be written.
    """
    with naming_faults(path):
        path.write_bytes(to_json(document))


def refused(path: Path, why: str) -> WorldError:
    """Return the fault that says why a pack is not taken in."""
    return WorldError(Fault.PACK_REFUSED, file=path, why=why)
