"""How large a pack becomes: everything but its recordings is made as it will be, and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.documents import to_json
from desktop.base.ids import new_id
from desktop.reports.review_page import inlaid_bytes
from desktop.sharing.excerpt import commitment, new_secret, shared_session, shared_take
from desktop.sharing.limits import MANIFEST, PAGE, SESSION
from desktop.sharing.model import Contents, PackFile, PackManifest, SharedMedia
from desktop.sharing.pack_writer import deflated
from desktop.sharing.page import page_alone, request_text
from desktop.sharing.page_size import is_inlaid
from desktop.sharing.zip_format import DEFLATED, LARGE, STORED, Entry, directory, local_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.sharing.model import SharedSession, SharedTake
    from desktop.sharing.wishes import Choice, Source
    from desktop.transcription.model import Transcript

_DAY = "2026-01-01"
"""Every day takes as many letters."""


def pack_bytes(
    choice: Choice,
    words: Sequence[Transcript | None],
    media: Sequence[Sequence[int]],
    *,
    locked: bool = False,
) -> int:
    """Return how many bytes a pack takes, without its lock.

    Ids, keys and sums are drawn: they take as much room as those it will have. Where a recording begins
    in the zip depends on what is known of the others, which is a page at most for each.

    Args:
        choice: what goes out.
        words: of each take as they will be read, or None.
        media: of each take the sizes of its recordings.
        locked: it is encrypted: then its recordings begin anywhere.
    """
    counted = _Counted(aligned=not locked)
    takes = [
        counted.add_take(source, said, sizes, choice.wishes.contents)
        for source, said, sizes in zip(choice.sources, words, media, strict=True)
    ]
    session = shared_session(choice, tuple(takes), choice.masks)
    counted.add(SESSION, to_json(session))
    manifest = _manifest(choice, session)
    said_of = {
        source.take.id: said
        for source, said in zip(choice.sources, words, strict=True)
        if said is not None
    }
    page = page_alone(manifest, session, said_of)
    if is_inlaid(sum(map(sum, media)), one_page=choice.wishes.one_page):
        names = [each.file for take in takes for each in take.media]
        sizes = [size for of_take in media for size in of_take]
        held = dict(zip(names, sizes, strict=True))
        counted.add_stored(PAGE, len(page) + inlaid_bytes(held))
    else:
        counted.add(PAGE, page)
    files = tuple(counted.files)
    counted.add(MANIFEST, to_json(msgspec.structs.replace(manifest, files=files)))
    return counted.size


def _manifest(choice: Choice, session: SharedSession) -> PackManifest:
    return PackManifest(
        pack_id=new_id(),
        session_id=session.id,
        made_on=_DAY,
        contents=choice.wishes.contents,
        blind=session.self_review is None,
        commitment=commitment(choice.own, ""),
        review_key=new_secret(),
        please_delete_after=_DAY,
        request=request_text(_DAY),
        files=(),
    )


class _Counted:
    """A zip that is counted as it would be written."""

    def __init__(self, *, aligned: bool) -> None:
        self._aligned = aligned
        self._at = 0
        self._entries: list[Entry] = []
        self.files: list[PackFile] = []

    def add_take(
        self, source: Source, words: Transcript | None, sizes: Sequence[int], contents: Contents
    ) -> SharedTake:
        """Count a take, and return what is told of it."""
        name = f"take-{source.take.number:02}"
        transcript = ""
        if words is not None:
            transcript = f"{name}.json"
            self.add(transcript, to_json(words, compact=True))
        sound_only = contents is Contents.AUDIO or not source.take.has_picture
        kind = "m4a" if sound_only else "mp4"
        media: list[SharedMedia] = []
        for number, size in enumerate(sizes, 1):
            file = f"{name}-clip-{number:02}.{kind}" if source.parts else f"{name}.{kind}"
            self.add_stored(file, size)
            media.append(SharedMedia(file, self.files[-1].sha256, 0, source.take.duration_ms))
        return shared_take(source, tuple(media), transcript)

    def add(self, name: str, content: bytes) -> None:
        """Count a small file."""
        method, packed = deflated(content)
        self._add(name, method, len(content), len(packed))

    def add_stored(self, name: str, size: int) -> None:
        """Count a file that is not packed."""
        self._add(name, STORED, size, size)

    def _add(self, name: str, method: int, size: int, packed: int) -> None:
        aligned = self._aligned and method != DEFLATED
        entry = Entry(name, method, self._at, size > LARGE, aligned, size=size, packed=packed)
        self._entries.append(entry)
        self._at += len(local_header(entry)) + packed
        self.files.append(PackFile(name, size, new_secret()))

    @property
    def size(self) -> int:
        """Return how many bytes all of it takes."""
        return self._at + len(directory(self._entries, self._at))
