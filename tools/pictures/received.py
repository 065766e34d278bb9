"""What comes back: reviews, the gap view, actions; and a pack of somebody else being reviewed."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from desktop.base.documents import read_document, to_json
from desktop.base.ids import now_utc
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.recording.samples import sample_in
from desktop.review.actions import Decision
from desktop.review.changes import add_mark, attach_to_rating, rate, set_answer
from desktop.review.checklist import checklist
from desktop.review.desk import ReviewDesk
from desktop.review.model import AnswerValue, MarkKind, Review, Reviewer, ReviewerRole
from desktop.sharing.acting import decide, notes_of
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.model import Contents, Guide, PackManifest, SharedSession
from desktop.sharing.packing import export_pack
from desktop.sharing.receiving import Receiver
from desktop.sharing.review_file import ReviewFile, from_review
from desktop.sharing.seat import read_seat, sit_down
from desktop.sharing.taking_in import received_reviews, remove_review, take_in
from desktop.sharing.wishes import Wishes
from desktop.ui.languages import content_language
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.share import SharePage, SharePart
from desktop.ui.review.reviewer_guide import Step
from desktop.ui.share.actions_part import ActionsPart
from desktop.ui.share.level_scale import LevelScale
from desktop.ui.share.received_part import ReceivedPart
from tools.pictures.library import take_of
from tools.pictures.stage import wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.ui.services import Services
    from tools.pictures.stage import Stage

ABOVE = 240
"""What stands above the first scale of its card, about."""
PEOPLE = (
    ("林老师", ReviewerRole.HR, 2),
    ("Anna", ReviewerRole.FRIEND, 3),
    ("", ReviewerRole.COACH, 2),
)
NOTES = {
    Language.ZH: ("开头一句就说清了场景", "先说数字，再说做法", "结尾收得太快，可以回到岗位要求"),
    Language.EN: (
        "the scene in one sentence, good",
        "say the number first, then how you got there",
        "the end came fast; go back to what the job asks for",
    ),
}
ASKS = {
    Language.ZH: ("我有没有说清楚自己做了哪一部分？", "哪里听着像套话？"),
    Language.EN: ("Is it clear which part was mine?", "Where did it sound like a phrase?"),
}


def hand_over(
    services: Services, language: Language, contents: Contents, days: int
) -> SessionFolder:
    """Give a take away and take the pack in again, as another computer would."""
    take = take_of(services, sample_in(language))
    with tempfile.TemporaryDirectory() as place:
        pack = Path(place) / "pack.greenroom"
        wishes = Wishes(contents=contents, takes=(take.read().id,), days=days)
        export_pack(take.session, pack, wishes)
        folder = Receiver(services.folders.library).receive(pack).folder
    shared = read_document(folder.path / SHARED, SharedSession)
    asked = msgspec.structs.replace(shared, asks=ASKS[language], guide=Guide.HR)
    (folder.path / SHARED).write_bytes(to_json(asked))
    return folder


def let_others_review(
    services: Services,
    language: Language,
    people: tuple[tuple[str, ReviewerRole, int], ...] = PEOPLE,
) -> None:
    """Let people send reviews back in place of those that are there, and accept one note of them."""
    take, folder = (
        take_of(services, sample_in(language)),
        hand_over(services, language, Contents.TEXT, 30),
    )
    for before in received_reviews(take.session):
        remove_review(take.session, before, services.sessions.trash)
    rate_rest(take)
    manifest = read_document(folder.path / MANIFEST, PackManifest)
    shared = read_document(folder.path / SHARED, SharedSession)
    with tempfile.TemporaryDirectory() as place:
        for number, (name, role, level) in enumerate(people):
            review = review_by(take, number, Reviewer(f"reviewer-{number:04}", name, role), level)
            file = from_review(
                review, manifest, shared, lang=language.value, submitted_at=now_utc()
            )
            path = Path(place) / f"{number}.greenroom-review.json"
            for each in (file,) if number else (file, *with_questions(file)):
                unsigned = number == len(people) - 1
                sent = msgspec.structs.replace(each, signature="") if unsigned else each
                path.write_bytes(to_json(sent))
                take_in(services.sessions, path, anyway=True)
    notes = notes_of(take.session)
    decide(take.session, notes[0], Decision.ACCEPTED, focus=" ".join(NOTES[language] * 6))
    decide(take.session, notes[1], Decision.DISAGREED, why=NOTES[language][0])


def with_questions(file: ReviewFile) -> tuple[ReviewFile, ...]:
    """Return what raises questions: an older one of the same person, one by another checklist."""
    long_ago = "2001-01-01T00:00:00Z"
    strange = msgspec.structs.replace(file.ratings[0], criterion="of_another_checklist")
    rubric = msgspec.structs.replace(file.rubric, sha256="0" * 64)
    older = msgspec.structs.replace(
        file, review_id="review-older-1", submitted_at=long_ago, signature=""
    )
    apart = msgspec.structs.replace(
        file, review_id="review-apart-1", ratings=(strange,), rubric=rubric, signature=""
    )
    return older, apart


def rate_rest(take: TakeFolder) -> None:
    """Rate what was not rated yet."""
    desk, written = ReviewDesk(take.session), take.read()
    for part in checklist(take.session.read(), written.question_id):
        desk.rate(written.id, part.competency.id, 4)
        desk.say_no_evidence(written.id, part.competency.id, found_none=True)


def review_by(take: TakeFolder, number: int, reviewer: Reviewer, level: int) -> Review:
    """Return what somebody says: some of it like the others, some of it against them."""
    written, session, at = take.read(), take.session.read(), now_utc()
    notes = NOTES[session.language]
    review = Review(
        id=f"review-back-{number:04}",
        session_id=session.id,
        role_sha256=session.role_sha256,
        reviewer=reviewer,
        created_at=at,
    )
    kinds = (MarkKind.STRENGTH, MarkKind.SUGGESTION)
    for place, span in enumerate((Span(14_000, 18_000), Span(27_000 + 900 * (number % 4), 31_000))):
        review = add_mark(
            review, written.id, span, mark_id=f"back-{number}-{place}", at=at,
            kind=kinds[(place + number) % 2] if place else kinds[0], text=notes[place],
        )  # fmt: skip
    for turn, part in enumerate(checklist(session, written.question_id)):
        review = rate(
            review, written.id, part.competency.id, min(5, level + turn * (number % 4)), at=at
        )
        if turn or number:  # one level of the first rests on nothing
            review = attach_to_rating(
                review, written.id, part.competency.id, f"back-{number}-{turn % 2}", at=at
            )
        for item in part.items:
            value = AnswerValue.YES if number else AnswerValue.PARTLY
            review = set_answer(review, written.id, item.id, value, at=at)
    return msgspec.structs.replace(review, try_next=notes[2])


def share(stage: Stage) -> None:
    """Show the lists, the gap view, a refusal, and the actions."""
    services = stage.window.workshop.services
    language = content_language(services.settings.now.interface)
    let_others_review(services, language)
    page = stage.page(Place.SHARE, SharePage)
    part = page.part(SharePart.RECEIVED)
    assert isinstance(part, ReceivedPart)
    stage.go(Goto(Place.SHARE, part="received"))
    wait_until(lambda: part.rows.count() > 1, "the reviews")
    stage.settle()
    stage.picture("share-received")
    part.compare(part.sessions[0])
    wait_until(lambda: part.gaps.rows.count() > 2, "the gaps")
    stage.settle()
    stage.picture("share-gaps")
    levels(stage, part, "share-gaps-levels")
    part.gaps.scroll_down()
    stage.settle()
    stage.picture("share-gaps-below")
    refused(stage, part)
    actions(stage, page)
    focus(stage)


def refused(stage: Stage, part: ReceivedPart) -> None:
    """Show a file that is no review."""
    with tempfile.TemporaryDirectory() as place:
        wrong = Path(place) / "altered.greenroom-review.json"
        wrong.write_text("{}", encoding="utf-8")
        stage.window.open_file(wrong)
        wait_until(lambda: not part.opening.under_way, "the refusal")
    stage.settle()
    stage.picture("share-refused")


def actions(stage: Stage, page: SharePage) -> None:
    """Show what comes of the notes."""
    stage.go(Goto(Place.SHARE, part="actions"))
    part = page.part(SharePart.ACTIONS)
    assert isinstance(part, ActionsPart)
    wait_until(lambda: bool(part.note_rows), "the notes")
    stage.settle()
    stage.picture("share-actions")
    undecided = [row for row in part.note_rows if row.choice.choice is None]
    waiting = [row for row in part.note_rows if row.can_be_practised]
    for row in (*undecided, *waiting):
        row.choice.button(Decision.TRIED.value).click()
    stage.settle()
    stage.picture("share-actions-reply")
    for row in undecided:
        row.choice.button(Decision.TRIED.value).click()
    for row in waiting:
        row.choice.button(Decision.ACCEPTED.value).click()


def focus(stage: Stage) -> None:
    """Show the focus before the next take."""
    language = content_language(stage.window.workshop.services.settings.now.interface)
    question = sample_in(language)
    practise = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE, role=question.role, question=question.question))
    practise.choose.go_on.click()
    wait_until(practise.check.enter_room.isEnabled, "the devices")
    stage.settle()
    stage.picture("check-focus")
    practise.check.enter_room.click()
    stage.settle()
    stage.picture("room-focus")
    stage.go(Goto(Place.HOME))


def reviewer(stage: Stage) -> None:
    """Show a pack of somebody else: who are you, the vignettes, the review itself, and the pack on Home."""
    services = stage.window.workshop.services
    language = content_language(services.settings.now.interface)
    folder = hand_over(services, language, Contents.CLIPS, 30)
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=folder.takes()[0].path))
    wait_until(lambda: not page.busy and page.opened is not None, "the pack")
    wait(900)
    stage.picture("reviewer-who")
    sit_down(folder, "林", ReviewerRole.HR)
    page.beside.changed.emit()
    wait_until(lambda: not page.busy, "the seat")
    bar = page.beside.reviewer
    stage.settle()
    stage.picture("reviewer-vignette")
    while bar.calibration.isVisible() and not bar.calibration.over:
        bar.calibration.levels.button("3").click()
    stage.settle()
    stage.picture("reviewer-meant")
    bar.calibration.go_on.click()
    wait_until(lambda: read_seat(folder) is not None and not page.busy and bar.ready, "the review")
    wait(900)
    stage.picture("reviewer")
    watch(stage, page, language)
    sit_down(folder, "安娜", ReviewerRole.FRIEND)
    page.beside.changed.emit()
    wait_until(lambda: not page.busy, "six plain rows")
    stage.settle()
    stage.picture("reviewer-friend")
    second(stage, page, folder)
    for each in (folder, hand_over(services, language, Contents.TEXT, 14)):
        manifest = read_document(each.path / MANIFEST, PackManifest)
        of_another = msgspec.structs.replace(manifest, session_id="session-of-another")
        (each.path / MANIFEST).write_bytes(to_json(of_another))
    stage.go(Goto(Place.HOME))
    wait(600)
    stage.picture("home-packs")


def second(stage: Stage, page: ReviewPage, folder: SessionFolder) -> None:
    """Show how a second person begins anew: where it is offered, and the empty review."""
    bar = page.beside.reviewer
    bar.guide.change.click()
    stage.settle()
    stage.picture("reviewer-change")
    bar.anew.click()
    wait_until(lambda: not page.busy and bool(bar.banner.sentence), "the empty review")
    stage.settle()
    stage.picture("reviewer-anew")
    sit_down(folder, "安娜", ReviewerRole.FRIEND)
    page.beside.changed.emit()
    wait_until(lambda: not page.busy, "the seat")


def text_alone(stage: Stage) -> None:
    """Show a pack of text alone: what a key that plays says, and a sentence that is chosen."""
    services = stage.window.workshop.services
    language = content_language(services.settings.now.interface)
    folder = hand_over(services, language, Contents.TEXT, 30)
    sit_down(folder, "林", ReviewerRole.FRIEND)
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=folder.takes()[0].path))
    wait_until(lambda: not page.busy and page.beside.reviewer.ready, "the pack")
    page.setFocus()
    stage.press("[")
    stage.settle()
    stage.picture("text-alone-told")
    stage.press("Right")
    stage.settle()
    stage.picture("text-alone-chosen")
    stage.press("M")
    stage.settle()
    stage.picture("text-alone-mark")


def watch(stage: Stage, page: ReviewPage, language: Language) -> None:
    """Show the second step: past what is not in the pack, and a search in the words."""
    page.beside.reviewer.guide.steps[Step.WATCH].click()
    stage.settle()
    stage.picture("reviewer-watch")
    page.playback.seek(0)
    wait(600)
    stage.picture("reviewer-jump")
    page.words.card.find_button.click()
    page.words.card.search.text.setText("客服" if language is Language.ZH else "customers")
    wait_until(lambda: bool(page.words.card.search.count.text()), "what is found")
    stage.settle()
    stage.picture("reviewer-find")
    page.words.card.search.shut()


def crowd(stage: Stage) -> None:
    """Show the gap view of as many reviews as a session can hold."""
    people = tuple((f"R{number}", ReviewerRole.FRIEND, 1 + number % 4) for number in range(47))
    compared(stage, "share-crowd", (*PEOPLE[:1], *people))


def pair(stage: Stage) -> None:
    """Show the gap view of two people."""
    compared(stage, "share-pair", PEOPLE[:2])


def compared(stage: Stage, name: str, people: tuple[tuple[str, ReviewerRole, int], ...]) -> None:
    """Show what people say beside one's own view, from its top to its end."""
    services = stage.window.workshop.services
    language = content_language(services.settings.now.interface)
    let_others_review(services, language, people)
    part = stage.page(Place.SHARE, SharePage).part(SharePart.RECEIVED)
    assert isinstance(part, ReceivedPart)
    stage.go(Goto(Place.SHARE, part="received"))
    wait_until(lambda: bool(part.sessions), "the reviews")
    began = time.perf_counter()
    part.compare(part.sessions[0])
    wait_until(lambda: part.gaps.rows.count() > 2, "the gaps")
    print(f"{len(part.sessions[0].reviews)} reviews: {time.perf_counter() - began:.2f} s")
    stage.settle()
    stage.picture(name)
    levels(stage, part, f"{name}-levels")
    part.gaps.scroll_down()
    stage.settle()
    stage.picture(f"{name}-below")


def levels(stage: Stage, part: ReceivedPart, name: str) -> None:
    """Show the competencies from their first on."""
    area = part.gaps.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    scale = part.gaps.findChild(LevelScale)
    body = area.widget()
    if scale is not None and body is not None:
        area.verticalScrollBar().setValue(scale.mapTo(body, QPoint()).y() - ABOVE)
    stage.settle()
    stage.picture(name)


ACTS: dict[str, Callable[[Stage], None]] = {
    "received": share,
    "reviewer": reviewer,
    "text-alone": text_alone,
    "crowd": crowd,
    "pair": pair,
}
