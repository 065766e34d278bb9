"""From the words of the model to those that are shown: script, marks, numbers, fillers, sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.settings import Speech
from desktop.transcription.fillers import without_fillers
from desktop.transcription.numerals import number_changes
from desktop.transcription.pauses import pause_changes
from desktop.transcription.rewriting import rewritten, with_changes
from desktop.transcription.script import is_chinese, mark_changes, script_writer
from desktop.transcription.sentences import to_segments
from desktop.transcription.terms import used_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.transcription.model import Segment, Word
    from desktop.transcription.wishes import Wishes


class Writer:
    """Writes words as somebody has wished.

    Args:
        wishes: script, numbers, names.
    """

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._script: Callable[[str], str] | None = None

    def hints(self, language: str) -> str:
        """Return the names the model is told before every window; nothing else.

        A sentence that asks for a script ended two of eleven short Chinese clips in a run of one
        character (docs/decisions/0019), so the script is left to the conversion.
        """
        terms = ", ".join(used_terms(self._wishes.terms))
        return terms + ("。" if language == Speech.ZH else ".") if terms else ""

    def segments(self, words: Sequence[Word], language: str) -> list[Segment]:
        """Return words as segments; fillers go with the segment before them."""
        fillers: list[Word] = []
        if language == Speech.ZH:
            words, fillers = without_fillers(self._chinese(words))
        elif any(is_chinese(each) for word in words for each in word.text):
            words = self._in_script(words)
        segments = to_segments(words)
        for at, segment in enumerate(segments):
            until = segments[at + 1].start_ms if at + 1 < len(segments) else None
            own = [each for each in fillers if until is None or each.start_ms < until]
            if own:
                fillers = fillers[len(own) :]
                segments[at] = msgspec.structs.replace(segment, fillers=tuple(own))
        return segments

    def _in_script(self, words: Sequence[Word]) -> list[Word]:
        if self._script is None:
            self._script = script_writer(self._wishes.script)
        return rewritten(words, self._script)

    def _chinese(self, words: Sequence[Word]) -> list[Word]:
        words = self._in_script(words)
        words = with_changes(words, mark_changes(words))
        words = with_changes(words, pause_changes(words))
        return with_changes(words, number_changes(words, self._wishes.numbers))
