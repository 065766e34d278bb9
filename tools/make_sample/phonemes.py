"""Writes the phonemes of a text as Kokoro wants them: ``python -m tools.make_sample.phonemes zh 文字``.

Only needed when a story changes. Chinese needs the packages misaki, pypinyin, jieba, cn2an and
ordered-set; English needs the program espeak-ng. Read the result: characters with two readings
(没收到) and words with two tenses (read) are for a person to decide.
"""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from typing import Any

HAN = "\u4e00-\u9fff"
HUM = "ən↗"
HUMS = {"n2", "en2", "ng2"}
ENGLISH_BREAKS = re.compile(r"([,;:?!.]+(?:\s+|$))")
# What espeak-ng writes (with ^ as tie) and what Kokoro learnt, in this order; from misaki.espeak.
FROM_ESPEAK = (
    ("ʔˌn\u0329", "ʔn"), ("ʔn\u0329", "ʔn"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"),
    ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("ə^l", "ᵊl"), ("ʲo", "jo"), ("ʲə", "jə"), ("ʲ", ""), ("e", "A"),
    ("ɚ", "əɹ"), ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("\u0303", ""),
    ("\u0329", ""), ("o^ʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", ""), ("o", "ɔ"),
    ("ɾ", "T"), ("ʔ", "t"), ("^", ""),
)  # fmt: skip


def chinese(text: str) -> str:
    """Return the phonemes of Chinese text, tones changed as their neighbours ask."""
    pieces = re.findall(f"[{HAN}]+|[^{HAN}]+", text)
    return "".join(
        _clause(each) if re.match(f"[{HAN}]", each) else _stop(each) for each in pieces
    ).strip()


def english(text: str) -> str:
    """Return the phonemes of English text in an American reading, as espeak-ng reads it."""
    pieces = ENGLISH_BREAKS.split(text.replace("A.I.", "AI"))
    return "".join(
        each if index % 2 else _espeak(each) for index, each in enumerate(pieces) if each
    ).strip()


def _clause(text: str) -> str:
    pypinyin: Any = importlib.import_module("pypinyin")
    words: list[str] = importlib.import_module("jieba").lcut(text)
    readings: list[str] = pypinyin.lazy_pinyin(
        words, style=pypinyin.Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True
    )
    reading = iter(readings)
    return " ".join("".join(_syllable(next(reading)) for _ in word) for word in words)


def _syllable(pinyin: str) -> str:
    if pinyin in HUMS:
        return HUM
    return importlib.import_module("misaki.zh").ZHG2P.py2ipa(pinyin).replace("\u032f", "")


def _stop(text: str) -> str:
    return importlib.import_module("misaki.zh").ZHG2P.map_punctuation(text) + " "


def _espeak(text: str) -> str:
    command = ["espeak-ng", "-q", "--ipa=2", "--tie=^", "-v", "en-us", text]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    sound = " ".join(found.split())
    for theirs, ours in FROM_ESPEAK:
        sound = sound.replace(theirs, ours)
    return sound


if __name__ == "__main__":
    print({"zh": chinese, "en": english}[sys.argv[1]](sys.argv[2]))
