"""Voiced pauses that Whisper took for words: set apart, never shown as something that was said.

Whisper's base model writes 嗯 and 呃 as "N", "R" or a lone 额 (media.md: 0 of 12 and 1 of 6 kept). A
prompt that coaxes fillers out makes it loop (error 18 → 81 %), so none is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.transcription.script import is_chinese

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.transcription.model import Word

MISHEARD = frozenset({"N", "R", "额", "額", "恩"})
LONE_MS = 120
"""A pause this long beside a word makes it stand alone; within running speech DTW leaves none."""
OPENING_MS = 600
"""A pause after which a clause begins, whether or not the model has set a mark."""
HESITATION_MS = 250
"""domain.md 3.2: the conventional floor of a silent pause."""
UNSURE = 0.75
"""domain.md 3.0: below this a transcriber is not sure of its words."""
COUNTED = frozenset("次多个天年月遍倍种条件项久位家人是代等大小表和与加减")
"""After these a letter is one: N 次, N 多, N 是样本量."""
RUNS_INTO = (
    "那",
    "这",
    "這",
    "就是",
    "然后",
    "然後",
    "我",
    "因为",
    "因為",
    "所以",
    "其实",
    "其實",
    "首先",
    "对",
    "對",
)
"""With these no Chinese word goes on that 恩 or 额 begins at the head of a clause (恩情, 恩师, 额度, 额外)."""
_MARKS = " ，。？！、,.?!…"


def without_fillers(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Return the words, and those that are possible fillers; both in order.

    Only for Chinese: in English Whisper writes ``um`` and ``uh`` as what they are.
    """
    kept: list[Word] = []
    fillers: list[Word] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        filler = _is_filler(before, word, after) or _runs_into(before, words[at : at + 3])
        if not filler and word.text == "的" and before is not None and fillers[-1:] == [before]:
            filler = after is not None and after.text.startswith(RUNS_INTO)  # 恩的那个
        (fillers if filler else kept).append(word)
    return kept, fillers


def _is_filler(before: Word | None, word: Word, after: Word | None) -> bool:
    text = word.text.strip(_MARKS)
    if text not in MISHEARD:
        return False
    ends = word.text.rstrip().endswith(tuple(_MARKS.strip()))
    alone_after = after is None or ends or after.start_ms - word.end_ms >= LONE_MS
    if not alone_after:
        return _hesitates(before, word, after)
    if text.isascii():  # a letter of a name or a formula has its like beside it
        return all(
            each is None or not _latin(each.text.strip(_MARKS)[end:][:1])
            for each, end in ((before, -1), (after, 0))
        )
    return (
        before is None
        or before.text.rstrip().endswith(tuple(_MARKS.strip()))
        or word.start_ms - before.end_ms >= LONE_MS
    )


def _runs_into(before: Word | None, words: Sequence[Word]) -> bool:
    """Say whether a 恩 or 额 at the head of a clause runs into what no word with it goes on with."""
    word, *after = words
    if word.text.strip() not in MISHEARD or word.text.strip().isascii():
        return False
    if before is not None and not before.text.rstrip().endswith(tuple(_MARKS.strip())):
        return False
    if after and after[0].text == "的":
        after = after[1:]
    return bool(after) and after[0].text.startswith(RUNS_INTO)


def _hesitates(before: Word | None, word: Word, after: Word | None) -> bool:
    """Say whether a letter that the model is unsure of opens a clause after a pause, as 嗯 does."""
    if not word.text.strip(_MARKS).isascii() or word.probability >= UNSURE:
        return False
    if after is None or after.text.strip(_MARKS)[:1] in COUNTED or _latin(after.text.strip()[:1]):
        return False
    if before is None:
        return True
    opens = before.text.rstrip().endswith(tuple(_MARKS.strip()))
    return word.start_ms - before.end_ms >= (HESITATION_MS if opens else OPENING_MS)


def _latin(character: str) -> bool:
    return bool(character) and character.isalnum() and not is_chinese(character)
