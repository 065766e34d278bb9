"""Work off the main thread, its outcome on it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks(qapp)
    yield made
    made.wait()
    made.deleteLater()


def never(*_: object) -> None:
    raise AssertionError


def test_a_result_comes_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    tasks.run(
        threading.current_thread,
        lambda worker: heard.append((worker, threading.current_thread())),
        never,
        name="test",
    )
    qtbot.waitUntil(lambda: bool(heard))
    worker, here = heard[0]
    assert isinstance(worker, threading.Thread)
    assert worker.name == "greenroom-test"
    assert here is threading.main_thread()


def test_an_error_comes_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[Exception, threading.Thread]] = []

    def work() -> None:
        raise ValueError("no")

    tasks.run(work, never, lambda error: heard.append((error, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    error, here = heard[0]
    assert isinstance(error, ValueError)
    assert here is threading.main_thread()


def test_nothing_is_kept_of_a_task_that_is_over(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[object] = []
    for number in range(20):
        tasks.run(lambda number=number: number, heard.append, never)
    qtbot.waitUntil(lambda: len(heard) == 20)
    qtbot.waitUntil(lambda: not tasks.findChildren(QObject))
    assert sorted(map(str, heard)) == sorted(map(str, range(20)))


def test_waiting_at_the_end_tells_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    go_on = threading.Event()
    done: list[bool] = []

    def work() -> None:
        go_on.wait(10)
        done.append(True)

    tasks.run(work, never, never)
    go_on.set()
    tasks.wait()
    assert done
    qtbot.waitUntil(lambda: not tasks.findChildren(QObject))
