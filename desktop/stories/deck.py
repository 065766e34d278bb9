"""The decks of one library: shipped and own cards, and what was practised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import DocumentT, read_document, write_document
from desktop.base.errors import Fault, WorldError, Wrong
from desktop.base.files import make_folder, naming_faults, write_target
from desktop.base.ids import new_id
from desktop.base.naming import the_only
from desktop.stories.card_csv import LARGEST_BYTES, from_csv, to_csv
from desktop.stories.cards import MOST_OWN_CARDS, Card, DeckName, OwnCards, shipped_cards
from desktop.stories.spacing import (
    CardLog,
    Grade,
    Standing,
    answered,
    days_until,
    standing,
    todays_cards,
)

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from desktop.base.settings import Language


class Decks:
    """Both decks; every change is on disk when a method returns."""

    def __init__(self, root: Path) -> None:
        self._own = root / "cards.json"
        self._log = root / "log.json"

    def cards(self, deck: DeckName, language: Language) -> tuple[Card, ...]:
        """Return the cards of a deck, the user's own first.

        Raises:
            WorldError: the own cards are damaged.
        """
        return (*self.own(deck), *shipped_cards(deck, language))

    def own(self, deck: DeckName) -> tuple[Card, ...]:
        """Return the user's own cards of a deck.

        Raises:
            WorldError: they are damaged.
        """
        return tuple(each for each in _read(self._own, OwnCards).cards if each.deck is deck)

    def today(self, deck: DeckName, language: Language, today: dt.date) -> tuple[Card, ...]:
        """Return the cards that are left for today, at most ten a day.

        Raises:
            WorldError: the own cards or the log are damaged.
        """
        return todays_cards(self.cards(deck, language), _read(self._log, CardLog), today)

    def standing(self, deck: DeckName, language: Language, today: dt.date) -> Standing:
        """Say what was answered today and what is waiting.

        Raises:
            WorldError: the own cards or the log are damaged.
        """
        return standing(self.cards(deck, language), _read(self._log, CardLog), today)

    def grade(self, card: Card, today: dt.date, grade: Grade, *, gap: int) -> CardLog:
        """Write down how a card went by its grade, and return the log.

        Raises:
            WorldError: the log is damaged or cannot be written.
        """
        known = grade is not Grade.AGAIN
        return self.answer(card, today, known=known, gap=days_until(grade, gap))

    def answer(self, card: Card, today: dt.date, *, known: bool, gap: int) -> CardLog:
        """Write down that a card was answered, and return the log.

        Raises:
            WorldError: the log is damaged or cannot be written.
        """
        log = answered(_read(self._log, CardLog), card.id, today, known=known, gap=gap)
        make_folder(self._log.parent)
        write_document(self._log, log)
        return log

    def add(self, deck: DeckName, front: str, back: str, note: str) -> Card:
        """Add a card of one's own.

        Raises:
            WorldError: the own cards are damaged or cannot be written.
        """
        card = Card(id=new_id(), deck=deck, front=front, back=back, note=note)
        self._write((*_read(self._own, OwnCards).cards, card))
        return card

    def remove(self, name: str) -> Card:
        """Take a card of one's own away.

        Raises:
            UsageError: CARD_UNKNOWN: there is no own card of this id, or beginning of it. NAMES_SEVERAL.
            WorldError: the own cards are damaged or cannot be written.
        """
        cards = _read(self._own, OwnCards).cards
        found = [each for each in cards if name and each.id.startswith(name)]
        gone = the_only(found, name, Wrong.CARD_UNKNOWN, lambda each: each.id)
        self._write(tuple(each for each in cards if each is not gone))
        return gone

    def bring_in(self, deck: DeckName, path: Path) -> tuple[Card, ...]:
        """Add the cards of a CSV file that are not there yet; return those.

        Raises:
            WorldError: CARDS_REFUSED, or the file or the own cards cannot be read or written.
        """
        with naming_faults(path), path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
        known = _read(self._own, OwnCards).cards
        same = {(each.front, each.back, each.note) for each in known if each.deck is deck}
        read = from_csv(content, deck, path, new_id)
        new = tuple(each for each in read if (each.front, each.back, each.note) not in same)
        if len(known) + len(new) > MOST_OWN_CARDS:
            raise WorldError(Fault.CARDS_REFUSED, file=path, line=1, why="too many cards")
        self._write((*known, *new))
        return new

    def bring_out(self, deck: DeckName, path: Path, language: Language) -> int:
        """Write all cards of a deck into a new CSV file; return how many.

        Raises:
            WorldError: something of that name is there, or it cannot be written.
        """
        if path.exists():
            raise WorldError(Fault.FILE_FAILED, file=path, why="exists")
        cards = self.cards(deck, language)
        write_target(path, to_csv(cards, deck))
        return len(cards)

    def _write(self, cards: tuple[Card, ...]) -> None:
        make_folder(self._own.parent)
        write_document(self._own, OwnCards(cards=cards))


def _read(path: Path, kind: type[DocumentT]) -> DocumentT:
    """Read a document; one that is not there yet is an empty one."""
    try:
        return read_document(path, kind)
    except WorldError as error:
        if error.fault is Fault.DOCUMENT_MISSING:
            return kind()
        raise
