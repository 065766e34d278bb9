"""What ``greenroom review`` works on: a take of one's own, or one of a pack that others sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.cli.frame import Frame
    from desktop.review.evidence import Target
    from desktop.review.model import Mark, Review, ReviewerRole
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sharing.earlier import LaidAside
    from desktop.sharing.seat import Seat
    from desktop.ui.review.opened import OpenedTake

ReceivedArgument = Annotated[
    str,
    typer.Argument(
        metavar="RECEIVED", help=later("cli", "Folder or id of the pack; see: greenroom received")
    ),
]
NameOption = Annotated[
    str | None,
    typer.Option(
        "--name",
        metavar="NAME",
        help=later("cli", "Your name for its owner; without it as you said before, or none"),
    ),
]
WhoOption = Annotated[
    str | None,
    typer.Option(
        "--as",
        metavar="friend|hr|coach",
        help=later("cli", "As whom you review; without it as you said before, or friend"),
    ),
]


class Reviewed:
    """A take with its checklist and the review of it that is one's own.

    Args:
        opened: the take, with all rows of its checklist.

    Raises:
        WorldError: the review can't be read.
    """

    def __init__(self, opened: OpenedTake) -> None:
        if opened.desk is None:
            assert opened.review_fault is not None
            raise opened.review_fault
        self.opened, self.desk = opened, opened.desk

    @property
    def take_id(self) -> str:
        """Id of the take."""
        return self.opened.take.id

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the rows that are answered."""
        return tuple(item.id for part in self.opened.parts for item in part.items)

    @property
    def competencies(self) -> tuple[str, ...]:
        """Ids of the competencies that are rated."""
        return tuple(part.competency.id for part in self.opened.parts if part.rated)

    def check(self, name: str, known: tuple[str, ...]) -> str:
        """Return a name that is among the known ones.

        Raises:
            UsageError: NOT_IN_CHECKLIST.
        """
        if name not in known:
            raise UsageError(Wrong.NOT_IN_CHECKLIST, name=name, known=", ".join(known))
        return name

    def target(self, name: str) -> Target:
        """Return what evidence can be for: an answer or a rating.

        Raises:
            UsageError: NOT_IN_CHECKLIST.
        """
        from desktop.review.evidence import ForAnswer, ForRating

        self.check(name, (*self.items, *self.competencies))
        return ForAnswer(name) if name in self.items else ForRating(name)

    def mark(self, name: str) -> Mark:
        """Return a mark of the take by its id, or the beginning of it.

        Raises:
            UsageError: MARK_UNKNOWN, NAMES_SEVERAL.
        """
        from desktop.base.naming import LEAST_PREFIX, the_only
        from desktop.review.changes import marks_of

        marks = marks_of(self.desk.review, self.take_id)
        found = [each for each in marks if each.id == name] or [
            each for each in marks if len(name) >= LEAST_PREFIX and each.id.startswith(name)
        ]
        return the_only(found, name, Wrong.MARK_UNKNOWN, lambda each: each.id)


def open_reviewed(frame: Frame, name: str) -> Reviewed:
    """Open a take to look at its review.

    Raises:
        UsageError: TAKE_UNKNOWN, NAMES_SEVERAL.
        WorldError: the take or the review can't be read.
    """
    from desktop.ui.review.opened import open_take

    return Reviewed(open_take(find_any_take(frame, name).path, more=True))


def open_to_judge(frame: Frame, name: str) -> Reviewed:
    """Open a take to review it: of a pack, only when it is known who does.

    Raises:
        UsageError: REVIEWER_UNKNOWN too.
        WorldError: the take or the review can't be read.
    """
    from desktop.sharing.origin import is_received
    from desktop.sharing.seat import read_seat

    found = open_reviewed(frame, name)
    folder = found.opened.folder.session
    if is_received(folder) and read_seat(folder) is None:
        raise UsageError(Wrong.REVIEWER_UNKNOWN, name=name)
    return found


def find_any_take(frame: Frame, name: str) -> TakeFolder:
    """Find a take of one's own, else one of a pack.

    Raises:
        UsageError: TAKE_UNKNOWN, NAMES_SEVERAL.
    """
    try:
        return frame.sessions.find_take(name)
    except UsageError as error:
        if error.wrong is not Wrong.TAKE_UNKNOWN:
            raise
    return frame.received.find_take(name)


def find_pack(frame: Frame, name: str) -> SessionFolder:
    """Find a pack that others sent.

    Raises:
        UsageError: PACK_UNKNOWN, NAMES_SEVERAL.
    """
    from desktop.sharing.origin import is_received

    try:
        folder = frame.received.find_session(name)
    except UsageError as error:
        if error.wrong is Wrong.NAMES_SEVERAL:
            raise
        raise UsageError(Wrong.PACK_UNKNOWN, name=name) from error
    if not is_received(folder):
        raise UsageError(Wrong.PACK_UNKNOWN, name=name)
    return folder


def find_aside(folder: SessionFolder, name: str) -> LaidAside:
    """Find a review of a pack that was laid aside, by its id or the beginning of it.

    Raises:
        UsageError: ASIDE_UNKNOWN, NAMES_SEVERAL.
    """
    from desktop.base.naming import LEAST_PREFIX, the_only
    from desktop.sharing.earlier import laid_aside_in

    kept = laid_aside_in(folder)
    found = [each for each in kept if each.id == name] or [
        each for each in kept if len(name) >= LEAST_PREFIX and each.id.startswith(name)
    ]
    return the_only(found, name, Wrong.ASIDE_UNKNOWN, lambda each: each.id)


def take_seat(folder: SessionFolder, name: str | None, role: str | None) -> Seat:
    """Write down who reviews a pack; what is not named stays as it was said before.

    Raises:
        UsageError: VALUE_OUT_OF_RANGE.
        WorldError: SESSION_BUSY; DOCUMENT_NEWER; the disk is full.
    """
    from desktop.review.model import ReviewerRole
    from desktop.sharing.seat import read_seat, sit_down

    known = read_seat(folder)
    before = known.reviewer.role if known is not None else ReviewerRole.FRIEND
    if name is None:
        name = known.reviewer.name if known is not None else ""
    return sit_down(folder, name, before if role is None else _who(role))


def _who(name: str) -> ReviewerRole:
    """Return as whom somebody reviews others.

    Raises:
        UsageError: VALUE_OUT_OF_RANGE.
    """
    from desktop.cli.choices import parse_choice
    from desktop.review.model import ReviewerRole

    others = [each for each in ReviewerRole if each is not ReviewerRole.SELF]
    return parse_choice(ReviewerRole, "--as", name, known=others)


def tell_change(
    frame: Frame, found: Reviewed, before: Review, *, about: str = "", done: str = ""
) -> None:
    """Answer with what the review says now, and show what was changed.

    Args:
        frame: of the command.
        found: the take.
        before: what the review said.
        about: id of the row, competency or mark that was changed.
        done: what is said where nothing is shown.
    """
    from desktop.cli.review_lines import line_about, review_of
    from desktop.ui.languages import content_language

    changed = found.desk.review != before
    result = {**review_of(found), "changed": changed, "about": about}
    lines = line_about(found, about, content_language(frame.settings.interface)) or [done]
    frame.put(result, *(lines if changed else [translate("cli", "Nothing has changed.")]))
