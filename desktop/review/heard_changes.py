"""What hearing a span again would change, without the words that stay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

AROUND = 4
"""Words, or Chinese characters, that are shown on either side so that the place is recognised."""
NOTHING = "–"
_ATOM = re.compile(r"\s*(?:[A-Za-z0-9À-ɏ]+(?:[.,'’%-][A-Za-z0-9À-ɏ]+)*%?|\S)")


@dataclass(frozen=True, slots=True)
class HeardChange:
    """One place where other words were heard.

    Attributes:
        start_ms: when the first word of it is said, in the take.
        before: what stands there; empty where words come in.
        after: what would; empty where words go.
        lead: what stands before the place and stays.
        tail: what stands behind it and stays.
    """

    start_ms: int
    before: str
    after: str
    lead: str = ""
    tail: str = ""

    @property
    def line(self) -> str:
        """The change as it is shown: ``00:12  …我们在【北京 → 背景】里``."""
        changed = f"{self.before.strip() or NOTHING} → {self.after.strip() or NOTHING}"
        lead = f"…{self.lead}" if self.lead else ""
        tail = f"{self.tail}…" if self.tail else ""
        return f"{format_clock(self.start_ms)}  {lead}【{changed}】{tail}"


def heard_changes(before: Sequence[Word], after: Sequence[Word]) -> tuple[HeardChange, ...]:
    """Return where two readings of the same span differ, in order; Chinese is compared by characters."""
    old, new = _atoms(before), _atoms(after)
    matcher = SequenceMatcher(
        None, [text.strip() for text, _ in old], [text.strip() for text, _ in new], autojunk=False
    )
    found: list[HeardChange] = []
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind != "equal":
            place = (old[first:last] or new[begin:end])[0]
            found.append(
                HeardChange(
                    place[1],
                    _text(old[first:last]).strip(),
                    _text(new[begin:end]).strip(),
                    _text(old[max(0, first - AROUND) : first]).strip(),
                    _text(old[last : last + AROUND]).strip(),
                )
            )
    return tuple(found)


def _atoms(words: Sequence[Word]) -> list[tuple[str, int]]:
    return [(atom, word.start_ms) for word in words for atom in _ATOM.findall(word.text)]


def _text(atoms: Sequence[tuple[str, int]]) -> str:
    return "".join(text for text, _ in atoms)
