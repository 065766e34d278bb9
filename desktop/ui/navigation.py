"""Where the window can go; pages ask for a place and know nothing of the page that is there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.timecode import Span


class Place(StrEnum):
    """The pages of the window."""

    HOME = "home"
    PREPARE = "prepare"
    PRACTISE = "practise"
    REVIEW = "review"
    COMPARE = "compare"
    SHARE = "share"
    PROGRESS = "progress"
    LIBRARY = "library"
    ROLES = "roles"
    SETTINGS = "settings"


BEHIND = {Place.COMPARE: Place.REVIEW}
"""Pages without a button of their own, and the one they are reached from."""


@dataclass(frozen=True, slots=True)
class Goto:
    """A wish to see a place.

    Attributes:
        place: which page.
        take: for the review page, the folder of the take to show; for the compare page, take A.
        other: for the compare page, the folder of take B.
        back: for the compare page, where Esc leads.
        role: for the practise page, the role to choose.
        question: for the practise page, the question to choose.
        questions: for the practise page, several questions, in their order.
        target: for the practise page, id of the target the session is begun from.
        session: for the practise page, the session folder to go on with.
        at_ms: for the review page, the moment to show.
        span: for the review page, what to play at once.
        detector: for the settings page, show where the face detector is added.
        part: for a page with several parts, the value of the part to show.
        files: for the part of the Share page that takes files in, what to take in; for the library, the recordings to add.
        about: for such a part, the id or name of what it is about; for the review page, the competency to rate.
    """

    place: Place
    take: Path | None = None
    other: Path | None = None
    back: Place | None = None
    role: str = ""
    question: str = ""
    session: Path | None = None
    at_ms: int = 0
    span: Span | None = None
    detector: bool = False
    part: str = ""
    about: str = ""
    files: tuple[Path, ...] = ()
    questions: tuple[str, ...] = ()
    target: str = ""
