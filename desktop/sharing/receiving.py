"""A pack comes in: looked at, unpacked where nobody sees it, and put among what was received."""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from desktop.base.documents import read_document, write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_folder, naming_faults, safe_name
from desktop.sessions.folder import SessionFolder
from desktop.sessions.model import Origin, Session, Take, TakeState
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.encryption import decrypt, open_key
from desktop.sharing.incoming import Incoming
from desktop.sharing.limits import (
    KEY,
    MANIFEST,
    MOST_JSON_BYTES,
    MOST_KEY_BYTES,
    MOST_PACK_BYTES,
    MOST_TRANSCRIPT_BYTES,
    PACK_NAMES,
    PAGE,
    RECEIVED,
    SEALED,
    SEALED_NAMES,
    SESSION,
)
from desktop.sharing.model import Contents, PackManifest, SharedSession
from desktop.sharing.strangers import read_stranger
from desktop.transcription.model import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from desktop.media.inspector import Good
    from desktop.media.quarantine import Inspector
    from desktop.sharing.model import SharedMedia, SharedTake

SHARED = "shared.json"
_MIDNIGHT = "T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Received:
    """A pack in the library.

    Attributes:
        folder: a session like the own ones, to be reviewed.
        was_there: it had been received before; nothing was changed.
    """

    folder: SessionFolder
    manifest: PackManifest
    was_there: bool


