"""The marks of a take for others: as a table, or as W3C Web Annotations."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.review.checklist import checklist
from desktop.review.exports import marks_table
from desktop.review.store import read_others, read_own
from desktop.review.summary import is_rated
from desktop.sharing.annotations import review_annotations
from desktop.sharing.plain_text import plain_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.settings import Language
    from desktop.review.model import Review
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Session, Take


class MarksForm(StrEnum):
    """What the marks of a take can be written as."""

    CSV = "csv"
    JSONLD = "jsonld"


def marks_text(
    form: MarksForm,
    session: Session,
    take: Take,
    reviews: Sequence[Review],
    language: Language,
) -> str:
    """Return the marks of a take as a table, or with answers and ratings as W3C Web Annotations.

    Args:
        form: which of the two.
        session: of the take.
        take: whose marks.
        reviews: who made them; see ``shown_reviews``.
        language: of the words of the role in the table; annotations carry no such words.
    """
    if form is MarksForm.CSV:
        return marks_table(session, [take], reviews, language)
    found = plain_values(review_annotations(session, [take], reviews, ""))
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def shown_reviews(folder: TakeFolder) -> tuple[Review, ...]:
    """Return one's own review of a take, and those of others once it is rated by oneself.

    Raises:
        WorldError: the take, its session or the own review can't be read.
    """
    session, take = folder.session.read(), folder.read()
    own = read_own(folder.session.reviews, session.id)
    rated = is_rated(own, take.id, checklist(session, take.question_id))
    others = read_others(folder.session.reviews, session.id) if rated else ()
    return (*((own,) if own is not None else ()), *others)
