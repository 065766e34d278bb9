"""What the model is told of what was said before: with it, it chooses better between words alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.settings import Speech
from desktop.transcription.stitching import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Segment
    from desktop.transcription.recogniser import Reading

LETTERS, CHINESE = 100, 60
"""So much of it, in English and in Chinese: a sentence or two (docs/decisions/0099)."""
ECHO, CHINESE_ECHO = 25, 10
"""So many letters in a row that stand in it and in what follows may not have been said twice."""
FAITH = 0.4
"""Mean probability of the words below which they are no guide; Whisper's own bound for text that went
wrong is a mean log-probability of −1, 0.37."""


@dataclass(frozen=True, slots=True)
class Context:
    """The end of what is written down so far.

    Attributes:
        language: what it is in.
        text: empty where nothing was said, or where it is not to be trusted.
    """

    language: str = ""
    text: str = ""

    def of(self, language: str) -> str:
        """Return it for a window in a language: one that changes begins anew."""
        return self.text if language == self.language else ""

    def after(self, segments: Sequence[Segment], language: str) -> Context:
        """Return what stands there after a window; one without a word changes nothing."""
        words = [word for segment in segments for word in segment.words]
        if not words:
            return self
        if sum(word.probability for word in words) / len(words) < FAITH:
            return Context(language)
        said = "".join(segment.text for segment in segments)
        return Context(language, said[-_longest(language) :].strip())

    def is_echoed(self, reading: Reading) -> bool:
        """Say whether a window repeats it at length: then it may come from here, not from the sound."""
        said = bare("".join(guess.text for each in reading.written for guess in each.guesses))
        before = bare(self.text)
        run = CHINESE_ECHO if self.language == Speech.ZH else ECHO
        return any(said[at : at + run] in before for at in range(len(said) - run + 1))


def _longest(language: str) -> int:
    return CHINESE if language == Speech.ZH else LETTERS
