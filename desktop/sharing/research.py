"""Levels of others as raw data, with the figures that only research asks for (domain.md 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.files import write_target
from desktop.review.agreement import Scale, alpha, average_deviation, icc1, icc_forms, pairs, r_wg

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.comparing import Comparison, CompetencyGap


def research_data(found: Comparison) -> dict[str, object]:
    """Return the levels of those who count, without a name: raters are numbers.

    ``r_wg`` is against a uniform distribution, which is debatable. A figure is null where it is
    not defined; ICC(2) and ICC(3) need every rater to have rated everything.
    """
    people = sorted({side.by.id for each in found.competencies for side in each.sides})
    number = {person: index for index, person in enumerate(people)}
    rows = [_row(each, number) for each in found.competencies]
    single = icc1(rows)
    return {
        "raters": len(people),
        "units": [
            {
                "take": each.take_id,
                "competency": each.competency,
                "levels": row,
                "own": each.gap.own if each.gap else None,
                **_within([level for level in row if level is not None]),
            }
            for each, row in zip(found.competencies, rows, strict=True)
        ],
        "pairs": msgspec.to_builtins(pairs(rows)),
        "alpha": {scale.value: alpha(rows, scale) for scale in Scale},
        "icc1": {"value": single[0], "k0": single[1]} if single else None,
        "icc_of_a_complete_table": msgspec.to_builtins(icc_forms(rows)),
    }


def write_research(found: Comparison, path: Path) -> None:
    """Write the data as JSON.

    Raises:
        WorldError: it can't be written.
    """
    write_target(path, msgspec.json.format(msgspec.json.encode(research_data(found)), indent=1))


def _row(found: CompetencyGap, number: dict[str, int]) -> list[float | None]:
    row: list[float | None] = [None] * len(number)
    for side in found.sides:
        row[number[side.by.id]] = side.level
    return row


def _within(levels: list[float]) -> dict[str, float | None]:
    enough = len(levels) > 1
    return {"ad": average_deviation(levels) if enough else None, "r_wg": r_wg(levels)}
