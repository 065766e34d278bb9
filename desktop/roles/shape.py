"""Compares the values of a pack with the shape that model.py gives it.

The reader of msgspec stops at the first misfit; an author wants to see all of them. What is
expected is asked of the model itself, so the two cannot drift apart.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, cast

import msgspec.inspect as shapes

from desktop.roles.faults import PackRule
from desktop.roles.model import Competency, Question, RolePack, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.roles.faults import Place

    Breach = tuple[Place, PackRule, dict[str, str]]
    Compare = Callable[[shapes.Type, object, Place], Iterator[Breach]]

ALSO_REQUIRED: dict[type, frozenset[str]] = {
    RolePack: frozenset({"languages"}),
    Competency: frozenset({"weight"}),
    Question: frozenset({"prep_s", "answer_s", "difficulty"}),
}
"""Keys that have a default in the program but must be said in a file (starred in domain.md 2.1)."""

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@cache
def pack_shape() -> shapes.Type:
    """Return the shape of a whole pack."""
    return shapes.type_info(RolePack)


def misfits(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    """Give each difference between a value and its shape.

    Args:
        shape: what the model expects.
        value: what the TOML reader returned.
        place: where the value stands.
    """
    if isinstance(shape, shapes.UnionType):  # the model has these only for "or not there"
        shape = next(each for each in shape.types if not isinstance(each, shapes.NoneType))
    for kind, compare in _COMPARISONS:
        if isinstance(shape, kind):
            yield from compare(shape, value, place)
            return
    raise AssertionError(shape)


def _struct(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    struct = cast("shapes.StructType", shape)
    if not isinstance(value, dict):
        yield _wrong_type("table", value, place)
        return
    table = cast("dict[str, object]", value)
    known = {field.encode_name: field for field in struct.fields}
    also = ALSO_REQUIRED.get(struct.cls, frozenset())
    for key, field in known.items():
        if key in table:
            yield from misfits(field.type, table[key], (*place, key))
        elif struct.cls is Text:
            yield place, PackRule.MISSING_TRANSLATION, {"language": key}
        elif field.required or key in also:
            yield (*place, key), PackRule.MISSING_KEY, {"key": key}
    for key in table:
        if key not in known:
            yield (*place, key), PackRule.UNKNOWN_KEY, {"key": key}


def _list(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    if not isinstance(value, list):
        yield _wrong_type("array", value, place)
        return
    item = cast("shapes.VarTupleType", shape).item_type
    for index, each in enumerate(cast("list[object]", value)):
        yield from misfits(item, each, (*place, index))


def _mapping(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    if not isinstance(value, dict):
        yield _wrong_type("table", value, place)
        return
    item = cast("shapes.DictType", shape).value_type
    for key, each in cast("dict[str, object]", value).items():
        yield from misfits(item, each, (*place, key))


def _string(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    text = cast("shapes.StrType", shape)
    if not isinstance(value, str):
        yield _wrong_type("string", value, place)
    elif text.max_length is not None and len(value) > text.max_length:
        facts = {"length": str(len(value)), "most": str(text.max_length)}
        yield place, PackRule.TOO_LONG, facts
    elif place[-1] == "id" and not _ID.fullmatch(value):
        yield place, PackRule.BAD_ID, {"value": value}
    elif text.pattern is not None and not _is_visible(value):
        yield place, PackRule.EMPTY_TEXT, {}


def _is_visible(text: str) -> bool:
    """Say whether a reader sees anything: blanks and zero-width characters show nothing."""
    return any(each.isprintable() and not each.isspace() for each in text)


def _choice(shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    known = [str(each.value) for each in cast("shapes.EnumType", shape).cls]
    if not isinstance(value, str):
        yield _wrong_type("string", value, place)
    elif value not in known:
        yield place, PackRule.UNKNOWN_CHOICE, {"value": value, "known": ", ".join(known)}


def _whole(_shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    if not isinstance(value, int) or isinstance(value, bool):
        yield _wrong_type("integer", value, place)


def _number(_shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    if not isinstance(value, int | float) or isinstance(value, bool):
        yield _wrong_type("number", value, place)


def _yes_or_no(_shape: shapes.Type, value: object, place: Place) -> Iterator[Breach]:
    if not isinstance(value, bool):
        yield _wrong_type("boolean", value, place)


_COMPARISONS: tuple[tuple[type[shapes.Type], Compare], ...] = (
    (shapes.StructType, _struct),
    (shapes.VarTupleType, _list),
    (shapes.DictType, _mapping),
    (shapes.StrType, _string),
    (shapes.EnumType, _choice),
    (shapes.IntType, _whole),
    (shapes.FloatType, _number),
    (shapes.BoolType, _yes_or_no),
)

_NAMES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "table"),
    (dt.datetime, "date"),
    (dt.date, "date"),
    (dt.time, "time"),
)


def _wrong_type(expected: str, value: object, place: Place) -> Breach:
    found = next((name for kind, name in _NAMES if isinstance(value, kind)), "value")
    return place, PackRule.WRONG_TYPE, {"expected": expected, "found": found}
