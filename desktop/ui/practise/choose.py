"""First step: which role, which questions, how strict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidgetItem,
    QWidget,
)

from desktop.sessions.model import Mode
from desktop.ui.practise.choose_view import OWN, ChooseView
from desktop.ui.practise.rehearsal import Choice
from desktop.ui.practise.room_state import EXAM
from desktop.ui.texts.names import mode_name, question_type_name
from desktop.ui.texts.targets import goal_words, target_name

if TYPE_CHECKING:
    from desktop.base.settings import Language, Preset
    from desktop.roles.model import Question, RolePack
    from desktop.roles.target import Target
    from desktop.ui.workshop import Workshop

SUGGESTED = 4
"""Recorded interviews mostly have 4–5 questions (domain.md 2.1)."""
_QUESTION = Qt.ItemDataRole.UserRole


class ChooseStep(ChooseView):
    """Role, questions in order, mode.

    Signals:
        chosen(Choice): the person goes on.
        manage: the person wants to make or change own times.
    """

    chosen = Signal(object)
    manage = Signal()

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._packs: tuple[RolePack, ...] = ()
        self._shown_cards = False
        self._target: Target | None = None
        self.roles.activated.connect(self._role_picked)
        self.modes.chosen.connect(self._mode_picked)
        self.presets.activated.connect(self._show_mode)
        self.edit_presets.clicked.connect(self.manage)
        self.questions.itemChanged.connect(self._count)
        self.go_on.clicked.connect(self._go_on)
        for keys, slot in (("Alt+Up", self._earlier), ("Alt+Down", self._later)):
            shortcut = QShortcut(QKeySequence(keys), self.questions)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self) -> None:
        """Set the words; the role packs change language too."""
        self._title.setText(self.tr("What do you want to practise?"))
        self._hint.setText(
            self.tr(
                "Tick the questions you want, and drag them into order. Four are a good session; one is enough."
            )
        )
        self._role_name.setText(self.tr("Role"))
        self.roles.setAccessibleName(self.tr("Role"))
        self._mode_name.setText(self.tr("How"))
        self.modes.setAccessibleName(self.tr("How"))
        for mode in Mode:
            self.modes.button(mode.value).setText(mode_name(mode))
        self.modes.button(OWN).setText(self.tr("Own times"))
        self.presets.setAccessibleName(self.tr("Own times"))
        self.modes.make_room()
        self._list_name.setText(self.tr("Questions"))
        self.questions.setAccessibleName(self.tr("Questions"))
        self.questions.setToolTip(self.tr("Space ticks · Alt+↑ and Alt+↓ change the order"))
        self.go_on.label(self.tr("Check camera and microphone"), "Ctrl+Enter")
        self._show_mode()
        self._say_again()
        self._say_target()

    def show_target(self, name: str) -> None:
        """Say which job ad the session is begun from; none with an empty name."""
        self._target = next(
            (e for e in self._workshop.services.targets.targets() if e.id == name), None
        )
        self._say_target()

    def _say_target(self) -> None:
        target = self._target
        self._for.setVisible(target is not None)
        if target is not None:
            goal = goal_words(target)
            words = self.tr("For: {name} · {goal}") if goal else self.tr("For: {name}")
            self._for.setText(words.format(name=target_name(target), goal=goal))

    def show_role(self, role: str = "", *questions: str) -> None:
        """Show the packs, with one role chosen, and only the questions that are named, if any are."""
        if questions:
            self.modes.show_value(Mode.PRACTICE.value)
        self.show_presets()
        self._packs = self._workshop.services.roles.packs()
        row = next(
            (n for n, pack in enumerate(self._packs) if pack.id == role),
            max(0, self.roles.currentIndex()),
        )
        self.roles.clear()
        self.roles.addItems([pack.name.say(self._language) for pack in self._packs])
        self.roles.setCurrentIndex(min(row, len(self._packs) - 1))
        self._fill(*questions)

    @property
    def stale(self) -> bool:
        """Say whether there are other packs now than those that are shown."""
        return self._packs != self._workshop.services.roles.packs()

    @property
    def _language(self) -> Language:
        return self._workshop.translation.language

    @property
    def _times(self) -> Preset | None:
        """Times that hold for every question."""
        return EXAM if self.modes.value == Mode.EXAM.value else self.preset

    def _pack(self) -> RolePack | None:
        row = self.roles.currentIndex()
        return self._packs[row] if 0 <= row < len(self._packs) else None

    def _fill(self, *only: str) -> None:
        pack = self._pack()
        self.questions.blockSignals(True)  # noqa: FBT003 - Qt
        self.questions.clear()
        self._shown_cards = self._only_cards
        shown = [
            each
            for each in (pack.questions if pack else ())
            if each.roleplay is not None or not self._only_cards
        ]
        shown.sort(key=lambda each: only.index(each.id) if each.id in only else len(only))
        ticked = set(only) or set(suggest(pack))
        if not ticked & {each.id for each in shown}:
            ticked = {each.id for each in shown[:1]}
        for question in shown:
            item = QListWidgetItem()
            item.setData(_QUESTION, question)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Checked if question.id in ticked else Qt.CheckState.Unchecked
            )
            self.questions.addItem(item)
        self.questions.blockSignals(False)  # noqa: FBT003 - Qt
        self._say_again()
        if self.questions.count():
            self.questions.setCurrentRow(0)

    def _say_again(self) -> None:
        for row, pack in enumerate(self._packs):
            self.roles.setItemText(row, pack.name.say(self._language))
        self.questions.blockSignals(True)  # noqa: FBT003 - Qt
        for row in range(self.questions.count()):
            item = self.questions.item(row)
            question: Question = item.data(_QUESTION)
            item.setText(f"{question.text.say(self._language)}\n{self._about(question)}")
        self.questions.blockSignals(False)  # noqa: FBT003 - Qt
        self._count()

    def _about(self, question: Question) -> str:
        pack = self._pack()
        names = [pack.competency(each) for each in question.competencies] if pack else []
        competencies = " · ".join(each.name.say(self._language) for each in names if each)
        times = self.tr("prepare {prep} s, answer {answer} s").format(
            prep=question.prep_s, answer=question.answer_s
        )
        return f"{question_type_name(question.type)} · {competencies} · {times}"

    def ticked(self) -> tuple[Question, ...]:
        """Return the ticked questions in the order shown."""
        items = [self.questions.item(row) for row in range(self.questions.count())]
        return tuple(
            item.data(_QUESTION) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    @Slot()
    def _count(self) -> None:
        ticked = self.ticked()
        times = [self._times or each for each in ticked]
        minutes = max(1, round(sum(each.prep_s + each.answer_s for each in times) / 60))
        self._sum.setText(
            self.tr("{count} chosen, about {minutes} min").format(
                count=len(ticked), minutes=minutes
            )
            if ticked
            else self.tr("Tick at least one question.")
        )
        self.go_on.setEnabled(bool(ticked) and (self.modes.value != OWN or self.preset is not None))

    @Slot()
    def _earlier(self) -> None:
        self._move(-1)

    @Slot()
    def _later(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Move the current question: what dragging does, by keyboard."""
        at = self.questions.currentRow()
        if at >= 0 and 0 <= at + by < self.questions.count():
            item = self.questions.takeItem(at)
            self.questions.insertItem(at + by, item)
            self.questions.setCurrentRow(at + by)

    @Slot()
    def _role_picked(self) -> None:
        self._fill()
        self.show_target("")  # it was for another role

    @Slot()
    def _mode_picked(self) -> None:
        self._show_mode()
        if self._shown_cards is not self._only_cards:
            self._fill()

    def show_presets(self) -> None:
        """Show the own times as they are in the settings now."""
        row = max(0, self.presets.currentIndex())
        self.presets.clear()
        self.presets.addItems([each.name for each in self._presets])
        self.presets.setCurrentIndex(min(row, len(self._presets) - 1))
        self._show_mode()

    @property
    def _presets(self) -> tuple[Preset, ...]:
        return self._workshop.services.settings.now.presets

    @property
    def preset(self) -> Preset | None:
        """The own times, if such are chosen."""
        row = self.presets.currentIndex()
        own = self.modes.value == OWN and 0 <= row < len(self._presets)
        return self._presets[row] if own else None

    @property
    def _only_cards(self) -> bool:
        return self.modes.value == Mode.ROLEPLAY.value

    @Slot()
    def _show_mode(self) -> None:
        if not self.modes.value:
            self.modes.show_value(Mode.PRACTICE.value)
        own = self.modes.value == OWN
        self.presets.setVisible(own and bool(self._presets))
        self.edit_presets.setVisible(own)
        self.edit_presets.label(
            self.tr("Change in Settings") if self._presets else self.tr("Add times in Settings")
        )
        self._mode_hint.setText(self._mode_words())
        self._count()

    def _mode_words(self) -> str:
        preset = self.preset
        if preset is not None:
            words = self.tr("{prep} s to prepare, {answer} s to answer").format(
                prep=preset.prep_s, answer=preset.answer_s
            )
            takes = self.tr("one take") if preset.one_take else self.tr("the first take is kept")
            return f"{words} · {takes}"
        match self.modes.value:
            case Mode.EXAM.value:
                return self.tr("30 s to prepare, 2 min to answer, one take.")
            case Mode.ROLEPLAY.value:
                return self.tr(
                    "A friend plays the other side with a card, or this computer says its lines. Questions with a card are shown."
                )
            case _ if self.modes.value == OWN:
                return self.tr("You have no own times yet.")
            case _:
                return self.tr(
                    "The times of the question, as many takes as you like; the first is kept."
                )

    @Slot()
    def _go_on(self) -> None:
        pack, preset = self._pack(), self.preset
        if pack is None or not self.go_on.isEnabled():
            return
        if preset is not None:
            mode = Mode.EXAM if preset.one_take else Mode.PRACTICE
        else:
            mode = Mode(self.modes.value)
        target = self._target
        self.chosen.emit(
            Choice(
                pack,
                self.ticked(),
                mode,
                preset,
                target.id if target else "",
                goal_words(target) if target else "",
            )
        )


def suggest(pack: RolePack | None) -> tuple[str, ...]:
    """Suggest questions: the first of each competency in turn, the heaviest competencies first."""
    if pack is None:
        return ()
    chosen: list[str] = []
    for competency in sorted(pack.competencies, key=lambda each: -each.weight):
        fitting = (
            q.id
            for q in pack.questions
            if q.competencies[0] == competency.id and q.id not in chosen
        )
        first = next(fitting, None)
        if first is not None:
            chosen.append(first)
        if len(chosen) == SUGGESTED:
            break
    return tuple(chosen)
