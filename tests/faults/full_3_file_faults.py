"""ENOSPC, EIO and EACCES at every file operation of a take, once and from then on."""

from __future__ import annotations

import argparse
import errno
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults.failing_disk import why_not
from tests.faults.faulty_takes import Case, Outcome
from tests.faults.file_faults import ERRORS, judge, run_cases
from tests.faults.table import Table, spread

MARGIN = 10
"""How many operations a take has varies a little."""


def main() -> None:
    """Count the operations, fail each of them, and print a row for each way."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--every", type=int, default=1, help="fail only every n-th operation")
    every = asked.parse_args().every
    reason = why_not()
    if reason:
        print("left out:", reason)
        return
    with tempfile.TemporaryDirectory(prefix="greenroom-files-") as home:
        (whole,) = run_cases(Path(home), [Case(0, 0, forever=False)], 1)
        cases = [
            Case(fail_at, error, forever)
            for error in ERRORS
            for forever in (False, True)
            for fail_at in range(1, whole.count + MARGIN, every)
        ]
        outcomes = list(run_cases(Path(home), cases))
    table = Table("fails", "cases", "failed", "told", "told s", "Stop s", "wrong")
    for error in ERRORS:
        for forever in (False, True):
            some = [
                each
                for each in outcomes
                if each.case.error == error and each.case.forever == forever
            ]
            show(table, f"{errno.errorcode[error]} {'for ever' if forever else 'once'}", some)
    hit = Counter(each.operation.split()[0] for each in outcomes if each.hits)
    print("by operation:", ", ".join(f"{name} {count}" for name, count in hit.most_common()))
    table.end()


def show(table: Table, name: str, outcomes: list[Outcome]) -> None:
    """Print a row, and judge each outcome."""
    wrong = {each.case: judge(each) for each in outcomes}
    table.row(
        name,
        len(outcomes),
        sum(each.hits > 0 for each in outcomes),
        sum(bool(each.fault) for each in outcomes),
        spread([each.told_s for each in outcomes])[2],
        spread([each.stop_s for each in outcomes])[2],
        sum(bool(each) for each in wrong.values()),
    )
    for each in outcomes:
        table.note(f"{name}, {each.case.fail_at} {each.operation}", wrong[each.case])


if __name__ == "__main__":
    main()
