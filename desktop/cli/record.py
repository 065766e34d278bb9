"""``greenroom record``: one take from the real or a simulated device."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.settings import PictureSize
from desktop.base.timecode import format_clock
from desktop.cli.choosing import (
    QuestionOption,
    RoleOption,
    check_same,
    choose_language,
    choose_question,
    default_language,
)
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, say_error, say_trouble, translate
from desktop.cli.stopping import stopped_by_signals
from desktop.devices.choices import DEFAULT, NONE
from desktop.devices.model import PictureFormat
from desktop.recording.gear import LOST
from desktop.recording.preflight import check_before_take
from desktop.recording.recorder import Recorder
from desktop.recording.sizes import SIZES
from desktop.recording.state import RecorderState
from desktop.sessions.model import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.roles.model import Question
    from desktop.sessions.folder import SessionFolder, TakeFolder
    from desktop.sessions.model import Take, TroubleKind

LONGEST_S = 7200.0
TICK_S = 0.2
PICTURES_PER_SECOND = 30.0


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Record one answer. Ctrl-C stops early and saves.")
    app.command("record", help=text)(record)


def record(
    role: RoleOption,
    question: QuestionOption,
    seconds: Annotated[
        float,
        typer.Option(
            "--seconds",
            metavar="SECONDS",
            help=later("cli", "Length of the answer, up to 7200 s; Ctrl-C ends it earlier"),
        ),
    ],
    camera: Annotated[
        str,
        typer.Option(
            "--camera",
            metavar="INDEX|NAME|default|file:PATH|pattern|none",
            help=later(
                "cli", "Camera, a file or a test picture in its place, or none for sound alone"
            ),
        ),
    ] = DEFAULT,
    microphone: Annotated[
        str,
        typer.Option(
            "--microphone",
            metavar="INDEX|NAME|default|file:PATH|tone|none",
            help=later(
                "cli", "Microphone, a file or a test tone in its place, or none for picture alone"
            ),
        ),
    ] = DEFAULT,
    session: Annotated[
        str,
        typer.Option(
            "--session",
            metavar="SESSION",
            help=later("cli", "Add it to this session of the role; without it a new one begins"),
        ),
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="zh|en",
            help=later("cli", "Language of a new session; without it that of the interface"),
        ),
    ] = "",
    mode: Annotated[
        str,
        typer.Option(
            "--mode",
            metavar="practice|exam|roleplay",
            help=later("cli", "How a new session is held; without it as practice"),
        ),
    ] = "",
    size: Annotated[
        str,
        typer.Option(
            "--size",
            metavar="360|480|720|1080",
            help=later(
                "cli", "Height of the picture at most, in pixels; without it as in the settings"
            ),
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record for so many seconds, or until interrupted; the take is saved either way.

    What goes wrong on the way, a device that is lost, say, is said on stderr at once, and the exit
    status stays 0; it is 1 when the files could not be written to the end, also then with the
    result on stdout.
    """
    frame = open_frame(library, as_json)
    if not 0 < seconds <= LONGEST_S:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE,
            name="--seconds",
            value=seconds,
            known=f"> 0, ≤ {LONGEST_S:.0f}",
        )
    wanted = PictureFormat(*SIZES[_size(size, frame)], PICTURES_PER_SECOND)
    asked, place = _place(frame, role, question, session, language, mode)
    recorder = Recorder()
    with stopped_by_signals() as stopped:
        try:
            _arm(recorder, camera, microphone, wanted)
            recorder.wait_ready()
            recorder.plan()
            if stopped.is_set():
                raise KeyboardInterrupt  # nothing was begun: there is nothing to save
            check_before_take(frame.folders.library)
            take = recorder.start_new(place(), asked.id)
            _wait(frame, recorder, seconds, stopped)
            cut_short = recorder.broken
            saved = recorder.stop()
        finally:
            recorder.close()
    frame.put(as_result(take, saved), *_lines(take, saved))
    if saved.fault and Fault(saved.fault) not in LOST.values():  # that was said at once
        say_error(_fault_of(take, saved))
    frame.learn_copy(take.video)
    if cut_short:
        raise typer.Exit(1)


