"""What spoken numbers are put together of, with what it is worth and how it is found: for all that look for them."""

from __future__ import annotations

from desktop.transcription.number_words import (
    CHINESE_DIGITS,
    CHINESE_LARGE,
    CHINESE_SMALL,
    CHINESE_TWO,
    ONES,
    ORDINAL_ONES,
    ORDINALS,
    SIZES,
    TEENS,
    TENS,
    ZEROS,
    either,
)

VALUES = {**ONES, **TEENS, **TENS}
DIGITS = {**dict.fromkeys(ZEROS, 0), **ONES}
NTHS = {**ORDINAL_ONES, **ORDINALS}
CHINESE_VALUES = {**{each: at for at, each in enumerate(CHINESE_DIGITS)}, CHINESE_TWO: 2}
CHINESE_FACTORS = {**CHINESE_SMALL, **CHINESE_LARGE}

ONE, TEEN, TEN, NTH, SIZE = map(either, (ONES, TEENS, TENS, NTHS, SIZES))
GAP = r"[\s\-‐‑]+"
"""Between the words of one number."""
FROM_10 = rf"(?:(?:{TEN})(?:{GAP}(?:{ONE}))?|{TEEN})"
TO_99 = rf"(?:{FROM_10}|{ONE})"
CHINESE_DIGIT = CHINESE_DIGITS + CHINESE_TWO
NO_LETTER_BEFORE_FIGURES = (
    r"(?:(?<![a-z0-9])|(?<=rmb)|(?<=cny)|(?<=usd)|(?<=eur)|(?<=gbp)|(?<=hkd))"
)
"""A currency may be written together with its figures."""
