"""What a crash, a full disk or a torn file leaves, and what can be saved of it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.media.movie_writer import MovieFormat, MovieWriter
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.salvage import salvage
from desktop.media.sound import decode_sound
from desktop.media.speech_file import SpeechWriter, read_samples
from tests.fixtures.media import FPS, clip_sound, write_clip

pytestmark = pytest.mark.media

FRAGMENT_MS = 100
"""At least."""
RECORD = """
import sys, time
from pathlib import Path
from desktop.media.movie_writer import MovieFormat, MovieWriter
from tests.fixtures.media import clip_picture, clip_sound
sound = clip_sound(20.0)
writer = MovieWriter(Path(sys.argv[1]), MovieFormat(160, 120, 25))
begin = time.perf_counter()
for index in range(500):
    while time.perf_counter() - begin < index / 25:
        time.sleep(0.002)
    writer.write_sound(sound[index * 1920 : (index + 1) * 1920])
    writer.write_picture(clip_picture(index * 40), index * 40_000)
    print(index * 40, flush=True)
"""

FILL = """
import resource, sys
from pathlib import Path
import numpy as np
from desktop.base.errors import WorldError
from desktop.media.movie_writer import MovieFormat, MovieWriter
from tests.fixtures.media import clip_sound
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
noise = np.random.default_rng(1)
sound = clip_sound(8.0)
writer = MovieWriter(Path(sys.argv[1]), MovieFormat(160, 120, 25))
try:
    for index in range(200):
        writer.write_sound(sound[index * 1920 : (index + 1) * 1920])
        writer.write_picture(noise.integers(0, 255, (120, 160, 3), np.uint8), index * 40_000)
        print(index * 40, flush=True)
except WorldError as error:
    print(error.fault.value)
    writer.close()
else:
    try:
        writer.close()
    except WorldError as error:
        print(error.fault.value)
