"""The take as a movie of its own, with checklist, labels and captions painted in as on the screen."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from desktop.base.errors import Fault, WorldError
from desktop.ui.review.overlay_text import OverlayTrack
from desktop.ui.theme import type_of
from desktop.ui.widgets.layer_paint import Layer, LayerPainter

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from desktop.base.settings import Language
    from desktop.review.model import Review
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.workshop import Workshop

HEIGHT = 540
"""The layer is laid out for a picture of this height and scaled, so that words can be read in any."""


class MovieLayer:
    """Paints what lies over the picture of one take, as it is reviewed now; for one thread.

    Args:
        opened: the take.
        review: one's own.
        language: of the role's words.
        captions: paint the words that are being said.
    """

    def __init__(
        self, opened: OpenedTake, review: Review | None, language: Language, *, captions: bool
    ) -> None:
        self._track = OverlayTrack(opened, review, language, others=True)
        self._words = opened.words if captions else None
        self._font = type_of(language)

    def paint(self, pixels: npt.NDArray[np.uint8], at_ms: int) -> None:
        """Paint into (height, width, 3) uint8 blue-green-red, in rows without a gap."""
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
        scale = height / HEIGHT
        painter = QPainter(image)
        painter.scale(scale, scale)
        layer = Layer(
            QSize(round(width / scale), HEIGHT),
            self._track.content(at_ms, None),
            self._track.flashes(at_ms),
            self._words.caption_at(at_ms) if self._words is not None else "",
        )
        LayerPainter(painter, self._font).paint(layer)
        painter.end()


class MovieExport(QObject):
    """Writes one such movie at a time, off the main thread.

    Signals:
        went(int): so many percent are done.
        written(Path): the file is there.
        failed(object): the GreenroomError that ended it; what was there before is untouched.
    """

    went = Signal(int)
    written = Signal(object)
    failed = Signal(object)
    _told = Signal(int)

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._cancelled = threading.Event()
        self.busy = False
        self._percent = -1
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def start(self, source: Path, target: Path, layer: MovieLayer) -> None:
        """Begin, unless one is being written."""
        if self.busy:
            return
        self.busy, self._percent = True, -1
        self._cancelled = cancelled = threading.Event()

        def tell(done_ms: int, length_ms: int) -> None:
            percent = 100 * done_ms // max(1, length_ms)
            if percent != self._percent:
                self._percent = percent
                self._told.emit(min(percent, 100))

        def write() -> Path:
            from desktop.media.burning import burn

            burn(source, target, layer.paint, told=tell, cancelled=cancelled.is_set)
            return target

        def done(path: Path) -> None:
            self.busy = False
            self.written.emit(path)

        def failed(error: Exception) -> None:
            self.busy = False
            if not isinstance(error, WorldError):
                raise error
            self.failed.emit(error)

        self._workshop.tasks.run(write, done, failed, name="movie")

    @Slot()
    def cancel(self) -> None:
        """End it; ``failed`` says EXPORT_CANCELLED."""
        self._cancelled.set()

    @Slot(int)
    def _show(self, percent: int) -> None:
        if self.busy:
            self.went.emit(percent)


def was_cancelled(error: WorldError) -> bool:
    """Say whether a person ended it."""
    return error.fault is Fault.EXPORT_CANCELLED
