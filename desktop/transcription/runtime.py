"""Whisper's runtime with less work: it looks once where told to, sees no more than there is, leaves loops."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

FRAMES_A_S, WHOLE = 100, 3000
"""Whisper's features: so many a second, and so many in the 30 s it looks at."""
SPARE_S, LEAST_S = 2.0, 8.0
"""Silence the encoder sees behind a sound, and how much it sees at least. Whisper was trained on 30 s,
filled up with silence, and that is what faster-whisper always encodes; but the encoder costs more than
in proportion (0.9 s for 30 s, 0.2 s for 13 s), and whisper.cpp's ``audio_ctx`` has shown that it need
not (docs/decisions/0080)."""
TOKENS_A_S, TOKENS_LEAST, MOST_TOKENS = 10, 10, 224
"""Tokens a second of speech takes at most (6.4 in fast Chinese, 9.1 in Chinese spoken a third faster), some
more, and what Whisper writes at most. A loop behind the last word ran to 224 before: 3 s in which somebody waits."""
USUAL_A_S, USUAL_CHINESE_A_S = 4.5, 6.5
"""Tokens a second nearly all speech takes, beyond the first ten: 3.7 at most in 32 windows of English, 6.5 in 21
of Chinese; where it is spoken 6 % faster, one of 26 takes 7.1."""
RUN = 8
"""So many tokens in a row at the end of what stands before them already are a loop."""


class EnoughError(Exception):
    """The model wants to look at a sound a second time."""


def frames_seen(frames: int) -> int:
    """Return how many frames the encoder looks at when so many are sound."""
    return min(max(frames + round(SPARE_S * FRAMES_A_S), round(LEAST_S * FRAMES_A_S)), WHOLE)


def seconds_heard(encoded: int) -> float:
    """Return how much sound the encoder has made so many vectors of: it makes one of two frames."""
    return 2 * encoded / FRAMES_A_S - SPARE_S


def most_tokens(length_s: float) -> int:
    """Return how many tokens a sound may take at most."""
    return min(TOKENS_LEAST + round(TOKENS_A_S * length_s), MOST_TOKENS)


def most_length(wanted: int, prompt: int) -> int:
    """Return the length to ask CTranslate2 for: it takes half of what it is told, with the prompt."""
    return max(2 * wanted, wanted + prompt)


def ends_in_loop(tokens: Sequence[int], first_special: int) -> bool:
    """Say whether the last tokens stand there before: what Whisper does behind the last word."""
    said = [token for token in tokens if token < first_special]
    run = said[-RUN:]
    return len(run) == RUN and any(said[at : at + RUN] == run for at in range(len(said) - RUN))


class PatientRuntime:
    """The model of CTranslate2, which looks no further than it must.

    It looks once where it is told to: faster-whisper looks again where Whisper left a sentence
    unfinished, at the price of a whole encoding. When more sound follows, that look is better spent on
    the rest and what follows.

    It encodes no more than there is, also when it looks again.

    It decodes as far as speech usually goes, and further where need be. Beam search goes on until five
    hypotheses are finished; behind a sound that ends within a word some never are, and repeat
    themselves up to the bound, for a second after the one that is taken.

    Args:
        runtime: what it is asked of.
        chinese: the token that says that Chinese is spoken; None if the model knows no languages.
        first_special: tokens from here on are no text.

    Attributes:
        once: look once.
    """

    def __init__(self, runtime: Any, chinese: int | None, first_special: int) -> None:  # noqa: ANN401 - untyped
        self.once = False
        self._runtime = runtime
        self._chinese = chinese
        self._first_special = first_special

    @classmethod
    def within(cls, model: Any) -> Any:  # noqa: ANN401 - faster-whisper is untyped
        """Return a second face of a model of faster-whisper, with the same weights, that asks this one."""
        vocabulary = model.hf_tokenizer
        face = copy.copy(model)
        face.model = cls(
            model.model,
            vocabulary.token_to_id("<|zh|>"),
            vocabulary.token_to_id("<|endoftext|>"),
        )
        return face

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - what it has
        """Give what else the model has."""
        return getattr(self._runtime, name)

    def encode(self, features: Any, **options: Any) -> Any:  # noqa: ANN401 - untyped
        """Encode (1, mels, frames) features without most of the silence they were filled up with.

        Raises:
            EnoughError: it was told to look once, and has.
        """
        if self.once:
            raise EnoughError
        import ctranslate2

        values: npt.NDArray[np.float32] = np.asarray(features)
        sounding = np.flatnonzero(np.abs(values).max(axis=(0, 1)))
        seen = frames_seen(int(sounding[-1]) + 1 if len(sounding) else 0)
        if seen < values.shape[-1]:
            untyped: Any = ctranslate2
            features = untyped.StorageView.from_array(np.ascontiguousarray(values[..., :seen]))
        return self._runtime.encode(features, **options)

    def generate(self, encoded: Any, prompts: list[list[int]], **options: Any) -> Any:  # noqa: ANN401 - untyped
        """Decode one sound; ``max_length`` is the furthest."""
        prompt, furthest = prompts[0], options.pop("max_length")
        wanted = min(furthest // 2, furthest - len(prompt))
        usual = min(wanted, self._usual(seconds_heard(encoded.shape[1]), prompt))
        length = most_length(usual, len(prompt))
        found = self._runtime.generate(encoded, prompts, max_length=length, **options)
        tokens = found[0].sequences_ids[0]
        if len(tokens) < usual or usual == wanted or ends_in_loop(tokens, self._first_special):
            return found
        return self._runtime.generate(encoded, prompts, max_length=furthest, **options)

    def _usual(self, length_s: float, prompt: list[int]) -> int:
        rate = USUAL_CHINESE_A_S if self._chinese in prompt else USUAL_A_S
        return TOKENS_LEAST + round(rate * length_s)
