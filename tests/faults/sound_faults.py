"""What a sound server can do to a take: a real PulseAudio of its own, in a process of its own.

``python -m tests.faults.sound_faults NAME`` starts a private server with null sinks, whose monitors
are the microphones, records from it through PortAudio, lets the trouble happen, and prints one line
of JSON: what went wrong, and how long everything took.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.errors import WorldError
from desktop.base.settings import Language
from desktop.devices.microphones import PortAudioMicrophone, list_microphones, start_anew
from desktop.devices.model import MONOTONIC, PictureFormat
from desktop.devices.simulated import PatternCamera
from desktop.media.sound import decode_sound
from desktop.recording.recorder import Recorder
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import Take, TakeState, TroubleKind
from desktop.sessions.shelf import SessionShelf

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAMS = ("pulseaudio", "pactl")
ROOT = Path(__file__).parents[2]
SHAPE = PictureFormat(160, 90, 15.0)
STARTED_S = 20.0
TOLD_S, SWITCHED_S, STOP_S = 2.0, 3.0, 3.0
BEFORE_S, NEXT_S = 2.0, 1.5
PATIENCE_S = 90.0
BACK_S = 12.0
MOST_THREADS, MOST_FILES = 0, 2


class Round(msgspec.Struct):
    """What came of one trouble: seconds until it was told, and that Stop took; what is wrong."""

    name: str
    told_s: float = 0.0
    stop_s: float = 0.0
    wrong: list[str] = msgspec.field(default_factory=list[str])


class Server:
    """A private PulseAudio; the environment of this process leads to it."""

    def __init__(self, home: Path) -> None:
        self._home = home
        os.environ.update(
            XDG_RUNTIME_DIR=str(home), PULSE_RUNTIME_PATH=str(home / "pulse"), HOME=str(home),
            PULSE_SERVER=f"unix:{home}/pulse/native", PULSE_LATENCY_MSEC="30",
        )  # fmt: skip
        (home / "pulse").mkdir(mode=0o700)
        (home / ".asoundrc").write_text("pcm.!default pulse\nctl.!default pulse\n")
        self.process: subprocess.Popen[bytes] | None = None
        self.modules: dict[str, str] = {}

    def start(self, *rates: int) -> None:
        """Start it with a sink for each rate: ``lab0`` and so on; the first is the default."""
        self.process = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit",
                f"--load=module-native-protocol-unix socket={self._home}/pulse/native auth-anonymous=1",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: self._ask("info") is not None, STARTED_S)
        for at, rate in enumerate(rates):
            self.plug(f"lab{at}", rate)

    def plug(self, name: str, rate: int) -> None:
        """Plug a microphone in; the first one is the default."""
        found = self._ask("load-module", "module-null-sink", f"sink_name={name}", f"rate={rate}")
        self.modules[name] = (found or "").strip()
        if len(self.modules) == 1:
            self._ask("set-default-source", f"{name}.monitor")

    def unplug(self, name: str) -> None:
        """Pull a microphone out."""
        self._ask("unload-module", self.modules.pop(name))

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        assert self.process is not None
        self.process.send_signal(number)
        if number is signal.SIGKILL:
            self.process.wait()
            self.modules.clear()

    def end(self) -> None:
        """Stop it."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def _ask(self, *words: str) -> str | None:
        asked = subprocess.run(["pactl", *words], capture_output=True, text=True, check=False)
        return asked.stdout if asked.returncode == 0 else None


class Lab:
    """A library, a recorder, a server."""

    def __init__(self, home: Path, name: str) -> None:
        self.server = Server(home)
        self.round = Round(name)
        self.recorder = Recorder()
        self._shelf = SessionShelf(home / "library" / "sessions", home / "library" / "trash")
        self._pack = RoleShelf(home / "library" / "roles").get("ai_customer_service")

    def arm(self) -> None:
        start_anew()
        found = next(each for each in list_microphones() if each.name == "pulse")
        self.recorder.arm(PatternCamera(SHAPE), PortAudioMicrophone(found))
        self.recorder.wait_ready()

    def begin(self) -> None:
        session = self._shelf.create(self._pack, language=Language.ZH, questions=("Q03",))
        self.recorder.start(session.new_take("Q03"))
        time.sleep(BEFORE_S)

    def expect(self, kind: TroubleKind, within_s: float, since_s: float) -> None:
        """Wait until the trouble is told."""
        if not until(lambda: kind in self.recorder.status().troubles, within_s + 5):
            self.round.wrong.append(f"{kind} was never told")
        self.round.told_s = MONOTONIC() - since_s
        if self.round.told_s > within_s:
            self.round.wrong.append(f"{kind} was told after {self.round.told_s:.1f} s")

    def expect_back(self) -> None:
        """Wait until sound comes again."""
        gone = TroubleKind.MICROPHONE_LOST
        if not until(lambda: gone not in self.recorder.status().troubles, BACK_S):
            self.round.wrong.append("it never came back")
        time.sleep(1.0)

    def stop(self) -> Take:
        asked_s = MONOTONIC()
        take = self.recorder.stop()
        self.round.stop_s = max(self.round.stop_s, MONOTONIC() - asked_s)
        if self.round.stop_s > STOP_S:
            self.round.wrong.append(f"Stop took {self.round.stop_s:.1f} s")
        folder = self._shelf.find_take(take.id)
        length_s = decode_sound(folder.video).size / 16_000
        if take.state is not TakeState.SAVED or abs(length_s - take.duration_ms / 1000) > 0.1:
            self.round.wrong.append(f"{take.state}: {length_s:.2f} s of {take.duration_ms} ms")
        return take

    def again(self) -> None:
        """The next take is good."""
        self.recorder.disarm()
        self.arm()
        self.begin()
        time.sleep(NEXT_S - BEFORE_S if NEXT_S > BEFORE_S else 0)
        take = self.stop()
        if take.fault or take.sound.lost_ms > 100:
            self.round.wrong.append(f"next take: {take.fault} {take.sound.lost_ms} ms lost")


