"""The checks of ``greenroom doctor``: each finds one fact and says whether it is in the way."""

from __future__ import annotations

import os
import platform
import sys
from enum import StrEnum
from importlib import metadata
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import WorldError
from desktop.base.files import free_bytes, is_folder, make_folder, naming_faults, write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.cli.frame import Frame

LOW_DISK_BYTES = 1_000_000_000
"""reliability.md 2: below 1 GB a recording is refused."""
PACKAGES = (
    "PySide6_Essentials",
    "av",
    "opencv-python",
    "sounddevice",
    "faster-whisper",
    "ctranslate2",
    "numpy",
    "msgspec",
)


class Verdict(StrEnum):
    """How a check ended: ``warn`` limits what can be done, ``fault`` is in the way."""

    OK = "ok"
    WARN = "warn"
    FAULT = "fault"


class Problem(StrEnum):
    """What a check found; its sentence is in cli.doctor."""

    NONE = ""
    PACKAGE_MISSING = "package_missing"
    NO_CAMERA = "no_camera"
    NO_MICROPHONE = "no_microphone"
    NO_SOUND_LIBRARY = "no_sound_library"
    NO_SOUND_SYSTEM = "no_sound_system"
    NO_DISPLAY = "no_display"
    ENCODER = "encoder"
    MODEL = "model"
    DISK = "disk"
    FOLDER = "folder"
    SETTINGS = "settings"
    ROLES = "roles"


class Check(msgspec.Struct, frozen=True):
    """One line of the report."""

    name: str
    verdict: Verdict
    value: str
    problem: Problem = Problem.NONE
    error: WorldError | None = None


def run_checks(frame: Frame, settings_fault: WorldError | None = None) -> Iterator[Check]:
    """Run every check, the quick ones first; none raises.

    Args:
        frame: the house; with the defaults where the settings cannot be read.
        settings_fault: why they cannot.
    """
    yield Check("python", Verdict.OK, f"{platform.python_version()} ({sys.platform})")
    yield from _packages()
    yield _display()
    yield _settings(frame, settings_fault)
    yield from _folders(frame)
    yield _disk(frame)
    yield _roles(frame)
    yield from _encoders()
    yield from _devices()
    yield _model(frame)


def _packages() -> Iterator[Check]:
    for name in PACKAGES:
        try:
            yield Check(name, Verdict.OK, metadata.version(name))
        except metadata.PackageNotFoundError:
            yield Check(name, Verdict.FAULT, "", Problem.PACKAGE_MISSING)


def _display() -> Check:
    if sys.platform in {"win32", "darwin"}:
        return Check("display", Verdict.OK, sys.platform)
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if shown:
        return Check("display", Verdict.OK, shown)
    return Check("display", Verdict.WARN, "", Problem.NO_DISPLAY)


def _settings(frame: Frame, fault: WorldError | None) -> Check:
    place = str(frame.folders.settings)
    if fault is not None:
        return Check("settings", Verdict.FAULT, place, Problem.SETTINGS, fault)
    return Check("settings", Verdict.OK, place)


def _folders(frame: Frame) -> Iterator[Check]:
    folders = frame.folders
    yield _writable("library", folders.library, folders.sessions)
    for name, folder in (
        ("config", folders.config),
        ("data", folders.data),
        ("log", folders.log),
    ):
        yield _writable(name, folder)


def _writable(name: str, folder: Path, *inside: Path) -> Check:
    probe = folder / ".greenroom-check"
    try:
        make_folder(folder)
        write_atomic(probe, b"")
        with naming_faults(probe):
            probe.unlink()
        for part in inside:
            if is_folder(part):
                with naming_faults(part):
                    next(part.iterdir(), None)
    except WorldError as error:
        return Check(name, Verdict.FAULT, str(folder), Problem.FOLDER, error)
    return Check(name, Verdict.OK, str(folder))


def _disk(frame: Frame) -> Check:
    free = free_bytes(frame.folders.library)
    value = f"{free / 1e9:.1f} GB"
    if free < LOW_DISK_BYTES:
        return Check("disk", Verdict.FAULT, value, Problem.DISK)
    return Check("disk", Verdict.OK, value)


def _roles(frame: Frame) -> Check:
    good, broken = len(frame.roles.packs()), len(frame.roles.broken())
    if broken:
        return Check("roles", Verdict.WARN, f"{good} + {broken}", Problem.ROLES)
    return Check("roles", Verdict.OK, str(good))


def _encoders() -> Iterator[Check]:
    from desktop.media.encoders import encoder_available, library_versions

    for name in ("libx264", "aac"):
        if encoder_available(name):
            yield Check(name, Verdict.OK, "")
        else:
            yield Check(name, Verdict.FAULT, "", Problem.ENCODER)
    versions = ", ".join(f"{name} {version}" for name, version in library_versions().items())
    yield Check("ffmpeg", Verdict.OK, versions)


def _devices() -> Iterator[Check]:
    from desktop.devices.listing import list_devices, sound_library_fault

    devices = list_devices()
    if devices.cameras:
        yield Check("camera", Verdict.OK, ", ".join(each.name for each in devices.cameras))
    else:
        yield Check("camera", Verdict.WARN, "", Problem.NO_CAMERA)
    fault = sound_library_fault()
    if fault is not None:
        problem = Problem.NO_SOUND_LIBRARY if fault.missing else Problem.NO_SOUND_SYSTEM
        yield Check("microphone", Verdict.FAULT, str(fault), problem)
    elif devices.microphones:
        yield Check("microphone", Verdict.OK, ", ".join(each.name for each in devices.microphones))
    else:
        yield Check("microphone", Verdict.WARN, "", Problem.NO_MICROPHONE)


def _model(frame: Frame) -> Check:
    name = frame.settings.model
    try:
        from desktop.transcription.models import verify

        folder = frame.models.find(name, trust_unknown=frame.settings.trust_own_models)
        verify(folder)
    except WorldError as error:
        return Check("model", Verdict.FAULT, name, Problem.MODEL, error)
    return Check("model", Verdict.OK, f"{name}: {folder.path}")
