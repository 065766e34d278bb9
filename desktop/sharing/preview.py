"""What the other person will get, before anything is written: sizes, words, a picture, a piece of sound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.media.watching import Watch
from desktop.sharing.excerpt import shared_transcript
from desktop.sharing.masked_transcript import Masked
from desktop.sharing.model import Contents
from desktop.sharing.pack_size import pack_bytes
from desktop.sharing.sizes import encrypted_bytes
from desktop.sharing.suggesting import suggest
from desktop.sharing.told_sizes import told_sizes
from desktop.sharing.wishes import Choice, Wishes, choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from desktop.base.part_file import PartFile
    from desktop.base.timecode import Span
    from desktop.media.blurring import FaceFinder
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.wishes import Source
    from desktop.transcription.model import Transcript

_DAMAGED = {
    Fault.DOCUMENT_DAMAGED,
    Fault.TRANSCRIPT_DAMAGED,
    Fault.CORRECTIONS_DAMAGED,
    Fault.DOCUMENT_NEWER,
}
"""What is said of the session, whatever is to go out of it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to fill a pack.

    Attributes:
        size: about so many bytes; 0 when it can't be had.
        length_ms: how long it plays.
        exact: nothing is encoded anew, so that the size is known but for the odd kilobyte.
        fault: why it can't be had.
    """

    contents: Contents
    size: int = 0
    length_ms: int = 0
    exact: bool = True
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class ShownTake:
    """A take as the other person will get it.

    Attributes:
        masked: where its words are silenced.
        transcript: what they will read: of clips only what is in them.
    """

    source: Source
    masked: Masked | None
    transcript: Transcript | None

    @property
    def begins_ms(self) -> int:
        """Where its first clip begins, or it itself."""
        return self.source.parts[0].start_ms if self.source.parts else 0

    def ends_ms(self, at_ms: int) -> int:
        """Return where the clip ends in which a moment lies, or the take."""
        ends = [each.end_ms for each in self.source.parts if at_ms < each.end_ms]
        return ends[0] if ends else self.source.take.duration_ms


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that is known before the pack is written.

    Attributes:
        offers: each way to fill it, with its size.
        choice: what goes out as things are; None when nothing can.
        takes: as they will be read.
        suggestions: what else one might want to mask.
        fault: why nothing can go out.
    """

    offers: tuple[Offer, ...]
    choice: Choice | None
    takes: tuple[ShownTake, ...] = ()
    suggestions: tuple[str, ...] = ()
    fault: WorldError | None = None

    @property
    def offer(self) -> Offer | None:
        """The one that was chosen."""
        wanted = self.choice.wishes.contents if self.choice else None
        return next((each for each in self.offers if each.contents is wanted), None)


def look_ahead(
    folder: SessionFolder,
    wishes: Wishes,
    names: Iterable[str] = (),
    *,
    finds_faces: bool = False,
    locked: bool = False,
) -> Outlook:
    """Find out what would go out; nothing is written.

    Args:
        folder: the session.
        wishes: what is wanted.
        names: the user's own list, to suggest what to mask.
        finds_faces: whether faces alone can be blurred.
        locked: it will be encrypted, by words that are drawn later.

    Raises:
        WorldError: a document is damaged.
    """
    offers: list[Offer] = []
    choice, fault = None, None
    for contents in Contents:
        try:
            found = choose(folder, replace(wishes, contents=contents))
        except WorldError as error:
            if error.fault in _DAMAGED:
                raise
            offers.append(Offer(contents, fault=error.fault))
            fault = error if contents is wishes.contents else fault
            continue
        lock = locked or wishes.passphrase is not None
        offers.append(_offer(found, finds_faces=finds_faces, locked=lock))
        choice = found if contents is wishes.contents else choice
    if choice is None:
        return Outlook(tuple(offers), None, fault=fault)
    takes = tuple(_shown(each, choice) for each in choice.sources)
    said = [Masked(each.transcript, (), ()) if each.transcript else None for each in choice.sources]
    going = [
        shared_transcript(each, source.parts)
        for each, source in zip(said, choice.sources, strict=True)
    ]
    transcripts = [each for each in going if each is not None]
    return Outlook(tuple(offers), choice, takes, suggest(transcripts, names, wishes.masks))


def _shown(source: Source, choice: Choice) -> ShownTake:
    masked = source.masked(choice.masks)
    return ShownTake(source, masked, shared_transcript(masked, source.parts))


def _offer(choice: Choice, *, finds_faces: bool, locked: bool) -> Offer:
    wishes = choice.wishes
    takes = [_shown(each, choice) for each in choice.sources]
    told = [told_sizes(each.source, each.masked, wishes, finds_faces=finds_faces) for each in takes]
    words = [each.transcript for each in takes]
    size = pack_bytes(choice, words, [each.sizes for each in told], locked=locked)
    size = encrypted_bytes(size) if locked else size
    return Offer(wishes.contents, size, choice.length_ms, all(each.exact for each in told))


def picture_of(
    shown: ShownTake, wishes: Wishes, at_ms: int, faces: FaceFinder | None
) -> npt.NDArray[np.uint8] | None:
    """Return a picture as it will be seen: (height, width, 3) uint8 blue-green-red; None without one.

    Raises:
        WorldError: the recording can't be read.
    """
    if wishes.contents in {Contents.AUDIO, Contents.TEXT} or not shown.source.take.has_picture:
        return None
    from desktop.media.blurring import blurred
    from desktop.media.one_hidden import hidden_at
    from desktop.media.thumbnail import picture_at

    video = shown.source.folder.video
    if wishes.blurs_faces and faces is not None:
        return hidden_at(video, at_ms, faces)
    pixels = picture_at(video, at_ms)
    return blurred(pixels) if wishes.contents is Contents.BLURRED else pixels


def write_sound(
    shown: ShownTake,
    span: Span,
    part: PartFile,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Write a piece of a take as it will be heard, to listen to, and return where it lies.

    Args:
        shown: the take.
        span: which part of it; it may begin a second earlier.
        part: becomes an M4A; it goes when it is closed.
        cancelled: asked often whether to stop.

    Raises:
        WorldError: the recording can't be read, the disk is full.
        IntakeCancelledError: it was cancelled.
    """
    from desktop.media.outgoing import Picture, Wish, write_outgoing

    silences = shown.masked.spans if shown.masked is not None else ()
    wish = Wish(Picture.DROP, silences=silences, part=span)
    with naming_faults(part.path):
        write_outgoing(
            shown.source.folder.video,
            part.file,
            wish,
            scratch=part.beside("sound"),
            watch=Watch(cancelled=cancelled),
        )
        part.file.flush()
    return part.path
