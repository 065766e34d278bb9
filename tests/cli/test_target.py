"""``greenroom target`` and ``greenroom words`` through exit status and JSON."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import main

AD = "熟悉智能客服系统,具备用户需求洞察能力,擅长冲突化解"
ROLE = ("--role", "ai_customer_service")


@pytest.fixture(autouse=True)
def english(home: Path) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.EN))


@pytest.fixture
def ad(tmp_path: Path) -> Path:
    path = tmp_path / "ad.txt"
    path.write_text(AD, encoding="gb18030")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main([*map(str, words)])
    out, err = capsys.readouterr()
    return status, out, err


def run_json(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    status, out, err = run(capsys, *words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_an_ad_as_json(capsys: pytest.CaptureFixture[str], ad: Path) -> None:
    found = run_json(capsys, "target", ad, *ROLE, "--goal", "finance", "--source", "site")
    assert found["relevance"] == {"ai_comm": 1, "knowledge": 0.4, "need_insight": 1, "conflict": 1}
    assert found["text"] == AD
    assert all(AD[each["start"] : each["end"]] == each["text"] for each in found["keywords"])
    assert found["competencies"][0]["competency"] == "need_insight"
    assert (found["goal"]["preset"], found["sources"], found["ready"]) == (
        "finance",
        ["site"],
        True,
    )
    assert (found["language"], found["saved"]) == ("zh", None)


def test_an_ad_for_people(capsys: pytest.CaptureFixture[str], ad: Path) -> None:
    status, out, _ = run(capsys, "target", ad, *ROLE, "--save")
    assert status == 0
    assert "智能客服系统" in out
    assert "%" not in out
    assert len(list(Folders.standard().targets.glob("*.json"))) == 1
    assert len(run_json(capsys, "target", "--list")["targets"]) == 1
    (Folders.standard().targets / "x.json").write_text("{")
    assert "! " in run(capsys, "target", "--list")[1]


def test_what_should_be_known_by_heart(capsys: pytest.CaptureFixture[str], ad: Path) -> None:
    run_json(capsys, "target", ad, *ROLE, "--save", "--source", "site", "--notes", "7 days\n保修")
    [kept] = run_json(capsys, "target", "--list")["targets"]
    assert (kept["notes"], kept["sources"]) == ("7 days\n保修", ["site"])
    status, _, err = run(capsys, "target", ad, *ROLE, "--save", "--notes", "x" * 10_001)
    assert (status, len(err.splitlines())) == (2, 1)
    assert "--notes" in err
    assert len(run_json(capsys, "target", "--list")["targets"]) == 1


@pytest.mark.parametrize(("option", "most"), [("--name", 120), ("--goal", 500), ("--source", 500)])
def test_what_is_too_long_is_not_cut(
    option: str, most: int, capsys: pytest.CaptureFixture[str], ad: Path
) -> None:
    run_json(capsys, "target", ad, *ROLE, "--save", option, "字" * most)
    status, _, err = run(capsys, "target", ad, *ROLE, "--save", option, "字" * (most + 1))
    assert status == 2
    assert f"{option} is too long: {most + 1} characters, {most} at most." in err
    assert len(run_json(capsys, "target", "--list")["targets"]) == 1


def test_more_sources_than_are_kept_are_refused(
    capsys: pytest.CaptureFixture[str], ad: Path
) -> None:
    sources = [word for number in range(51) for word in ("--source", str(number))]
    run_json(capsys, "target", ad, *ROLE, "--save", *sources[:100])
    status, _, err = run(capsys, "target", ad, *ROLE, "--save", *sources)
    assert status == 2
    assert "--source may be given 50 times at most." in err


def test_a_weight_of_none_is_not_said_to_be_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "words", "add", "词", "craft=0", *ROLE)
    assert status == 2
    assert "Allowed: > 0 … 2" in err


def test_an_ad_without_a_known_word(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "ad.txt").write_text("五险一金", encoding="utf-8")
    assert "greenroom words add" in run(capsys, "target", tmp_path / "ad.txt", *ROLE)[1]


def test_an_ad_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(AD.encode())))
    assert run_json(capsys, "target", "-", *ROLE)["text"] == AD


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("target",), 2),
        (("target", "gone.txt", *ROLE), 2),
        (("target", "AD"), 2),
        (("target", "AD", "--role", "none"), 2),
        (("target", "AD", *ROLE, "--interview", "soon"), 2),
        (("target", "AD", *ROLE, "--weight", "none=1"), 2),
        (("target", "AD", *ROLE, "--weight", "craft=3"), 2),
        (("target", "AD", *ROLE, "--weight", "craft"), 2),
        (("target", "EMPTY", *ROLE), 1),
        (("target", "AD", *ROLE, "--interview", "2026-12-01", "--weight", "craft=2"), 0),
        (("words", "add", " ", *ROLE), 2),
        (("words", "add", "词", "craft=x", *ROLE), 2),
    ],
)
def test_exit_status(
    capsys: pytest.CaptureFixture[str], ad: Path, words: tuple[str, ...], status: int
) -> None:
    empty = ad.with_name("empty.txt")
    empty.write_bytes(b"")
    places = {"AD": str(ad), "EMPTY": str(empty)}
    got, _, err = run(capsys, *(places.get(each, each) for each in words))
    assert got == status
    assert len(err.splitlines()) == (1 if status else 0)


def test_words_are_taught_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    listed = run_json(capsys, "words", "list", *ROLE)["words"]
    assert {
        "term": "知识库",
        "weights": {"ai_comm": 1.0, "knowledge": 0.4},
        "source": "pack",
    } in listed
    taught = run_json(capsys, "words", "add", "蓝鲸 平台", "knowledge=0.5", "craft", *ROLE)
    assert taught["word"]["weights"] == {"knowledge": 0.5, "craft": 1.0}
    assert run(capsys, "words", "add", "知识库", *ROLE)[1] == "知识库: –  (own)\n"
    assert run_json(capsys, "words", "remove", "知识库", *ROLE)["word"]["source"] == "pack"
    assert "not searched" in run(capsys, "words", "remove", "蓝鲸 平台", *ROLE)[1]


def test_a_target_that_is_kept_is_changed(capsys: pytest.CaptureFixture[str], ad: Path) -> None:
    made = run_json(
        capsys, "target", ad, *ROLE, "--goal", "finance", "--source", "a", "--name", "N",
        "--weight", "conflict=2", "--save",
    )  # fmt: skip
    after = run_json(
        capsys, "target", "--change", made["id"][:8], "--goal", "our own", "--notes", "by heart",
        "--interview", "2026-12-01", "--weight", "value=0.5",
    )  # fmt: skip
    assert after["saved"] == made["saved"]
    assert (after["id"], after["text"], after["name"]) == (made["id"], AD, "N")
    assert after["goal"] == {"preset": None, "words": "our own"}
    assert (after["sources"], after["notes"], after["interview_day"]) == (
        ["a"], "by heart", "2026-12-01",
    )  # fmt: skip
    kept = run_json(capsys, "target", "--change", made["id"], "--interview", "", "--notes", "")
    assert (kept["notes"], kept["interview_day"]) == ("", "")
    own = json.loads(Path(made["saved"]).read_text())["own_weights"]
    assert own == {"conflict": 2, "value": 0.5}
    other = run_json(capsys, "target", "--change", made["id"], "--role", "sales")
    assert other["role"] == "sales"
    assert json.loads(Path(made["saved"]).read_text())["own_weights"] == {}
    assert len(run_json(capsys, "target", "--list")["targets"]) == 1
    assert run(capsys, "target", "--change", "nothing")[0] == 2
