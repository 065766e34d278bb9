"""What is wrong right now, one banner a thing, above the picture it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sessions.model import TroubleKind
from desktop.ui.texts.hints import hint_sentence
from desktop.ui.texts.troubles import trouble_sentence
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

MOST = 2
"""More would push the question away; the gravest come first."""
GRAVE = (
    TroubleKind.DISK_FILLING, TroubleKind.MICROPHONE_LOST, TroubleKind.MICROPHONE_SILENT, TroubleKind.CAMERA_LOST,
    TroubleKind.CAMERA_BLACK, TroubleKind.CAMERA_FROZEN, TroubleKind.MICROPHONE_SWITCHED,
    TroubleKind.MICROPHONE_CLIPPING, TroubleKind.PICTURES_HALVED, TroubleKind.CAMERA_SLOW, TroubleKind.QUALITY_LOWERED,
)  # fmt: skip
WORTH_STOPPING = frozenset(GRAVE[:7])
"""A take with one of these may not be worth going on with; the others cost quality only."""
CALM = frozenset({TroubleKind.QUALITY_LOWERED, TroubleKind.CAMERA_SLOW})


class Said(NamedTuple):
    """What a sentence is made from."""

    name: str
    in_take: bool
    alone: bool


class TroubleBanners(QWidget):
    """Shows a trouble as long as it lasts; one that was closed stays closed until it comes again.

    Signals:
        stop: the person wants to end the take.
    """

    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self._banners: dict[TroubleKind, Banner] = {}
        self._shown: dict[TroubleKind, Said] = {}
        self._closed: set[TroubleKind] = set()
        self.hide()

    def show_troubles(
        self,
        troubles: Mapping[TroubleKind, str],
        *,
        recording: bool,
        alone: Collection[TroubleKind] = (),
    ) -> None:
        """Show what is wrong now.

        Args:
            troubles: the kinds, each with the name its sentence needs.
            recording: in a take the sentence says what is safe, and the action is to stop.
            alone: the kinds beside which nothing else is recorded.
        """
        self._note_closed()
        self._closed &= set(troubles)
        wanted = {
            kind: Said(troubles[kind], recording, kind in alone)
            for kind in GRAVE
            if kind in troubles and kind not in self._closed and _says(kind, recording=recording)
        }
        wanted = dict(list(wanted.items())[:MOST])
        if wanted == self._shown:
            return
        for kind in [each for each in self._shown if each not in wanted]:
            self._banners[kind].hide()
        for kind, said in wanted.items():
            if self._shown.get(kind) != said:
                self._say(kind, said)
        self._shown = wanted
        self.setVisible(bool(wanted))

    @property
    def sentences(self) -> list[str]:
        """What is said now, the gravest first."""
        return [self._banners[kind].sentence for kind in self._shown]

    def _note_closed(self) -> None:
        """Take down what the person closed since the last time."""
        for kind in [each for each in self._shown if self._banners[each].isHidden()]:
            self._closed.add(kind)
            del self._shown[kind]

    def _say(self, kind: TroubleKind, said: Said) -> None:
        name, in_take, alone = said
        banner = self._banners.get(kind)
        if banner is None:
            banner = self._banners[kind] = Banner()
            banner.action.connect(self.stop)
            self._column.insertWidget(_place(kind, self._banners), banner)
        offers_stop = in_take and kind in WORTH_STOPPING
        self.setVisible(True)
        banner.say(
            lambda: (
                trouble_sentence(kind, name, alone=alone) if in_take else hint_sentence(kind, name)
            ),
            (lambda: self.tr("Stop")) if offers_stop else "",
            key=self.tr("Space") if offers_stop else "",
            calm=kind in CALM,
        )


def _place(kind: TroubleKind, banners: Mapping[TroubleKind, Banner]) -> int:
    return sum(GRAVE.index(each) < GRAVE.index(kind) for each in banners)


def _says(kind: TroubleKind, *, recording: bool) -> bool:
    return recording or bool(hint_sentence(kind, ""))
