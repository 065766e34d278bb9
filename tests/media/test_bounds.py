"""The bounds of the process for strangers' media are really set, and what it says is no more than an answer."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.media import intake_work, quarantine
from desktop.media.allowance import Unbounded
from desktop.media.inspector import inspect
from desktop.media.intake_apart import looked_at
from desktop.media.quarantine import BYTES_PER_S, PATIENCE_S, WorkerOfStrangers, inspect_apart
from desktop.media.worker_messages import Adding
from tests.fixtures.media import ForeignClip
from tests.media import zoo
from tests.media.test_intake_apart import (
    BEGUN,
    LOOKED,
    Pipe,
    bring,
    left,
    never,
    places,
    rewritten,
    says,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
DAMAGED = "Invalid data found when processing input"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "take"
    folder.mkdir()
    return folder / "video.mp4", folder / "speech.wav"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how large a process is")
def test_who_adds_may_use_little_and_a_bit_more_to_encode() -> None:
    """Memory, processor time, threads, and no image of what is in it when it dies."""
    program = """
import resource, signal
from desktop.media.allowance import OwnAllowance
from desktop.media.colour import load_cv2
def said():
    pages = int(open("/proc/self/statm").read().split()[0])
    room = resource.getrlimit(resource.RLIMIT_AS)[0] - pages * resource.getpagesize()
    return room, resource.getrlimit(resource.RLIMIT_CORE)[0], signal.getitimer(signal.ITIMER_PROF)[0]
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
bounds = OwnAllowance(1_000_000)
print(*said())
bounds.coding()
print(*said(), load_cv2().getNumThreads())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    reading, coding = (list(map(float, line.split())) for line in done.stdout.splitlines())
    assert 80 << 20 < reading[0] <= (160 << 20) + 1_000_000
    assert 384 << 20 < coding[0] <= 768 << 20
    assert reading[1] == coding[1] == 0
    assert 0 < reading[2] < coding[2] <= 20.05
    assert coding[3] <= 2


def test_a_large_file_is_waited_for_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    def silent(_worker: WorkerOfStrangers, patience_s: float, _cancelled: object) -> None:
        waited.append(patience_s)

    monkeypatch.setattr(WorkerOfStrangers, "hear", silent)
    program = [sys.executable, "-c", "input()"]
    monkeypatch.setattr(quarantine, "inspector_command", lambda: program)
    source = tmp_path / "large.mp4"
    with source.open("wb") as file:
        file.truncate(3 * BYTES_PER_S)
    with pytest.raises(WorldError):
        inspect_apart([(source, tmp_path / "copy.mp4")], never)
    with pytest.raises(WorldError), looked_at(source, never):
        pass
    assert waited == [PATIENCE_S + 3, PATIENCE_S + 3]


