"""Fills a library with the samples, transcribed and reviewed, so that there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import Language, Speech
from desktop.base.timecode import Span
from desktop.recording.adding import add_take, add_to_new_session
from desktop.recording.samples import samples
from desktop.review.changes import add_mark, set_answer
from desktop.review.checklist import checklist
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import write_review
from desktop.sessions.model import LiveMark, LiveMarkKind
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from desktop.recording.samples import Sample
    from desktop.sessions.folder import TakeFolder
    from desktop.ui.services import Services

ANSWERS = (AnswerValue.YES, AnswerValue.PARTLY, AnswerValue.NO, AnswerValue.YES)

MOMENTS = (
    (Span(14_000, 16_500), MarkKind.STRENGTH),
    (Span(27_000, 30_500), MarkKind.SUGGESTION),
    (Span(33_000, 34_000), MarkKind.QUESTION),
)
NOTES = {
    Language.ZH: ("一句话说清了场景", "先说数字，再说做法", ""),
    Language.EN: ("the scene in one sentence", "say the number first", ""),
}


def fill(services: Services) -> None:
    """Add what is missing: both samples, each with a second take without words, and a review."""
    known = {take.read().question_id for take in takes(services)}
    for sample in samples():
        if sample.question not in known:
            _add(services, sample)
    services.index.rebuild()


def takes(services: Services) -> list[TakeFolder]:
    """Return every take of the library, the newest session first."""
    return [take for entry in services.sessions.entries() for take in entry.folder.takes()]


def take_of(services: Services, sample: Sample, number: int = 1) -> TakeFolder:
    """Return a take that was made from a sample."""
    answers = [take for take in takes(services) if take.read().question_id == sample.question]
    return sorted(answers, key=lambda take: take.path.name)[number - 1]


def _add(services: Services, sample: Sample) -> None:
    pack = services.roles.get(sample.role)
    take = add_to_new_session(
        services.sessions, pack, sample.question, sample.path, language=sample.language
    )
    add_take(take.session, sample.question, sample.path)
    note_moments(take)
    job = TranscriptionJob(
        take.speech,
        services.models.find("base"),
        Wishes(language=Speech(sample.language)),
        target=take.transcript,
        on_message=lambda _message: None,
    )
    job.start()
    job.wait()
    judge(take)


def note_moments(take: TakeFolder) -> None:
    """Say that two moments were marked while the take was recorded."""
    import msgspec

    marks = (LiveMark(12_000, LiveMarkKind.MARK), LiveMark(31_000, LiveMarkKind.STUMBLED))
    take.write(msgspec.structs.replace(take.read(), live_marks=marks))


def judge(take: TakeFolder) -> None:
    """Answer some items, two of them with a moment; rate with evidence and without."""
    written, desk = take.read(), ReviewDesk(take.session)
    parts = [part for part in checklist(take.session.read(), written.question_id) if part.items]
    first = parts[0]
    for place, (item, value) in enumerate(zip(first.items, ANSWERS, strict=False)):
        desk.answer(written.id, item.id, value)
        if place < 2:
            span = Span(8_000 + 9_000 * place, 13_000 + 9_000 * place)
            desk.mark(written.id, span, kind=MarkKind.EVIDENCE, quote="", target=ForAnswer(item.id))
    target = ForRating(first.competency.id)
    desk.mark(written.id, Span(20_000, 26_000), kind=MarkKind.EVIDENCE, quote="", target=target)
    desk.rate(written.id, first.competency.id, 4)
    if len(parts) > 1:
        desk.rate(written.id, parts[1].competency.id, 3)
    notes = NOTES[take.session.read().language]
    for (span, kind), text in zip(MOMENTS, notes, strict=True):
        desk.mark(written.id, span, kind=kind, text=text)
    hear_others(take, desk)


def answer_again(take: TakeFolder) -> None:
    """Answer some items of a second take otherwise, and rate it with evidence."""
    written, desk = take.read(), ReviewDesk(take.session)
    first = next(part for part in checklist(take.session.read(), written.question_id) if part.items)
    for item in first.items[:3]:
        desk.answer(written.id, item.id, AnswerValue.YES)
    target = ForRating(first.competency.id)
    desk.mark(written.id, Span(21_000, 27_000), kind=MarkKind.EVIDENCE, target=target)
    desk.rate(written.id, first.competency.id, 5)


def hear_others(take: TakeFolder, desk: ReviewDesk) -> None:
    """Let somebody else have reviewed the take, and the candidate have rated all of it before."""
    written = take.read()
    parts = checklist(take.session.read(), written.question_id)
    for part in parts[2:]:
        desk.cannot_judge(written.id, part.competency.id)
    review = Review(
        id="review-of-lin",
        session_id=written.session_id,
        role_sha256=desk.review.role_sha256,
        reviewer=Reviewer("reviewer-lin", "林", ReviewerRole.HR),
        created_at=desk.review.created_at,
    )
    for number, (item, value) in enumerate(zip(parts[0].items, reversed(ANSWERS), strict=False)):
        review = set_answer(review, written.id, item.id, value, at=review.created_at)
        span = Span(9_000 + 8_000 * number, 12_000 + 8_000 * number)
        review = add_mark(
            review, written.id, span, mark_id=f"of-lin-{number}", at=review.created_at,
            kind=MarkKind.SUGGESTION, text=NOTES[take.session.read().language][1],
        )  # fmt: skip
    write_review(take.session.reviews, review)
