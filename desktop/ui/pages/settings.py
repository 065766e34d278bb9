"""The settings: every change is in use and written at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import __version__
from desktop.base.errors import WorldError
from desktop.base.settings import Appearance, Interface, PictureSize
from desktop.ui.page import Page, scrolling
from desktop.ui.settings.cues_card import CuesCard
from desktop.ui.settings.gaps_card import GapsCard
from desktop.ui.settings.opening_row import OpeningRow
from desktop.ui.settings.picture_card import PictureCard
from desktop.ui.settings.presets_card import PresetsCard
from desktop.ui.settings.speech_part import SpeechPart
from desktop.ui.settings.trash_row import TrashRow
from desktop.ui.texts.check import size_words
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.names import appearance_name, interface_name
from desktop.ui.theme import SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import EnumBox, FormCard
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from desktop.base.errors import GreenroomError
    from desktop.base.settings import Preset
    from desktop.ui.navigation import Goto
    from desktop.ui.workshop import Workshop


class SettingsPage(Page):
    """Language, colours, recording, transcription, folders."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._title = PlainLabel("title")
        self.banner = Banner()
        self.interface = EnumBox(tuple(Interface), interface_name)
        self.appearance = EnumBox(tuple(Appearance), appearance_name)
        self.picture_size = EnumBox(tuple(PictureSize), size_words)
        self.mirror = QCheckBox()
        self.read_aloud = QCheckBox()
        self.presets = PresetsCard()
        self.picture = PictureCard(workshop)
        self.cues = CuesCard()
        self.gaps = GapsCard()
        self.speech = SpeechPart(workshop, self.banner)
        self._folder = ElidedLabel("mute")
        self._choose = Button("small")
        self._default = Button("small")
        self.opening = OpeningRow(workshop.outside.opener())
        self.trash = TrashRow(workshop)
        self._about = PlainLabel("small", wrap=True)
        self._before: tuple[Preset, ...] = ()
        self._lay_out()
        self._connect()

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        self._window_card.title.setText(self.tr("Window"))
        self._record_card.title.setText(self.tr("Recording"))
        self._folder_card.title.setText(self.tr("Library"))
        self._rows[0].label(self.tr("Language"))
        self._rows[1].label(self.tr("Colours"))
        self._rows[2].label(
            self.tr("Picture"), self.tr("Smaller pictures need less of the computer.")
        )
        self._rows[3].label(self.tr("Preview"))
        self.mirror.setText(self.tr("Show me as in a mirror; the recording is not mirrored"))
        self._rows[5].label(
            self.tr("Question"), self.tr("With a voice of the system, if there is one.")
        )
        self.read_aloud.setText(self.tr("Read it aloud when it is shown"))
        self.presets.retranslate()
        self.picture.retranslate()
        self.cues.retranslate()
        self.gaps.retranslate()
        self.speech.retranslate()
        self._rows[4].label(
            self.tr("Folder"), self.tr("Used from the next start on. Sessions stay where they are.")
        )
        self._trash_words.label(
            self.tr("Trash"),
            self.tr("What you removed. It is listed and brought back by: greenroom library trash"),
        )
        self.trash.retranslate()
        self._files_card.title.setText(self.tr("Files of others"))
        self._opening_words.label(
            self.tr("Double click"),
            self.tr(
                "On packs (.greenroom), reviews and replies. It is written for this account only, and can be taken back."
            ),
        )
        self.opening.retranslate()
        self._choose.label(self.tr("Choose…"), name=self.tr("Choose the library folder"))
        self._default.label(self.tr("Use the default"))
        self._about.setText(
            self.tr(
                "Greenroom {version}. Nothing leaves this computer unless you send it. "
                "For practice only; not made for selecting people."
            ).format(version=__version__)
        )
        for box in (self.interface, self.appearance, self.picture_size):
            box.retranslate()
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Show what is in use."""
        self.interface.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cues.look()
        self.opening.look()
        self.trash.look()
        self._show()
        self.speech.look()
        if wish.detector:
            QTimer.singleShot(0, self, self._show_detector)  # once the page has its size

    @Slot()
    def _show_detector(self) -> None:
        self._column.activate()  # its sizes are those of the last time otherwise
        self.area.ensureWidgetVisible(self.picture)
        self.picture.fetch.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> bool:
        """Keep what is being typed, and go."""
        self.speech.keep()
        return True

    @override
    def save_now(self) -> None:
        """Keep what is being typed."""
        self.speech.keep()

    @override
    def shut_down(self) -> None:
        """End what is being fetched, and keep what is being typed."""
        self.picture.stop()
        self.speech.keep()

    def _lay_out(self) -> None:
        self._window_card, self._record_card = FormCard(), FormCard()
        self._folder_card, self._files_card = FormCard(), FormCard()
        self._opening_words = self._files_card.add_row(self.opening)
        if not self.opening.has_choice:
            self._files_card.hide()
        folder = QWidget()
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._folder, self._choose, self._default):
            row.addWidget(widget)
        self._rows = (
            self._window_card.add_row(self.interface),
            self._window_card.add_row(self.appearance),
            self._record_card.add_row(self.picture_size),
            self._record_card.add_row(self.mirror),
            self._folder_card.add_row(folder),
            self._record_card.add_row(self.read_aloud),
        )
        self._trash_words = self._folder_card.add_row(self.trash)
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_4)
        for widget in (self._title, self._window_card, self._record_card):
            column.addWidget(widget)
        for widget in (
            self.presets,
            self.picture,
            self.speech,
            self.cues,
            self.gaps,
            self._folder_card,
            self._files_card,
            self._about,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        content.setMaximumWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banner.setProperty("place", "window")
        outer.addWidget(self.banner)
        self.area = scrolling(content)
        outer.addWidget(self.area)

    def _connect(self) -> None:
        self.interface.picked.connect(self._pick_interface)
        self.appearance.picked.connect(self._pick_appearance)
        self.picture_size.picked.connect(self._pick_size)
        self.speech.changed.connect(self._pick_fields)
        self.mirror.clicked.connect(self._pick_mirror)
        self.read_aloud.clicked.connect(self._pick_read_aloud)
        self.picture.help_picked.connect(self._pick_picture_help)
        self.picture.takes_picked.connect(self._pick_picture_cues)
        self.picture.failed.connect(self._say_fault)
        self.opening.failed.connect(self._say_fault)
        self.trash.failed.connect(self._say_fault)
        self.trash.emptied.connect(self._say_emptied)
        self.cues.changed.connect(self._pick_fields)
        self.gaps.changed.connect(self._pick_fields)
        self.presets.changed.connect(self._pick_presets)
        self.presets.removed.connect(self._offer_presets_back)
        self.banner.action.connect(self._bring_presets_back)
        self._choose.clicked.connect(self._pick_folder)
        self._default.clicked.connect(self._forget_folder)

    def _show(self) -> None:
        now = self.services.settings.now
        self.interface.show_member(now.interface)
        self.appearance.show_member(now.appearance)
        self.picture_size.show_member(now.picture_size)
        self.speech.show_settings()
        self.mirror.setChecked(now.mirror_preview)
        self.read_aloud.setChecked(now.read_aloud)
        self.presets.show_presets(now.presets)
        self.picture.show_settings(now)
        self.cues.show_settings(now)
        self.gaps.show_settings(now)
        self._folder.setText(now.library or str(self.services.folders.library))
        self._default.setVisible(bool(now.library))

    def _change(self, **fields: object) -> None:
        try:
            self.services.settings.change(
                msgspec.structs.replace(self.services.settings.now, **fields)
            )
        except WorldError as caught:
            error = caught
            self.banner.say(lambda: error_sentence(error))
        self._show()

    @Slot(object)
    def _pick_interface(self, member: Interface) -> None:
        self._change(interface=member)

    @Slot(object)
    def _pick_appearance(self, member: Appearance) -> None:
        self._change(appearance=member)

    @Slot(object)
    def _pick_size(self, member: PictureSize) -> None:
        self._change(picture_size=member)

    @Slot(object)
    def _pick_fields(self, fields: dict[str, object]) -> None:
        self._change(**fields)

    @Slot(bool)
    def _pick_mirror(self, checked: bool) -> None:
        self._change(mirror_preview=checked)

    @Slot(bool)
    def _pick_read_aloud(self, checked: bool) -> None:
        self._change(read_aloud=checked)

    @Slot(bool)
    def _pick_picture_help(self, checked: bool) -> None:
        self._change(picture_help=checked)

    @Slot(bool)
    def _pick_picture_cues(self, checked: bool) -> None:
        self._change(picture_cues=checked)

    @Slot(object)
    def _say_fault(self, error: GreenroomError) -> None:
        self.banner.say(lambda: error_sentence(error))

    @Slot()
    def _say_emptied(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.banner.say(lambda: self.tr("The trash is empty."), calm=True)

    @Slot(object)
    def _pick_presets(self, presets: tuple[Preset, ...]) -> None:
        self._change(presets=presets)

    @Slot(object)
    def _offer_presets_back(self, before: tuple[Preset, ...]) -> None:
        self._before = before
        self.banner.say(
            lambda: self.tr("These times are removed. Takes made with them stay as they are."),
            lambda: self.tr("Undo"),
            calm=True,
        )

    @Slot()
    def _bring_presets_back(self) -> None:
        before, self._before = self._before, ()
        if before:
            self.banner.hide()
            self._change(presets=before)

    @Slot()
    def _pick_folder(self) -> None:
        start = Path(self._folder.text())
        chosen = self.workshop.dialogs.choose_folder(self, self.tr("Library folder"), start)
        if chosen is not None:
            self._change(library=str(chosen))

    @Slot()
    def _forget_folder(self) -> None:
        self._change(library="")


_WIDTH = 860
