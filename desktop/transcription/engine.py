"""The seam to speech recognition, and faster-whisper behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from desktop.base.settings import Speech
from desktop.transcription.model import Segment, Word
from desktop.transcription.script import in_script, punctuate_chinese, simplifier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

RATE = 16_000
BEAM = 5
MIN_SILENCE_MS = 500
"""recording.md 4: windows cut at pauses of half a second lose no passage; the default of 2 s did."""
NO_SPEECH, LOW_LOGPROB = 0.6, -1.0
"""recording.md 4: a segment that is both is invented."""
HALLUCINATION_SILENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What an engine found before it writes: empty language means no speech at all."""

    language: str
    duration_ms: int


class Transcriber(Protocol):
    """Turns sound into segments."""

    @property
    def name(self) -> str:
        """Engine and version, for the transcript."""
        ...

    def listen(self, sound: Sound, language: Speech) -> tuple[Heard, Iterator[Segment]]:
        """Find the speech in 16 kHz mono sound and write it, segment by segment as it is asked for."""
        ...


class FasterWhisper:
    """faster-whisper on the processor, int8, from a folder: never from a name, so never a network."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Load the model; takes half a second."""
        import faster_whisper
        import tqdm
        from faster_whisper import WhisperModel

        tqdm.tqdm.monitor_interval = 0  # no progress bar is shown, so no thread need watch over one

        self._version = faster_whisper.__version__
        self._model: Any = WhisperModel(
            str(folder),
            device="cpu",
            compute_type="int8",
            cpu_threads=threads,
            local_files_only=True,
        )

    @property
    def name(self) -> str:
        """Engine and version."""
        return f"faster-whisper {self._version}"

    def listen(self, sound: Sound, language: Speech) -> tuple[Heard, Iterator[Segment]]:
        """Find the speech, decide on the language, and write."""
        duration_ms = round(1000 * len(sound) / RATE)
        speech = self._speech(sound)
        if not speech:
            return Heard("", duration_ms), iter(())
        code = language.value if language is not Speech.AUTO else self._language(sound, speech)
        return Heard(code, duration_ms), self._write(sound, code, duration_ms)

    def _speech(self, sound: Sound) -> list[dict[str, int]]:
        from faster_whisper import vad

        untyped: Any = vad
        options = untyped.VadOptions(min_silence_duration_ms=MIN_SILENCE_MS)
        return untyped.get_speech_timestamps(sound, options)

    def _language(self, sound: Sound, speech: list[dict[str, int]]) -> str:
        """Choose between Chinese and English by what the model hears in the speech alone."""
        import numpy as np

        if not self._model.model.is_multilingual:
            return "en"
        spoken = np.concatenate([sound[part["start"] : part["end"]] for part in speech])
        _, _, chances = self._model.detect_language(spoken[: 30 * RATE])
        of = dict(chances)
        return "zh" if of.get("zh", 0.0) + of.get("yue", 0.0) >= of.get("en", 0.0) else "en"

    def _write(self, sound: Sound, language: str, duration_ms: int) -> Iterator[Segment]:
        # No hint of any kind: a sentence in Chinese as hotwords ended two of eleven short clips in
        # a run of one character (CER 83 % and 73 % for 17 % and 7 %); over 17 clips 20 % for 11 %.
        segments, _ = self._model.transcribe(
            sound,
            language=language,
            beam_size=BEAM,
            word_timestamps=True,
            vad_filter=True,
            vad_parameters={"min_silence_duration_ms": MIN_SILENCE_MS},
            condition_on_previous_text=False,
            hallucination_silence_threshold=HALLUCINATION_SILENCE_S,
            log_progress=False,
        )
        simplify = simplifier() if language == "zh" else None
        for found in segments:
            if found.no_speech_prob > NO_SPEECH and found.avg_logprob < LOW_LOGPROB:
                continue
            segment = to_segment(found, duration_ms)
            if segment is None:
                continue
            if simplify is not None:
                segment = in_script(segment, lambda text: punctuate_chinese(simplify(text)))
            yield segment


def to_segment(found: Any, duration_ms: int) -> Segment | None:  # noqa: ANN401 - faster-whisper is untyped
    """Turn a segment of faster-whisper into ours: whole milliseconds, in order, within the sound."""
    words: list[Word] = []
    last = 0
    for word in found.words or ():
        start = min(max(last, round(word.start * 1000)), duration_ms)
        end = min(max(start, round(word.end * 1000)), duration_ms)
        last = end
        if word.word.strip():
            words.append(Word(start, end, word.word, min(1.0, max(0.0, float(word.probability)))))
    if not words:
        return None
    text = "".join(word.text for word in words)
    return Segment(words[0].start_ms, words[-1].end_ms, text, tuple(words))
