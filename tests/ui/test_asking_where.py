"""Where a file is saved: its name ends as it should, and what is there is not replaced unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.dialogs import ask_new_file
from tests.fixtures.window import SilentDialogs

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Asked(SilentDialogs):
    """Remembers what was asked."""

    def __init__(self, file: Path | None, *, answer: bool) -> None:
        super().__init__()
        self.file, self.answer = file, answer
        self.questions: list[str] = []

    @override
    def confirm_for_good(self, parent: QWidget, question: str, action: str, cancel: str) -> bool:
        self.questions.append(question)
        return super().confirm_for_good(parent, question, action, cancel)


def ask(qtbot: QtBot, dialogs: SilentDialogs, start: Path) -> Path | None:
    parent = QWidget()
    qtbot.addWidget(parent)
    return ask_new_file(
        dialogs, parent, "Save", start, "Pack (*.zip)", endings=(".zip", ".greenroom")
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a.zip", "a.zip"),
        ("a.ZIP", "a.ZIP"),
        ("a.greenroom", "a.greenroom"),
        ("a", "a.zip"),
        ("面试 🎤", "面试 🎤.zip"),
        ("v1.2", "v1.2.zip"),
    ],
)
def test_the_name_ends_as_it_should(qtbot: QtBot, tmp_path: Path, typed: str, written: str) -> None:
    dialogs = Asked(tmp_path / typed, answer=False)
    assert ask(qtbot, dialogs, tmp_path) == tmp_path / written
    assert dialogs.questions == []


def test_another_file_than_was_typed_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "old.zip"
    there.write_bytes(b"old")
    dialogs = Asked(tmp_path / "old", answer=False)
    assert ask(qtbot, dialogs, tmp_path) is None
    assert "old.zip" in dialogs.questions[0]
    assert ask(qtbot, Asked(tmp_path / "old", answer=True), tmp_path) == there


def test_a_name_the_system_has_asked_about_is_not_asked_about_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "old.zip"
    there.write_bytes(b"old")
    dialogs = Asked(there, answer=False)
    assert ask(qtbot, dialogs, tmp_path) == there
    assert dialogs.questions == []


def test_no_answer_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert ask(qtbot, Asked(None, answer=True), tmp_path) is None
