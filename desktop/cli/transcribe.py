"""``greenroom transcribe``: a take or any file becomes words."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import Speech
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import Progress

if TYPE_CHECKING:
    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Write down what is said in a take, or in any file with sound.")
    app.command("transcribe", help=text)(transcribe)


def transcribe(
    what: Annotated[str, typer.Argument(metavar="TAKE|FILE")],
    language: Annotated[str, typer.Option("--language", metavar="zh|en|auto")] = "",
    model: Annotated[str, typer.Option("--model", metavar="NAME|DIR")] = "",
    trust_model: Annotated[bool, typer.Option("--trust-model")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Transcribe; the transcript of a take is written beside it."""
    frame = open_frame(library, as_json)
    spoken = parse_speech(language) if language else frame.settings.speech
    trusted = trust_model or frame.settings.trust_own_models
    sound, target = find_sound(frame, what)
    job = TranscriptionJob(
        sound,
        frame.models.find(model or frame.settings.model, trust_unknown=trusted),
        spoken,
        target=target,
        on_message=_progress(frame),
    )
    job.start()
    try:
        transcript = job.wait()
    except KeyboardInterrupt:
        job.cancel()
        transcript = job.wait()  # says that it was cancelled
    frame.put(as_result(transcript), *_lines(transcript))


def parse_speech(name: str) -> Speech:
    """Return the language of answers with this name.

    Raises:
        UsageError: there is none.
    """
    try:
        return Speech(name.lower())
    except ValueError as error:
        known = ", ".join(Speech)
        raise UsageError(Wrong.LANGUAGE_UNKNOWN, name=name, known=known) from error


def find_sound(frame: Frame, what: str) -> tuple[Path, Path | None]:
    """Return the sound of a take and where its transcript goes, or a file and None.

    Raises:
        UsageError: neither a take nor a file.
    """
    path = Path(what).expanduser()
    in_take = (path.parent / "take.json").exists()
    if path.is_file() and not in_take:
        return path.absolute(), None
    take = frame.sessions.find_take(what)
    return (take.speech if take.speech.exists() else take.video), take.transcript


def as_result(transcript: Transcript) -> dict[str, object]:
    """Return what ``--json`` prints."""
    return {
        "language": transcript.language,
        "model": transcript.model,
        "text": transcript.text,
        "segments": transcript.segments,
    }


def _lines(transcript: Transcript) -> list[str]:
    if not transcript.segments:
        return [translate("cli", "No speech was found, so there are no words.")]
    return [segment.text.strip() for segment in transcript.segments]


def _progress(frame: Frame):  # noqa: ANN202 - a listener
    def hear(message: Message) -> None:
        if frame.may_chat and isinstance(message, Progress):
            percent = round(100 * message.done_ms / max(1, message.total_ms))
            sys.stderr.write(f"\r{percent:3} %")
            sys.stderr.write("\r" if percent < 100 else "\r     \r")
            sys.stderr.flush()

    return hear
