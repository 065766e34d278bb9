"""Sound in as it comes, finished segments out: what the worker does for a file and for a take.

A file that is whole and a take that is still being recorded go the same way and give the same
words: the sound is judged once for speech, cut into windows at pauses, and every window is decoded
once (recording.md 4).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop.base.settings import Speech
from desktop.transcription.ahead import Ahead, halves
from desktop.transcription.context import Context
from desktop.transcription.coverage import uncovered
from desktop.transcription.edges import on_the_voice
from desktop.transcription.invention import (
    is_invented,
    is_looping,
    went_wrong,
    without_echo,
    without_loops,
)
from desktop.transcription.memory import Memory
from desktop.transcription.model import Segment, Word
from desktop.transcription.stitching import OVERLAP_MS, cut_between, in_order, without_repeats
from desktop.transcription.tongue import spoken_language
from desktop.transcription.voice import FRAME, RATE, SpeechFinder, Stretch
from desktop.transcription.windows import SOON_S, Window, WindowPlanner, joined
from desktop.transcription.writing import Writer

if TYPE_CHECKING:
    from desktop.transcription.recogniser import Guess, Hearing, Reading, Recogniser, Sound
    from desktop.transcription.voice import VoiceDetector
    from desktop.transcription.wishes import Wishes

PER_MS = RATE // 1000
INAUDIBLE = 10 ** (-47 / 20)
"""RMS of the speech in a window, and in all windows so far. A take of −50 dBFS, where the recorder
says that it can't hear anybody, has its speech at −49 when a quarter of it is pause; of 22 clips
brought to −50 none with less than half of it silent had all its speech above −48.6, but single
windows were at −47. Judged by window, not by stretch: half the sentences of a take would be worse
than none."""
MARGIN = round(0.2 * RATE)
REST_OVERLAP = round(0.2 * RATE)
KEPT_WORDS = 8


@dataclass(frozen=True, slots=True)
class Committed:
    """What will not change any more: all words before a moment of the sound."""

    until_ms: int
    language: str
    segments: tuple[Segment, ...]
    memory: Memory


class Scribe:
    """Writes down what it hears.

    Args:
        recogniser: the model.
        voice: tells speech from silence.
        wishes: language, script, names.
        start_ms: where the sound begins that is fed.
        memory: of a scribe that was fed the same sound; nothing before its cut is written again.
        enough_s: how much speech makes a window.
        short_windows: so many are cut sooner all the same.
        in_haste: somebody waits for the end: read a long tail in two halves at once.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        voice: VoiceDetector,
        wishes: Wishes,
        *,
        start_ms: int = 0,
        memory: Memory | None = None,
        enough_s: int = SOON_S,
        short_windows: int = 0,
        in_haste: bool = False,
    ) -> None:
        start = start_ms * PER_MS
        then = memory or Memory(cut=start, heard=start)
        self._recogniser = recogniser
        self._voice = voice
        self._wishes = wishes
        self._writer = Writer(wishes)
        self._finder = SpeechFinder(start)
        self._planner = WindowPlanner(self._finder, then.cut)
        self._enough_s, self._short_windows = enough_s, short_windows
        self._heard_before = then.heard
        self._begin = self._end = start
        self._sound = np.zeros(0, np.float32)
        self._ended = False
        self._in_haste = in_haste
        self._ahead: Ahead | None = None
        self._last = list(then.last)
        self._torn = then.torn
        self._energy, self._samples = then.energy, then.samples
        self._spoken = dict(then.spoken)
        self._context = then.context

    @property
    def language(self) -> str:
        """The language most of the answer is in; empty before there is any speech."""
        return max(self._spoken, key=self._spoken.__getitem__, default="")

    @property
    def heard_ms(self) -> int:
        """How much sound has come."""
        return self._end // PER_MS

    @property
    def waiting_ms(self) -> int:
        """How much speech is not written down yet."""
        return self._planner.waiting // PER_MS

    def feed(self, sound: Sound) -> None:
        """Take the next (n,) samples, 16 kHz mono."""
        self._finder.feed(self._voice.feed(sound))
        self._sound = np.concatenate([self._sound, sound])
        self._end += len(sound)
        if self._end <= self._heard_before:
            self._let_go(self._planner.done)

    def finish(self) -> None:
        """Know that no more sound comes."""
        missing = -(self._end - self._finder.heard) % FRAME
        self._finder.feed(self._voice.feed(np.zeros(missing, np.float32)))
        self._sound = np.concatenate([self._sound, np.zeros(missing, np.float32)])
        self._finder.finish()
        self._ended = True

    def next(self) -> Committed | None:
        """Write down the next window; None while there is none."""
        again = self._end < self._heard_before
        self._planner.cut_after(SOON_S if self._short_windows > 0 else self._enough_s)
        window = None if again else self._planner.next(ended=self._ended)
        if window is None:
            return None
        if self._in_haste and self._ended and self._ahead is None:
            window = self._halve(window)
        window, words, language = self._write(window)
        self._short_windows -= 1
        self._planner.go_on_from(window.cut)
        self._let_go(window.cut)
        self._last = [*self._last, *words][-KEPT_WORDS:]
        shown = on_the_voice(words, self._finder, min(window.cut, self._end) // PER_MS)
        segments = tuple(self._writer.segments(shown, language))
        context = self._context.after(segments, language)
        self._context = context if context.language == self.language else Context()
        until_ms = min(window.cut, self._end) // PER_MS
        return Committed(until_ms, self.language, segments, self._memory(window.cut))

    def _memory(self, cut: int) -> Memory:
        return Memory(
            cut=cut,
            heard=self._end,
            last=tuple(self._last),
            torn=self._torn,
            energy=self._energy,
            samples=self._samples,
            spoken=dict(self._spoken),
            context=self._context,
        )

    def _write(self, window: Window) -> tuple[Window, list[Word], str]:
        torn, self._torn = self._torn, False
        speech = joined(window, self._sound, self._begin)
        if not self._is_audible(speech):
            return window, [], ""
        language, reading = self._read(window, speech)
        words, rest_ms = self._words(reading, window)
        if rest_ms is not None:
            window = self._leave_rest(window, rest_ms)
        elif window.through_speech:
            window, words = self._cut_words(window, words)
        if torn:
            words = without_repeats(self._last, words)
        words = self._hear_again(window, words, language)
        return window, in_order(words, self._end // PER_MS), language

    def _is_audible(self, speech: Sound) -> bool:
        """Say whether a window, and all so far together, are loud enough to be believed."""
        energy = float(np.sum(speech.astype(np.float64) ** 2))
        self._energy += energy
        self._samples += len(speech)
        return min(energy / len(speech), self._energy / self._samples) >= INAUDIBLE**2

    def _halve(self, window: Window) -> Window:
        """Have the second half of the last window read ahead, and return the first."""
        found = halves(window, self._finder) if window.cut >= self._planner.last else None
        if found is None:
            return window
        first, second = found
        self._ahead = Ahead(
            self._recogniser,
            second,
            joined(second, self._sound, self._begin),
            self._guess,
            functools.partial(self._write_down, context=self._context, to_end=True),
        )
        return first

    def _read(self, window: Window, speech: Sound) -> tuple[str, Reading]:
        """Read a window, or take what was read ahead."""
        ahead = self._ahead
        if ahead is not None and ahead.window.parts == window.parts:
            hearing, guessed, reading = ahead.result()
            language = self._language_of(hearing, window)
            if language == guessed:
                return language, reading
        else:
            hearing = self._recogniser.hear(speech)
            language = self._language_of(hearing, window)
        last = ahead is not None or (self._ended and window.cut >= self._planner.last)
        return language, self._write_down(hearing, language, self._context, to_end=last)

    def _write_down(
        self, hearing: Hearing, language: str, context: Context, *, to_end: bool
    ) -> Reading:
        """Write with all that helps; with less where that went wrong, for it can set off a loop."""
        hints, before = self._writer.hints(language), context.of(language)
        reading = hearing.write(language, hints, before, to_end=to_end)
        if before and (_went_wrong(reading) or context.is_echoed(reading)):
            reading = hearing.write(language, hints, to_end=to_end)
        if hints and _went_wrong(reading):
            reading = hearing.write(language, "", to_end=to_end)
        return reading

    def _language_of(self, hearing: Hearing, window: Window) -> str:
        language = self._guess(hearing)
        self._spoken[language] = self._spoken.get(language, 0) + window.length
        return language

    def _guess(self, hearing: Hearing) -> str:
        if self._wishes.language is not Speech.AUTO:
            return self._wishes.language.value
        return spoken_language(hearing.languages(), self._wishes.expected, so_far=self.language)

    def _words(self, reading: Reading, window: Window) -> tuple[list[Word], int | None]:
        """Return the words of a window, and from where on the model wants to look again."""
        words: list[Word] = []
        for written in reading.written:
            passage = [_word(guess, window) for guess in written.guesses if guess.text.strip()]
            if not is_invented(written, passage, self._chance):
                words.extend(passage)
        words = without_echo(without_loops(words))
        if reading.rest_s is None:
            return words, None
        return words, window.original(round(reading.rest_s * RATE)) // PER_MS

    def _leave_rest(self, window: Window, rest_ms: int) -> Window:
        """Leave what the model has not finished to the next window."""
        self._torn = True
        least = window.parts[0].start + RATE
        return Window(window.parts, max(least, rest_ms * PER_MS - REST_OVERLAP))

    def _cut_words(self, window: Window, words: list[Word]) -> tuple[Window, list[Word]]:
        """Move the cut between two words, and keep what lies before it."""
        cut_ms = cut_between(words, window.cut // PER_MS)
        if cut_ms is None:
            return window, words
        self._torn = True
        kept = [word for word in words if word.end_ms <= cut_ms]
        cut = max(window.parts[0].start + RATE, (cut_ms - OVERLAP_MS) * PER_MS)
        return Window(window.parts, cut), kept

    def _hear_again(self, window: Window, words: list[Word], language: str) -> list[Word]:
        """Decode speech that got no word on its own."""
        for gap in uncovered(self._voiced(window), words):
            part = Stretch(max(self._begin, gap.start - MARGIN), min(self._end, gap.end + MARGIN))
            alone = Window((part,), part.end)
            hearing = self._recogniser.hear(joined(alone, self._sound, self._begin))
            reading = hearing.write(language, self._writer.hints(language), to_end=True)
            start_ms, end_ms = gap.start // PER_MS, gap.end // PER_MS
            found = [
                word
                for word in self._words(reading, alone)[0]
                if start_ms <= (word.start_ms + word.end_ms) // 2 <= end_ms
            ]
            words = sorted([*words, *found], key=lambda word: word.start_ms)
        return words

    def _voiced(self, window: Window) -> list[Stretch]:
        """Return the speech of a window without margins."""
        stretches = list(self._finder.closed)
        if self._finder.open_from is not None:
            stretches.append(Stretch(self._finder.open_from, self._finder.heard))
        cut = window.cut + (OVERLAP_MS * PER_MS if self._torn else 0)
        inside = [
            Stretch(max(each.start, part.start), min(each.end, part.end, cut))
            for part in window.parts
            for each in stretches
        ]
        return [each for each in inside if each.length > 0]

    def _chance(self, start_ms: int, end_ms: int) -> float:
        return self._finder.chance(start_ms * PER_MS, end_ms * PER_MS)

    def _let_go(self, cut: int) -> None:
        """Let go of the sound that is done."""
        keep_from = min(self._end, cut - MARGIN)
        if keep_from > self._begin:
            self._sound = self._sound[keep_from - self._begin :]
            self._begin = keep_from


def _went_wrong(reading: Reading) -> bool:
    texts = [guess.text for each in reading.written for guess in each.guesses if guess.text.strip()]
    return any(map(went_wrong, reading.written)) or is_looping(texts)


def _word(guess: Guess, window: Window) -> Word:
    start, end = window.word(round(guess.start_s * RATE), round(guess.end_s * RATE))
    return Word(start // PER_MS, end // PER_MS, guess.text, guess.probability)
