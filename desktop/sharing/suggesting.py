"""What of an answer one might want to keep: numbers, and names from the user's own list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.sharing.masking import Masks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.transcription.model import Transcript

MOST = 12
"""More than these would be a list that nobody reads."""
_FIGURES = re.compile(r"[0-9０-９]+(?:[.,:][0-9]+)*\s?[%％]?")
_SPOKEN = re.compile(
    r"百分之[零一二两三四五六七八九十百点]+|[零一二两三四五六七八九十百千万亿]{2,}"
)


def suggest(
    transcripts: Iterable[Transcript], names: Iterable[str], masked: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return names of the list that were said, then numbers, each once and in the order of the text.

    Args:
        transcripts: what was said.
        names: the user's own list.
        masked: what is masked already and need not be said again.
    """
    text = "\n".join(each.text for each in transcripts)
    known = Masks(masked)
    names = [name.strip() for name in names]
    said = [name for name in names if name and any(Masks((name,)).count(text))]
    numbers = [found.group().strip() for found in _FIGURES.finditer(text)]
    numbers += [found.group() for found in _SPOKEN.finditer(text)]
    wanted = dict.fromkeys(word for word in (*said, *numbers) if not any(known.count(word)))
    return tuple(wanted)[:MOST]
