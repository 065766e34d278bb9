"""CSV that a spreadsheet opens as it was written, and never computes."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.tables import BOM, inert, to_csv

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=4))
def test_what_is_written_is_read(rows: list[list[str]]) -> None:
    text = to_csv(rows)
    assert text.startswith(BOM)
    read = list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))
    assert read == [[inert(cell) for cell in row] for row in rows]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "－1", "|cmd", "%1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert inert(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "面试 = 1", "'=1", "00:01"])
def test_other_cells_stay(cell: str) -> None:
    assert inert(cell) == cell


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a\n@SUM(A1)", "a\n'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("a; -1", "a; -1"),
        ("a=1;b", "a=1;b"),
        ("a-b", "a-b"),
    ],
)
def test_no_part_of_a_cell_is_a_formula(cell: str, written: str) -> None:
    """Where lists are parted by semicolons a spreadsheet parts the cell itself."""
    assert inert(cell) == written
