"""Words of a job ad: which competencies they point to, and which of them were said (domain.md 2.6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from desktop.cues.model import JobAd
from desktop.cues.normal import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.roles.model import JobAdRule


class Term(msgspec.Struct, frozen=True):
    """A word of a job ad.

    Attributes:
        text: as the ad has it.
        others: what counts as the same, e.g. its likeness in the other language. The lists of a role
            pack do not pair their words, so these come from the user.
        weights: from the competencies it points to.
    """

    text: str
    others: tuple[str, ...] = ()
    weights: dict[str, float] = msgspec.field(default_factory=dict[str, float])

    @property
    def forms(self) -> tuple[str, ...]:
        """Everything that counts as said."""
        return (self.text, *self.others)


def places_of(term: str, text: str) -> list[tuple[int, int]]:
    """Return where a term stands in a normalised text, as a whole word where words have spaces."""
    blank = r"[\s-]+" if term.isascii() else r"[\s-]*"
    inner = blank.join(map(re.escape, normalised(term).split()))
    plural = "(?:e?s)?" if term[-1:].isascii() and term[-1:].isalpha() else ""
    before = r"(?<![A-Za-z0-9])" if term[:1].isascii() else ""
    after = r"(?![A-Za-z0-9])" if term[-1:].isascii() else ""
    pattern = re.compile(f"{before}{inner}{plural}{after}", re.IGNORECASE)
    return [match.span() for match in pattern.finditer(text)]


def terms_in(ad: str, rules: Iterable[JobAdRule]) -> tuple[Term, ...]:
    """Return the terms of an ad in its order; one inside a longer one is dropped."""
    text = normalised(ad)
    found: list[tuple[int, int, Term]] = []
    for term in _terms(rules):
        found += [(start, end, term) for start, end in places_of(term.text, text)]
    found.sort(key=lambda each: (each[0] - each[1], each[0]))  # the longest first
    kept: list[tuple[int, int, Term]] = []
    for start, end, term in found:
        inside = any(first <= start and end <= last for first, last, _ in kept)
        known = any(term.text == other.text for _, _, other in kept)
        if not inside and not known:
            kept.append((start, end, term))
    return tuple(term for _, _, term in sorted(kept, key=lambda each: each[0]))


def _terms(rules: Iterable[JobAdRule]) -> Iterable[Term]:
    for rule in rules:
        for text in (*rule.terms.zh, *rule.terms.en):
            yield Term(text, weights=rule.weights)


def competencies_in(ad: str, rules: Sequence[JobAdRule]) -> dict[str, float]:
    """Return the competencies an ad points to, each with its largest weight."""
    weights: dict[str, float] = {}
    for term in terms_in(ad, rules):
        for name, weight in term.weights.items():
            weights[name] = max(weight, weights.get(name, 0.0))
    return weights


def coverage(terms: Iterable[Term], answers: Iterable[str]) -> JobAd:
    """Return which terms were said at least once in any answer of a session.

    Saying a term twice adds nothing.
    """
    texts = [normalised(each) for each in answers]
    said: list[str] = []
    missing: list[str] = []
    for term in terms:
        is_said = any(places_of(form, text) for form in term.forms for text in texts)
        (said if is_said else missing).append(term.text)
    count = len(said) + len(missing)
    share = round(len(said) / count, 3) if count else None
    return JobAd(said=tuple(said), missing=tuple(missing), share=share)
