"""Makes a pack of a session: one file that goes out, and a note at home of what went out."""

from __future__ import annotations

import contextlib
import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.documents import to_json
from desktop.base.files import (
    free_bytes,
    make_folder,
    naming_target,
    on_one_disk,
    sweep_unfinished,
)
from desktop.base.ids import new_id
from desktop.media.reading_ahead import Memories
from desktop.media.watching import IntakeCancelledError, Watch
from desktop.sharing.excerpt import (
    commitment,
    new_secret,
    shared_session,
    shared_take,
    shared_transcript,
)
from desktop.sharing.given_note import GivenNote, given
from desktop.sharing.known_copies import KnownCopies
from desktop.sharing.limits import GIVEN, KEY, MANIFEST, README, SEALED, SESSION
from desktop.sharing.model import (
    Contents,
    PackFile,
    PackManifest,
    SharedMedia,
    SharedTake,
)
from desktop.sharing.pack_writer import LargeFile, OtherBytesError, PackWriter
from desktop.sharing.plain_media import add_plain
from desktop.sharing.room import check_room
from desktop.sharing.sizes import has_its_height
from desktop.sharing.wishes import choose, last_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.timecode import Span
    from desktop.media.blurring import FaceFinder
    from desktop.media.outgoing import Wish
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.masked_transcript import Masked
    from desktop.sharing.masking import Masks
    from desktop.sharing.pack_writer import Pack, Slot
    from desktop.sharing.wishes import Choice, Source, Wishes
    from desktop.transcription.model import Transcript

    Key = tuple[str, Callable[[], bytes]]
    """Whom a pack is encrypted for, and what wraps the secret half."""


def _seal_key(passphrase: str) -> Key:
    from desktop.sharing.encryption import seal_key  # few packs are encrypted

    return seal_key(passphrase)


@dataclass(frozen=True, slots=True)
class Exported:
    """A pack that was made.

    Attributes:
        files: what is in it, by name and size.
        found: how often each masked word was found in the transcripts.
    """

    path: Path
    manifest: PackManifest
    files: tuple[PackFile, ...]
    found: tuple[int, ...]
    length_ms: int
    size: int


def export_pack(
    folder: SessionFolder,
    target: Path,
    wishes: Wishes,
    *,
    faces: FaceFinder | None = None,
    copies: KnownCopies | None = None,
    seal: Callable[[str], Key] = _seal_key,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
    today: Callable[[], dt.date] = dt.date.today,
    free: Callable[[Path], int] = free_bytes,
) -> Exported:
    """Write a pack, as a whole or not at all.

    Args:
        folder: the session.
        target: the file to write; one that is there is replaced at the end.
        wishes: what goes out.
        faces: finds faces for ``blurred``; without it pictures are blurred whole.
        copies: what is known of copies of recordings, so that their sums need not be found out again.
        seal: draws a key; the passphrase wraps it while the pack is written.
        progress: told the share done, rising from 0 to 1.
        cancelled: asked often whether to stop.
        today: what day it is.
        free: tells how many bytes are free where a folder lies.

    Raises:
        WorldError: what ``choose`` raises; a recording can't be read; DISK_FULL where the library lies;
            TARGET_NO_FILE, TARGET_MISSING, TARGET_READ_ONLY or TARGET_FULL.
        IntakeCancelledError: ``cancelled`` said so. No file is left.
    """
    choice = choose(folder, wishes)
    with naming_target(target):
        about = check_room(target, folder.path, choice, finds_faces=faces is not None, free=free)
        watch = Watch(progress, cancelled)
        work = _Packing(choice, faces, watch, copies or KnownCopies(None), about)
        notes = make_folder(folder.path / GIVEN)
        sweep_unfinished(notes)
        lasting = not on_one_disk(notes, target.parent)
        with GivenNote(notes, partial(given, choice, work.salt), lasting=lasting) as note:
            manifest, length_ms = (
                _write_plain(work, target, note, today())
                if wishes.passphrase is None
                else _write_sealed(work, target, seal(wishes.passphrase), note, today())
            )
        progress(1.0)
        size = target.stat().st_size
        return Exported(target, manifest, manifest.files, choice.found, length_ms, size)


