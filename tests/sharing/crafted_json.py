"""JSON written letter by letter: what a decoder may read in two ways, and texts of every kind."""

from __future__ import annotations

import contextlib
import json
import random
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

Dice = random.Random
MARK = "\u0001here\u0001"
RAW = (
    "1" + "0" * 5000, "-" + "9" * 400, "1e400", "-0", "0.0000000001", "1E+2", "NaN", "Infinity", "-Infinity",
    "01", "+1", ".5", "0x10", "1_000", "9007199254740993", "18446744073709551616", "-9223372036854775809",
    '"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"\\u0000"', '"\\u202e\\u2066"', '"\x00"', '"\n"', "'x'",
    "[" * 3000 + "]" * 3000, '{"a":' * 900 + "1" + "}" * 900, "[" * 200_000, "[" + "1," * 99_999 + "1]",
    '"' + "a" * 1_000_000 + '"', '"' + "\\u0301" * 3000 + '"', '"' + "\U0001f469\u200d" * 999 + '"', "//x\n1", "/**/1",
    "true", "null", "[]", "{}", '""', "tRUE", "undefined", '"\\x41"', '"\\u12"', "\ufeff1", '{"zh":1,"zh":2}',
    '{"__proto__":{"a":1}}', '{"":""}', "1,2", "]", "}",
)  # fmt: skip
ENDINGS = (
    "\n",
    "\r\n",
    "\0",
    " ",
    "\u2028",
    ".",
    "/",
    "\\",
    "\u0660",
    "\u200b",
    "\u0301",
    "\u202e",
    "-",
    "_",
)
TEXTS = (
    "..", "../..", "CON", "a:b", "x\n", "\n", " ", "\ufeff", "\u00df", "\u0130", "\u1e9e" * 9, "\u3164", "\U000e0041",
    "0" * 64, "f" * 64, "g" * 64, "-" * 64, "a" * 64, "A" * 65, "\u0661" * 10, "2026-02-30", "0000-00-00", "9999-12-31",
    "2026-13-45T99:99:99Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999999Z",
    "\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0665", "take-01.mp4\n", "take-\u0661\u0661.mp4", "take-9999.json",
    "pack.json", "review.html", "<img src=file:///etc/hostname>", "&amp;", "%s{0}{file}", "=1+1", "-->", "]]>",
)  # fmt: skip
NUMBERS = (0, -1, 1, 2**31, 2**53, 2**53 - 1, 2**63, 10**30, 1.5, 1e308, -1e308, 86_400_000, 3.0)


def crafted(dice: Dice, content: bytes) -> tuple[bytes, str]:
    """Return a document that somebody has played with, and how."""
    play = dice.choice(PLAYS)
    return play(dice, json.loads(content)), play.__name__


def leaves(body: Any) -> list[tuple[Any, Any]]:
    """Return every place of a document: what holds it, and its key there."""
    found: list[tuple[Any, Any]] = []
    waiting: list[Any] = [body]
    while waiting:
        each: Any = waiting.pop()
        if type(each) not in {dict, list}:
            continue
        keys: list[Any] = (
            list(cast("dict[str, Any]", each)) if type(each) is dict else list(range(len(each)))
        )
        found += [(each, key) for key in keys]
        waiting += [each[key] for key in keys]
    return found


def _text(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")


def raw_value(dice: Dice, body: Any) -> bytes:
    """Put something in a place that no writer of JSON would write."""
    holder, key = dice.choice(leaves(body))
    holder[key] = MARK
    return _text(body).replace(
        json.dumps(MARK).encode(), dice.choice(RAW).encode("utf-8", "surrogatepass")
    )


def text_ending(dice: Dice, body: Any) -> bytes:
    """Let one text end in what a pattern may overlook."""
    texts = [(holder, key) for holder, key in leaves(body) if isinstance(holder[key], str)]
    holder, key = dice.choice(texts)
    holder[key] += dice.choice(ENDINGS)
    return _text(body)


def other_text(dice: Dice, body: Any) -> bytes:
    texts = [(holder, key) for holder, key in leaves(body) if isinstance(holder[key], str)]
    for _ in range(dice.choice([1, 1, 3])):
        holder, key = dice.choice(texts)
        holder[key] = dice.choice(TEXTS)
    return _text(body)


def other_number(dice: Dice, body: Any) -> bytes:
    numbers = [(holder, key) for holder, key in leaves(body) if type(holder[key]) is int]
    for _ in range(dice.choice([1, 1, 3])):
        holder, key = dice.choice(numbers)
        holder[key] = dice.choice(NUMBERS)
    return _text(body)


def key_twice(dice: Dice, body: Any) -> bytes:
    """Say one thing twice: some keep the first, some the last."""
    holders: list[Any] = [holder for holder, _ in leaves(body) if type(holder) is dict]
    holder = dice.choice(holders)
    key = dice.choice(list(holder))
    holder[MARK] = holder[key]
    return _text(body).replace(json.dumps(MARK).encode(), json.dumps(key).encode())


def list_again(dice: Dice, body: Any) -> bytes:
    """Let a list hold its members once more, or very often, or none of them, or backwards."""
    lists: list[list[Any]] = [
        holder[key] for holder, key in leaves(body) if isinstance(holder[key], list)
    ]
    one: list[Any] = dice.choice([each for each in lists if each] or [[0]])
    one[:] = dice.choice([one * 2, one * 500, [], one[::-1], [list(one)] * 2, one[:1]])
    return _text(body)


def swapped(dice: Dice, body: Any) -> bytes:
    """Let two places change their values."""
    (a, x), (b, y) = dice.choice(leaves(body)), dice.choice(leaves(body))
    value = json.loads(json.dumps(a[x]))
    a[x] = json.loads(json.dumps(b[y]))
    with contextlib.suppress(KeyError, IndexError):
        b[y] = value
    try:
        return _text(body)
    except ValueError:
        return b"{}"


def other_bytes(dice: Dice, body: Any) -> bytes:
    """Another encoding, a mark before it, bytes in a text that are no UTF-8."""
    text = json.dumps(body, ensure_ascii=False)
    return dice.choice([
        text.encode("utf-16"), text.encode("utf-32"), b"\xef\xbb\xbf" + text.encode(), text.encode() + b"\0",
        text.encode().replace(b'": "', b'": "\xff\xfe', 1), text.encode().replace(b'": "', b'": "\xed\xa0\x80', 1),
        text.encode().replace(b'": "', b'": "\xc0\xaf', 1), text.encode() * 2, b" " * 100_000 + text.encode(),
        text.encode() + b" " * 3_000_000, text.encode().replace(b"{", b"{,", 1), b"\x1f\x8b" + text.encode(),
    ])  # fmt: skip


PLAYS: tuple[Callable[[Dice, Any], bytes], ...] = (
    raw_value, raw_value, text_ending, text_ending, other_text, other_text, other_number, key_twice,
    list_again, swapped, other_bytes,
)  # fmt: skip