def unplugged(lab: Lab) -> None:
    """The only microphone is pulled out, and plugged in again."""
    lab.server.unplug("lab0")
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    lab.server.plug("lab0", 48_000)
    lab.expect_back()
    lab.stop()


def switched(lab: Lab) -> None:
    """One of two is pulled out: the server goes on with the other one, and says nothing."""
    lab.server.plug("lab1", 44_100)
    time.sleep(0.5)
    lab.server.unplug("lab0")
    lab.expect(TroubleKind.MICROPHONE_SWITCHED, SWITCHED_S, MONOTONIC())
    lab.stop()


def frozen(lab: Lab) -> None:
    """The server stands still for some seconds."""
    lab.server.signal(signal.SIGSTOP)
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    time.sleep(2.0)
    lab.server.signal(signal.SIGCONT)
    lab.expect_back()
    lab.stop()


def frozen_for_good(lab: Lab) -> None:
    """The server stands still, and Stop comes meanwhile."""
    lab.server.signal(signal.SIGSTOP)
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    lab.stop()
    lab.server.signal(signal.SIGCONT)


def killed(lab: Lab) -> None:
    """The server dies, and is started again as the system would."""
    lab.server.signal(signal.SIGKILL)
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    lab.server.start(48_000)
    lab.expect_back()
    lab.stop()


def killed_for_good(lab: Lab) -> None:
    """The server dies, and Stop comes meanwhile."""
    lab.server.signal(signal.SIGKILL)
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    lab.stop()
    lab.server.start(48_000)


def other_rate(lab: Lab) -> None:
    """The microphone comes back with another rate, as a headset does that begins to talk."""
    lab.server.unplug("lab0")
    lab.expect(TroubleKind.MICROPHONE_LOST, TOLD_S, MONOTONIC())
    lab.server.plug("lab0", 16_000)
    lab.expect_back()
    lab.stop()


def at_16_000(lab: Lab) -> None:
    """Nothing happens, at 16 kHz."""
    lab.stop()


at_44_100 = at_16_000
TROUBLES: dict[str, tuple[int, Callable[[Lab], None]]] = {
    "unplugged": (48_000, unplugged),
    "switched": (48_000, switched),
    "frozen": (48_000, frozen),
    "frozen_for_good": (48_000, frozen_for_good),
    "killed": (48_000, killed),
    "killed_for_good": (48_000, killed_for_good),
    "other_rate": (48_000, other_rate),
    "at_16_000": (16_000, at_16_000),
    "at_44_100": (44_100, at_44_100),
}


def until(true: Callable[[], object], limit_s: float) -> bool:
    """Wait until something is true."""
    for _ in range(int(limit_s * 50)):
        if true():
            return True
        time.sleep(0.02)
    return False


def opened_files() -> int:
    """Count the descriptors of this process."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def why_not() -> str:
    """Say why there can be no sound server here; empty when there can."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    return f"only on systems with {', '.join(missing)}" if missing else ""


def go_through(name: str) -> Round:
    """Go through one trouble in a process of its own: a sound library may take it down."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.sound_faults", name],
            cwd=ROOT, stdout=subprocess.PIPE, timeout=PATIENCE_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Round(name, wrong=["it hung"])
    if done.returncode:
        return Round(name, wrong=[f"it ended with {done.returncode}"])
    return msgspec.json.decode(done.stdout, type=Round)


def main() -> None:
    """Go through the trouble that is named."""
    faulthandler.dump_traceback_later(PATIENCE_S * 0.8)
    name = sys.argv[1]
    rate, trouble = TROUBLES[name]
    home = Path(tempfile.mkdtemp(prefix="greenroom-sound-"))
    lab = Lab(home, name)
    try:
        lab.server.start(rate)
        lab.arm()
        lab.begin()
        threads, files = threading.active_count(), opened_files()
        trouble(lab)
        lab.again()
        until(lambda: threading.active_count() <= threads, 3.0)
        left = threading.active_count() - threads
        if left > MOST_THREADS:
            lab.round.wrong.append(f"threads left: {[each.name for each in threading.enumerate()]}")
        opened = opened_files() - files
        if opened > MOST_FILES:
            lab.round.wrong.append(f"{opened} files left open")
    except WorldError as error:
        lab.round.wrong.append(str(error))
    finally:
        lab.server.end()
        with contextlib.suppress(WorldError):
            lab.recorder.close()
        shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write(msgspec.json.encode(lab.round).decode())


if __name__ == "__main__":
    main()
