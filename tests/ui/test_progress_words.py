"""Every member that Progress and the report name has words of its own, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.settings import Language
from desktop.practice.advice import Advice, Proof, Step
from desktop.practice.attempts import Source
from desktop.practice.progress import Dot
from desktop.practice.rows import Row, RowState
from desktop.practice.time_box import Doing
from desktop.roles.model import Module
from desktop.roles.target import GoalPreset
from desktop.ui.texts import progress, report
from desktop.ui.tongue import on_paper, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from PySide6.QtWidgets import QApplication

NAMES: list[tuple[Iterable[StrEnum], Callable[..., str]]] = [
    (Source, progress.source_name),
    (Module, progress.module_name),
    (Module, progress.module_hint),
    (Doing, progress.doing_name),
    (GoalPreset, report.goal_name),
]


@pytest.mark.parametrize(("kind", "name_of"), NAMES)
def test_each_has_its_own_words(
    qapp: QApplication, kind: Iterable[StrEnum], name_of: Callable[..., str]
) -> None:
    said: list[set[str]] = []
    for language in Language:
        with speaking(language):
            assert on_paper()
            words = [name_of(each) for each in kind]
        assert len(set(words)) == len(words)
        said.append(set(words))
    assert not said[0] & said[1]
    assert not on_paper()


@pytest.mark.parametrize("step", list(Step))
def test_a_title_says_what_to_do(qapp: QApplication, step: Step) -> None:
    advice = Advice(step=step, question="Q01")
    words = progress.step_title(advice, "Need insight")
    assert words
    assert "{" not in words


def test_a_row_says_since_when_and_a_proof_at_which_moment(qapp: QApplication) -> None:
    with speaking(Language.EN):
        row = Row(RowState.ONCE, "2026-11-03T12:00:00.000Z")
        assert progress.row_words(row) == "went well once (2026-11-03)"
        assert progress.row_words(Row()) == "not looked at"
        proof = Proof(
            take="t", session="s", question="Q01", day="2026-11-03", source="pro", level=3.0,
            review="r", at_ms=72_000,
        )  # fmt: skip
        words = progress.proof_words(proof)
    assert words == "2026-11-03 · Q01 · level 3 by professional · 01:12"
    assert "No interview date yet" in progress.gap_words(2, None)


def test_of_a_dot_is_said_how_long_it_was_prepared_if_that_is_known(qapp: QApplication) -> None:
    dot = Dot(
        at="2026-11-03T12:00:00.000Z", source=Source.PEER, level=3.0, question="Q01", difficulty=2,
        prep_s=0, retake=False, take="t",
    )  # fmt: skip
    unknown = msgspec.structs.replace(dot, prep_s=None)
    with speaking(Language.EN):
        assert progress.dot_words(dot).endswith("difficulty 2 of 3, 0 s preparation")
        assert progress.dot_words(unknown).endswith("difficulty 2 of 3")
        assert progress.circumstance_words(dot) == "2/3\n0 s"
        assert progress.circumstance_words(unknown) == "2/3"
