"""The core runs without Qt, and nothing heavy is imported before it is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.house import Tree

UPPER = ("desktop.ui", "desktop.app", "desktop.cli", "desktop.__main__")
HEAVY = ("av", "cv2", "ctranslate2", "faster_whisper", "huggingface_hub", "onnxruntime", "opencc")
HEAVY_UNTIL_USED = (*HEAVY, "sounddevice", "PIL", "scipy")

WITHOUT_QT = """
import importlib, json, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("Qt is not here: " + name)

sys.meta_path.insert(0, NoQt())
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
"""

WHAT_CAME = """
import importlib, json, sys
before = {*sys.modules}
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
print(json.dumps(sorted({each.partition(".")[0] for each in sys.modules if each not in before})))
"""
"""What Python itself brings with it is left out, and what measures the coverage of the tests."""


def modules(tree: Tree) -> list[str]:
    """Return the name of every module of the program."""
    names = [tree.short(path).removesuffix(".py") for path in tree.named(".py", "desktop")]
    return [name.removesuffix("/__init__").replace("/", ".") for name in names]


def run(program: str, names: list[str], tree: Tree) -> str:
    """Run a program in a Python of its own, with the modules it shall import."""
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(names)],
        cwd=tree.root,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_core_is_imported_where_qt_is_missing(tree: Tree) -> None:
    core = [name for name in modules(tree) if not name.startswith(UPPER)]
    assert len(core) > 10
    run(WITHOUT_QT, core, tree)


def test_the_command_line_starts_without_anything_heavy(tree: Tree) -> None:
    came = json.loads(run(WHAT_CAME, ["desktop.cli.main"], tree))
    assert set(came) & {*HEAVY_UNTIL_USED, "PySide6"} == set()


def test_the_window_is_put_together_without_anything_heavy(tree: Tree) -> None:
    window = [name for name in modules(tree) if name.startswith("desktop.ui")]
    came = json.loads(run(WHAT_CAME, ["desktop.app", *window], tree))
    assert set(came) & set(HEAVY_UNTIL_USED) == set()


def test_a_room_is_entered_lightly(tree: Tree) -> None:
    rooms = [name for name in modules(tree) if name.count(".") == 1 and name != "desktop.__main__"]
    rooms = [name for name in rooms if (tree.root / name.replace(".", "/")).is_dir()]
    came = json.loads(run(WHAT_CAME, rooms, tree))
    assert set(came) & {*HEAVY_UNTIL_USED, "PySide6", "numpy"} == set()


def test_what_takes_in_files_of_others_starts_lightly(tree: Tree) -> None:
    """A file that means harm shall cost little: neither the other commands nor numpy come with it."""
    parts = ["desktop.cli.importing", "desktop.sharing.receiving", "desktop.sharing.taking_in"]
    parts += ["desktop.media.inspector", "desktop.media.containers", "desktop.media.lanes"]
    came = json.loads(run(WHAT_CAME, parts, tree))
    assert set(came) & ({*HEAVY_UNTIL_USED, "PySide6", "numpy", "jinja2"} - {"av"}) == set()


def test_who_adds_a_file_does_not_read_it(tree: Tree) -> None:
    """A process of its own does, which may take little: PyAV has no business in the one that waits."""
    parts = ["desktop.cli.add", "desktop.recording.adding", "desktop.media.intake_apart"]
    came = json.loads(run(WHAT_CAME, parts, tree))
    assert set(came) & {*HEAVY_UNTIL_USED, "PySide6", "numpy"} == set()


def test_the_worker_of_strangers_media_brings_pyav_and_little_else(tree: Tree) -> None:
    """It is started for each pack: of its tenth of a second PyAV is more than half."""
    parts = [f"desktop.media.{name}" for name in ("inspector", "boxes", "containers", "lanes")]
    came = json.loads(run(WHAT_CAME, parts, tree))
    assert "av" in came
    assert (
        set(came) & {"shutil", "bz2", "lzma", "zipfile", "hashlib", "subprocess", "numpy"} == set()
    )


@pytest.mark.parametrize(
    "asked", [["import", "none.zip"], ["import"], ["roles", "list"], ["--version"]]
)
def test_a_command_speaks_without_qt(tree: Tree, tmp_path: Path, asked: list[str]) -> None:
    """Qt takes longer to load than most commands take to run: also for a sentence in Chinese."""
    script = (
        "import json, sys; from desktop.cli.main import main\n"
        "main(json.loads(sys.argv[1]))\n"
        "print(json.dumps([*sys.modules]))\n"
    )
    place = [] if asked[0].startswith("-") else ["--library", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-c", script, json.dumps([*asked, *place])],
        cwd=tree.root, capture_output=True, check=True, timeout=60,
        env={**os.environ, "LC_ALL": "zh_CN.UTF-8", "GREENROOM_HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    said = done.stdout.decode().splitlines()
    assert "PySide6" not in json.loads(said[-1])
    words = done.stderr.decode() + "".join(said[:-1])
    assert asked == ["--version"] or any("一" <= sign <= "鿿" for sign in words)


def test_a_command_for_programs_brings_no_window(tree: Tree, tmp_path: Path) -> None:
    """With ``--json`` nobody reads help or sentences: Qt stays away, also while help is put together."""
    asked = ["import", str(tmp_path / "none"), "--json", "--library", str(tmp_path)]
    script = (
        "import json, sys; from desktop.cli.commands import run_command\n"
        "from desktop.base.settings import Interface; from desktop.cli.say import use_language\n"
        "use_language(Interface.ZH_CN)\n"
        "try: run_command(json.loads(sys.argv[1]))\n"
        "except Exception: pass\n"
        "print(json.dumps([*sys.modules]))\n"
    )
    came = json.loads(run(script, asked, tree).splitlines()[-1])  # behind the answer
    assert set(came) & {"PySide6", "desktop.transcription.job"} == set()
