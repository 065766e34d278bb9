"""Every screen over a library in which all texts mean harm: each is shown as it is, and only shown.

Whether a file is opened at all is watched by strace in tests/sharing/test_watched.py.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel  # noqa: TID251 - what is looked for

from desktop.base.documents import from_json, to_json
from desktop.base.settings import Preset
from desktop.devices.model import DeviceInfo, DeviceKind
from desktop.sharing.review_file import ReviewFile
from desktop.ui.dialogs import RealDialogs
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.prepare import PreparePart
from desktop.ui.pages.progress import ProgressPart
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.share import SharePart
from desktop.ui.prepare.ad_text import AdText
from desktop.ui.prepare.target_part import TargetPart
from tests.fixtures._finding import Finding
from tests.fixtures._poison import SHORT, STEERING_TEXTS, TEXT, TEXTS, poisoned_library
from tests.fixtures._share_parts import received_of

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


def test_menus_boxes_tips_and_notices_only_show(
    window: MainWindow, qtbot: QtBot, shared: Shared, received: TakeFolder
) -> None:
    finding = Finding()
    for each in notices(window, qtbot, shared):
        window.grab()
        finding.look_everywhere(each)
    assert len(finding.seen) >= 2
    window.go(Goto(Place.PREPARE, part=PreparePart.TARGET.value))
    settle(qtbot, window)
    (ad,) = window.findChildren(AdText)
    ad.setPlainText(SHORT)
    ad.selectAll()
    part = next(each for each in window.findChildren(TargetPart))
    menu = part.teach_menu()
    finding.look(menu, "teaching")
    for action in menu.actions():
        finding.tip(action.toolTip(), "teaching")
    assert any("Zuq" in action.text() for action in menu.actions())
    page = window.page(Place.REVIEW)
    assert isinstance(page, ReviewPage)
    for take in (shared.take, received):
        window.go(Goto(Place.REVIEW, take=take.path))
        settle(qtbot, window)
        timeline = page.playback.timeline
        for lane in timeline.content.lanes:
            box = timeline.rows.lane(lane.id)
            for span in lane.spans:
                at = timeline.scale.x_at(span.span.start_ms + 1)
                finding.tip(timeline.words_at(QPointF(at, box.center().y())), "timeline")
    ask(window, finding)
    window.go(Goto(Place.HOME))
    settle(qtbot, window)
    assert sorted(set(finding.wrong)) == []


def notices(window: MainWindow, qtbot: QtBot, shared: Shared) -> Iterator[str]:
    """Let the window say something about files whose names and writers mean harm."""
    part = received_of(window)
    content = (shared.outside / "a.json").read_bytes()
    known = from_json(content, ReviewFile, shared.outside)
    by = msgspec.structs.replace(known.reviewer, id="reviewer-harm", name=SHORT)
    other = msgspec.structs.replace(known, review_id="review-harm-1", reviewer=by, signature="")
    name = "<b>&Zuq&&Q;{0}%1.greenroom-review.json"
    for number, body in enumerate((b"{}", to_json(other))):
        path = shared.outside / str(number) / name
        path.parent.mkdir()
        path.write_bytes(body)
        part.banner.hide()
        window.open_file(path)
        qtbot.waitUntil(lambda: not part.opening.under_way, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "Zuq" in part.banner.sentence, timeout=WAIT_MS)
        yield f"notice {number}"
    window.say_crash(SHORT)
    yield "crash"


def ask(window: MainWindow, finding: Finding) -> None:
    """Let the real box ask something, look at it, and press what was not asked for."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        labels = [each for each in box.findChildren(QLabel) if each.text()]
        assert [each.text() for each in labels] == [TEXT]
        if labels[0].textFormat() is not Qt.TextFormat.PlainText:
            finding.wrong.append("box")
        box.reject()

    QTimer.singleShot(0, look)
    assert not RealDialogs().confirm_for_good(window, TEXT, "Delete", "Keep")
