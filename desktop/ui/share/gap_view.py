"""Self against peers in one session: disagreements first, each level with what it rests on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.errors import GreenroomError
from desktop.review.gaps import Bounds
from desktop.sharing.comparing import Comparison, compare
from desktop.sharing.counting import Counted
from desktop.sharing.leaving_out import leave_out
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import scrolling
from desktop.ui.share.consensus_map import ConsensusMap
from desktop.ui.share.level_scale import LevelLegend, LevelScale
from desktop.ui.share.rows import TwoLines, clear
from desktop.ui.share.sides import Sides
from desktop.ui.share.unverified_card import UnverifiedCard
from desktop.ui.texts.agreement import together_words
from desktop.ui.texts.beside import gap_lines, item_words
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import mark_label
from desktop.ui.texts.received import unmatched_words
from desktop.ui.texts.review import span_text
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.theme import SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.frames import Banner, Card, Rule
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.base.timecode import Span
    from desktop.review.consensus import Stretch
    from desktop.review.model import Mark
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.model import Session, Take
    from desktop.sharing.comparing import CompetencyGap, ItemGap
    from desktop.sharing.unmatched import Unmatched
    from desktop.ui.workshop import Workshop

MOST_ROWS = 100
"""So many moments and items are listed at a time: of thousands the window would stand still for seconds."""
MOST_SAID = 8
"""So many marks of one moment are told in its row."""
MOST_MOMENTS = 4
"""So many moments a level rests on are offered in its row."""

_Part = TypeVar("_Part")
Takes = dict[str, tuple["Path", "Take"]]


class GapView(QWidget):
    """Competencies, items and one timeline a take.

    Signals:
        closed: the person goes back to the list.
        goto(Goto): a moment is to be played in Review.
    """

    closed = Signal()
    goto = Signal(object)

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._folder: SessionFolder | None = None
        self._session: Session | None = None
        self._found: Comparison | None = None
        self._takes: Takes = {}
        self.back, self.decide = Button("quiet"), Button("primary")
        self._title = PlainLabel("strong")
        self.banner = Banner()
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.decide.clicked.connect(partial(self.goto.emit, Goto(Place.SHARE, part="actions")))

    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("How others see it"))
        self.back.label(self.tr("‹ All reviews"))
        self._title.setText(self.tr("How others see it"))
        self.decide.label(self.tr("Decide what comes of it"), "Ctrl+Enter")
        self._show()

    def show_session(self, folder: SessionFolder, session: Session) -> None:
        """Compare the reviews of a session; read on a thread."""
        self._folder, self._session, self._found = folder, session, None
        clear(self.rows)
        self.banner.hide()
        settings = self._workshop.services.settings.now
        bounds = Bounds(settings.gap_from, settings.large_gap_from)

        def work() -> tuple[Comparison, Takes]:
            takes = {take.read().id: (take.path, take.read()) for take in folder.takes()}
            return compare(folder, bounds), takes

        def done(result: tuple[Comparison, Takes]) -> None:
            if self._folder == folder:
                self._found, self._takes = result
                self._show()

        self._workshop.tasks.run(work, done, self._failed, name="compare")

    def scroll_down(self) -> None:
        """Show the end."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        found = self._found
        clear(self.rows)
        self.decide.setVisible(found is not None and bool(found.reviews))
        if found is None or self._session is None:
            return
        self.rows.addWidget(self._summary(found))
        unverified = [
            each
            for each in found.standings
            if not each.verified and each.counted is not Counted.SEALED
        ]
        if unverified:
            self.rows.addWidget(UnverifiedCard(unverified, self._leave_out))
        if found.timeline:
            self.rows.addWidget(self._map(found))
        if _compared(found):
            self.rows.addWidget(self._competencies(found))
        if found.unmatched:
            self.rows.addWidget(self._unmatched(found))
        if found.items:
            self.rows.addWidget(self._items(found))
        self.rows.addStretch(1)

    def _leave_out(self, review_id: str, out: bool) -> None:
        folder, session = self._folder, self._session
        if folder is None or session is None:
            return

        def done(_after: object) -> None:
            if self._folder == folder:
                self.show_session(folder, session)

        self._workshop.tasks.run(
            lambda: leave_out(folder, review_id, out=out), done, self._failed, name="leave-out"
        )

    def _summary(self, found: Comparison) -> PlainLabel:
        if found.pooled == len(found.reviews):
            opened = self.tr("Open reviews: {open}.")
        else:
            opened = self.tr("Open reviews: {open}, of them counted in the figures: {pooled}.")
        words = [opened.format(open=len(found.reviews), pooled=found.pooled)]
        if found.sealed:
            sealed = self.tr("Sealed until you have rated the same: {n}.")
            words.append(sealed.format(n=found.sealed))
        for how, said in (
            (
                Counted.REPLACED,
                self.tr(
                    "Not counted, because another one that names the same reviewer stands in its place: {n}."
                ),
            ),
            (Counted.APART, self.tr("Shown, but not counted with the others: {n}.")),
            (Counted.LEFT_OUT, self.tr("Left out by you: {n}.")),
        ):
            if found.count(how):
                words.append(said.format(n=found.count(how)))
        label = PlainLabel("mute", wrap=True)
        label.setText(in_a_row(*words, *together_words(found)))
        return label

    def _map(self, found: Comparison) -> Card:
        card = _card(self.tr("Where they pointed, disagreements first"))
        for take_id, (path, take) in self._takes.items():
            stretches = [each for each in found.timeline if each.take_id == take_id]
            if stretches:
                line = ConsensusMap(self._workshop.theme, take.duration_ms, stretches)
                line.chosen.connect(partial(self._play, path))
                card.column.addWidget(line)
        self._add_rows(card, found.timeline, self._moment)
        return card

    def _add_rows(
        self, card: Card, parts: Sequence[_Part], row_of: Callable[[_Part], TwoLines]
    ) -> Button | None:
        """Add a row a part, and a button for those that follow; return the first button there is now."""
        offered: Button | None = None
        for part in parts[:MOST_ROWS]:
            row = row_of(part)
            card.column.addWidget(row)
            offered = offered or row.findChild(Button)
        rest = parts[MOST_ROWS:]
        if rest:
            more = Button("quiet")
            more.label(self.tr("Show {n} more").format(n=min(MOST_ROWS, len(rest))))
            more.clicked.connect(lambda: self._show_more(card, more, rest, row_of))
            card.column.addWidget(more)
            offered = offered or more
        return offered

    def _show_more(
        self,
        card: Card,
        more: Button,
        rest: Sequence[_Part],
        row_of: Callable[[_Part], TwoLines],
    ) -> None:
        offered = self._add_rows(card, rest, row_of) or self.back
        for each in card.children():
            if isinstance(each, QWidget):
                each.show()
        offered.setFocus()  # the button that had the keyboard goes
        more.hide()
        more.deleteLater()

    def _moment(self, stretch: Stretch) -> TwoLines:
        place = self._takes.get(stretch.take_id)
        words = self.tr("reviewers: {n}").format(n=stretch.reviewers)
        if stretch.disagree:
            words = self.tr("⇄ They disagree here · {words}").format(words=words)
        row = TwoLines(
            f"{self._take_name(stretch.take_id)} · {span_text(stretch.span)} · {words}",
            self._said(stretch),
        )
        if place is not None:
            row.offer(
                self.tr("▶ {time}").format(time=span_text(stretch.span)),
                partial(self._play, place[0], stretch.span),
                "evidence",
            )
        return row

    def _said(self, stretch: Stretch) -> str:
        """Tell the marks of a moment, each once; of many how many more there are."""
        said = list(dict.fromkeys(mark_label(each.mark) for each in stretch.pointed))
        left = len(said) - MOST_SAID
        more = [self.tr("and {n} more").format(n=left)] if left > 0 else []
        return " / ".join([*said[:MOST_SAID], *more])

    def _competencies(self, found: Comparison) -> Card:
        card = _card(self.tr("Competencies"), LevelLegend(self._workshop.theme))
        for place, each in enumerate(_compared(found)):
            if place:
                card.column.addWidget(Rule())
            card.column.addWidget(self._competency(found, each))
        return card

    def _unmatched(self, found: Comparison) -> Card:
        card = _card(self.tr("Nothing of yours beside it"))
        for each in found.unmatched:
            card.column.addWidget(TwoLines(self._rated_name(each), unmatched_words(each)))
        return card

    def _rated_name(self, each: CompetencyGap | Unmatched) -> str:
        session = self._session
        known = session.role.competency(each.competency) if session else None
        name = known.name.say(self._workshop.translation.language) if known else each.competency
        return " · ".join(filter(None, (name, self._take_name(each.take_id))))

    def _competency(self, found: Comparison, each: CompetencyGap) -> QWidget:
        row = TwoLines(self._rated_name(each), "\n".join(gap_lines(each)))
        for mark in self._marks(found, each.marks)[:MOST_MOMENTS]:
            place = self._takes.get(mark.take_id)
            if place is not None:
                words = self.tr("▶ {time}").format(time=span_text(mark.span))
                row.offer(words, partial(self._play, place[0], mark.span), "evidence")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        if each.differ:
            column.addWidget(Sides(each.sides))
        levels = each.gap.peers if each.gap else ()
        if each.gap is not None and levels:
            column.addWidget(LevelScale(self._workshop.theme, each.gap.own, levels))
        return whole

    def _items(self, found: Comparison) -> Card:
        card = _card(self.tr("Checklist items"))
        self._add_rows(
            card, found.items, lambda each: TwoLines(self._item_name(each), item_words(each))
        )
        return card

    def _item_name(self, each: ItemGap) -> str:
        items = self._session.role.items if self._session else ()
        known = next((item for item in items if item.id == each.item), None)
        return known.text.say(self._workshop.translation.language) if known else each.item

    def _marks(self, found: Comparison, ids: tuple[str, ...]) -> list[Mark]:
        wanted = set(ids)
        marks = (mark for each in found.reviews for mark in each.marks if mark.id in wanted)
        told = {(mark.take_id, span_text(mark.span)): mark for mark in marks}
        return list(told.values())  # each moment once, whoever pointed there

    def _take_name(self, take_id: str) -> str:
        place = self._takes.get(take_id)
        return self.tr("take {n}").format(n=place[1].number) if place else ""

    def _play(self, path: Path, span: Span) -> None:
        self.goto.emit(Goto(Place.REVIEW, take=path, at_ms=span.start_ms, span=span))

    def _lay_out(self) -> None:
        self.rows.setContentsMargins(0, 0, SPACE_4, 0)
        self.rows.setSpacing(SPACE_4)
        top = QHBoxLayout()
        top.setSpacing(SPACE_3)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        top.addWidget(self.decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(top)
        column.addWidget(self.banner)
        self._area = scrolling(self._body)
        column.addWidget(self._area, 1)


def _compared(found: Comparison) -> list[CompetencyGap]:
    """Return the competencies that have a counterpart."""
    alone = {(each.take_id, each.competency) for each in found.unmatched}
    return [each for each in found.competencies if (each.take_id, each.competency) not in alone]


def _card(title: str, legend: QWidget | None = None) -> Card:
    card = Card(spacing=SPACE_3)
    words = PlainLabel("strong")
    words.setText(title)
    head = QHBoxLayout()
    head.addWidget(words, 1)
    if legend is not None:
        head.addWidget(legend)
    card.column.addLayout(head)
    return card
