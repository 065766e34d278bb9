"""``report`` through exit status, files and JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import main
from desktop.practice.plan_notes import note_down
from desktop.roles.shelf import RoleShelf
from tests.practice.candidate import Candidate

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def english(home: Path) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.EN))


@pytest.fixture
def who(english: None) -> Candidate:
    folders = Folders.standard()
    pack = RoleShelf(folders.own_roles).get("ai_customer_service")
    made = Candidate(folders.library, pack, {each.id: 2.0 for each in pack.competencies})
    for _ in range(2):
        made.record(["Q04", "Q20"], others=2)
        made.sleep(1)
    return made


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main(["report", *map(str, words)])
    out, err = capsys.readouterr()
    return status, out, err


def run_json(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    status, out, err = run(capsys, *words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_some_days_as_both_files(
    who: Candidate, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name, head in (("r.html", b"<!doctype html>"), ("r.PDF", b"%PDF")):
        found = run_json(capsys, "--from", "2026-11-01", "--to", tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(head)
        assert len(found["takes"]) == 4
        assert (found["from"], found["to"]) == ("2026-11-01", "2026-11-02")
        assert [each["retake"] for each in found["takes"]] == [False, False, True, True]
    assert "report: 4." in run(capsys, "--until", "2026-11-30")[1]


def test_one_session_in_either_language(
    who: Candidate, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = who.sessions.folders()[0]
    chinese = run_json(capsys, folder.path.name, "--language", "zh", "--to", tmp_path / "z.html")
    assert len(chinese["takes"]) == 2
    assert "面试准备报告" in (tmp_path / "z.html").read_text(encoding="utf-8")
    assert chinese["actions"][0][0] == "下一步"
    assert run_json(capsys, folder.path.name)["actions"][0][0] == "Next"
    gaps = {each["competency"]: each["gap"] for each in chinese["competencies"]}
    assert gaps["need_insight"]["peers"] == [2, 2]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("x", "--from", "2026-11-01"),
        ("--from", "2026-11-31"),
        ("--from", "2026-11-09", "--until", "2026-11-01"),
        ("--from", "2026-11-01", "--language", "fr"),
        ("--from", "2026-11-01", "--to", "r.doc"),
        ("--from", "2026-11-01", "--to", "2026-11-02"),
        ("--from", "2026-11-01", "--to-file", "b.pdf"),
        ("--from", "2026-11-01", "--lang", "zh"),
        ("no such session",),
    ],
)
def test_wrong_use_is_one_sentence(
    who: Candidate, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    status, out, err = run(capsys, *words)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1


def test_a_day_that_is_none_is_told_by_its_option(
    who: Candidate, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in ("--from", "--until"):
        assert f"{option} can't be “2026-11-31”" in run(capsys, option, "2026-11-31")[2]


def test_what_a_report_is_of_is_named_once(
    who: Candidate, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys)[2] == "SESSION | --from | --until is missing.\n"
    name = who.sessions.folders()[0].path.name
    for option, value in (
        ("--from", "2026-11-01"),
        ("--until", "2026-11-30"),
        ("--role", "sales"),
    ):
        told = run(capsys, name, option, value)[2]
        assert told == f"SESSION does not go with {option}. Leave one of them out.\n"


@pytest.mark.e2e
def test_a_pdf_needs_no_screen(who: Candidate, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "report", "--from", "2026-11-01", "--to", str(target)],
        env=environment, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert target.read_bytes().startswith(b"%PDF")


def test_next_fits_the_time(who: Candidate, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["next", "--minutes", "9", "--json"]) == 0
    box = json.loads(capsys.readouterr().out)["in_the_time"]
    assert sum(each["seconds"] for each in box["steps"]) + box["left_s"] == 9 * 60
    assert main(["next", "--minutes", "9"]) == 0
    assert "min  Answer  Q" in capsys.readouterr().out


def test_the_day_of_a_note_is_that_of_the_wall(
    capsys: pytest.CaptureFixture[str], in_shanghai: None
) -> None:
    """In the morning in Shanghai it is still yesterday in UTC."""
    note_down(Folders.standard().plan, "a card a day", now=lambda: "2026-11-25T23:30:00.000Z")
    assert main(["plan", "list"]) == 0
    assert " 2026-11-26 " in capsys.readouterr().out


def test_notes_of_the_plan(who: Candidate, capsys: pytest.CaptureFixture[str]) -> None:
    def plan(*words: str) -> dict[str, Any]:
        assert main(["plan", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    assert plan("list") == {"notes": []}
    made = plan("add", "a card a day", "--because", "the call")
    assert (made["added"], made["because"], made["done"]) == ("a card a day", "the call", False)
    assert plan("done", made["id"][:8])["done"]
    assert main(["plan", "list"]) == 0
    assert "✓" in capsys.readouterr().out
    assert plan("remove", made["id"])["id"] == made["id"]
    assert main(["plan", "list"]) == 0
    assert "Nothing was added" in capsys.readouterr().out
    for wrong in (("add", " "), ("add", "x" * 301), ("done", "nothing"), ("remove", "")):
        assert main(["plan", *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
