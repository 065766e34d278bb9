"""The seam to speech recognition: sound of up to 30 s in, words with times out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Guess:
    """A word as the model gives it: seconds since the beginning of the sound it was handed."""

    start_s: float
    end_s: float
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Written:
    """What the model wrote for one sound, and what it thinks of it.

    Attributes:
        no_speech: 0..1, how likely there is no speech in it.
        logprob: mean log-probability of the tokens.
        repetition: zlib's ratio of the text: above 2.4 it says the same again and again.
    """

    guesses: tuple[Guess, ...] = ()
    no_speech: float = 0.0
    logprob: float = 0.0
    repetition: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a sound gave.

    Attributes:
        rest_s: from here on the model wants to look again, because a sentence is not complete; None
            when it is through.
    """

    written: tuple[Written, ...] = ()
    rest_s: float | None = None


class Hearing(Protocol):
    """A sound the model has taken in; asking more than one thing of it costs little."""

    def languages(self) -> dict[str, float]:
        """Return the chance of every language the model knows, by its code."""
        ...

    def write(self, language: str, hints: str, before: str = "", *, to_end: bool) -> Reading:
        """Write it down.

        Args:
            language: code of the language.
            hints: words that are likely to come; empty for none.
            before: what was said just before, in the same language; empty if nothing was.
            to_end: look as often as it takes; else once, and say where the rest begins.
        """
        ...


class Recogniser(Protocol):
    """Turns sound into words."""

    @property
    def name(self) -> str:
        """Engine and version, for the transcript."""
        ...

    @property
    def english_only(self) -> bool:
        """Say whether it takes whatever it hears for English."""
        ...

    def hear(self, sound: Sound) -> Hearing:
        """Take in (n,) samples of 16 kHz mono, 30 s at most."""
        ...
