"""The words a job ad is searched for: those of the pack, those that ship, and the user's own.

A word list is a TOML file that anyone can read and change::

    [[words]]
    role = "sales"                     # left out: for every role that has the competencies
    terms = ["大客户", "key account"]
    weights = { pipeline = 1.0 }       # empty: these words count for nothing

Where the same words stand in several lists, the user's own decide, then the shipped list, then
the pack.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults, write_atomic
from desktop.base.typed import known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.roles.model import RolePack

LARGEST_BYTES = 1_000_000
LONGEST_TERM = 60
Term = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TERM, pattern=r"\S")]
Weight = Annotated[float, msgspec.Meta(ge=0, le=2)]


class WordSource(StrEnum):
    """Which list a word comes from; a later one has the last word."""

    PACK = "pack"
    SHIPPED = "shipped"
    OWN = "own"


class WordRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words of a list and the competencies they point to."""

    role: Annotated[str, msgspec.Meta(max_length=64)] = ""
    terms: Annotated[tuple[Term, ...], msgspec.Meta(min_length=1, max_length=500)]
    weights: dict[str, Weight] = {}


class WordList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words."""

    words: Annotated[tuple[WordRule, ...], msgspec.Meta(max_length=5000)] = ()


class JobWord(msgspec.Struct, frozen=True):
    """One word that is searched for; without weights it only hides shorter ones."""

    term: str
    weights: dict[str, float]
    source: WordSource


def job_words(pack: RolePack, own: Path | None = None) -> tuple[JobWord, ...]:
    """Return the words for a role, each once.

    Args:
        pack: the role; weights for competencies it does not have are left out.
        own: the user's own list; a file that is not there is an empty one.

    Raises:
        WorldError: WORDS_DAMAGED, or the own list cannot be read.
    """
    found: dict[str, JobWord] = {}
    for source, rules in _layers(pack, own):
        for term, weights in rules:
            found[" ".join(term.casefold().split())] = JobWord(term, weights, source)
    return tuple(found.values())


def _layers(
    pack: RolePack, own: Path | None
) -> Iterator[tuple[WordSource, Iterator[tuple[str, dict[str, float]]]]]:
    mapped = [
        WordRule(terms=(*rule.terms.zh, *rule.terms.en), weights=rule.weights)
        for rule in pack.jd_map
    ]
    yield WordSource.PACK, _usable(mapped, pack)
    for rules in _shipped(pack):
        yield WordSource.SHIPPED, _usable(rules, pack)
    if own is not None:
        yield WordSource.OWN, _usable(read_words(own).words, pack)


def _shipped(pack: RolePack) -> Iterator[tuple[WordRule, ...]]:
    """Return the shipped list of the role; for a pack of one's own those of the roles it draws on.

    Somebody who changes a role changes a copy of it, under another name: what its ads are searched
    for is still told by its competencies. Those that all packs share tell nothing.
    """
    named = asset("jobwords") / f"{pack.id}.toml"
    if named.is_file():
        yield read_words(named).words
        return
    own = {each.id for each in pack.competencies if not each.shared}
    for path in sorted(asset("jobwords").glob("*.toml")):
        rules = read_words(path).words
        if any(own.intersection(rule.weights) for rule in rules):
            yield rules


def _usable(rules: Iterable[WordRule], pack: RolePack) -> Iterator[tuple[str, dict[str, float]]]:
    for rule in rules:
        if rule.role not in {"", pack.id}:
            continue
        weights = {name: weight for name, weight in rule.weights.items() if pack.competency(name)}
        if rule.weights and not weights:  # words of another role
            continue
        for term in rule.terms:
            yield term, weights


def read_words(path: Path) -> WordList:
    """Read a word list; a file that is not there is an empty one.

    Raises:
        WorldError: WORDS_DAMAGED, or it cannot be read.
    """
    try:
        with naming_faults(path), path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except WorldError as error:
        if error.fault is Fault.FOLDER_MISSING:
            return WordList()
        raise
    if len(content) > LARGEST_BYTES:
        raise WorldError(Fault.WORDS_DAMAGED, file=path, why="larger than 1 MB")
    try:
        return msgspec.toml.decode(content, type=known(WordList))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WorldError(Fault.WORDS_DAMAGED, file=path, why=error) from error


def teach(path: Path, role: str, term: str, weights: dict[str, float]) -> WordList:
    """Add a word to the user's own list, or change it there; empty weights make it count no more.

    Raises:
        WorldError: the list is damaged, or cannot be written.
    """
    old = _without(read_words(path).words, role, term)
    return _write(path, (*old, WordRule(role=role, terms=(term,), weights=weights)))


def forget(path: Path, role: str, term: str) -> WordList:
    """Take a word out of the user's own list; what ships holds again.

    Raises:
        WorldError: the list is damaged, or cannot be written.
    """
    return _write(path, tuple(_without(read_words(path).words, role, term)))


def _without(rules: Iterable[WordRule], role: str, term: str) -> list[WordRule]:
    kept: list[WordRule] = []
    for rule in rules:
        same = term.casefold().split()
        terms = tuple(each for each in rule.terms if each.casefold().split() != same)
        if rule.role != role:
            kept.append(rule)
        elif terms:
            kept.append(WordRule(role=role, terms=terms, weights=rule.weights))
    return kept


def _write(path: Path, rules: tuple[WordRule, ...]) -> WordList:
    import tomli_w

    words = WordList(rules)
    make_folder(path.parent)
    write_atomic(path, tomli_w.dumps(msgspec.to_builtins(words)).encode())
    return words
