"""Possible evidence for items: by the expressions of a pack; never an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.timecode import Span
from desktop.cues.chips import MOST, Finder
from desktop.cues.detect import find_in_answer
from desktop.cues.job_ad import Term
from desktop.cues.model import Band, Chip, ChipKind, Cue, Evidence, Group, Reason, Reliability
from desktop.roles.model import Item, QuestionType, Text
from desktop.roles.shelf import RoleShelf
from tests.fixtures._cues import answer_of, vectors

STORY = vectors()["star"][0]["text"]
TEXT = Text(zh="甲", en="a")


def chips(
    cue: str,
    *texts: str,
    kind: QuestionType | None = QuestionType.BEHAVIOURAL,
    more: tuple[Cue, ...] = (),
    terms: tuple[Term, ...] = (),
) -> tuple[Chip, ...]:
    answer = answer_of(*(texts or (STORY,)), question_type=kind, answer_s=30)
    cues = (*find_in_answer(answer), *more)
    item = Item(id="K1", competency="c", applies_to=(), text=TEXT, cue=cue)
    return Finder(answer, cues, terms).chips([item])


@pytest.mark.parametrize(
    "cue",
    [
        "lex:empathy",
        "lex:ai_tool & star:A",
        "star:S | quant:from_to",
        "order:empathy<solution",
        "lex:solution & lex:time",
        "lex:learning & (quant | lex:value | lex:learning)",
        "metric:i_we",
        "metric:length_ratio",
    ],
)
def test_a_match_offers_its_places(cue: str) -> None:
    (chip,) = chips(cue)
    assert chip.kind is ChipKind.POSSIBLE
    assert chip.item == "K1"
    assert 1 <= len(chip.evidence) <= MOST
    spans = [each.span for each in chip.evidence]
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    "cue",
    [
        "human",
        "quant:from_to",
        "lex:privacy",
        "lex:privacy & lex:empathy",
        "order:solution<empathy",
        "order:probe<solution",
        "question",
        "absent:lex:overpromise",
        "jd:coverage",
        "metric:audio",
        "metric:unknown",
    ],
)
def test_no_match_offers_nothing(cue: str) -> None:
    assert chips(cue) == ()


def test_a_cue_of_another_version_gives_none() -> None:
    assert chips("nonsense:of tomorrow & (") == ()


def test_what_had_better_be_absent_is_to_be_looked_at_again() -> None:
    (chip,) = chips("absent:lex:overpromise", "我保证能解决。")
    assert chip.kind is ChipKind.LOOK_AGAIN
    assert chip.evidence[0].text == "保证能"


def test_we_without_i_is_to_be_looked_at_again() -> None:
    (chip,) = chips(
        "metric:i_we",
        "首先我们用模板整理了问题，接着我们联系了仓库，随后我们优化了流程，第一步很好。",
    )
    assert {each.kind for each in chip.evidence} <= {"we", "I"}


def test_star_is_for_behavioural_questions_only() -> None:
    assert chips("star:A", kind=QuestionType.SITUATIONAL) == ()
    assert chips("star:A")


def test_questions_and_words_of_the_ad() -> None:
    assert chips("question", "您是在意价格还是在意功能？")
    assert chips("question", "I asked him what he needed.")
    (chip,) = chips("jd:coverage", "我每天用知识库。", terms=(Term("knowledge base", ("知识库",)),))
    assert chip.evidence[0].text == "知识库"


def sound(name: str, value: float, *, evidence: tuple[Evidence, ...] = ()) -> Cue:
    band = Band(low=-30, high=-14, source="D")
    return Cue(
        id=name, group=Group.SOUND, version=1, value=value, band=band, evidence=evidence
    )  # fmt: skip


def test_sound_and_picture_that_are_as_often_seen() -> None:
    assert chips("metric:audio", more=(sound("loudness", -20),))
    assert chips("metric:audio", more=(sound("loudness", -40),)) == ()
    place = Evidence(span=Span(0, 10))
    (chip,) = chips("metric:frame", more=(sound("frame_size", -20, evidence=(place,)),))
    assert chip.evidence == (place,)
    missing = Cue(
        id="face_found",
        group=Group.PICTURE,
        version=1,
        reliability=Reliability.NOT_MEASURED,
        reason=Reason.MODEL_MISSING,
    )
    assert chips("metric:frame", more=(missing,)) == ()


def test_every_item_of_every_pack_is_read() -> None:
    answer = answer_of(STORY)
    finder = Finder(answer, find_in_answer(answer))
    for pack in RoleShelf(Path("nowhere")).packs():
        found = finder.chips(pack.items)
        assert {each.item for each in found} <= {each.id for each in pack.items}
        assert found
