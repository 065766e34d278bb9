"""Before a take: a story of one's own as four short lines, if the candidate wants them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop.base.errors import WorldError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.roles.model import Question
    from desktop.stories.model import Story
    from desktop.ui.widgets.buttons import Button
    from desktop.ui.widgets.text import PlainLabel
    from desktop.ui.workshop import Workshop

translate = QCoreApplication.translate


class StoryHelp(QObject):
    """Stands behind a button and a label; what was wanted last is remembered.

    Args:
        button: shows the lines, or hides them.
        lines: where they stand.
    """

    def __init__(
        self, workshop: Workshop, button: Button, lines: PlainLabel, room: QWidget
    ) -> None:
        super().__init__(room)
        self._workshop = workshop
        self._button, self._lines = button, lines
        self._story: Story | None = None
        self._wanted = False
        self._answering = False
        button.clicked.connect(self.toggle)

    def turn_to(self, role: str, question: Question) -> None:
        """Find the story for a question: one that names it, else one that shows its competency."""
        self._wanted = self._workshop.services.settings.now.story_lines
        self._story = None
        with contextlib.suppress(WorldError):  # stories are never in the way of a take
            self._story = story_for(self._workshop.services.stories.stories(), role, question)
        self.retranslate()

    def answering(self, *, begins: bool) -> None:
        """In a take the lines are away."""
        self._answering = begins
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set the words, and show what is possible now."""
        shown = self._story is not None and self._wanted and not self._answering
        self._button.label(
            translate("StoryHelp", "Hide my story")
            if shown
            else translate("StoryHelp", "My story"),
            "T",
        )
        self._button.setVisible(self._story is not None and not self._answering)
        self._lines.setVisible(shown)
        if self._story is not None:
            names = (
                translate("StoryHelp", "Situation: {words}"),
                translate("StoryHelp", "Task: {words}"),
                translate("StoryHelp", "Action: {words}"),
                translate("StoryHelp", "Result: {words}"),
            )
            pairs = zip(names, self._story.lines(), strict=True)
            self._lines.setText("\n".join(n.format(words=words or "–") for n, words in pairs))

    @Slot()
    def toggle(self) -> None:
        """Show or hide the lines; the next take begins the same way."""
        if self._story is None or self._answering:
            return
        self._wanted = not self._wanted
        settings = self._workshop.services.settings
        with contextlib.suppress(WorldError):  # it holds for this time all the same
            settings.change(msgspec.structs.replace(settings.now, story_lines=self._wanted))
        self.retranslate()


def story_for(stories: tuple[Story, ...], role: str, question: Question) -> Story | None:
    """Return the first story that names a question, else that shows one of its competencies."""
    fitting = [each for each in stories if each.role in {"", role}]
    wanted = set(question.competencies)
    named = [each for each in fitting if question.id in each.questions]
    shown = [each for each in fitting if wanted & set(each.competencies)]
    return next(iter(named or shown), None)
