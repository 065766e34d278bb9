"""What goes out about a session besides its recordings: only what a reviewer needs."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.base.ids import MIDNIGHT
from desktop.practice.attempts import local_day
from desktop.review.model import SENTENCE_LENGTH, Answer, Mark, Rating
from desktop.roles.model import Competency, Item, Question
from desktop.sharing.hidden_ids import with_hidden_ids
from desktop.sharing.limits import MOST_ASKS
from desktop.sharing.masked_transcript import mask_transcript, words_within
from desktop.sharing.model import SharedSession, SharedTake

if TYPE_CHECKING:
    from desktop.base.timecode import Span
    from desktop.review.model import Review
    from desktop.roles.model import RolePack
    from desktop.sharing.masked_transcript import Masked
    from desktop.sharing.masking import Masks
    from desktop.sharing.model import SharedMedia
    from desktop.sharing.wishes import Choice, Source
    from desktop.transcription.model import Segment, Transcript, Word

PartT = TypeVar("PartT", Answer, Mark, Rating)
AboutT = TypeVar("AboutT", Competency, Question, Item)

_DAY = 10
_LONGEST_VERSION = 32
_NO_NAME = "role"
"""Id of a role whose own one would tell what is masked; nothing that comes back is found by it."""


def shared_session(choice: Choice, takes: tuple[SharedTake, ...], masks: Masks) -> SharedSession:
    """Return ``session.json``: the day on the wall instead of the time, and no word that is masked, in ids either."""
    session = choice.session
    asked = tuple(dict.fromkeys(take.question_id for take in takes))
    own = None
    if not choice.wishes.blind and choice.own is not None:
        going = {take.id for take in takes}
        said = {each.take.id: each.transcript for each in choice.sources if each.transcript}
        own = own_review(_with_whole_masks(choice.own, said, masks), going, masks)
    shared = SharedSession(
        id=session.id,
        day=_day(session.created_at),
        language=session.language,
        mode=session.mode,
        role=_shared_role(session.role, asked, masks),
        role_sha256=session.role_sha256,
        company_goal=masks.text(session.company_goal)[:SENTENCE_LENGTH],
        questions=asked,
        takes=takes,
        self_review=own,
        guide=choice.wishes.guide,
        asks=tuple(
            masks.text(ask.strip())[:SENTENCE_LENGTH]
            for ask in choice.wishes.asks[:MOST_ASKS]
            if ask.strip()
        ),
    )
    return with_hidden_ids(shared, session.role, masks)


def shared_take(source: Source, media: tuple[SharedMedia, ...], transcript: str) -> SharedTake:
    """Return what others may know of a take."""
    take = source.take
    return SharedTake(
        id=take.id,
        number=take.number,
        question_id=take.question_id,
        duration_ms=take.duration_ms,
        prep_s=take.prep_s,
        media=media,
        transcript=transcript,
    )


def excerpt(role: RolePack, asked: tuple[str, ...]) -> RolePack:
    """Return the part of a role pack that these questions need to be reviewed."""
    questions = tuple(each for each in role.questions if each.id in asked)
    items = {item.id: item for question in questions for item in role.items_for(question)}
    needed = {name for question in questions for name in question.competencies}
    needed |= {item.competency for item in items.values()}
    return msgspec.structs.replace(
        role,
        questions=questions,
        items=tuple(item for item in role.items if item.id in items),
        competencies=tuple(each for each in role.competencies if each.id in needed),
        jd_map=(),
    )


def _shared_role(role: RolePack, asked: tuple[str, ...], masks: Masks) -> RolePack:
    """Return what goes out of a role; one of one's own may be called by a word that is masked."""
    part = masks.in_both_languages(excerpt(role, asked))
    return msgspec.structs.replace(
        part,
        id=_NO_NAME if masks.are_in_id(part.id) else part.id,
        version=masks.text(part.version)[:_LONGEST_VERSION],
        license=masks.text(part.license),
        competencies=tuple(_without_refs(each, masks) for each in part.competencies),
        questions=tuple(_without_refs(each, masks) for each in part.questions),
        items=tuple(_without_refs(each, masks) for each in part.items),
    )


