"""What people corrected in a transcript: ``corrections.json``, beside what the model wrote.

``transcript.json`` is the model's and is never touched by a correction, nor is a correction by a
model that writes the take again: both are put together when they are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

import msgspec

from desktop.base.documents import Document, read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.transcription.model import Segment, Transcript, Word
from desktop.transcription.placing import Place, bare, find_place, in_script, in_span
from desktop.transcription.sentences import to_segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.captions import CaptionFormat


NO_WORDS = frozenset({Fault.NO_TRANSCRIPT, Fault.PICTURE_ALONE})
"""Why a take has no transcript, where nothing is wrong with it."""


class How(StrEnum):
    """Where the new words come from."""

    TYPED = "typed"
    REPLACED = "replaced"
    HEARD_AGAIN = "heard_again"


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """Words that stand in place of others.

    Attributes:
        span: what was replaced or heard again; all new words lie in it.
        heard: what the model had written there, in order; none where it had heard nothing at all.
        words: what is read instead.
        model: that heard it again.
        at: moment of the correction, ISO 8601 UTC.
    """

    id: str
    span: Span
    heard: tuple[Word, ...]
    words: tuple[Word, ...]
    how: How = How.TYPED
    model: str = ""
    at: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One change that can be undone: which corrections went and which came.

    ``beside`` says what the review was like then, so that both can be undone in order.
    """

    id: str
    before: tuple[Correction, ...] = ()
    after: tuple[Correction, ...] = ()
    beside: str = ""


class Corrections(Document, frozen=True, kw_only=True):
    """``corrections.json``. No two corrections replace the same word; of the steps the next is last."""

    FORMAT: ClassVar[str] = "greenroom-corrections"
    VERSION: ClassVar[int] = 1

    corrections: tuple[Correction, ...] = ()
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


