"""The two decks: a customer's words and the need behind them; a weak sentence and a stronger one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from desktop.base.assets import asset
from desktop.base.documents import Document
from desktop.base.typed import known
from desktop.roles.model import Text

if TYPE_CHECKING:
    from desktop.base.settings import Language

LONGEST_CELL = 500
MOST_OWN_CARDS = 2000
Cell = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_CELL, pattern=r"\S")]
CardId = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[0-9A-Za-z-]+$(?!\n)")]


class DeckName(StrEnum):
    """Which deck."""

    NEED = "need"  # utterance, latent need, either/or probe
    REWRITE = "rewrite"  # weak sentence, stronger one, what changed


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A card in one language.

    Attributes:
        front: what is shown: the customer's words, or the weak sentence.
        back: the need, or the stronger sentence.
        note: the question that checks the need, or what changed.
        own: the user's own card.
    """

    id: CardId
    deck: DeckName
    front: Cell
    back: Cell
    note: Cell
    own: bool = True


class OwnCards(Document, frozen=True, kw_only=True):
    """``decks/cards.json``: the user's own cards of both decks."""

    FORMAT: ClassVar[str] = "greenroom-cards"
    VERSION: ClassVar[int] = 1

    cards: Annotated[tuple[Card, ...], msgspec.Meta(max_length=MOST_OWN_CARDS)] = ()


class _ShippedCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: CardId
    front: Text
    back: Text
    note: Text
    source: str = ""


class _ShippedDeck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cards: tuple[_ShippedCard, ...]


def shipped_cards(deck: DeckName, language: Language) -> tuple[Card, ...]:
    """Return the cards of a deck that came with the program, in one language."""
    content = (asset("decks") / f"{deck}.toml").read_bytes()
    return tuple(
        Card(
            id=each.id,
            deck=deck,
            front=each.front.say(language),
            back=each.back.say(language),
            note=each.note.say(language),
            own=False,
        )
        for each in msgspec.toml.decode(content, type=known(_ShippedDeck)).cards
    )
