"""``greenroom transcribe``: a take or any file becomes words."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from msgspec.structs import replace

from desktop.base.errors import UsageError, Wrong
from desktop.base.files import check_writable
from desktop.base.settings import Language, Numbers, Script, Speech
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate
from desktop.sessions.folder import TakeFolder
from desktop.transcription.captions import CaptionFormat, export
from desktop.transcription.corrections import read_words
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import Progress
from desktop.transcription.wishes import wishes_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Write down what is said in a take, or in any file with sound.")
    app.command("transcribe", help=text)(transcribe)


def transcribe(
    what: Annotated[list[str], typer.Argument(metavar="TAKE|FILE ...")],
    language: Annotated[str, typer.Option("--language", metavar="zh|en|auto")] = "",
    model: Annotated[str, typer.Option("--model", metavar="NAME|DIR")] = "",
    script: Annotated[str, typer.Option("--script", metavar="simplified|traditional")] = "",
    numbers: Annotated[str, typer.Option("--numbers", metavar="as_heard|figures|spoken")] = "",
    form: Annotated[str, typer.Option("--format", metavar="txt|vtt|srt|json")] = "",
    trust_model: Annotated[bool, typer.Option("--trust-model")] = False,
    missing: Annotated[bool, typer.Option("--missing")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Transcribe one or more; the transcript of a take is written beside it.

    With ``--missing`` takes that have one are passed over: so a batch goes on that broke off.
    """
    frame = open_frame(library, as_json)
    spoken = parse_speech(language) if language else None
    written = parse_choice(Script, "--script", script) if script else frame.settings.script
    said = parse_choice(Numbers, "--numbers", numbers) if numbers else frame.settings.numbers
    shown = parse_choice(CaptionFormat, "--format", form) if form else None
    sounds = [find_sound(frame, each) for each in what]
    if missing:
        sounds = [each for each in sounds if each[1] is None or not each[1].exists()]
    if not sounds:
        frame.put({"transcripts": []}, translate("cli", "All of them have their words already."))
        return
    found = frame.models.find(
        model or frame.settings.model,
        trust_unknown=trust_model or frame.settings.trust_own_models,
    )
    settings = replace(frame.settings, script=written, numbers=said)
    for _, target, _ in sounds:
        if target is not None:
            check_writable(target.parent)
    device = frame.device_for(found)
    results: list[Transcript] = []
    for sound, target, session in sounds:
        wishes = wishes_from(settings, language=spoken, expected=session)
        job = TranscriptionJob(
            sound, found, wishes, target=target, on_message=listener(frame), device=device
        )
        results.append(run_job(job))
        if shown is not None and not as_json:
            frame.put_file(export(results[-1], shown))
        elif not as_json:
            frame.put(None, *_lines(results[-1]), *_kept(target))
    if as_json:
        answers = [
            {**as_result(each), **_corrections(target)}
            for each, (_, target, _) in zip(results, sounds, strict=True)
        ]
        frame.put(answers[0] if len(answers) == 1 else {"transcripts": answers})


def run_job(job: TranscriptionJob) -> Transcript:
    """Run a job to its end; Ctrl-C cancels it.

    Raises:
        WorldError: whatever it could not do.
    """
    job.start()
    try:
        return job.wait()
    except KeyboardInterrupt:
        job.cancel()
        return job.wait()  # says that it was cancelled


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


def parse_choice(kind: type[ChoiceT], option: str, name: str) -> ChoiceT:
    """Return the member of an enum with this name.

    Raises:
        UsageError: there is none.
    """
    try:
        return kind(name.lower())
    except ValueError as error:
        known = ", ".join(kind)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=option, value=name, known=known) from error


def find_sound(frame: Frame, what: str) -> tuple[Path, Path | None, Language | None]:
    """Return the sound of a take, where its transcript goes, and the session's language; or a file.

    Raises:
        UsageError: neither a take nor a file.
    """
    path = Path(what).expanduser()
    in_take = (path.parent / "take.json").exists()
    if path.is_file() and not in_take:
        return path.absolute(), None, None
    take = frame.sessions.find_take(what)
    sound = take.speech if take.speech.exists() else take.video
    return sound, take.transcript, take.session.read().language


def as_result(transcript: Transcript) -> dict[str, object]:
    """Return what ``--json`` prints."""
    return {
        "language": transcript.language,
        "model": transcript.model,
        "text": transcript.text,
        "segments": transcript.segments,
    }


def _corrections(target: Path | None) -> dict[str, object]:
    """Return what has become of the corrections of a take: how many stand, how many wait."""
    if target is None:
        return {}
    words = read_words(TakeFolder(target.parent))
    return {"corrections": {"kept": len(words.placed), "waiting": len(words.unplaced)}}


def _kept(target: Path | None) -> list[str]:
    """Return the sentence about corrections, where there are any."""
    words = read_words(TakeFolder(target.parent)) if target else None
    if words is None or not (words.placed or words.unplaced):
        return []
    said = translate(
        "cli",
        "Corrections: {kept} stand in the new words; {waiting} fit no longer and are kept beside them.",
    )
    return [said.format(kept=len(words.placed), waiting=len(words.unplaced))]


def _lines(transcript: Transcript) -> list[str]:
    if not transcript.segments:
        return [translate("cli", "No speech was found, so there are no words.")]
    return [segment.text.strip() for segment in transcript.segments]


def listener(frame: Frame) -> Callable[[Message], None]:
    """Return a listener that shows on a terminal how far a job is."""

    def hear(message: Message) -> None:
        if frame.may_chat and isinstance(message, Progress):
            percent = round(100 * message.done_ms / max(1, message.total_ms))
            sys.stderr.write(f"\r{percent:3} %")
            sys.stderr.write("\r" if percent < 100 else "\r     \r")
            sys.stderr.flush()

    return hear
