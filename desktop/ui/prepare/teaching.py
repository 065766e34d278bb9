"""Words that the map does not know are taught to it, and forgotten again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.base.errors import GreenroomError
from desktop.roles.job_words import LONGEST_TERM, WordSource, forget, job_words, teach
from desktop.ui.widgets.text import button_text

if TYPE_CHECKING:
    from desktop.roles.model import RolePack
    from desktop.ui.workshop import Workshop


class Teaching(QObject):
    """Offers what words may point to.

    Signals:
        taught(str): the list has changed; what is said about it.
        failed(object): a GreenroomError: the list could not be read or written.
    """

    taught = Signal(str)
    failed = Signal(object)

    def __init__(self, workshop: Workshop, over: QWidget) -> None:
        super().__init__(over)
        self._workshop = workshop
        self._over = over
        self._menu: QMenu | None = None

    def menu(self, pack: RolePack | None, selected: str) -> QMenu:
        """Return a menu: competencies for the selected words, and own words to forget."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self._over)
        if pack is None or not 0 < len(selected) <= LONGEST_TERM:
            action = menu.addAction(self.tr("Select a word or two in the text first"))
            action.setEnabled(False)
        else:
            language = self._workshop.translation.language
            menu.addSection(button_text(self.tr("“{word}” points to").format(word=selected)))
            for each in pack.competencies:
                action = menu.addAction(button_text(each.name.say(language)))
                action.triggered.connect(partial(self._teach, pack, selected, {each.id: 1.0}))
            menu.addSeparator()
            action = menu.addAction(self.tr("It counts for nothing"))
            action.triggered.connect(partial(self._teach, pack, selected, {}))
        if pack is not None:
            self._offer_to_forget(menu, pack)
        return menu

    def _offer_to_forget(self, menu: QMenu, pack: RolePack) -> None:
        own = self._own(pack)
        if own:
            menu.addSeparator()
        for term in own:
            action = menu.addAction(button_text(self.tr("Forget “{word}”").format(word=term)))
            action.triggered.connect(partial(self._forget, pack, term))

    def _own(self, pack: RolePack) -> list[str]:
        try:
            words = job_words(pack, self._workshop.services.targets.words)
        except GreenroomError as error:
            self.failed.emit(error)
            return []
        return [each.term for each in words if each.source is WordSource.OWN]

    def _teach(self, pack: RolePack, term: str, weights: dict[str, float]) -> None:
        try:
            teach(self._workshop.services.targets.words, pack.id, term, weights)
        except GreenroomError as error:
            self.failed.emit(error)
        else:
            self.taught.emit(self.tr("“{word}” is known from now on.").format(word=term))

    def _forget(self, pack: RolePack, term: str) -> None:
        path = self._workshop.services.targets.words
        try:
            for role in (pack.id, ""):  # it may have been written for every role
                forget(path, role, term)
        except GreenroomError as error:
            self.failed.emit(error)
        else:
            self.taught.emit(self.tr("“{word}” is forgotten.").format(word=term))
