"""Before a take: a story of one's own as four short lines, if the candidate wants them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from desktop.base.errors import WorldError
from desktop.ui.practise.own_words import OwnWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.roles.model import Question
    from desktop.stories.model import Story
    from desktop.ui.widgets.buttons import Button
    from desktop.ui.widgets.text import PlainLabel
    from desktop.ui.workshop import Workshop

translate = QCoreApplication.translate


class StoryHelp(OwnWords):
    """Shows a story as four lines; what was wanted last is remembered."""

    key = "T"

    def __init__(
        self, workshop: Workshop, button: Button, lines: PlainLabel, room: QWidget
    ) -> None:
        super().__init__(button, lines, room)
        self._workshop, self._lines = workshop, lines
        self._story: Story | None = None

    def turn_to(self, role: str, question: Question) -> None:
        """Find the story for a question: one that names it, else one that shows its competency."""
        self._wanted = self._workshop.services.settings.now.story_lines
        self._story = None
        with contextlib.suppress(WorldError):  # stories are never in the way of a take
            self._story = story_for(self._workshop.services.stories.stories(), role, question)
        self.retranslate()

    @property
    @override
    def there(self) -> bool:
        return self._story is not None

    @override
    def words_of_button(self, *, shown: bool) -> str:
        if shown:
            return translate("StoryHelp", "Hide my story")
        return translate("StoryHelp", "My story")

    @override
    def fill(self) -> None:
        names = (
            translate("StoryHelp", "Situation: {words}"),
            translate("StoryHelp", "Task: {words}"),
            translate("StoryHelp", "Action: {words}"),
            translate("StoryHelp", "Result: {words}"),
        )
        lines = self._story.lines() if self._story is not None else ("",) * len(names)
        pairs = zip(names, lines, strict=True)
        self._lines.setText("\n".join(n.format(words=words or "–") for n, words in pairs))

    @Slot()
    @override
    def toggle(self) -> None:
        """Show or hide the lines; the next take begins the same way."""
        before = self._wanted
        super().toggle()
        settings = self._workshop.services.settings
        if self._wanted is not before:
            with contextlib.suppress(WorldError):  # it holds for this time all the same
                settings.change(msgspec.structs.replace(settings.now, story_lines=self._wanted))


def story_for(stories: tuple[Story, ...], role: str, question: Question) -> Story | None:
    """Return the first story that names a question, else that shows one of its competencies."""
    fitting = [each for each in stories if each.role in {"", role}]
    wanted = set(question.competencies)
    named = [each for each in fitting if question.id in each.questions]
    shown = [each for each in fitting if wanted & set(each.competencies)]
    return next(iter(named or shown), None)
