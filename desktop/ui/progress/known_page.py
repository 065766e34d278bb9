"""What the parts of Progress share: they read what is known off the main thread and show it in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.errors import GreenroomError
from desktop.ui.candidate import Known, look
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page, scrolling
from desktop.ui.texts.faults import error_sentence
from desktop.ui.theme import PAGE_WIDTH, SPACE_4, SPACE_6
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from desktop.ui.workshop import Workshop


class KnownPage(Page):
    """A part that shows what is known about the candidate.

    Attributes:
        known: the last look; None before the first.
    """

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop)
        self.known: Known | None = None
        self.banner = Banner()
        content = QWidget()
        content.setMaximumWidth(PAGE_WIDTH)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(SPACE_6, 0, SPACE_6, SPACE_6)
        self.column.setSpacing(SPACE_4)
        self.column.addWidget(self.banner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE_4, 0, 0)  # what is scrolled away ends below the title
        self.area = scrolling(content)
        outer.addWidget(self.area)

    @override
    def enter(self, wish: Goto) -> None:
        """Look again."""
        self.look_again()

    def look_again(self) -> None:
        """Read everything, off the main thread."""
        services = self.services
        self.workshop.tasks.run(lambda: look(services), self._seen, self.fail, name="progress")

    def _seen(self, known: Known) -> None:
        self.known = known
        self.show_known(known)

    def fail(self, error: Exception) -> None:
        """Say what went wrong above everything else."""
        if not isinstance(error, GreenroomError):
            raise error
        self.banner.say(lambda: error_sentence(error))

    def show_known(self, known: Known) -> None:
        """Show what is known; also when the language changes."""
        raise NotImplementedError

    @override
    def retranslate(self) -> None:
        """Say what is shown in the new language."""
        if self.known is not None:
            self.show_known(self.known)

    def practise(self, question: str) -> None:
        """Go to Practise with a question of the role."""
        if self.known is not None:
            self.goto.emit(Goto(Place.PRACTISE, role=self.known.pack.id, question=question))

    def show_take(self, take: str, at_ms: int = 0) -> None:
        """Go to the Review of a take, at a moment."""
        path = self.known.takes.get(take) if self.known is not None else None
        if path is not None:
            self.goto.emit(Goto(Place.REVIEW, take=path, at_ms=at_ms))

    def name_of(self, competency: str) -> str:
        """Return the name of a competency in the language in use."""
        found = self.known.pack.competency(competency) if self.known is not None else None
        return found.name.say(self.workshop.translation.language) if found else competency

    def item_text(self, item: str) -> str:
        """Return the text of a checklist item in the language in use."""
        items = self.known.pack.items if self.known is not None else ()
        found = next((each for each in items if each.id == item), None)
        return found.text.say(self.workshop.translation.language) if found else item
