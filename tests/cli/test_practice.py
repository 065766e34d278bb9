"""``next``, ``progress``, ``stories`` and ``deck`` through exit status and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import main
from desktop.roles.shelf import RoleShelf
from tests.practice.candidate import Candidate

if TYPE_CHECKING:
    from pathlib import Path

ROLE = ("--role", "ai_customer_service")


@pytest.fixture(autouse=True)
def english(home: Path) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.EN))


@pytest.fixture
def who(english: None) -> Candidate:
    folders = Folders.standard()
    pack = RoleShelf(folders.own_roles).get("ai_customer_service")
    return Candidate(folders.library, pack, {each.id: 2.0 for each in pack.competencies})


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main([*map(str, words)])
    out, err = capsys.readouterr()
    return status, out, err


def run_json(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    status, out, err = run(capsys, *words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_the_first_step(capsys: pytest.CaptureFixture[str]) -> None:
    found = run_json(capsys, "next", *ROLE)
    assert (found["stage"], found["step"], found["competency"]) == (
        "analyse",
        "practise",
        "ai_comm",
    )
    assert found["minutes"] > 0
    assert [each["reason"] for each in found["why"]] == ["never"]
    assert 4 <= len(found["session"]) <= 5
    assert len(found["coverage"]) == 7
    assert "not practised yet" in run(capsys, "next", *ROLE)[1]


def test_the_next_step_with_its_evidence(
    capsys: pytest.CaptureFixture[str], who: Candidate, tmp_path: Path
) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_text("擅长冲突化解，熟悉知识库，善于倾听", encoding="utf-8")
    run_json(
        capsys, "target", ad, *ROLE, "--goal", "finance", "--interview", "2026-11-20", "--save"
    )
    who.record(["Q02", "Q01", "Q19"], others=2)
    (who.library / "sessions" / "x" / "takes").mkdir(parents=True)
    found = run_json(capsys, "next", "--on", "2026-11-04")
    assert found["role"] == "ai_customer_service"
    assert found["gap_days"] == 2
    assert found["competency"] == "conflict"
    takes = {each["take"] for each in found["evidence"]}
    assert takes <= {
        each["take"] for each in run_json(capsys, "progress", *ROLE)["competencies"][0]["dots"]
    }
    assert found["drill"]["kind"] == "empathy_action_time"
    assert found["plan"]["changes"]
    assert len(found["faults"]) == 1
    status, out, _ = run(capsys, "next", "--on", "2026-11-04")
    assert status == 0
    assert out.startswith("Practise “Emotion management")
    assert "%" not in out


def test_progress_for_people(capsys: pytest.CaptureFixture[str], who: Candidate) -> None:
    who.record(["Q02"], others=3)
    who.sleep(1)
    who.record(["Q19"], others=3)
    who.skill["conflict"] = 5
    who.sleep(1)
    who.record(["Q23"], others=3)
    who.record(["Q24"], others=3)
    status, out, _ = run(capsys, "progress", *ROLE)
    assert status == 0
    assert "○" in out
    assert "●" in out
    assert "of 3 reviewers said yes" in out
    assert "more than different reviewers would give" in out
    assert "%" not in out


def test_the_role_is_that_of_the_last_session(
    capsys: pytest.CaptureFixture[str], who: Candidate
) -> None:
    assert run_json(capsys, "next")["role"] == "ai_customer_service"
    who.record(["Q02"], own=False)
    found = run_json(capsys, "next")
    assert (found["step"], found["question"]) == ("review", "Q02")
    assert run(capsys, "next", "--on", "soon")[0] == 2


def test_stories(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no stories" in run(capsys, "stories", "list")[1]
    number = "what=wait;before=60 s;after=20 s;period=2 weeks;my_part=templates;source=report"
    made = run_json(
        capsys,
        *("stories", "write", *ROLE, "--title", "Sales day", "--situation", "It was busy. Very."),
        *("--number", number, "--competency", "ai_comm", "--question", "Q01"),
    )
    name = made["id"][:8]
    assert made["numbers"][0]["my_part"] == "templates"
    assert made["lines"][0] == "It was busy."
    assert "truth" in made["lacks"]
    assert run(capsys, "stories", "write", "--story", name, "--true", "--task", "t")[0] == 0
    shown = run_json(capsys, "stories", "show", name)
    assert (shown["is_true"], shown["task"], shown["title"]) == (True, "t", "Sales day")
    assert "Sales day" in run(capsys, "stories", "show", name)[1]
    matrix = run_json(capsys, "next", *ROLE)["coverage"]
    assert next(each for each in matrix if each["competency"] == "ai_comm")["stories"] == [
        made["id"]
    ]
    (Folders.standard().stories / "bad.json").write_text("{")
    assert "! " in run(capsys, "stories", "list")[1]
    words = ["--action", "a", "--result", "r", "--learned", "l"]
    assert "still open" not in run(capsys, "stories", "write", "--story", name, *words)[1]
    assert run(capsys, "stories", "remove", name)[0] == 0
    assert run_json(capsys, "stories", "list")["stories"] == []


def test_a_story_is_shown_with_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    numbers = (
        "what=wait;before=60 s;after=20 s;period=2 weeks;my_part=templates;source=report",
        "what=orders;after=90 \n a day",
    )
    words = [part for each in numbers for part in ("--number", each)]
    made = run_json(capsys, "stories", "write", "--title", "Sales day", "--task", "Sell.", *words)
    assert run(capsys, "stories", "show", made["id"])[1].splitlines()[1:] == [
        "  Sell.",
        "  wait: 60 s → 20 s",
        "    In which time: 2 weeks",
        "    My part: templates",
        "    How I know: report",
        "  orders: … → 90 \\n a day",
    ]


@pytest.mark.parametrize(
    "words",
    [
        ("stories", "show", "none"),
        ("stories", "write", "--title", "x" * 121),
        ("stories", "write", "--number", "42"),
        ("stories", "write", *ROLE, "--competency", "none"),
        ("stories", "write", *ROLE, "--question", "none"),
        ("stories", "write", "--question", "Q01"),
        ("deck", "answer", "none", "known"),
        ("deck", "answer", "N01", "perhaps"),
        ("deck", "remove", "N01"),
        ("deck", "import", "need", "gone.csv"),
        ("deck", "add", "need", "a", " ", "c"),
        ("deck", "today", "none"),
        ("diary", "remove", "none"),
        ("diary", "add", "--role", "none"),
        ("diary", "add", "--result", "x" * 301),
        ("diary", "add", *("--asked", "Why us?") * 101),
    ],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    status, _, err = run(capsys, *words)
    assert (status, len(err.splitlines())) == (2, 1)


def test_decks(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert len(run_json(capsys, "deck", "list", "rewrite", "--language", "zh")["cards"]) == 6
    today = run_json(capsys, "deck", "today", "need", "--on", "2026-11-25")["cards"]
    assert len(today) == 10
    for each in today:
        found = run_json(capsys, "deck", "answer", each["id"], "known", "--on", "2026-11-25")
        assert found["due"] == "2026-11-27"
    assert "No card" in run(capsys, "deck", "today", "need", "--on", "2026-11-25")[1]
    own = run_json(capsys, "deck", "add", "need", "=1+1", "need", "probe")
    file = tmp_path / "need.csv"
    assert run_json(capsys, "deck", "export", "need", file)["cards"] == 13
    assert run(capsys, "deck", "export", "need", file)[0] == 1
    assert run_json(capsys, "deck", "remove", own["id"])["id"] == own["id"]
    added = run_json(capsys, "deck", "import", "need", file)
    assert added["added"] == 13
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n", encoding="utf-8")
    status, _, err = run(capsys, "deck", "import", "need", bad)
    assert (status, "line 1" in err) == (1, True)


def test_the_diary(capsys: pytest.CaptureFixture[str]) -> None:
    assert "empty" in run(capsys, "diary", "list")[1]
    words = ("--result", "second round", "--asked", "Why us?", "--notes", "Calm.")
    first = run_json(capsys, "diary", "add", *ROLE, "--on", "2026-11-20", *words)
    run_json(capsys, "diary", "add", "--on", "2026-11-24")
    found = run_json(capsys, "diary", "list")["outcomes"]
    assert [each["day"] for each in found] == ["2026-11-24", "2026-11-20"]
    assert (found[1]["asked"], found[1]["result"]) == (["Why us?"], "second round")
    assert run_json(capsys, "diary", "remove", first["id"])["id"] == first["id"]
    assert len(run_json(capsys, "diary", "list")["outcomes"]) == 1
    Folders.standard().diary.write_text("{")
    assert run(capsys, "diary", "list")[0] == 1


def test_examples_come_under_their_banner_and_none_is_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, shown = run(capsys, "stories", "examples")[:2]
    assert status == 0
    assert shown.count("This shows the structure only.") == 3
    assert "34 per 100 parcels → 21 per 100 parcels" in shown
    told = run_json(capsys, "stories", "examples")
    assert all(each["banner"] == told["banner"] for each in told["examples"])
    assert "is_true" not in told["examples"][0]
    assert run_json(capsys, "stories", "list")["stories"] == []


def test_stories_stand_in_the_order_that_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    made = [
        run_json(capsys, "stories", "write", *ROLE, "--title", title, "--situation", "x.")["id"]
        for title in ("One", "Two", "Three")
    ]
    order = [made[1], made[2], made[0]]
    told = run_json(capsys, "stories", "arrange", made[1], made[2][:8], made[1])
    assert [each["id"] for each in told["stories"]] == order
    assert [each["id"] for each in run_json(capsys, "stories", "list")["stories"]] == order
    assert run(capsys, "stories", "arrange", "nothing")[0] == 2
