"""Ten cards a day, spaced: equal gaps, because growing ones are no better (Latimier 2021, g = 0.03)."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.documents import Document
from desktop.stories.cards import CardId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.stories.cards import Card

A_DAY = 10
AGAIN_AFTER = 1
"""Days until a card that was not known comes back."""
A_JOURNEY = dt.timedelta(days=1)


class Grade(IntEnum):
    """How a card went, as it is pressed."""

    AGAIN = 1  # not known
    HARD = 2
    GOOD = 3
    EASY = 4


def days_until(grade: Grade, gap: int) -> int:
    """Return after how many days a card comes back.

    Args:
        grade: how it went.
        gap: days between two practices until the interview, 1 or more.
    """
    match grade:
        case Grade.AGAIN:
            return AGAIN_AFTER
        case Grade.HARD:
            return max(AGAIN_AFTER, gap // 2)
        case Grade.GOOD:
            return gap
        case Grade.EASY:
            return gap * 2


class Standing(msgspec.Struct, frozen=True):
    """Where a deck stands on a day.

    Attributes:
        done: cards of it that were answered today.
        due: cards that are waiting, answered before and due by now.
        new: cards that were never answered.
        next_day: when the next answered card is due after today; None when none is.
    """

    done: int
    due: int
    new: int
    next_day: dt.date | None


def standing(cards: Sequence[Card], log: CardLog, today: dt.date) -> Standing:
    """Say how many cards were answered, are due, are new, and when the next one is due."""
    seen = {each.card: each for each in log.seen}
    known = [seen[card.id] for card in cards if card.id in seen]
    later = [each.due for each in known if each.due > today and not each.is_due(today)]
    return Standing(
        done=sum(each.last == today for each in known),
        due=sum(each.is_due(today) for each in known),
        new=len(cards) - len(known),
        next_day=min(later, default=None),
    )


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """When a card was last answered, how often, and from which day it is due again."""

    card: CardId
    last: dt.date
    due: dt.date
    times: Annotated[int, msgspec.Meta(ge=1)] = 1
    known: bool = False

    def is_due(self, today: dt.date) -> bool:
        """Say whether it is due on a day on which it was not answered yet.

        What was answered the day after tomorrow or later was so under a wrong clock: nobody knows when, and waiting
        for that day could take years. A day ahead is one that a journey to the west gives back.
        """
        return self.last > today + A_JOURNEY or (self.due <= today and self.last != today)


class CardLog(Document, frozen=True, kw_only=True):
    """``decks/log.json``: which cards were practised when."""

    FORMAT: ClassVar[str] = "greenroom-card-log"
    VERSION: ClassVar[int] = 1

    seen: Annotated[tuple[Seen, ...], msgspec.Meta(max_length=10_000)] = ()

    def of(self, card: str) -> Seen | None:
        """Return what is known of a card; None when it is new."""
        return next((each for each in self.seen if each.card == card), None)


def todays_cards(
    cards: Sequence[Card], log: CardLog, today: dt.date, *, most: int = A_DAY
) -> tuple[Card, ...]:
    """Return the cards that are left for today: what is due longest, then new ones in their order.

    Cards of these that were answered today count among the ten.
    """
    seen = {each.card: each for each in log.seen}
    done = sum(card.id in seen and seen[card.id].last == today for card in cards)
    due = [card for card in cards if card.id in seen and seen[card.id].is_due(today)]
    new = [card for card in cards if card.id not in seen]
    waiting = [*sorted(due, key=lambda card: seen[card.id].due), *new]
    return tuple(waiting[: max(0, most - done)])


def answered(log: CardLog, card: str, today: dt.date, *, known: bool, gap: int) -> CardLog:
    """Return the log after a card was answered.

    Args:
        log: what is known so far.
        card: id of the card.
        today: the day.
        known: it was known; else it comes back tomorrow.
        gap: days until a known card comes back.
    """
    before = log.of(card)
    due = today + dt.timedelta(days=max(1, gap) if known else AGAIN_AFTER)
    now = Seen(card=card, last=today, due=due, times=before.times + 1 if before else 1, known=known)
    return CardLog(seen=(*(each for each in log.seen if each.card != card), now))