"""


def run(code: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only on systems with SIGKILL")
@pytest.mark.parametrize("seconds", [1.6, 3.1])
def test_a_killed_recording_loses_less_than_a_second(tmp_path: Path, seconds: float) -> None:
    path, saved = tmp_path / "video.mp4", tmp_path / "saved.mp4"
    written_ms = 0
    with run(RECORD, path) as child:
        assert child.stdout is not None
        for line in child.stdout:
            written_ms = int(line)
            if written_ms >= seconds * 1000:
                child.kill()
                break
    info = salvage(path, saved)
    pictures = [at for _, at in iter_pictures(saved)]
    assert written_ms / 1000 - pictures[-1] < 1.0
    assert written_ms / 1000 - decode_sound(saved).size / 16_000 < 1.0
    assert info.duration_ms >= written_ms - 1000
    flash = next(at for pixels, at in iter_pictures(saved) if pixels.mean() > 240)
    loud = np.flatnonzero(np.abs(decode_sound(saved, 48_000)) > 0.4)
    assert abs(flash - 1.0) < 0.002
    assert abs(loud[0] / 48_000 - 1.0) < 0.005


@pytest.mark.skipif(sys.platform == "win32", reason="only on POSIX")
@pytest.mark.parametrize("limit", [3_000, 60_000, 131_072, 250_000, 415_000])
def test_a_disk_that_fills_up_keeps_what_was_written(tmp_path: Path, limit: int) -> None:
    path, saved = tmp_path / "video.mp4", tmp_path / "saved.mp4"
    with run(FILL, path, limit) as child:
        assert child.stdout is not None
        lines = child.stdout.read().split()
    assert child.returncode == 0
    assert lines[-1] == Fault.DISK_FULL
    if limit < 10_000:
        with pytest.raises(WorldError):
            salvage(path, saved)
        return
    written_ms = int(lines[-2])
    assert probe(path).duration_ms >= written_ms - 1000
    assert salvage(path, saved).duration_ms >= written_ms - 1000
    assert len(list(iter_pictures(saved))) >= written_ms / 40 - FPS


def test_the_next_write_after_a_fault_is_refused_and_closing_is_quiet(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("only on systems with /dev/full")
    path = tmp_path / "full.mp4"
    path.symlink_to("/dev/full")
    with pytest.raises(WorldError) as caught:
        MovieWriter(path, MovieFormat(160, 120, 25, with_sound=False))
    assert caught.value.fault in {Fault.DISK_FULL, Fault.FILE_FAILED}


@pytest.fixture(scope="module")
def growing(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[int]]:
    """The bytes of a movie that is still being written, and where each of its boxes begins."""
    path = tmp_path_factory.mktemp("growing") / "video.mp4"
    sound, noise = clip_sound(4.0), np.random.default_rng(1)
    with MovieWriter(path, MovieFormat(64, 48, 25)) as writer:
        for index in range(60):
            writer.write_sound(sound[index * 1920 : (index + 1) * 1920])
            writer.write_picture(noise.integers(0, 255, (48, 64, 3), np.uint8), index * 40_000)
        content = path.read_bytes()
    begins: list[int] = []
    at = 0
    while at < len(content):
        begins.append(at)
        at += int.from_bytes(content[at : at + 4], "big")
    return content, begins


def torn_lengths(begins: list[int], length: int) -> list[int]:
    """Everywhere in and around the small boxes, and here and there in the large ones."""
    near = {begin + each for begin in begins for each in (-1, 0, 1, 7, 8, 9, 100, 200, 250)}
    return sorted(each for each in near | set(range(0, length, 9973)) if 0 <= each <= length)


def test_a_file_torn_anywhere_is_saved_or_refused(
    growing: tuple[bytes, list[int]], tmp_path: Path
) -> None:
    content, begins = growing
    torn, saved = tmp_path / "torn.mp4", tmp_path / "saved.mp4"
    first_fragment = begins[6]
    for length in torn_lengths(begins, len(content)):
        torn.write_bytes(content[:length])
        if length < first_fragment:
            with contextlib.suppress(WorldError):
                salvage(torn, saved)
            continue
        info = salvage(torn, saved)
        fragments = sum(begin <= length for begin in begins[4:]) // 2
        assert info.duration_ms >= fragments * FRAGMENT_MS - 300
        assert probe(torn).picture == info.picture
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_a_file_is_salvaged_over_itself(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4")
    before = [at for _, at in iter_pictures(path)]
    salvage(path, path)
    assert [at for _, at in iter_pictures(path)] == pytest.approx(before, abs=1e-4)


def test_salvage_of_nothing(tmp_path: Path) -> None:
    for content in (b"", b"not a movie at all", bytes(10_000)):
        (tmp_path / "x.mp4").write_bytes(content)
        with pytest.raises(WorldError) as caught:
            salvage(tmp_path / "x.mp4", tmp_path / "y.mp4")
        assert caught.value.fault is Fault.MEDIA_UNREADABLE
    with pytest.raises(WorldError) as caught:
        salvage(tmp_path / "none.mp4", tmp_path / "y.mp4")
    assert caught.value.fault is Fault.MEDIA_MISSING


def test_speech_on_a_full_disk_keeps_what_was_written(tmp_path: Path) -> None:
    code = """
import resource, sys
from pathlib import Path
import numpy as np
from desktop.base.errors import WorldError
from desktop.media.speech_file import SpeechWriter
resource.setrlimit(resource.RLIMIT_FSIZE, (50_001, 50_001))
writer = SpeechWriter(Path(sys.argv[1]))
try:
    for _ in range(100):
        writer.write(np.ones(1_000, np.int16))
except WorldError as error:
    print(error.fault.value)
writer.close()
"""
    if sys.platform == "win32":
        pytest.skip("only on POSIX")
    path = tmp_path / "speech.wav"
    with run(code, path) as child:
        assert child.stdout is not None
        assert child.stdout.read().split() == [Fault.DISK_FULL]
    assert child.returncode == 0
    assert read_samples(path).size >= 24_000


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    with pytest.raises(WorldError):
        SpeechWriter(folder / "speech.wav")
    with pytest.raises(WorldError):
        MovieWriter(folder / "video.mp4", MovieFormat(160, 120))


def test_a_copy_that_reads_back_otherwise_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_clip(tmp_path / "clip.mp4")
    before = path.read_bytes()
    monkeypatch.setattr("desktop.media.salvage.sync_file", flip_a_byte)
    with pytest.raises(WorldError) as caught:
        salvage(path, tmp_path / "saved.mp4")
    assert caught.value.fault in {Fault.FILE_FAILED, Fault.MEDIA_UNREADABLE}
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["clip.mp4"]


def flip_a_byte(path: Path) -> None:
    """As a disk does that forgets what it was given."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
