"""``greenroom demo``: the whole job on the shipped samples, with real parts and no window."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from desktop.base.settings import Speech
from desktop.base.timecode import format_clock
from desktop.cli.frame import Frame, JsonOption, open_frame
from desktop.cli.say import later, translate
from desktop.cli.terminal import harmless
from desktop.recording.samples import samples
from desktop.transcription.job import TranscriptionJob
from desktop.transcription.models import verify
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.recording.samples import Sample
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.transcription.model import Transcript
    from desktop.transcription.models import ModelFolder

RECORD_S = 6.0
RESULTS = "demo-results"
PlaceOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="DIR",
        help=later(
            "cli", "Folder for the results; without it demo-results in the folder you are in"
        ),
        readable=False,
    ),
]


class DemoTake(msgspec.Struct, frozen=True):
    """One line of the result."""

    take: str
    video: str
    language: str
    duration_ms: int
    words: int
    text: str


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Do the whole job on the shipped samples: record, add, transcribe, and say where the results lie.",
    )
    app.command("demo", help=text)(demo)


def demo(library: PlaceOption = None, as_json: JsonOption = False) -> None:
    """Record a sample through the recorder, add both samples, transcribe all, index them."""
    frame = open_frame(library or Path.cwd() / RESULTS, as_json)
    model = frame.models.find(frame.settings.model, trust_unknown=frame.settings.trust_own_models)
    verify(model)  # now, not after the first recording
    takes: list[DemoTake] = []
    for sample in samples():
        pack = frame.roles.get(sample.role)
        session = frame.sessions.create(
            pack, language=sample.language, questions=(sample.question,)
        )
        for make in (_record, _add):
            take = make(frame, session, sample)
            _note(frame, translate("cli", "Transcribing {take} …").format(take=take.path.name))
            transcript = _transcribe(take, model, Speech(sample.language.value))
            takes.append(_line(take, transcript, sample.language))
    frame.index.rebuild()
    place = frame.folders.library.absolute()
    result = {"library": str(place), "takes": takes}
    frame.put(
        result,
        *_lines(takes),
        translate("cli", "The results are in {folder}").format(folder=place),
        translate(
            "cli", "To have one reviewed: greenroom export SESSION --to FILE --library FOLDER"
        ),
    )


def _record(frame: Frame, session: SessionFolder, sample: Sample) -> TakeFolder:
    """Record the sample's beginning as camera and microphone: the real encoder, in real time."""
    from desktop.devices.file_player import FileCamera, FileMicrophone
    from desktop.recording.recorder import Recorder

    _note(frame, translate("cli", "Recording {seconds} s …").format(seconds=f"{RECORD_S:.0f}"))
    recorder = Recorder()
    try:
        recorder.arm(FileCamera(sample.path), FileMicrophone(sample.path))
        recorder.wait_ready()
        take = recorder.start_new(session, sample.question)
        threading.Event().wait(RECORD_S)
        recorder.stop()
    finally:
        recorder.close()
    return take


def _add(frame: Frame, session: SessionFolder, sample: Sample) -> TakeFolder:
    from desktop.recording.adding import add_take

    _note(frame, translate("cli", "Adding {file} …").format(file=sample.path.name))
    return add_take(session, sample.question, sample.path)


def _transcribe(take: TakeFolder, model: ModelFolder, language: Speech) -> Transcript:
    job = TranscriptionJob(
        take.speech,
        model,
        Wishes(language=language),
        target=take.transcript,
        on_message=lambda _message: None,
    )
    job.start()
    return job.wait()


def _line(folder: TakeFolder, transcript: Transcript, language: Language) -> DemoTake:
    take = folder.read()
    return DemoTake(
        take=str(folder.path.absolute()),
        video=str(folder.video.absolute()),
        language=language,
        duration_ms=take.duration_ms,
        words=len(transcript.words),
        text=transcript.text,
    )


def _note(frame: Frame, words: str) -> None:
    """Say what goes on, on stderr, so that stdout holds the result alone."""
    if not frame.as_json:
        sys.stderr.write(harmless(words) + "\n")
        sys.stderr.flush()


def _lines(takes: list[DemoTake]) -> list[str]:
    return [f"{format_clock(take.duration_ms)}  {take.video}\n    {take.text}" for take in takes]
