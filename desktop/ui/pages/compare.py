"""Compare: two takes of one question side by side, played as one, and what differs between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import Fault, GreenroomError, WorldError
from desktop.sessions.folder import TakeFolder
from desktop.ui.compare.control_bar import ControlBar
from desktop.ui.compare.reading import Pair, read_pair
from desktop.ui.compare.side_view import SideView, take_words
from desktop.ui.compare.table import DifferenceTable
from desktop.ui.compare.together import Together
from desktop.ui.compare.twin import TwinPlayer
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.page_keys import KeepsArrows, add_keys, player_keys, press_focused
from desktop.ui.player import MediaPlayer
from desktop.ui.playing import Playing
from desktop.ui.texts.compare import SIDES
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import Headline

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.ui.player import Player
    from desktop.ui.workshop import Workshop


class ComparePage(Page):
    """Shows take A and take B; what is heard leads."""

    def __init__(
        self,
        workshop: Workshop,
        parent: QWidget | None = None,
        *,
        players: tuple[Player, Player] | None = None,
    ) -> None:
        super().__init__(workshop, parent)
        self.pair: Pair | None = None
        self._wanted: Goto | None = None
        self._back = Place.REVIEW
        a, b = players or (MediaPlayer(self), MediaPlayer(self))
        self.twin = TwinPlayer(a, b, self)
        self.playing = Playing(self.twin, self)
        self.title, self.banner = Headline("title", "strong"), Banner()
        self.title.wide()
        self.back, self.differences = Button("quiet"), Button("quiet")
        self.differences.setCheckable(True)
        self.choice = QComboBox()
        self.sides = tuple(SideView(workshop.theme, letter) for letter in SIDES)
        self.bar = ControlBar(workshop.theme)
        self.together = Together(self.twin, self.playing, self.bar, self)
        self.table = DifferenceTable()
        self._lay_out()
        self._connect()
        add_keys(self, self._keys())

    @property
    def busy(self) -> bool:
        """Whether takes are being read."""
        return self._wanted is not None

    @override
    def retranslate(self) -> None:
        """Set every word on the page."""
        self.setAccessibleName(self.tr("Compare two takes"))
        self.back.label(self.tr("Back"), "Esc")
        self.differences.label(self.tr("Only what differs"), "D")
        self.choice.setAccessibleName(self.tr("Take B"))
        self.choice.setToolTip(self.tr("Which take stands beside it (T)"))
        self.bar.retranslate()
        self.table.retranslate(self.workshop.translation.language)
        self._show_heard(self.twin.heard)
        self.bar.show_offset(self.twin.offset_ms)
        self._show_title()
        self._show_choices()

    @override
    def enter(self, wish: Goto) -> None:
        """Show a take beside another one of its question."""
        self._back = wish.back or self._back
        if wish.take is None:
            return
        self._wanted = wish
        folder = TakeFolder(wish.take)
        other = TakeFolder(wish.other) if wish.other is not None else None
        self.workshop.tasks.run(
            partial(read_pair, self.services, folder, other),
            partial(self._read, wish),
            partial(self._not_read, wish),
            name="compare",
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that Space plays at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> bool:
        """Stop, and let both files go."""
        self.playing.pause()
        return True

    @override
    def shut_down(self) -> None:
        """Let both files go."""
        self.twin.close()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that plays both."""
        return self.bar.play

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the choice of takes, the controls and the table."""
        return (self._head, self.choice, self.bar, self.table)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets the span go, or goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.together.span is not None:
            self.together.use_span(None)
        else:
            self.go_back()

    @Slot()
    def go_back(self) -> None:
        """Go to where it was asked for."""
        take = self.pair.folder.path if self.pair is not None else None
        self.goto.emit(Goto(self._back, take=take))

    def _keys(self) -> dict[str, Callable[[], object]]:
        return {
            **player_keys(self.playing),
            **self.together.keys(),
            "Space": self._space,
            "S": self._switch_sound,
            "T": self.choice.showPopup,
            "D": self.differences.click,
        }

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE_3)
        head.addWidget(self.title, 1)
        head.addWidget(self.differences)
        head.addWidget(self.back)
        pictures = QHBoxLayout()
        pictures.setSpacing(SPACE_4)
        for side in self.sides:
            pictures.addWidget(side, 1)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumContentsLength(12)
        self.sides[1].about.hide()
        self.sides[1].place.insertWidget(1, self.choice, 1)
        for widget in (self.differences, self.back, self.choice):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        KeepsArrows(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_2)
        column.addWidget(self._head)
        column.addWidget(self.banner)
        column.addLayout(pictures, 4)
        column.addWidget(self.bar)
        column.addWidget(self.table, 5)

    def _connect(self) -> None:
        twin, bar, playing = self.twin, self.bar, self.playing
        for player, side in zip(twin.players, self.sides, strict=True):
            player.pictured.connect(side.show_frame)
        twin.played.connect(self._show_playing)
        twin.loaded.connect(self._loaded)
        twin.side_failed.connect(self._side_failed)
        twin.heard_changed.connect(self._show_heard)
        twin.offset_changed.connect(bar.show_offset)
        playing.moved.connect(self._show_moment)
        playing.speed_changed.connect(bar.show_speed)
        bar.toggled.connect(playing.toggle)
        bar.slower.connect(playing.slower)
        bar.faster.connect(self._faster)
        bar.sought.connect(playing.seek)
        bar.heard.connect(twin.listen_to)
        self.choice.activated.connect(self._choose)
        self.differences.toggled.connect(self._only_differences)
        self.back.clicked.connect(self.go_back)
        self.table.chosen.connect(self.together.play_row)

    def _read(self, wish: Goto, pair: Pair) -> None:
        if wish is not self._wanted:
            return
        self._wanted = None
        before, self.pair = self.pair, pair
        self.banner.hide()
        self._show_title()
        self._show_choices()
        compared = pair.compared
        self.table.show_compared(compared, self.workshop.translation.language)
        self.together.offer(compared.meetings if compared else ())
        if _same_files(before, pair):
            return
        self.twin.close()
        self.twin.offset_ms = 0
        self.bar.show_offset(0)
        self.twin.set_volume(self.services.settings.now.volume)
        self._open_side(0, pair.folder)
        self._open_side(1, pair.chosen.folder if pair.chosen else None)

    def _open_side(self, side: int, folder: TakeFolder | None) -> None:
        pair = self.pair
        assert pair is not None
        take = pair.a.take if side == 0 else (pair.chosen.take if pair.chosen else None)
        self.sides[side].show_take(take)
        if folder is None:
            return
        if folder.video.exists():
            self.twin.open_side(side, folder.video)
        else:
            missing = WorldError(Fault.MEDIA_MISSING, file=folder.video)
            self.sides[side].show_fault(error_sentence(missing))

    def _not_read(self, wish: Goto, error: Exception) -> None:
        if wish is not self._wanted:
            return
        self._wanted = None
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show_title(self) -> None:
        if self.pair is not None:
            side, language = self.pair.a, self.workshop.translation.language
            question = side.session.question(side.take.question_id)
            self.title.setText(question.text.say(language) if question else side.take.question_id)

    def _show_choices(self) -> None:
        self.choice.clear()
        for each in self.pair.choices if self.pair is not None else ():
            self.choice.addItem(take_words(each.take), each.folder.path)
        if self.pair is not None and self.pair.chosen is not None:
            self.choice.setCurrentIndex(self.pair.choices.index(self.pair.chosen))
        self.choice.setVisible(self.choice.count() > 0)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self.pair is not None:
            other = self.pair.choices[place].folder.path
            self.enter(Goto(Place.COMPARE, take=self.pair.folder.path, other=other))

    @Slot(int)
    def _loaded(self, _length: int) -> None:
        self._show_moment(self.twin.position)

    @Slot(int, str)
    def _side_failed(self, side: int, why: str) -> None:
        pair = self.pair
        if pair is not None:
            folder = pair.folder if side == 0 or pair.chosen is None else pair.chosen.folder
            error = WorldError(Fault.MEDIA_UNREADABLE, file=folder.video, why=why)
            self.sides[side].show_fault(error_sentence(error))

    @Slot(int)
    def _show_moment(self, at_ms: int) -> None:
        self.bar.show_time(at_ms, self.twin.length)
        for number, side in enumerate(self.sides):
            side.show_moment(at_ms - self.twin.moment_of(number, 0))

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self.bar.show_playing(playing=playing)

    @Slot(int)
    def _show_heard(self, heard: int) -> None:
        self.bar.show_heard(heard)
        for number, side in enumerate(self.sides):
            side.retranslate(heard=number == heard)

    @Slot()
    def _faster(self) -> None:
        self.playing.faster()

    def _space(self) -> None:
        if not press_focused(self):
            self.playing.toggle()

    @Slot()
    def _switch_sound(self) -> None:
        self.twin.listen_to(1 - self.twin.heard)
        announce(self, self.sides[self.twin.heard].name.accessibleName())

    @Slot(bool)
    def _only_differences(self, only: bool) -> None:
        self.table.only_differences = only
        language = self.workshop.translation.language
        self.table.show_compared(self.pair.compared if self.pair else None, language)


def _same_files(before: Pair | None, now: Pair) -> bool:
    if before is None or before.folder != now.folder:
        return False
    return (before.chosen and before.chosen.folder) == (now.chosen and now.chosen.folder)
