"""Which script Chinese is written in, after the model has spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.model import Segment

_ASCII_TO_CHINESE = str.maketrans({",": "，", "?": "？", "!": "！", ";": "；", ":": "："})


def simplifier() -> Callable[[str], str]:
    """Return a function that writes Chinese in simplified characters; other text is untouched.

    Whisper's base model gives traditional characters in many simplified answers
    (media.md: 7 of 11 clips), so the conversion is deterministic and comes last.
    """
    import opencc

    untyped: Any = opencc

    converter = untyped.OpenCC("t2s")

    def simplify(text: str) -> str:
        return str(converter.convert(text))

    return simplify


def in_script(segment: Segment, write: Callable[[str], str]) -> Segment:
    """Return a segment with every text converted; the conversion keeps times and lengths."""
    words = tuple(msgspec.structs.replace(word, text=write(word.text)) for word in segment.words)
    text = "".join(word.text for word in words) if words else write(segment.text)
    return msgspec.structs.replace(segment, text=text, words=words)


def punctuate_chinese(text: str) -> str:
    """Write Chinese punctuation between Chinese characters, where the model wrote ASCII."""
    out: list[str] = []
    for at, mark in enumerate(text):
        before = text[at - 1] if at else ""
        chinese = is_chinese(before)
        out.append(mark.translate(_ASCII_TO_CHINESE) if chinese else mark)
    return "".join(out)


def is_chinese(character: str) -> bool:
    """Say whether a character is a CJK ideograph."""
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
