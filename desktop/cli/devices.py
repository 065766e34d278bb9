"""``greenroom devices``: which cameras and microphones there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate

if TYPE_CHECKING:
    from desktop.devices.model import DeviceInfo


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli", "List cameras and microphones. Simulated ones: pattern, tone, file:PATH."
    )
    app.command("devices", help=text)(devices)


def devices(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List every camera and microphone with index, name and host."""
    from desktop.devices.listing import list_devices

    frame = open_frame(library, as_json)
    found = list_devices()
    result = {
        "cameras": [_entry(each) for each in found.cameras],
        "microphones": [_entry(each) for each in found.microphones],
    }
    lines = [translate("cli", "Cameras:"), *_lines(found.cameras)]
    lines += [translate("cli", "Microphones:"), *_lines(found.microphones)]
    frame.put(result, *lines)


def _entry(device: DeviceInfo) -> dict[str, object]:
    return {
        "index": device.index,
        "name": device.name,
        "host": device.host,
        "key": device.key,
        "default": device.is_default,
    }


def _lines(found: tuple[DeviceInfo, ...]) -> list[str]:
    if not found:
        return ["  " + translate("cli", "none found")]
    return [
        f"  {each.index:3} {'*' if each.is_default else ' '} {each.name} ({each.host})"
        for each in found
    ]
