"""Word lists: those that ship and the user's own words beside them."""

from __future__ import annotations

import functools
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.base.typed import known
from desktop.cues.chinese import cuts_a_word
from desktop.cues.sentences import EN, ZH
from desktop.roles.cues import LEXICON_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.cues.sentences import Sentence

ENDING = ".toml"
STAR = "star"
MOST_WORDS, LONGEST_WORD = 1000, 80


class Hit(NamedTuple):
    """Characters ``start`` to ``end`` of a text."""

    start: int
    end: int


class WordList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Patterns of one language.

    Attributes:
        patterns: as domain.md gives them (lexicon.json).
        further: more of the same kind.
        unless: a hit that touches one of these does not count.
        weak: places in ``patterns``, from 0, of those that only count in ``company``.
        company: one of these must be in the sentence for a weak one to count.
    """

    patterns: tuple[str, ...]
    further: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    weak: tuple[int, ...] = ()
    company: tuple[str, ...] = ()


class _Shipped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    zh: WordList
    en: WordList


class _Own(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A user's file: plain words, no patterns."""

    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@functools.cache
def shipped(name: str) -> _Shipped:
    """Return a word list that ships."""
    return msgspec.toml.decode(asset("lexicons", name + ENDING).read_bytes(), type=known(_Shipped))


@dataclass(frozen=True)
class Lexicons:
    """All word lists.

    Attributes:
        own: the user's words by list and language, as patterns.
        broken: why files of the user's were left out.
        digest: SHA-256 of everything in them.
    """

    own: dict[tuple[str, str], tuple[str, ...]]
    broken: tuple[WorldError, ...]
    digest: str

    def raw(self, name: str, language: str, text: str) -> list[Hit]:
        """Return where the patterns of a list match, whatever stands around."""
        words = _of(name, language)
        return _merged(_all((*words.patterns, *self.own.get((name, language), ())), text))

    def found(self, name: str, sentence: Sentence) -> list[Hit]:
        """Return where a list matches in a sentence, and means what the list is about."""
        if sentence.language not in {ZH, EN}:
            return []
        return self.meant(name, sentence.language, sentence.text)

    def meant(self, name: str, language: str, text: str) -> list[Hit]:
        """Return where a list matches in one sentence of a language, by all its rules."""
        words = _of(name, language)
        has_company = any(_compiled(each).search(text) for each in words.company)
        strong = [
            each for at, each in enumerate(words.patterns) if has_company or at not in words.weak
        ]
        own = self.own.get((name, language), ())
        against = _all(words.unless, text)
        return [
            hit
            for hit in _merged(_all((*strong, *words.further, *own), text))
            if not any(hit.start < no.end and no.start < hit.end for no in against)
            and not (language == ZH and cuts_a_word(text, hit.start, hit.end))
        ]


def _of(name: str, language: str) -> WordList:
    return shipped(name).zh if language == ZH else shipped(name).en


def _all(patterns: Iterable[str], text: str) -> list[Hit]:
    return [
        Hit(match.start(), match.end())
        for pattern in patterns
        for match in _compiled(pattern).finditer(text)
        if match.end() > match.start()
    ]


def _merged(hits: list[Hit]) -> list[Hit]:
    """Return hits in order without those that overlap an earlier or longer one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def read_lexicons(folder: Path | None = None) -> Lexicons:
    """Read the user's words; a file that can't be used is named in ``broken``, the rest goes on.

    Args:
        folder: where they lie; it need not exist.
    """
    own: dict[tuple[str, str], tuple[str, ...]] = {}
    broken: list[WorldError] = []
    digest = hashlib.sha256(_shipped_content())
    for path in _files(folder, broken):
        try:
            content, words = _read(path)
        except WorldError as error:
            broken.append(error)
            continue
        digest.update(path.stem.encode() + b"\0" + content)
        own[path.stem, ZH] = tuple(map(re.escape, words.zh))
        own[path.stem, EN] = tuple(map(_english, words.en))
    return Lexicons(own, tuple(broken), digest.hexdigest())


@functools.cache
def _shipped_content() -> bytes:
    from desktop.cues import chinese, thresholds

    lists = [asset("lexicons", name + ENDING).read_bytes() for name in sorted(LEXICON_NAMES)]
    return b"".join([thresholds.content(), chinese.content(), *lists])


def _files(folder: Path | None, broken: list[WorldError]) -> list[Path]:
    if folder is None:
        return []
    try:
        with naming_faults(folder):
            if not folder.is_dir():
                return []
            inside = sorted(folder.iterdir())
    except WorldError as error:
        broken.append(error)
        return []
    return [each for each in inside if each.suffix == ENDING and each.name[0] != "."]


def _read(path: Path) -> tuple[bytes, _Own]:
    """Read one file of the user's.

    Raises:
        WorldError: LEXICON_DAMAGED, or it cannot be read.
    """
    if path.stem not in LEXICON_NAMES - {STAR}:
        known_names = ", ".join(sorted(LEXICON_NAMES - {STAR}))
        raise WorldError(Fault.LEXICON_UNKNOWN, file=path, known=known_names)
    with naming_faults(path):
        content = path.read_bytes()
    try:
        words = msgspec.toml.decode(content, type=known(_Own))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(Fault.LEXICON_DAMAGED, file=path, why=error) from error
    every = (*words.zh, *words.en)
    if len(every) > MOST_WORDS or any(
        not each.strip() or len(each) > LONGEST_WORD for each in every
    ):
        raise WorldError(Fault.LEXICON_DAMAGED, file=path, why="words of 1 to 80 characters only")
    return content, words


def _english(words: str) -> str:
    """Return a pattern for whole words, with any space between them."""
    inner = r"\s+".join(map(re.escape, words.split()))
    return rf"(?<!\w){inner}(?!\w)"
