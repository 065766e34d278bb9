"""Says what is still to be rated before what others wrote opens; opens it in that moment, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from desktop.base.errors import GreenroomError
from desktop.sharing.sealing import Ratable, open_seals, ratable
from desktop.sharing.taking_in import ReceivedReview, received_reviews
from desktop.ui.navigation import Goto, Place
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.review import skipped_words
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.widgets.frames import Banner

if TYPE_CHECKING:
    from desktop.ui.review.opened import OpenedTake
    from desktop.ui.review.work import ReviewWork
    from desktop.ui.workshop import Workshop


class Unsealing(Banner):
    """Hidden where no review waits and none was opened.

    Signals:
        opened: a review is open now; what others said is to be read again.
        goto(Goto): the person wants to compare.
    """

    opened = Signal()
    goto = Signal(object)

    def __init__(self, workshop: Workshop, work: ReviewWork) -> None:
        super().__init__()
        self._workshop, self._work = workshop, work
        self._take: OpenedTake | None = None
        self._sealed: tuple[ReceivedReview, ...] = ()
        self._rule: Ratable | None = None
        self._told = False
        work.changed.connect(self._look)
        self.action.connect(self._compare)

    def show_take(self, opened: OpenedTake | None) -> None:
        """Watch the sealed reviews of a take's session; None watches none."""
        before = self._take
        self._take = opened
        if opened is None or before is None or before.folder.session != opened.folder.session:
            self._sealed, self._told = (), False
            self.hide()
        if opened is None:
            return
        folder, session = opened.folder.session, opened.session

        def work() -> tuple[tuple[ReceivedReview, ...], Ratable]:
            return received_reviews(folder), ratable(folder, session)

        def done(found: tuple[tuple[ReceivedReview, ...], Ratable]) -> None:
            if self._take is opened:
                received, self._rule = found
                self._sealed = tuple(
                    each for each in received if each.opened is None or each.waiting
                )
                if not self._told:
                    self._say_waiting()
                self._look()

        self._workshop.tasks.run(work, done, self._failed, name="sealed")

    @Slot()
    def _look(self) -> None:
        own, take, rule = self._work.review, self._take, self._rule
        if take is None or rule is None:
            return
        if not any(rule.opens(own, each) for each in self._sealed):
            if self.isVisible() and not self._told:
                self._say_waiting()
            return
        waiting, self._sealed = self._sealed, ()

        def done(opened: tuple[ReceivedReview, ...]) -> None:
            now = {each.review_id for each in opened if each.waiting is None}
            if not now & {each.review_id for each in waiting}:
                self._sealed = waiting  # the ratings are not on disk yet
                return
            self._told = True
            self.say(
                lambda: self.tr("You have rated the same: what others wrote is open now."),
                lambda: self.tr("Compare"),
                calm=True,
            )
            self.opened.emit()

        folder = take.folder.session
        self._workshop.tasks.run(lambda: open_seals(folder), done, self._failed, name="unseal")

    def _say_waiting(self) -> None:
        """Say what is still to be rated; nothing where no review waits for it."""
        own, take, rule = self._work.review, self._take, self._rule
        if take is None or rule is None:
            return
        sealed = [each for each in self._sealed if rule.is_sealed(own, each)]
        held = [judged for each in sealed for judged in rule.holding(own, each)]
        known = [
            take.session.role.competency(each) for each in dict.fromkeys(name for _, name in held)
        ]
        skipped = any(rule.only_skipped(own, each) for each in held)

        def words() -> str:
            language = self._workshop.translation.language
            names = [each.name.say(language) for each in known if each is not None]
            said = self.tr(
                "Sealed reviews: {n}. They open when you have rated, each with a moment or “No evidence found”: {names}."
            )
            said = said.format(n=len(sealed), names=" · ".join(names))
            return in_a_row(said, skipped_words() if skipped else "")

        if sealed and self.sentence != words():
            self.say(words, calm=True)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.say(error_sentence(error))

    @Slot()
    def _compare(self) -> None:
        if self._take is not None:
            session = str(self._take.folder.session.path)
            self.goto.emit(Goto(Place.SHARE, part="received", about=session))
