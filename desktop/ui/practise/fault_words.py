"""Why a device could not be opened: the sentence, the name a person knows, and where to allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.ui.texts.access import access_sentence
from desktop.ui.texts.faults import error_sentence, fault_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Settings
    from desktop.ui.outside.doors import Outside


def fault_lines(faults: Iterable[GreenroomError], settings: Settings, outside: Outside) -> str:
    """Return one line for each fault."""
    return "\n".join(_line(each, settings, outside) for each in faults)


def _line(error: GreenroomError, settings: Settings, outside: Outside) -> str:
    if not isinstance(error, WorldError):
        return error_sentence(error)
    facts = dict(error.facts)
    if "name" in facts:
        facts["name"] = _known_name(error.fault, facts["name"], settings)
    where = access_sentence(error.fault, outside.platform, sandboxed=outside.sandboxed)
    return f"{fault_sentence(error.fault, facts)} {where}".strip()


def _known_name(fault: Fault, name: str, settings: Settings) -> str:
    """Return what the system called a device that is known here by its key only."""
    if fault is Fault.CAMERA_NOT_FOUND and name == settings.camera:
        return settings.camera_name or name
    if fault is Fault.MICROPHONE_NOT_FOUND and name == settings.microphone:
        return settings.microphone_name or name
    return name
