"""Which question could come next; read off the main thread. Free of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.base.errors import UsageError

if TYPE_CHECKING:
    from desktop.library.index import SessionRow
    from desktop.roles.model import Question, RolePack
    from desktop.roles.shelf import RoleShelf

FIRST_ROLE = "ai_customer_service"


class Suggestion(NamedTuple):
    """A question that could come next."""

    pack: RolePack
    question: Question


class Seen(NamedTuple):
    """What was read from the library, off the main thread."""

    rows: tuple[SessionRow, ...]
    open: tuple[Suggestion, ...]


def open_questions(roles: RoleShelf, rows: tuple[SessionRow, ...]) -> tuple[Suggestion, ...]:
    """Return the questions of the last role that have no take yet; all of them if none is left."""
    last = next((row.role for row in rows if row.role), FIRST_ROLE)
    try:
        pack = roles.get(last)
    except UsageError:
        packs = roles.packs()
        if not packs:
            return ()
        pack = packs[0]
    answered = {take.question for row in rows if row.role == pack.id for take in row.takes}
    left = [question for question in pack.questions if question.id not in answered]
    return tuple(Suggestion(pack, question) for question in left or pack.questions)