def _without_refs(part: AboutT, masks: Masks) -> AboutT:
    """Return a part of a role whose note of where it comes from names nothing that is masked."""
    return msgspec.structs.replace(part, seed_ref=masks.text(part.seed_ref))


def _with_whole_masks(review: Review, said: dict[str, Transcript], masks: Masks) -> Review:
    """Return a review whose quotes hold no half of a masked name: a mark may begin or end within one."""
    masked = {take_id: mask_transcript(each, masks) for take_id, each in said.items() if masks}
    return msgspec.structs.replace(
        review,
        marks=tuple(
            msgspec.structs.replace(mark, quote=words_within(masked[mark.take_id], mark.span))
            if mark.quote
            and mark.take_id in masked
            and any(_touch(mark.span, silent) for silent in masked[mark.take_id].spans)
            else mark
            for mark in review.marks
        ),
    )


def _touch(one: Span, other: Span) -> bool:
    return one.start_ms < other.end_ms and other.start_ms < one.end_ms


def own_review(review: Review, takes: set[str], masks: Masks) -> Review:
    """Return the own review of these takes without a name and times of day, its texts masked."""
    return masks.everywhere(
        msgspec.structs.replace(
            review,
            reviewer=msgspec.structs.replace(review.reviewer, name=""),
            created_at=_day(review.created_at) + MIDNIGHT,
            answers=_of(review.answers, takes),
            marks=_of(review.marks, takes),
            ratings=_of(review.ratings, takes),
        )
    )


def _of(parts: tuple[PartT, ...], takes: set[str]) -> tuple[PartT, ...]:
    return tuple(
        msgspec.structs.replace(part, updated_at=_day(part.updated_at) + MIDNIGHT)
        for part in parts
        if part.take_id in takes
    )


def _day(moment: str) -> str:
    """Return the day of a moment by the clock on the wall; a day without a time stays what it is."""
    return moment[:_DAY] if moment.endswith(MIDNIGHT) else local_day(moment).isoformat()


def shared_transcript(masked: Masked | None, parts: tuple[Span, ...]) -> Transcript | None:
    """Return the words that go out: of the clips only, without times of day and first guesses."""
    if masked is None:
        return None
    transcript = masked.transcript
    segments = [
        msgspec.structs.replace(
            segment,
            words=tuple(msgspec.structs.replace(word, raw="") for word in segment.words),
            fillers=tuple(msgspec.structs.replace(word, raw="") for word in segment.fillers),
        )
        for segment in transcript.segments
    ]
    if parts:
        segments = [kept for each in segments if (kept := _within(each, parts)) is not None]
    return msgspec.structs.replace(
        transcript, segments=tuple(segments), created_at="", engine="", model=""
    )


def _within(segment: Segment, parts: tuple[Span, ...]) -> Segment | None:
    def inside(word: Word | Segment) -> bool:
        return any(p.start_ms <= word.start_ms and word.end_ms <= p.end_ms for p in parts)

    if not segment.words:
        return segment if inside(segment) else None
    words = tuple(word for word in segment.words if inside(word))
    if not words:
        return None
    return msgspec.structs.replace(
        segment,
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        text="".join(word.text for word in words),
        words=words,
        fillers=tuple(filler for filler in segment.fillers if inside(filler)),
    )


def commitment(review: Review | None, salt: str) -> str:
    """Return SHA-256 of a salt and the review's canonical JSON as hex; empty without a review."""
    if review is None:
        return ""
    import hashlib

    content = msgspec.json.encode(review, order="sorted")
    return hashlib.sha256(salt.encode() + content).hexdigest()


def new_secret() -> str:
    """Return 256 random bits as hex."""
    return secrets.token_hex(32)
