"""Possible evidence for the items of a checklist, by the cue expressions of a role pack (domain.md 2.5).

A chip is an offer to look at a place. No chip means nothing, and no chip ever sets an answer.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.cues.content import Found, evidence_of, list_hits, questions
from desktop.cues.job_ad import Term, places_of
from desktop.cues.model import Chip, ChipKind, Cue, Evidence, Reliability, Standing
from desktop.cues.numbers import FROM_TO, sentence_numbers
from desktop.cues.star import labelled
from desktop.roles.cues import CueError, Either, Together, parse
from desktop.roles.model import QuestionType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.cues.answer import Answer
    from desktop.roles.cues import Expression
    from desktop.roles.model import Item

MOST = 6
"""Places one chip offers; more help nobody."""
SOUND_CUES = frozenset({"loudness", "clipping", "snr"})
FRAME_CUES = frozenset({"face_found", "frame_size", "headroom", "centre", "exposure"})


class Finder:
    """Finds the places of the terms of expressions in one answer; each is looked for once.

    Args:
        answer: what was said.
        cues: what was measured, for ``metric:``.
        terms: of the job ad, for ``jd:coverage``; none without an ad.
    """

    def __init__(self, answer: Answer, cues: Sequence[Cue], terms: Iterable[Term] = ()) -> None:
        self._answer = answer
        self._cues = {each.id: each for each in cues if each.reliability is Reliability.OK}
        self._all = tuple(each for each in cues if each.reliability is not Reliability.NOT_MEASURED)
        self._terms = tuple(terms)
        self._lists: dict[str, list[Found]] = {}

    def chips(self, items: Iterable[Item]) -> tuple[Chip, ...]:
        """Return the chips of items in their order; a cue that this version can't read gives none."""
        found: list[Chip] = []
        for item in items:
            try:
                expression = parse(item.cue)
            except CueError:  # a session of a newer version, or one that was edited
                continue
            again = self._again(expression)
            places = again or self._places(expression)
            if places:
                kind = ChipKind.LOOK_AGAIN if again else ChipKind.POSSIBLE
                unique = {(each.span, each.text): each for each in reversed(places)}
                ordered = sorted(unique.values(), key=lambda each: each.span)[:MOST]
                found.append(Chip(item=item.id, kind=kind, cue=item.cue, evidence=tuple(ordered)))
        return tuple(found)

    def _again(self, expression: Expression) -> list[Evidence]:
        """Return places to look at again: words that had better be absent, or "we" without "I"."""
        if isinstance(expression, str):
            if expression.startswith("absent:lex:"):
                return self._list(expression.removeprefix("absent:lex:"))
            own = self._cues.get("i_we")
            if expression == "metric:i_we" and own and own.details["own_part_unclear"]:
                return [each for each in own.evidence if each.kind == "we"]
            return []
        return [place for part in expression.parts for place in self._again(part)]

    def _places(self, expression: Expression) -> list[Evidence]:
        if isinstance(expression, Either):
            return [place for part in expression.parts for place in self._places(part)]
        if isinstance(expression, Together):
            parts = [self._places(part) for part in expression.parts]
            return [place for part in parts for place in part] if all(parts) else []
        return self._term(expression)

    def _term(self, term: str) -> list[Evidence]:
        name, _, rest = term.partition(":")
        if name == "order":
            return self._order(*rest.split("<"))
        if name == "quant":
            return [each for each in self._numbers if rest in {"", each.kind}]
        find: dict[str, Callable[[], list[Evidence]]] = {
            "lex": lambda: self._list(rest),
            "star": lambda: self._star.get(rest, []),
            "question": lambda: list(evidence_of(questions(self._answer))),
            "metric": lambda: self._metric(rest),
            "jd": lambda: self._said,
        }
        return find[name]() if name in find else []  # human, and absent: nothing by itself

    def _hits(self, name: str) -> list[Found]:
        if name not in self._lists:
            self._lists[name] = list_hits(self._answer, name)
        return self._lists[name]

    def _list(self, name: str) -> list[Evidence]:
        return list(evidence_of(self._hits(name)))

    def _order(self, first: str, second: str) -> list[Evidence]:
        before, after = self._hits(first), self._hits(second)
        if not before or not after or before[0].start >= after[0].start:
            return []
        return list(evidence_of([before[0], after[0]]))

    @cached_property
    def _star(self) -> dict[str, list[Evidence]]:
        if self._answer.question_type not in {QuestionType.BEHAVIOURAL, None}:
            return {}
        parts: dict[str, list[Evidence]] = {}
        labels = labelled(self._answer)
        for sentence, label in zip(self._answer.sentences, labels, strict=True):
            found = Found(sentence, sentence.start, sentence.end)
            parts.setdefault(label, []).extend(evidence_of([found], [label]))
        return parts

    @cached_property
    def _numbers(self) -> list[Evidence]:
        found: list[Evidence] = []
        for sentence, number in sentence_numbers(self._answer):
            place = Found(sentence, sentence.start + number.start, sentence.start + number.end)
            kind = FROM_TO if number.kind == FROM_TO else number.kind
            found += evidence_of([place], [kind])
        return found

    @cached_property
    def _said(self) -> list[Evidence]:
        found: list[Found] = []
        for sentence in self._answer.sentences:
            for term in self._terms:
                for form in term.forms:
                    found += [
                        Found(sentence, sentence.start + start, sentence.start + end)
                        for start, end in places_of(form, sentence.text)
                    ]
        return list(evidence_of(found))

    def _metric(self, name: str) -> list[Evidence]:
        """Return the places of a measurement that lies within its band."""
        if name == "i_we":
            own = self._cues.get("i_we")
            return [each for each in own.evidence if each.kind == "I"] if own else []
        if name == "length_ratio":
            length = self._cues.get(name)
            within = length is not None and length.standing is Standing.WITHIN
            return list(length.evidence) if length and within else []
        wanted = {"audio": SOUND_CUES, "frame": FRAME_CUES}.get(name, frozenset[str]())
        measured = [each for each in self._all if each.id in wanted]
        good = [each.standing in {Standing.WITHIN, Standing.NONE} for each in measured]
        if not measured or not all(good):
            return []
        return [place for each in measured for place in each.evidence] or [self._whole]

    @property
    def _whole(self) -> Evidence:
        return Evidence(span=self._answer.span)
