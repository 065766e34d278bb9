"""``greenroom transcribe``: a take or any file becomes words."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import check_writable, is_file
from desktop.base.settings import Language, Numbers, Script, Speech
from desktop.cli.choices import parse_choice
from desktop.cli.choosing import TrustModelOption
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, say_error, translate
from desktop.cli.terminal import harmless
from desktop.sessions.folder import TakeFolder
from desktop.transcription.batch import Batch, Piece
from desktop.transcription.captions import CaptionFormat, export
from desktop.transcription.corrections import NO_WORDS, is_mute, read_heard, read_words
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.messages import Progress
from desktop.transcription.wishes import wishes_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.messages import Message
    from desktop.transcription.model import Transcript
    from desktop.transcription.models import ModelFolder


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Write down what is said in a take, or in any file with sound.")
    app.command("transcribe", help=text)(transcribe)


def transcribe(
    what: Annotated[
        list[str],
        typer.Argument(
            metavar="TAKE|FILE ...",
            help=later(
                "cli",
                "Takes, or files with sound; of files the words are shown, but not kept",
            ),
        ),
    ],
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="zh|en|auto",
            help=later("cli", "Language that is spoken; without it as in the settings"),
        ),
    ] = "",
    model: Annotated[
        str,
        typer.Option(
            "--model",
            metavar="NAME|DIR",
            help=later("cli", "Speech model: its name or folder; without it as in the settings"),
        ),
    ] = "",
    script: Annotated[
        str,
        typer.Option(
            "--script",
            metavar="simplified|traditional",
            help=later("cli", "Characters for Chinese; without it as in the settings"),
        ),
    ] = "",
    numbers: Annotated[
        str,
        typer.Option(
            "--numbers",
            metavar="as_heard|figures|spoken",
            help=later("cli", "How numbers in Chinese are written; without it as in the settings"),
        ),
    ] = "",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="txt|vtt|srt|json",
            help=later("cli", "Show the words in this format; without it as plain text"),
        ),
    ] = "",
    trust_model: TrustModelOption = False,
    missing: Annotated[
        bool,
        typer.Option(
            "--missing",
            help=later(
                "cli", "Pass over takes that have their words; without it they are made again"
            ),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Transcribe one or more; the transcript of a take is written beside it.

    A batch that broke off goes on where it was when it is started again. With ``--missing`` takes
    that have a transcript are passed over.
    """
    frame = open_frame(library, as_json)
    spoken = parse_speech(language) if language else None
    written = parse_choice(Script, "--script", script) if script else frame.settings.script
    said = parse_choice(Numbers, "--numbers", numbers) if numbers else frame.settings.numbers
    shown = parse_choice(CaptionFormat, "--format", form) if form else None
    if shown is not None and as_json:
        raise UsageError(Wrong.NOT_WITH, name="--format", known="--json")
    sounds = _wanted(frame, what, missing=missing)
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
    pieces = [
        Piece(sound, target, wishes_from(settings, language=spoken, expected=session))
        for sound, target, session in sounds
    ]
    _run_all(frame, found, pieces, shown)


def _run_all(
    frame: Frame, model: ModelFolder, pieces: list[Piece], shown: CaptionFormat | None
) -> None:
    """Transcribe one after the other; what can't be is said, and the others are done all the same.

    Raises:
        WorldError: of the last that could not be done.
    """
    batch = Batch(frame.folders.cache / "transcripts", model.name, pieces)
    if done := batch.done:
        said = translate("cli", "{done} of {all} are done already; going on with the others.")
        sys.stderr.write(harmless(said.format(done=done, all=len(pieces))) + "\n")
    device = frame.device_for(model)
    answers: list[dict[str, object]] = []
    failed: list[WorldError] = []
    for number, piece in enumerate(pieces, 1):
        try:
            result = batch.transcript(piece)
            if result is None:
                _check_heard(piece.target)
                head = f"{number}/{len(pieces)} " if len(pieces) > 1 else ""
                result = _run_one(frame, model, piece, batch.target(piece), head, device)
                batch.note(piece)
        except WorldError as error:
            if error.fault is Fault.TRANSCRIPTION_CANCELLED or len(pieces) == 1:
                raise
            say_error(error)
            failed.append(error)
            continue
        answers.append({**as_result(result), **_corrections(piece.target)})
        if shown is not None and not frame.as_json:
            frame.put_file(export(result, shown))
        elif not frame.as_json:
            frame.put(None, *_lines(result), *_kept(piece.target))
    if frame.as_json:
        frame.put(answers[0] if len(pieces) == 1 else {"transcripts": answers})
    _learn(frame, pieces)
    if failed:
        raise WorldError(Fault.SOME_NOT_TRANSCRIBED, count=len(failed), all=len(pieces))
    batch.close()