def test_what_a_library_complains_of_is_not_shown(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    program = [sys.executable, "-c", "import sys; sys.stderr.write('moov atom not found')"]
    monkeypatch.setattr(quarantine, "inspector_command", lambda: program)
    with pytest.raises(WorldError):
        inspect_apart([(media_clip(), tmp_path / "copy.mp4")], never)
    assert capfd.readouterr().err == ""


NO_ANSWER = [
    "type='bad', fault='none of ours', facts={}",
    "type='bad', fault='disk_full', facts={'fault': 'disk_full'}",
    "type='bad', fault='disk_full', facts={'self': 'x'}",
    "type='bad', fault='disk_full', facts={'folder': 1}",
    "type='good', duration_ms=-1, width=1, height=1, has_sound=True",
    "type='good', duration_ms=1, width=-1, height=1, has_sound=True",
    "type='brought', duration_ms=1, has_picture=True, has_sound=True, width=1, height=-1",
    "type='along', share=2.0",
    "type='along', share=-0.1",
]


@pytest.mark.parametrize("answer", NO_ANSWER)
def test_what_makes_no_sense_is_the_files_fault(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """A process that a file got the better of may say anything; it had ended in a crash report."""
    source = media_clip()
    says(monkeypatch, LOOKED, BEGUN, f"say({answer})")
    shares: list[float] = []
    with pytest.raises(WorldError) as caught, looked_at(source, never) as guest:
        guest.bring_in(*files, shares.append)
    assert (caught.value.fault, caught.value.facts["why"]) == (Fault.MEDIA_UNREADABLE, DAMAGED)
    assert shares == left(files) == []
    says(monkeypatch, f"say({answer})")
    with pytest.raises(WorldError) as caught:
        inspect_apart([(source, files[0])], never)
    assert (caught.value.fault, caught.value.facts["why"]) == (Fault.MEDIA_UNREADABLE, DAMAGED)


def test_only_what_was_looked_at_is_brought_in(
    media_clip: ClipTaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("say(type='along', share=0.5)", "say(type='bad', fault='media_missing', facts={})")
    says(monkeypatch, *answers)
    entered: list[object] = []
    with pytest.raises(WorldError), looked_at(media_clip(), never) as guest:
        entered.append(guest)
    assert entered == []


def test_what_is_written_to_the_end_is_taken_away_after_it(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[WorkerOfStrangers] = []
    end = WorkerOfStrangers.end

    def late(worker: WorkerOfStrangers) -> None:
        end(worker)
        if not ended:
            files[0].with_name(".video.mp4.part").write_bytes(b"the last of it")
        ended.append(worker)

    monkeypatch.setattr(WorkerOfStrangers, "end", late)
    says(monkeypatch, LOOKED, BEGUN, "say(type='bad', fault='disk_full', facts={'folder': '/x'})")
    assert bring(media_clip(), files).fault is Fault.DISK_FULL
    assert left(files) == []


@pytest.mark.parametrize(
    ("play", "why"),
    [
        ("edits", "too many edits or fragments"),
        ("index", "too many edits or fragments"),
        ("samples", "more samples than it has room for"),
    ],
)
def test_what_is_added_is_counted_before_it_is_gone_through(
    media_clip: ClipTaker, play: str, why: str
) -> None:
    """Not until its memory or its time is at an end, which also refuses it."""
    source = rewritten(media_clip(), play)
    with pytest.raises(WorldError) as caught:
        intake_work.look(source, Unbounded())
    assert caught.value.facts["why"] == why


def test_a_pack_that_plays_nothing_is_told_as_such(media_clip: ClipTaker, tmp_path: Path) -> None:
    source = media_clip()
    boxes = zoo.read(source.read_bytes())
    for kind, numbers in ((b"stsz", 3), (b"stts", 2), (b"stsc", 2), (b"stco", 2), (b"stss", 2)):
        for each in zoo.every(boxes, kind):
            each.content = bytes(4 * numbers)
    source.write_bytes(b"".join(each.written() for each in boxes))
    with pytest.raises(WorldError) as caught:
        inspect(source, tmp_path / "copy.mp4")
    assert caught.value.facts["why"] == "nothing is in it"


def test_too_little_memory_for_a_pack_is_the_files_fault(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("desktop.media.containers.open_media", full)
    with pytest.raises(WorldError) as caught:
        inspect(media_clip(), tmp_path / "copy.mp4")
    assert caught.value.facts["why"] == "out of memory"


class Noted(Unbounded):
    """What an allowance is told."""

    def __init__(self, size: int = 0) -> None:
        self.size = size
        self.told: list[tuple[str, float]] = []

    @override
    def moved(self, seconds: float) -> None:
        self.told.append(("moved", seconds))

    @override
    def opened(self, pixels: int) -> None:
        self.told.append(("opened", pixels))

    @override
    def coding(self) -> None:
        self.told.append(("coding", 0))


def test_the_bounds_of_the_process_hear_of_all_that_is_done(
    tmp_path: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The picture that is decoded, what is gone through, and that it is encoded. Ctrl-C is not for the process."""
    made: list[Noted] = []
    signals: list[tuple[object, ...]] = []

    def noted(size: int) -> Noted:
        made.append(Noted(size))
        return made[-1]

    def handled(*how: object) -> None:
        signals.append(how)

    monkeypatch.setattr(intake_work, "OwnAllowance", noted)
    monkeypatch.setattr(intake_work, "_end_with_the_other", lambda: None)
    monkeypatch.setattr("signal.signal", handled)
    monkeypatch.setattr(sys, "stdin", Pipe(places(files)))
    answers = Pipe()
    monkeypatch.setattr(sys, "stdout", answers)
    source = ForeignClip("avi", "mpeg4", "pcm_s16le", seconds=1.0).write(tmp_path / "a.avi")
    assert intake_work.serve(Adding(str(source))) == 0
    assert json.loads(answers.buffer.getvalue().splitlines()[-1])["type"] == "brought"
    (bounds,) = made
    assert bounds.size == source.stat().st_size
    kinds = [kind for kind, _ in bounds.told]
    assert bounds.told[0] == ("opened", 160 * 120)
    assert kinds.count("coding") == 1
    assert kinds[-1] == "moved"
    assert bounds.told[-1][1] > 1.5  # encoded, and the speech of it
    assert (signal.SIGINT, signal.SIG_IGN) in signals
