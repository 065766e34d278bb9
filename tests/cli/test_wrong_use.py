"""A command line that does not fit is answered by one sentence, in the interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.commands import COMMANDS, build
from desktop.cli.main import main
from desktop.cli.say import translate

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    (["nosuch"], "There is no command “nosuch”. Known: demo, ", "没有命令“nosuch”。可用：demo"),
    (["library", "nope"], "“nope”. Known: list, rebuild.", "没有命令“nope”"),
    (["record"], "--role is missing. See: greenroom record --help", "缺少 --role。请看："),
    (["roles", "validate"], "FILE is missing.", "缺少 FILE。"),
    (["devices", "--nons"], "There is no option --nons.", "没有选项 --nons。"),
    (["--library"], "The option --library needs a value.", "选项 --library 需要一个值。"),
    (["library", "it's"], "There is no command “it's”. Known: list", "没有命令“it's”。可用：list"),
    (["devices", "x"], "“x” is more than", "“x”是多余的"),
    (["devices", "it's 'x", "(y)"], "“it's 'x (y)” is more", "“it's 'x (y)”是多余的"),
    (["devices", "--json=5"], "The option --json takes no value.", "选项 --json 不带值。"),
    (["devices", "--help=5"], "The option --help takes no value.", "选项 --help 不带值。"),
    (
        ["record", "--role", "sales", "--question", "SA01", "--seconds", "soon"],
        "The value of --seconds does not fit: a number is needed. See:",
        "--seconds 的值不合适：需要一个数字。请看：",
    ),
    (
        ["add", "a", "--role", "b", "--question", "c", "--language", "fr"],
        "The value of --language does not fit: allowed: zh, en. See:",
        "--language 的值不合适：允许：zh, en。请看：",
    ),
    (
        ["next", "--minutes", "999"],
        "does not fit: a number from 2 to 180 is needed. See:",
        "--minutes 的值不合适：需要 2 到 180 之间的数。请看：",
    ),
    (["next", "--minutes", "x"], "a number from 2 to 180", "需要 2 到 180 之间的数。"),
    (["deck", "list", "nix"], "fit: allowed: need, rewrite.", "允许：need, rewrite。"),
]


@pytest.mark.parametrize(("arguments", "english", "chinese"), CASES)
def test_it_is_said_in_one_line(
    arguments: list[str], english: str, chinese: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for interface, words in ((Interface.EN, english), (Interface.ZH_CN, chinese)):
        write_settings(Folders.standard().settings, Settings(interface=interface))
        assert main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert words in said.err
        assert said.err.count("\n") == 1


def test_a_group_alone_shows_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "rebuild" in said.err


def test_the_library_may_stand_before_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, there = tmp_path / "a b", tmp_path / "面试 🎤"
    assert main(["--library", str(here), "library", "list", "--json"]) == 0
    assert str(here) in capsys.readouterr().out
    assert main(["--library", str(here), "library", "list", "--json", "--library", str(there)]) == 0
    assert str(there) in capsys.readouterr().out
    assert main(["--library", str(here), "doctor"]) in {0, 1}
    assert str(here) in capsys.readouterr().out


def test_a_file_is_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "film.mp4").write_bytes(b"")
    assert main(["library", "list", "--library", str(tmp_path / "film.mp4")]) == 2
    assert "film.mp4" in capsys.readouterr().err


def test_the_next_run_in_the_process_does_not_speak_the_language_of_the_last(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.ZH_CN))
    assert main(["record"]) == 2
    assert "缺少" in capsys.readouterr().err
    assert translate("cli", "Cameras:") == "Cameras:"


@pytest.mark.parametrize(
    ("arguments", "alone"),
    [
        (["import", "x"], True),
        (["--library", "export", "marks"], True),
        (["--library=export", "marks"], True),
        (["--library", "export"], False),
        (["--help"], False),
        (["nosuch", "import"], False),
        ([], False),
    ],
)
def test_a_command_that_is_named_comes_alone(arguments: list[str], alone: bool) -> None:
    """All of them take half a second to load."""
    app = build(arguments)
    count = len(app.registered_commands) + len(app.registered_groups)
    assert count < 3 if alone else count >= len(COMMANDS)


def test_a_file_that_greenroom_does_not_open_is_told_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "it's a note.txt"
    note.write_text("x")
    for arguments in ([str(note)], ["--library", str(tmp_path), str(note)], [str(note), "--json"]):
        assert main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert "does not open “it's a note.txt”: it opens packs" in said.err
        assert "command" not in said.err
    assert main([str(tmp_path / "gone.zip")]) == 2
    assert "There is no file" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)
    (tmp_path / "roles").write_text("x")  # a command is one, whatever lies here
    assert main(["roles", "--help"]) == 0


def test_a_command_that_paints_or_answers_in_json_speaks_the_same_language(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.ZH_CN))
    assert main(["movie", "nix", "--to", "x.mp4"]) == 2
    assert "资料库中没有录像“nix”" in capsys.readouterr().err
    assert main(["stories", "examples", "--json"]) == 0
    assert '{"banner":"这只是结构示例' in capsys.readouterr().out
