"""Stories, cards, spacing and CSV: what is written comes back, what is hostile is refused."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.documents import from_json, to_json
from desktop.base.errors import Fault, UsageError, WorldError
from desktop.base.ids import new_id
from desktop.base.settings import Language
from desktop.stories.card_csv import HEADS, LARGEST_BYTES, defused, from_csv, to_csv
from desktop.stories.cards import MOST_OWN_CARDS, Card, DeckName, shipped_cards
from desktop.stories.deck import Decks
from desktop.stories.model import OwnNumber, Story, StoryGap, gaps_of
from desktop.stories.shelf import StoryShelf
from desktop.stories.spacing import (
    A_DAY,
    CardLog,
    Grade,
    Standing,
    answered,
    days_until,
    standing,
    todays_cards,
)
from desktop.ui.texts.stories import deck_name, gap_name, truth_banner

NOW = "2026-11-25T08:00:00.000Z"
DAY = dt.date(2026, 11, 25)
PLACE = Path("cards.csv")


def story(name: str = "story-0001", **parts: object) -> Story:
    made: dict[str, object] = {"id": name, "created_at": NOW, "updated_at": NOW, **parts}
    return Story(**made)  # pyright: ignore[reportArgumentType]


WHOLE = story(
    title="退款",
    situation="大促当天，咨询量是平时三倍。我在夜班。",
    task="Keep the wait short. Alone.",
    action="写" * 100,
    result="等待从 60 秒降到 20 秒\n后来也是",
    learned="模板",
    numbers=(
        OwnNumber(
            what="等待", before="60 秒", after="20 秒", period="两周", my_part="模板", source="报表"
        ),
    ),
    is_true=True,
    competencies=("learn",),
)


def test_four_short_lines() -> None:
    assert WHOLE.lines() == (
        "大促当天，咨询量是平时三倍。",
        "Keep the wait short.",
        "写" * 59 + "…",
        "等待从 60 秒降到 20 秒",
    )
    assert story().lines() == ("", "", "", "")


def test_what_a_story_lacks() -> None:
    assert gaps_of(WHOLE) == ()
    empty = gaps_of(story())
    assert StoryGap.NUMBER in empty
    assert StoryGap.BASELINE not in empty
    bare = gaps_of(story(numbers=(OwnNumber(after="20 s"),)))
    assert {StoryGap.BASELINE, StoryGap.OWN_PART, StoryGap.SOURCE, StoryGap.TRUTH} <= set(bare)
    assert all(map(gap_name, StoryGap))
    assert all(map(deck_name, DeckName))
    assert truth_banner()


@given(st.text(max_size=4000), st.lists(st.text(max_size=300), max_size=6))
def test_a_story_comes_back_as_it_was(part: str, numbers: list[str]) -> None:
    made = story(action=part, numbers=tuple(OwnNumber(before=each) for each in numbers))
    assert from_json(to_json(made), Story, PLACE) == made
    assert all(len(line) <= 60 for line in made.lines())


def test_stories_are_kept_and_go_to_the_trash(tmp_path: Path) -> None:
    shelf = StoryShelf(tmp_path / "stories", tmp_path / "trash")
    assert shelf.stories() == ()
    shelf.write(WHOLE)
    shelf.write(story("story-0002", updated_at="2026-11-26T08:00:00.000Z"))
    (tmp_path / "stories" / "bad.json").write_text("{")
    assert [each.id for each in shelf.stories()] == ["story-0002", "story-0001"]
    assert len(shelf.broken()) == 1
    assert shelf.get("story-0001") == WHOLE
    for name in ("", "story", "x"):
        with pytest.raises(UsageError):
            shelf.get(name)
    place = shelf.remove(WHOLE)
    assert place.is_relative_to(tmp_path / "trash")
    assert [each.id for each in shelf.stories()] == ["story-0002"]


@pytest.mark.parametrize(("deck", "count"), [(DeckName.NEED, 12), (DeckName.REWRITE, 6)])
def test_shipped_decks_speak_both_languages(deck: DeckName, count: int) -> None:
    zh, en = (shipped_cards(deck, each) for each in Language)
    assert len(zh) == len(en) == count
    assert len({each.id for each in zh}) == count
    assert all(one.front != two.front for one, two in zip(zh, en, strict=True))
    assert not any(each.own for each in zh)


def card(number: int) -> Card:
    return Card(id=f"c{number}", deck=DeckName.NEED, front="f", back="b", note=str(number))


def test_ten_cards_a_day_spaced() -> None:
    cards = [card(number) for number in range(15)]
    log = CardLog()
    first = todays_cards(cards, log, DAY)
    assert [each.id for each in first] == [f"c{number}" for number in range(A_DAY)]
    for each in first:
        log = answered(log, each.id, DAY, known=each.id != "c3", gap=3)
    assert todays_cards(cards, log, DAY) == ()
    tomorrow = DAY + dt.timedelta(days=1)
    assert [each.id for each in todays_cards(cards, log, tomorrow)] == [
        "c3",
        *(f"c{number}" for number in range(10, 15)),
    ]
    log = answered(log, "c3", tomorrow, known=True, gap=3)
    seen = log.of("c3")
    assert seen is not None
    assert (seen.times, seen.known, seen.due) == (2, True, DAY + dt.timedelta(days=4))
    later = todays_cards(cards, log, DAY + dt.timedelta(days=4))
    assert len(later) == A_DAY
    assert later[0].id == "c0"
    assert log.of("none") is None


def test_a_card_answered_under_a_wrong_clock_does_not_wait_for_years() -> None:
    log = CardLog()
    for number, day in enumerate((DAY.replace(year=2099), DAY + dt.timedelta(days=1), DAY)):
        log = answered(log, f"c{number}", day, known=True, gap=3)
    cards = [card(number) for number in range(3)]
    assert [each.id for each in todays_cards(cards, log, DAY)] == ["c0"]
    assert standing(cards, log, DAY) == Standing(1, 1, 0, DAY + dt.timedelta(days=3))
    log = answered(log, "c0", DAY, known=True, gap=3)
    assert todays_cards(cards, log, DAY) == ()


CELL = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co", "Cf", "Zl", "Zp")),
    min_size=1,
    max_size=60,
).filter(lambda text: text.strip() == text and text.isprintable())
CARDS = st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8, unique=True)


@settings(deadline=None)
@given(CARDS, st.sampled_from(list(DeckName)))
def test_cards_come_back_and_no_cell_is_a_formula(
    rows: list[tuple[str, str, str]], deck: DeckName
) -> None:
    cards = [
        Card(id=new_id(), deck=deck, front=one, back=two, note=three) for one, two, three in rows
    ]
    content = to_csv(cards, deck)
    text = content.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell[0] in "=+-@＝＋－＠|%\t\r" for cell in row)
    back = from_csv(content, deck, PLACE, new_id)
    assert [(each.front, each.back, each.note) for each in back] == rows


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "'=1", "''=1"])
def test_a_formula_is_defused(cell: str) -> None:
    assert defused(cell) == "'" + cell
    assert defused("a=1") == "a=1"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("parted", [",", ";", "\t"])
def test_files_of_spreadsheets_are_read(encoding: str, parted: str) -> None:
    text = f'原话{parted}需求{parted}追问\r\n怎么退款{parted}多久到账{parted}"您更关心\n步骤还是时间"\r\n\r\n'
    [found] = from_csv(text.encode(encoding), DeckName.NEED, PLACE, new_id)
    assert (found.front, found.back, found.note) == (
        "怎么退款",
        "多久到账",
        "您更关心\n步骤还是时间",
    )


HEAD = "utterance,need,probe\n"


@pytest.mark.parametrize(
    ("content", "line", "why"),
    [
        (b"", 1, "nothing is in it"),
        (HEAD.encode(), 1, "nothing is in it"),
        (b"a,b,c\n1,2,3\n", 1, "the first line does not name the columns"),
        ((HEAD + "1,2\n").encode(), 2, "wrong number of columns"),
        ((HEAD + "1,2,3\n1,2,3,4\n").encode(), 3, "wrong number of columns"),
        ((HEAD + "1,,3\n").encode(), 2, "an empty cell"),
        ((HEAD + '1,"2,3\n').encode(), 2, "unbalanced quotes"),
        ((HEAD + '1,"2"x,3\n').encode(), 2, "unbalanced quotes"),
        ((HEAD + f"1,{'x' * 501},3\n").encode(), 2, "a cell is too long"),
        ((HEAD + "1,a\u202eb,3\n").encode(), 2, "characters that cannot be shown"),
        ((HEAD + "1,a\0b,3\n").encode(), 2, "characters that cannot be shown"),
        ((HEAD + f"1,{'x' * 200_000},3\n").encode(), 2, "a cell is too long"),
        (b"PK\x03\x04" + b"x" * 50, 1, "no text"),
        (bytes(range(256)) * 4, 1, "no text"),
        (b"x" * (LARGEST_BYTES + 1), 1, "larger than 2 MB"),
        (
            (HEAD + "".join(f"{n},a,b\n" for n in range(MOST_OWN_CARDS + 1))).encode(),
            MOST_OWN_CARDS + 2,
            "too many cards",
        ),
    ],
)
def test_a_hostile_file_is_refused_with_its_line(
    content: bytes, line: int, why: str | None
) -> None:
    with pytest.raises(WorldError) as caught:
        from_csv(content, DeckName.NEED, PLACE, new_id)
    assert caught.value.fault is Fault.CARDS_REFUSED
    assert (caught.value.facts["line"], caught.value.facts["why"]) == (str(line), why)


@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(lambda text: (HEAD + text).encode("utf-8", "replace"))
)
def test_any_bytes_give_cards_or_one_fault(content: bytes) -> None:
    try:
        cards = from_csv(content, DeckName.NEED, PLACE, new_id)
    except WorldError:
        return
    assert cards


def test_decks_of_a_library(tmp_path: Path) -> None:
    decks = Decks(tmp_path / "decks")
    added = decks.add(DeckName.NEED, "=1+1", "need", "probe")
    assert decks.cards(DeckName.NEED, Language.ZH)[0] == added
    file = tmp_path / "out.csv"
    assert decks.bring_out(DeckName.NEED, file, Language.ZH) == 13
    with pytest.raises(WorldError) as caught:
        decks.bring_out(DeckName.NEED, file, Language.ZH)
    assert caught.value.facts["why"] == "exists"
    new = decks.bring_in(DeckName.NEED, file)
    assert len(new) == 12  # the own card was there already
    assert decks.bring_in(DeckName.NEED, file) == ()
    assert decks.own(DeckName.REWRITE) == ()
    log = decks.answer(added, DAY, known=True, gap=2)
    assert log.of(added.id)
    assert added not in decks.today(DeckName.NEED, Language.ZH, DAY)
    assert len(decks.today(DeckName.NEED, Language.ZH, DAY)) == A_DAY - 1
    assert decks.remove(added.id[:8]) == added
    for name in ("", "N01", added.id):
        with pytest.raises(UsageError):
            decks.remove(name)
    (tmp_path / "decks" / "log.json").write_text("{")
    with pytest.raises(WorldError):
        decks.today(DeckName.NEED, Language.ZH, DAY)


def test_a_library_holds_only_so_many_cards(tmp_path: Path) -> None:
    decks = Decks(tmp_path / "decks")
    text = ",".join(HEADS[DeckName.NEED]) + "\n"
    for part in range(2):
        rows = "".join(f"{part}-{n},a,b\n" for n in range(1500))
        (tmp_path / f"{part}.csv").write_text(text + rows, encoding="utf-8")
    decks.bring_in(DeckName.NEED, tmp_path / "0.csv")
    with pytest.raises(WorldError) as caught:
        decks.bring_in(DeckName.NEED, tmp_path / "1.csv")
    assert caught.value.facts["why"] == "too many cards"
    assert len(decks.own(DeckName.NEED)) == 1500


def test_stories_stand_in_the_order_they_were_given(tmp_path: Path) -> None:
    shelf = StoryShelf(tmp_path / "stories", tmp_path / "trash")
    made = [_dated(f"the-story-{name}", day) for day, name in enumerate("abc", start=1)]
    for each in made:
        shelf.write(each)
    shelf.arrange(("the-story-c", "the-story-a", "the-story-b"))
    shelf.write(_dated("the-story-d", 4))
    assert [each.id[-1] for each in shelf.stories()] == ["d", "c", "a", "b"]  # new ones first
    assert shelf.broken() == ()
    place = shelf.remove(made[2])
    shelf.restore(place)
    assert [each.id[-1] for each in shelf.stories()] == ["d", "c", "a", "b"]
    (tmp_path / "stories" / "order.json").write_text("{")
    assert [each.id[-1] for each in shelf.stories()] == ["d", "c", "b", "a"]


def _dated(name: str, day: int) -> Story:
    at = f"2026-11-{day:02}T08:00:00.000Z"
    return Story(id=name, created_at=at, updated_at=at)


def test_a_grade_says_when_a_card_comes_back() -> None:
    assert [days_until(grade, 6) for grade in Grade] == [1, 3, 6, 12]
    assert [days_until(grade, 1) for grade in Grade] == [1, 1, 1, 2]


def test_the_standing_of_a_deck(tmp_path: Path) -> None:
    decks, today = Decks(tmp_path / "decks"), dt.date(2026, 11, 25)
    cards = decks.cards(DeckName.REWRITE, Language.EN)
    decks.grade(cards[0], today - dt.timedelta(days=3), Grade.GOOD, gap=2)
    decks.grade(cards[1], today, Grade.EASY, gap=2)
    now = decks.standing(DeckName.REWRITE, Language.EN, today)
    assert (now.done, now.due, now.new) == (1, 1, len(cards) - 2)
    assert now.next_day == today + dt.timedelta(days=4)
    assert decks.standing(DeckName.NEED, Language.EN, today).next_day is None
