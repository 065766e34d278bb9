"""Writes the values of a pack as TOML, in the form of the packs that ship: texts in one line, both languages.

Anything the standard reader can return is written so that it reads back the same: drafts hold also
what is no pack yet.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_WIDEST = 120  # characters; a longer list stands one value a line


def to_toml(values: dict[str, object]) -> str:
    """Return values as a TOML text that ends with a line break.

    Raises:
        TypeError: a value that no TOML file can hold.
    """
    return "\n".join(_lines(values, ())).strip("\n") + "\n"


def _lines(table: dict[str, object], names: tuple[str, ...]) -> Iterator[str]:
    """Give the plain values of a table, then the tables in it."""
    for key, value in table.items():
        if not (_is_tables(value) or _has_own_header(value)):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        inner = (*names, key)
        header = ".".join(_key(each) for each in inner)
        if _is_tables(value):
            for each in cast("list[dict[str, object]]", value):
                yield from ("", f"[[{header}]]")
                yield from _lines(each, inner)
        elif _has_own_header(value):
            yield from ("", f"[{header}]")
            yield from _lines(cast("dict[str, object]", value), inner)


def _is_tables(value: object) -> bool:
    """Say whether this is a list of things like questions, which have many keys or tables inside."""
    if not isinstance(value, list) or not value:
        return False
    every = cast("list[object]", value)
    return all(isinstance(each, dict) for each in every) and any(
        len(cast("dict[str, object]", each)) != 2 or _has_table(each) for each in every
    )


def _has_own_header(value: object) -> bool:
    """Say whether this is a table of tables, as the anchors of a competency and a card are."""
    return isinstance(value, dict) and _has_table(cast("object", value))


def _has_table(value: object) -> bool:
    inside = cast("dict[str, object]", value).values()
    return any(isinstance(each, dict) for each in inside)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    """A JSON string is a TOML one, but for DEL; half a surrogate pair cannot be written at all."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _string(value)
        case int() | float():
            return repr(value)  # also inf and nan, as TOML spells them
        case dt.datetime() | dt.date() | dt.time():
            return value.isoformat()
        case list():
            return _list([_value(each) for each in cast("list[object]", value)])
        case dict():
            table = cast("dict[str, object]", value)
            inside = ", ".join(f"{_key(key)} = {_value(each)}" for key, each in table.items())
            return f"{{ {inside} }}" if inside else "{}"
        case _:
            raise TypeError(type(value))


def _list(values: list[str]) -> str:
    line = f"[{', '.join(values)}]"
    if len(line) <= _WIDEST:
        return line
    return "\n".join(("[", *(f"    {each}," for each in values), "]"))
