"""What is masked or suggested in a long text costs what the text is long, not its square, and is what it was."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from desktop.sharing import (
    joined_numbers,
    masked_transcript,
    masking,
    said_names,
    spoken_figures,
)
from desktop.sharing.masked_transcript import mask_transcript
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.said_numbers import Said
from desktop.transcription.model import Segment, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.sharing.places import Place

TEXTS = 400
_SAID = "one two three twenty five hundred thousand million point and a half dozen oh to third"
_FIGURES = "0 3 10 35 1,000 3.5 2019 k w m % 百分之 分之 , ， - uh"
NUMBERS = (*_SAID.split(" "), *"零一二三五十百千万亿点两个成半到第年", *_FIGURES.split(" "))
NAMES = (
    *["Acme", "Sarah", "Miller", "Foo", "CRM", "The", "I", "joined", "at", "with", "Mr.", "Prof.", "and", "worked", "Bank", "\n", ".", "!", "？"],
    "“", '"', "\n", "  ", "(", "x" * 9, "我叫王小明", "在字节跳动工作",
)  # fmt: skip


def texts(words: tuple[str, ...], most: int = 14) -> Iterator[str]:
    dice = random.Random(20261126)
    for _ in range(TEXTS):
        count = dice.randrange(1, most)
        yield "".join(
            dice.choice(words) + dice.choice(("", " ", " ", " ", " ")) for _ in range(count)
        )


def all_windows(text: str, run: list[Any]) -> Iterator[Said]:
    """Read every window of a run of phrases, as if none could end what follows."""
    inner = vars(joined_numbers)
    for first in range(len(run)):
        pieces: list[Any] = []
        for phrase in run[first : first + joined_numbers.MOST_PIECES]:
            pieces += phrase
            counted = inner["_decimals"]([each for each in pieces if each.kind != "of"])
            value = inner["_Sum"]().of(counted) if counted else None
            if value is not None and (len(pieces) > 1 or pieces[0].kind != "chinese"):
                yield inner["_said"](text, pieces[0].start, pieces[-1].end, value)


def test_numbers_are_those_of_all_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [joined_numbers.joined_numbers(text) for text in texts(NUMBERS)]
    monkeypatch.setattr(joined_numbers, "_windows", all_windows)
    assert found == [joined_numbers.joined_numbers(text) for text in texts(NUMBERS)]
    assert sum(map(len, found)) > TEXTS // 2


@pytest.mark.parametrize(("said", "numbers"), [("17, ", 1000), ("三，", 0), ("twenty, ", 1000)])
def test_a_list_of_numbers_is_no_sum(
    monkeypatch: pytest.MonkeyPatch, said: str, numbers: int
) -> None:
    """Each was put together with the one that follows."""
    sums: list[object] = []
    added = vars(joined_numbers)["_Sum"]

    def counted() -> object:
        sums.append(None)
        return added()

    monkeypatch.setattr(joined_numbers, "_Sum", counted)
    assert len(joined_numbers.joined_numbers(said * 1000)) == numbers
    assert not sums


def test_what_parts_numbers_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A comma after each of 100,000 numbers was looked at as often, for two readings each."""
    breaks, pauses = Looked(), Looked()
    monkeypatch.setattr(joined_numbers, "_BREAK", breaks)
    monkeypatch.setattr(spoken_figures, "_PAUSE", pauses)
    # What nothing else has between its numbers.
    text = "三，，、，，" * 1000
    joined_numbers.joined_numbers(text)
    spoken_figures.InFigures(text)
    assert (len(breaks.texts), len(pauses.texts)) == (1, 1)


class Looked:
    """A pattern that fits everything and keeps what it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def fullmatch(self, text: str) -> bool:
        """Say yes."""
        self.texts.append(text)
        return True


def test_names_are_those_of_all_that_stands_before(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [said_names.said_names(text) for text in texts(NAMES)]

    def whole(_text: str, _start: int) -> int:
        return 0

    monkeypatch.setattr(said_names, "_near", whole)
    assert found == [said_names.said_names(text) for text in texts(NAMES)]
    assert sum(map(len, found)) > TEXTS // 2


def test_no_name_makes_the_text_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """100 KB of capitals took 21 seconds to be looked through for suggestions."""
    looked_at: list[int] = []
    near = vars(said_names)["_near"]

    def counted(text: str, start: int) -> int:
        found = near(text, start)
        looked_at.append(start - found)
        return found

    monkeypatch.setattr(said_names, "_near", counted)
    said_names.said_names("Abc def " * 1000)
    assert len(looked_at) == 1000
    assert max(looked_at) < 20


def test_a_text_is_masked_at_its_places() -> None:
    dice = random.Random(7)
    for _ in range(TEXTS):
        text = "".join(dice.choice("ab 一") for _ in range(30))
        edges = sorted(dice.sample(range(31), 6))
        places = list(zip(edges[::2], edges[1::2], strict=True))
        expected = text
        for start, end in reversed(places):
            expected = expected[:start] + MASK + expected[end:]
        assert masking.without(text, places) == expected


def plain(lines: int) -> Transcript:
    segments = (Segment(at * 300, at * 300 + 300, " at Acme, Acme") for at in range(lines))
    return Transcript(language="en", model="", segments=tuple(segments))


def test_a_line_is_masked_by_what_lies_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was compared with every place of the transcript: five seconds for 20,000 lines."""
    handed: list[Place] = []

    def counted(text: str, places: Iterable[Place]) -> str:
        known = list(places)
        handed.extend(known)
        return masking.without(text, known)

    monkeypatch.setattr(masked_transcript, "without", counted)
    found = mask_transcript(plain(500), Masks(["Acme"]))
    assert {each.text for each in found.transcript.segments} == {f" at {MASK}, {MASK}"}
    assert len(handed) == 1000


@pytest.mark.parametrize("name", ["Acme Bank", "three thousand"])
def test_what_crosses_lines_without_words_is_masked_in_both(name: str) -> None:
    first, last = name.split()
    segments = (
        Segment(0, 300, f"it was {first}"),
        Segment(300, 300, ""),
        Segment(300, 600, f"{last} we said"),
    )
    found = mask_transcript(Transcript(language="en", model="", segments=segments), Masks([name]))
    shown = [each.text for each in found.transcript.segments]
    assert shown == [f"it was {MASK}", MASK, f"{MASK} we said"]


FOUND_BY = {"3500": ["3500"], "41%": ["41%"], "30%": [], "1/3": ["a third"]}


@pytest.mark.parametrize(("mask", "most"), [("3500", 1), ("41%", 2), ("30%", 1), ("1/3", 3)])
def test_a_mask_is_compared_with_the_numbers_that_may_say_it(
    monkeypatch: pytest.MonkeyPatch, mask: str, most: int
) -> None:
    """It was compared with each number of a text."""
    masks, says = Masks([mask]), Said.says
    compared: list[Said] = []

    def counted(said: Said, other: Said) -> bool:
        compared.append(said)
        return says(said, other)

    monkeypatch.setattr(Said, "says", counted)
    text = "17, " * 1000 + "a third, 3500 in all, 41%"
    found = masks.places(text)
    assert [text[start:end] for start, end in found] == FOUND_BY[mask]
    assert len({(each.start, each.end) for each in compared}) <= most
