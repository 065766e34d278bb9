"""The navigation at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from desktop.ui.navigation import Place
from desktop.ui.texts.places import place_name
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import SIZE, icon, scales
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

WIDTH = 176
ICONS = {
    Place.HOME: "house",
    Place.PREPARE: "target",
    Place.PRACTISE: "circle-play",
    Place.REVIEW: "list-checks",
    Place.SHARE: "share-2",
    Place.PROGRESS: "chart-line",
    Place.LIBRARY: "library",
    Place.ROLES: "id-card",
    Place.SETTINGS: "settings",
}


class NavBar(QFrame):
    """One button a page; the settings stand apart at the bottom.

    Signals:
        chosen(str): the value of the Place a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, places: tuple[Place, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nav")
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._name = PlainLabel("title")
        self._group = QButtonGroup(self)
        self._buttons: dict[Place, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_4, SPACE_2, SPACE_4)
        column.setSpacing(SPACE_1)
        self._name.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_4)
        column.addWidget(self._name)
        for place in places:
            if place is Place.SETTINGS:
                column.addStretch(1)
            column.addWidget(self._add(place))
        self._group.buttonClicked.connect(self._clicked)
        theme.changed.connect(self._tint)

    def retranslate(self) -> None:
        """Set the words."""
        self._name.setText(self.tr("Greenroom"))
        self.setAccessibleName(self.tr("Navigation"))
        for number, (place, button) in enumerate(self._buttons.items(), start=1):
            button.label(place_name(place), f"Ctrl+{number}")

    def show_place(self, place: Place) -> None:
        """Show which page is open."""
        self._buttons[place].setChecked(True)
        self._tint()

    @property
    def places(self) -> tuple[Place, ...]:
        """The pages that have a button, in their order."""
        return tuple(self._buttons)

    def button(self, place: Place) -> Button:
        """Return the button of a page."""
        return self._buttons[place]

    def _add(self, place: Place) -> Button:
        button = Button("nav")
        button.setCheckable(True)
        button.setIconSize(QSize(SIZE + SPACE_1, SIZE))
        button.setProperty("place", place.value)
        self._group.addButton(button)
        self._buttons[place] = button
        return button

    @Slot()
    def _tint(self) -> None:
        for place, button in self._buttons.items():
            colour = self._theme.colour("accent" if button.isChecked() else "mute")
            tint = f"{colour.name()} {sorted(scales())}"
            if button.property("tint") != tint:  # drawing an icon takes its time
                button.setProperty("tint", tint)
                button.setIcon(icon(ICONS[place], colour, room=SPACE_1))

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("place")))
