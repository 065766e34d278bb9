"""Every screen over a library in which all texts mean harm: each is shown as it is, and only shown.

Whether a file is opened at all is watched by strace in tests/sharing/test_watched.py.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,  # noqa: TID251 - what is looked for
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.base.settings import Preset
from desktop.devices.model import DeviceInfo, DeviceKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.prepare import PreparePart
from desktop.ui.pages.progress import ProgressPart
from desktop.ui.pages.share import SharePart
from tests.fixtures._poison import SHORT, STEERING_TEXTS, TEXT, TEXTS, poisoned_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.sessions.folder import TakeFolder
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.sharing import Shared
    from tests.fixtures.window import FewDevices

pytestmark = [pytest.mark.gui, pytest.mark.media, pytest.mark.shared_library]
WAIT_MS = 15_000
SIGN = "Zuq"
WHOLE = "&Zuq&&Q"
WIDE = "W" * 60
_ASKS_FOR_MORE = re.compile(r"<img|<a |url\(")
ROLES = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
)


class Finding:
    """What is shown in a window, and what of it is more or less than the text that it should be."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}
        self.wrong: list[str] = []

    def look_everywhere(self, where: str) -> None:
        """Look at every window there is."""
        for top in QApplication.topLevelWidgets():
            self.look(top, where)

    def look(self, top: QWidget, where: str) -> None:
        """Look at everything in a window."""
        for widget in (top, *top.findChildren(QWidget)):
            self._widget(widget, where)
        for action in top.findChildren(QAction):
            self._mnemonic(action.text().partition("\t")[0], f"{where} QAction")
            self._tip(action.toolTip(), f"{where} QAction")
        for model in top.findChildren(QAbstractItemModel):
            for index in _indexes(model):
                self._item(index, where)

    def _widget(self, widget: QWidget, where: str) -> None:
        name = f"{where} {type(widget).__name__}"
        for tip in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            self._tip(tip, name)
        for spoken in (
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle(),
        ):
            self._literal(spoken, f"{name} spoken")
        match widget:
            case QLabel():
                self._label(widget, name)
            case QAbstractButton():
                self._mnemonic(widget.text(), name)
            case QGroupBox():
                self._mnemonic(widget.title(), name)
            case QTextEdit():
                self._literal(widget.toPlainText(), name)
                if _ASKS_FOR_MORE.search(widget.toHtml()):
                    self.wrong.append(f"{name}: a picture or a link")
            case _:
                self._of_several(widget, name)

    def _of_several(self, widget: QWidget, name: str) -> None:
        match widget:
            case QTabBar():
                for number in range(widget.count()):
                    self._mnemonic(widget.tabText(number), name)
            case QComboBox():
                for index in _indexes(widget.model()):
                    self._item(index, name)
            case QAbstractItemView():
                for index in _indexes(widget.model()):
                    self._item(index, name)
            case _:
                pass

    def _label(self, label: QLabel, name: str) -> None:
        if label.textFormat() is not Qt.TextFormat.PlainText:
            self.wrong.append(f"{name}: {label.textFormat()} {label.text()[:60]!r}")
        if label.openExternalLinks():
            self.wrong.append(f"{name}: opens links")
        self._literal(label.text(), name)
        window = label.window()
        if WIDE in label.text() and label.isVisible() and label.width() > window.width():
            self.wrong.append(f"{name}: as wide as {label.width()} px")

    def _item(self, index: QModelIndex, name: str) -> None:
        self._literal(str(index.data() or ""), f"{name} item")
        self._literal(
            str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""), f"{name} item spoken"
        )
        for role in ROLES:
            self._tip(str(index.data(role) or ""), f"{name} item")

    def _literal(self, text: str, name: str) -> None:
        if SIGN not in text:
            return
        self.seen[name] = self.seen.get(name, 0) + 1
        shown = re.sub(r"\s+", "", text)
        if shown.count(WHOLE) != shown.count(SIGN):
            self.wrong.append(f"{name}: {text[:240]!r}")

    def _mnemonic(self, text: str, name: str) -> None:
        """Read a text as a button does: one ampersand marks a key and goes, two are one."""
        self._literal(re.sub(r"&(.)", r"\1", text, flags=re.DOTALL), name)

    def _tip(self, tip: str, name: str) -> None:
        if not tip:
            return
        if "<" in tip:  # as Qt tells whether a tip is HTML
            document = QTextDocument()
            document.setHtml(tip)
            if _ASKS_FOR_MORE.search(document.toHtml()):
                self.wrong.append(f"{name} tip: a picture or a link {tip[:80]!r}")
            tip = document.toPlainText()
        self._literal(tip, f"{name} tip")


