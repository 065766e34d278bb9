"""The candidate's report: of which answers, in which language, as it will look, and the file."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStandardPaths, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.base.settings import Language
from desktop.practice.aim import role_in_use
from desktop.review.gaps import Bounds
from desktop.sessions.folder import SessionFolder
from desktop.ui.dialogs import ask_new_file
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, scrolling
from desktop.ui.progress.paper_view import PaperView
from desktop.ui.report_maker import MadeReport, Shelves, make_report, save_report
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.times import when_words
from desktop.ui.theme import PAGE_WIDTH, SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.empty import EMPTY_STRETCH, EmptyState
from desktop.ui.widgets.form import DAY_FORMAT, ElidedBox, name_box
from desktop.ui.widgets.frames import Banner, Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.library.index import SessionRow
    from desktop.ui.workshop import Workshop

FIRST_DAYS = 30
SESSION_WIDTH = 340


class Scope(StrEnum):
    """What the report is about."""

    SESSION = "session"
    DAYS = "days"


class ReportPart(Page):
    """Chooses, shows and saves."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self.banner, self.empty = Banner(), EmptyState()
        self.scope = EnumSegments(Scope, may_clear=False)
        self.language = EnumSegments(Language, may_clear=False)
        self.session: QComboBox = ElidedBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self.save, self.as_html = Button("primary"), Button()
        self._between, self._busy = PlainLabel("mute"), PlainLabel("small")
        self.paper = PaperView(workshop.theme)
        self.made: MadeReport | None = None
        self._rows: tuple[SessionRow, ...] = ()
        self._asked = 0
        self._lay_out()
        self.scope.show_value(Scope.SESSION)
        today = QDate.currentDate()
        self.first.setDate(today.addDays(-FIRST_DAYS))
        self.last.setDate(today)
        self.scope.chosen.connect(self._scope_chosen)
        self.language.chosen.connect(self.make)
        self.session.activated.connect(self.make)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self.make)
        self.save.clicked.connect(partial(self._save, ".pdf"))
        self.as_html.clicked.connect(partial(self._save, ".html"))
        self.empty.action.connect(self._to_practise)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Report"))
        self.scope.button(Scope.SESSION).setText(self.tr("One session"))
        self.scope.button(Scope.DAYS).setText(self.tr("Some days"))
        self.language.button(Language.ZH).setText("中文")
        self.language.button(Language.EN).setText("English")
        for segments in (self.scope, self.language):
            segments.make_room()
        name_box(self.session, self.tr("Session"))
        for edit in (self.first, self.first.lineEdit()):
            edit.setAccessibleName(self.tr("From"))
        for edit in (self.last, self.last.lineEdit()):
            edit.setAccessibleName(self.tr("To"))
        self._between.setText(self.tr("to"))
        self.save.label(self.tr("Save as PDF"), "Ctrl+Enter")
        self.as_html.label(self.tr("Save as a web page"))
        self._busy.setText(self.tr("Making the report…"))
        self.empty.say(
            self.tr("No answer to report on yet"),
            self.tr(
                "The report puts goal, evidence with times and pictures, your view against that of others, and the next actions on paper."
            ),
            self.tr("Record an answer"),
        )
        self._show_sessions()

    @override
    def enter(self, wish: Goto) -> None:
        """Read which sessions are there and make the report of the newest."""
        if not self.language.value:
            self.language.show_value(self.workshop.translation.language)
        index = self.services.index
        self.workshop.tasks.run(index.sessions, self._have_rows, self._fail, name="report")

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button that saves."""
        return self.empty.button if self.empty.isVisible() else self.save

    def _have_rows(self, rows: tuple[SessionRow, ...]) -> None:
        self._rows = tuple(each for each in rows if each.takes and not each.fault)
        self.empty.setVisible(not self._rows)
        self._all.setVisible(bool(self._rows))
        self._show_sessions()
        if self._rows:
            self.make()

    def _show_sessions(self) -> None:
        chosen = max(0, self.session.currentIndex())
        self.session.clear()
        for row in self._rows:
            name = row.role_name.say(self.workshop.translation.language) if row.role_name else ""
            self.session.addItem(f"{when_words(row.created_at)} · {name}", row)
        self.session.setCurrentIndex(min(chosen, self.session.count() - 1))

    @Slot()
    def make(self) -> None:
        """Make the report that is chosen, off the main thread; the newest wish counts."""
        self._show_scope()
        self._asked += 1
        asked, what = self._asked, self._what()
        services, language = self.services, self.language.choice or Language.EN
        if what is None:
            return

        bounds = Bounds(services.settings.now.gap_from, services.settings.now.large_gap_from)

        def work() -> MadeReport:
            shelves = Shelves(services.sessions, services.targets, services.stories, bounds)
            if isinstance(what, SessionFolder):
                return make_report(shelves, what.read().role, what, language)
            pack = role_in_use(services.roles, services.targets, services.sessions)
            return make_report(shelves, pack, what, language)

        self._busy.show()
        self.workshop.tasks.run(work, partial(self._made, asked), self._fail, name="report")

    def _what(self) -> SessionFolder | tuple[dt.date, dt.date] | None:
        if self.scope.choice is Scope.DAYS:
            days = [dt.date(*_parts(edit.date())) for edit in (self.first, self.last)]
            return min(days), max(days)
        row: SessionRow | None = self.session.currentData()
        return SessionFolder(row.path) if row is not None else None

    def _made(self, asked: int, made: MadeReport) -> None:
        if asked != self._asked:
            return
        self.made = made
        self._busy.hide()
        self.paper.show_page(made.page)
        for button in (self.save, self.as_html):
            button.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._busy.hide()
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    @Slot(str)
    def _scope_chosen(self, _value: str) -> None:
        self.make()

    def _show_scope(self) -> None:
        days = self.scope.choice is Scope.DAYS
        self.session.setVisible(not days)
        for widget in (self.first, self._between, self.last):
            widget.setVisible(days)

    def _save(self, ending: str) -> None:
        made = self.made
        if made is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = made.facts.last_day or dt.datetime.now().astimezone().date()
        start = Path(folder) / f"greenroom-{day.isoformat()}{ending}"
        patterns = "PDF (*.pdf)" if ending == ".pdf" else "HTML (*.html)"
        title = self.tr("Save the report")
        target = ask_new_file(
            self.workshop.dialogs, self, title, start, patterns, endings=(ending,)
        )
        if target is None:
            return
        self.workshop.tasks.run(
            lambda: save_report(made, target), partial(self._saved, target), self._fail, name="save"
        )

    def _saved(self, path: Path, _nothing: None) -> None:
        self.banner.say(lambda: self.tr("Saved: {file}").format(file=path), calm=True)

    @Slot()
    def _to_practise(self) -> None:
        self.goto.emit(Goto(Place.PRACTISE))

    def _lay_out(self) -> None:
        card = Card()
        self.session.setFixedWidth(SESSION_WIDTH)
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat(DAY_FORMAT)
        choose, files = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (choose, (self.scope, self.session, self.first, self._between, self.last)),
            (files, (self.language, self.save, self.as_html, self._busy)),
        ):
            row.setSpacing(SPACE_3)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            card.column.addLayout(row)
        card.column.setSpacing(SPACE_2)
        for button in (self.save, self.as_html):
            button.setEnabled(False)
        self._busy.hide()
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.paper, 100)
        row.addStretch(1)
        column.addLayout(row)
        content = QWidget()
        content.setMaximumWidth(PAGE_WIDTH)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(SPACE_6, 0, SPACE_6, SPACE_6)
        whole.setSpacing(SPACE_4)
        whole.addWidget(self.banner)
        whole.addWidget(self.empty, EMPTY_STRETCH)
        whole.addWidget(self._all)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE_4, 0, 0)  # what is scrolled away ends below the title
        outer.addWidget(scrolling(content))
        self._all.hide()
        self.empty.hide()


def _parts(date: QDate) -> tuple[int, int, int]:
    return date.year(), date.month(), date.day()
