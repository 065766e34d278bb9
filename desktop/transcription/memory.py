"""What a scribe has in mind behind a finished window."""

from __future__ import annotations

import msgspec

from desktop.transcription.context import Context
from desktop.transcription.model import Word


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """Enough for another scribe to go on as if it were the same one, given the same sound again.

    Where the next window ends depends on what the voice detector heard before, not only on the sound
    behind the last one: so a worker that follows a dead one hears all of it once more, which costs
    0.2 % of its length, and writes nothing before the cut (docs/decisions/0095).

    Attributes:
        cut: everything before this sample of the sound is written down.
        heard: so many samples had come when the window was chosen; no other is chosen earlier.
        last: the words before the cut, as the model gave them.
        torn: the last sentence goes on behind the cut, and may be heard twice there.
        energy, samples: sum of the squares of all speech so far, and how many samples of it.
        context: what the next window is told of what was said.
        spoken: samples of speech by language, in the order in which the languages came.
    """

    cut: int
    heard: int
    last: tuple[Word, ...] = ()
    torn: bool = False
    energy: float = 0.0
    samples: int = 0
    spoken: dict[str, int] = {}
    context: Context = Context()
