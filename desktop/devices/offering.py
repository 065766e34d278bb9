"""Which of PortAudio's many inputs are microphones to a person.

ALSA lists every entry of its configuration: rate converters and channel maps beside the card, all
leading to the same one. Windows lists each microphone once for each of its four sound interfaces.
What is left out here can still be opened by its index or its exact name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.devices.model import DeviceInfo

ALSA = "ALSA"
WASAPI = "Windows WASAPI"
"""The interface that Windows itself mixes in; the older ones cut names off after 31 characters."""
_CONVERTERS = re.compile(
    r"null|oss|lavrate|samplerate|speexrate|speex|upmix|vdownmix|a52|usbstream|jack|"
    r"sysdefault|front|rear|side|center_lfe|surround\d\d|iec958|spdif|hdmi|modem|phoneline|"
    r"d(?:mix|snoop|share)"
)
"""Entries of ALSA's own configuration (``alsa.conf`` and the plug-ins of alsa-plugins)."""


def offered(microphones: tuple[DeviceInfo, ...]) -> tuple[DeviceInfo, ...]:
    """Return the inputs a person may choose from, each microphone once; the default always."""
    if any(each.host == WASAPI for each in microphones):
        return _of_wasapi(microphones)
    return tuple(each for each in microphones if each.is_default or not _converts(each))


def _converts(device: DeviceInfo) -> bool:
    return device.host == ALSA and _CONVERTERS.fullmatch(device.name) is not None


def _of_wasapi(microphones: tuple[DeviceInfo, ...]) -> tuple[DeviceInfo, ...]:
    """Return those of WASAPI; the default of another interface is known by the start of its name."""
    default = next((each.name for each in microphones if each.is_default), None)
    found = [each for each in microphones if each.host == WASAPI]
    marked = next(
        (each for each in found if default is not None and each.name.startswith(default)), None
    )
    return tuple(replace(each, is_default=each is marked) for each in found)
