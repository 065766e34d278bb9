"""Where a mark is written: what it is for, and a note. It stands in place of the controls meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget
from typing_extensions import override

from desktop.review.model import SENTENCE_LENGTH, MarkKind
from desktop.ui.review.mark_looks import LOOKS
from desktop.ui.texts.marks import mark_kind_name
from desktop.ui.texts.review import span_text
from desktop.ui.theme import SPACE_2
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icons import ButtonIcon
from desktop.ui.widgets.sentence_field import SOON_MS
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.model import Mark
    from desktop.ui.theme import Theme

KINDS = (MarkKind.NOTE, MarkKind.STRENGTH, MarkKind.SUGGESTION, MarkKind.QUESTION)
"""What a mark that a person makes by hand can be for; evidence is made from the checklist."""

ROOMY = 560
"""From this width on the span is shown beside the words."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written: a new mark, or another note on the mark with this id."""

    span: Span
    kind: MarkKind
    text: str
    mark_id: str = ""


class MarkBar(QWidget):
    """Arrows choose the kind, Enter saves, Escape leaves all as it was.

    Signals:
        typed: the first letter was typed.
        written(object): the Draft as it stands, a moment after a letter or another kind.
        saved(object): the Draft as it is to be saved.
        left: nothing is to be saved.
    """

    typed = Signal()
    written = Signal(object)
    saved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._kind = KINDS[0]
        self.kind = Button("quiet")
        self.kind.setProperty("menu", "true")
        self.text = QLineEdit()
        self.text.setMaxLength(SENTENCE_LENGTH)
        self.span = PlainLabel("clock")
        self.save = Button("quiet")
        self.leave = Button("quiet")
        ButtonIcon(self.save, theme, "check")
        ButtonIcon(self.leave, theme, "x")
        self._menu = QMenu(self)
        self._kinds = self._add_kinds()
        self.kind.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.span)
        row.addWidget(self.kind)
        row.addWidget(self.text, 1)
        row.addWidget(self.save)
        row.addWidget(self.leave)
        for button in (self.kind, self.save, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._tell)
        self.text.textEdited.connect(self.typed)
        self.text.textEdited.connect(self._soon_written)
        self.text.returnPressed.connect(self.finish)
        self.save.clicked.connect(self.finish)
        self.leave.clicked.connect(self.give_up)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the words: the span can be seen on the timeline, too."""
        super().resizeEvent(event)
        self.span.setVisible(self.width() >= ROOMY)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._draft is not None

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setPlaceholderText(self.tr("Note, then Enter"))
        self.text.setAccessibleName(self.tr("Note on the mark"))
        self.save.label("", "Enter", self.tr("Save the mark"))
        self.leave.label("", "Esc", self.tr("Leave without saving"))
        for kind, action in self._kinds.items():
            action.setText(f"{LOOKS[kind].sign}  {mark_kind_name(kind)}")
        self._show_kind()

    def begin(self, span: Span, mark: Mark | None = None, *, kind: MarkKind | None = None) -> None:
        """Write a new mark, or go on writing on one that is there.

        Args:
            span: what is marked.
            mark: the one that is there.
            kind: what a new one begins as; None begins as the last one was.
        """
        known, last = mark.text if mark else "", self._kind
        kind = mark.kind if mark else kind or last
        self._draft = Draft(span, kind, known, mark.id if mark else "")
        self.text.setText(known)
        self.show_span(span)
        self._choose(kind)
        if mark is None:
            self._kind = last  # until a person chooses another
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.text, f"{mark_kind_name(kind)} {span_text(span)}")

    def show_span(self, span: Span) -> None:
        """Take another span for what is being written."""
        if self._draft is not None:
            before = self._draft
            self._draft = Draft(span, before.kind, before.text, before.mark_id)
            self.span.setText(span_text(span))
            self._soon_written()

    @Slot()
    def finish(self) -> None:
        """Save what is written."""
        self._soon.stop()
        draft, self._draft = self._as_it_stands, None
        if draft is not None:
            self.saved.emit(draft)

    @property
    def _as_it_stands(self) -> Draft | None:
        draft, words = self._draft, self.text.text().strip()
        return draft and Draft(draft.span, self._shown_kind, words, draft.mark_id)

    @Slot()
    def _soon_written(self) -> None:
        if self.busy and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        draft = self._as_it_stands
        if draft is not None:
            self.written.emit(draft)

    def keep(self) -> None:
        """Save what has words, as the page is about to show something else."""
        if self.text.text().strip():
            self.finish()
        else:
            self.give_up()

    @Slot()
    def give_up(self) -> None:
        """Save nothing."""
        self._soon.stop()
        if self._draft is not None:
            self._draft = None
            self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the kind with the arrows, leave with Escape."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) in {*_STEPS, Qt.Key.Key_Escape}:
                event.accept()
                return True
        elif event.type() == QEvent.Type.InputMethod:
            self.typed.emit()  # what is composed is no text yet, but it is being typed
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.give_up()
                return True
            if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._step(_STEPS[key])
                return True
        return super().eventFilter(watched, event)

    @property
    def _shown_kind(self) -> MarkKind:
        return next((kind for kind, act in self._kinds.items() if act.isChecked()), self._kind)

    def _add_kinds(self) -> dict[MarkKind, QAction]:
        group = QActionGroup(self)
        actions: dict[MarkKind, QAction] = {}
        for kind in MarkKind:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(kind.value)
            action.setVisible(kind in KINDS)
            group.addAction(action)
            actions[kind] = action
        group.triggered.connect(self._kind_chosen)
        return actions

    def _step(self, step: int) -> None:
        now = self._shown_kind
        place = KINDS.index(now) + step if now in KINDS else 0
        self._choose(KINDS[place % len(KINDS)])
        self._soon_written()
        announce(self.text, mark_kind_name(self._shown_kind))

    def _choose(self, kind: MarkKind) -> None:
        self._kinds[kind].setChecked(True)
        if kind in KINDS:
            self._kind = kind  # the next mark is probably of the same kind
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self._shown_kind
        name = mark_kind_name(kind)
        self.kind.setText(f"{LOOKS[kind].sign} {name}")
        self.kind.setAccessibleName(self.tr("What the mark is for: {kind}").format(kind=name))
        self.kind.setToolTip(self.tr("What the mark is for (↑ ↓)"))

    @Slot(QAction)
    def _kind_chosen(self, action: QAction) -> None:
        self._choose(MarkKind(str(action.data())))
        self._soon_written()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
