"""A sample of what ``make faults`` does for every file operation of an export and an import, and a disk that is full."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import full_share
from tests.faults.failing_disk import why_not
from tests.faults.faulty_shares import Case, Work
from tests.faults.share_faults import ERRORS, counts, judge, run_cases

pytestmark = [pytest.mark.media, pytest.mark.timeout(300)]
SAMPLED = 1


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_any_file_operation_may_fail(tmp_path: Path) -> None:
    count = counts(tmp_path / "count")
    assert min(count.values()) > 15
    cases = [
        Case(work, fail_at, error, forever=forever)
        for work in Work
        for error in ERRORS
        for forever in (False, True)
        for fail_at in random.sample(range(1, count[work]), SAMPLED)
    ]
    outcomes = run_cases(tmp_path / "cases", cases)
    wrong = [f"{each.case} {each.operation}: {judge(each)}" for each in outcomes]
    assert [line for line in wrong if not line.endswith(": []")] == []
    assert len(outcomes) == len(cases)
    assert sum(each.hits > 0 for each in outcomes) > len(cases) // 2


@pytest.mark.skipif(bool(full_share.why_not()), reason=full_share.why_not())
def test_a_disk_that_fills_meanwhile(tmp_path: Path) -> None:
    """A real one, of memory, in a place where nobody else sees it."""
    done = subprocess.run(
        [*full_share.APART, sys.executable, "-m", "tests.faults.full_share", tmp_path],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split("\n")[:-1]) == (0, ["all well"]), done.stderr