def _write_plain(
    work: _Packing, target: Path, note: GivenNote, today: dt.date
) -> tuple[PackManifest, int]:
    while True:
        with (
            contextlib.suppress(OtherBytesError),
            PackWriter(target, lasting=note.lasting) as writer,
        ):
            made = work.write(writer, note, today)
            with note.kept():
                writer.finish()
            return made
        work.forget()


def _write_sealed(
    work: _Packing,
    target: Path,
    key: Key,
    note: GivenNote,
    today: dt.date,
) -> tuple[PackManifest, int]:
    """Put the pack, encrypted while it is written, and its wrapped key into a zip of their own."""
    from desktop.sharing.encryption import encrypting
    from desktop.sharing.streamed_pack import StreamedPack

    recipient, wrap = key
    made: list[tuple[PackManifest, int]] = []

    def write(slot: Slot) -> None:
        scratch = note.folder / "pack.zip"
        secret = encrypting(slot, recipient)
        with StreamedPack(secret, scratch) as inner:
            made.append(work.write(inner, note, today))
            inner.finish()
            secret.finish()

    sealed = LargeFile(write, 2 * work.about_bytes, in_turn=True, with_sha=False)
    with ThreadPoolExecutor(1, "key") as keys, PackWriter(target, lasting=note.lasting) as outer:
        wrapped = keys.submit(wrap)
        outer.add(README, asset("sharing", "read-me.txt").read_bytes())
        while not made:
            with contextlib.suppress(OtherBytesError):
                outer.add_media(SEALED, sealed)
            if not made:
                work.forget()
                outer.take_back(SEALED)
        outer.add(KEY, wrapped.result())
        with note.kept():
            outer.finish()
    return made[0]


