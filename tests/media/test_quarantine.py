"""A stranger's media are looked at by a process of its own that may do little and can be ended."""

from __future__ import annotations

import io
import json
import random
import struct
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media import inspector, quarantine
from desktop.media.probe import probe
from desktop.media.quarantine import inspect_apart
from tests.fixtures.media import ForeignClip
from tests.media import zoo

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media


def never() -> bool:
    return False


def test_what_is_ours_is_copied(media_clip: ClipTaker, tmp_path: Path) -> None:
    jobs = [
        (media_clip(), tmp_path / "a.mp4"),
        (media_clip("sound_only.mp4"), tmp_path / "b.mp4"),
    ]
    both = inspect_apart(jobs, never)
    assert [(each.width, each.height, each.has_sound) for each in both] == [
        (160, 120, True), (0, 0, True),
    ]  # fmt: skip
    assert all(abs(each.duration_ms - 4000) < 60 for each in both)
    assert probe(tmp_path / "a.mp4").picture


def test_its_large_tables_lie_apart(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one heap they leave holes as they grow: six hours were refused for want of memory."""
    said = """import os
most = os.environ["MALLOC_MMAP_THRESHOLD_"] if os.environ["MALLOC_ARENA_MAX"] == "1" else "0"
print('{"type": "good", "width": 0, "height": 0, "has_sound": true, "duration_ms": ' + most + "}")"""
    monkeypatch.setattr(quarantine, "inspector_command", lambda: command(said))
    found = inspect_apart([(media_clip(), tmp_path / "a.mp4")], never)
    assert found[0].duration_ms == 1 << 20


def test_nothing_to_do_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quarantine, "inspector_command", lambda: ["no such program"])
    assert inspect_apart([], never) == ()


def fault_of(jobs: list[tuple[Path, Path]]) -> Fault:
    with pytest.raises(WorldError) as caught:
        inspect_apart(jobs, never)
    return caught.value.fault


def test_the_first_that_is_refused_is_named(media_clip: ClipTaker, tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"\0\0\0\x20ftypisom" + b"x" * 100)
    assert fault_of([(media_clip(), tmp_path / "a.mp4"), (bad, tmp_path / "b.mp4")]) is (
        Fault.MEDIA_UNREADABLE
    )


def command(*lines: str) -> list[str]:
    return [sys.executable, "-c", "\n".join(("import os, sys, time", *lines))]


@pytest.mark.parametrize(
    "line", ["os._exit(3)", "print('no answer')", "os.kill(os.getpid(), 9)", "pass"]
)
def test_a_process_that_dies_of_it(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setattr(quarantine, "inspector_command", lambda: command(line))
    assert fault_of([(media_clip(), tmp_path / "a.mp4")]) is Fault.MEDIA_UNREADABLE


@pytest.mark.parametrize("cancel", [True, False])
def test_a_process_that_hangs_is_ended(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cancel: bool
) -> None:
    monkeypatch.setattr(quarantine, "inspector_command", lambda: command("time.sleep(1000)"))
    monkeypatch.setattr(quarantine, "PATIENCE_S", 1000.0 if cancel else 0.1)
    with pytest.raises(WorldError):
        inspect_apart([(media_clip(), tmp_path / "a.mp4")], lambda: cancel)


def test_a_line_that_never_ends_is_no_answer(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it was read into memory, for as long as such a process is waited for."""
    endless = f"print('x' * {2 * quarantine.MOST_SAID}, end='', flush=True); time.sleep(1000)"
    monkeypatch.setattr(quarantine, "inspector_command", lambda: command(endless))
    monkeypatch.setattr(quarantine, "PATIENCE_S", 1000.0)
    assert fault_of([(media_clip(), tmp_path / "a.mp4")]) is Fault.MEDIA_UNREADABLE


@pytest.mark.parametrize(
    "clip",
    [
        ForeignClip("mp4", "mpeg4", None),
        ForeignClip("mp4", None, "mp2"),
        ForeignClip("webm", "libvpx", "libopus", 48_000),
        ForeignClip("avi", "mpeg4", "pcm_s16le"),
    ],
)
def test_what_no_pack_holds_is_refused(tmp_path: Path, clip: ForeignClip) -> None:
    source = clip.write(tmp_path / "x.mp4")
    with pytest.raises(WorldError) as caught:
        inspector.inspect(source, tmp_path / "y.mp4")
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_a_file_that_is_too_long_is_refused(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.media.containers.MOST_SECONDS", 1)
    with pytest.raises(WorldError) as caught:
        inspector.inspect(media_clip(), tmp_path / "y.mp4")
    assert caught.value.facts["why"] == "longer than six hours"


class Pipe:
    """Standard input or output as a program has it."""

    def __init__(self, content: bytes = b"") -> None:
        self.buffer = io.BytesIO(content)


def test_the_process_answers_each_job_on_a_line(
    media_clip: ClipTaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_bound(_size: int) -> None:
        """The tests live on."""

    monkeypatch.setattr(inspector, "_bound", without_bound)
    jobs = [
        {"source": str(media_clip()), "target": str(tmp_path / "a.mp4")},
        {"source": str(tmp_path / "none.mp4"), "target": str(tmp_path / "b.mp4")},
    ]
    answers = Pipe()
    monkeypatch.setattr(sys, "stdin", Pipe(json.dumps(jobs).encode()))
    monkeypatch.setattr(sys, "stdout", answers)
    assert inspector.main() == 0
    lines = [json.loads(line) for line in answers.buffer.getvalue().splitlines()]
    assert [line["type"] for line in lines] == ["good", "bad"]
    assert lines[1]["fault"] == Fault.MEDIA_MISSING


@pytest.mark.parametrize("seed", range(40))
def test_damaged_tables_are_the_files_fault(
    media_clip: ClipTaker, tmp_path: Path, seed: int
) -> None:
    """Not the disk's, though it is the muxer that stumbles over them."""
    source = media_clip()
    content, dice = bytearray(source.read_bytes()), random.Random(seed)
    tables = content.rindex(b"moov")
    for _ in range(dice.choice([1, 4, 30])):
        at = dice.randrange(tables, len(content) - 4)
        content[at : at + 4] = dice.choice([b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0"])
    source.write_bytes(content)
    try:
        inspector.inspect(source, tmp_path / "y.mp4")
    except WorldError as error:
        assert error.fault is Fault.MEDIA_UNREADABLE  # noqa: PT017 - some are copied


def test_memory_is_bounded_by_the_size_of_the_file(tmp_path: Path) -> None:
    known = tmp_path / "statm"
    assert inspector.most_memory(0, 4096, known) == inspector.MOST_MEMORY
    known.write_text("none")
    assert inspector.most_memory(0, 4096, known) == inspector.MOST_MEMORY
    known.write_text("10000")
    assert inspector.most_memory(0, 4096, known) == inspector.MOST_MEMORY
    known.write_text("30000 9000 300 1 0 200 0")
    there, real = 30_000 * 4096, 9000 * 4096
    assert inspector.most_memory(10, 4096, known) == there + inspector.LEAST_MORE + 10
    assert inspector.most_memory(6 << 30, 4096, known) == there + inspector.MOST_RESIDENT - real
    known.write_text("300000 90000")
    assert inspector.most_memory(6 << 30, 4096, known) == 300_000 * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how large a process is")
@pytest.mark.parametrize("samples", [6_000_000, 12_000_000, 0xFFFF_FFF0])
def test_a_table_that_says_it_is_huge_takes_little(
    media_clip: ClipTaker, tmp_path: Path, samples: int
) -> None:
    """A few bytes that stand for millions of samples; in a process that says what it needed at most."""
    boxes = zoo.read(media_clip("clip.mp4").read_bytes())
    for kind, content in (
        (b"stsz", struct.pack(">3L", 0, 1, samples)),
        (b"stsc", struct.pack(">5L", 0, 1, 1, samples, 1)),
        (b"stts", struct.pack(">4L", 0, 1, samples, 1)),
    ):
        for each in zoo.every(boxes, kind):
            each.content = content
    path = tmp_path / "huge.mp4"
    path.write_bytes(b"".join(each.written() for each in boxes))
    program = (
        "import sys; from desktop.media.inspector import main; main()\n"
        "print([each.split()[1] for each in open('/proc/self/status') if 'VmHWM' in each][0])"
    )
    jobs = json.dumps([{"source": str(path), "target": str(tmp_path / "copy.mp4")}])
    done = subprocess.run(
        [sys.executable, "-c", program], input=jobs, capture_output=True, text=True, check=True
    )
    answer, peak_kib = done.stdout.splitlines()
    assert json.loads(answer)["type"] in {"good", "bad"}
    assert int(peak_kib) < 200 << 10


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how large a process is")
def test_the_process_may_use_little(media_clip: ClipTaker, tmp_path: Path) -> None:
    """Memory by the size of the file, a minute of processor time, and no image of what is in it when it dies."""
    program = (
        "import resource, sys\nfrom desktop.media.inspector import main\nmain()\n"
        "print(*(each for name in ('AS', 'CPU', 'CORE') for each in resource.getrlimit(getattr(resource, 'RLIMIT_' + name))))\n"
        "print([each.split()[1] for each in open('/proc/self/status') if 'VmSize' in each][0])"
    )
    clip = media_clip()
    jobs = json.dumps([{"source": str(clip), "target": str(tmp_path / "copy.mp4")}])
    done = subprocess.run(
        [sys.executable, "-c", program], input=jobs, capture_output=True, text=True, check=True
    )
    _, limits, size_kib = done.stdout.splitlines()
    soft, hard, *others = map(int, limits.split())
    assert others == [60, 60, 0, 0]
    assert soft == hard
    more = inspector.LEAST_MORE + clip.stat().st_size
    assert more - (64 << 20) < soft - int(size_kib) * 1024 <= more
