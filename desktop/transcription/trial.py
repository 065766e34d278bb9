"""A short test of a model on this computer: how fast it is, and how much of the samples it hears."""

from __future__ import annotations

import difflib
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder
from desktop.base.settings import Speech
from desktop.transcription.job import CPU, TranscriptionJob
from desktop.transcription.messages import Finished, Started
from desktop.transcription.script import is_chinese
from desktop.transcription.stitching import bare
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from desktop.transcription.messages import Message
    from desktop.transcription.models import KnownModel, ModelFolder

KEEPS_UP = 0.6
"""Above this share of real time a long answer without pauses is not caught up at one thread, beside
a recorder that needs up to 0.35 of a core (recording.md 5)."""
CLIP_S = 27
"""One window: a shorter clip costs the same encoding and would make a model look slower than it is."""
ENOUGH_S = 10.0
"""After so much work no further clip is begun: a slow model is known to be slow by then."""
BUSY = 1.5
"""A test that takes so many times its own share of the processor was not alone."""
SURE = 0.9
"""Where the sound is cut the text is cut a little before: nobody speaks evenly."""
HEARS = 0.8
"""Share of a sample's words from which on a model is said to know a language."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound and the words it begins with."""

    language: Speech
    file: Path
    words: str


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """What came out.

    Attributes:
        pace: seconds of work for a second of sound, without loading.
        heard: share of the sample's words (Chinese: characters) that are in the transcript, by language.
        keeps_up: it can write while a take is recorded.
        device: ``cpu``, or ``cuda`` for a graphics card.
        busy: other programs had much of the processor meanwhile; what they had is not counted.
    """

    model: str
    pace: float
    heard: dict[str, float]
    keeps_up: bool
    device: str = CPU
    busy: bool = False


def clips(samples: Iterable[tuple[str, Path, str]], folder: Path) -> list[Clip]:
    """Cut the beginning of samples into a folder.

    Args:
        samples: language, file and words of each.
        folder: where the sounds go.

    Raises:
        WorldError: a sample can't be read, or the folder not be written to.
    """
    import numpy as np

    from desktop.media.speech_file import SpeechWriter
    from desktop.transcription.sounds import read_sound
    from desktop.transcription.voice import RATE

    found: list[Clip] = []
    for language, file, words in samples:
        whole = read_sound(file)
        sound = whole[: CLIP_S * RATE]
        short = folder / f"{language}.wav"
        with SpeechWriter(short) as writer:
            writer.write((sound * 32767).astype(np.int16))
        found.append(Clip(Speech(language), short, _beginning(words, len(sound) / len(whole))))
    return found


def first_clip(samples: Sequence[tuple[str, Path, str]], folder: Path) -> Clip:
    """Cut the beginning of the first sample into a folder, which is made if it is not there.

    Raises:
        WorldError: as for ``clips``.
    """
    return clips(samples[:1], make_folder(folder))[0]


class ModelTrial:
    """One test of one model.

    Args:
        model: which one.
        clips: what it is to hear, in order.
        command: how the worker is started.
        clock: monotonic seconds.
        device: ``cpu`` or ``cuda``.
    """

    def __init__(
        self,
        model: ModelFolder,
        clips: Sequence[Clip],
        *,
        command: list[str] | None = None,
        clock: Callable[[], float] = time.perf_counter,
        device: str = CPU,
    ) -> None:
        self._model = model
        self._clips = clips
        self._command = command
        self._clock = clock
        self._device = device
        self._state = threading.Lock()
        self._job: TranscriptionJob | None = None
        self._cancelled = False
        self._begun_s = 0.0
        self._sound_ms = 0
        self._cpu_ms = 0

    def run(self) -> Trial:
        """Transcribe the clips one after the other.

        Raises:
            WorldError: it can't be done, or was cancelled.
        """
        passed_s = 0.0
        heard: dict[str, float] = {}
        for clip in self._clips:
            written = self._write(clip)
            if written is None:
                heard[clip.language] = 0.0
                continue
            passed_s += self._clock() - self._begun_s
            heard[clip.language] = share_heard(clip.words, written)
            if passed_s > ENOUGH_S:
                break
        cpu_s = self._cpu_ms / 1000
        own = self._device == CPU and 0 < cpu_s < passed_s  # the rest went to other programs
        pace = 1000 * (cpu_s if own else passed_s) / max(1, self._sound_ms)
        return Trial(
            model=self._model.name,
            pace=pace,
            heard=heard,
            keeps_up=pace <= KEEPS_UP,
            device=self._device,
            busy=own and passed_s > BUSY * cpu_s,
        )

    def cancel(self) -> None:
        """End it; ``run`` raises TRANSCRIPTION_CANCELLED."""
        with self._state:
            self._cancelled = True
            if self._job is not None:
                self._job.cancel()

    def _write(self, clip: Clip) -> str | None:
        """Return what the model writes; None where it does not know the language."""
        self._begun_s = self._clock()
        job = TranscriptionJob(
            clip.file,
            self._model,
            Wishes(language=clip.language),
            on_message=self._hear,
            command=self._command,
            device=self._device,
        )
        with self._state:
            if self._cancelled:
                raise WorldError(Fault.TRANSCRIPTION_CANCELLED)
            job.start()
            self._job = job
        try:
            return job.wait().text
        except WorldError as error:
            if error.fault is Fault.MODEL_ENGLISH_ONLY:
                return None
            raise

    def _hear(self, message: Message) -> None:
        match message:
            case Started():
                self._begun_s = self._clock()
                self._sound_ms += message.duration_ms
            case Finished():
                self._cpu_ms += message.cpu_ms
            case _:
                pass


def share_heard(said: str, written: str) -> float:
    """Return the share of the words said that were written, in order: 0..1."""
    wanted, found = _units(said), _units(written)
    blocks = difflib.SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(wanted))


def expected_pace(
    model: KnownModel, known: Sequence[KnownModel], trials: Iterable[Trial]
) -> float | None:
    """Return the pace of a model here: as measured, else as its size and another's pace let expect.

    The work for a second of sound grows as the number of weights does, and so do the files.
    None while no model of the manifest was tried.
    """
    by_name = {each.model: each for each in trials}
    if model.name in by_name:
        return by_name[model.name].pace
    tried = [each for each in known if each.name in by_name]
    if not tried:
        return None
    nearest = min(tried, key=lambda each: abs(each.bytes - model.bytes))
    return by_name[nearest.name].pace * model.bytes / nearest.bytes


def recommended(known: Sequence[KnownModel], trials: Sequence[Trial]) -> str:
    """Return the name of the largest model that can write while a take is recorded here.

    Larger ones hear better. Without a test that is the first of the manifest, which comes with the
    program. One that did not hear a sample is not recommended.
    """
    deaf = {each.model for each in trials if any(share < HEARS for share in each.heard.values())}
    able = [
        each
        for each in known
        if each.multilingual
        and each.name not in deaf
        and (pace := expected_pace(each, known, trials)) is not None
        and pace <= KEEPS_UP
    ]
    return max(able, key=lambda each: each.bytes, default=known[0]).name


def _beginning(words: str, share: float) -> str:
    """Return about the words of the first part of a sound; rather too few than too many."""
    if share >= 1:
        return words
    units = _units(words)
    return " ".join(units[: round(SURE * share * len(units))])


def _units(text: str) -> list[str]:
    """Return words, and single characters of Chinese."""
    spaced = "".join(f" {each} " if is_chinese(each) else each for each in text)
    return [unit for word in spaced.split() if (unit := bare(word))]