def as_result(folder: TakeFolder, take: Take) -> dict[str, object]:
    """Return what ``--json`` prints."""
    return {
        "session": str(folder.session.path.absolute()),
        "take": str(folder.path.absolute()),
        "video": str(folder.video.absolute()),
        "duration_ms": take.duration_ms,
        "pictures": take.pictures,
        "sound": take.sound,
    }


def _place(
    frame: Frame, role: str, question: str, session: str, language: str, mode: str
) -> tuple[Question, Callable[[], SessionFolder]]:
    """Check what was named; return the question, and what gives the session when it is needed."""
    pack = frame.roles.get(role)
    if session:
        found = frame.sessions.find_session(session)
        known = found.read()
        pack = known.role  # as it was when the session began
        if pack.id != role:
            raise UsageError(Wrong.ROLE_UNKNOWN, name=role, known=pack.id)
        if language:
            check_same("--language", choose_language(language, frame), known.language)
        if mode:
            check_same("--mode", _mode(mode), known.mode)
        return choose_question(pack, question), lambda: found
    asked = choose_question(pack, question)
    spoken = choose_language(language, frame) if language else default_language(frame, pack)
    style = _mode(mode)
    return asked, lambda: frame.sessions.create(
        pack, language=spoken, questions=(asked.id,), mode=style
    )


def _mode(name: str) -> Mode:
    try:
        return Mode(name) if name else Mode.PRACTICE
    except ValueError as error:
        known = ", ".join(Mode)
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--mode", value=name, known=known
        ) from error


def _arm(recorder: Recorder, camera: str, microphone: str, wanted: PictureFormat) -> None:
    from desktop.devices.opening import open_camera, open_microphone

    opened = open_camera(camera, wanted) if camera != NONE else None
    try:
        heard = open_microphone(microphone) if microphone != NONE else None
    except BaseException:
        if opened is not None:
            opened.close()
        raise
    recorder.arm(opened, heard)


def _wait(frame: Frame, recorder: Recorder, seconds: float, stopped: threading.Event) -> None:
    """Wait until the time is over, a signal came, or the writer gave up."""
    limit_ms = seconds * 1000
    said: set[TroubleKind] = set()
    while not stopped.is_set():
        status = recorder.status()
        for kind, name in status.troubles.items():
            if kind not in said:
                said.add(kind)
                say_trouble(kind, name, alone=kind in status.alone)
        rest = (limit_ms - status.elapsed_ms) / 1000
        if rest <= 0 or status.state is not RecorderState.RECORDING or recorder.broken:
            break
        if frame.may_chat:
            sys.stderr.write(f"\r● {format_clock(status.elapsed_ms)} ")
            sys.stderr.flush()
        stopped.wait(min(TICK_S, rest))
    if frame.may_chat:
        sys.stderr.write("\r            \r")


def _size(name: str, frame: Frame) -> PictureSize:
    if not name:
        return frame.settings.picture_size
    try:
        return PictureSize(name.rstrip("p"))
    except ValueError as error:
        known = ", ".join(PictureSize)
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--size", value=name, known=known
        ) from error


def _lines(folder: TakeFolder, take: Take) -> tuple[str, ...]:
    return (
        translate("cli", "Saved {length} in {file}").format(
            length=format_clock(take.duration_ms, tenths=True), file=folder.video
        ),
        translate(
            "cli", "Pictures: {captured} captured, {written} written, {lost} lost, {late} late"
        ).format(
            captured=take.pictures.captured,
            written=take.pictures.written,
            lost=take.pictures.lost,
            late=take.pictures.late,
        ),
        translate("cli", "Sound: {captured} ms captured, {lost} ms lost").format(
            captured=take.sound.captured_ms, lost=take.sound.lost_ms
        ),
    )


def _fault_of(folder: TakeFolder, take: Take) -> WorldError:
    fault = Fault(take.fault)
    device = take.microphone if fault is Fault.MICROPHONE_LOST else take.camera
    return WorldError(
        fault,
        name=device,
        folder=folder.path,
        file=folder.video,
        why=fault,
        saved_ms=take.duration_ms,
    )
