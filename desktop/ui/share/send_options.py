"""Further wishes about a pack: its size, its time, its reviewer, its lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.review.model import SENTENCE_LENGTH
from desktop.sharing.limits import MOST_ASKS
from desktop.sharing.model import Guide
from desktop.sharing.wishes import KEPT_DAYS
from desktop.ui.texts.sending import guide_name
from desktop.ui.theme import SPACE_1
from desktop.ui.widgets.buttons import EnumSegments
from desktop.ui.widgets.form import FormCard

LINES = 480
LONGEST_DAYS = 365
NAME_WIDTH = 96
ASK_WIDTH = 200


class OptionsCard(FormCard):
    """The choices that most people leave as they are.

    Signals:
        changed: one of them is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self.guide = EnumSegments(Guide, may_clear=False)
        self.guide.show_value(Guide.FRIEND)
        self.asks = tuple(QLineEdit() for _ in range(MOST_ASKS))
        self.small = QCheckBox()
        self.blind = QCheckBox()
        self.blind.setChecked(True)
        self.one_page = QCheckBox()
        self.secret = QCheckBox()
        self.days = QSpinBox()
        self.days.setRange(1, LONGEST_DAYS)
        self.days.setValue(KEPT_DAYS)
        self.days.setAlignment(Qt.AlignmentFlag.AlignCenter)
        questions = QWidget()
        column = QVBoxLayout(questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for edit in self.asks:
            edit.setMaxLength(SENTENCE_LENGTH)
            edit.setMinimumWidth(ASK_WIDTH)
            column.addWidget(edit)
        self._rows = tuple(
            self.add_row(each, self.asks[0] if each is questions else None, wide=each is questions)
            for each in (
                self.guide,
                questions,
                self.blind,
                self.small,
                self.one_page,
                self.days,
                self.secret,
            )
        )
        self.guide.chosen.connect(self._changed)
        for box in (self.small, self.blind, self.one_page, self.secret):
            box.clicked.connect(self._changed)
        self.days.valueChanged.connect(self._changed)
        for edit in self.asks:
            edit.editingFinished.connect(self._changed)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("4 · For the reviewer"))
        who, ask, blind, small, page, days, secret = self._rows
        who.label(self.tr("Who it is"))
        for guide in Guide:
            self.guide.button(guide).setText(guide_name(guide))
        self.guide.make_room()
        ask.label(self.tr("You ask"), self.tr("Two questions at most; they come first."))
        for number, edit in enumerate(self.asks, 1):
            edit.setAccessibleName(self.tr("Your question {number}").format(number=number))
        self.asks[0].setPlaceholderText(self.tr("Was my example clear?"))
        self.asks[1].setPlaceholderText(self.tr("A second question"))
        self.blind.setText(self.tr("Leave out my own review"))
        blind.label(self.tr("Your review"), self.tr("So that their view is not led by yours."))
        self.small.setText(self.tr("480 lines at most"))
        small.label(self.tr("Smaller picture"), self.tr("A smaller file; takes longer to write."))
        self.one_page.setText(self.tr("All in one page, up to 200 MB"))
        page.label(
            self.tr("Page"),
            self.tr("review.html then plays without unpacking; the file is twice as large."),
        )
        days.label(
            self.tr("Days kept"),
            self.tr("Then they are asked to delete it; nobody can enforce it."),
        )
        self.secret.setText(self.tr("Lock with six words"))
        secret.label(
            self.tr("Lock"),
            self.tr("Only with these words can it be opened, in Greenroom or by age."),
        )

    @property
    def height_wish(self) -> int | None:
        """The most lines of the picture; None leaves it."""
        return LINES if self.small.isChecked() else None

    @property
    def questions(self) -> tuple[str, ...]:
        """What the reviewer is asked."""
        return tuple(text for edit in self.asks if (text := edit.text().strip()))

    @property
    def guide_wish(self) -> Guide:
        """How the reviewer is led."""
        return self.guide.choice or Guide.FRIEND

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()
