"""A command line that does not fit is answered by one sentence, in the interface language."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.commands import COMMANDS, build
from desktop.cli.main import main
from desktop.cli.say import translate

CASES = [
    (["nosuch"], "There is no command “nosuch”. Known: demo, ", "没有命令“nosuch”。可用：demo"),
    (["library", "nope"], "“nope”. Known: list, rebuild, discard, trash.", "没有命令“nope”"),
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
    (
        ["exprot", "--json"],
        "There is no command “exprot”. Did you mean “export”? See: greenroom --help",
        "没有命令“exprot”。是不是“export”？请看：",
    ),
    (["Library", "list"], "Did you mean “library”?", "是不是“library”？"),
    (["library", "lst"], "There is no command “lst”. Did you mean “list”?", "是不是“list”？"),
    (
        ["devices", "--jsn"],
        "There is no option --jsn. Did you mean --json? See: greenroom devices --help",
        "没有选项 --jsn。是不是 --json？请看：",
    ),
    (["report", "--langage", "zh"], "Did you mean --language?", "是不是 --language？"),
    (
        ["transcribe", "a.mp4", "--format", "srt", "--json"],
        "--format does not go with --json. Leave one of them out.",
        "--format 不能和 --json 一起用。请去掉其中一个。",
    ),
    (
        ["export", "x", "--to", "y", "--days", "soon"],
        "The value of --days does not fit: a number is needed. See:",
        "--days 的值不合适：需要一个数字。请看：",
    ),
    (
        ["plan", "done", "abc"],
        "There is no “abc” in the plan. See: greenroom plan list",
        "计划里没有“abc”。请看：greenroom plan list",
    ),
    (["plan", "add", "caf\udce9"], "holds bytes that are no UTF-8 text.", "不是 UTF-8 文字的字节"),
    (["diary", "add", "--notes", "\udcc4"], "Nothing was kept of it.", "没有保存任何内容。"),
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
        (["progress", "--json"], True),
        (["chapters", "x"], True),
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


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of all kinds, in the folder one is in."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.greenroom", "-odd.zip", "note.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder.zip").mkdir()
    return tmp_path


WITHOUT_WINDOW = [
    (["--library", "--json"], "The option --library needs a value. See: greenroom --help"),
    (["--library", "-x"], "The option --library needs a value."),
    (["--library="], "The option --library needs a value."),
    (["--library", ""], "The option --library needs a value."),
    (["--library=", "received"], "The option --library needs a value."),
    (["received", "--library", ""], "The option --library needs a value. See: greenroom received"),
    (["received", "--library", "--json"], "The option --library needs a value."),
    (["export", "x", "--to", "--json"], "The option --to needs a value. See: greenroom export"),
    (["--json"], "--json belongs to a command, and stands behind it. See: greenroom --help"),
    (["--library", "here", "--json"], "--json belongs to a command"),
    (["--json", "received"], "--json belongs to a command"),
    (
        ["actions", "--json"],
        "--json belongs to a command, and stands behind it. See: greenroom act",
    ),
    (["/nowhere.greenroom", "--json"], "There is no file “/nowhere.greenroom”."),
    (["/nowhere.greenroom", "import"], "There is no file “/nowhere.greenroom”."),
    (["--library", "here", "nowhere.zip", "--json"], "There is no file “nowhere.zip”."),
    (["--library=here", "nowhere.zip"], "There is no file “nowhere.zip”."),
    (["nowhere/film"], "There is no file “nowhere/film”."),
    (["nowhere.txt"], "There is no file “nowhere.txt”."),
    (["a.greenroom", "nowhere.zip"], "There is no file “nowhere.zip”."),
    (["a.greenroom", "note.txt"], "Greenroom does not open “note.txt”"),
    (["a.greenroom", "--json"], "“a.greenroom” opens in the window, which takes files alone"),
    (["a.greenroom", "import", "x"], "files alone, without “import”. A command that takes it in:"),
    (["--", "-odd.zip", "--json"], "“-odd.zip” opens in the window"),
    (["import", "-odd.zip"], f"with a dash is named so: .{os.sep}-odd.zip. See: greenroom import"),
    (["import", "-nix.zip"], "There is no option -n."),
    (["folder.zip"], "“folder.zip” is a folder. Name a file in it."),
    (["."], "“.” is a folder."),
]


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(("arguments", "words"), WITHOUT_WINDOW)
def test_no_window_opens_where_a_command_or_another_file_was_meant(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(Path().iterdir())
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err
    assert said.err.count("\n") == 1
    assert sorted(Path().iterdir()) == before


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(
    ("arguments", "library", "files"),
    [
        (["--", "-odd.zip"], None, ["-odd.zip"]),
        (["-odd.zip"], None, ["-odd.zip"]),
        (["--library=here", "a.greenroom"], "here", ["a.greenroom"]),
        (["--library", "here", "a.greenroom", "-odd.zip"], "here", ["a.greenroom", "-odd.zip"]),
        (["--"], None, []),
    ],
)
def test_files_alone_open_the_window(
    arguments: list[str],
    library: str | None,
    files: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[tuple[Path | None, tuple[Path, ...]]] = []

    def open_window(place: Path | None, *handed: Path) -> int:
        opened.append((place, handed))
        return 0

    monkeypatch.setattr("desktop.cli.main._open_window", open_window)
    assert main(arguments) == 0
    assert opened == [(None if library is None else Path(library), tuple(map(Path, files)))]


def test_a_value_may_look_like_an_option_where_it_is_tied_to_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["export", "nix", "--to=x.zip", "--mask=--json"]) == 2
    assert "nix" in capsys.readouterr().err


def test_a_file_named_as_a_command_does_not_hide_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("chapters", "progress"):
        (tmp_path / name).write_text("x")
        assert main([name, "--help"]) == 0
    assert "progress" in capsys.readouterr().out
