"""What a stranger's document may cost: counted before it is read, and not more for what it says."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.plain_text import MOST_MARKS, plain
from desktop.sharing import plain_text, strangers, unpacking
from desktop.sharing.limits import MOST_TRANSCRIPT_BYTES
from desktop.sharing.plain_text import plain_builtins, plain_document
from desktop.sharing.replying import ReplyFile
from desktop.sharing.strangers import (
    MOST_PARTS,
    MOST_PARTS_ELSE,
    MOST_POWERS,
    MOST_QUOTES,
    read_stranger,
)
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

PLACE = Path("file.json")
REPLY: dict[str, Any] = {
    "format": "greenroom-reply-file",
    "version": 1,
    "review_id": "review-1",
    "pack_id": "pack-1234",
    "session_id": "session-1",
    "replied_on": "2026-11-26",
    "entries": [{"note": "keep", "text": "1e300", "decision": "tried"}],
}
WORD = {"start_ms": 0, "end_ms": 0, "text": ""}


def why(content: bytes, kind: type[Any]) -> str:
    with pytest.raises(WorldError) as caught:
        read_stranger(content, kind, PLACE, MOST_TRANSCRIPT_BYTES)
    assert caught.value.fault is Fault.PACK_REFUSED
    return str(caught.value.facts["why"])


def with_powers(count: int) -> bytes:
    known = json.dumps({**REPLY, "unknown": []}).encode()
    return known[:-2] + b",".join([b"1e300"] * count) + b"]}"


def test_numbers_that_are_slow_to_read_are_counted() -> None:
    assert read_stranger(with_powers(MOST_POWERS), ReplyFile, PLACE, 10**6).pack_id
    assert why(with_powers(MOST_POWERS + 1), ReplyFile) == "it is damaged"


@pytest.mark.parametrize("number", ["1E+300", "-0.5e-300", "12.25e300"])
def test_however_they_are_written(number: str) -> None:
    content = with_powers(MOST_POWERS + 1).replace(b"1e300", number.encode())
    assert why(content, ReplyFile) == "it is damaged"


def test_ids_and_sums_are_no_numbers() -> None:
    dice = random.Random(7)
    ids = [str(UUID(int=dice.getrandbits(128), version=4)) for _ in range(10_000)]
    content = json.dumps({**REPLY, "unknown": ids}).encode()
    assert len(re.findall(rb"e[0-9]{3}", content)) > MOST_POWERS
    assert read_stranger(content, ReplyFile, PLACE, 10**6).pack_id


def test_parts_are_counted() -> None:
    content = json.dumps({**REPLY, "unknown": [{}] * MOST_PARTS_ELSE}).encode()
    assert why(content, ReplyFile) == "it is damaged"
    words = {"format": "greenroom-transcript", "version": 2, "language": "en", "model": ""}
    segments = [{**WORD, "words": [WORD] * (MOST_PARTS_ELSE + 1)}]
    content = json.dumps({**words, "segments": segments}).encode()
    found = read_stranger(content, Transcript, PLACE, MOST_TRANSCRIPT_BYTES)
    assert len(found.words) == MOST_PARTS_ELSE + 1
    content = json.dumps({**words, "segments": [WORD] * MOST_PARTS}).encode()
    assert why(content, Transcript) == "it is damaged"


def test_texts_are_counted() -> None:
    """A pack's list of 300,000 of two letters took a second to be refused."""
    known = json.dumps(REPLY).count('"')
    texts = [""] * ((MOST_QUOTES - known) // 2)
    assert read_stranger(with_texts(texts[1:]), ReplyFile, PLACE, 10**7).pack_id
    assert why(with_texts([*texts, ""]), ReplyFile) == "it is damaged"


@pytest.mark.parametrize("letter", ["\u0301".encode(), rb"\u0301"])
def test_letters_beyond_ascii_are_counted_however_they_are_written(
    monkeypatch: pytest.MonkeyPatch, letter: bytes
) -> None:
    """Marks are brought into an order, letter by letter: 23 MB of them took six seconds."""
    words = {"format": "greenroom-transcript", "version": 2, "language": "en", "model": ""}
    content = json.dumps({**words, "segments": [{**WORD, "text": "e@"}]}).encode()
    full = content.replace(b"@", letter * 1000)
    least = strangers.letters_of(full)
    assert 2000 <= least <= 3000
    monkeypatch.setattr(strangers, "MOST_LETTERS_BYTES", least)
    assert read_stranger(full, Transcript, PLACE, 10**6).segments
    assert why(content.replace(b"@", letter * 1001), Transcript) == "it is damaged"


def with_texts(texts: list[str]) -> bytes:
    return json.dumps({**REPLY, "unknown": texts}).encode()


@pytest.mark.media
@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        ("MOST_PARTS", "too much is in it"),
        ("MOST_LETTERS_BYTES", "too much is in it"),
        ("MOST_TRANSCRIPT_BYTES", "it is too large"),
    ],
)
def test_words_are_counted_for_a_pack_as_a_whole(
    shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, reason: str
) -> None:
    pack = shared.export().path
    monkeypatch.setattr(unpacking, limit, 2)
    with pytest.raises(WorldError) as caught:
        receiver(tmp_path / "other").receive(pack)
    assert (caught.value.fault, caught.value.facts["why"]) == (Fault.PACK_REFUSED, reason)


