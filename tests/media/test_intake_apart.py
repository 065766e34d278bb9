"""A file from elsewhere is brought in by a process of its own: what it says, how it ends, what is left."""

from __future__ import annotations

import errno
import io
import json
import os
import struct
import subprocess
import sys
import wave
import zlib
from typing import TYPE_CHECKING

import pytest
from av.error import FFmpegError  # noqa: TID253 - what PyAV raises over a file

from desktop.base.errors import Fault, WorldError
from desktop.media import intake_apart, intake_work, quarantine
from desktop.media.allowance import Unbounded
from desktop.media.faults import writing
from desktop.media.intake_apart import looked_at
from desktop.media.probe import probe
from desktop.media.watching import IntakeCancelledError
from desktop.media.worker_messages import Adding
from tests.fixtures.media import ForeignClip
from tests.media import zoo

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
MOST_KIB = 300_000_000 >> 10
"""What the media of strangers may take; what measures the coverage counts as well, ten megabytes of it."""
PATCHWELCOME = int.from_bytes(b"PAWE", "little")
"""FFmpeg's number for what it can't do yet (libavutil/error.h), as of a time stamp below all others."""


def never() -> bool:
    return False


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "take"
    folder.mkdir()
    return folder / "video.mp4", folder / "speech.wav"


def left(files: tuple[Path, Path]) -> list[str]:
    return sorted(each.name for each in files[0].parent.iterdir())


