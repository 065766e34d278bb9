"""faster-whisper behind the seam of ``recogniser``: from a folder, int8 on the processor."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.transcription.recogniser import Guess, Reading, Written
from desktop.transcription.runtime import (
    EnoughError,
    PatientRuntime,
    frames_seen,
    most_length,
    most_tokens,
)
from desktop.transcription.voice import RATE

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.recogniser import Hearing, Sound

BEAM = 5
HALLUCINATION_SILENCE_S = 2.0
"""recording.md 4: costs nothing visible, and silence of 60 s gave one invented word less."""
CPU, GPU = "cpu", "cuda"
HANDS = 2
"""So many threads may ask at once; they share the weights."""
TEMPERATURES = (0.0, 0.4, 0.8)
"""Each one more costs a whole decoding of a window that went wrong. The six of faster-whisper made
the worst windows take 5 s without writing them better (docs/decisions/0014). A window that goes wrong
with what came before is not tried warmer, but without (docs/decisions/0099)."""
END_S = 0.5
"""A segment that ends this near to the end of the sound is the last: Whisper would decode the rest,
which is the margin of the window, once more, and that is where it invents."""
PROMPT = 220
"""Tokens for names and what was said before, together: more would be taken from what is written."""
TOO_REPETITIVE = 2.4
TOO_UNLIKELY = -1.0
NO_SPEECH = 0.6
"""These four are the defaults of faster-whisper and of Whisper itself."""


class FasterWhisper:
    """faster-whisper from a folder: never from a name, so never a network."""

    def __init__(self, folder: Path, threads: int = 1, device: str = CPU) -> None:
        """Load the model; takes half a second.

        Raises:
            RuntimeError, ValueError, OSError: it can't be loaded, or there is no such device.
        """
        import faster_whisper
        import tqdm

        tqdm.tqdm.monitor_interval = 0  # no progress bar is shown, so no thread need watch over one

        self._name = f"faster-whisper {faster_whisper.__version__}"
        if device != CPU:
            self._name += f", {device}"
        self._bare = _model(folder, threads, device)
        self._model: Any = PatientRuntime.within(self._bare)

    @property
    def model(self) -> object:
        """The model of faster-whisper itself, to compare with."""
        return self._bare

    @property
    def name(self) -> str:
        """Engine, version, and the device if it is not the processor."""
        return self._name

    @property
    def english_only(self) -> bool:
        """Say whether the weights are those of an English-only model (``tiny.en`` and the like)."""
        return not self._model.model.is_multilingual

    def hear(self, sound: Sound) -> Hearing:
        """Encode the sound."""
        return _Encoded(self._model, sound)


def _model(folder: Path, threads: int, device: str) -> Any:  # noqa: ANN401 - faster-whisper is untyped
    import ctranslate2
    from faster_whisper import WhisperModel

    untyped_runtime: Any = ctranslate2
    if device == GPU and not untyped_runtime.get_cuda_device_count():
        raise RuntimeError("no graphics card that computes")
    return WhisperModel(
        str(folder),
        device=device,
        compute_type="int8" if device == CPU else "auto",
        cpu_threads=threads,
        num_workers=HANDS,
        local_files_only=True,
    )


class _Encoded:
    """A sound after the encoder, which is the larger part of the work for short ones."""

    def __init__(self, model: Any, sound: Sound) -> None:  # noqa: ANN401 - faster-whisper is untyped
        from faster_whisper import audio

        untyped: Any = audio
        self._model = model
        self._length_s = len(sound) / RATE
        self._features: Any = model.feature_extractor(sound)
        frames = self._features.shape[-1] - 1
        self._encoded: Any = model.encode(
            untyped.pad_or_trim(self._features[..., :frames], frames_seen(frames))
        )

    def languages(self) -> dict[str, float]:
        """Ask the decoder for one token."""
        if not self._model.model.is_multilingual:
            return {"en": 1.0}
        found = self._model.model.detect_language(self._encoded)[0]
        return {token[2:-2]: float(chance) for token, chance in found}

    def write(self, language: str, hints: str, before: str = "", *, to_end: bool) -> Reading:
        """Decode with beam search and word times."""
        found = self._decode(language, hints, before)
        written: list[Written] = []
        try:
            for each in found:  # decoded as it is asked for
                written.append(_written(each))
                if each.end >= self._length_s - END_S:
                    break
                self._model.model.once = not to_end
        except EnoughError:
            return Reading(_judged(written), written[-1].guesses[-1].end_s)
        finally:
            self._model.model.once = False
        return Reading(_judged(written))

    def _decode(self, language: str, hints: str, before: str) -> Any:  # noqa: ANN401 - a generator
        from faster_whisper import tokenizer, transcribe

        untyped: Any = tokenizer
        multilingual = self._model.model.is_multilingual
        tokens = untyped.Tokenizer(
            self._model.hf_tokenizer,
            multilingual,
            task="transcribe",
            language=language if multilingual else "en",
        )
        named = len(tokens.encode(" " + hints)) if hints else 0
        told: list[int] = tokens.encode(" " + before)[-max(1, PROMPT - named) :] if before else []
        prompt = (1 if named or told else 0) + named + len(told) + len(tokens.sot_sequence)
        inside: Any = transcribe
        options = inside.TranscriptionOptions(
            beam_size=BEAM,
            best_of=5,
            patience=1,
            length_penalty=1,
            repetition_penalty=1,
            no_repeat_ngram_size=0,
            log_prob_threshold=TOO_UNLIKELY,
            no_speech_threshold=NO_SPEECH,
            compression_ratio_threshold=TOO_REPETITIVE,
            condition_on_previous_text=False,
            prompt_reset_on_temperature=0.5,
            temperatures=list(TEMPERATURES[:1] if before else TEMPERATURES),
            initial_prompt=told or None,
            prefix=None,
            suppress_blank=True,
            suppress_tokens=inside.get_suppressed_tokens(tokens, [-1]),
            without_timestamps=False,
            max_initial_timestamp=1.0,
            word_timestamps=True,
            prepend_punctuations="\"'“¿([{-",
            append_punctuations="\"'.。,，!！?？:：”)]}、",
            multilingual=False,
            max_new_tokens=most_length(most_tokens(self._length_s), prompt) - prompt,
            clip_timestamps="0",
            hallucination_silence_threshold=HALLUCINATION_SILENCE_S,
            hotwords=hints or None,
        )
        return self._model.generate_segments(
            self._features,
            tokens,
            options,
            False,  # noqa: FBT003 - theirs
            self._encoded,
        )


def _judged(written: list[Written]) -> tuple[Written, ...]:
    """Judge what is left, not what Whisper wrote behind the end of the sound and took away again."""
    text = "".join(guess.text for each in written for guess in each.guesses).encode()
    repetition = len(text) / len(zlib.compress(text))
    return tuple(replace(each, repetition=repetition) for each in written)


def _written(segment: Any) -> Written:  # noqa: ANN401 - faster-whisper is untyped
    return Written(
        guesses=tuple(
            Guess(
                float(word.start),
                float(word.end),
                str(word.word),
                min(1.0, max(0.0, float(word.probability))),
            )
            for word in segment.words or ()
        ),
        no_speech=float(segment.no_speech_prob),
        logprob=float(segment.avg_logprob),
    )
