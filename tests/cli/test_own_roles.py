"""``roles new|copy|export|import|check`` and ``follow-ups`` through exit status and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Language, Settings, write_settings
from desktop.cli.main import main
from desktop.roles.pack_file import load_pack
from desktop.roles.shelf import RoleShelf
from desktop.sessions.shelf import SessionShelf
from tests.fixtures._cues import transcript_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def english(home: Path) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.EN))


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    status = main([*map(str, words)])
    out, err = capsys.readouterr()
    return status, out, err


def run_json(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any]]:
    status, out, _ = run(capsys, *words, "--json")
    return status, json.loads(out) if out else {}


def test_a_new_pack_is_a_draft(capsys: pytest.CaptureFixture[str]) -> None:
    status, made = run_json(capsys, "roles", "new", "--id", "guide")
    assert (status, made["id"], made["draft"], made["faults"]) == (0, "guide", True, 14)
    status, found = run_json(capsys, "roles", "check", made["file"])
    assert (status, len(found["faults"])) == (1, 14)
    assert found["faults"][0]["where"] == "name.zh"
    assert "draft" in run(capsys, "roles", "new")[1]


def test_copy_export_change_and_import(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, made = run_json(capsys, "roles", "copy", "sales", "--id", "bank")
    assert (status, made["version"], made["draft"]) == (0, "0.1.0", False)
    assert run(capsys, "roles", "copy", "sales", "--id", "bank")[0] == 2
    assert run(capsys, "roles", "copy", "sales", "--id", "1 2")[0] == 1
    folders = Folders.standard()
    sessions = SessionShelf(folders.sessions, folders.trash)
    used = RoleShelf(folders.own_roles).get("bank")
    session = sessions.create(used, language=Language.EN, questions=("SA01",))
    file = tmp_path / "out.toml"
    assert run_json(capsys, "roles", "export", "bank", file)[0] == 0
    assert load_pack(file) == used
    assert run(capsys, "roles", "import", file)[0] == 2
    text = file.read_text(encoding="utf-8").replace("CC-BY-4.0", "MIT")
    file.write_text("# mine\n" + text, encoding="utf-8")
    status, done = run_json(capsys, "roles", "import", file, "--replace")
    assert (status, done["version"], done["version_raised"]) == (0, "0.1.1", True)
    assert session.read().role == used
    status, done = run_json(capsys, "roles", "import", file, "--replace")
    assert (status, done["version_raised"]) == (0, False)
    assert "# mine" in (folders.own_roles / "bank.toml").read_text(encoding="utf-8")
    assert "Written" in run(capsys, "roles", "export", "sales", tmp_path / "sales.toml")[1]
    assert load_pack(tmp_path / "sales.toml").id == "sales"


def test_a_faulty_file_is_refused_with_its_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "a"\nname =\n', encoding="utf-8")
    status, found = run_json(capsys, "roles", "import", bad)
    assert (status, found["taken_in"], found["faults"][0]["line"]) == (1, False, 2)
    assert ":2:" in run(capsys, "roles", "import", bad)[1]
    assert run(capsys, "roles", "import", tmp_path / "none.toml")[0] == 2
    assert RoleShelf(Folders.standard().own_roles).broken() == ()


def test_follow_ups_of_a_take(capsys: pytest.CaptureFixture[str]) -> None:
    folders = Folders.standard()
    sessions = SessionShelf(folders.sessions, folders.trash)
    pack = RoleShelf(folders.own_roles).get("ai_customer_service")
    take = sessions.create(pack, language=Language.EN, questions=("Q01",)).new_take("Q01")
    write_document(
        take.transcript, transcript_of("We had little time. We wrote to everyone.", language="en")
    )
    status, found = run_json(capsys, "follow-ups", take.path)
    assert status == 0
    kinds = [each["kind"] for each in found["follow_ups"]]
    assert {"go_deeper", "number"} <= set(kinds)
    lines = run(capsys, "follow-ups", take.path)[1].splitlines()
    assert len(lines) == len(kinds) == 3
    assert "because" in lines[0]
