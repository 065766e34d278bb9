"""Reads a role pack from its TOML file, and says all that is wrong with one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from stat import S_ISREG
from typing import TYPE_CHECKING

import msgspec
import tomli

from desktop.base.errors import Fault, WorldError
from desktop.base.shipped import read_shipped
from desktop.base.typed import known
from desktop.roles.faults import PackFault, PackRule, written
from desktop.roles.model import RolePack

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.shape import Breach

LARGEST_MB = 5
LARGEST_DRAFT = 300  # faults; with more of them a file is not worth writing on
MOST_FAULTS = 1000  # beyond it a file is no pack, and a longer list helps nobody
_LONGEST_FACT = 200  # characters of a value that a sentence repeats
_LINE = re.compile(r"\(at line (\d+), column \d+\)$")


class _Broken(Exception):  # noqa: N818 - never leaves this file
    """The file as a whole cannot be read: nothing else can be said about it."""

    def __init__(self, rule: PackRule, line: int = 1, **facts: str) -> None:
        self.fault = PackFault(line=line, where="", rule=rule, facts=facts)
        super().__init__(rule)


def load_pack(path: Path) -> RolePack:
    """Read somebody's pack; nothing of it is trusted.

    Raises:
        WorldError: ROLE_INVALID; ``validate_file`` tells why.
    """
    faults = validate_file(path)
    if faults:
        raise WorldError(Fault.ROLE_INVALID, file=path, count=len(faults))
    try:
        return msgspec.convert(_values(_text(path)), known(RolePack))
    except (_Broken, msgspec.ValidationError) as error:  # it changed meanwhile
        raise WorldError(Fault.ROLE_INVALID, file=path, count=1) from error


def load_shipped(path: Path) -> RolePack:
    """Read a pack that ships with the program: the tests have validated it.

    Raises:
        WorldError: ROLE_INVALID: it was changed and does not even have the shape of a pack.
    """
    try:
        return read_shipped(path, RolePack)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError) as error:
        raise WorldError(Fault.ROLE_INVALID, file=path, count=1) from error


def validate_file(path: Path) -> tuple[PackFault, ...]:
    """Return everything that is wrong with a pack, by line; empty when it can be used.

    At most MOST_FAULTS are returned.
    Never raises for what is in the file or for a file that cannot be read.
    """
    from desktop.roles.positions import locate

    try:
        text = _text(path)
        positions = locate(text)  # first: what is too deep for it keeps the reader busy for hours
        found = _breaches(_values(text))
    except _Broken as broken:
        return (broken.fault,)
    except RecursionError:
        return (_Broken(PackRule.NOT_TOML, why="nested too deeply").fault,)
    return tuple(
        sorted((_fault(each, positions.line(each[0])) for each in found), key=lambda f: f.line)
    )


def faults_of(values: dict[str, object]) -> tuple[PackFault, ...]:
    """Return everything that is wrong with values that stand in no file; every line is 0."""
    return tuple(_fault(each, 0) for each in _breaches(values))


@dataclass(frozen=True)
class PackText:
    """What a file holds, whether or not it is a pack.

    Attributes:
        values: as the standard reader returns them.
        comments: how many comments there are; values know nothing of them.
    """

    values: dict[str, object]
    comments: int


def read_values(path: Path) -> PackText:
    """Read a file that may not be a pack yet.

    Raises:
        WorldError: ROLE_INVALID: it is no TOML; ``validate_file`` tells where.
    """
    from desktop.roles.positions import locate

    try:
        text = _text(path)
        comments = locate(text).comments
        return PackText(_values(text), comments)
    except (_Broken, RecursionError) as error:
        raise WorldError(Fault.ROLE_INVALID, file=path, count=1) from error


def _breaches(values: dict[str, object]) -> list[Breach]:
    from desktop.roles.invariants import breaches
    from desktop.roles.nodes import Node
    from desktop.roles.shape import misfits, pack_shape

    every = chain(misfits(pack_shape(), values, ()), breaches(Node(values)))
    return list(islice(every, MOST_FAULTS))


def id_taken(path: Path, pack_id: str, other: Path) -> PackFault:
    """Return the fault of a valid pack whose id another pack of the user has already."""
    from desktop.roles.positions import locate

    line = locate(_text(path)).line(("id",))
    facts = {"value": pack_id, "file": other.name}
    return PackFault(line=line, where="id", rule=PackRule.ID_TAKEN, facts=facts)


def unreadable(error: OSError) -> PackFault:
    """Return the fault of a file or folder that the system does not give."""
    facts = {"why": error.strerror or str(error)}
    return PackFault(line=1, where="", rule=PackRule.UNREADABLE, facts=facts)


def _fault(breach: Breach, line: int) -> PackFault:
    place, rule, facts = breach
    short = {name: _short(value) for name, value in facts.items()}
    return PackFault(line=line, where=written(place), rule=rule, facts=short)


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST_FACT else value[:_LONGEST_FACT] + "…"


def _text(path: Path) -> str:
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe would never end
            raise _Broken(PackRule.UNREADABLE, why="not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_MB * 1_000_000 + 1)
    except OSError as error:
        raise _Broken(PackRule.UNREADABLE, why=error.strerror or str(error)) from error
    if len(content) > LARGEST_MB * 1_000_000:
        raise _Broken(PackRule.TOO_LARGE, limit_mb=str(LARGEST_MB))
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _Broken(PackRule.NOT_UTF8, line) from error


def _values(text: str) -> dict[str, object]:
    try:
        return tomli.loads(text)
    except RecursionError as error:
        raise _Broken(PackRule.NOT_TOML, why="nested too deeply") from error
    except ValueError as error:  # also an integer of more digits than Python reads
        why = str(error)
        if at := _LINE.search(why):
            raise _Broken(PackRule.NOT_TOML, int(at[1]), why=why[: at.start()].strip()) from error
        last = max(1, len(text.rstrip().split("\n")))
        line = last if why.endswith("(at end of document)") else 1
        raise _Broken(PackRule.NOT_TOML, line, why=_short(why)) from error
