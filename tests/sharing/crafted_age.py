"""Encrypted packs of people who mean harm: heads of age that ask for work, are long, or lie."""

from __future__ import annotations

import base64
import random
import re

Dice = random.Random
_STANZA = re.compile(rb"-> scrypt \S+ \d+\n\S+\n")


def crafted(dice: Dice, parts: dict[str, bytes]) -> tuple[dict[str, bytes], str]:
    """Return the files of an encrypted pack that somebody has played with, and how."""
    plays = (*KEYS, *SEALED)
    play = dice.choice(plays)
    name = "key.age" if play in KEYS else "pack.zip.age"
    return {**parts, name: play(dice, parts[name])}, play.__name__


def work_factor(dice: Dice, key: bytes) -> bytes:
    number = dice.choice(
        [
            b"0",
            b"1",
            b"18",
            b"22",
            b"30",
            b"63",
            b"64",
            b"99",
            b"016",
            b"+16",
            b"-1",
            b"1e9",
            b"\xd9\xa1\xd9\xa6",
            b"",
        ]
    )
    return re.sub(rb"(-> scrypt \S+) \d+", rb"\1 " + number, key)


def many_stanzas(dice: Dice, key: bytes) -> bytes:
    """The same stanza, or others, again and again: work for each."""
    found = _STANZA.search(key)
    assert found
    other = (
        b"-> X25519 "
        + base64.b64encode(dice.randbytes(32)).rstrip(b"=")
        + b"\n"
        + b"A" * 43
        + b"\n"
    )
    more = dice.choice([found[0], other, b"-> scrypt " + b"A" * 22 + b" 22\n" + b"A" * 43 + b"\n"])
    count = dice.choice([1, 9, 40, 50_000])
    where = dice.choice([found.start(), found.end()])
    return key[:where] + more * count + key[where:]


def long_lines(dice: Dice, key: bytes) -> bytes:
    line = dice.choice([b"A" * 64 + b"\n", b"-> " + b"a " * 30 + b"\n\n", b"\n", b"A" * 999])
    at = key.index(b"\n") + 1
    return key[:at] + line * dice.choice([10, 1_000, 20_000]) + key[at:]


def cut(dice: Dice, content: bytes) -> bytes:
    return content[: dice.randrange(len(content))]


def flipped(dice: Dice, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice([1, 1, 3])):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def other_head(dice: Dice, content: bytes) -> bytes:
    head = dice.choice([
        b"age-encryption.org/v2\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n", b"\0", b"", b"age-encryption.org/v1\r\n",
        b"PK\3\4", b"age-encryption.org/v1" + b" " * 5000 + b"\n",
    ])  # fmt: skip
    return head + content.partition(b"\n")[2]


def nothing(dice: Dice, _content: bytes) -> bytes:
    return dice.choice(
        [
            b"",
            b"\n",
            dice.randbytes(500),
            b"age-encryption.org/v1\n",
            b"age-encryption.org/v1\n-> scrypt\n---\n",
        ]
    )


def doubled(_dice: Dice, content: bytes) -> bytes:
    return content * 2


def many_heads(dice: Dice, content: bytes) -> bytes:
    """A million lines before the end of the head."""
    at = content.index(b"\n") + 1
    stanza = b"-> x\n" + b"A" * 43 + b"\n"
    return content[:at] + stanza * dice.choice([100, 100_000]) + content[at:]


KEYS = (work_factor, many_stanzas, long_lines, cut, flipped, other_head, nothing, doubled)
SEALED = (many_heads, cut, flipped, flipped, other_head, nothing, doubled)
