"""Write ``assets/sounds``: how Chinese characters are read, and pairs of them that are common words.

Run: ``python -m tools.make_sounds FOLDER``, where FOLDER holds the packages pypinyin and jieba, as ``pip install --target``
leaves them. Neither is needed to run Greenroom: what it asks of both comes to ninety kilobytes, and reading it takes
milliseconds, where importing pypinyin takes a third of a second.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.settings import Script
from desktop.transcription.script import is_chinese, script_writer

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET = Path(__file__).parents[1] / "assets" / "sounds"
SIMPLE = script_writer(Script.SIMPLIFIED)
LEAST_USES, LEAST_SHARE = 2, 0.04
"""A second reading counts when so many phrases of the dictionary have it; the rest is of old books."""
LEAST_COMMON, LEAST_AS_A_NAME = 200, 400
"""Uses in the corpus of jieba, which calls 阳光 a name as well."""
NAMES = {"李娜", "张宁", "李俊", "李鹏", "刘翔", "金平", "张飞", "张大"}
AS_A_SURNAME = {
    "单": "shan", "解": "xie", "查": "zha", "盖": "ge", "仇": "qiu", "区": "ou", "尉": "yu", "冼": "xian", "缪": "miao",
    "员": "yun", "覃": "qin", "召": "shao", "种": "chong", "折": "she", "洗": "xian", "朴": "piao", "万": "mo",
}  # fmt: skip
"""Readings that a dictionary of words hardly has."""


def main() -> None:
    """Write both lists."""
    packages = Path(sys.argv[1])
    words = dict(_words(packages / "jieba" / "dict.txt"))
    readings = _readings(packages / "pypinyin", set("".join(words)))
    TARGET.mkdir(exist_ok=True)
    _write("readings.txt", (f"{key} {''.join(signs)}" for key, signs in sorted(readings.items())))
    pairs: dict[str, str] = defaultdict(str)
    for first, second in sorted(word for word in words if words[word]):
        pairs[first] += second
    _write("pairs.txt", (first + rest for first, rest in pairs.items()))


def _write(name: str, lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    (TARGET / name).write_text(text, encoding="utf-8", newline="\n")


def _words(file: Path) -> Iterable[tuple[str, bool]]:
    """Give every word of a dictionary, and whether it is a common one of two characters."""
    for line in file.read_text(encoding="utf-8").splitlines():
        word, uses, kind = line.split(" ")
        named = kind.startswith("nr")
        fits = len(word) == 2 and all(map(is_chinese, word)) and SIMPLE(word) == word
        often = int(uses) >= (LEAST_AS_A_NAME if named else LEAST_COMMON)
        yield word, fits and often and word not in NAMES and not kind.startswith(("nt", "nz"))


def _readings(package: Path, known: set[str]) -> dict[str, list[str]]:
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    phrases = json.loads((package / "phrases_dict.json").read_text(encoding="utf-8"))
    for phrase, spoken in phrases.items():
        if len(phrase) == len(spoken):
            for sign, ways in zip(phrase, spoken, strict=True):
                uses[sign][_plain(ways[0])] += 1
    found: dict[str, list[str]] = defaultdict(list)
    signs = json.loads((package / "pinyin_dict.json").read_text(encoding="utf-8"))
    for number, listed in signs.items():
        sign = chr(int(number))
        if _is_written(sign, known):
            ways = dict.fromkeys(map(_plain, listed.split(",")))
            for reading in _in_use(sign, list(ways), uses[sign]):
                found[reading].append(sign)
    return found


def _in_use(sign: str, ways: list[str], uses: Counter[str]) -> Iterable[str]:
    least = max(LEAST_USES, LEAST_SHARE * uses.total())
    often = [each for each in ways[1:] if uses[each] >= least]
    return dict.fromkeys((ways[0], *often, *filter(None, [AS_A_SURNAME.get(sign)])))


def _is_written(sign: str, known: set[str]) -> bool:
    """Say whether it is a simplified character that anybody writes."""
    if not is_chinese(sign) or SIMPLE(sign) != sign:
        return False
    try:
        return bool(sign.encode("gb2312"))
    except UnicodeEncodeError:
        return sign in known


def _plain(reading: str) -> str:
    """Return a reading without its tone, v for ü."""
    parts = unicodedata.normalize("NFD", reading.replace("ê", "e"))
    marked = "".join(sign for sign in parts if sign == "\u0308" or not unicodedata.combining(sign))
    return marked.replace("u\u0308", "v")


if __name__ == "__main__":
    main()
