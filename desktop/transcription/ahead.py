"""The second half of a tail, read by another thread while the first is written down.

After Stop the recorder needs no processor any more, and somebody waits.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.transcription.voice import RATE, Stretch
from desktop.transcription.windows import DIP, Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.recogniser import Hearing, Reading, Recogniser, Sound
    from desktop.transcription.voice import SpeechFinder

WORTH = 16 * RATE
"""A shorter tail is not halved: it is there in a second, and a cut more is a risk more."""


def halves(window: Window, finder: SpeechFinder) -> tuple[Window, Window] | None:
    """Cut a window near its middle, at a pause if there is one; None where it isn't worth it."""
    if window.length < WORTH or window.through_speech:
        return None
    third = window.length // 3
    passed = 0
    places: list[tuple[int, int]] = []
    for at, part in enumerate(window.parts[:-1], 1):
        passed += part.length
        if third <= passed <= 2 * third:
            places.append((abs(passed - window.length // 2), at))
    if not places:
        return _at_dip(window, finder, third)
    first, second = window.parts[: min(places)[1]], window.parts[min(places)[1] :]
    return Window(first, first[-1].end), Window(second, window.cut)


def _at_dip(window: Window, finder: SpeechFinder, third: int) -> tuple[Window, Window] | None:
    middle = window.original(window.length // 2)
    at = next(at for at, part in enumerate(window.parts) if middle <= part.end)
    part = window.parts[at]
    reach = third // 2
    dip = finder.quietest(max(part.start, middle - reach), min(part.end, middle + reach))
    if dip is None or dip.length < DIP:
        return None
    cut = (dip.start + dip.end) // 2
    first = (*window.parts[:at], Stretch(part.start, cut))
    second = (Stretch(cut, part.end), *window.parts[at + 1 :])
    return Window(first, cut), Window(second, window.cut)


class Ahead:
    """One window that is read on a thread of its own.

    Args:
        recogniser: one that two threads may ask.
        window: what is read.
        speech: its sound.
        guess: says which language it will be in, from what the model hears.
        write: writes it down in that language.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        window: Window,
        speech: Sound,
        guess: Callable[[Hearing], str],
        write: Callable[[Hearing, str], Reading],
    ) -> None:
        self.window = window
        self._recogniser = recogniser
        self._speech = speech
        self._guess = guess
        self._write = write
        self._found: tuple[Hearing, str, Reading] | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._read, name="ahead")
        self._thread.start()

    def result(self) -> tuple[Hearing, str, Reading]:
        """Wait for it: the sound as heard, the language it was taken for, and what it says."""
        self._thread.join()
        if self._found is None:
            raise self._error or RuntimeError(self.window)
        return self._found

    def _read(self) -> None:
        try:
            hearing = self._recogniser.hear(self._speech)
            language = self._guess(hearing)
            self._found = (hearing, language, self._write(hearing, language))
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            self._error = error
