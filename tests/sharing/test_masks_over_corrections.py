"""What the model heard and a person wrote over is still in the sound: it is silenced as what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.sharing.masked_transcript import LEAST_PAD_MS, PAD_MS, mask_transcript
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes, choose
from desktop.transcription.corrections import Correction, Corrections, corrected
from desktop.transcription.model import Segment, Transcript, Word

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

SAID = (" I", " was", " at", " Acme", " Corp", " and", " Acme", " again")


def heard() -> Transcript:
    words = tuple(Word(at * 400, at * 400 + 400, text) for at, text in enumerate(SAID))
    whole = Segment(0, 3200, "".join(SAID), words)
    return Transcript(language="en", model="", segments=(whole,))


def over(first: int, last: int, text: str) -> Correction:
    """Write something over words of what was heard."""
    words = heard().words[first:last]
    span = Span(words[0].start_ms, words[-1].end_ms)
    return Correction(
        id=f"{first}", span=span, heard=words, words=(Word(span.start_ms, span.end_ms, text),)
    )


def test_it_is_silent_where_it_was_written_over() -> None:
    words = corrected(heard(), [over(3, 5, " a bank")])
    masked = mask_transcript(words.transcript, Masks(["Acme Corp", "bank"]), (), words.heard)
    assert masked.transcript.text == f"I was at {MASK} and Acme again"
    assert masked.spans == (Span(1200 - LEAST_PAD_MS, 2000 + LEAST_PAD_MS),)
    assert masked.found == (1, 1)


def test_what_is_read_as_well_is_counted_once() -> None:
    words = corrected(heard(), [over(3, 4, " a bank")])
    masked = mask_transcript(words.transcript, Masks(["Acme"]), (), words.heard)
    assert masked.found == (2,)
    assert masked.transcript.text == f"I was at a bank Corp and {MASK} again"
    assert masked.spans == (
        Span(1200 - LEAST_PAD_MS, 1600 + LEAST_PAD_MS),
        Span(2400 - LEAST_PAD_MS, 2800 + LEAST_PAD_MS),
    )
    first = (Span(0, 900),)
    assert mask_transcript(words.transcript, Masks(["Acme"]), first, words.heard).found == (0,)


def test_it_is_silent_beside_one_that_is_read() -> None:
    twice = Segment(0, 800, " Acme Acme", (Word(0, 400, " Acme"), Word(400, 800, " Acme")))
    said = Transcript(language="en", model="", segments=(twice,))
    first = Correction(
        id="1", span=Span(0, 400), heard=twice.words[:1], words=(Word(0, 400, " a bank"),)
    )
    words = corrected(said, [first])
    masked = mask_transcript(words.transcript, Masks(["Acme"]), (), words.heard)
    assert masked.spans == (Span(0, 800 + PAD_MS),)
    assert masked.found == (2,)


def test_in_a_pack_it_is_found_and_silenced(shared: Shared) -> None:
    write_document(shared.take.transcript, heard())
    write_document(shared.take.corrections, Corrections(corrections=(over(3, 5, " a bank"),)))
    wishes = Wishes(Contents.AUDIO, masks=("Acme Corp",))
    assert choose(shared.folder, wishes).found == (1,)
    assert shared.export(wishes).found == (1,)
    (source,) = choose(shared.folder, wishes).sources
    masked = source.masked(Masks(wishes.masks))
    assert masked is not None
    assert masked.spans == (Span(1200 - LEAST_PAD_MS, 2000 + LEAST_PAD_MS),)
