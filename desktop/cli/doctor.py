"""``greenroom doctor``: versions, devices, model, encoder, disk, folders, and what to do about each fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from desktop import __version__
from desktop.base.errors import WorldError
from desktop.base.paths import Folders
from desktop.base.settings import Settings
from desktop.cli.checkup import Check, Problem, Verdict, run_checks
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate

if TYPE_CHECKING:
    from pathlib import Path

SIGNS = {Verdict.OK: "✓", Verdict.WARN: "!", Verdict.FAULT: "✗"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli", "Check this computer: versions, devices, speech model, encoder, disk, folders."
    )
    app.command("doctor", help=text)(doctor)


def doctor(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Run every check and say what to do about each fault. Exit status 1 when one is in the way."""
    frame, fault = _open(library, as_json)
    checks = tuple(run_checks(frame, fault))
    whole = all(check.verdict is not Verdict.FAULT for check in checks)
    result = {
        "version": __version__,
        "ok": whole,
        "checks": [
            {
                "name": check.name,
                "verdict": check.verdict,
                "value": check.value,
                "problem": check.problem,
                "advice": advice(frame, check),
            }
            for check in checks
        ],
    }
    frame.put(
        result, *(line for check in checks for line in _lines(frame, check)), _closing(checks)
    )
    if not whole:
        raise typer.Exit(1)


def _open(library: Path | None, as_json: bool) -> tuple[Frame, WorldError | None]:
    """Open the house even when the settings are damaged: that is one more thing to report."""
    try:
        return open_frame(library, as_json), None
    except WorldError as error:
        return Frame(Folders.standard(library), Settings(), as_json), error


def _lines(frame: Frame, check: Check) -> list[str]:
    lines = [f"{SIGNS[check.verdict]} {check.name:20} {check.value}".rstrip()]
    words = advice(frame, check)
    return [*lines, f"    {words}"] if words else lines


def _closing(checks: tuple[Check, ...]) -> str:
    if any(check.verdict is Verdict.FAULT for check in checks):
        return translate("cli", "Something is in the way; see the lines marked ✗.")
    if any(check.verdict is Verdict.WARN for check in checks):
        return translate("cli", "Greenroom works here, with the limits marked !.")
    return translate("cli", "Everything is in place.")


def advice(frame: Frame, check: Check) -> str:
    """Return what to do about a problem, in one or two sentences; empty if there is none."""
    if check.error is not None:
        return frame.sentence(check.error)
    match check.problem:
        case Problem.PACKAGE_MISSING:
            return translate(
                "cli", "This part of the program is missing. Run the set-up again: make run"
            )
        case Problem.NO_DISPLAY:
            return translate(
                "cli", "There is no screen, so the window can't open here. The commands work."
            )
        case Problem.DISK:
            return translate(
                "cli",
                "Less than 1 GB is free, so recording is refused. Free some space, or choose another library folder.",
            )
        case Problem.ENCODER:
            return translate(
                "cli",
                "This encoder is missing, so nothing can be recorded. Run the set-up again: make run",
            )
        case Problem.ROLES:
            return translate(
                "cli", "Some of your own role packs are skipped. See: greenroom roles list"
            )
        case _:
            return _device_advice(check.problem)


def _device_advice(problem: Problem) -> str:
    match problem:
        case Problem.NO_CAMERA:
            return translate(
                "cli", "No camera was found. Connect one, or record sound only (--camera none)."
            )
        case Problem.NO_MICROPHONE:
            return translate(
                "cli",
                "No microphone was found. Connect one, or record the picture only (--microphone none).",
            )
        case Problem.NO_SOUND_LIBRARY:
            return translate(
                "cli",
                "PortAudio is missing, so no microphone can be used. Install it: sudo apt-get install libportaudio2",
            )
        case Problem.NO_SOUND_SYSTEM:
            return translate(
                "cli",
                "The sound system does not answer, so no microphone can be used. Start it (PipeWire or PulseAudio) and try again.",
            )
        case _:
            return ""
