from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.assets import asset
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import main
from desktop.cli.role_faults import FaultSentences, harmless
from desktop.roles.faults import PackFault, PackRule

if TYPE_CHECKING:
    from pathlib import Path

SALES = asset("roles", "sales.toml").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def english(home: Path) -> None:
    folders = Folders.standard()
    write_settings(folders.settings, Settings(interface=Interface.EN))


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main([*map(str, words)])
    out, err = capsys.readouterr()
    return status, out, err


def run_json(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any]]:
    status, out, _ = run(capsys, *words, "--json")
    return status, json.loads(out)


def own_pack(name: str, text: str) -> Path:
    folder = Folders.standard().own_roles
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    broken = own_pack("broken.toml", 'id = "a"\nname =\n')
    own_pack("bank.toml", SALES.replace('id = "sales"', 'id = "bank_sales"', 1))
    status, found = run_json(capsys, "roles", "list")
    assert status == 0
    assert found["broken"] == [{"file": str(broken), "faults": 1}]
    by_id = {each["id"]: each for each in found["roles"]}
    assert len(by_id) == 7
    full = by_id["ai_customer_service"]
    assert (full["version"], full["source"], full["outline"]) == ("1.0.0", "shipped", False)
    assert full["name"] == {"zh": "AI 客服", "en": "AI customer service"}
    assert (len(full["competencies"]), full["questions"][:2], full["items"]) == (
        7,
        ["Q01", "Q02"],
        35,
    )
    assert (by_id["bank_sales"]["source"], by_id["bank_sales"]["outline"]) == ("own", True)


def test_list_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    broken = own_pack("broken.toml", "?")
    own_pack("bank.toml", SALES.replace('id = "sales"', 'id = "bank_sales"', 1))
    status, out, err = run(capsys, "roles", "list")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == 8
    assert any(line.startswith("bank_sales 0.1.0") and line.endswith(")") for line in lines)
    assert str(broken) in lines[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux a file can have such a name")
def test_a_file_name_that_is_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Folders.standard().own_roles
    folder.mkdir(parents=True)
    descriptor = os.open(os.fsencode(folder) + b"/\xff\x1b.toml", os.O_CREAT | os.O_WRONLY)
    os.close(descriptor)
    assert run_json(capsys, "roles", "list")[1]["broken"][0]["file"].endswith("�\\x1b.toml")
    assert run(capsys, "roles", "list")[0] == 0


def test_validate_a_good_pack(capsys: pytest.CaptureFixture[str]) -> None:
    file = asset("roles", "sales.toml")
    assert run_json(capsys, "roles", "validate", file) == (
        0,
        {"file": str(file), "valid": True, "faults": []},
    )
    status, out, _ = run(capsys, "roles", "validate", file)
    assert (status, len(out.splitlines())) == (0, 1)


def test_validate_names_each_fault_with_its_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "my pack.toml"
    text = SALES.replace('version = "0.1.0"', 'version = "v{0}"').replace("heat = 4", "heat = 40")
    file.write_text(text, encoding="utf-8")
    heat = text[: text.index("heat = 40")].count("\n") + 1
    status, found = run_json(capsys, "roles", "validate", file)
    assert (status, found["valid"]) == (1, False)
    first, second = found["faults"]
    assert first.keys() == {"line", "where", "rule", "facts", "message"}
    assert (first["line"], first["rule"], first["facts"]) == (4, "bad_version", {"value": "v{0}"})
    assert "v{0}" in first["message"]
    assert (second["line"], second["where"]) == (heat, "questions[6].roleplay.heat")
    status, out, err = run(capsys, "roles", "validate", file)
    assert (status, err) == (1, "")
    assert [line.split(": ")[0] for line in out.splitlines()] == [f"{file}:4", f"{file}:{heat}"]


def test_validate_shows_hostile_text_harmlessly(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "pack.toml"
    file.write_text(SALES + '\n["\\u001b[31m"]\n', encoding="utf-8")
    status, out, _ = run(capsys, "roles", "validate", file)
    assert status == 1
    assert "\x1b" not in out


def test_validate_what_does_not_exist(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = run(capsys, "roles", "validate", tmp_path / "none.toml")
    assert (status, out) == (2, "")
    assert "none.toml" in err


def test_validate_a_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, found = run_json(capsys, "roles", "validate", tmp_path)
    assert (status, found["faults"][0]["rule"]) == (1, "unreadable")


FACTS = [
    "why",
    "limit_mb",
    "key",
    "language",
    "expected",
    "found",
    "value",
    "known",
    "length",
    "most",
    "least",
    "count",
    "first",
    "file",
    "level",
    "other",
    "question",
    "competency",
    "type",
    "cue",
    "column",
    "name",
]


@pytest.mark.parametrize("rule", PackRule)
def test_every_rule_has_a_sentence(rule: PackRule) -> None:
    fault = PackFault(line=1, where="", rule=rule, facts={name: f"<{name}>" for name in FACTS})
    sentence = FaultSentences().say(fault)
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize(
    "line",
    [
        "name =",
        'name = "a',
        'name = """a',
        "name = a",
        'name = "a" "b"',
        'name = "\\q"',
        'name = "\\u12"',
        'name = "\\ud800"',
        "name",
        "= 1",
        "*",
        "[name",
        "[[name]",
        "name = [1",
        "name = {a = 1",
        "name = {a = 1, a = 2}",
        "name = 2026-02-31",
        "name = 1\nname = 2",
        "[name]\n[name]",
        "name = 1 # \x01",
    ],
)
def test_every_slip_in_the_file_is_told_in_our_own_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, line: str
) -> None:
    file = tmp_path / "pack.toml"
    file.write_text(line + "\n", encoding="utf-8")
    status, found = run_json(capsys, "roles", "validate", file)
    (fault,) = found["faults"]
    assert (status, fault["rule"]) == (1, "not_toml")
    assert fault["facts"]["why"] not in fault["message"]


def test_harmless() -> None:
    assert harmless("字 a\x1b\n\u202e") == "字 a\\x1b\\n\\u202e"