class Receiver:
    """Takes packs in.

    Args:
        library: where they go.
        inspector: looks at their media; None for the real one, a process of its own.
        unwrap: opens the key of an encrypted one with its passphrase.
        cancelled: asked often whether to stop.
    """

    def __init__(
        self,
        library: Path,
        *,
        inspector: Inspector | None = None,
        unwrap: Callable[[bytes, str, Path], str] = open_key,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._library = library
        self._inspector = inspector
        self._unwrap = unwrap
        self._cancelled = cancelled

    def receive(self, path: Path, passphrase: str | None = None) -> Received:
        """Take a pack in, as a whole or not at all. The file itself is only read.

        Raises:
            WorldError: PACK_REFUSED with the reason, DOCUMENT_NEWER, WORDS_NEEDED,
                WORDS_WRONG, MEDIA_UNREADABLE, the disk is full.
            IntakeCancelledError: it was cancelled.
        """
        with naming_faults(path):
            if not is_sealed_pack(path):
                with StrangeArchive(path, PACK_NAMES) as archive:
                    return self._take_in(archive, path, archive.total_bytes)
            with StrangeArchive(path, SEALED_NAMES) as outer:
                return self._open_sealed(outer, path, passphrase)

    def _open_sealed(self, outer: StrangeArchive, path: Path, passphrase: str | None) -> Received:
        wrapped = outer.read(KEY)
        if SEALED not in outer.names:
            raise refused(path, "a part is missing")
        if passphrase is None:
            raise WorldError(Fault.WORDS_NEEDED, file=path)
        identity = self._unwrap(wrapped[:MOST_KEY_BYTES], passphrase, path)
        size = outer.total_bytes
        with self._naming_the_library(), Incoming(self._library, 3 * size) as incoming:
            inner = incoming.folder / "pack.zip"
            with outer.open(SEALED) as source, inner.open("xb") as target:
                decrypt(source, _Bounded(target, MOST_PACK_BYTES, self.look, path), identity, path)
            with StrangeArchive(inner, PACK_NAMES) as archive:
                return self._unpack(archive, path, incoming)

    def _take_in(self, archive: StrangeArchive, path: Path, size: int) -> Received:
        manifest = _manifest(archive, path)
        known = find_received(self._library, manifest.pack_id)
        if known is not None:
            return Received(known, manifest, was_there=True)
        with self._naming_the_library(), Incoming(self._library, 2 * size) as incoming:
            return self._unpack(archive, path, incoming)

    @contextlib.contextmanager
    def _naming_the_library(self) -> Generator[None]:
        """Let a full disk be that of the library, not of a folder that nobody has seen."""
        try:
            with naming_faults(self._library / RECEIVED):
                yield
        except WorldError as error:
            if error.fault is not Fault.DISK_FULL:
                raise
            raise WorldError(Fault.DISK_FULL, folder=self._library) from error

    def _unpack(self, archive: StrangeArchive, path: Path, incoming: Incoming) -> Received:
        manifest = _manifest(archive, path)
        known = find_received(self._library, manifest.pack_id)
        if known is not None:
            return Received(known, manifest, was_there=True)
        session = _session(archive, manifest, path)
        sums = {file.name: file.sha256 for file in manifest.files}
        raw, made = incoming.room("raw"), SessionFolder(incoming.room("made"))
        clips = manifest.contents is Contents.CLIPS
        work = _Unpacking(archive, path, session, sums, clips, raw, made, self)
        for take in session.takes:
            work.take(take)
        made.write(_as_session(session))
        write_document(made.path / SHARED, session)
        write_document(made.path / MANIFEST, manifest)
        self.look()
        target = self._library / RECEIVED / _folder_name(session, manifest)
        incoming.settle(made.path, target)
        return Received(SessionFolder(target), manifest, was_there=False)

    def inspect(self, jobs: list[tuple[Path, Path]]) -> tuple[Good, ...]:
        """Copy the media of a pack where they can do no harm.

        Raises:
            WorldError: MEDIA_UNREADABLE.
            IntakeCancelledError: it was cancelled.
        """
        from desktop.media.quarantine import inspect_apart

        try:
            return (self._inspector or inspect_apart)(jobs, self._cancelled)
        finally:
            self.look()

    def look(self) -> None:
        """Stop if that is wanted.

        Raises:
            IntakeCancelledError: it was cancelled.
        """
        if self._cancelled():
            from desktop.media.watching import IntakeCancelledError

            raise IntakeCancelledError


@dataclass(frozen=True, slots=True)
class _Unpacking:
    """One pack on its way from the zip to the folder of a session."""

    archive: StrangeArchive
    path: Path
    session: SharedSession
    sums: dict[str, str]
    clips: bool
    raw: Path
    made: SessionFolder
    receiver: Receiver

    def take(self, take: SharedTake) -> None:
        """Unpack one take: its words, and copies of its media."""
        folder = self.made.takes_folder / f"{take.number:02}_{take.question_id}"
        folder.mkdir(parents=True)
        if take.transcript:
            content = self.archive.read(take.transcript)
            transcript = read_stranger(content, Transcript, self.path, MOST_TRANSCRIPT_BYTES)
            write_document(folder / "transcript.json", transcript)
        jobs = [self._media(media, number, folder) for number, media in enumerate(take.media, 1)]
        found = self._inspect(jobs)
        for source, _ in jobs:
            source.unlink()
        write_document(folder / "take.json", _as_take(self.session, take, found))

    def _media(self, media: SharedMedia, number: int, folder: Path) -> tuple[Path, Path]:
        """Unpack one file; return where it lies and where its copy goes."""
        source = self.raw / media.file
        unpacked = self.archive.unpack(media.file, source, self.receiver.look)
        if unpacked.sha256 != media.sha256 or unpacked.sha256 != self.sums[media.file]:
            raise refused(self.path, "it was changed on its way")
        with source.open("rb") as file:
            if file.read(8)[4:] != b"ftyp":
                raise refused(self.path, "a recording in it is none")
        return source, folder / (f"clip-{number:02}.mp4" if self.clips else "video.mp4")

    def _inspect(self, jobs: list[tuple[Path, Path]]) -> tuple[Good, ...]:
        try:
            return self.receiver.inspect(jobs)
        except WorldError as error:
            if error.fault is not Fault.MEDIA_UNREADABLE:
                raise
            raise refused(self.path, "a recording in it is none") from error


class _Bounded:
    """A file that takes only so much: what is decrypted has no size that could be known before."""

    def __init__(self, file: BinaryIO, most: int, look: Callable[[], None], path: Path) -> None:
        self._file, self._left, self._look, self._path = file, most, look, path

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Write, unless it becomes too much."""
        self._look()
        self._left -= len(content)
        if self._left < 0:
            raise refused(self._path, "it is too large")
        return self._file.write(content)


def is_sealed_pack(path: Path) -> bool:
    """Say whether a file is an encrypted pack, by the name of its first entry or of any other.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        head = file.read(64)
    return head[:4] == b"PK\x03\x04" and any(
        head[30:].startswith(name.encode()) for name in ("read-me.txt", KEY, SEALED)
    )


def find_received(library: Path, pack_id: str) -> SessionFolder | None:
    """Return where a pack lies that was received before."""
    root = library / RECEIVED
    if not is_folder(root):
        return None
    for folder in sorted(root.iterdir()):
        try:
            if read_document(folder / MANIFEST, PackManifest).pack_id == pack_id:
                return SessionFolder(folder)
        except WorldError:
            continue
    return None


def _manifest(archive: StrangeArchive, path: Path) -> PackManifest:
    manifest = read_stranger(archive.read(MANIFEST), PackManifest, path, MOST_JSON_BYTES)
    named = [file.name for file in manifest.files]
    if len(set(named)) != len(named) or {*named, MANIFEST} != set(archive.names):
        raise refused(path, "its list and its content differ")
    if not {SESSION, PAGE} <= set(named):
        raise refused(path, "a part is missing")
    return manifest


def _session(archive: StrangeArchive, manifest: PackManifest, path: Path) -> SharedSession:
    session = read_stranger(archive.read(SESSION), SharedSession, path, MOST_JSON_BYTES)
    sums = {file.name: file.sha256 for file in manifest.files}
    for name in archive.names:
        small = not name.endswith((".mp4", ".m4a")) and name != MANIFEST
        if small and archive.sha256(name) != sums[name]:
            raise refused(path, "it was changed on its way")
    used = [media.file for take in session.takes for media in take.media]
    used += [take.transcript for take in session.takes if take.transcript]
    others = set(sums) - {SESSION, PAGE}
    takes = session.takes
    consistent = (
        session.id == manifest.session_id
        and is_day(session.day)
        and is_day(manifest.please_delete_after)
        and all(len(take.media) <= 1 for take in takes if manifest.contents is not Contents.CLIPS)
        and len(used) == len(set(used))
        and set(used) == others
        and len({take.id for take in takes}) == len({take.number for take in takes}) == len(takes)
        and all(session.role.question(take.question_id) is not None for take in takes)
    )
    if not consistent:
        raise refused(path, "its list and its content differ")
    return session


def is_day(text: str) -> bool:
    """Say whether a day is in the calendar."""
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _as_session(shared: SharedSession) -> Session:
    return Session(
        id=shared.id,
        created_at=shared.day + _MIDNIGHT,
        language=shared.language,
        mode=shared.mode,
        role=shared.role,
        role_sha256=shared.role_sha256,
        company_goal=shared.company_goal,
        questions=shared.questions,
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
        started_at=session.day + _MIDNIGHT,
        duration_ms=take.duration_ms,
        has_picture=bool(first and first.width),
        has_sound=bool(first and first.has_sound),
        width=first.width if first else 0,
        height=first.height if first else 0,
        prep_s=take.prep_s,
    )


def _folder_name(session: SharedSession, manifest: PackManifest) -> str:
    return f"{session.day}_{safe_name(session.role.id)}_{safe_name(manifest.pack_id, limit=64)}"


def refused(path: Path, why: str) -> WorldError:
    """Return the fault that says why a pack is not taken in."""
    return WorldError(Fault.PACK_REFUSED, file=path, why=why)
