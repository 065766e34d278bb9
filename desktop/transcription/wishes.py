"""How a transcript is wished for: language, script, numbers, names. Travels to the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.settings import Numbers, Script, Speech

if TYPE_CHECKING:
    from desktop.base.settings import Language, Settings


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What the person who asks has chosen.

    Attributes:
        language: of the answer; ``auto`` listens.
        expected: the language of the session, which tips the scales when ``auto`` is unsure.
        script: of Chinese.
        numbers: how those in Chinese are written.
        terms: names of companies and products that may come up.
    """

    language: Speech = Speech.AUTO
    expected: Speech = Speech.AUTO
    script: Script = Script.SIMPLIFIED
    numbers: Numbers = Numbers.AS_HEARD
    terms: tuple[str, ...] = ()

    @property
    def english(self) -> bool:
        """Say whether the answer is in English, as far as is known before it is heard."""
        known = self.expected if self.language is Speech.AUTO else self.language
        return known is Speech.EN


def wishes_from(
    settings: Settings, *, language: Speech | None = None, expected: Language | None = None
) -> Wishes:
    """Return what the settings say.

    Args:
        settings: the person's choices.
        language: of this one answer, where it was chosen for it.
        expected: language of the session, where there is one.
    """
    return Wishes(
        language=settings.speech if language is None else language,
        expected=Speech.AUTO if expected is None else Speech(expected),
        script=settings.script,
        numbers=settings.numbers,
        terms=settings.terms,
    )
