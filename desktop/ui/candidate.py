"""What is known about the candidate now: read off the main thread, shown by Home and Progress. Free of Qt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.practice.aim import role_in_use
from desktop.practice.coverage import StoryLinks
from desktop.practice.plan_notes import read_notes
from desktop.practice.plan_rows import plan_rows
from desktop.practice.progress import progress
from desktop.practice.situation import situation

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.practice.plan_notes import PlanNote
    from desktop.practice.plan_rows import RowsColumn
    from desktop.practice.progress import Progress
    from desktop.practice.situation import Situation
    from desktop.roles.model import RolePack
    from desktop.ui.services import Services


@dataclass(frozen=True)
class Known:
    """One look at everything.

    Attributes:
        takes: folders of takes by their ids.
        progress: of every competency, in the order of their urgency.
        today: the day of the look, by the clock on the wall.
    """

    pack: RolePack
    now: Situation
    columns: tuple[RowsColumn, ...]
    progress: tuple[Progress, ...]
    notes: tuple[PlanNote, ...]
    today: dt.date
    takes: dict[str, Path] = field(default_factory=dict["str", "Path"])

    @property
    def days_left(self) -> int | None:
        """Days until the interview, None without a date or after it."""
        day = self.now.target.interview_day if self.now.target else ""
        left = (dt.date.fromisoformat(day) - self.today).days if day else -1
        return left if left >= 0 else None


def look(services: Services, today: dt.date | None = None) -> Known:
    """Read everything once; for a thread of its own.

    Raises:
        WorldError: what the candidate wrote by hand is damaged, or a folder cannot be read.
    """
    from desktop.sharing.openness import opened_reviews  # on a thread: the window need not wait

    day = today or dt.datetime.now().astimezone().date()
    pack = role_in_use(services.roles, services.targets, services.sessions)
    now = situation(
        pack,
        sessions=services.sessions,
        targets=services.targets,
        stories=[StoryLinks(each.id, each.competencies) for each in services.stories.stories()],
        today=day,
        opened=opened_reviews,
        blind_from=services.settings.now.gap_from,
    )
    return Known(
        pack=pack,
        now=now,
        columns=plan_rows(pack, now.standings, now.history),
        progress=tuple(
            progress(now.history, each.competency, _items(pack, each.competency))
            for each in now.standings
        ),
        notes=read_notes(services.folders.plan),
        today=day,
        takes={take.id: take.path for row in services.index.sessions() for take in row.takes},
    )


def _items(pack: RolePack, competency: str) -> tuple[str, ...]:
    return tuple(each.id for each in pack.items if each.competency == competency)
