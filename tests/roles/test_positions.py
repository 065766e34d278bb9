from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, cast

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.roles.positions import DEEPEST, locate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.roles.faults import Place

TEXT = '''# a comment with [brackets] and = signs
"odd key" = "a # b"
a.b = 1   # dotted

[one]
many = """
[not.a.table]
x = 1 \\""" still
"""""
raw = \'\'\'
y = 2\'\'\'
list = [
  1, "two]", # three
  { deep = [1,
    2] },
]

[[rows]]
name = 'x = "'
[rows.sub]
k = 1979-05-27 07:32:00

[[rows]]
[[rows.cells]]
v = 1
[[rows.cells]]
v = 2
'''


def test_every_kind_of_line() -> None:
    lines = locate(TEXT)
    expected: dict[Place, int] = {
        ("odd key",): 2,
        ("a", "b"): 3,
        ("one",): 5,
        ("one", "many"): 6,
        ("one", "raw"): 10,
        ("one", "list"): 12,
        ("one", "list", 1): 13,
        ("one", "list", 2, "deep", 1): 15,
        ("rows", 0): 18,
        ("rows", 0, "name"): 19,
        ("rows", 0, "sub", "k"): 21,
        ("rows", 1): 23,
        ("rows", 1, "cells", 0, "v"): 25,
        ("rows", 1, "cells", 1, "v"): 27,
        ("rows", 1, "missing"): 23,
        ("rows", 0, "sub", "missing", "deeper"): 20,
        ("missing",): 1,
        (): 1,
    }
    assert {place: lines.line(place) for place in expected} == expected
    assert tomllib.loads(TEXT)["rows"][1]["cells"][1] == {"v": 2}


def nested_arrays(depth: int) -> str:
    return f"a = {'[' * (depth - 1)}1{']' * (depth - 1)}"


def dotted_key(depth: int) -> str:
    return f"a{'.a' * (depth - 1)} = 1"


@pytest.mark.parametrize("text", [nested_arrays, dotted_key])
def test_a_walk_goes_only_so_deep(text: Callable[[int], str]) -> None:
    assert locate(text(DEEPEST)).line(("a",)) == 1
    with pytest.raises(RecursionError):
        locate(text(DEEPEST + 1))


@settings(deadline=None)
@given(st.text("[]{}=,.\"'# \nab1", max_size=DEEPEST))
def test_a_walk_ends_on_any_text(text: str) -> None:
    assert 1 <= locate(text).line(("a",)) <= text.count("\n") + 1


NAMES = st.text("ab-_ .\"'é", min_size=1, max_size=4)
LEAVES = st.integers(-5, 5) | st.booleans() | st.text("ab\n\"'\\#[]{}=,", max_size=8)
TREES = st.recursive(
    st.dictionaries(NAMES, LEAVES, max_size=3),
    lambda inner: st.dictionaries(NAMES, inner | st.lists(inner | LEAVES, max_size=3), max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(tree=TREES, lines=st.booleans())
def test_each_value_begins_on_its_line(tree: dict[str, object], lines: bool) -> None:
    text = tomli_w.dumps(tree, multiline_strings=lines)
    positions, rows = locate(text), text.split("\n")
    for place, leaf in leaves(tree, ()):
        row = rows[positions.line(place) - 1]
        last = place[-1]
        assert isinstance(last, int) or last.strip('"') in row or '"' in row, (row, place)
        if isinstance(leaf, int):
            assert tomli_w.dumps({"k": leaf}).removeprefix("k = ").strip() in row


def leaves(value: object, place: Place) -> list[tuple[Place, object]]:
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return [each for key, inner in pairs for each in leaves(inner, (*place, key))]
    if isinstance(value, list):
        inside = enumerate(cast("list[object]", value))
        return [each for index, inner in inside for each in leaves(inner, (*place, index))]
    return [(place, value)]
