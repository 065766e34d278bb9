"""The voice: Kokoro-82M on the CPU says phonemes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from tools.make_sample.story import Story

Sound: TypeAlias = npt.NDArray[np.float32]

RATE = 24_000
"""Samples per second of the model."""
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLE_SIZE = 256
EDGE_SECONDS = 0.6
"""Silence before the first and after the last word."""
AUDIBLE = 0.01
NOISE = 0.0006
"""A faint hiss, as in a quiet room: digital silence is what no microphone delivers."""


def vocabulary() -> dict[str, int]:
    """Return the number of each phoneme that the model knows."""
    return json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))


class Voice:
    """One voice of the model.

    Args:
        model: the int8 ONNX file of Kokoro-82M 1.0.
        style: the voice's ``.bin`` file: a style vector of 256 numbers for each length of text.

    Raises:
        ValueError: the model is not the known one.
    """

    def __init__(self, model: Path, style: Path) -> None:
        import onnxruntime

        content = model.read_bytes()
        if hashlib.sha256(content).hexdigest() != MODEL_SHA256:
            raise ValueError(f"{model} is not the model whose sum is in README.md")
        self._session = cast("Any", onnxruntime).InferenceSession(
            content, providers=["CPUExecutionProvider"]
        )
        self._styles = np.fromfile(style, np.float32).reshape(-1, STYLE_SIZE)
        self._ids = vocabulary()

    def say(self, sound: str, speed: float = 1.0) -> Sound:
        """Return one sentence, mono at RATE, without silence around it.

        Raises:
            KeyError: the model does not know one of the phonemes.
        """
        ids = [self._ids[each] for each in sound]
        feed = {
            "tokens": [[0, *ids, 0]],
            "style": self._styles[len(ids)][None],
            "speed": np.array([speed], np.float32),
        }
        spoken: Sound = self._session.run(None, feed)[0].ravel()
        loud = np.flatnonzero(np.abs(spoken) > AUDIBLE)
        return _faded(spoken[max(0, loud[0] - RATE // 30) : loud[-1] + RATE // 15])


def tell(story: Story, voice: Voice) -> Sound:
    """Return the whole story with its pauses, mono at RATE; the same on every run."""
    parts = [_silence(EDGE_SECONDS)]
    for sentence in story.sentences:
        parts += [voice.say(sentence.sound, story.speed), _silence(sentence.pause)]
    told = np.concatenate([*parts, _silence(EDGE_SECONDS)])
    hiss = np.random.default_rng(7).normal(0, NOISE, told.size).astype(np.float32)
    return told + hiss


def _silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.float32)


def _faded(spoken: Sound) -> Sound:
    ramp = np.linspace(0, 1, RATE // 100, dtype=np.float32)
    faded = spoken.copy()
    faded[: ramp.size] *= ramp
    faded[-ramp.size :] *= ramp[::-1]
    return faded
