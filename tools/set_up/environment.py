"""The virtual environment in the clone, and the pinned packages in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = ROOT / ".venv"
OLD = ROOT / ".venv-old"
MODELS = HOME / "share" / "greenroom" / "models"


def python() -> Path:
    """Return where the interpreter of the environment lies."""
    return HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make() -> None:
    """Make the environment with the running interpreter, unless it already is its own.

    Speech models in an environment of another Python are carried over: they are the same for all.
    """
    if is_ours() and _pip_works():
        return
    if HOME.exists() and not OLD.exists():
        HOME.rename(OLD)
    print(f"Making a virtual environment with Python {sys.version.split()[0]} in .venv", flush=True)
    outer = str(getattr(sys, "_base_executable", sys.executable))  # not that of an environment
    subprocess.run([outer, "-m", "venv", "--clear", str(HOME)], check=True)
    kept = OLD / MODELS.relative_to(HOME)
    if kept.is_dir():
        MODELS.parent.mkdir(parents=True, exist_ok=True)
        kept.rename(MODELS)
    shutil.rmtree(OLD, ignore_errors=True)


def is_ours() -> bool:
    """Say whether the environment exists, whole, for the running version of Python."""
    try:
        lines = (HOME / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    version = next((each for each in lines if each.startswith("version")), "")
    found = version.partition("=")[2].strip().split(".")[:2]
    wanted = [str(part) for part in sys.version_info[:2]]
    return found == wanted and python().exists() and not OLD.exists()


def _pip_works() -> bool:
    asked = subprocess.run([python(), "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def install(*, for_tests: bool) -> None:
    """Install the project, editable, with what it needs in the versions of constraints.txt."""
    print("Installing the pinned packages", flush=True)
    wanted = ".[dev]" if for_tests else "."
    pip("install", "--quiet", "-c", "constraints.txt", "setuptools")
    pip("install", "--quiet", "-c", "constraints.txt", "--no-build-isolation", "-e", wanted)


def compile_program() -> None:
    """Translate the program to byte code once: where Python may not write it, each start would."""
    subprocess.run([python(), "-m", "compileall", "-q", str(ROOT / "desktop")], check=False)


def pip(*arguments: str) -> None:
    """Run pip of the environment, in the clone.

    Raises:
        subprocess.CalledProcessError: pip has already said why.
    """
    command = [python(), "-m", "pip", "--disable-pip-version-check", *arguments]
    subprocess.run(command, check=True, cwd=ROOT, stdin=subprocess.DEVNULL)
