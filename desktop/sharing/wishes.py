"""What somebody wants to give away of a session, and what that comes to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.review.store import read_own
from desktop.sessions.model import TakeState
from desktop.sharing.limits import MOST_ENTRIES
from desktop.sharing.masked_transcript import mask_transcript
from desktop.sharing.masking import Masks
from desktop.sharing.model import Contents, Guide
from desktop.transcription.corrections import NO_WORDS, read_words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Session, Take
    from desktop.sharing.masked_transcript import Masked
    from desktop.transcription.corrections import Corrected
    from desktop.transcription.model import Transcript

KEPT_DAYS = 30
"""How long a reader is asked to keep a pack (reliability.md 3.4)."""
CLIP_PAD_MS = 2000
"""A clip begins so much before what was marked: a sentence wants its beginning."""
_FIXED_ENTRIES = 3
READY = {TakeState.SAVED, TakeState.REPAIRED}


class Blur(StrEnum):
    """How much of a blurred picture is blurred."""

    FACES = "faces"  # every face that is found; all of it where that is not sure
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What goes out.

    Attributes:
        contents: everything, marked clips, sound, text, or the picture blurred.
        takes: ids of the takes; empty means all of them.
        masks: words that are masked in texts and silenced in sound.
        height: of the picture at most, where that makes a smaller file; None leaves it as recorded.
        blind: the own review stays at home.
        days: after so many days the reader is asked to delete it.
        passphrase: with it the pack is encrypted.
        asks: what the reviewer is asked, two questions at most.
        guide: how the reviewer is led.
        one_page: the page holds recordings of up to 200 MB itself, not only small ones.
        blur: how much of the picture is, where it goes out blurred.
    """

    contents: Contents = Contents.FULL
    takes: tuple[str, ...] = ()
    masks: tuple[str, ...] = ()
    height: int | None = None
    blind: bool = True
    days: int = KEPT_DAYS
    passphrase: str | None = None
    asks: tuple[str, ...] = ()
    guide: Guide = Guide.FRIEND
    one_page: bool = False
    blur: Blur = Blur.FACES

    @property
    def blurs_faces(self) -> bool:
        """Whether faces have to be found."""
        return self.contents is Contents.BLURRED and self.blur is Blur.FACES


@dataclass(frozen=True, slots=True)
class Source:
    """One take that goes out: its document, its words, and which parts of it.

    Attributes:
        heard: the words as the model wrote them, where people corrected some.
    """

    folder: TakeFolder
    take: Take
    transcript: Transcript | None
    parts: tuple[Span, ...]
    heard: Transcript | None = None

    def masked(self, masks: Masks) -> Masked | None:
        """Return its words without those that are kept; None where it has none. Of clips theirs are counted."""
        if self.transcript is None:
            return None
        return mask_transcript(self.transcript, masks, self.parts, self.heard)


@dataclass(frozen=True, slots=True)
class Choice:
    """A session with everything of it that goes out.

    Attributes:
        found: how often each word to mask stands in the transcripts that go out; of clips what is said in them.
        media_bytes: size of the recordings it is made of, before anything is left out.
    """

    session: Session
    own: Review | None
    sources: tuple[Source, ...]
    wishes: Wishes
    found: tuple[int, ...]
    media_bytes: int

    @property
    def masks(self) -> Masks:
        """The words that are kept."""
        return Masks(self.wishes.masks)

    @property
    def has_media(self) -> bool:
        """Whether there is anything to see or hear."""
        return self.wishes.contents is not Contents.TEXT

    @property
    def plain_videos(self) -> tuple[Path, ...]:
        """The recordings that go out as they are."""
        wishes = self.wishes
        if wishes.contents is not Contents.FULL or wishes.height is not None or wishes.masks:
            return ()
        return tuple(each.folder.video for each in self.sources)

    @property
    def length_ms(self) -> int:
        """How long it plays."""
        lengths = [
            sum(part.length_ms for part in source.parts) or source.take.duration_ms
            for source in self.sources
        ]
        return sum(lengths)


def choose(folder: SessionFolder, wishes: Wishes) -> Choice:
    """Find out what goes out; nothing is written.

    Raises:
        WorldError: NOTHING_TO_SHARE, NO_MARKS_TO_SHARE; NOT_TRANSCRIBED when words are to be
            masked or text is wanted, and there is none; SHARE_TOO_LARGE; a document is damaged.
    """
    session = folder.read()
    own = read_own(folder.reviews, session.id)
    sources = [_source(take, own, wishes) for take in folder.takes() if _is_wanted(take, wishes)]
    sources = [each for each in sources if each is not None]
    if not sources:
        raise _nothing(folder, wishes)
    masks = Masks(wishes.masks)
    files = _FIXED_ENTRIES + sum(1 + max(1, len(each.parts)) for each in sources)
    if files > MOST_ENTRIES:
        raise WorldError(Fault.SHARE_TOO_LARGE, count=files, most=MOST_ENTRIES)
    counts = [masked.found for each in sources if (masked := each.masked(masks)) is not None]
    return Choice(
        session=session,
        own=own,
        sources=tuple(sources),
        wishes=wishes,
        found=tuple(sum(column) for column in zip(*counts, strict=True)),
        media_bytes=sum(_size(each.folder.video) for each in sources),
    )


def _is_wanted(folder: TakeFolder, wishes: Wishes) -> bool:
    take = folder.read()
    chosen = not wishes.takes or take.id in wishes.takes
    return chosen and take.state in READY


def _source(folder: TakeFolder, own: Review | None, wishes: Wishes) -> Source | None:
    take = folder.read()
    if wishes.contents is Contents.AUDIO and not take.has_sound:
        return None
    words = _words(folder)
    transcript = words.transcript if words is not None else None
    if transcript is None and (wishes.masks or wishes.contents is Contents.TEXT) and take.has_sound:
        raise WorldError(Fault.NOT_TRANSCRIBED, take=folder.path)
    parts: tuple[Span, ...] = ()
    if wishes.contents is Contents.CLIPS:
        parts = _clips(take, own)
        if not parts:
            return None
    heard = words.heard if words is not None and words.placed else None
    return Source(folder, take, transcript, parts, heard)


def _nothing(folder: SessionFolder, wishes: Wishes) -> WorldError:
    if wishes.contents is Contents.CLIPS:
        return WorldError(Fault.NO_MARKS_TO_SHARE, session=folder.path.name)
    return WorldError(Fault.NOTHING_TO_SHARE, session=folder.path.name)


def _clips(take: Take, own: Review | None) -> tuple[Span, ...]:
    """Return what the candidate has marked in a take, with some lead, joined where it touches."""
    marks = [] if own is None else [mark.span for mark in own.marks if mark.take_id == take.id]
    joined: list[Span] = []
    for mark in sorted(marks):
        start = max(0, mark.start_ms - CLIP_PAD_MS)
        end = min(take.duration_ms, mark.end_ms + CLIP_PAD_MS)
        if end <= start:
            continue
        if joined and start <= joined[-1].end_ms:
            joined[-1] = Span(joined[-1].start_ms, max(end, joined[-1].end_ms))
        else:
            joined.append(Span(start, end))
    return tuple(joined)


def _words(folder: TakeFolder) -> Corrected | None:
    try:
        return read_words(folder)
    except WorldError as error:
        if error.fault in NO_WORDS:
            return None
        raise


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def last_day(today: dt.date, days: int) -> str:
    """Return the day after which a reader is asked to delete a pack."""
    return (today + dt.timedelta(days=days)).isoformat()