def _learn(frame: Frame, pieces: list[Piece]) -> None:
    for piece in pieces:
        if piece.target is not None:
            frame.learn_copy(TakeFolder(piece.target.parent).video)


def _run_one(
    frame: Frame,
    model: ModelFolder,
    piece: Piece,
    target: Path | None,
    head: str,
    device: str,
) -> Transcript:
    job = TranscriptionJob(
        piece.sound,
        model,
        piece.wishes,
        target=target,
        on_message=listener(frame, head),
        device=device,
    )
    return run_job(job)


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


def _wanted(
    frame: Frame, what: list[str], *, missing: bool
) -> list[tuple[Path, Path | None, Language | None]]:
    """Return what is to be transcribed, as `find_sound` does.

    Raises:
        UsageError: one of them is neither a take nor a file, or its words came with a pack.
    """
    found = [(name, find_sound(frame, name)) for name in what]
    if missing:
        found = [each for each in found if each[1][1] is None or not _has_words(each[1][1])]
    for name, (_, target, _) in found:
        _check_own(name, target)
    return [sound for _, sound in found]


def _check_own(name: str, target: Path | None) -> None:
    """Let the words that came with a pack of somebody else stay.

    Raises:
        UsageError: WORDS_OF_OTHERS.
    """
    if target is None or not target.exists():
        return
    from desktop.sharing.origin import is_received

    if is_received(TakeFolder(target.parent).session):
        raise UsageError(Wrong.WORDS_OF_OTHERS, name=name)


def find_sound(frame: Frame, what: str) -> tuple[Path, Path | None, Language | None]:
    """Return the sound of a take, where its transcript goes, and the session's language; or a file.

    Raises:
        UsageError: neither a take nor a file.
        WorldError: no file can be called so, or nobody may look.
    """
    path = Path(what).expanduser()
    in_take = (path.parent / "take.json").exists()
    if is_file(path) and not in_take:
        return path.absolute(), None, None
    take = frame.sessions.find_take(what)
    sound = take.speech if take.speech.exists() else take.video
    return sound, take.transcript, take.session.read().language


def _check_heard(target: Path | None) -> None:
    """See that a take has sound.

    Raises:
        WorldError: PICTURE_ALONE.
    """
    if target is not None and is_mute(take := TakeFolder(target.parent)):
        raise WorldError(Fault.PICTURE_ALONE, take=take.path)


def _has_words(target: Path) -> bool:
    """Say whether a take has a transcript; one that is damaged is made anew."""
    try:
        read_heard(TakeFolder(target.parent))
    except WorldError as error:
        return error.fault not in {*NO_WORDS, Fault.TRANSCRIPT_DAMAGED}
    return True


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


def listener(frame: Frame, head: str = "") -> Callable[[Message], None]:
    """Return a listener that shows on a terminal how far a job is, behind a few words."""

    def hear(message: Message) -> None:
        if frame.may_chat and isinstance(message, Progress):
            percent = round(100 * message.done_ms / max(1, message.total_ms))
            left = "" if message.left_ms is None else f" · {-(-message.left_ms // 1000)} s"
            line = f"{head}{percent:3} %{left}"
            sys.stderr.write(f"\r{line:40}\r" if percent < 100 else f"\r{'':40}\r")
            sys.stderr.flush()

    return hear
