"""Makes the candidate's report: facts, pictures, words of one language, and the file. For any thread."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.base.errors import WorldError
from desktop.practice.coverage import StoryLinks
from desktop.practice.situation import situation
from desktop.reports.candidate_report import report_of_days, report_of_session
from desktop.review.gaps import Bounds
from desktop.sharing.openness import opened_reviews
from desktop.ui.texts.report import report_page
from desktop.ui.tongue import speaking

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.media.small_picture import SmallPicture
    from desktop.practice.situation import Situation
    from desktop.reports.candidate_report import CandidateReport, TakePart
    from desktop.reports.candidate_report_page import ReportPage
    from desktop.roles.model import RolePack
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.folder import SessionFolder
    from desktop.sessions.shelf import SessionShelf
    from desktop.stories.shelf import StoryShelf

PICTURE_WIDTH = 200
INTO_THE_TAKE = 3
"""Without evidence the picture is of a third of the way through."""


@dataclass(frozen=True)
class Shelves:
    """Where the facts lie."""

    sessions: SessionShelf
    targets: TargetShelf
    stories: StoryShelf
    bounds: Bounds = field(default_factory=Bounds)


@dataclass(frozen=True)
class MadeReport:
    """A report and the words of it."""

    facts: CandidateReport
    page: ReportPage


def make_report(
    shelves: Shelves,
    pack: RolePack,
    what: SessionFolder | tuple[dt.date, dt.date],
    language: Language,
    *,
    today: dt.date | None = None,
) -> MadeReport:
    """Make the report of a session, or of the answers of a role from a day to a day.

    Raises:
        WorldError: the session or the user's own words of job ads are damaged.
    """
    day = today or dt.datetime.now().astimezone().date()
    now = _situation(shelves, pack, day)
    if isinstance(what, tuple):
        facts = report_of_days(
            shelves.sessions, pack, now, what, opened=opened_reviews, bounds=shelves.bounds
        )
    else:
        facts = report_of_session(what, now, opened=opened_reviews, bounds=shelves.bounds)
    with speaking(language):
        return MadeReport(facts, report_page(facts, language, pictures_of(facts), day.isoformat()))


def _situation(shelves: Shelves, pack: RolePack, today: dt.date) -> Situation:
    stories = [StoryLinks(each.id, each.competencies) for each in shelves.stories.stories()]
    return situation(
        pack,
        sessions=shelves.sessions,
        targets=shelves.targets,
        stories=stories,
        today=today,
        opened=opened_reviews,
        blind_from=shelves.bounds.least,
    )


def pictures_of(facts: CandidateReport) -> dict[str, SmallPicture]:
    """Return a small picture of every answer that has one."""
    found: dict[str, SmallPicture] = {}
    for each in facts.takes:
        picture = _picture(each)
        if picture is not None:
            found[each.take.id] = picture
    return found


def _picture(part: TakePart) -> SmallPicture | None:
    from desktop.media.small_picture import small_picture

    if not part.take.has_picture:
        return None
    at = part.quotes[0].span.start_ms if part.quotes else part.take.duration_ms // INTO_THE_TAKE
    try:
        return small_picture(part.folder.video, at, PICTURE_WIDTH)
    except WorldError:
        return None


def save_report(made: MadeReport, path: Path) -> None:
    """Write the report, as PDF or HTML by the end of the name.

    Raises:
        WorldError: the file can't be written; what was there is untouched.
    """
    from desktop.base.files import write_target
    from desktop.reports.candidate_report_page import as_html

    if path.suffix.casefold() == ".pdf":
        from desktop.ui.report_paper import save_paper

        save_paper(made.page, path)
    else:
        write_target(path, as_html(made.page))
