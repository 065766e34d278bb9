"""The guards themselves: each one must catch what it is there for, and name where it began."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

BAD = """
import logging, socket, subprocess, sys, threading, pytest

def test_thread():
    threading.Thread(target=threading.Event().wait, name="lost", daemon=True).start()

def test_process():
    test_process.child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

def test_warning():
    logging.getLogger("desktop.x").warning("odd thing")

def test_silence(log_guard):
    log_guard.expect("never said")

def test_network():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except OSError:
        pass

def test_timer(qapp):
    from PySide6.QtCore import QTimer
    test_timer.kept = QTimer()
    test_timer.kept.start(1000)

def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    test_window.kept = QWidget()
    test_window.kept.show()

def test_qt_warning(qapp):
    from PySide6.QtCore import QObject, qWarning
    qWarning("odd thing of Qt")

def test_slot(qapp):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: 1 / 0)
    qapp.processEvents()

def test_thread_error():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_old_fashion():
    import warnings
    warnings.warn("gone soon", DeprecationWarning)

def test_skipped():
    pytest.skip("no microphone")

def test_expected_failure():
    pytest.xfail("known")

def test_other_system():
    pytest.skip("only on Windows")

def test_good(log_guard, tmp_path):
    import os
    log_guard.expect("odd")
    logging.getLogger("desktop.x").warning("odd thing")
    assert not (tmp_path / "home").exists()
    assert os.environ["GREENROOM_HOME"].startswith(str(tmp_path))
    threading.Thread(target=print).start()
    subprocess.run([sys.executable, "-c", ""], check=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
"""

CAUGHT = {
    "test_thread": "threads still running: 'lost', started at .*test_bad.py:5 in test_thread",
    "test_process": "child processes still running: .*test_bad.py:8 in test_process",
    "test_warning": "unexpected WARNING from desktop.x .*: odd thing",
    "test_silence": "expected WARNING never came: never said",
    "test_network": "the network was asked for: socket.getaddrinfo 192.0.2.1",
    "test_timer": "timers still running, started at .*test_bad.py:25 in test_timer",
    "test_window": "windows left behind .* QWidget '' '' .shown.",
    "test_qt_warning": "QtWarningMsg: odd thing of Qt",
    "test_slot": "Exceptions caught in Qt event loop",
    "test_thread_error": "PytestUnhandledThreadExceptionWarning",
    "test_old_fashion": "DeprecationWarning: gone soon",
    "test_skipped": "skipped where nothing may be skipped: no microphone",
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Run the bad tests in a folder of their own, under our guards and our settings of pytest."""
    project = tmp_path_factory.mktemp("project") / "tests"
    project.mkdir()
    (project / "test_bad.py").write_text(BAD, encoding="utf-8")
    plugins = ["guard_home", "guard_logs", "guard_network", "guard_strays", "guard_qt", "no_skips"]
    loading = [part for name in plugins for part in ("-p", f"tests.fixtures.{name}")]
    options = ["-q", "-rA", "--tb=short", "-p", "no:cacheprovider", "-p", "no:randomly"]
    options += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(project)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *loading, str(project / "test_bad.py")],
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    return done.stdout + done.stderr


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    return kept | {
        "GREENROOM_NO_SKIPS": "1",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.mark.parametrize("name", sorted(CAUGHT))
def test_each_stray_is_caught_and_named(outcome: str, name: str) -> None:
    line = next((each for each in outcome.splitlines() if _speaks_of(each, name)), "")
    assert line.startswith(("ERROR", "FAILED")), outcome
    assert re.search(CAUGHT[name], outcome), outcome


def _speaks_of(line: str, name: str) -> bool:
    words = line.split()
    return len(words) > 1 and words[0] in {"ERROR", "FAILED"} and words[1].endswith(f"::{name}")


@pytest.mark.parametrize("name", ["test_good", "test_other_system", "test_expected_failure"])
def test_what_is_in_order_passes(outcome: str, name: str) -> None:
    assert not any(_speaks_of(each, name) for each in outcome.splitlines()), outcome
