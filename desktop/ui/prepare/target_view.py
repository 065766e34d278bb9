"""What is seen of the part for job ads; what it does stands in target_part.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.page import scrolling
from desktop.ui.prepare.ad_text import AdText
from desktop.ui.prepare.kept_page import KeptPage
from desktop.ui.prepare.target_result import TargetResult
from desktop.ui.texts.targets import goal_words, target_name
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dropping import take_a_copy
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.form import ElidedBox, name_box
from desktop.ui.widgets.text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.roles.target import Target
    from desktop.ui.workshop import Workshop


LIST_ROWS = 3
ID = Qt.ItemDataRole.UserRole


class TargetView(KeptPage):
    """The widgets: the ad at the left, what it comes to at the right."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(workshop, parent)
        self._kept_name, self._role_name = PlainLabel("strong"), PlainLabel("strong")
        self.kept, self.roles = QListWidget(), ElidedBox()
        self.new, self.discard, self.choose = Button("small"), Button("small"), Button("small")
        self.teach = Button("small")
        self.ad = AdText(workshop.theme)
        self._teach_hint = PlainLabel("small", wrap=True).wide()
        self.result = TargetResult()
        self.empty = EmptyState()
        self._state = PlainLabel("small", wrap=True).wide()
        self.go_on = Button("primary")
        self._lay_out()

    @override
    def retranslate(self) -> None:
        """Set every word."""
        self.setAccessibleName(self.tr("Job ad"))
        self._kept_name.setText(self.tr("Kept"))
        self.kept.setAccessibleName(self.tr("Kept job ads"))
        self._role_name.setText(self.tr("Role"))
        name_box(self.roles, self.tr("Role"))
        self.new.label(self.tr("New ad"), "Ctrl+N")
        self.discard.label(self.tr("To the trash"), "Del")
        self.choose.label(self.tr("Choose a file"), "Ctrl+O")
        self.teach.label(self.tr("Teach a word"), "Ctrl+T")
        self.ad.setAccessibleName(self.tr("Text of the job ad"))
        self.ad.setPlaceholderText(
            self.tr("Paste the job ad here, or drop a file: text, Word or PDF.")
        )
        self._teach_hint.setText(
            self.tr("A word is missing? Select it in the text and say what it points to.")
        )
        self.empty.say(
            self.tr("What does the company look for?"),
            self.tr(
                "Paste a job ad at the left. Its keywords become weighted competencies, a checklist and questions to begin with. Nothing leaves this computer."
            ),
            self.tr("Choose a file"),
        )
        self.go_on.label(self.tr("Practise these"), "Ctrl+Enter")
        self.result.retranslate()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text wherever they are dropped."""
        if self.ad.canInsertFromMimeData(event.mimeData()):
            take_a_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        self.ad.insertFromMimeData(event.mimeData())
        take_a_copy(event)

    def list_kept(self, kept: tuple[Target, ...], current: str) -> None:
        """List the kept ads, one of them chosen by its id."""
        self.kept.blockSignals(True)  # noqa: FBT003 - Qt
        self.kept.clear()
        for each in kept:
            goal = goal_words(each)
            parts = [target_name(each), each.interview_day, goal]
            whole = " · ".join(part for part in parts if part)
            item = QListWidgetItem(whole)
            item.setToolTip(plain_tooltip(whole))
            item.setData(ID, each.id)
            self.kept.addItem(item)
            if each.id == current:
                self.kept.setCurrentItem(item)
        self.kept.blockSignals(False)  # noqa: FBT003 - Qt
        rows = min(len(kept), LIST_ROWS)
        self.kept.setFixedHeight(rows * self.kept.sizeHintForRow(0) + SPACE_3 if rows else 0)
        for widget in (self.kept, self._kept_name):
            widget.setVisible(bool(kept))
        self.discard.setVisible(bool(kept))

    def _lay_out(self) -> None:
        self.kept.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.kept.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addLayout(_row(self._kept_name, None, self.new, self.discard))
        left.addWidget(self.kept)
        left.addLayout(_row(self._role_name, self.roles, self.choose))
        left.addWidget(self.ad, 1)
        left.addLayout(_row(self._teach_hint, self.teach))
        self.area = scrolling(self.result)
        right = QVBoxLayout()
        right.setSpacing(SPACE_3)
        right.addWidget(self.area, 1)
        right.addWidget(self.empty, 1)
        right.addLayout(_row(self._state, self.go_on))
        both = QHBoxLayout()
        both.setSpacing(SPACE_6)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.banner)
        column.addLayout(both, 1)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Put widgets side by side; None stretches."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    for each in widgets:
        if each is None:
            row.addStretch(1)
        else:
            row.addWidget(
                each,
                int(
                    isinstance(each, ElidedBox)
                    or (each.property("kind") == "small" and isinstance(each, PlainLabel))
                ),
            )
    return row
