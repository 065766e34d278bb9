from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roles.cues import CueError, Either, Expression, Together, lexicons_of, parse


@pytest.mark.parametrize(
    ("cue", "names"),
    [
        ("human", ()),
        ("lex:ai_tool", ("ai_tool",)),
        ("absent:lex:overpromise", ("overpromise",)),
        ("order:probe<solution", ("probe", "solution")),
        ("quant:from_to | (quant & lex:time)", ("time",)),
        (" ( ( star:S ) | star:T&star:A|star:R ) ", ()),
        ("metric:i_we|jd:coverage&question", ()),
    ],
)
def test_cues_of_the_grammar(cue: str, names: tuple[str, ...]) -> None:
    assert lexicons_of(cue) == names


@pytest.mark.parametrize(
    ("cue", "column"),
    [
        ("", 1),
        ("  ", 3),
        ("humans", 1),
        ("star:Q", 1),
        ("lex:", 1),
        ("lex:Time", 1),
        ("quant:to", 1),
        ("order:a", 1),
        ("order:a<b<c", 1),
        ("absent:star:S", 1),
        ("human human", 7),
        ("human &", 8),
        ("& human", 1),
        ("human & | human", 9),
        ("(human", 7),
        ("human)", 6),
        ("()", 2),
        ("human (human)", 7),
        ("lex:a or lex:b", 7),
    ],
)
def test_cues_outside_the_grammar(cue: str, column: int) -> None:
    with pytest.raises(CueError) as caught:
        lexicons_of(cue)
    assert caught.value.column == column


@given(st.text("()&| <:lexhumanquantstarSTAR_", max_size=60))
def test_any_text_is_judged(cue: str) -> None:
    with contextlib.suppress(CueError):
        assert all(name in cue for name in lexicons_of(cue))


@pytest.mark.parametrize(
    ("cue", "tree"),
    [
        ("human", "human"),
        (" lex:time ", "lex:time"),
        ("quant & star:R", Together(("quant", "star:R"))),
        ("quant | star:R&star:A", Either(("quant", Together(("star:R", "star:A"))))),
        (
            "quant:from_to|(quant & lex:time)",
            Either(("quant:from_to", Together(("quant", "lex:time")))),
        ),
        ("(quant | human) & star:S", Together((Either(("quant", "human")), "star:S"))),
        ("((order:probe<solution))", "order:probe<solution"),
    ],
)
def test_a_cue_as_a_tree(cue: str, tree: Expression) -> None:
    assert parse(cue) == tree


def test_no_tree_without_the_grammar() -> None:
    with pytest.raises(CueError):
        parse("(human")
