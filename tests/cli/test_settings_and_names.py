"""The choices of the settings page by command: one by one, and names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Numbers, Script, read_settings
from desktop.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(list(arguments))
    output = capsys.readouterr()
    return status, output.out, output.err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("script", "traditional"),
        ("numbers", "figures"),
        ("transcribe_after_stop", "false"),
        ("volume", "0.5"),
        ("model-mirror", "https://m.example"),
        ("processor", "cpu"),
    ],
)
def test_a_setting_is_changed_and_listed(
    name: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("settings", "set", name, value, capsys=capsys)[0] == 0
    out = run("settings", "list", "--json", capsys=capsys)[1]
    found = json.loads(out)["settings"][name.replace("-", "_")]
    assert (str(found).lower() if isinstance(found, bool) else str(found)) == value
    assert f"{name.replace('-', '_')} = {value}" in run("settings", "list", capsys=capsys)[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("script", "klingon"),
        ("nosuch", "1"),
        ("volume", "2"),
        ("volume", "loud"),
        ("mirror_preview", "perhaps"),
        ("model_mirror", "ftp://x"),
        ("terms", "a"),
    ],
)
def test_what_is_no_value_changes_nothing(
    name: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run("settings", "set", name, value, capsys=capsys)
    assert (status, out) == (2, "")
    assert value in err or name in err
    assert not Folders.standard().settings.exists()


def test_names_are_added_removed_and_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("names", "add", "Acme", "候场", "acme", capsys=capsys)[0] == 0
    assert run("names", "list", capsys=capsys)[1] == "Acme\n候场\n"
    run("names", "remove", "ACME", "nosuch", capsys=capsys)
    file = tmp_path / "names.txt"
    file.write_text("Greenroom\n" + "x" * 50 + "\n", encoding="utf-8")
    out = run("names", "import", str(file), "--json", capsys=capsys)[1]
    assert json.loads(out) == {
        "names": ["候场", "Greenroom"],
        "used": 2,
        "left_out": ["x" * 50],
    }
    assert read_settings(Folders.standard().settings).terms == ("候场", "Greenroom")
    assert "left out: 1" in run("names", "import", str(file), capsys=capsys)[1]
    many = [f"第{number}家有限公司" for number in range(60)]
    assert "not used" in run("names", "add", *many, capsys=capsys)[1]


def test_what_is_no_name_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("names", "add", "fine", "---", capsys=capsys)[0] == 2
    assert not Folders.standard().settings.exists()
    assert run("names", "import", str(tmp_path / "nowhere"), capsys=capsys)[0] == 1


def test_a_list_is_given_with_commas(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("settings", "set", "cues_off", "fillers, pauses", capsys=capsys)[0] == 0
    assert read_settings(Folders.standard().settings).cues_off == ("fillers", "pauses")
    assert "cues_off = fillers, pauses" in run("settings", "list", capsys=capsys)[1]
    assert "gap_from = 1.0  (0.5–4)" in run("settings", "list", capsys=capsys)[1]
    assert run("settings", "set", "cues_off", "", capsys=capsys)[0] == 0
    assert read_settings(Folders.standard().settings).cues_off == ()


def test_script_and_numbers_keep_their_types(capsys: pytest.CaptureFixture[str]) -> None:
    run("settings", "set", "script", "TRADITIONAL".lower(), capsys=capsys)
    run("settings", "set", "numbers", "spoken", capsys=capsys)
    found = read_settings(Folders.standard().settings)
    assert (found.script, found.numbers) == (Script.TRADITIONAL, Numbers.SPOKEN)
