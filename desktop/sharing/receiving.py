"""A pack comes in: looked at, unpacked where nobody sees it, and put among what was received."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.files import is_folder, is_there, naming_faults, safe_name
from desktop.base.ids import MIDNIGHT
from desktop.sessions.folder import SessionFolder
from desktop.sessions.model import Session
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.encryption import decrypting, open_key
from desktop.sharing.incoming import Incoming
from desktop.sharing.letters import wrapped_pack
from desktop.sharing.limits import (
    KEY,
    MANIFEST,
    MOST_JSON_BYTES,
    MOST_KEY_BYTES,
    MOST_TAKE_MS,
    PACK_NAMES,
    PAGE,
    RECEIVED,
    SEALED,
    SEALED_NAMES,
    SESSION,
    SHARED,
)
from desktop.sharing.model import Contents, PackManifest, SharedSession
from desktop.sharing.strangers import read_stranger
from desktop.sharing.unpacking import Unpacking, lay_down, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.media.quarantine import Inspector
    from desktop.media.worker_messages import Good
    from desktop.roles.model import RolePack
    from desktop.sharing.encryption import Readable

_ANY_NAME = re.compile(r"[^\0]+", re.DOTALL)
"""Nothing is written under the name that a file has in a zip but those of ``PACK_NAMES``."""


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

        A pack that was zipped once more on its way is unpacked first.

        Raises:
            WorldError: PACK_REFUSED with the reason, DOCUMENT_NEWER, WORDS_NEEDED,
                WORDS_WRONG, MEDIA_UNREADABLE, the disk is full.
            IntakeCancelledError: it was cancelled.
        """
        with naming_faults(path):
            around = wrapped_pack(path)
            if around.name:
                return self._unwrapped(path, around.name, passphrase)
            if around.unpacked:
                raise refused(path, "its files lie in a folder")
            return self._receive(path, passphrase)

    def _unwrapped(self, path: Path, name: str, passphrase: str | None) -> Received:
        with StrangeArchive(path, _ANY_NAME, folders=True) as outer:
            size = outer.size(name)
            with self._naming_the_library(), Incoming(self._library, size) as incoming:
                there = incoming.folder / "pack.zip"
                outer.unpack(name, there, self.look, with_sha=False)
                try:
                    return self._receive(there, passphrase)
                except WorldError as error:
                    if error.facts.get("file") != str(there):
                        raise
                    raise WorldError(error.fault, **{**error.facts, "file": path}) from error

    def _receive(self, path: Path, passphrase: str | None) -> Received:
        with naming_faults(path):
            if not is_sealed_pack(path):
                with StrangeArchive(path, _ANY_NAME) as archive:
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
        place = outer.place_of(SEALED)
        with self._naming_the_library(), Incoming(self._library, 2 * outer.total_bytes) as incoming:
            lies = path
            if place is None:
                # Somebody has zipped its parts anew; what is laid down is encrypted still.
                lies = incoming.folder / SEALED
                place = 0, outer.unpack(SEALED, lies, self.look, with_sha=False).size
            with (
                _reading(lies) as file,
                outer.open(SEALED) as source,
                decrypting(file, place, _Watched(source, self.look), identity, path) as inside,
                StrangeArchive(path, _ANY_NAME, inside=inside) as archive,
            ):
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
        work = Unpacking(archive, path, session, sums, clips, raw, made, self.look, self.inspect)
        work.takes()
        lay_down(made.document, _as_session(session))
        lay_down(made.path / SHARED, session)
        lay_down(made.path / MANIFEST, manifest)
        self.look()
        return self._settle(incoming, made, _folder_name(session, manifest), manifest)

    def _settle(
        self, incoming: Incoming, made: SessionFolder, name: str, manifest: PackManifest
    ) -> Received:
        """Let what was unpacked take its place, unless another program has laid the same there meanwhile."""
        target = _free(self._library / RECEIVED / name)
        known = find_received(self._library, manifest.pack_id)
        try:
            if known is None:
                incoming.settle(made.path, target)
        except WorldError:
            known = find_received(self._library, manifest.pack_id)
            if known is None:
                raise
        return Received(known or SessionFolder(target), manifest, was_there=known is not None)

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