class ExportedTranscript(Transcript, frozen=True, kw_only=True):
    """A corrected transcript as it is exported; ``heard`` is what the model wrote, ``corrections`` why."""

    heard: tuple[Segment, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction where it stands now: which words it replaces, and by what."""

    correction: Correction
    heard: tuple[Word, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Corrected:
    """A transcript with the corrections of people.

    Attributes:
        heard: as the model wrote it.
        transcript: as it is read.
        words: of ``transcript``; a segment without words counts as one.
        sources: for every word the correction it comes from, None where the model is believed.
        placed: the corrections that hold, in order.
        unplaced: those whose words are no longer there; kept, because they may come back.
    """

    heard: Transcript
    transcript: Transcript
    words: tuple[Word, ...]
    sources: tuple[Placed | None, ...]
    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Correction, ...] = ()

    @property
    def exported(self) -> Transcript:
        """The transcript with what was heard beside it; as it is where nothing was corrected."""
        if not self.placed:
            return self.transcript
        fields = {name: getattr(self.transcript, name) for name in Transcript.__struct_fields__}
        corrections = tuple(each.correction for each in self.placed)
        return ExportedTranscript(**fields, heard=self.heard.segments, corrections=corrections)


def export_corrected(words: Corrected, form: CaptionFormat) -> str:
    """Return corrected words in a format; JSON says beside them what was heard."""
    from desktop.transcription.captions import CaptionFormat, export

    return export(words.exported if form is CaptionFormat.JSON else words.transcript, form)


def words_of(segment: Segment) -> tuple[Word, ...]:
    """Return the words of a segment, or the segment as one word when it has none."""
    return segment.words or (Word(segment.start_ms, segment.end_ms, segment.text),)


def read_corrections(take: TakeFolder) -> Corrections:
    """Read what was corrected in a take; nothing where there is no file.

    Raises:
        WorldError: CORRECTIONS_DAMAGED, or it was written by a newer Greenroom.
    """
    try:
        return read_document(take.corrections, Corrections)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return Corrections()
        if error.fault is Fault.DOCUMENT_DAMAGED:
            raise WorldError(Fault.CORRECTIONS_DAMAGED, **error.facts) from error
        raise


def read_heard(take: TakeFolder) -> Transcript:
    """Read what the model wrote.

    Raises:
        WorldError: there is none (one of NO_WORDS), or it can't be read (TRANSCRIPT_DAMAGED and others).
    """
    try:
        return read_document(take.transcript, Transcript)
    except WorldError as error:
        raise of_transcript(error, take) from error


def of_transcript(error: WorldError, take: TakeFolder) -> WorldError:
    """Return why a transcript can't be read as what can be done about it: it is made from the take, not restored."""
    if error.fault is Fault.DOCUMENT_MISSING:
        fault = Fault.PICTURE_ALONE if is_mute(take) else Fault.NO_TRANSCRIPT
        return WorldError(fault, take=take.path)
    if error.fault is Fault.DOCUMENT_DAMAGED:
        return WorldError(Fault.TRANSCRIPT_DAMAGED, **error.facts, take=take.path)
    return error


def is_mute(take: TakeFolder) -> bool:
    """Say whether a take has no sound at all; of one that can't be read it is not known."""
    try:
        return not take.read().has_sound
    except WorldError:
        return False


def read_words(take: TakeFolder) -> Corrected:
    """Read the transcript of a take as people corrected it.

    Raises:
        WorldError: there is no transcript (one of NO_WORDS), or one of the two files can't be read.
    """
    return corrected(read_heard(take), read_corrections(take).corrections)


def corrected(heard: Transcript, corrections: Sequence[Correction]) -> Corrected:
    """Put corrections into a transcript, where the words they replace still stand.

    A correction that says what is there anyway is passed over.
    """
    flat = [word for segment in heard.segments for word in words_of(segment)]
    places: list[tuple[Place, Placed]] = []
    unplaced: list[Correction] = []
    for each in sorted(corrections, key=lambda one: (one.span, one.at)):
        place = find_place(flat, each.heard, each.span)
        if place is None or any(place.overlaps(other) for other, _ in places):
            if not _is_settled(flat, each):
                unplaced.append(each)
            continue
        words = each.words if place.exact else _moved(each, place.span(flat))
        words = words if place.script is None else in_script(words, place.script)
        placed = Placed(each, tuple(flat[place.first : place.end]), words)
        places.append((place, placed))
    places.sort(key=lambda one: (one[0].first, one[0].end))
    if not places:
        words = tuple(flat)
        return Corrected(heard, heard, words, (None,) * len(flat), (), tuple(unplaced))
    segments, sources = _rebuilt(heard.segments, places)
    transcript = msgspec.structs.replace(heard, segments=segments)
    return Corrected(
        heard,
        transcript,
        tuple(word for segment in segments for word in words_of(segment)),
        sources,
        tuple(placed for _, placed in places),
        tuple(unplaced),
    )


def _moved(correction: Correction, span: Span) -> tuple[Word, ...]:
    whole = Place(0, len(correction.heard)).span(correction.heard)
    return in_span(correction.words, whole, span)


def _is_settled(flat: Sequence[Word], correction: Correction) -> bool:
    """Say whether the model by now writes what was corrected."""
    return bool(bare(correction.words)) and bool(
        find_place(flat, correction.words, correction.span)
    )


def _rebuilt(
    segments: Sequence[Segment], places: Sequence[tuple[Place, Placed]]
) -> tuple[tuple[Segment, ...], tuple[Placed | None, ...]]:
    """Return the segments with the corrections in them, and where every word of them comes from."""
    found: list[Segment] = []
    sources: list[Placed | None] = []
    for group, begin, inside in _groups(segments, places):
        fillers = tuple(filler for segment in group for filler in segment.fillers)
        if not inside:
            found.extend(group)
            sources.extend(None for segment in group for _ in words_of(segment))
            continue
        flat = [word for segment in group for word in words_of(segment)]
        words: list[Word] = []
        at = begin
        for place, placed in inside:
            words.extend(flat[at - begin : place.first - begin])
            sources.extend([None] * (place.first - at))
            words.extend(placed.words)
            sources.extend([placed] * len(placed.words))
            at = place.end
        words.extend(flat[at - begin :])
        sources.extend([None] * (len(flat) - (at - begin)))
        again = any(placed.correction.how is How.HEARD_AGAIN for _, placed in inside)
        made = to_segments(words) if again or len(group) != 1 else _one(words)
        if made and fillers:
            made[0] = msgspec.structs.replace(made[0], fillers=fillers)
        found.extend(made)
    return tuple(found), tuple(sources)


def _one(words: Sequence[Word]) -> list[Segment]:
    if not words:
        return []
    text = "".join(word.text for word in words)
    end_ms = max(word.end_ms for word in words)
    return [Segment(words[0].start_ms, end_ms, text, tuple(words))]


def _groups(
    segments: Sequence[Segment], places: Sequence[tuple[Place, Placed]]
) -> Iterator[tuple[list[Segment], int, list[tuple[Place, Placed]]]]:
    """Give segments that a correction joins together, with the number of their first word."""
    waiting = list(places)
    group: list[Segment] = []
    inside: list[tuple[Place, Placed]] = []
    begin = end = 0
    total = sum(len(words_of(each)) for each in segments)
    for segment in segments:
        group.append(segment)
        end += len(words_of(segment))
        while waiting and (waiting[0][0].first < end or end == total):
            inside.append(waiting.pop(0))
        if not inside or inside[-1][0].end <= end:
            yield group, begin, inside
            group, inside, begin = [], [], end
    if waiting:
        yield [], end, waiting
