"""The menus of cameras and microphones: what is there, and what was chosen even if it is away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.devices.choices import DEFAULT, FILE_PREFIX, NONE, PATTERN, TONE, pick, told_apart
from desktop.devices.model import DeviceKind
from desktop.ui.texts.check import offered_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QComboBox

    from desktop.devices.model import DeviceInfo, PictureFormat

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the settings say: a key, and the name it had."""

    choice: str
    name: str

    def found_in(self, devices: tuple[DeviceInfo, ...]) -> DeviceInfo | None:
        """Return the device, if it is there."""
        return pick(self.choice, devices)


class DeviceMenu:
    """Fills one box; an open list is never pulled away."""

    def __init__(self, box: QComboBox, kind: DeviceKind) -> None:
        self._box = box
        self._kind = kind
        self._shown: tuple[tuple[DeviceInfo, ...], Chosen] | None = None
        self._formats: Mapping[str, tuple[PictureFormat, ...]] = {}

    def fill(self, devices: tuple[DeviceInfo, ...], chosen: Chosen) -> None:
        """Show the devices, with the chosen one in the box."""
        if self._shown == (devices, chosen):
            return
        self._shown = (devices, chosen)
        self._box.clear()
        self._box.addItem("", DEFAULT)
        for device, name in told_apart(devices):
            self._box.addItem(name, device.key)
        if self._kind is DeviceKind.MICROPHONE:
            self._box.addItem("", NONE)
        known = None if chosen.choice == DEFAULT else chosen.found_in(devices)
        wanted = known.key if known else chosen.choice
        if self._box.findData(wanted) < 0:
            self._box.addItem("", wanted)
        self._box.setCurrentIndex(self._box.findData(wanted))
        self.retranslate()

    def show_formats(self, formats: Mapping[str, tuple[PictureFormat, ...]]) -> None:
        """Tell beside each camera what it offers; a system may know it by id or by name."""
        self._formats = formats
        self.retranslate()

    def retranslate(self) -> None:
        """Name the entries that are no devices."""
        if self._shown is None:
            return
        devices, chosen = self._shown
        there = {device.key for device, _ in told_apart(devices)}
        for row in range(self._box.count()):
            key = str(self._box.itemData(row))
            if key == DEFAULT:
                self._box.setItemText(row, translate("menus", "Default of the system"))
            elif key == NONE:
                self._box.setItemText(row, translate("menus", "None: picture only"))
            elif key not in there:
                self._box.setItemText(row, self._absent(chosen))
            offered = self._formats.get(key) or self._formats.get(self.name_of(key), ())
            self._box.setItemData(row, offered_words(offered), Qt.ItemDataRole.ToolTipRole)

    def _absent(self, chosen: Chosen) -> str:
        name = chosen.name or chosen.choice
        if is_simulated(chosen.choice):
            return name
        return translate("menus", "Not connected: {name}").replace("{name}", name)

    def name_of(self, key: str) -> str:
        """Return what the system calls a device that was listed; empty for anything else."""
        devices = self._shown[0] if self._shown else ()
        return next((each.name for each in devices if each.key == key), "")


def is_simulated(choice: str) -> bool:
    """Say whether a choice is one of our own devices, which no list has."""
    return choice in {PATTERN, TONE} or choice.startswith(FILE_PREFIX)
