"""The room in the real window: troubles, marks, own times, the voice, the card, a logout."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget  # noqa: TID251

from desktop.base.settings import Language, Preset, read_settings
from desktop.base.timecode import Span
from desktop.sessions.model import LiveMarkKind, Mode, TakeState, Trouble, TroubleKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.practise.room_foot import RoomFoot
from desktop.ui.practise.room_state import Phase, Room
from desktop.ui.practise.room_view import RoomView
from desktop.ui.practise.trouble_banners import GRAVE, TroubleBanners
from desktop.ui.texts.troubles import trouble_sentence
from desktop.ui.theme import Theme
from desktop.ui.widgets.text import PlainLabel
from tests.fixtures._voice import ToldVoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.recording.recorder import Recorder
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take
    from desktop.ui.main_window import MainWindow
    from desktop.ui.outside.doors import Outside
    from tests.fixtures.window import SilentDialogs

pytestmark = [pytest.mark.gui, pytest.mark.media]
WAIT_MS = 15_000
OWN = Preset("ACME", prep_s=0, answer_s=10, one_take=True)


def practise(window: MainWindow) -> PractisePage:
    window.go(Goto(Place.PRACTISE))
    page = window.page(Place.PRACTISE)
    assert isinstance(page, PractisePage)
    return page


def enter(page: PractisePage, qtbot: QtBot, mode: str = "practice") -> PractisePage:
    page.choose.modes.button(mode).click()
    page.choose.go_on.click()
    qtbot.waitUntil(page.check.enter_room.isEnabled, timeout=WAIT_MS)
    page.check.enter_room.click()
    page.window().activateWindow()
    qtbot.waitUntil(page.room.big.hasFocus, timeout=WAIT_MS)
    return page


def answer(page: PractisePage, qtbot: QtBot) -> None:
    page.room.skip.click()
    recorder = page.rehearsal.recorder
    qtbot.waitUntil(lambda: recorder.status().elapsed_ms > 500, timeout=WAIT_MS)


def told(page: PractisePage, recorder: Recorder, *kinds: TroubleKind) -> None:
    """Let the recorder say that something is wrong, for one look of the window."""
    status = replace(recorder.status(), troubles=dict.fromkeys(kinds, "Mic"))
    for _ in range(6):
        page.room.show_status(status)


@pytest.fixture
def banners(qtbot: QtBot) -> TroubleBanners:
    made = TroubleBanners()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", list(TroubleKind))
def test_every_trouble_of_a_take_has_its_banner(banners: TroubleBanners, kind: TroubleKind) -> None:
    banners.show_troubles({kind: "X"}, recording=True)
    assert banners.sentences == [trouble_sentence(kind, "X")]
    banners.show_troubles({}, recording=True)
    assert banners.sentences == []
    assert banners.isHidden()


def test_a_banner_promises_nothing_that_is_not_recorded(banners: TroubleBanners) -> None:
    silent = {TroubleKind.MICROPHONE_SILENT: "X"}
    banners.show_troubles(silent, recording=True)
    assert "picture is still recorded" in banners.sentences[0]
    banners.show_troubles(silent, recording=True, alone=silent)
    assert "picture" not in banners.sentences[0]


def test_the_gravest_two_are_shown_first(banners: TroubleBanners) -> None:
    banners.show_troubles(dict.fromkeys(reversed(GRAVE), "X"), recording=True)
    assert banners.sentences == [trouble_sentence(kind, "X") for kind in GRAVE[:2]]


def test_a_closed_trouble_stays_closed_until_it_comes_again(
    banners: TroubleBanners, qtbot: QtBot
) -> None:
    banners.show()
    trouble = {TroubleKind.MICROPHONE_CLIPPING: "X"}
    banners.show_troubles(trouble, recording=True)
    close = next(each for each in banners.findChildren(QPushButton) if each.text() == "×")
    close.click()
    banners.show_troubles(trouble, recording=True)
    assert banners.sentences == []
    banners.show_troubles({}, recording=True)
    banners.show_troubles(trouble, recording=True)
    assert len(banners.sentences) == 1


def test_a_trouble_offers_to_stop_and_stop_saves(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = enter(practise(open_window()), qtbot)
    answer(page, qtbot)
    recorder = page.rehearsal.recorder
    page.rehearsal.ticked.disconnect()
    told(page, recorder, TroubleKind.MICROPHONE_SILENT)
    assert page.room.troubles.sentences == [trouble_sentence(TroubleKind.MICROPHONE_SILENT, "Mic")]
    told(page, recorder)
    assert page.room.troubles.sentences == []
    told(page, recorder, TroubleKind.CAMERA_BLACK)
    stop = [each for each in page.room.troubles.findChildren(QPushButton) if each.text() == "Stop"]
    next(each for each in stop if each.isVisible()).click()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)


def test_marks_pulse_on_the_picture_and_are_written(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = enter(practise(open_window()), qtbot)
    answer(page, qtbot)
    pulse = page.room.preview.pulse
    for key, words in ((Qt.Key.Key_M, "Marked"), (Qt.Key.Key_S, "Noted: stumbled here")):
        QTest.keyClick(page.room.big, key)
        assert pulse.words == words
        assert pulse.strength == 1.0
        assert not page.room.grab().isNull()
    qtbot.waitUntil(lambda: pulse.strength == 0.0, timeout=WAIT_MS)
    page.room.press()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    session = page.rehearsal.session
    assert session is not None
    kinds = [mark.kind for mark in session.takes()[0].read().live_marks]
    assert kinds == [LiveMarkKind.MARK, LiveMarkKind.STUMBLED]


def test_the_foot_says_what_is_left_and_what_was_marked(qtbot: QtBot, tmp_path: Path) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    now = [100.0]
    foot = RoomFoot(label, lambda: 63, lambda: now[0])
    foot.look(75)
    assert label.text() == "M mark · S stumbled · H hide myself · 1 h 15 min fit on this disk"
    foot.marked("Marked")
    foot.look(74)
    assert label.text() == "Marked"
    now[0] += 2
    foot.has_picture = False
    foot.look(74)
    assert label.text() == "M mark · S stumbled · 1 h 14 min fit on this disk"
    now[0] += 10
    foot.look()
    assert "1 h 3 min fit on this disk" in label.text()


def test_hiding_oneself_is_remembered(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    page = enter(practise(open_window()), qtbot)
    QTest.keyClick(page.room.big, Qt.Key.Key_H)
    assert not page.room.preview.isVisible()
    assert read_settings(window_folders.settings).hide_self
    QTest.keyClick(page.room.big, Qt.Key.Key_H)
    assert page.room.preview.isVisible()


def test_without_a_picture_there_is_none_to_hide(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = enter(practise(open_window(sound_only=True)), qtbot)
    assert not page.room.preview.isVisible()
    QTest.keyClick(page.room.big, Qt.Key.Key_H)
    assert not page.room.preview.isVisible()


def test_own_times_are_made_chosen_and_used(
    open_window: Callable[..., MainWindow], qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window()
    page = practise(window)
    page.choose.modes.button("own").click()
    assert not page.choose.go_on.isEnabled()
    page.choose.edit_presets.click()
    settings = window.page(Place.SETTINGS)
    assert isinstance(settings, SettingsPage)
    settings.presets.add.click()
    row = settings.presets.rows[0]
    row.name.setText("ACME")
    row.prep.setValue(0)
    row.answer.setValue(10)
    row.one_take.click()
    row.name.editingFinished.emit()
    assert read_settings(window_folders.settings).presets == (OWN,)
    page = practise(window)
    assert page.choose.preset == OWN
    page = enter(page, qtbot, "own")
    words = {each.text() for each in page.room.findChildren(QLabel)}
    assert any(each.endswith("ACME") for each in words)
    page.room.press()
    assert page.room.phase is Phase.ANSWERING
    choice = page.rehearsal.choice
    assert choice is not None
    assert choice.mode is Mode.EXAM


def test_own_times_that_were_removed_come_back(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    window = open_window(presets=(OWN, Preset("B", 5, 50)))
    window.go(Goto(Place.SETTINGS))
    settings = window.page(Place.SETTINGS)
    assert isinstance(settings, SettingsPage)
    settings.presets.rows[0].name.setText("  ")
    settings.presets.rows[0].name.editingFinished.emit()
    assert settings.presets.presets[0] == OWN  # a name is never empty
    settings.presets.rows[0].remove.click()
    assert [each.name for each in read_settings(window_folders.settings).presets] == ["B"]
    undo = next(each for each in settings.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    assert [each.name for each in read_settings(window_folders.settings).presets] == ["ACME", "B"]
    settings.read_aloud.click()
    assert not read_settings(window_folders.settings).read_aloud


def test_a_question_is_read_aloud_and_never_into_a_take(
    open_window: Callable[..., MainWindow], qtbot: QtBot, outside: Outside
) -> None:
    voice = outside.voice
    assert isinstance(voice, ToldVoice)
    voice.languages = {Language.EN}
    page = enter(practise(open_window()), qtbot)
    choice = page.rehearsal.choice
    assert choice is not None
    assert voice.said == [(choice.questions[0].text.en, Language.EN)]
    assert page.room.listen.text() == "Stop reading"
    QTest.keyClick(page.room.big, Qt.Key.Key_L)
    assert not voice.loud
    QTest.keyClick(page.room.big, Qt.Key.Key_L)
    assert voice.loud
    answer(page, qtbot)
    assert not voice.loud
    assert not page.room.listen.isVisible()
    QTest.keyClick(page.room.big, Qt.Key.Key_L)
    assert not voice.loud
    page.room.press()
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)
    page.room.next.click()
    assert voice.said[-1] == (choice.questions[1].text.en, Language.EN)


@pytest.mark.parametrize("read_aloud", [True, False])
def test_a_question_is_only_shown_without_a_voice_or_wish(
    open_window: Callable[..., MainWindow], qtbot: QtBot, outside: Outside, read_aloud: bool
) -> None:
    voice = outside.voice
    assert isinstance(voice, ToldVoice)
    voice.languages = set() if read_aloud else {Language.EN}
    page = enter(practise(open_window(read_aloud=read_aloud)), qtbot)
    assert voice.said == []
    assert not page.room.listen.isVisible()


def test_a_voice_that_is_found_later_reads_what_is_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot, outside: Outside
) -> None:
    voice = outside.voice
    assert isinstance(voice, ToldVoice)
    page = enter(practise(open_window()), qtbot)
    voice.languages = {Language.EN}
    voice.changed.emit()
    assert len(voice.said) == 1
    assert page.room.listen.isVisible()


def test_the_friends_card_is_covered_shown_and_printed(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    dialogs: SilentDialogs,
    tmp_path: Path,
) -> None:
    page = practise(open_window())
    everything = page.choose.questions.count()
    page.choose.modes.button("roleplay").click()
    assert 0 < page.choose.questions.count() < everything
    page = enter(page, qtbot, "roleplay")
    question = page.choose.ticked()[0]
    assert question.roleplay is not None
    QTest.keyClick(page.room.big, Qt.Key.Key_F)
    card = page.room.card_window
    assert card is not None
    assert card.covered
    card.uncover.click()
    words = {each.text() for each in card.findChildren(QLabel) if each.isVisible()}
    assert {question.roleplay.hidden_need.zh, question.roleplay.hidden_need.en} <= words
    card.cover.click()
    assert card.covered
    card.print.click()  # and then the person does not print
    card.save.click()
    dialogs.file = tmp_path / "卡片.pdf"
    card.save.click()
    assert dialogs.file.read_bytes().startswith(b"%PDF")
    assert card.banner.sentence == "The card is saved."
    dialogs.file = tmp_path / "printed.pdf"
    card.print.click()
    assert dialogs.file.exists()
    dialogs.file = tmp_path / "no folder" / "card.pdf"
    card.save.click()
    assert "is not there" in card.banner.sentence
    page.room.left.emit()
    assert not card.isVisible()


def test_a_logout_saves_the_take_and_the_window_stays(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    page = enter(practise(window), qtbot)
    answer(page, qtbot)
    window.session_ends()
    assert page.room.phase is Phase.SAVED
    session = page.rehearsal.session
    assert session is not None
    assert session.takes()[0].read().state is TakeState.SAVED
    window.session_ends()  # nothing runs: nothing is done
    page.room.again.click()
    answer(page, qtbot)
    page.room.press()
    window.session_ends()  # while the file is being finished: it is waited for
    assert page.rehearsal.recorder.idle
    qtbot.waitUntil(lambda: page.room.phase is Phase.SAVED, timeout=WAIT_MS)


def test_after_an_answer_nothing_is_said_to_go_on(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    page = enter(practise(open_window()), qtbot)
    answer(page, qtbot)
    found: list[tuple[TakeFolder, Take]] = []

    def note(folder: TakeFolder, take: Take) -> None:
        found.append((folder, take))

    page.rehearsal.saved.connect(note)
    page.room.big.click()
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    folder, take = found[0]
    away = Trouble(TroubleKind.MICROPHONE_LOST, Span(100, 4_100), "Mic")
    page.rehearsal.saved.emit(
        folder, msgspec.structs.replace(take, troubles=(away,), fault="microphone_lost")
    )
    assert page.room.banner.sentence.startswith("For 4 s of this answer no sound came from “Mic”.")


def test_after_an_answer_the_picture_lies_under_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    view = RoomView(Theme(qapp), around)
    view.show_room(Room(mode=Mode.PRACTICE, count=1).save())
    view.banner.hide()
    around.resize(800, 560)
    view.resize(800, 560)
    around.show()
    qtbot.waitUntil(view.stage.isVisible)
    for _ in range(2):
        view.banner.say(lambda: "What was missed. " * 30)
        view.troubles.show_troubles(dict.fromkeys(GRAVE[:2], "Mic " * 60), recording=True)
        qtbot.waitUntil(view.stage.isHidden)
        view.banner.hide()
        view.troubles.show_troubles({}, recording=True)
        qtbot.waitUntil(view.stage.isVisible)
