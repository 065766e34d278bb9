"""Find and replace on the words of the open take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.review.finding import Hit, find, replaced
from desktop.transcription.corrections import How
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from desktop.ui.review.transcript_card import TranscriptCard
    from desktop.ui.review.work import ReviewWork


class Searching(QObject):
    """Knows what was found and which of it is shown.

    Signals:
        done: the search was closed.
    """

    done = Signal()

    def __init__(self, card: TranscriptCard, work: ReviewWork) -> None:
        super().__init__(card)
        self._bar, self._view, self._work = card.search, card.view, work
        self._hits: list[Hit] = []
        self._current: int | None = None
        self._bar.searched.connect(self._search)
        self._bar.stepped.connect(self.step)
        self._bar.replace.connect(self._replace_this)
        self._bar.replace_all.connect(self._replace_all)
        self._bar.closed.connect(self._closed)

    def open(self, *, replacing: bool) -> None:
        """Show the bar; with what is selected in it."""
        text = self._view.textCursor().selectedText()
        self._bar.open(replacing=replacing, text=text if len(text) <= 80 else "")

    @Slot()
    def show_again(self) -> None:
        """Search in words that have changed; stay where it was."""
        if not self._bar.isHidden():
            self._find(self._current or 0)

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to the next (1) or the one before (-1); behind the last comes the first."""
        if self._bar.isHidden():
            self.open(replacing=False)
        elif self._hits:
            self._current = ((self._current or 0) + step) % len(self._hits)
            self._show()
            shown = self._view.track.words
            self._view.sought.emit(
                shown[self._shown(self._hits[self._current].first)].span.start_ms
            )

    @Slot()
    def _search(self) -> None:
        """Begin at the first hit behind the word that is chosen."""
        here = self._view.chosen_words
        source = self._view.track.source
        self._hits = find(source.words, self._bar.search) if source else []
        first = self._view.track.words[here[0]].number if here else 0
        later = [at for at, hit in enumerate(self._hits) if hit.last >= first]
        self._find(later[0] if later else 0)

    def _find(self, wanted: int) -> None:
        source = self._view.track.source
        self._hits = find(source.words, self._bar.search) if source else []
        self._current = min(wanted, len(self._hits) - 1) if self._hits else None
        self._show()

    def _show(self) -> None:
        self._bar.show_count(self._current, len(self._hits))
        self._view.show_hits([self._place(hit) for hit in self._hits], self._current)

    def _shown(self, number: int) -> int:
        """Return which of the words that are shown is a word of the transcript."""
        words = self._view.track.words
        return next((at for at, word in enumerate(words) if word.number >= number), len(words) - 1)

    def _place(self, hit: Hit) -> tuple[int, int]:
        """Return the characters of the text that are shown for a hit."""
        track = self._view.track
        words = track.source.words if track.source else ()
        first = track.words[self._shown(hit.first)]
        lead = len(words[hit.first].text) - len(words[hit.first].text.lstrip())
        start = max(0, first.start - lead) + hit.start if hit.first else hit.start - lead
        return max(0, start), max(0, start) + hit.end - hit.start

    @Slot()
    def _replace_this(self) -> None:
        if self._current is not None:
            self._replace([self._hits[self._current]])

    @Slot()
    def _replace_all(self) -> None:
        self._replace(self._hits)

    def _replace(self, hits: list[Hit]) -> None:
        source = self._view.track.source
        if source is None or not hits:
            return
        changes = replaced(source.words, hits, self._bar.by.text())
        beside = self._work.beside
        if self._work.reword(
            lambda desk: desk.correct(changes, How.REPLACED, seen=source, beside=beside)
        ):
            announce(self._bar, self.tr("%n place(s) replaced.", "", len(hits)))

    @Slot()
    def _closed(self) -> None:
        self._hits, self._current = [], None
        self._view.show_hits([], None)
        self.done.emit()
