"""Which language is spoken: Chinese or English, with what is known beforehand on the scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.settings import Speech

if TYPE_CHECKING:
    from collections.abc import Mapping

EXPECTED_ODDS = 3.0
"""The session's language counts as if it were so many times likelier. Chosen by hand: it decides
between near equals and is overruled by clear speech, where the model's odds are above 20."""
KEPT_ODDS = 20.0
"""What the answer was in so far counts more: only a whole window in the other language is."""

_CHINESE = ("zh", "yue")


def spoken_language(chances: Mapping[str, float], expected: str, *, so_far: str = "") -> str:
    """Return ``zh`` or ``en``.

    Args:
        chances: of every language, as the model hears it in this window.
        expected: language of the session, or ``auto``.
        so_far: language of the windows before; empty for the first.
    """
    chinese = sum(chances.get(code, 0.0) for code in _CHINESE)
    english = chances.get("en", 0.0)
    if expected == Speech.ZH:
        chinese *= EXPECTED_ODDS
    elif expected == Speech.EN:
        english *= EXPECTED_ODDS
    if so_far == Speech.ZH:
        chinese *= KEPT_ODDS
    elif so_far == Speech.EN:
        english *= KEPT_ODDS
    return "zh" if chinese >= english else "en"
