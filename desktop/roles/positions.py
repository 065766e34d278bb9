"""Finds the line on which each value of a TOML text stands.

The standard reader gives values without their lines. This scanner only walks a text which that
reader has accepted, so it need not judge it: it knows where keys, strings, arrays and tables
begin and end, and nothing of what the values mean (grammar: toml.io/en/v1.0.0).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import tomli

if TYPE_CHECKING:
    from desktop.roles.faults import Place

_GAP = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_COMMENT = re.compile(r"#[^\n]*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}\n#]*")

DEEPEST = 32  # steps of a place; a pack needs 5, and the standard reader is slow on thousands


class Positions:
    """Line of each place in a text, and how many comments there are."""

    def __init__(self, lines: dict[Place, int], comments: int = 0) -> None:
        self._lines = lines
        self.comments = comments

    def line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest table around it; from 1."""
        for length in range(len(place), 0, -1):
            if (found := self._lines.get(place[:length])) is not None:
                return found
        return 1


def locate(text: str) -> Positions:
    """Return where everything stands in a TOML text that the standard reader accepts.

    Any other text is walked to its end as well; what is said of it then means nothing.

    Raises:
        RecursionError: something in it stands deeper than DEEPEST.
    """
    scanner = _Scanner(text)
    return Positions(scanner.scan(), scanner.comments)


class _Scanner:
    """One walk through the text; ``_at`` is the next character."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ends = [each.start() for each in re.finditer("\n", text)]
        self._lines: dict[Place, int] = {}
        self.comments = 0
        self._elements: dict[Place, int] = {}  # arrays of tables, and how many there are so far

    def scan(self) -> dict[Place, int]:
        table: Place = ()
        self._skip(_GAP)
        while self._at < len(self._text):
            if self._text.startswith("[[", self._at):
                table = self._header(2)
            elif self._peek() == "[":
                table = self._header(1)
            else:
                self._pair(table)
            self._skip(_GAP)
        return self._lines

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        if pattern is _GAP:  # nothing but blanks and comments
            self.comments += len(_COMMENT.findall(match[0]))
        return match[0]

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _note(self, place: Place, at: int) -> None:
        if len(place) > DEEPEST:
            raise RecursionError
        line = bisect_right(self._ends, at - 1) + 1
        while place and place not in self._lines:  # what is noted has its parents noted
            self._lines[place] = line
            place = place[:-1]

    def _header(self, brackets: int) -> Place:
        at = self._at
        self._at += brackets
        steps = self._key()
        self._skip(_GAP)
        self._at += brackets
        place: Place = ()
        for step in steps[:-1]:
            place = self._newest((*place, step))
        place = (*place, *steps[-1:])
        if brackets == 2:
            self._elements[place] = self._elements.get(place, 0) + 1
            place = self._newest(place)
        self._note(place, at)
        return place

    def _newest(self, place: Place) -> Place:
        count = self._elements.get(place)
        return place if count is None else (*place, count - 1)

    def _key(self) -> tuple[str, ...]:
        steps: list[str] = []
        while True:
            self._skip(_GAP)
            if self._peek() in {'"', "'"}:
                token = self._skip(_STRING) or '""'
                steps.append(str(tomli.loads(f"key = {token}")["key"]))
            else:
                steps.append(self._skip(_BARE_KEY))
            if not self._skip(_DOT):
                return tuple(steps)

    def _pair(self, table: Place) -> None:
        at = self._at
        place = (*table, *self._key())
        self._note(place, at)
        self._skip(_GAP)
        self._at += 1  # the equals sign
        self._value(place)

    def _value(self, place: Place) -> None:
        self._skip(_GAP)
        match self._peek():
            case "[":
                self._array(place)
            case "{":
                self._inline_table(place)
            case _:
                if not (self._skip(_STRING) or self._skip(_PLAIN)):
                    self._at += 1  # no value after all; a walk must end on any text

    def _array(self, place: Place) -> None:
        self._at += 1
        count = 0
        self._skip(_GAP)
        while self._peek() not in {"]", ""}:
            self._note((*place, count), self._at)
            self._value((*place, count))
            count += 1
            self._separator()
        self._at += 1

    def _inline_table(self, place: Place) -> None:
        self._at += 1
        self._skip(_GAP)
        while self._peek() not in {"}", ""}:
            self._pair(place)
            self._separator()
        self._at += 1

    def _separator(self) -> None:
        self._skip(_GAP)
        if self._peek() == ",":
            self._at += 1
        self._skip(_GAP)
