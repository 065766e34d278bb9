"""The rule about coverage: whole rooms stay whole, the others keep above their floor."""

from __future__ import annotations

from tools.coverage_floor import judge, rooms_of


def report(**files: tuple[int, int, int, int]) -> dict[str, object]:
    """Write a report as coverage does: lines, of them run, branches, of them taken."""
    return {
        "files": {
            f"desktop/{name.replace('__', '/')}.py": {
                "summary": {
                    "num_statements": lines,
                    "covered_lines": run,
                    "missing_lines": lines - run,
                    "num_branches": branches,
                    "covered_branches": taken,
                    "missing_branches": branches - taken,
                }
            }
            for name, (lines, run, branches, taken) in files.items()
        }
    }


def test_a_missing_branch_in_a_whole_room_is_named() -> None:
    rooms = rooms_of(report(base__files=(10, 10, 4, 3), media__probe=(10, 10, 0, 0)))
    assert judge(rooms, ["base"], 50) == [
        "base must be run whole; missing in desktop/base/files.py (1)"
    ]


def test_the_other_rooms_are_judged_together() -> None:
    rooms = rooms_of(
        report(
            base__a=(10, 10, 0, 0), media__b=(10, 4, 0, 0), ui__c__d=(10, 8, 0, 0), app=(0, 0, 0, 0)
        )
    )
    assert judge(rooms, ["base"], 60) == []
    assert judge(rooms, ["base"], 61) == ["the other rooms reach 60.0 %, the floor is 61.0 %"]


def test_a_whole_room_must_be_there() -> None:
    assert judge(rooms_of(report(media__b=(1, 1, 0, 0))), ["base"], 0) == [
        "base was not run at all"
    ]
