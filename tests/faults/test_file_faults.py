"""A sample of what ``make faults`` does for every file operation of a take."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.faults.failing_disk import why_not
from tests.faults.faulty_takes import Case
from tests.faults.file_faults import ERRORS, judge, run_cases

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.media,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
OPERATIONS = 110
"""A take of 1.25 s has so many at least."""
SAMPLED = 3
BUSY = 5.0


def test_any_file_operation_may_fail(tmp_path: Path) -> None:
    cases = [
        Case(fail_at, error, forever)
        for error in ERRORS
        for forever in (False, True)
        for fail_at in random.sample(range(1, OPERATIONS), SAMPLED)
    ]
    outcomes = list(run_cases(tmp_path, [Case(0, 0, forever=False), *cases]))
    wrong = [f"{each.case} {each.operation}: {judge(each, BUSY)}" for each in outcomes]
    assert [line for line in wrong if not line.endswith(": []")] == []
    assert len(outcomes) == len(cases) + 1
    assert sum(each.hits > 0 for each in outcomes) >= len(cases) - 1
