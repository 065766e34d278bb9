"""English fillers, by the rules of domain.md 3.3: most "like", "so" and "you know" are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.thresholds import limit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.cues.tokens import Token

SOUNDS = frozenset({"um", "umm", "uhm", "uh", "uhh", "er", "erm", "ah", "hmm", "hm", "mm", "mmm"})
ADVERBS = frozenset({"actually", "basically", "literally"})
LINKERS = frozenset({"so", "well", "right", "okay", "ok"})
NOT_LIKE = frozenset(
    [
        "would",
        "'d",
        "look",
        "looks",
        "looked",
        "feel",
        "feels",
        "felt",
        "sound",
        "sounds",
        "sounded",
        "seem",
        "seems",
        "seemed",
        "just",
        "more",
        "is",
        "was",
        "are",
        "were",
        "be",
        "something",
        "anything",
        "nothing",
        "things",
    ]
)
NOT_KNOW_BEFORE = frozenset(
    ["do", "did", "does", "if", "as", "let", "because", "to", "that", "don't", "didn't"]
)
NOT_KNOW_BEHIND = frozenset(
    ["what", "how", "why", "that", "the", "if", "when", "where", "who", "which", "whether", "about"]
)


def english_fillers(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Return the strict fillers and the possible ones; the two are never added.

    A possible one of two words is given by its first.
    """
    strict = {at for at in range(len(tokens)) if _is_sound(tokens, at)}
    possible = {at for at in range(len(tokens)) if _is_possible(tokens, at, strict)}
    return [tokens[at] for at in sorted(strict)], [tokens[at] for at in sorted(possible)]


def _is_sound(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.text not in SOUNDS:
        return False
    before = tokens[at - 1].text if at else ""
    measure = token.text == "mm" and before[-1:].isdigit()
    the_room = token.text == "er" and before in {"the", "an", "in"} and not token.paused(0.15)
    return not measure and not the_room


def _is_possible(tokens: Sequence[Token], at: int, sounds: set[int]) -> bool:
    token, gap = tokens[at], limit("set_off_gap")
    before = tokens[at - 1].text if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "like":
        meant = before in NOT_LIKE or before.endswith("'d")
        if meant and "," not in token.mark_before:
            return False
        return following is not None and (
            token.set_off(gap) or at - 1 in sounds or at + 1 in sounds
        )
    if token.text in ADVERBS:
        return token.opens_sentence or token.set_off(gap)
    if token.text in LINKERS:
        return "," in token.mark_before and "," in token.mark_after
    return following is not None and _is_phrase(token, following, before, tokens[at + 2 :], gap)


def _is_phrase(
    token: Token, following: Token, before: str, rest: Sequence[Token], gap: float
) -> bool:
    """Say whether "you know" or "I mean" only fills."""
    if (token.text, following.text) == ("i", "mean"):
        return bool(rest) and following.paused(gap)
    if (token.text, following.text) != ("you", "know"):
        return False
    behind = rest[0].text if rest and "," not in following.mark_after else ""
    asked = before in NOT_KNOW_BEFORE or behind in NOT_KNOW_BEHIND
    return not asked and following.paused(gap)
