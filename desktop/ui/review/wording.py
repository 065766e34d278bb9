"""Correcting words while listening: what lies between the words, the player and the work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Slot

from desktop.base.errors import WorldError
from desktop.base.timecode import Span
from desktop.review.finding import Change
from desktop.sharing.origin import is_received
from desktop.transcription.terms import read_terms, with_terms
from desktop.ui.review.hearing_again import HearingAgain
from desktop.ui.review.searching import Searching
from desktop.ui.review.word_editor import WordEditor
from desktop.ui.texts.faults import error_sentence
from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.transcription.corrections import Corrected
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.playback_pane import PlaybackPane
    from desktop.ui.review.words import ShownWord
    from desktop.ui.review.words_pane import WordsPane
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.workshop import Workshop

NAME_WORDS = 3
"""A correction of more words is hardly a name."""


class Wording(QObject):
    """F2 corrects, U goes to the next unsure word, H hears again, Ctrl+F and Ctrl+H find and replace."""

    def __init__(
        self, workshop: Workshop, pane: WordsPane, playback: PlaybackPane, work: ReviewWork
    ) -> None:
        super().__init__(pane)
        self._workshop, self._pane, self._playback, self._work = workshop, pane, playback, work
        self._view = pane.view
        self._opened: OpenedTake | None = None
        self._theirs = False
        self._at: tuple[int, int] | None = None
        self._seen: Corrected | None = None
        self._offer: Callable[[], object] | None = None
        self.editor = WordEditor(self._view.viewport())
        self.searching = Searching(pane.card, work)
        self.again = HearingAgain(workshop, pane.card.again, work)
        self._view.about = self.about
        self._view.wanted.connect(self.correct)
        self._view.chose.connect(self._say_chosen)
        self._view.chose.connect(self._stand_on_chosen)
        self.editor.typed.connect(playback.playing.wait)
        self.editor.saved.connect(self._save)
        self.editor.left.connect(self._leave)
        self.searching.done.connect(self._to_words)
        self.again.done.connect(self._to_words)
        pane.card.find_button.clicked.connect(partial(_call, partial(self._find, replacing=False)))
        pane.note.action.connect(self._take_offer)
        work.not_reworded.connect(self._say_failed)
        work.reworded.connect(pane.came)
        self._tools = self._make_tools()
        pane.card.tool_menu.aboutToShow.connect(self._show_tools)

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys, as Qt writes them."""
        return {
            "Ctrl+F": partial(self._find, replacing=False),
            "Ctrl+H": partial(self._find, replacing=True),
            "F3": partial(self.searching.step, 1),
            "Shift+F3": partial(self.searching.step, -1),
            "U": partial(self.next_unsure, 1),
            "Shift+U": partial(self.next_unsure, -1),
            "H": self.hear_again,
            "Shift+F2": self.restore,
        }

    def open(self, opened: OpenedTake) -> None:
        """Correct in this take from now on; say which corrections no longer fit its words."""
        again = self._opened is not None and self._opened.folder == opened.folder
        self._opened = opened
        self._theirs = is_received(opened.folder.session)
        self.again.open(opened.folder)
        self.searching.show_again()
        if not again:
            self._pane.note.hide()
            self._pane.card.search.shut()
        waiting = opened.spelling.words.unplaced if opened.spelling else ()
        if waiting:
            first = waiting[0]
            words = self.tr(
                "Kept beside the words: %n correction(s), because the new transcript no longer says what was corrected, as in “{before}” → “{after}”. All others stand.",
                "",
                len(waiting),
            )
            before = "".join(word.text for word in first.heard).strip()
            after = "".join(word.text for word in first.words).strip()
            ids = [each.id for each in waiting]
            self._put_offer(
                words.format(before=before, after=after),
                self.tr("Drop them"),
                lambda: self._reword_ids(ids),
            )

    def keep(self) -> None:
        """Save what is being written."""
        if self.editor.busy:
            self.editor.keep()

    def stop(self) -> None:
        """Save what is being written and end what runs."""
        self.keep()
        self.again.stop()

    @Slot()
    def correct(self) -> None:
        """Open the line over the words that are selected, or the one that is chosen or being said."""
        at = self._view.chosen_words
        track = self._view.track
        if at is None or track.source is None or self._pane.view.isHidden():
            return
        if not self._may_change():
            return
        self.keep()
        self._at, self._seen = at, track.source
        text = track.text[track.words[at[0]].start : track.words[at[1]].end]
        name = self.tr("Correct “{words}”").format(words=text)
        self.editor.begin(text, self._view.place_of(*at), name)
        announce(self.editor, name)

    @Slot()
    def restore(self) -> None:
        """Believe the model again for the words that are selected."""
        if not self._may_change():
            return
        at, source = self._view.chosen_words, self._view.track.source
        if at is None or source is None:
            return
        words = self._view.track.words
        inside = source.sources[words[at[0]].number : words[at[1]].number + 1]
        ids = {each.correction.id for each in inside if each}
        if ids and self._reword_ids(list(ids)):
            announce(
                self._view, self.tr("As it was heard: {words}").format(words=self._view.chosen)
            )

    def restore_all(self) -> None:
        """Believe the model again everywhere."""
        beside = self._work.beside
        if self._work.reword(lambda desk: desk.restore_all(beside=beside)):
            announce(
                self._view, self.tr("All words are as they were heard. Undo brings them back.")
            )

    def next_unsure(self, step: int) -> None:
        """Go to the next word the model was unsure of, and play nothing."""
        if not self._view.isVisible():
            return
        if self._view.choose_unsure(step):
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            at = self._view.chosen_words
            if at is not None:
                self._view.sought.emit(self._view.track.words[at[0]].span.start_ms)
        else:
            announce(self._view, self.tr("No more unsure words in this direction."))

    def hear_again(self) -> None:
        """Ask how the selected span is to be heard again, else the chosen word."""
        if not self._may_change():
            return
        at, span = self._view.chosen_words, self._playback.span
        if span is None and at is not None:
            words = self._view.track.words
            start_ms = words[at[0]].span.start_ms
            span = Span(start_ms, max(start_ms, words[at[1]].span.end_ms))
        if span is not None and span.length_ms and self._work.words is not None:
            self.again.ask(span)

    def about(self, word: ShownWord) -> str:
        """Return what is to be known of a word; empty for one that is as it was surely heard."""
        if word.heard is not None:
            words = self.tr("Corrected. Heard: “{words}”. Shift+F2 brings that back.")
            return words.format(words=word.heard or "–")
        if word.unsure and self._theirs:
            return self.tr("The model was unsure of this word.")
        if word.unsure:
            return self.tr("The model was unsure of this word. F2 corrects it, H hears it again.")
        return ""

    def _find(self, *, replacing: bool) -> None:
        if self._view.isVisible() and (not replacing or self._may_change()):
            self.searching.open(replacing=replacing)

    def _may_change(self) -> bool:
        """Say whether the words are one's own; of those of somebody else say why not."""
        if self._theirs:
            self._pane.note.say(
                self.tr(
                    "The words came with the pack and stay as they came. What is wrong with them can be said in your review."
                ),
                calm=True,
            )
        return not self._theirs

    @Slot(str)
    def _save(self, text: str) -> None:
        at, seen = self._at, self._seen
        if at is None or seen is None:
            return
        words = self._view.track.words
        change = Change(words[at[0]].number, words[at[1]].number, text)
        beside = self._work.beside
        done = self._work.reword(lambda desk: desk.correct([change], seen=seen, beside=beside))
        if done is None and self._work.words and self._work.words.words.words == seen.words:
            self.editor.go_on(text)  # nothing typed is lost: Enter tries again
            return
        if done:
            announce(self._view, self.tr("Corrected: {words}").format(words=text))
            self._offer_name(text, seen, change)
        self._close(back=True)

    @Slot()
    def _leave(self) -> None:
        self._close(back=False)

    def _close(self, *, back: bool) -> None:
        self._at = None
        self._to_words()
        self._playback.playing.go_on(back=back)

    @Slot()
    def _to_words(self) -> None:
        if self._view.isVisible():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reword_ids(self, ids: list[str]) -> bool | None:
        beside = self._work.beside
        return self._work.reword(lambda desk: desk.restore(ids, beside=beside))

    @Slot(object)
    def _say_failed(self, error: WorldError) -> None:
        self._pane.banner.say(error_sentence(error))

    @Slot()
    def _say_chosen(self) -> None:
        """Tell a screen reader the word, and what is to be known of it."""
        at = self._view.chosen_words
        if at is not None and self._view.hasFocus():
            about = self.about(self._view.track.words[at[0]])
            announce(self._view, f"{self._view.chosen} {about}".strip())

    @Slot()
    def _stand_on_chosen(self) -> None:
        """Where nothing plays, one is where the chosen word is: its sentence is what would be marked."""
        at = self._view.chosen_words
        if at is not None and not self._playback.plays:
            self._playback.go_to(self._view.track.words[at[0]].span.start_ms)

    def _offer_name(self, text: str, seen: Corrected, change: Change) -> None:
        """Offer to tell the model a name it did not know."""
        before = "".join(word.text for word in seen.words[change.first : change.last + 1])
        old = set(before.casefold().split())
        new = [
            word.strip(" ,.;:!?，。；：！？、")
            for word in text.split()
            if word.casefold() not in old
        ]
        names, _ = read_terms(" ".join(new))
        known = {each.casefold() for each in self._workshop.services.settings.now.terms}
        if len(names) != 1 or len(new) > NAME_WORDS or names[0].casefold() in known:
            return
        if names[0].isascii() and names[0].islower():
            return  # an ordinary word
        self._put_offer(
            self.tr("If “{name}” is a name, the model can be told it before it listens.").format(
                name=names[0]
            ),
            self.tr("Add to my names"),
            partial(self._add_name, names[0]),
        )

    def _add_name(self, name: str) -> None:
        desk = self._workshop.services.settings
        try:
            desk.change(replace(desk.now, terms=with_terms(desk.now.terms, [name])))
        except WorldError as error:
            self._pane.banner.say(error_sentence(error))
        else:
            announce(self._view, self.tr("“{name}” is among your names.").format(name=name))

    def _put_offer(self, words: str, action: str, take: Callable[[], object]) -> None:
        self._offer = take
        self._pane.note.say(words, action, calm=True)

    @Slot()
    def _take_offer(self) -> None:
        self._pane.note.hide()
        if self._offer is not None:
            self._offer()

    def _make_tools(self) -> dict[str, QAction]:
        menu = self._pane.card.tool_menu
        tools: dict[str, Callable[[], object]] = {
            "F2": self.correct,
            "Shift+F2": self.restore,
            "": self.restore_all,
            "U": partial(self.next_unsure, 1),
            "H": self.hear_again,
            "Ctrl+F": partial(self._find, replacing=False),
            "Ctrl+H": partial(self._find, replacing=True),
        }
        actions: dict[str, QAction] = {}
        for key, tool in tools.items():
            actions[key] = menu.addAction("")
            actions[key].triggered.connect(partial(_call, tool))
        return actions

    @Slot()
    def _show_tools(self) -> None:
        """Name what can be done now, each with its key."""
        names = {
            "F2": self.tr("Correct the words"),
            "Shift+F2": self.tr("As it was heard"),
            "": self.tr("Everything as it was heard"),
            "U": self.tr("Next unsure word"),
            "H": self.tr("Hear again…"),
            "Ctrl+F": self.tr("Find"),
            "Ctrl+H": self.tr("Find and replace"),
        }
        for key, action in self._tools.items():
            action.setText(f"{names[key]}\t{key}" if key else names[key])
        words = self._work.words
        corrected = bool(words and (words.words.placed or words.words.unplaced))
        self._tools["Shift+F2"].setEnabled(corrected)
        self._tools[""].setEnabled(corrected)


def _call(tool: Callable[[], object], *_: object) -> None:
    tool()
