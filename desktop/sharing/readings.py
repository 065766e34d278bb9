"""How Chinese characters are read, without tones: which of them sound alike, and which pairs are common words.

The lists are shipped (``assets/sounds``) and read when a Chinese name is first masked.
"""

from __future__ import annotations

from functools import lru_cache

from desktop.base.assets import asset


@lru_cache(maxsize=1)
def signs_by_reading() -> dict[str, str]:
    """Return the simplified characters of every syllable: ``wei`` → 伟维威…; ``lv`` stands for ``lü``."""
    return dict(line.split(" ", 1) for line in _lines("readings.txt"))


@lru_cache(maxsize=1)
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for reading, signs in signs_by_reading().items():
        for sign in signs:
            found[sign] = (*found.get(sign, ()), reading)
    return found


def readings_of(sign: str) -> tuple[str, ...]:
    """Return how a simplified character is read, 曾 as ``ceng`` and ``zeng``; nothing for a rare one."""
    return _readings().get(sign, ())


def sounding_like(sign: str) -> str:
    """Return the characters that may be heard for one, itself first."""
    others = "".join(signs_by_reading()[reading] for reading in readings_of(sign))
    return "".join(dict.fromkeys(sign + others))


@lru_cache(maxsize=1)
def _pairs() -> dict[str, str]:
    return {line[0]: line[1:] for line in _lines("pairs.txt")}


def are_a_word(first: str, second: str) -> bool:
    """Say whether two characters are one of the common words of two: 理想, 过程."""
    return bool(second) and second in _pairs().get(first, "")


@lru_cache(maxsize=1)
def english_in_pinyin() -> frozenset[str]:
    """Return the English words and names that can be read as one or two Chinese syllables: “like”, “change”."""
    return frozenset(word for line in _lines("english.txt") for word in line.split())


def _lines(name: str) -> list[str]:
    return asset("sounds", name).read_text(encoding="utf-8").splitlines()