def test_that_all_of_it_is_plain_is_seen_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text by text, a transcript of 16 MB took half a second."""
    looked_at: list[str] = []

    def counted(text: str) -> str:
        looked_at.append(text)
        return plain(text)

    monkeypatch.setattr(plain_text, "plain", counted)
    words = tuple(Word(each, each + 1, "很好") for each in range(1000))
    document = Transcript(language="en", model="", segments=(Segment(0, 2, "a\nb", words),))
    assert plain_document(document) is document
    assert looked_at == []
    hidden = msgspec.structs.replace(document, model="a\U000e0041")
    assert plain_document(hidden) == msgspec.structs.replace(document, model="a")
    assert len(looked_at) > len(words)


def test_what_is_plain_is_not_made_again() -> None:
    words = (Word(0, 1, " plain"), Word(1, 2, "很好"))
    plain = Transcript(language="en", model="", segments=(Segment(0, 2, "a\nb", words),))
    assert plain_document(plain) is plain
    steered = Segment(0, 1, "e\u0301\u202e", (Word(0, 1, "a\x07"), words[1]))
    made = plain_document(msgspec.structs.replace(plain, segments=(*plain.segments, steered)))
    assert made.segments == (
        *plain.segments,
        Segment(0, 1, "é", (Word(0, 1, "a"), words[1])),
    )


def test_every_text_of_any_json_is_made_plain() -> None:
    """Names too, and what lies in lists in lists."""
    said = {"a\u202e": ["b\u202e", {"c\u202e": "e\u0301\x07", "d": 1}], "e": None}
    assert plain_builtins(said) == {"a": ["b", {"c": "é", "d": 1}], "e": None}
    same = {"a": ["b", {"c": "é"}]}
    assert plain_builtins(same) is same


def test_a_text_that_says_nothing_any_more_is_refused() -> None:
    content = json.dumps({**REPLY, "pack_id": "\u202e" * 9}).encode()
    assert why(content, ReplyFile) == "it is damaged"
    assert strangers.parts_of(content) == 3


@pytest.mark.parametrize("marks", ["\u0323\u0301", "\u0301\u0323", "\u0f73"])
def test_a_letter_bears_so_many_marks(marks: str) -> None:
    """To order them takes as long as the square of their number: 80 KB took a second."""
    assert len(plain("e" + marks * 1000)) <= 1 + 2 * MOST_MARKS
    few = "e" + "\u0323\u0301" * (MOST_MARKS // 2)
    assert plain(few * 3) == unicodedata.normalize("NFC", few * 3)
    assert plain("Ü" * 100) == "Ü" * 100
