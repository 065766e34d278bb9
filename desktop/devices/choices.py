"""How a person names a device: ``default``, an index, a name, or a simulated one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.devices.model import DeviceInfo

DEFAULT = "default"
NONE = "none"
PATTERN = "pattern"
TONE = "tone"
FILE_PREFIX = "file:"


def pick(choice: str, devices: tuple[DeviceInfo, ...]) -> DeviceInfo | None:
    """Find a device by ``default``, index, key, name (any case), or a unique part of its name.

    Returns:
        The device, or None when nothing or more than one fits.
    """
    if choice == DEFAULT:
        return next((each for each in devices if each.is_default), devices[0] if devices else None)
    if choice.isdecimal():
        return next((each for each in devices if each.index == int(choice)), None)
    exact = [each for each in devices if choice in {each.key, each.name}]
    wanted = choice.casefold()
    same = exact or [each for each in devices if each.name.casefold() == wanted]
    found = same or [each for each in devices if wanted in each.name.casefold()]
    return found[0] if same or len(found) == 1 else None


def told_apart(devices: tuple[DeviceInfo, ...]) -> list[tuple[DeviceInfo, str]]:
    """Return each device with the name to show; those with the same name get a number.

    One that is itself called ``default`` (ALSA has it) is left out: the choice stands for it.
    """
    shown = [each for each in devices if each.name != DEFAULT]
    names = [each.name for each in shown]
    return [
        (each, each.name if names.count(each.name) == 1 else f"{each.name} ({number})")
        for position, each in enumerate(shown)
        for number in [names[: position + 1].count(each.name)]
    ]
