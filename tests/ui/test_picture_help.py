"""Help with the picture before it is recorded, and the detector's card in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import PictureSize, read_settings
from desktop.cues.faces import Face
from desktop.cues.framing import Remark
from desktop.cues.picture_quality import Box
from desktop.recording.state import RecorderState, RecorderStatus
from desktop.sessions.model import TroubleKind
from desktop.transcription.models import ModelState
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.practise.picture_help import PictureHelp
from desktop.ui.texts.framing import detector_words, remark_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from tests.fixtures.detector import ToldDetector
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 20_000
IN_PLACE = Face(Box(0.43, 0.2, 0.14, 0.3), 0.36)


def checking(window: MainWindow, qtbot: QtBot) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    return page


def test_without_the_detector_it_says_what_is_missing_and_leads_there(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(picture_size=PictureSize.P360)
    page = checking(window, qtbot)
    help_ = page.check.picture_help
    qtbot.waitUntil(lambda: help_.offers_detector, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(help_.sentence), timeout=WAIT_MS)
    assert "detector finds" not in help_.sentence
    help_.add.click()
    settings = window.page(Place.SETTINGS)
    assert isinstance(settings, SettingsPage)
    picture = settings.picture
    qtbot.waitUntil(
        lambda: picture.visibleRegion().boundingRect().height() == picture.height(), timeout=WAIT_MS
    )
    qtbot.waitUntil(picture.fetch.hasFocus, timeout=WAIT_MS)


def test_with_it_a_face_that_is_not_found_is_the_detectors_matter(
    open_window: Callable[..., MainWindow], qtbot: QtBot, detector: ToldDetector
) -> None:
    page = checking(open_window(picture_size=PictureSize.P360, detector=detector), qtbot)
    help_ = page.check.picture_help
    qtbot.waitUntil(lambda: "The detector finds no face" in help_.sentence, timeout=WAIT_MS)
    assert not help_.offers_detector
    detector.faces = (IN_PLACE,)
    qtbot.waitUntil(lambda: "no face" not in help_.sentence, timeout=WAIT_MS)


def test_help_can_be_switched_off_right_there(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    detector: ToldDetector,
    window_folders: Folders,
) -> None:
    page = checking(open_window(picture_size=PictureSize.P360, detector=detector), qtbot)
    help_ = page.check.picture_help
    qtbot.waitUntil(lambda: bool(help_.sentence), timeout=WAIT_MS)
    page.check.help_picture.click()
    assert not any(each.isVisible() for each in help_.findChildren(type(help_.add)))
    assert not read_settings(window_folders.settings).picture_help
    with qtbot.assertNotEmitted(page.check.looker.looked, wait=1200):
        pass


def test_a_camera_in_trouble_is_not_remarked_on(
    open_window: Callable[..., MainWindow], qtbot: QtBot, detector: ToldDetector
) -> None:
    page = checking(open_window(picture_size=PictureSize.P360, detector=detector), qtbot)
    help_ = page.check.picture_help
    qtbot.waitUntil(lambda: bool(help_.sentence), timeout=WAIT_MS)
    page.rehearsal.ticked.disconnect()
    black = RecorderStatus(RecorderState.ARMED, troubles={TroubleKind.CAMERA_BLACK: "It"})

    def silent() -> bool:
        page.check.show_status(black)
        return help_.sentence == ""

    qtbot.waitUntil(silent, timeout=WAIT_MS)


def test_nothing_is_looked_at_once_the_step_is_left(
    open_window: Callable[..., MainWindow], qtbot: QtBot, detector: ToldDetector
) -> None:
    page = checking(open_window(picture_size=PictureSize.P360, detector=detector), qtbot)
    qtbot.waitUntil(lambda: bool(page.check.picture_help.sentence), timeout=WAIT_MS)
    page.check.enter_room.click()
    with qtbot.assertNotEmitted(page.check.looker.looked, wait=1200):
        pass


def test_two_sentences_are_enough(qtbot: QtBot) -> None:
    view = PictureHelp()
    qtbot.addWidget(view)
    view.retranslate()
    view.say((Remark.DARK, Remark.SMALL, Remark.SOFT), settled=True, with_faces=True)
    assert len(view.sentence.splitlines()) == 2
    view.say((), settled=False, with_faces=True)
    assert view.sentence == ""
    view.say((), settled=True, with_faces=True)
    assert view.sentence == "Frame, light and sharpness are fine."
    view.say((), settled=True, with_faces=False)
    assert view.sentence == "Light and sharpness are fine."


@pytest.mark.parametrize("remark", list(Remark))
def test_every_remark_has_a_sentence_of_its_own(remark: Remark) -> None:
    others = {remark_sentence(each) for each in Remark if each is not remark}
    assert remark_sentence(remark) not in others
    assert "you are" not in remark_sentence(remark).lower()


def test_every_state_of_the_detectors_file_has_its_word() -> None:
    assert len({detector_words(each) for each in ModelState}) == 3


def the_settings(window: MainWindow) -> SettingsPage:
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_the_detector_is_fetched_on_a_click(
    open_window: Callable[..., MainWindow], qtbot: QtBot, detector: ToldDetector
) -> None:
    detector.here = False
    card = the_settings(open_window(detector=detector)).picture
    assert card.fetch.isVisible()
    card.fetch.click()
    qtbot.waitUntil(lambda: detector.here and not card.cancel.isVisible(), timeout=WAIT_MS)
    assert not card.fetch.isVisible()
    assert not card.choose.isVisible()


def test_fetching_is_cancelled_and_said(
    open_window: Callable[..., MainWindow], qtbot: QtBot, detector: ToldDetector
) -> None:
    detector.here, detector.waits = False, True
    detector.fault = WorldError(Fault.DOWNLOAD_CANCELLED, model="yunet")
    page = the_settings(open_window(detector=detector))
    page.picture.fetch.click()
    assert page.picture.cancel.isVisible()
    page.picture.cancel.click()
    qtbot.waitUntil(page.picture.fetch.isVisible, timeout=WAIT_MS)
    assert "cancelled" in page.banner.sentence


def test_the_window_can_be_closed_while_it_is_fetched(
    open_window: Callable[..., MainWindow], detector: ToldDetector
) -> None:
    detector.here, detector.waits = False, True
    the_settings(open_window(detector=detector)).picture.fetch.click()


def test_the_file_is_chosen_or_not(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    detector: ToldDetector,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    detector.here = False
    page = the_settings(open_window(detector=detector))
    page.picture.choose.click()
    assert detector.brought == []
    dialogs.file = tmp_path / "other.onnx"
    detector.fault = WorldError(Fault.DETECTOR_DAMAGED, file=dialogs.file)
    page.picture.choose.click()
    qtbot.waitUntil(lambda: "other.onnx is not" in page.banner.sentence, timeout=WAIT_MS)
    detector.fault = None
    page.picture.choose.click()
    qtbot.waitUntil(lambda: detector.here, timeout=WAIT_MS)


def test_looking_at_finished_takes_is_off_until_it_is_wanted(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    page = the_settings(open_window())
    assert page.picture.help.isChecked()
    assert not page.picture.takes.isChecked()
    page.picture.takes.click()
    page.picture.help.click()
    now = read_settings(window_folders.settings)
    assert (now.picture_help, now.picture_cues) == (False, True)
