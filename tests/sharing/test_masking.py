"""Words that are kept: found however they are written, and masked without a hint at their length."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import read_document
from desktop.base.timecode import Span
from desktop.review.model import Review
from desktop.roles.shelf import RoleShelf
from desktop.sharing.masking import MASK, PAD_MS, Masks
from desktop.sharing.wishes import Wishes, last_day
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures.sharing import DAY, transcript_of

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.mark.parametrize(
    ("mask", "text", "masked"),
    [
        ("Acme", "I joined Acme, then ACME's shop", f"I joined {MASK}, then {MASK}'s shop"),
        ("Ann", "Ann changed the channel", f"{MASK} changed the channel"),
        ("Ali Baba", "at Ali-Baba and alibaba", f"at {MASK} and {MASK}"),
        ("云帆", "我在云 帆科技", f"我在{MASK}科技"),
        ("30%", "从３０％降到18%", f"从{MASK}降到18%"),
        ("5000", "15000 and 5000", f"15000 and {MASK}"),
        ("a.b", "axb a.b", f"axb {MASK}"),
        ("(", "f(x)", f"f{MASK}x)"),
        ("  ", "nothing", "nothing"),
        ("ß", "Straße STRASSE", "Straße STRASSE"),
        ("Jos\u00e9", "Jose\u0301, JOS\u00c9", f"{MASK}, {MASK}"),
        ("Jose\u0301", "Jos\u00e9 and \u30d1", f"{MASK} and \u30d1"),
    ],
)
def test_in_a_text(mask: str, text: str, masked: str) -> None:
    masks = Masks([mask])
    assert masks.text(text) == masked
    assert bool(masks) == bool(mask.strip())
    assert sum(masks.count(text)) == masked.count(MASK)


def test_one_mask_stands_for_a_whole_name() -> None:
    masked = Masks(["云帆科技"]).transcript(transcript_of())
    words = [word.text for word in masked.transcript.words]
    assert words[4:8] == ["我在", MASK, MASK, "做过"]  # one in each of the two sentences it crosses
    assert masked.transcript.segments[1].text.startswith(MASK)
    assert masked.spans == (Span(1500 - PAD_MS, 2100 + PAD_MS),)
    assert masked.found == (1,)


def test_what_was_heard_is_looked_at_as_well() -> None:
    word = Word(0, 300, "30%", 1.0, raw="百分之三十")
    whole = Segment(0, 300, "30%", (word,), fillers=(Word(100, 200, "嗯"), Word(900, 990, "额")))
    masked = Masks(["三十"]).transcript(Transcript(language="zh", model="", segments=(whole,)))
    segment = masked.transcript.segments[0]
    assert segment.text == segment.words[0].text == MASK
    assert segment.words[0].raw == ""
    assert [each.text for each in segment.fillers] == ["额"]


def test_words_that_are_not_hidden_lose_nothing() -> None:
    word = Word(0, 300, " and", 1.0, raw=" and")
    hidden = Word(300, 600, " Acme")
    whole = Segment(0, 600, " and Acme", (word, hidden))
    masked = Masks(["Acme"]).transcript(Transcript(language="en", model="", segments=(whole,)))
    assert masked.transcript.text == f"and {MASK}"


def test_a_transcript_without_word_times_is_silenced_by_the_sentence() -> None:
    whole = Segment(1000, 3000, "I worked at Acme.")
    masked = Masks(["acme"]).transcript(Transcript(language="en", model="", segments=(whole,)))
    assert masked.transcript.text == f"I worked at {MASK}."
    assert masked.spans == (Span(1000, 3000),)
    assert masked.found == (1,)


def test_a_role_that_names_the_employer(tmp_path: Path) -> None:
    role = RoleShelf(tmp_path).get("sales")
    masked = Masks(["sales", "Q03", "销售"]).in_both_languages(role)
    assert MASK in masked.name.zh
    assert "销售" not in str(masked)
    assert (masked.id, masked.questions[2].id) == (role.id, role.questions[2].id)
    assert Masks([]).in_both_languages(role) is role


def test_a_role_of_ones_own_that_is_called_by_the_employer(shared: Shared) -> None:
    session = shared.folder.read()
    own = msgspec.structs.replace(
        session.role, id="acme_support", license="by Acme", version="acme-1"
    )
    shared.folder.write(msgspec.structs.replace(session, role=own))
    pack = shared.export(Wishes(masks=("ACME",))).path
    with zipfile.ZipFile(pack) as archive:
        assert not any(b"acme" in archive.read(name).lower() for name in archive.namelist())
        role = json.loads(archive.read("session.json"))["role"]
    assert (role["id"], role["license"], role["version"]) == ("role", f"by {MASK}", f"{MASK}-1")
    with zipfile.ZipFile(shared.export(name="as-it-is.zip").path) as archive:
        assert json.loads(archive.read("session.json"))["role"]["id"] == "acme_support"


def test_a_text_does_not_grow_beyond_its_limit() -> None:
    review = read_document(SAMPLES / "greenroom-review-1.json", Review)
    long = msgspec.structs.replace(review, keep="a " * 1999, try_next="yes")
    masked = Masks(["a", "yes", "self"]).everywhere(long)
    assert len(masked.keep) == 4000
    assert masked.try_next == MASK
    assert masked.reviewer.role is review.reviewer.role


def test_no_mask_changes_nothing() -> None:
    transcript = transcript_of()
    assert Masks([]).transcript(transcript).transcript == transcript
    assert Masks([]).everywhere(transcript) is transcript


def test_the_last_day() -> None:
    assert last_day(DAY, 30) == "2026-12-25"
