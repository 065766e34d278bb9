"""What is met seldom: one reviewer alone, a view that opens nothing, corrections that are damaged."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.documents import read_document, to_json
from desktop.base.ids import now_utc
from desktop.recording.adding import add_to_new_session
from desktop.recording.samples import sample_in
from desktop.review.checklist import checklist
from desktop.review.desk import ReviewDesk
from desktop.review.model import Reviewer
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.model import Contents, PackManifest, SharedSession
from desktop.sharing.packing import export_pack
from desktop.sharing.receiving import Receiver
from desktop.sharing.review_file import from_review
from desktop.sharing.taking_in import take_in
from desktop.sharing.wishes import Wishes
from desktop.ui.languages import content_language
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.review import ReviewPage
from tools.pictures.library import take_of
from tools.pictures.received import PEOPLE, compared, review_by
from tools.pictures.stage import wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.services import Services
    from tools.pictures.stage import Stage


def alone(stage: Stage) -> None:
    """Show the gap view of one person."""
    compared(stage, "share-alone", PEOPLE[:1])


def cannot_judge(stage: Stage) -> None:
    """Show what "cannot judge" lacks where a review waits."""
    services = stage.window.workshop.services
    sample = sample_in(content_language(services.settings.now.interface))
    pack = services.roles.get(sample.role)
    take = add_to_new_session(
        services.sessions, pack, sample.question, sample.path, language=sample.language
    )
    wait_for_one(take, services)
    desk, written = ReviewDesk(take.session), take.read()
    for part in checklist(take.session.read(), written.question_id):
        desk.cannot_judge(written.id, part.competency.id)
    page = _open(stage, take)
    stage.picture("review-cannot-judge")
    page.checklist.choose(page.checklist.rows[3].target)
    stage.settle()
    stage.picture("review-cannot-judge-row")
    services.sessions.discard(take.session.path)
    services.index.rebuild()


def wait_for_one(take: TakeFolder, services: Services) -> None:
    """Let a review of a take wait for the candidate's own."""
    name, role, level = PEOPLE[1]
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "pack.greenroom"
        export_pack(take.session, out, Wishes(contents=Contents.AUDIO, takes=(take.read().id,)))
        folder = Receiver(services.folders.library).receive(out).folder.path
        file = from_review(
            review_by(take, 1, Reviewer("reviewer-0007", name, role), level),
            read_document(folder / MANIFEST, PackManifest),
            read_document(folder / SHARED, SharedSession),
            lang="en", submitted_at=now_utc(),
        )  # fmt: skip
        path = Path(place) / "a.greenroom-review.json"
        path.write_bytes(to_json(file))
        take_in(services.sessions, path, anyway=True)


def damaged_words(stage: Stage) -> None:
    """Show a take whose corrections are damaged."""
    services = stage.window.workshop.services
    take = take_of(services, sample_in(content_language(services.settings.now.interface)))
    before = take.corrections.read_bytes() if take.corrections.exists() else None
    take.corrections.write_bytes(b'{"format": ')
    _open(stage, take)
    stage.picture("review-damaged-words")
    if before is None:
        take.corrections.unlink()
    else:
        take.corrections.write_bytes(before)


def _open(stage: Stage, take: TakeFolder) -> ReviewPage:
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.HOME))
    stage.go(Goto(Place.REVIEW, take=take.path))
    wait_until(lambda: not page.busy and page.opened is not None, "the take")
    wait(900)
    return page


ACTS: dict[str, Callable[[Stage], None]] = {
    "alone": alone,
    "cannot-judge": cannot_judge,
    "damaged-words": damaged_words,
}
