"""The friend's card as plain text, in one language: who plays the customer reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.settings import Language

if TYPE_CHECKING:
    from desktop.roles.model import Question

HEAT = 5


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class FriendCard:
    """A card in one language."""

    title: str
    task: str
    parts: tuple[Part, ...]


_HEADINGS = {
    Language.EN: (
        "Card for the person who plays the other side",
        "You open with", "What you really need (do not say it at once)", "How heated you are",
        "When it heats up, you say", "This calms you", "If it goes too easily",
    ),
    Language.ZH: (
        "给扮演对方的人看的卡片",
        "你的开场白", "你真正的需求（先不要说出来）", "你的火气有多大", "火气上来时，你会说", "这样做能让你平静下来", "如果太顺利，就加上",
    ),
}  # fmt: skip
"""Both languages stand on one card, so the language of the window does not choose."""


def friend_card(question: Question, language: Language) -> FriendCard | None:
    """Return the card of a question in a language; None for a question without one."""
    card = question.roleplay
    if card is None:
        return None
    title, opening, need, heat, escalate, settle, twist = _HEADINGS[language]
    parts = [
        Part(opening, card.opening.say(language)),
        Part(need, card.hidden_need.say(language)),
        Part(heat, heat_words(card.heat)),
        Part(escalate, card.escalate.say(language)),
        Part(settle, card.settle.say(language)),
    ]
    if card.twist is not None:
        parts.append(Part(twist, card.twist.say(language)))
    return FriendCard(title, question.text.say(language), tuple(parts))


def heat_words(heat: int) -> str:
    """Return a heat from 1 to 5 as a figure and dots."""
    return f"{heat} / {HEAT}   {'●' * heat}{'○' * (HEAT - heat)}"
