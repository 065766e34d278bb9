"""In which writing a text was saved: UTF-8, two or four bytes a letter, as editors in China or in the West save it."""

from __future__ import annotations

import codecs
import re
from itertools import islice

_WIDEST = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UNMARKED = {b"{\0": "utf-16-le", b"\0{": "utf-16-be"}
"""How an object begins in UTF-16 without a byte order mark."""
_LEADS = {"gb18030": (0xB0, 0xD7), "cp950": (0xA4, 0xC6)}
"""First bytes of the characters in use: GB 2312, level 1; Big5, level 1."""
_MARKS = {0xA1, 0xA3}
"""First bytes of punctuation and wide letters, in both."""
_LOOKED_AT = 2000
_WESTERN = "cp1252"
"""Of which Latin-1 is a part, for all that people write."""
_WESTERN_BYTES = re.compile(rb"[\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e\x9f]|"
    rb"[\x80\x84\x85\x91-\x97\xa0\xa1\xa7\xab\xb0\xbb\xbf]")  # fmt: skip
"""Its letters; then quotes, dashes and what else stands between words."""
_MOST_BE_WESTERN = 0.9
_BEYOND = re.compile(rb"[\x80-\xff]+")
_FOUR_BYTES = re.compile(rb"[\x81-\xfe][0-9][\x81-\xfe][0-9]")
"""A character of GB 18030 beyond GBK, above all one of those little pictures."""


def as_utf8(content: bytes) -> bytes:
    """Return a text as UTF-8 without a byte order mark; one that can't be decoded stays as it is.

    What is not UTF-8 is read as Chinese editors save text: as GB 18030, of which GBK and GB 2312 are
    part, or as Big5, in which traditional Chinese is saved; or as editors in the West do, as Windows-1252.
    """
    if content.startswith(_WIDEST):
        name = "utf-32"
    elif content.startswith(_WIDE):
        name = "utf-16"
    elif content[:2] in _UNMARKED:
        name = _UNMARKED[content[:2]]
    else:
        name = "" if _is_utf8(content) else _older(content)
    if name:
        try:
            return content.decode(name).encode()
        except UnicodeError:
            return content
    return content.removeprefix(codecs.BOM_UTF8)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _older(content: bytes) -> str:
    """Return in which of three ways a text is written that could be read in each.

    Read in the right one of the Chinese ones, nearly all characters are of its first part, which holds those
    in use; read in the other one, about half are.
    """
    found = {name: _in_use(content, name, *leads) for name, leads in _LEADS.items()}
    name = max(found, key=lambda each: found[each])
    return _WESTERN if _is_western(content, found[name]) else name


def _in_use(content: bytes, name: str, first: int, last: int) -> float:
    """Return which share of the first characters beyond ASCII is in use; -1 if it can't be read so."""
    try:
        text = content.decode(name)
    except UnicodeError:
        return -1.0
    beyond = "".join(islice((each for each in text if not each.isascii()), _LOOKED_AT))
    known = beyond.encode(name, errors="replace")
    pairs = [known[at] for at in range(0, len(known), 2)]
    return sum(first <= lead <= last or lead in _MARKS for lead in pairs) / max(1, len(pairs))


def _is_western(content: bytes, in_use: float) -> bool:
    """Say whether a text is of single letters among those of ASCII, as names and words of the West are.

    Args:
        content: the text.
        in_use: the share of characters in use where it is read as Chinese; -1 if it can't be.
    """
    runs = list(islice(_BEYOND.finditer(content), _LOOKED_AT))
    beyond = b"".join(each[0] for each in runs)
    western = sum(1 for _ in _WESTERN_BYTES.finditer(beyond))
    if western < _MOST_BE_WESTERN * len(beyond):
        return False
    if in_use < 0:
        return True
    if _FOUR_BYTES.search(content):
        return False
    alone = sum(len(each[0]) == 1 for each in runs)
    within = sum(
        content[each.start() - 1 : each.start()].isalpha() for each in runs if each.start()
    )
    half = len(runs) / 2
    return 2 * alone > len(beyond) or (in_use < 1 / 2 and within > half)
