"""What Home shows, read off the main thread. Free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.practice.advice import REVIEW_MINUTES, SESSION_EXTRA_S, Advice, Step, proof_of
from desktop.practice.reasons import reasons
from desktop.review.model import Reviewer
from desktop.ui.candidate import Known, look

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.library.index import SessionRow
    from desktop.practice.advice import Proof
    from desktop.practice.reasons import Why
    from desktop.practice.standing import Standing
    from desktop.sessions.shelf import SessionShelf
    from desktop.sharing.seat import ReceivedPack
    from desktop.ui.services import Services


@dataclass(frozen=True)
class Seen:
    """Everything.

    Attributes:
        known: None when it cannot be read; ``fault`` says why.
        sealed: who sent a review that is still sealed.
        packs: of others, those that wait for one's review first.
    """

    rows: tuple[SessionRow, ...]
    known: Known | None
    sealed: tuple[Reviewer, ...] = ()
    fault: WorldError | None = None
    packs: tuple[ReceivedPack, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One thing that could come next, how long it takes and what it rests on.

    Attributes:
        advice: the advice it is part of; only the first choice is the advice itself.
        seconds: of this thing alone; that of the whole session stands in the advice.
    """

    advice: Advice
    question: str
    competency: str
    seconds: int
    why: tuple[Why, ...]
    proof: tuple[Proof, ...]
    standing: Standing | None
    is_first: bool = False


def see(services: Services) -> Seen:
    """Read everything; what is damaged is said, and the rest shown."""
    rows = services.index.sessions()
    sealed = _sealed(services.sessions)
    packs = _packs(services.folders.library, {each.id for each in rows})
    try:
        return Seen(rows, look(services), sealed, packs=packs)
    except WorldError as error:
        return Seen(rows, None, sealed, error, packs)


def _sealed(shelf: SessionShelf) -> tuple[Reviewer, ...]:
    from desktop.sharing.overview import sealed_reviews  # on a thread: the window need not wait

    return tuple(Reviewer(by.id, by.name, by.role) for by in sealed_reviews(shelf))


def _packs(library: Path, own: set[str]) -> tuple[ReceivedPack, ...]:
    """Return the packs of others whose review was not answered yet, those that were begun first, saved ones last.

    One's own, opened to see what it looks like, wait for nobody.
    """
    from desktop.sharing.seat import received_packs
    from desktop.sharing.stage import Stage

    try:
        found = received_packs(library)
    except WorldError:  # Reviews says it
        return ()
    order = (Stage.CHANGED, Stage.BEGUN, Stage.NOT_BEGUN, Stage.SAVED)
    waiting = (
        each
        for each in found
        if each.stage is not Stage.ANSWERED
        and each.manifest.session_id not in own
        and each.take is not None
    )
    return tuple(sorted(waiting, key=lambda each: order.index(each.stage)))


def choices(known: Known) -> tuple[Choice, ...]:
    """Return what is advised, then the other questions of the session, each with its own reasons."""
    advice = known.now.advice
    standings = {each.competency: each for each in known.now.standings}
    slots = {each.question: each for each in advice.session}
    first = slots.get(advice.question)
    drill = advice.drill.minutes * 60 if advice.drill else 0
    alone = first.seconds + SESSION_EXTRA_S + drill if first else REVIEW_MINUTES * 60
    found = [
        Choice(
            advice,
            advice.question,
            advice.competency,
            0 if advice.step is Step.REST else alone,
            advice.why,
            advice.proof,
            standings.get(advice.competency),
            is_first=True,
        )
    ]
    for slot in advice.session:
        if advice.step is not Step.REVIEW and slot.question == advice.question:
            continue
        standing = standings[slot.competency]
        found.append(
            Choice(
                advice,
                slot.question,
                slot.competency,
                slot.seconds + SESSION_EXTRA_S,
                reasons(standing),
                proof_of(standing),
                standing,
            )
        )
    return tuple(found)
