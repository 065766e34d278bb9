"""Own cards as CSV: a stranger's file is checked line by line, and no cell is ever a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.roles.ad_text import decode
from desktop.stories.cards import LONGEST_CELL, MOST_OWN_CARDS, Card, DeckName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

LARGEST_BYTES = 2_000_000
HEADS = {
    DeckName.NEED: ("utterance", "need", "probe"),
    DeckName.REWRITE: ("weak", "stronger", "why"),
}
_HEADS_ZH = {DeckName.NEED: ("原话", "需求", "追问"), DeckName.REWRITE: ("原句", "改后", "变化")}
_EXECUTED = re.compile(r"^'*[=+\-@＝＋－＠|%\t\r]")
"""Beginnings that a spreadsheet takes for a formula or a command, also behind marks of ours."""
_MARK = "'"  # a spreadsheet takes what follows for text


def from_csv(
    content: bytes, deck: DeckName, path: Path, new_id: Callable[[], str]
) -> tuple[Card, ...]:
    """Read cards; all of the file is good, or nothing is taken.

    Args:
        content: the file: UTF-8, GB18030 or UTF-16; cells parted by comma, semicolon or tab.
        deck: what the columns mean; the first line names them.
        path: where it comes from, for the sentence.
        new_id: gives ids.

    Raises:
        WorldError: CARDS_REFUSED with the line and why.
    """
    text = _text(content, path)
    cards: dict[tuple[str, ...], Card] = {}
    for line, cells in _rows(text, deck, path):
        if len(cells) != len(HEADS[deck]):
            raise _refused(path, line, "wrong number of columns")
        front, back, note = (_cell(each, path, line) for each in cells)
        card = Card(id=new_id(), deck=deck, front=front, back=back, note=note)
        cards.setdefault((front, back, note), card)
        if len(cards) > MOST_OWN_CARDS:
            raise _refused(path, line, "too many cards")
    if not cards:
        raise _refused(path, 1, "nothing is in it")
    return tuple(cards.values())


def to_csv(cards: Iterable[Card], deck: DeckName) -> bytes:
    """Write the cards of a deck as UTF-8 with a mark, so that a spreadsheet shows Chinese."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(HEADS[deck])
    for each in cards:
        if each.deck is deck:
            writer.writerow([defused(cell) for cell in (each.front, each.back, each.note)])
    return made.getvalue().encode("utf-8-sig")


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet executes."""
    return _MARK + cell if _EXECUTED.match(cell) else cell


def _refused(path: Path, line: int, why: str) -> WorldError:
    return WorldError(Fault.CARDS_REFUSED, file=path, line=line, why=why)


def _text(content: bytes, path: Path) -> str:
    if len(content) > LARGEST_BYTES:
        raise _refused(path, 1, "larger than 2 MB")
    text = decode(content)
    if text is None or content.startswith((b"PK\x03\x04", b"%PDF-")):
        raise _refused(path, 1, "no text")
    return text.removeprefix("\ufeff")


def _rows(text: str, deck: DeckName, path: Path) -> Iterator[tuple[int, list[str]]]:
    head = text.lstrip("\r\n").split("\n", 1)[0]
    parted_by = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parted_by, strict=True)
    try:
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        why = "a cell is too long" if "limit" in str(error) else "unbalanced quotes"
        raise _refused(path, max(1, reader.line_num), why) from error
    named = [cell.strip().casefold() for cell in rows[0][1]] if rows else []
    if named and named not in (list(HEADS[deck]), list(_HEADS_ZH[deck])):
        raise _refused(path, rows[0][0], "the first line does not name the columns")
    yield from rows[1:]


def _cell(cell: str, path: Path, line: int) -> str:
    plain = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if plain.startswith(_MARK) and _EXECUTED.match(plain):
        plain = plain.removeprefix(_MARK).strip()
    if not plain:
        raise _refused(path, line, "an empty cell")
    if len(plain) > LONGEST_CELL:
        raise _refused(path, line, "a cell is too long")
    if any(not (char.isprintable() or char == "\n") for char in plain):
        raise _refused(path, line, "characters that cannot be shown")
    return plain