def says(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let another program stand for the process; it has heard the file, and says that it can be read."""
    head = (
        "import json, os, signal, sys, time",
        "def say(**answer): print(json.dumps(answer), flush=True)",
        "def hear(): return json.loads(sys.stdin.readline())",
        "hear()",
    )
    program = [sys.executable, "-c", "\n".join((*head, *lines))]
    monkeypatch.setattr(quarantine, "inspector_command", lambda: program)


LOOKED = "say(type='looked'); places = hear()"
BEGUN = "open(os.path.join(os.path.dirname(places['video']), '.video.mp4.part'), 'w').write('x')"


def bring(source: Path, files: tuple[Path, Path]) -> WorldError:
    with pytest.raises(WorldError) as caught, looked_at(source, never) as guest:
        guest.bring_in(*files, lambda _share: None)
    return caught.value


@pytest.mark.parametrize(
    ("clip", "size"),
    [
        (ForeignClip(gop=12), (160, 120)),
        (ForeignClip("matroska", gop=250), (160, 120)),
        (ForeignClip("mp3", None, "mp3"), (0, 0)),
    ],
)
def test_a_file_is_brought_in(
    tmp_path: Path, files: tuple[Path, Path], clip: ForeignClip, size: tuple[int, int]
) -> None:
    source = clip.write(tmp_path / "面试 🎤")
    shares: list[float] = []
    with looked_at(source, never) as guest:
        assert left(files) == []
        made = guest.bring_in(*files, shares.append)
    assert left(files) == ["speech.wav", "video.mp4"]
    assert (made.width, made.height, made.has_sound) == (*size, True)
    assert made.has_picture is (size != (0, 0))
    assert made.duration_ms == probe(files[0]).duration_ms
    assert shares == sorted(shares)
    assert shares


def test_what_is_no_file_starts_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quarantine, "inspector_command", lambda: ["no such program"])
    os.mkfifo(tmp_path / "fifo.mp4")
    for name, fault in (("fifo.mp4", Fault.MEDIA_UNREADABLE), ("none.mp4", Fault.MEDIA_MISSING)):
        with pytest.raises(WorldError) as caught, looked_at(tmp_path / name, never):
            pass
        assert caught.value.fault is fault


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("os._exit(3)",), "Invalid data found when processing input"),
        (("print('no answer')",), "Invalid data found when processing input"),
        ((LOOKED, BEGUN, "os._exit(3)"), "Invalid data found when processing input"),
        ((LOOKED, BEGUN, "print('{}')"), "Invalid data found when processing input"),
        ((LOOKED, BEGUN, "time.sleep(1000)"), "it takes too long"),
        (("os.kill(os.getpid(), signal.SIGXCPU)",), "it takes too long"),
        ((LOOKED, BEGUN, "os.kill(os.getpid(), signal.SIGXCPU)"), "it takes too long"),
        ((LOOKED, BEGUN, "os.kill(os.getpid(), signal.SIGPROF)"), "it takes too long"),
    ],
)
def test_a_process_that_dies_of_it_or_hangs_leaves_nothing(
    media_clip: ClipTaker,
    files: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    lines: tuple[str, ...],
    why: str,
) -> None:
    says(monkeypatch, *lines)
    # Long enough for a Python to start; only the one that hangs is waited for.
    monkeypatch.setattr(intake_apart, "PATIENCE_S", 2.0 if "sleep" in lines[-1] else 60.0)
    error = bring(media_clip(), files)
    assert (error.fault, error.facts["why"]) == (Fault.MEDIA_UNREADABLE, why)
    assert left(files) == []


def test_a_fault_of_the_disk_is_told_as_such(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, LOOKED, BEGUN, "say(type='bad', fault='disk_full', facts={'folder': '/x'})")
    error = bring(media_clip(), files)
    assert (error.fault, error.facts) == (Fault.DISK_FULL, {"folder": "/x"})
    assert left(files) == []


def test_it_is_the_file_that_is_named(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of pictures without any time a copy is made that can't be read: nobody knows a file of that name."""
    facts = "{'file': '.video.mp4.part', 'why': 'nothing is in it'}"
    says(monkeypatch, LOOKED, BEGUN, f"say(type='bad', fault='media_unreadable', facts={facts})")
    source = media_clip()
    assert bring(source, files).facts == {"file": str(source), "why": "nothing is in it"}


def test_who_changes_their_mind_waits_for_nothing(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, LOOKED, BEGUN, "say(type='along', share=0.5); time.sleep(1000)")
    shares: list[float] = []
    with (
        pytest.raises(IntakeCancelledError),
        looked_at(media_clip(), lambda: bool(shares)) as guest,
    ):
        guest.bring_in(*files, shares.append)
    assert shares == [0.5]
    assert left(files) == []
    with pytest.raises(IntakeCancelledError), looked_at(media_clip(), lambda: True):
        pass


class Pipe:
    """Standard input or output as a program has it."""

    def __init__(self, content: bytes = b"") -> None:
        self.buffer = io.BytesIO(content)


@pytest.fixture
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests live on, however the process would end."""

    def unbounded(_size: int) -> Unbounded:
        return Unbounded()

    def nobody() -> None:
        """Nobody else is there."""

    def unheard(*_: object) -> None:
        """Ctrl-C ends the tests as ever."""

    monkeypatch.setattr(intake_work, "OwnAllowance", unbounded)
    monkeypatch.setattr(intake_work, "_end_with_the_other", nobody)
    monkeypatch.setattr("signal.signal", unheard)


def served(source: Path, monkeypatch: pytest.MonkeyPatch, *lines: bytes) -> list[dict[str, object]]:
    answers = Pipe()
    monkeypatch.setattr(sys, "stdin", Pipe(b"\n".join(lines)))
    monkeypatch.setattr(sys, "stdout", answers)
    assert intake_work.serve(Adding(str(source))) == 0
    return [json.loads(line) for line in answers.buffer.getvalue().splitlines()]


def places(files: tuple[Path, Path]) -> bytes:
    return json.dumps({"video": str(files[0]), "speech": str(files[1])}).encode()


@pytest.mark.usefixtures("_in_this_process")
def test_it_looks_waits_and_tells_how_far_it_is(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = served(media_clip(), monkeypatch, places(files))
    kinds = [each["type"] for each in said]
    assert (kinds[0], kinds[-1]) == ("looked", "brought")
    assert set(kinds[1:-1]) == {"along"}
    assert said[-1]["width"] == 160
    assert left(files) == ["speech.wav", "video.mp4"]


@pytest.mark.usefixtures("_in_this_process")
def test_without_places_it_ends(media_clip: ClipTaker, monkeypatch: pytest.MonkeyPatch) -> None:
    assert served(media_clip(), monkeypatch) == [{"type": "looked"}]


@pytest.mark.usefixtures("_in_this_process")
@pytest.mark.parametrize("told_as", ["memory", "disk"])
def test_too_little_memory_is_the_files_fault(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, told_as: str
) -> None:
    def full(*_: object, **__: object) -> None:
        if told_as == "memory":
            raise MemoryError
        raise WorldError(Fault.FILE_FAILED, file="x", why="y") from MemoryError()

    monkeypatch.setattr(intake_work, "bring_in", full)
    said = served(media_clip(), monkeypatch, places(files))[-1]
    assert (said["type"], said["fault"]) == ("bad", Fault.MEDIA_UNREADABLE)
    assert isinstance(said["facts"], dict)
    assert said["facts"]["why"] == "too much memory"


@pytest.mark.usefixtures("_in_this_process")
@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.EINVAL, Fault.MEDIA_UNREADABLE),
        (PATCHWELCOME, Fault.MEDIA_UNREADABLE),
        (errno.ENODEV, Fault.FILE_FAILED),
    ],
)
def test_packets_that_no_file_takes_are_the_files_fault(
    media_clip: ClipTaker,
    files: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    fault: Fault,
) -> None:
    """A part that nobody knows had been named, and the disk."""

    def refused(*_: object, **__: object) -> None:
        with writing(files[0]):
            raise FFmpegError(number, os.strerror(number))

    monkeypatch.setattr(intake_work, "bring_in", refused)
    said = served(media_clip(), monkeypatch, places(files))[-1]
    assert (said["type"], said["fault"]) == ("bad", fault)


@pytest.mark.usefixtures("_in_this_process")
def test_what_is_wrong_with_a_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, fault in (("none.mp4", Fault.MEDIA_MISSING), ("x.mp4", Fault.MEDIA_UNREADABLE)):
        (tmp_path / "x.mp4").write_bytes(b"")
        said = served(tmp_path / name, monkeypatch)
        assert [each.get("fault") for each in said] == [fault]
    facts = said[0]["facts"]
    assert isinstance(facts, dict)
    assert facts["why"] == "Invalid data found when processing input"


@pytest.mark.parametrize(
    ("rate", "why"),
    [(3999, "no rate of sound"), (4000, None), (768_000, None), (768_001, "no rate of sound")],
)
def test_some_bytes_of_sound_do_not_stand_for_hours(
    tmp_path: Path, rate: int, why: str | None
) -> None:
    source = tmp_path / "slow.wav"
    with wave.open(str(source), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(bytes(16_000))
    if why is None:
        assert intake_work.look(source, Unbounded()).sound is not None
        return
    with pytest.raises(WorldError) as caught:
        intake_work.look(source, Unbounded())
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
    assert caught.value.facts["why"] == why


def rewritten(clip: Path, play: str) -> Path:
    """Make a file of a good one that would take hundreds of megabytes, or minutes."""
    boxes = zoo.read(clip.read_bytes())
    moov = zoo.every(boxes, b"moov")[0]
    assert moov.inner is not None
    behind = b""
    if play == "packed":
        inner = struct.pack(">L", 300_000_000) + zlib.compress(bytes(300_000_000), 9)
        packed = [zoo.Box(b"dcom", b"zlib"), zoo.Box(b"cmvd", inner)]
        moov.inner = [zoo.Box(b"cmov", inner=packed)]
    elif play == "edits":
        edit = struct.pack(">LlHH", 1, 0, 1, 0)
        for track in zoo.every(boxes, b"trak"):
            listed = zoo.Box(b"elst", struct.pack(">LL", 0, 200_000) + edit * 200_000)
            assert track.inner is not None
            track.inner.insert(1, zoo.Box(b"edts", inner=[listed]))
    elif play == "samples":
        for kind, content in (
            (b"stsz", struct.pack(">3L", 0, 1, 2_000_000)),
            (b"stsc", struct.pack(">5L", 0, 1, 1, 2_000_000, 1)),
            (b"stts", struct.pack(">4L", 0, 1, 2_000_000, 1)),
        ):
            for each in zoo.every(boxes, kind):
                each.content = content
        behind = bytes(2_500_000)
    elif play == "run":
        moov.inner.append(
            zoo.Box(b"mvex", inner=[zoo.Box(b"trex", struct.pack(">6L", 0, 1, 1, 1, 1, 0))])
        )
        run = zoo.Box(b"trun", struct.pack(">LL", 0, 50_000_000))
        track = zoo.Box(b"traf", inner=[zoo.Box(b"tfhd", struct.pack(">LL", 0, 1)), run])
        head = zoo.Box(b"mfhd", struct.pack(">LL", 0, 1))
        behind = zoo.Box(b"moof", inner=[head, track]).written()
    else:
        behind = zoo.Box(b"sidx", bytes(22) + b"\xff\xff").written() * 3000
    clip.write_bytes(b"".join(each.written() for each in boxes) + behind)
    return clip


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how large a process is")
@pytest.mark.parametrize("play", ["packed", "edits", "samples", "run", "index"])
def test_a_file_that_means_harm_takes_little(media_clip: ClipTaker, play: str) -> None:
    """In a process that says what it needed at most; without a bound 300 MB to 2 GB, or a minute."""
    source = rewritten(media_clip(), play)
    program = (
        "import sys; from desktop.media import allowance; from desktop.media.inspector import main\n"
        "allowance.LOOKING = 100; main()\n"  # of its time speaks another test
        "print([each.split()[1] for each in open('/proc/self/status') if 'VmHWM' in each][0])"
    )
    said = json.dumps({"type": "adding", "source": str(source)})
    done = subprocess.run(
        [sys.executable, "-c", program], input=said, capture_output=True, text=True, check=True
    )
    answer, peak_kib = done.stdout.splitlines()
    fault = Fault.MEDIA_HEAD_PACKED if play == "packed" else Fault.MEDIA_UNREADABLE
    assert json.loads(answer)["fault"] == fault
    assert int(peak_kib) < MOST_KIB


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no processor time")
def test_who_gets_on_with_nothing_is_ended(
    media_clip: ClipTaker, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    says(
        monkeypatch,
        "sys.path.insert(0, os.getcwd())",
        "from desktop.media.allowance import OwnAllowance",
        "OwnAllowance(0)",
        "while True: pass",
    )
    error = bring(media_clip(), files)
    assert error.facts["why"] == "it takes too long"
    assert left(files) == []


def test_a_file_that_does_not_say_how_long_it_is_gets_time_as_it_is_read(tmp_path: Path) -> None:
    clip = ForeignClip("webm", "libvpx", "libopus", 48_000, options=(("live", "1"),))
    source = clip.write(tmp_path / "clip.webm")
    told: list[float] = []
    assert probe(source, moved=told.append).duration_ms >= 2900
    assert told == sorted(told)
    assert told[-1] >= 2.9
