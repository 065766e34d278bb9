"""``greenroom deck``: need cards and rewrite cards, ten a day, and one's own as CSV."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.naming import the_only
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate
from desktop.stories.cards import LONGEST_CELL, DeckName

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.stories.cards import Card


class Known(StrEnum):
    """How a card went."""

    KNOWN = "known"
    AGAIN = "again"


DeckArgument = Annotated[
    DeckName,
    typer.Argument(
        metavar="need|rewrite",
        help=later("cli", "need: what a customer means; rewrite: a stronger sentence"),
    ),
]
LanguageOption = Annotated[
    str,
    typer.Option(
        "--language",
        metavar="zh|en",
        help=later("cli", "Language of the shipped cards; without it that of the interface"),
    ),
]
DayOption = Annotated[
    str,
    typer.Option(
        "--on", metavar="YYYY-MM-DD", help=later("cli", "Act as on this day; without it today")
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "Cards to practise with: ten a day, and your own as CSV."),
        no_args_is_help=True,
    )
    for name, command, words in (
        ("today", today_cards, translate("cli", "Show the cards that are left for today.")),
        ("answer", answer, translate("cli", "Say how a card went: known or again.")),
        ("list", list_cards, translate("cli", "List all cards of a deck.")),
        ("add", add, translate("cli", "Add a card of your own.")),
        ("remove", remove, translate("cli", "Take a card of your own away.")),
        ("import", bring_in, translate("cli", "Add your own cards from a CSV file.")),
        ("export", bring_out, translate("cli", "Write a deck into a new CSV file.")),
    ):
        group.command(name, help=words)(command)
    app.add_typer(group, name="deck")


def today_cards(
    deck: DeckArgument,
    language: LanguageOption = "",
    day: DayOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what is left of the ten of today."""
    frame = open_frame(library, as_json)
    today = _day(day)
    cards = frame.decks.today(deck, _language(frame, language), today)
    lines = [_line(each) for each in cards]
    frame.put(
        {"deck": deck, "day": today.isoformat(), "cards": cards},
        *(lines or [translate("cli", "No card is left for today.")]),
    )


def answer(
    card: Annotated[
        str,
        typer.Argument(
            metavar="CARD",
            help=later("cli", "Id of the card, or its beginning; see: greenroom deck list"),
        ),
    ],
    known: Annotated[
        Known,
        typer.Argument(
            metavar="known|again",
            help=later("cli", "How it went; after again it comes back the next day"),
        ),
    ],
    day: DayOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write down how a card went, and say when it comes back."""
    from desktop.practice.priority import gap_until

    frame = open_frame(library, as_json)
    today = _day(day)
    found = _card(frame, card)
    target = next(iter(frame.targets.targets()), None)
    gap = gap_until(target.interview_day if target else "", today)
    log = frame.decks.answer(found, today, known=known is Known.KNOWN, gap=gap)
    seen = log.of(found.id)
    due = seen.due.isoformat() if seen else ""
    words = translate("cli", "It comes back on {day}.").format(day=due)
    frame.put({"card": found.id, "due": due}, words)


def list_cards(
    deck: DeckArgument,
    language: LanguageOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List a deck, one's own cards first."""
    frame = open_frame(library, as_json)
    cards = frame.decks.cards(deck, _language(frame, language))
    frame.put({"deck": deck, "cards": cards}, *map(_line, cards))


def add(
    deck: DeckArgument,
    front: Annotated[
        str,
        typer.Argument(
            metavar="FRONT",
            help=later(
                "cli",
                "What is shown: a customer's words, or the weak sentence; up to 500 characters",
            ),
        ),
    ],
    back: Annotated[
        str,
        typer.Argument(
            metavar="BACK",
            help=later(
                "cli", "The need behind them, or the stronger sentence; up to 500 characters"
            ),
        ),
    ],
    note: Annotated[
        str,
        typer.Argument(
            metavar="NOTE",
            help=later(
                "cli", "The question that checks the need, or what changed; up to 500 characters"
            ),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add one card."""
    frame = open_frame(library, as_json)
    cells = [each.strip() for each in (front, back, note)]
    for name, cell in zip(("FRONT", "BACK", "NOTE"), cells, strict=True):
        if not 0 < len(cell) <= LONGEST_CELL:
            raise UsageError(
                Wrong.VALUE_OUT_OF_RANGE, name=name, value=cell[:20], known=f"1 … {LONGEST_CELL}"
            )
    card = frame.decks.add(deck, *cells)
    frame.put(card, _line(card))


def remove(
    card: Annotated[
        str,
        typer.Argument(
            metavar="CARD",
            help=later(
                "cli", "Id of a card of your own, or its beginning; see: greenroom deck list"
            ),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a card of one's own away."""
    frame = open_frame(library, as_json)
    gone = frame.decks.remove(card)
    frame.put(gone, translate("cli", "Taken away: {card}").format(card=harmless(gone.front)))


def bring_in(
    deck: DeckArgument,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=later("cli", "CSV file with three columns, as greenroom deck export writes them"),
            readable=False,
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add the cards of a file that are not there yet."""
    frame = open_frame(library, as_json)
    path = file.expanduser()
    if not path.is_file():
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    new = frame.decks.bring_in(deck, path.absolute())
    words = translate("cli", "New cards: {count}").format(count=len(new))
    frame.put({"deck": deck, "added": len(new), "cards": new}, words)


def bring_out(
    deck: DeckArgument,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=later("cli", "CSV file to write; it must not be there yet"),
            readable=False,
        ),
    ],
    language: LanguageOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a deck into a file that is not there yet."""
    frame = open_frame(library, as_json)
    path = file.expanduser().absolute()
    count = frame.decks.bring_out(deck, path, _language(frame, language))
    words = translate("cli", "Cards written: {count}, {file}").format(count=count, file=path)
    frame.put({"deck": deck, "file": str(path), "cards": count}, words)


def _card(frame: Frame, name: str) -> Card:
    """Find a card of either deck by its id, or the beginning of it."""
    from desktop.base.settings import Language

    every = [each for deck in DeckName for each in frame.decks.cards(deck, Language.EN)]
    exact = [each for each in every if each.id.casefold() == name.casefold()]
    found = exact or [each for each in every if name and each.id.startswith(name)]
    return the_only(found, name, Wrong.CARD_UNKNOWN, lambda each: each.id)


def _day(day: str) -> dt.date:
    from desktop.cli.next import read_day

    return read_day(day)


def _language(frame: Frame, name: str) -> Language:
    from desktop.cli.choosing import choose_language

    return choose_language(name, frame)


def _line(card: Card) -> str:
    front, back, note = map(harmless, (card.front, card.back, card.note))
    return f"{card.id[:8]}  {front} → {back}  ({note})"
