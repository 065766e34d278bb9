"""Saves what others can use of a take: a movie, its marks, its words, chapters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.base.errors import WorldError
from desktop.base.files import write_target
from desktop.review.exports import chapters
from desktop.review.summary import is_rated
from desktop.sharing.marks_text import MarksForm, marks_text
from desktop.transcription.captions import CaptionFormat, to_bytes
from desktop.transcription.corrections import export_corrected
from desktop.ui.dialogs import ask_new_file
from desktop.ui.review.export_menu import ExportMenu
from desktop.ui.review.movie_export import MovieExport, MovieLayer, was_cancelled
from desktop.ui.texts.exports import WORDS, ExportKind, kind_name
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.workshop import Workshop


class Exporting(QObject):
    """Asks for a file and writes it; its banner says how it goes.

    Args:
        playback: says whether captions are wanted.
        page: the dialog belongs to it.
    """

    def __init__(
        self, workshop: Workshop, work: ReviewWork, playback: PlaybackPane, page: QWidget
    ) -> None:
        super().__init__(page)
        self._workshop, self._work, self._playback, self._page = workshop, work, playback, page
        self._opened: OpenedTake | None = None
        self.banner = Banner()
        self.menu = ExportMenu(page)
        self.menu.chosen.connect(self.save)
        self.movie = MovieExport(workshop, self)
        self.movie.went.connect(self._went)
        self.movie.written.connect(self._written)
        self.movie.failed.connect(self._failed)
        self.banner.action.connect(self.movie.cancel)

    def show_take(self, opened: OpenedTake) -> None:
        """Export this take from now on; a movie under way goes on."""
        self._opened = opened

    def offer(self, beside: QWidget) -> None:
        """Open the menu of what can be saved below a widget."""
        if self._opened is not None:
            self.menu.offer(self._opened, beside)

    @Slot(str)
    def save(self, ending: str) -> None:
        """Ask where to, and write it."""
        opened, kind = self._opened, ExportKind(ending)
        if opened is None:
            return
        name = f"{opened.folder.session.path.name} {opened.folder.path.name}{kind}"
        pattern = f"{kind_name(kind).replace('(', '· ').replace(')', '')} (*{kind})"
        file = ask_new_file(
            self._workshop.dialogs,
            self._page,
            self.tr("Save for others"),
            Path.home() / name,
            pattern,
            endings=(kind, "." + kind.rpartition(".")[2]),
        )
        if file is None:
            return
        if kind is not ExportKind.MOVIE:
            self._save_text(opened, kind, file)
        elif not self.movie.busy:
            language = self._workshop.translation.language
            captions = self._playback.captions
            layer = MovieLayer(opened, self._work.review, language, captions=captions)
            self._went(0)
            self.movie.start(opened.folder.video, file, layer)

    def _save_text(self, opened: OpenedTake, kind: ExportKind, file: Path) -> None:
        session, language = opened.session, self._workshop.translation.language
        if kind is ExportKind.CHAPTERS:
            takes = [each.take for each in opened.choices if each.take is not None]
            text = chapters(session, takes, language)
        elif kind in WORDS:
            assert opened.spelling is not None
            text = export_corrected(opened.spelling.words, CaptionFormat(kind.rpartition(".")[2]))
        else:
            own = self._work.review
            shown = is_rated(own, opened.take.id, opened.parts)
            reviews = [*([own] if own is not None else []), *(opened.others if shown else ())]
            form = MarksForm(kind.removeprefix("."))
            text = marks_text(form, session, opened.take, reviews, language)
        try:
            write_target(file, to_bytes(text, marked=kind is ExportKind.MARKED_SRT))
        except WorldError as error:
            self._failed(error)
        else:
            self._written(file)

    @Slot(int)
    def _went(self, percent: int) -> None:
        words = self.tr("The movie is being written… {percent} %").format(percent=percent)
        self.banner.say(words, self.tr("Cancel"), calm=True)

    @Slot(object)
    def _written(self, file: Path) -> None:
        self.banner.say(self.tr("Saved as {file}").format(file=file), calm=True)

    @Slot(object)
    def _failed(self, error: WorldError) -> None:
        self.banner.say(error_sentence(error), calm=was_cancelled(error))
