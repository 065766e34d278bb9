"""How long until the window is shown and idle, against a bare Qt window in the same run.

Run: ``python -m tests.benchmarks.bench_start``. Goal: under two bare starts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 7
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
def shown():
    print("shown", flush=True)
    app.quit()
QTimer.singleShot(0, shown)
app.exec()
"""
OURS = """
import gc, sys
import desktop.__main__, desktop.cli.main
gc.disable()  # as the program does before it opens the window
from PySide6.QtCore import QTimer
from desktop.app import build_services
from desktop.base.paths import Folders
from desktop.ui.application import build_window, make_application
from desktop.ui.dialogs import RealDialogs
app = make_application()
window = build_window(app, build_services(Folders.standard()), RealDialogs())
window.show()
def shown():
    print("shown", flush=True)
    app.quit()
QTimer.singleShot(0, shown)
app.exec()
window.close()
window.end()
"""


def main() -> None:
    """Print medians and their ratio; the two are started in turn."""
    times: dict[str, list[float]] = {"bare Qt": [], "Greenroom": []}
    with tempfile.TemporaryDirectory() as home:
        variables = {**os.environ, "GREENROOM_HOME": home}
        variables.setdefault("QT_QPA_PLATFORM", "offscreen")
        for _ in range(ROUNDS):
            for name, code in (("bare Qt", BARE), ("Greenroom", OURS)):
                start = time.perf_counter()
                with subprocess.Popen(
                    [sys.executable, "-c", code], env=variables, stdout=subprocess.PIPE
                ) as program:
                    assert program.stdout is not None
                    assert program.stdout.readline() == b"shown\n"
                    times[name].append(time.perf_counter() - start)
    for name, found in times.items():
        print(f"{name:10} {statistics.median(found):.3f} s (of {ROUNDS})")
    ratio = statistics.median(times["Greenroom"]) / statistics.median(times["bare Qt"])
    print(f"ratio      {ratio:.2f} (goal: under 2)")


if __name__ == "__main__":
    main()