@contextlib.contextmanager
def _reading(path: Path) -> Generator[BinaryIO]:
    """Open a file to read it; that it can't be closed is nobody's trouble: what was read was checked."""
    file = path.open("rb")
    try:
        yield file
    finally:
        with contextlib.suppress(OSError):
            file.close()


class _Watched:
    """What is read while somebody may want it to stop."""

    def __init__(self, source: Readable, look: Callable[[], None]) -> None:
        self._source, self._look = source, look

    def read(self, size: int = -1) -> bytes:
        """Read on, unless it shall stop."""
        self._look()
        return self._source.read(size)


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
    """Return where a pack lies that was received before.

    Raises:
        WorldError: the folder of what was received can't be read.
    """
    root = library / RECEIVED
    if not is_folder(root):
        return None
    with naming_faults(root):
        folders = sorted(root.iterdir())
    for folder in folders:
        try:
            if read_document(folder / MANIFEST, PackManifest).pack_id == pack_id:
                return SessionFolder(folder)
        except WorldError:
            continue
    return None


def _manifest(archive: StrangeArchive, path: Path) -> PackManifest:
    """Return what a pack says of itself; the names in it are looked at then: what a newer Greenroom made may have others."""
    strange = not all(map(PACK_NAMES.fullmatch, archive.names))
    if strange and MANIFEST not in archive.names:
        raise refused(path, "a name in it is not allowed")
    manifest = read_stranger(archive.read(MANIFEST), PackManifest, path, MOST_JSON_BYTES)
    if strange:
        raise refused(path, "a name in it is not allowed")
    named = [file.name for file in manifest.files]
    if len(set(named)) != len(named) or {*named, MANIFEST} != set(archive.names):
        raise refused(path, "its list and its content differ")
    if not {SESSION, PAGE} <= set(named):
        raise refused(path, "a part is missing")
    if any(file.size != archive.size(file.name) for file in manifest.files):
        raise refused(path, "it was changed on its way")
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
        and all(len(take.media) <= 1 for take in takes if manifest.contents is not Contents.CLIPS)
        and len(used) == len(set(used))
        and set(used) == others
        and len({take.id for take in takes}) == len({take.number for take in takes}) == len(takes)
        and all(session.role.question(take.question_id) is not None for take in takes)
        and max(_moments(session)) <= MOST_TAKE_MS
    )
    if not consistent:
        raise refused(path, "its list and its content differ")
    if not _can_be_reviewed_by(session.role):
        raise refused(path, "it is damaged")
    return session


def _moments(session: SharedSession) -> Iterator[int]:
    """Give every moment of takes that a session names: a window draws a time line as long as they say."""
    for take in session.takes:
        yield take.duration_ms
        yield from (media.start_ms + media.duration_ms for media in take.media)
    if session.self_review is not None:
        yield from (mark.span.end_ms for mark in session.self_review.marks)


def _can_be_reviewed_by(role: RolePack) -> bool:
    """Say whether a checklist holds together as that of a role that was read here would."""
    from desktop.roles.invariants import breaches_of_excerpt
    from desktop.roles.nodes import Node

    values = msgspec.json.decode(msgspec.json.encode(role))
    return next(breaches_of_excerpt(Node(values)), None) is None


def _as_session(shared: SharedSession) -> Session:
    return Session(
        id=shared.id,
        created_at=shared.day + MIDNIGHT,
        language=shared.language,
        mode=shared.mode,
        role=shared.role,
        role_sha256=shared.role_sha256,
        company_goal=shared.company_goal,
        questions=shared.questions,
    )


def _folder_name(session: SharedSession, manifest: PackManifest) -> str:
    return f"{session.day}_{safe_name(session.role.id)}_{safe_name(manifest.pack_id, limit=64)}"


def _free(target: Path) -> Path:
    """Return the place, or one beside it where something else lies: ids that differ in case only, or what is damaged."""
    place, number = target, 1
    while is_there(place):
        number += 1
        place = target.with_name(f"{target.name}-{number}")
    return place
