"""How long a file for a reviewer takes as a user of the window has it, against ``cp`` of its recording.

Run it by hand: ``python -m tests.benchmarks.bench_send [MEGABYTES …]``. Timed from the click on Save to the card that
says where the file is, in the real window, by turns with ``cp``; each writes a new file on the same disk. The sums of
the recording are known, as the Send page finds them out while it is open.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEventLoop, QTimer

from desktop.app import build_services
from desktop.base.paths import Folders
from desktop.sharing.known_copies import KnownCopies
from desktop.ui.application import build_window, make_application
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.share import SharePart
from tests.benchmarks.bench_export import write_large
from tests.fixtures._share_parts import send_of
from tests.fixtures.sharing import Shared, make_shared
from tests.fixtures.window import SilentDialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from desktop.ui.main_window import MainWindow
    from desktop.ui.share.send import SendPage

ROUNDS = 9
SIZES_MB = (60, 100, 281, 1000)
LOOK_MS = 20


def wait(ready: Callable[[], bool]) -> None:
    """Let the window work until something is so; it is asked now and then."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start(LOOK_MS)
    if not ready():
        loop.exec()


def rest(milliseconds: int) -> None:
    """Let the window do what it has left to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def copy_s(source: Path, target: Path) -> float:
    """Return how long ``cp`` takes."""
    target.unlink(missing_ok=True)
    begin = time.perf_counter()
    subprocess.run(["cp", source, target], check=True)
    taken = time.perf_counter() - begin
    target.unlink()
    return taken


def send_s(page: SendPage, target: Path) -> float:
    """Return how long it takes from the click to the card."""
    target.unlink(missing_ok=True)
    loop = QEventLoop()
    page.sending.written.connect(loop.quit)
    begin = time.perf_counter()
    page.foot.save_button.click()
    loop.exec()
    taken = time.perf_counter() - begin
    page.sending.written.disconnect(loop.quit)
    assert page.done.isVisible()
    page.done.again.emit()
    wait(page.foot.save_button.isEnabled)
    return taken


def by_turns(window: MainWindow, shared: Shared, dialogs: SilentDialogs) -> None:
    """Print a row for a recording."""
    window.go(Goto(Place.SHARE, take=shared.take.path, part=SharePart.SEND.value))
    page = send_of(window)
    wait(page.foot.save_button.isEnabled)
    copies = KnownCopies(Folders.standard().known_copies)
    wait(lambda: copies.find(shared.take.video) is not None)
    dialogs.file = shared.outside / "out.zip"
    copied: list[float] = []
    sent: list[float] = []
    for _ in range(ROUNDS):
        copied.append(copy_s(shared.take.video, shared.outside / "copy.mp4"))
        sent.append(send_s(page, dialogs.file))
        rest(400)
    best, middle = min(sent), statistics.median(sent)
    print(
        f"{shared.take.video.stat().st_size / 1e6:5.0f} MB  best {best:.3f} s, {best / min(copied):.2f} × cp;"
        f"  median {middle:.3f} s, {middle / statistics.median(copied):.2f} × cp",
        flush=True,
    )


def main() -> None:
    """Print a row for each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    for megabytes in [int(each) for each in sys.argv[1:]] or SIZES_MB:
        with tempfile.TemporaryDirectory(prefix="greenroom-send-") as name:
            os.environ["GREENROOM_HOME"] = name
            folders = Folders.standard()
            shared = make_shared(Path(name) / "own", library=folders.library)
            length_ms = write_large(shared.take.video, megabytes)
            shared.take.write(msgspec.structs.replace(shared.take.read(), duration_ms=length_ms))
            _in_window(application, shared, folders)
    print(f"load {os.getloadavg()[0]:.1f}; {ROUNDS} rounds by turns")


def _in_window(application: QApplication, shared: Shared, folders: Folders) -> None:
    dialogs = SilentDialogs()
    window = build_window(application, build_services(folders), dialogs)
    window.show()
    try:
        by_turns(window, shared, dialogs)
    finally:
        window.close()
        window.end()


if __name__ == "__main__":
    main()
