"""``greenroom record``: one take from the real or a simulated device."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import PictureSize
from desktop.base.timecode import format_clock
from desktop.cli.choosing import choose_question, choose_session
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate
from desktop.devices.choices import DEFAULT, NONE
from desktop.devices.model import PictureFormat
from desktop.recording.recorder import Recorder
from desktop.recording.sizes import SIZES
from desktop.recording.state import RecorderState

if TYPE_CHECKING:
    from collections.abc import Generator

    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take

LONGEST_S = 7200.0
TICK_S = 0.2


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate("cli", "Record one answer. Ctrl-C stops early and saves.")
    app.command("record", help=text)(record)


def record(
    role: Annotated[str, typer.Option("--role")],
    question: Annotated[str, typer.Option("--question")],
    seconds: Annotated[float, typer.Option("--seconds")],
    camera: Annotated[
        str, typer.Option("--camera", metavar="INDEX|NAME|default|file:PATH|pattern|none")
    ] = DEFAULT,
    microphone: Annotated[
        str, typer.Option("--microphone", metavar="INDEX|NAME|default|file:PATH|tone|none")
    ] = DEFAULT,
    session: Annotated[str, typer.Option("--session")] = "",
    language: Annotated[str, typer.Option("--language", metavar="zh|en")] = "",
    size: Annotated[str, typer.Option("--size", metavar="360|480|720|1080")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record for so many seconds, or until interrupted; the take is saved either way."""
    frame = open_frame(library, as_json)
    if not 0 < seconds <= LONGEST_S:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--seconds", value=seconds, known=f"0 – {LONGEST_S:.0f}"
        )
    pack = frame.roles.get(role)
    asked = choose_question(pack, question)
    width, height = SIZES[_size(size, frame)]
    recorder = Recorder()
    try:
        _arm(recorder, camera, microphone, PictureFormat(width, height, 30.0))
        place = choose_session(frame, pack, asked, session, language)
        take = place.new_take(asked.id)
        with stopped_by_signals() as stopped:
            recorder.wait_ready()
            recorder.start(take)
            _wait(frame, recorder, seconds, stopped)
            saved = recorder.stop()
    finally:
        recorder.close()
    frame.put(as_result(take, saved), *_lines(frame, take, saved))


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


@contextmanager
def stopped_by_signals() -> Generator[threading.Event]:
    """Turn Ctrl-C, SIGTERM and a closed terminal into an event while a take is recorded."""
    stopped = threading.Event()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP"):
        numbers.append(signal.SIGHUP)

    def stop(_number: int, _frame: object) -> None:
        stopped.set()

    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


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
    while not stopped.is_set():
        status = recorder.status()
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


def _lines(frame: Frame, folder: TakeFolder, take: Take) -> list[str]:
    from desktop.base.errors import Fault, WorldError

    lines = [
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
    ]
    if take.fault:
        lines.append(
            frame.sentence(WorldError(Fault(take.fault), folder=folder.path, name=take.camera))
        )
    return lines
