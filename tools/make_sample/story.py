"""What is said, sentence by sentence."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "stories"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a reader reads, what the voice says (phonemes), the seconds of silence after it."""

    text: str
    sound: str
    pause: float


@dataclass(frozen=True, slots=True)
class Story:
    """A sample answer: language ``zh`` or ``en``, voice, look of the speaker, sentences."""

    language: str
    voice: str
    speed: float
    look: str
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The whole answer as running text, the reference of its transcript."""
        return ("" if self.language == "zh" else " ").join(each.text for each in self.sentences)


def load_story(path: Path) -> Story:
    """Read a story file; faults in it surface as KeyError or TypeError."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Story(
        language=raw["language"],
        voice=raw["voice"],
        speed=float(raw["speed"]),
        look=raw["look"],
        sentences=tuple(
            Sentence(text=each["text"], sound=each["sound"], pause=float(each["pause"]))
            for each in raw["sentence"]
        ),
    )
