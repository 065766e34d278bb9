"""The candidate's report as HTML: blocks that are each kept together, and a page of them.

Every word is escaped; the page runs no script, loads nothing, and has one style, known by its hash.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from desktop.base.assets import asset
from desktop.base.plain_text import plain

if TYPE_CHECKING:
    from jinja2.environment import TemplateModule

FOLDER = "report"


@dataclass(frozen=True)
class QuoteLine:
    """A quote in words."""

    time: str
    words: str
    who: str


@dataclass(frozen=True)
class TakeCard:
    """One answer in words; ``picture`` is a data address or empty, its sizes are in pixels."""

    title: str
    about: str
    levels_head: tuple[str, ...] = ()
    levels: tuple[tuple[str, ...], ...] = ()
    whys: tuple[str, ...] = ()
    quotes: tuple[QuoteLine, ...] = ()
    nothing: str = ""
    picture: str = ""
    picture_width: int = 0
    picture_height: int = 0
    picture_words: str = ""


@dataclass(frozen=True)
class ReportPage:
    """The whole report in words of one language."""

    language: str
    title: str
    about: str
    promise: str
    goal_title: str
    goal: tuple[tuple[str, str], ...]
    abilities_title: str
    abilities_head: tuple[str, ...]
    abilities: tuple[tuple[str, ...], ...]
    abilities_note: str
    takes_title: str
    takes: tuple[TakeCard, ...]
    actions_title: str
    actions: tuple[tuple[str, str], ...]
    foot: str


def data_address(jpeg: bytes) -> str:
    """Return a picture as an address that needs no file."""
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}"


def blocks_of(page: ReportPage) -> tuple[str, ...]:
    """Return the parts of the report as HTML; none of them is torn unless it is longer than a page."""
    parts = _macros()
    takes = [
        str(parts.take(card, page.takes_title if number == 0 else ""))  # type: ignore[attr-defined]
        for number, card in enumerate(page.takes)
    ]
    first, last = [
        [str(getattr(parts, name)(page)) for name in names]
        for names in (("head", "goal"), ("abilities", "actions"))
    ]
    return (*first, *takes, *last)


def style() -> str:
    """Return the style that paper and page share."""
    return asset(FOLDER, "candidate.css").read_text(encoding="utf-8")


def as_html(page: ReportPage) -> bytes:
    """Return the report as one file that stands alone."""
    from markupsafe import Markup

    blocks = [Markup(each) for each in blocks_of(page)]  # noqa: S704 - escaped when they were made
    template = _environment().get_template("candidate_page.html")
    look = style() + asset(FOLDER, "candidate_page.css").read_text(encoding="utf-8")
    text = template.render(
        page=page,
        blocks=blocks,
        style=Markup(look),  # noqa: S704 - ours
        style_sum=base64.b64encode(hashlib.sha256(look.encode()).digest()).decode(),
    )
    return text.encode("utf-8", "replace")


def _macros() -> TemplateModule:
    return _environment().get_template("candidate.html").module


def _plain(value: object) -> object:
    """Let no text steer the page; what is HTML already was made of such texts."""
    return plain(value) if type(value) is str else value


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(asset(FOLDER)),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_plain,
    )
