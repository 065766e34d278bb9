"""Ids of a role that would tell what is masked: other ones go out, and come back as they were.

A role of one's own has ids that somebody typed, and one may be called by the employer. In the pack such an
id is the place in the role instead (``hidden_c3`` for its third competency). The role stays with its session,
so what comes back is found by it; nothing has to be noted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from desktop.review.model import Review
    from desktop.roles.model import RolePack
    from desktop.sharing.masking import Masks
    from desktop.sharing.model import SharedSession
    from desktop.sharing.review_file import ReviewFile

_LEAD = "hidden_"


def with_hidden_ids(session: SharedSession, role: RolePack, masks: Masks) -> SharedSession:
    """Return what goes out with other ids in place of those that hold a masked word.

    Args:
        session: as it would go out.
        role: the whole role, as the session at home keeps it.
        masks: the words.
    """
    if not masks:
        return session
    hidden = {own: other for other, own in _places(role).items() if masks.are_in_id(own)}

    def shown(own: str) -> str:
        return hidden.get(own, own)

    replace = msgspec.structs.replace
    part = session.role
    return replace(
        session,
        role=replace(
            part,
            competencies=tuple(replace(each, id=shown(each.id)) for each in part.competencies),
            questions=tuple(
                replace(each, id=shown(each.id), competencies=tuple(map(shown, each.competencies)))
                for each in part.questions
            ),
            items=tuple(
                replace(each, id=shown(each.id), competency=shown(each.competency))
                for each in part.items
            ),
        ),
        questions=tuple(map(shown, session.questions)),
        takes=tuple(replace(each, question_id=shown(each.question_id)) for each in session.takes),
        self_review=_hidden_in(session.self_review, hidden, masks) if session.self_review else None,
    )


def _hidden_in(review: Review, hidden: dict[str, str], masks: Masks) -> Review:
    """Return a review with the other ids; what is about no part of the role, and would tell, is left out."""
    replace = msgspec.structs.replace
    return replace(
        review,
        answers=tuple(
            replace(each, item=hidden.get(each.item, each.item))
            for each in review.answers
            if each.item in hidden or not masks.are_in_id(each.item)
        ),
        ratings=tuple(
            replace(each, competency=hidden.get(each.competency, each.competency))
            for each in review.ratings
            if each.competency in hidden or not masks.are_in_id(each.competency)
        ),
    )


def with_own_ids(file: ReviewFile, role: RolePack) -> ReviewFile:
    """Return a review that came back with the ids of the role at home."""
    own = _places(role)
    replace = msgspec.structs.replace
    return replace(
        file,
        answers=tuple(replace(each, item=own.get(each.item, each.item)) for each in file.answers),
        ratings=tuple(
            replace(each, criterion=own.get(each.criterion, each.criterion))
            for each in file.ratings
        ),
        notes=tuple(
            replace(each, criterion=own.get(each.criterion, each.criterion)) for each in file.notes
        ),
    )


def _places(role: RolePack) -> dict[str, str]:
    """Return the ids of a role by the other ones; none of these begins like an id of the role."""
    kinds = (("c", role.competencies), ("q", role.questions), ("i", role.items))
    lead = _LEAD
    while any(each.id.startswith(lead) for _, parts in kinds for each in parts):
        lead += "_"
    return {
        f"{lead}{kind}{number}": each.id
        for kind, parts in kinds
        for number, each in enumerate(parts, 1)
    }
