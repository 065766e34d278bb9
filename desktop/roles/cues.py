"""The cue of a checklist item: what may suggest evidence for it (domain.md 2.5).

::

    cue  := term (("&" | "|") term)*        with parentheses
    term := human | quant | quant:from_to | question | jd:coverage | metric:NAME
          | star:S | star:T | star:A | star:R | lex:NAME | absent:lex:NAME | order:NAME<NAME
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

LEXICON_NAMES = frozenset(
    {
        "ai_tool",
        "boost_vague",
        "empathy",
        "escalate",
        "handover",
        "hedge",
        "improve",
        "learning",
        "overpromise",
        "privacy",
        "probe",
        "solution",
        "star",
        "test",
        "time",
        "value",
        "verify",
    }
)
"""The word lists cues may name (domain.md, lexicon.json)."""

_TERM = re.compile(
    r"""\s*(?:
        (?:absent:)?lex:(?P<name>[a-z][a-z0-9_]*)
      | order:(?P<first>[a-z][a-z0-9_]*)<(?P<second>[a-z][a-z0-9_]*)
      | star:[STAR] | quant:from_to | quant | question | jd:coverage | human
      | metric:[a-z][a-z0-9_]*
    )(?![\w:<])""",
    re.VERBOSE,
)
_SIGN = re.compile(r"\s*([&|()])")


class CueError(ValueError):
    """The cue does not follow the grammar.

    Attributes:
        column: where it stops making sense, from 1.
    """

    def __init__(self, column: int) -> None:
        self.column = column
        super().__init__(f"column {column}")


def lexicons_of(cue: str) -> tuple[str, ...]:
    """Return the names of the word lists a cue uses, in their order.

    Raises:
        CueError: the cue does not follow the grammar.
    """
    names: list[str] = []
    at, depth, term_next = 0, 0, True
    while cue[at:].strip():
        sign = _SIGN.match(cue, at)
        if sign is None:
            term = _TERM.match(cue, at)
            if term is None or not term_next:
                raise CueError(_column(cue, at))
            names += [each for each in term.groups() if each is not None]
            at, term_next = term.end(), False
            continue
        depth += {"(": 1, ")": -1}.get(sign[1], 0)
        if (sign[1] == "(") is not term_next or depth < 0:
            raise CueError(_column(cue, at))
        at, term_next = sign.end(), sign[1] != ")"
    if term_next or depth:
        raise CueError(len(cue) + 1)
    return tuple(names)


def _column(cue: str, at: int) -> int:
    """Return the column of the first character at or behind ``at`` that is no blank."""
    return at + len(cue[at:]) - len(cue[at:].lstrip()) + 1


@dataclass(frozen=True, slots=True)
class Together:
    """All of these are needed."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Any of these is enough."""

    parts: tuple[Expression, ...]


Expression: TypeAlias = "str | Together | Either"
"""A term as it is written, or several of them."""


def parse(cue: str) -> Expression:
    """Return a cue as a tree; ``&`` binds more closely than ``|``.

    Raises:
        CueError: the cue does not follow the grammar.
    """
    lexicons_of(cue)  # the grammar holds from here on
    pieces: list[str] = []
    at = 0
    while cue[at:].strip():
        match = _SIGN.match(cue, at) or _TERM.match(cue, at)
        if match is None:
            raise CueError(_column(cue, at))
        pieces.append(match[0].strip())
        at = match.end()
    return _either(pieces[::-1])


def _either(pieces: list[str]) -> Expression:
    parts = [_together(pieces)]
    while pieces and pieces[-1] == "|":
        pieces.pop()
        parts.append(_together(pieces))
    return parts[0] if len(parts) == 1 else Either(tuple(parts))


def _together(pieces: list[str]) -> Expression:
    parts = [_one(pieces)]
    while pieces and pieces[-1] == "&":
        pieces.pop()
        parts.append(_one(pieces))
    return parts[0] if len(parts) == 1 else Together(tuple(parts))


def _one(pieces: list[str]) -> Expression:
    piece = pieces.pop()
    if piece != "(":
        return piece
    inner = _either(pieces)
    pieces.pop()
    return inner
