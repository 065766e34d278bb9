"""The words that numbers are said with, English and Chinese: the one list of them."""

from __future__ import annotations

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
ORDINAL_ONES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
}  # fmt: skip
ORDINALS = {
    **{f"{word}th": value for word, value in TEENS.items()}, "twelfth": 12,
    **{f"{word[:-1]}ieth": value for word, value in TENS.items()},
}  # fmt: skip
"""From ten on, as far as they are one word."""
ZEROS = ("zero", "oh")
SIZES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9}

CHINESE_DIGITS = "零一二三四五六七八九"
"""Each at the place of its value."""
CHINESE_TWO = "两"
"""The other two, before measure words."""
CHINESE_SMALL = {"十": 10, "百": 100, "千": 1000}
CHINESE_LARGE = {"万": 10**4, "亿": 10**8}
CHINESE_SIZES = "".join((*CHINESE_SMALL, *CHINESE_LARGE))
CHINESE_FORMAL = dict(zip("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千", strict=True))
"""As money is written on cheques; one of them alone is a surname or a part of another word."""
CHINESE_SIGNS = CHINESE_DIGITS + CHINESE_SIZES + CHINESE_TWO
"""All that a whole number is written with."""


def either(words: dict[str, int] | tuple[str, ...]) -> str:
    """Return a regular expression for any of some words, without the group around it."""
    return "|".join(words)