class _Packing:
    """One pack under way; ``about_bytes`` is how large it may become."""

    def __init__(
        self,
        choice: Choice,
        faces: FaceFinder | None,
        watch: Watch,
        copies: KnownCopies,
        about_bytes: int,
    ) -> None:
        self._choice, self._faces, self._watch, self._copies = choice, faces, watch, copies
        self.about_bytes = about_bytes
        self._memories = Memories()
        self._masks: Masks = choice.masks
        self._done_ms = 0
        self._told = 0.0
        self._files: list[PackFile] = []
        self._words: dict[str, Transcript] = {}
        self.salt = new_secret()

    def forget(self) -> None:
        """Know nothing of any recording: what was known of one was wrong."""
        for source in self._choice.sources:
            self._copies.forget(source.folder.video)

    def write(self, writer: Pack, note: GivenNote, today: dt.date) -> tuple[PackManifest, int]:
        """Write everything; the manifest comes last, when all the sums are known.

        What is kept of it at home is on its way to the disk while the page is made.
        """
        choice, files = self._choice, self._files
        files.clear()
        self._words.clear()
        self._done_ms = 0
        takes = [self._take(writer, source) for source in choice.sources]
        from desktop.sharing.page import add_page, request_text  # slow to load: beside the copying

        session = shared_session(choice, tuple(takes), self._masks)
        files.append(writer.add(SESSION, to_json(session)))
        day = last_day(today, choice.wishes.days)
        manifest = PackManifest(
            pack_id=new_id(),
            session_id=session.id,
            made_on=today.isoformat(),
            contents=choice.wishes.contents,
            blind=session.self_review is None,
            commitment=commitment(choice.own, self.salt),
            review_key=new_secret(),
            please_delete_after=day,
            request=request_text(day),
            files=(),
        )
        note.prepare(manifest, session.takes)
        files.append(
            add_page(
                writer, manifest, session, self._words, tuple(files),
                one_page=choice.wishes.one_page,
            )
        )  # fmt: skip
        manifest = msgspec.structs.replace(manifest, files=tuple(files))
        writer.add(MANIFEST, to_json(manifest))
        if self._watch.cancelled():
            raise IntakeCancelledError  # how far it is, is told by who copies, maybe still beside
        return manifest, choice.length_ms

    def _take(self, writer: Pack, source: Source) -> SharedTake:
        masked = source.masked(self._masks)
        name = f"take-{source.take.number:02}"
        words = shared_transcript(masked, source.parts)
        transcript = ""
        if words is not None:
            self._words[source.take.id] = words
            transcript = f"{name}.json"
            self._files.append(writer.add(transcript, to_json(words, compact=True)))
        media: list[SharedMedia] = []
        if self._choice.has_media:
            media = self._media(writer, source, masked, name)
        self._done_ms += source.take.duration_ms
        return shared_take(source, tuple(media), transcript)

    def _media(
        self,
        writer: Pack,
        source: Source,
        masked: Masked | None,
        name: str,
    ) -> list[SharedMedia]:
        if not source.parts:
            return [self._one(writer, source, masked, None, name)]
        return [
            self._one(writer, source, masked, part, f"{name}-clip-{number:02}")
            for number, part in enumerate(source.parts, 1)
        ]

    def _one(
        self,
        writer: Pack,
        source: Source,
        masked: Masked | None,
        part: Span | None,
        name: str,
    ) -> SharedMedia:
        sound_only = self._choice.wishes.contents is Contents.AUDIO or not source.take.has_picture
        name += ".m4a" if sound_only else ".mp4"
        watch = Watch(partial(self._tell, self._done_ms, source), self._watch.cancelled)
        if part is None and self._is_plain(source, masked) and source.folder.video.is_file():
            video, memories = source.folder.video, self._memories
            copied = add_plain(writer, name, video, self._copies, watch, memories=memories)
            if copied is not None:
                self._files.append(copied[0])
                return SharedMedia(name, copied[0].sha256, 0, copied[1])
        return self._made(writer, source, self._wish(masked, part), name, watch)

    def _is_plain(self, source: Source, masked: Masked | None) -> bool:
        """Say whether a recording goes out as it is."""
        wishes = self._choice.wishes
        as_it_is = wishes.contents is Contents.FULL and has_its_height(source, wishes.height)
        return as_it_is and (masked is None or not masked.spans)

    def _made(
        self, writer: Pack, source: Source, wish: Wish, name: str, watch: Watch
    ) -> SharedMedia:
        """Write a recording that is changed, cut, or built in another way than ours."""
        from desktop.media.outgoing import Made, write_outgoing

        made: list[Made] = []
        scratch = writer.beside(name)

        def write(slot: Slot) -> None:
            made.append(
                write_outgoing(
                    source.folder.video, slot, wish, scratch=scratch, faces=self._faces, watch=watch
                )
            )

        size = source.folder.video.stat().st_size if source.folder.video.is_file() else 0
        file = writer.add_media(name, LargeFile(write, size + (size >> 2)))
        self._files.append(file)
        return SharedMedia(name, file.sha256, made[0].start_ms, made[0].duration_ms)

    def _wish(self, masked: Masked | None, part: Span | None) -> Wish:
        from desktop.media.outgoing import Picture, Wish

        kinds = {Contents.AUDIO: Picture.DROP, Contents.BLURRED: Picture.BLUR}
        return Wish(
            picture=kinds.get(self._choice.wishes.contents, Picture.KEEP),
            height=self._choice.wishes.height,
            silences=masked.spans if masked is not None else (),
            part=part,
        )

    def _tell(self, before_ms: int, source: Source, share: float) -> None:
        whole = sum(each.take.duration_ms for each in self._choice.sources)
        done = (before_ms + share * source.take.duration_ms) / max(1, whole)
        if done > self._told:
            self._told = done
            self._watch.progress(done)
