"""A review as a message: to be read, and below it the file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import to_json
from desktop.base.timecode import Span
from desktop.sharing.mail_lines import armoured
from desktop.ui.texts.marks import mark_kind_name, one_line, reviewer_role_name
from desktop.ui.texts.review import answer_name_in_full, span_text
from desktop.ui.texts.sentences import said_of, with_more
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.roles.model import RolePack
    from desktop.sharing.model import SharedSession
    from desktop.sharing.review_file import FileRating, ReviewFile


def message_words(file: ReviewFile, shared: SharedSession, language: Language) -> str:
    """Return a review for a message, as the page that lies in a pack copies it.

    Args:
        file: the review as it goes back.
        shared: the session as it came in.
        language: of the words of the role.
    """
    role, by = shared.role, file.reviewer
    who = one_line(by.name) or reviewer_role_name(by.role)
    title = translate("review_message", "Review of an interview rehearsal")
    lines = [f"{title} · {role.name.say(language)} · {who}"]
    for take in shared.takes:
        question = role.question(take.question_id)
        head = translate("review_message", "Answer {n}").format(n=take.number)
        lines += ["", f"{head} · {question.text.say(language)}" if question else head]
        lines += _said_of(file, take.id, role, language)
    keep, try_next = translate("review_message", "Keep"), translate("review_message", "Try next")
    lines += ["", said_of(keep, file.overall.keep), said_of(try_next, file.overall.try_next)]
    lines += ["", translate("review_message", "For Greenroom, please leave it whole:")]
    return "\n".join((*lines, armoured(to_json(file))))


def _said_of(file: ReviewFile, take: str, role: RolePack, language: Language) -> list[str]:
    lines = [
        f"- {span_text(Span(each.start_ms, each.end_ms))} {mark_kind_name(each.kind)} {each.text}"
        for each in file.notes
        if each.take_id == take and not each.deleted
    ]
    items = {item.id: item for item in role.items}
    for each in file.answers:
        item = items.get(each.item)
        if each.take_id == take and each.value is not None:
            name = item.text.say(language) if item else each.item
            lines.append(f"- {said_of(name, answer_name_in_full(each.value))}")
    for each in file.ratings:
        about = role.competency(each.criterion)
        if each.take_id == take and (each.level is not None or each.na):
            name = about.name.say(language) if about else each.criterion
            lines.append(f"- {said_of(name, _level_words(each))}")
    return lines


def _level_words(rating: FileRating) -> str:
    if rating.level is None:
        return translate("review_message", "cannot judge")
    return with_more(str(rating.level), rating.why) if rating.why else str(rating.level)
