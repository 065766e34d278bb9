"""Which cues are looked for. The list of them is loaded when the page is first shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.texts.cues import cue_name
from desktop.ui.theme import SPACE_4
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import FormCard

if TYPE_CHECKING:
    from desktop.base.settings import Settings


class CuesCard(FormCard):
    """A box for each cue, and one for those who say that they stutter.

    Signals:
        changed(object): the fields of the settings that are other ones now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stutter = QCheckBox()
        self.boxes: dict[str, QCheckBox] = {}
        self._off: tuple[str, ...] = ()
        self._box = QWidget()
        self._flow = FlowLayout(self._box, SPACE_4)
        self._rows = (self.add_row(self.stutter), self.add_row(self._box))
        self.stutter.clicked.connect(self._stutter_picked)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Cues"))
        self._rows[0].label(
            self.tr("Repeated words"), self.tr("This wish never leaves this computer.")
        )
        self.stutter.setText(self.tr("I stutter: don't look for them"))
        self._rows[1].label(
            self.tr("What is looked for"),
            self.tr("Cues are places to look at. They never answer an item."),
        )
        for name, box in self.boxes.items():
            box.setText(cue_name(name))

    def look(self) -> None:
        """Make the boxes, once."""
        if self.boxes:
            return
        from desktop.cues.detect import PICTURE, cue_names

        of_pictures = {name for each in PICTURE for name in each.cues}
        for name in cue_names():
            if name not in of_pictures:  # those have their own switch, beside the detector
                self.boxes[name] = QCheckBox(self._box)
                self.boxes[name].clicked.connect(partial(self._picked, name))
                self._flow.addWidget(self.boxes[name])
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is looked for."""
        self._off = settings.cues_off
        self.stutter.setChecked(settings.i_stutter)
        for name, box in self.boxes.items():
            box.setChecked(name not in settings.cues_off)

    def _stutter_picked(self, checked: bool) -> None:
        self.changed.emit({"i_stutter": checked})

    def _picked(self, name: str) -> None:
        off = [each for each in self._off if each != name]
        wanted = self.boxes[name].isChecked()
        self.changed.emit({"cues_off": tuple(off if wanted else [*off, name])})
