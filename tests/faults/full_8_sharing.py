"""ENOSPC, EIO and EACCES at every file operation of every export and import, once and from then on."""

from __future__ import annotations

import argparse
import errno
import tempfile
from pathlib import Path

from tests.faults.failing_disk import why_not
from tests.faults.faulty_shares import Case, Work
from tests.faults.share_faults import ERRORS, counts, judge, run_cases
from tests.faults.table import Table

MARGIN = 3
"""How many operations a work has varies a little."""


def main() -> None:
    """Count the operations, fail each of them, and print a row for each work and error."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--every", type=int, default=1, help="fail only every n-th operation")
    every = asked.parse_args().every
    reason = why_not()
    if reason:
        print("left out:", reason)
        return
    table = Table("fails", "error", "cases", "failed", "told", "wrong")
    with tempfile.TemporaryDirectory(prefix="greenroom-shares-") as home:
        count = counts(Path(home) / "count")
        for work in Work:
            cases = [
                Case(work, fail_at, error, forever=forever)
                for error in ERRORS
                for forever in (False, True)
                for fail_at in range(1, count[work] + MARGIN, every)
            ]
            outcomes = run_cases(Path(home) / work.name, cases)
            for error in ERRORS:
                some = [each for each in outcomes if each.case.error == error]
                wrong = [judge(each) for each in some]
                table.row(
                    work, errno.errorcode[error], len(some),
                    sum(each.hits > 0 for each in some),
                    sum(bool(each.fault) for each in some),
                    sum(map(bool, wrong)),
                )  # fmt: skip
                for each, lines in zip(some, wrong, strict=True):
                    how = "for ever" if each.case.forever else "once"
                    table.note(f"{work}, {each.case.fail_at} {each.operation} {how}", lines)
    table.end()


if __name__ == "__main__":
    main()
