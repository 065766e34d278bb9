"""Who acted: "I" and "we" (domain.md 3.7). Neither is right; the part one did oneself may be unclear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.cues.chinese import cuts_a_word
from desktop.cues.model import Cue, Evidence, Group, Unit
from desktop.cues.normal import without_quotes
from desktop.cues.sentences import ZH
from desktop.cues.star import labelled
from desktop.cues.thresholds import limit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.cues.answer import Answer

VERSION = 1
MYSELF, WE = "I", "we"
_ZH = re.compile(r"(?P<none>我(?:觉得|认为|感觉|想说)|我方)|(?P<we>我们|咱们|咱)|(?P<i>我)")
_EN = re.compile(
    r"\b(?:(?P<none>I (?:think|guess|suppose|believe|feel like|mean))|(?P<we>we|us|our|ours|ourselves)"
    r"|(?P<i>I|me|my|mine|myself))\b",
    re.IGNORECASE,
)


def persons_in(text: str, language: str) -> list[tuple[str, int, int]]:
    """Return ``I`` or ``we`` with begin and end, in order; quoted speech and "I think" left out."""
    plain = without_quotes(text)
    pattern = _ZH if language == ZH else _EN
    return [
        (WE if match["we"] else MYSELF, match.start(), match.end())
        for match in pattern.finditer(plain)
        if not match["none"]
        and not (language == ZH and cuts_a_word(plain, match.start(), match.end()))
        and not _is_country(match)
    ]


def _is_country(match: re.Match[str]) -> bool:
    return match[0] == "US"


def find_persons(answer: Answer) -> Iterator[Cue]:
    """Give the share of "I", and how often both come in the action part."""
    evidence: list[Evidence] = []
    counts = {MYSELF: 0, WE: 0}
    in_action = {MYSELF: 0, WE: 0}
    for sentence, label in zip(answer.sentences, labelled(answer), strict=True):
        for who, start, end in persons_in(sentence.text, sentence.language):
            counts[who] += 1
            in_action[who] += label == "A"
            first, last = sentence.start + start, sentence.start + end
            quote = answer.timed.written[first:last]
            evidence.append(Evidence(span=answer.timed.span(first, last), text=quote, kind=who))
    both = counts[MYSELF] + counts[WE]
    unclear = in_action[MYSELF] == 0 and in_action[WE] >= limit("we_without_i")
    yield Cue(
        id="i_we",
        group=Group.CONTENT,
        version=VERSION,
        value=round(counts[MYSELF] / both, 3) if both else 0.0,
        unit=Unit.SHARE,
        evidence=tuple(evidence),
        details={
            "i": counts[MYSELF],
            "we": counts[WE],
            "action_i": in_action[MYSELF],
            "action_we": in_action[WE],
            "own_part_unclear": float(unclear),
        },
    )
