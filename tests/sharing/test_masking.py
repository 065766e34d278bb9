"""Words that are kept: found however they are written, and masked without a hint at their length."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import read_document
from desktop.base.timecode import Span
from desktop.review.model import Review
from desktop.roles.shelf import RoleShelf
from desktop.sharing.masked_transcript import LEAST_PAD_MS, PAD_MS, mask_transcript
from desktop.sharing.masking import MASK, Masks
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
        ("3500", "3,500, 3 500, ３，５００, 3.500, 3’500, ３５００", ", ".join([MASK] * 6)),
        ("3,500", "3500 3 500 13,500 3,500,000", f"{MASK} {MASK} 13,500 3,500,000"),
        ("３５００", "a 3,500.00 b", f"a {MASK} b"),
        ("3500", "3，500", MASK),
        ("100", "100，101", f"{MASK}，101"),
        ("35", "3500 3,500 35,000 3.5 3-5 35, 35.", f"3500 3,500 35,000 3.5 3-5 {MASK}, {MASK}."),
        ("500", "3,500 500", f"3,500 {MASK}"),
        ("3.5", "35 3.5 3 5", f"35 {MASK} 3 5"),
        ("13812345678", "138-1234-5678 138 1234 5678", f"{MASK} {MASK}"),
        ("138-1234-5678", "13812345678", MASK),
        ("3-5", "35 3-5", f"35 {MASK}"),
        ("Acme-Corp", "Acme Corp, AcmeCorp, ACME‑CORP, Acme－Corp", ", ".join([MASK] * 4)),
        ("AcmeCorp", "Acme-Corp, acme corp, Acme_Corp, Acme.Corp", ", ".join([MASK] * 4)),
        ("Acme Corp", "AcmeCorp Acme-Corps", f"{MASK} {MASK}"),
        ("Acme, Inc.", "at Acme Inc and acme inc.", f"at {MASK} and {MASK}."),
        ("art", "start article art, Art", f"start article {MASK}, {MASK}"),
        ("start", "the first. Art", "the first. Art"),
        ("Ill", "I'll ask Ill", f"I'll ask {MASK}"),
        ("OBrien", "O'Brien O’Brien", f"{MASK} {MASK}"),
        ("Covid-19", "covid19 covid 19 covid 195", f"{MASK} {MASK} covid 195"),
        ("约翰·史密斯", "和约翰史密斯、约翰・史密斯", f"和{MASK}、{MASK}"),
        ("C++", "C++ or C", f"{MASK} or C"),
        ("...", "a...b", f"a{MASK}b"),
        ("Jos\u00e9", "Jose\u0301, JOS\u00c9", f"{MASK}, {MASK}"),
        ("Jose\u0301", "Jos\u00e9 and \u30d1", f"{MASK} and \u30d1"),
    ],
)
def test_in_a_text(mask: str, text: str, masked: str) -> None:
    masks = Masks([mask])
    assert masks.text(text) == masked
    assert bool(masks) == bool(mask.strip())
    assert sum(masks.count(text)) == masked.count(MASK)


@given(
    signs=st.text("ibcxyz", min_size=1, max_size=12)
    | st.text("0123456789", min_size=4, max_size=12),
    separators=st.lists(
        st.sampled_from(["", " ", "-", "\u2011", "\u00a0", "_", "\u200b"]), min_size=11, max_size=11
    ),
    wide=st.booleans(),
)
def test_no_separator_and_no_width_hides_a_word(
    signs: str, separators: list[str], wide: bool
) -> None:
    written = "".join(map(str.__add__, signs, [*separators, ""])).rstrip(" -_\u2011\u00a0\u200b")
    shown = (
        "".join(chr(ord(s) + 0xFEE0) if s.isalnum() else s for s in written) if wide else written
    )
    assert Masks([signs]).text(f"({shown})") == f"({MASK})"
    longer = f"{shown}7" if signs.isdigit() else f"{shown}q"
    if len(signs) < 7 or not signs.isdigit():
        assert Masks([signs]).count(f"q{shown}") == Masks([signs]).count(longer) == (0,)


def test_one_mask_stands_for_a_whole_name() -> None:
    masked = mask_transcript(transcript_of(), Masks(["云帆科技"]))
    words = [word.text for word in masked.transcript.words]
    assert words[4:8] == ["我在", MASK, MASK, "做过"]  # one in each of the two sentences it crosses
    assert masked.transcript.segments[1].text.startswith(MASK)
    assert masked.spans == (Span(1500 - LEAST_PAD_MS, 2100 + LEAST_PAD_MS),)
    assert masked.found == (1,)


def test_what_was_heard_is_looked_at_as_well() -> None:
    word = Word(0, 300, "30%", 1.0, raw="百分之三十")
    whole = Segment(0, 300, "30%", (word,), fillers=(Word(100, 200, "嗯"), Word(900, 990, "额")))
    masked = mask_transcript(
        Transcript(language="zh", model="", segments=(whole,)), Masks(["三十"])
    )
    segment = masked.transcript.segments[0]
    assert segment.text == segment.words[0].text == MASK
    assert segment.words[0].raw == ""
    assert [each.text for each in segment.fillers] == ["额"]


def test_words_that_are_not_hidden_lose_nothing() -> None:
    word = Word(0, 300, " and", 1.0, raw=" and")
    hidden = Word(300, 600, " Acme")
    whole = Segment(0, 600, " and Acme", (word, hidden))
    masked = mask_transcript(
        Transcript(language="en", model="", segments=(whole,)), Masks(["Acme"])
    )
    assert masked.transcript.text == f"and {MASK}"


def test_a_transcript_without_word_times_is_silenced_by_the_sentence() -> None:
    whole = Segment(1000, 3000, "I worked at Acme.")
    masked = mask_transcript(
        Transcript(language="en", model="", segments=(whole,)), Masks(["acme"])
    )
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
    assert mask_transcript(transcript, Masks([])).transcript == transcript
    assert Masks([]).everywhere(transcript) is transcript


def test_the_last_day() -> None:
    assert last_day(DAY, 30) == "2026-12-25"


def test_of_clips_only_what_goes_out_is_counted() -> None:
    words = [
        Word(at * 1000, at * 1000 + 900, text)
        for at, text in enumerate((" Acme", " Corp", " is", " Acme", "Corp", " now"))
    ]
    whole = Segment(0, 6000, "Acme Corp is AcmeCorp now", tuple(words))
    transcript = Transcript(language="en", model="", segments=(whole,))
    masks = Masks(["acme-corp", "is", "now"])
    assert mask_transcript(transcript, masks).found == (2, 1, 1)
    assert mask_transcript(transcript, masks, (Span(0, 2000),)).found == (1, 0, 0)
    assert mask_transcript(transcript, masks, (Span(4500, 5000),)).found == (
        1,
        0,
        0,
    )  # it is silenced there
    assert mask_transcript(transcript, masks, (Span(2000, 3000), Span(5000, 6000))).found == (
        0,
        1,
        1,
    )
    assert mask_transcript(transcript, masks, (Span(900, 1000),)).found == (0, 0, 0)
    plain = msgspec.structs.replace(
        transcript, segments=(Segment(0, 900, "Acme-Corp."), Segment(1000, 1900, "Now."))
    )
    assert mask_transcript(plain, masks, (Span(0, 950),)).found == (1, 0, 0)


@pytest.mark.parametrize(
    ("before_ms", "next_ms", "silent"),
    [
        (1000, 1500, (900, 1600)),
        (980, 1520, (900, 1600)),
        (880, 1630, (880, 1630)),
        (500, 1900, (850, 1650)),
        (1100, 1400, (900, 1600)),
        (None, None, (850, 1650)),
    ],
)
def test_a_silence_spares_what_is_said_beside_it(
    before_ms: int | None, next_ms: int | None, silent: tuple[int, int]
) -> None:
    words = [Word(1000, 1500, " Acme")]
    if before_ms is not None and next_ms is not None:
        words = [Word(before_ms - 300, before_ms, " at"), *words, Word(next_ms, 2200, " we")]
    whole = Segment(0, 2200, "".join(each.text for each in words), tuple(words))
    said = Transcript(language="en", model="", segments=(whole,))
    assert mask_transcript(said, Masks(["Acme"])).spans == (Span(*silent),)


def test_a_number_in_groups_is_silenced_whole() -> None:
    words = tuple(
        Word(at * 500, at * 500 + 500, text)
        for at, text in enumerate((" for", " 3", ",500", " yuan"))
    )
    whole = Segment(0, 2000, " for 3,500 yuan", words)
    masked = mask_transcript(
        Transcript(language="en", model="", segments=(whole,)), Masks(["3500"])
    )
    assert masked.transcript.text == f"for {MASK} yuan"
    assert masked.spans == (Span(500 - LEAST_PAD_MS, 1500 + LEAST_PAD_MS),)
    assert masked.found == (1,)


def test_counts_and_suggestions_of_clips_are_of_what_goes_out(shared: Shared) -> None:
    from desktop.review.store import write_review
    from desktop.sharing.model import Contents
    from desktop.sharing.preview import look_ahead

    own = shared.own()
    late = tuple(msgspec.structs.replace(mark, span=Span(3800, 3900)) for mark in own.marks)
    write_review(shared.folder.reviews, msgspec.structs.replace(own, marks=late))
    wishes = Wishes(Contents.CLIPS, masks=("面试官", "科技"))
    outlook = look_ahead(shared.folder, wishes, ("您好", "客服"))
    assert outlook.choice is not None
    assert outlook.choice.found == (0, 1)
    assert outlook.suggestions == ("客服",)
    assert look_ahead(shared.folder, Wishes(masks=wishes.masks)).choice.found == (1, 1)  # type: ignore[union-attr]


def test_a_name_that_crosses_segments_without_word_times_is_hidden_in_both() -> None:
    parts = ("我在字节，", "跳动工作", "Acme is far")
    segments = tuple(Segment(at * 1000, at * 1000 + 900, text) for at, text in enumerate(parts))
    masked = mask_transcript(
        Transcript(language="zh", model="", segments=segments), Masks(["字节跳动", "acme"])
    )
    texts = [each.text for each in masked.transcript.segments]
    assert texts == [f"我在{MASK}", f"{MASK}工作", f"{MASK} is far"]
    assert masked.spans == (Span(0, 1900), Span(2000, 2900))
    assert masked.found == (1, 1)


def test_what_lies_between_is_silent_too_and_a_text_of_its_own_is_masked() -> None:
    words = (
        Word(0, 300, "三千"),
        Word(900, 1000, "，"),
        Word(1800, 2100, "五百万"),
        Word(2500, 2800, "元"),
    )
    whole = (
        Segment(0, 2800, "三千，五百万元", words),
        Segment(3000, 3300, "Acme: hi", (Word(3000, 3300, "hi"),)),
    )
    masked = mask_transcript(
        Transcript(language="zh", model="", segments=whole), Masks(["35 million", "Acme"])
    )
    assert masked.spans[0] == Span(0, 2100 + PAD_MS)
    assert [each.text for each in masked.transcript.segments] == [f"{MASK}元", f"{MASK}: hi"]


def test_a_sound_that_was_written_as_what_is_kept_is_left_out() -> None:
    fillers = (Word(400, 500, "嗯"), Word(600, 700, "張偉"))
    segment = Segment(0, 1000, "你好", (Word(0, 300, "你好"),), fillers)
    masked = mask_transcript(
        Transcript(language="zh", model="", segments=(segment,)), Masks(["张伟"])
    )
    assert [each.text for each in masked.transcript.segments[0].fillers] == ["嗯"]
