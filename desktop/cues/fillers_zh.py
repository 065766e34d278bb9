"""Chinese fillers, by the rules of domain.md 3.3: most 那个, 然后 and 就是 are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cues.thresholds import limit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.cues.tokens import Token

SOUNDS = frozenset("嗯呃唔")
LONE_SOUNDS = frozenset("额恩")
"""Also words, so they must stand alone; transcribers write 恩 for 嗯."""
OPENING_SOUNDS = frozenset("啊诶哎欸唉")
"""At the end of a clause they are particles."""
POINTERS = frozenset({"那个", "这个"})
THUS, THEN = frozenset({"就是", "就是说"}), "然后"
HOW_TO_SAY = frozenset({"怎么说", "怎么说呢"})
ASIDES = frozenset({"你知道", "反正"})
CHECKS = frozenset({"对吧", "是吧"})
PRONOUNS = frozenset({"我", "你", "您", "他", "她", "它", "我们", "你们", "他们", "她们", "咱们"})
NO_FILLER_BEFORE = frozenset({"也", "这", "那", "不", "才", "本来", "可能", "其实"})
"""Behind these 就是 says what is."""


def chinese_fillers(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Return the strict fillers and the possible ones; the two are never added."""
    strict = {at for at, token in enumerate(tokens) if _is_sound(tokens, at, token)}
    strict |= {at for at in range(len(tokens)) if _is_lone_pointer(tokens, at, strict)}
    possible = {at for at in range(len(tokens)) if at not in strict and _is_possible(tokens, at)}
    while more := {
        at
        for at in range(len(tokens))
        if at not in strict | possible and _is_stacked(tokens, at, strict | possible)
    }:
        possible |= more
    return [tokens[at] for at in sorted(strict)], [tokens[at] for at in sorted(possible)]


def _is_sound(tokens: Sequence[Token], at: int, token: Token) -> bool:
    if token.text in SOUNDS:
        return True
    gap = limit("filler_gap")
    if token.text in LONE_SOUNDS:
        beside = {each.text for each in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])}
        alone = token.paused(gap) and (token.opens or token.text == "恩")
        return alone or (bool(beside & SOUNDS) and (token.opens or token.paused(gap)))
    return token.text in OPENING_SOUNDS and token.opens


def _is_lone_pointer(tokens: Sequence[Token], at: int, sounds: set[int]) -> bool:
    """Say whether 那个 or 这个 fills: said twice, before another filler, or alone in front."""
    token = tokens[at]
    if token.text not in POINTERS:
        return False
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if following == token.text:
        return at == 0 or tokens[at - 1].text != token.text
    if at and tokens[at - 1].text == token.text:
        return False  # the second copy is the word that was meant
    if at + 1 in sounds or following in {*THUS, THEN, *HOW_TO_SAY}:
        return True
    opens = token.opens or at - 1 in sounds
    return opens and token.paused(limit("filler_gap")) and at + 1 < len(tokens)


def _is_possible(tokens: Sequence[Token], at: int) -> bool:
    token, gap = tokens[at], limit("filler_gap")
    before = tokens[at - 1].text if at else ""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if not following:
        return False
    if token.text in POINTERS:
        to_person = following in PRONOUNS and not token.mark_after
        return before != token.text and (token.after >= gap or to_person)
    if token.text == THEN:
        return token.after >= limit("linker_gap")
    fits = {
        **dict.fromkeys(THUS, before not in NO_FILLER_BEFORE),
        **dict.fromkeys(HOW_TO_SAY, token.text.endswith("呢") or token.opens),
        **dict.fromkeys(ASIDES, token.opens),
        **dict.fromkeys(CHECKS, token.opens or token.after >= gap),
    }
    return fits.get(token.text, False) and token.paused(gap)


def _is_stacked(tokens: Sequence[Token], at: int, fillers: set[int]) -> bool:
    """Say whether 然后 or 就是 stands beside another filler."""
    token = tokens[at]
    if token.text == THEN:
        return at - 1 in fillers or at + 1 in fillers
    before = tokens[at - 1].text if at else ""
    return token.text in THUS and at + 1 in fillers and before not in NO_FILLER_BEFORE