def _indexes(model: QAbstractItemModel | None) -> Iterator[QModelIndex]:
    waiting = [QModelIndex()]
    while model is not None and waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
            for column in range(columns):
                index = model.index(row, column, parent)
                yield index
                if column == 0 and not isinstance(model, QAbstractListModel):
                    waiting.append(index)


@pytest.fixture(params=(TEXTS, STEERING_TEXTS), ids=("HTML", "steering"))
def received(shared: Shared, tmp_path: Path, request: pytest.FixtureRequest) -> TakeFolder:
    texts: tuple[str, ...] = request.param
    return poisoned_library(shared, tmp_path, texts)


@pytest.fixture
def window(
    open_window: Callable[..., MainWindow], received: TakeFolder, few_devices: FewDevices
) -> MainWindow:
    few_devices.cameras = [DeviceInfo(DeviceKind.CAMERA, 0, TEXT, "V4L2", "cam")]
    few_devices.microphones = [DeviceInfo(DeviceKind.MICROPHONE, 0, TEXT, "ALSA", "mic")]
    return open_window(
        presets=(Preset(SHORT, 30, 120),), terms=(TEXT,), model=SHORT, camera_name=TEXT,
        microphone_name=TEXT, camera="cam", microphone="mic", model_mirror=SHORT,
    )  # fmt: skip


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no thread works for the window, and what came of it was heard, and again."""
    for _ in range(3):
        heard: list[object] = []
        qtbot.waitUntil(lambda: not _at_work(window), timeout=WAIT_MS)
        window.workshop.tasks.run(lambda: None, heard.append, heard.append)
        qtbot.waitUntil(lambda it=heard: bool(it), timeout=WAIT_MS)


def _at_work(window: MainWindow) -> bool:
    names = [each.name for each in threading.enumerate() if each.is_alive()]
    return any(each.startswith("greenroom-") for each in names)


def places(shared: Shared, received: TakeFolder) -> Iterator[Goto]:
    """Return every page and part, with something to show."""
    yield Goto(Place.HOME)
    for part in PreparePart:
        yield Goto(Place.PREPARE, part=part.value)
    yield Goto(Place.PRACTISE, role="sales")
    yield Goto(Place.PRACTISE, role="ai_customer_service", question="Q03")
    yield Goto(Place.REVIEW, take=shared.take.path)
    yield Goto(Place.REVIEW, take=received.path)
    yield Goto(Place.COMPARE, take=shared.take.path, other=received.path)
    yield Goto(Place.SHARE, part=SharePart.SEND.value, take=shared.take.path)
    yield Goto(Place.SHARE, part=SharePart.RECEIVED.value)
    yield Goto(Place.SHARE, part=SharePart.RECEIVED.value, about=str(shared.folder.path))
    yield Goto(Place.SHARE, part=SharePart.ACTIONS.value)
    for part in ProgressPart:
        yield Goto(Place.PROGRESS, part=part.value)
    yield Goto(Place.LIBRARY)
    yield Goto(Place.ROLES)
    yield Goto(Place.SETTINGS)


def test_all_that_is_shown_is_only_shown(
    window: MainWindow, qtbot: QtBot, shared: Shared, received: TakeFolder
) -> None:
    finding = Finding()
    for wish in places(shared, received):
        window.go(wish)
        settle(qtbot, window)
        window.grab()
        finding.look_everywhere(f"{wish.place} {wish.part}".strip())
    practise = window.page(Place.PRACTISE)
    assert isinstance(practise, PractisePage)
    window.go(Goto(Place.PRACTISE, role="ai_customer_service", question="Q03"))
    practise.choose.go_on.click()
    qtbot.waitUntil(practise.check.enter_room.isEnabled, timeout=WAIT_MS)
    finding.look_everywhere("check")
    practise.check.enter_room.click()
    settle(qtbot, window)
    window.grab()
    finding.look_everywhere("room")
    window.go(Goto(Place.HOME))
    settle(qtbot, window)
    assert sorted(set(finding.wrong)) == []
    assert len(finding.seen) > 200
