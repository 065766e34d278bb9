"""Coverage: what each competency has to show for itself; what it lacks leads to the next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.practice.coverage import Column, CoverageRow, StoryLinks, coverage
from desktop.practice.history import History, read_history
from desktop.roles.analysis import analyse
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.practice import column_name
from desktop.ui.texts.preparing import cell_words, step_words
from desktop.ui.theme import SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import ElidedBox, name_box
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.text import PlainLabel, plain_tooltip, wrapped
from desktop.ui.widgets.whole_text import WholeCell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop.roles.model import RolePack
    from desktop.roles.target import Target
    from desktop.ui.workshop import Workshop

COLUMNS = tuple(Column)
NAME_WIDTH = 24


@dataclass(frozen=True)
class Matrix:
    """What was read for one role."""

    rows: tuple[CoverageRow, ...]
    history: History


class CoveragePart(Page):
    """Competencies down, what they should have across; every cell leads somewhere."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._packs: tuple[RolePack, ...] = ()
        self._role = ""
        self.matrix: Matrix | None = None
        self.banner = Banner()
        self._hint = PlainLabel("mute", wrap=True).wide()
        self.roles = ElidedBox()
        self.table = QTableWidget(0, len(COLUMNS))
        self._next = PlainLabel("small", wrap=True).wide()
        self.go_on = Button("primary")
        self._lay_out()
        self.roles.activated.connect(self._role_picked)
        self.table.cellClicked.connect(self._follow)
        self.table.currentCellChanged.connect(self._say_next)
        self.go_on.clicked.connect(self._follow_current)
        for keys in ("Return", "Enter", "Space"):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._follow_current)

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Coverage"))
        self._hint.setText(
            self.tr(
                "Each competency should have all four. What is missing stands in bold; choose it to go to the next step."
            )
        )
        name_box(self.roles, self.tr("Role"))
        self.table.setAccessibleName(self.tr("Competencies and what they have"))
        self._name_roles()
        self._show()

    @override
    def enter(self, wish: Goto) -> None:
        """Read everything about the role of the newest target, or the one that is shown."""
        self._packs = self.services.roles.packs()
        newest = next(iter(self.services.targets.targets()), None)
        ids = [each.id for each in self._packs]
        self._role = wish.role or self._role or (newest.role if newest else "")
        if self._role not in ids and ids:
            self._role = ids[0]
        self._name_roles()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    @override
    def next_step(self) -> QAbstractButton:
        """Return the button for the chosen cell."""
        return self.go_on

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return role, matrix and button."""
        return (self.roles, self.table, self.go_on)

    def _name_roles(self) -> None:
        language = self.workshop.translation.language
        self.roles.clear()
        self.roles.addItems([each.name.say(language) for each in self._packs])
        ids = [each.id for each in self._packs]
        self.roles.setCurrentIndex(ids.index(self._role) if self._role in ids else -1)

    def _pack(self) -> RolePack | None:
        return next((each for each in self._packs if each.id == self._role), None)

    def _read(self) -> None:
        pack, services = self._pack(), self.services
        if pack is None:
            return

        def work() -> Matrix:
            target: Target | None = services.targets.of_role(pack.id)
            weights = analyse(pack, target, services.targets.words).weights if target else {}
            from desktop.sharing.openness import opened_reviews  # on a thread

            history = read_history(services.sessions, pack.id, opened=opened_reviews)
            links = [
                StoryLinks(each.id, each.competencies)
                for each in services.stories.stories()
                if each.role in {"", pack.id}
            ]
            return Matrix(coverage(pack, history.attempts, links, weights), history)

        def done(found: Matrix) -> None:
            if pack.id == self._role:
                self.matrix = found
                self._show()

        self.workshop.tasks.run(work, done, self._failed, name="coverage")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def _show(self) -> None:
        pack, matrix = self._pack(), self.matrix
        self.table.setHorizontalHeaderLabels([column_name(each) for each in COLUMNS])
        if pack is None or matrix is None:
            return
        language = self.workshop.translation.language
        self.table.setRowCount(len(matrix.rows))
        for at, row in enumerate(matrix.rows):
            competency = pack.competency(row.competency)
            name = competency.name.say(language) if competency else row.competency
            head = QTableWidgetItem(wrapped(name, NAME_WIDTH))
            head.setToolTip(plain_tooltip(name))
            self.table.setVerticalHeaderItem(at, head)
            for across, column in enumerate(COLUMNS):
                self.table.setItem(at, across, self._cell(name, row, column))
        self.table.resizeRowsToContents()
        if self.table.currentRow() < 0 and matrix.rows:
            first = next((at for at, row in enumerate(matrix.rows) if row.gaps), 0)
            gap = matrix.rows[first].next or Column.QUESTION
            self.table.setCurrentCell(first, COLUMNS.index(gap))
        self._say_next()

    def _cell(self, name: str, row: CoverageRow, column: Column) -> QTableWidgetItem:
        count = len(ids_of(row, column))
        item = QTableWidgetItem(cell_words(column, count))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if not count:
            font = QFont(self.table.font())
            font.setWeight(QFont.Weight.Bold)
            item.setFont(font)
            item.setForeground(self.workshop.theme.colour("amber"))
        said = f"{name}, {column_name(column)}: {cell_words(column, count)}. {step_words(column, count)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(plain_tooltip(said))
        return item

    @Slot()
    def _say_next(self) -> None:
        row, column = self._current()
        self.go_on.setEnabled(row is not None)
        if row is None:
            return
        pack = self._pack()
        competency = pack.competency(row.competency) if pack else None
        name = competency.name.say(self.workshop.translation.language) if competency else ""
        self.go_on.label(step_words(column, len(ids_of(row, column))), "Enter")
        self._next.setText(f"{name} · {column_name(column)}")

    def _current(self) -> tuple[CoverageRow | None, Column]:
        at, across = self.table.currentRow(), self.table.currentColumn()
        rows = self.matrix.rows if self.matrix else ()
        if not 0 <= at < len(rows) or not 0 <= across < len(COLUMNS):
            return None, Column.QUESTION
        return rows[at], COLUMNS[across]

    @Slot()
    def _follow_current(self) -> None:
        row, column = self._current()
        if row is not None:
            self.goto.emit(self.step(row, column))

    @Slot(int, int)
    def _follow(self, _row: int, _column: int) -> None:
        self._follow_current()

    def step(self, row: CoverageRow, column: Column) -> Goto:
        """Return where a cell leads."""
        match column:
            case Column.QUESTION:
                if not row.questions:
                    return Goto(Place.ROLES, role=self._role, about=row.competency)
                return self._practise(row)
            case Column.STORY:
                about = row.stories[0] if row.stories else f"{self._role}/{row.competency}"
                return Goto(Place.PREPARE, part="stories", about=about)
            case Column.GOOD_TAKE:
                return self._to_take(row.good_takes) or self._practise(row)
            case Column.OTHER_VIEW:
                done = self._to_take(row.other_views)
                return done or self._ask(row) or self._practise(row)

    def _practise(self, row: CoverageRow) -> Goto:
        """Practise a question that was not answered yet, the first one else."""
        takes = self.matrix.history.takes if self.matrix else ()
        answered = {each.question for each in takes}
        fresh = [each for each in row.questions if each not in answered]
        question = (fresh or list(row.questions) or [""])[0]
        target = self.services.targets.of_role(self._role)
        return Goto(
            Place.PRACTISE, role=self._role, question=question, target=target.id if target else ""
        )

    def _to_take(self, takes: tuple[str, ...]) -> Goto | None:
        try:
            found = self.services.sessions.find_take(takes[-1]) if takes else None
        except GreenroomError:
            return None
        return Goto(Place.REVIEW, take=found.path) if found else None

    def _ask(self, row: CoverageRow) -> Goto | None:
        """Ask others to look at the newest answer that shows this competency."""
        attempts = self.matrix.history.of(row.competency) if self.matrix else ()
        newest = self._to_take(tuple(each.take for each in attempts))
        if newest is None or newest.take is None:
            return None
        return Goto(Place.SHARE, take=newest.take, session=newest.take.parents[1])

    @Slot(int)
    def _role_picked(self, row: int) -> None:
        self._role = self._packs[row].id
        self.matrix = None
        self.table.setRowCount(0)
        self._read()

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setItemDelegate(WholeCell(self.table))
        across, down = self.table.horizontalHeader(), self.table.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.sectionResized.connect(self.table.resizeRowsToContents)
        down.setHighlightSections(False)
        self.roles.setFixedWidth(240)
        top = QHBoxLayout()
        top.setSpacing(SPACE_4)
        top.addWidget(self._hint, 1)
        top.addWidget(self.roles, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.addWidget(self._next, 1)
        bottom.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)


def ids_of(row: CoverageRow, column: Column) -> tuple[str, ...]:
    """Return what a competency has in a column."""
    match column:
        case Column.QUESTION:
            return row.questions
        case Column.STORY:
            return row.stories
        case Column.GOOD_TAKE:
            return row.good_takes
        case Column.OTHER_VIEW:
            return row.other_views
