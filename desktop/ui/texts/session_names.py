"""Sessions in a list, each called so that no two look alike."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.ui.texts.times import when_words
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.sharing.overview import SessionReviews


def session_names(listed: Iterable[SessionReviews], language: Language) -> dict[Path, str]:
    """Return role and moment of every session by its folder.

    Where two were begun in one minute the seconds are said, and where these are the same a number, in
    the order in which the sessions were made.
    """
    sessions = sorted(listed, key=lambda each: each.folder.path.name)
    short = {each.folder.path: _name(each, language) for each in sessions}
    alike = Counter(short.values())
    found: dict[Path, str] = {}
    seen: Counter[str] = Counter()
    for each in sessions:
        place = each.folder.path
        if alike[short[place]] == 1:
            found[place] = short[place]
            continue
        exact = _name(each, language, seconds=True)
        seen[exact] += 1
        found[place] = exact if seen[exact] == 1 else f"{exact} ({seen[exact]})"
    return found


def _name(found: SessionReviews, language: Language, *, seconds: bool = False) -> str:
    return translate("ReceivedPart", "{role} · {when}").format(
        role=found.session.role.name.say(language),
        when=when_words(found.session.created_at, seconds=seconds),
    )
