"""A recording is killed at a random moment; what the next start makes of it is measured."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.base.errors import WorldError
from desktop.devices.simulated import CLICK_LEVEL
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.speech_file import read_samples
from desktop.sessions.model import TakeState
from desktop.sessions.recovery import recover
from desktop.sessions.shelf import SessionShelf
from tests.faults.doomed_take import NOTES, SHAPE, Notes, open_notes

ROOT = Path(__file__).parents[2]
STARTED_S = 60.0
RATE = 48_000


@dataclass(slots=True)
class Loss:
    """What a kill has cost, in seconds.

    Attributes:
        captured_s: length of the take when it was killed.
        listed: whether there is a take after recovery.
        picture_s, sound_s, speech_s: lost at the end.
        offset_ms: how far a click lies behind its flash, at worst.
        wrong: what must not be.
    """

    captured_s: float
    listed: bool = False
    picture_s: float = 0.0
    sound_s: float = 0.0
    speech_s: float = 0.0
    offset_ms: float = 0.0
    wrong: list[str] = field(default_factory=list[str])


def kill_once(home: Path, after_s: float) -> Loss:
    """Record into a new library, kill after so many seconds of the take, recover, and measure."""
    home.mkdir(parents=True)
    notes = open_notes(home / NOTES)
    with start_recording(home, home / NOTES) as child:
        wait_for(notes, child, after_s)
        child.kill()
    return measure(home, notes)


def start_recording(library: Path, notes: Path) -> subprocess.Popen[bytes]:
    """Start a child that records until it is killed."""
    command = [sys.executable, "-m", "tests.faults.doomed_take", library, notes]
    return subprocess.Popen(command, cwd=ROOT)


def wait_for(notes: Notes, child: subprocess.Popen[bytes], seconds: float) -> None:
    """Wait until the take has lasted so long."""
    waiting = threading.Event()
    for _ in range(int(STARTED_S * 500)):
        if notes.begun_s and max(notes.picture_s, notes.sound_s) >= notes.begun_s + seconds:
            return
        if child.poll() is not None:
            break
        waiting.wait(0.002)
    child.kill()
    msg = "the child does not record"
    raise RuntimeError(msg)


def measure(library: Path, notes: Notes) -> Loss:
    """Recover as the next start does, and compare with what was captured."""
    picture_s, sound_s = notes.picture_s - notes.begun_s, notes.sound_s - notes.begun_s
    loss = Loss(max(picture_s, sound_s))
    shelf = SessionShelf(library / "sessions", library / "trash")
    loss.wrong += [f"not repaired: {each.fault}" for each in recover(shelf) if each.fault]
    takes = [take for session in shelf.folders() for take in session.takes()]
    if not takes:
        return loss
    (folder,) = takes
    take = folder.read()
    if take.state is not TakeState.REPAIRED:
        loss.wrong.append(f"it is {take.state}")
        return loss
    try:
        times = [(at, float(pixels.mean())) for pixels, at in iter_pictures(folder.video)]
        sound = decode_sound(folder.video, RATE)
        speech_s = read_samples(folder.speech).size / 16_000
    except WorldError as error:
        loss.wrong.append(f"does not play: {error}")
        return loss
    loss.listed = True
    loss.picture_s = picture_s - times[-1][0]
    loss.sound_s = sound_s - sound.size / RATE
    loss.speech_s = sound_s - speech_s
    loss.offset_ms = worst_offset_ms([at for at, mean in times if mean > 240], sound)
    if abs(take.duration_ms / 1000 - max(times[-1][0] + 1 / SHAPE.fps, sound.size / RATE)) > 0.1:
        loss.wrong.append(f"{take.duration_ms} ms are said")
    others = {each.name for each in folder.path.iterdir()} - {
        "take.json",
        "video.mp4",
        "speech.wav",
    }
    loss.wrong += [f"left over: {each}" for each in sorted(others)]
    return loss


def worst_offset_ms(flashes: list[float], sound: np.ndarray, since_s: float = 0.5) -> float:
    """Return how far the click of a flash lies behind it; the one at zero is cut by the encoder."""
    clicks = np.flatnonzero(np.abs(sound) > CLICK_LEVEL / 2) / RATE
    worst = 0.0
    for second in range(int(since_s) + 1, 3600):
        shown = [at for at in flashes if abs(at - second) < 0.3]
        heard = [at for at in clicks if abs(at - second) < 0.3]
        if not shown or not heard:
            break
        worst = max(worst, heard[0] - shown[0], key=abs)
    return worst * 1000


def percentile(values: list[float], share: float) -> float:
    """Return the value below which this share of all lies; 0 for none."""
    return float(np.quantile(values, share)) if values else 0.0
