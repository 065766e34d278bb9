"""What is shown on the stage: every page, in every state a person meets."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from desktop.base.errors import Fault
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.cues.framing import Remark
from desktop.recording.samples import sample_in, samples
from desktop.transcription.trial import Trial
from desktop.transcription.trial_book import TrialBook
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.compare import ComparePage
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.library import LibraryPage
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.practise.hearing import Heard
from desktop.ui.practise.room_state import Phase
from desktop.ui.texts.check import heard_words
from desktop.ui.texts.faults import fault_sentence
from desktop.ui.theme import SPACE_4
from tools.pictures.library import answer_again, take_of
from tools.pictures.stage import wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder
    from tools.pictures.stage import Stage


SEARCH, NOWHERE = "用户", "qqqq"


def empty(stage: Stage) -> None:
    """Show the pages of a library without sessions."""
    home = stage.page(Place.HOME, HomePage)
    wait_until(home.start.isEnabled, "a first question")
    stage.settle()
    stage.picture("home-empty")
    for place in (Place.REVIEW, Place.LIBRARY):
        stage.go(Goto(place))
        stage.picture(f"{place}-empty")


def home(stage: Stage) -> None:
    """Show Home with sessions."""
    page = stage.page(Place.HOME, HomePage)
    stage.go(Goto(Place.HOME))
    wait_until(page.resume.isVisible, "the last session")
    stage.settle()
    stage.picture("home")
    facts = {"model": "base", "folder": str(stage.window.workshop.services.folders.models[0])}
    stage.window.banner.say(lambda: fault_sentence(Fault.MODEL_MISSING, facts))
    stage.settle()
    stage.picture("home-banner")
    stage.window.banner.hide()


def practise(stage: Stage) -> None:
    """Show the three steps and every phase of the room."""
    page = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE))
    stage.picture("practise-choose")
    page.choose.go_on.click()
    wait_until(page.check.enter_room.isEnabled, "the devices")
    wait_until(lambda: bool(page.check.picture_help.sentence), "what would help the picture")
    stage.picture("practise-check")
    check_states(stage, page)
    page.check.enter_room.click()
    stage.settle()
    stage.picture("room-ready")
    page.room.press()
    wait(1200)
    stage.picture("room-preparing")
    page.room.press()
    recorder = page.rehearsal.recorder
    wait_until(lambda: recorder.status().elapsed_ms > 2500, "a recording")
    stage.picture("room-recording")
    words = fault_sentence(Fault.MICROPHONE_LOST, {"name": "Built-in microphone"})
    page.room.banner.say(words)
    stage.settle()
    stage.picture("room-fault")
    page.room.banner.hide()
    page.room.press()
    wait_until(lambda: page.room.phase is Phase.SAVED, "the saved take")
    stage.settle()
    stage.picture("room-saved")
    assert page.rehearsal.session is not None
    path = page.rehearsal.session.path
    stage.go(Goto(Place.HOME))
    stage.window.workshop.services.sessions.discard(path)
    stage.window.workshop.services.index.rebuild()


def check_states(stage: Stage, page: PractisePage) -> None:
    """Show what the check may say of picture and sound, as if it had been seen and heard."""
    check = page.check
    check.looker.stop()
    check.looker.with_faces = True
    for name, remarks in (
        ("well", ()),
        ("no-face", (Remark.NO_FACE,)),
        ("remarks", (Remark.BACKLIGHT, Remark.LARGE)),
    ):
        check.looker.remarks = remarks
        wait(400)
        check.heard.setText(heard_words(Heard.NOISY_SENTENCE))
        stage.settle()
        stage.picture(f"practise-check-{name}")


def no_camera(stage: Stage) -> None:
    """Show the check of a camera that is not there."""
    page = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE))
    page.choose.go_on.click()
    wait_until(lambda: bool(page.check.banner.sentence), "the fault")
    stage.settle()
    stage.picture("practise-no-camera")
    stage.go(Goto(Place.HOME))


def review(stage: Stage) -> None:
    """Show both samples, playing and edited."""
    for language in Language:
        take = take_of(stage.window.workshop.services, sample_in(language))
        page = _open(stage, take.path)
        page.playback.seek(15_000)
        stage.settle()
        page.playback.playing.toggle()
        wait(1500)
        stage.picture(f"review-{language}-playing")
        page.playback.pause()
        page.playback.timeline.select(Span(15_000, 21_500))
        page.checklist.choose(page.checklist.rows[-1].target)
        page.work.choose(page.checklist.rows[-1].target)
        stage.settle()
        stage.picture(f"review-{language}-rating")
        page.playback.timeline.select(None)
        page.work.choose(page.checklist.rows[0].target)


def review_marks(stage: Stage) -> None:
    """Show a chosen mark on a part of the timeline, the list of marks, a note being written."""
    take = take_of(stage.window.workshop.services, sample_in(Language.ZH))
    page = _open(stage, take.path)
    page.sheets.turn()
    page.marking.choose_next(1)
    page.marking.choose_next(1)
    page.playback.timeline.zoom_to_fit()
    stage.settle()
    stage.picture("review-marks")
    page.marking.edit()
    stage.settle()
    stage.picture("review-note")
    page.playback.marker.give_up()
    page.playback.timeline.zoom_to_fit()
    page.sheets.turn()
    page.playback.select(None)
    page.toggle_window()
    stage.settle()
    stage.picture("review-whole-screen")
    page.toggle_window()
    stage.settle()
    stage.window.resize(*stage.size)


def review_without_words(stage: Stage) -> None:
    """Show a take that has no transcript, one whose video is gone, and a job under way."""
    take = take_of(stage.window.workshop.services, sample_in(Language.EN), number=2)
    page = _open(stage, take.path)
    stage.picture("review-no-words")
    jobs = stage.window.workshop.transcriptions
    jobs.submit(take)
    page.words.card.show_busy(busy=True)
    stage.settle()
    stage.picture("review-job")
    stage.go(Goto(Place.LIBRARY))
    stage.picture("job-bar")
    several_jobs(stage, take)
    away = take.video.rename(take.video.with_suffix(".away"))
    other = take_of(stage.window.workshop.services, sample_in(Language.ZH))
    _open(stage, other.path)
    _open(stage, take.path)
    stage.picture("review-no-video")
    away.rename(take.video)


def several_jobs(stage: Stage, first: TakeFolder) -> None:
    """Show the bar while several takes wait for the first: under way, at rest, and after all were cancelled."""
    jobs, bar = stage.window.workshop.transcriptions, stage.window.jobs
    for number in (1, 2):
        jobs.submit(take_of(stage.window.workshop.services, sample_in(Language.ZH), number=number))
    wait_until(lambda: jobs.percent(first.read().id) > 0, "some progress")
    stage.settle()
    stage.picture("job-bar-several")
    bar.pause.click()
    stage.settle()
    stage.picture("job-bar-paused")
    bar.cancel_all.click()
    bar.pause.click()
    wait_until(lambda: not jobs.jobs, "the end of the jobs")


def library(stage: Stage) -> None:
    """Show the library, a search, a search without a find, and something in the trash."""
    page = stage.page(Place.LIBRARY, LibraryPage)
    stage.go(Goto(Place.LIBRARY))
    wait_until(lambda: page.tree.topLevelItemCount() > 0, "the sessions")
    stage.settle()
    stage.picture("library")
    for name, words in (("search", SEARCH), ("nothing", NOWHERE)):
        page.search.setText(words)
        wait(600)
        stage.picture(f"library-{name}")
    page.search.setText("")
    wait(500)
    page.discard.click()
    wait(700)
    stage.picture("library-trash")
    page.banner.action.emit()
    wait(700)


def settings(stage: Stage) -> None:
    """Show the settings: their beginning, names with one that is none, models after a test, and a job."""
    page = stage.page(Place.SETTINGS, SettingsPage)
    stage.go(Goto(Place.SETTINGS))
    stage.picture("settings")
    stage.go(Goto(Place.SETTINGS, detector=True))
    stage.picture("settings-picture")
    workshop, part = stage.window.workshop, page.speech
    TrialBook(workshop.services.folders.cache).keep(
        Trial(model="base", pace=0.12, heard={"zh": 0.97, "en": 0.99}, keeps_up=True)
    )
    part.look()
    part.terms.edit.setPlainText("候场\nGreenroom\n腾讯\n---")
    wait_until(lambda: any(row.trial.isVisible() for row in part.models.rows), "the test")
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    scroll.ensureWidgetVisible(part.terms, 0, 0)
    stage.settle()
    stage.picture("settings-names")
    bar = scroll.verticalScrollBar()
    bar.setValue(part.y() + part.models.y() - SPACE_4)
    stage.settle()
    stage.picture("settings-models")
    part.models.row("base").try_out.click()
    stage.settle()
    stage.picture("settings-test")
    workshop.models.cancel()
    wait_until(lambda: not workshop.models.work, "the end of the test")
    bar.setValue(bar.maximum())
    stage.settle()
    stage.picture("settings-end")
    part.terms.edit.setPlainText("")
    part.keep()


def compare(stage: Stage) -> None:
    """Show two takes side by side, at the start and while they play."""
    page = stage.page(Place.COMPARE, ComparePage)
    services = stage.window.workshop.services
    for sample in samples():
        take, other = (take_of(services, sample, number) for number in (1, 2))
        answer_again(other)
        shutil.copy(take.transcript, other.transcript)
        stage.go(Goto(Place.COMPARE, take=take.path, other=other.path, back=Place.LIBRARY))
        wait_until(lambda: not page.busy, "both takes")
        wait_until(lambda: all(each.length for each in page.twin.players), "both players")
        stage.press("3")
        stage.settle()
        stage.press("Alt+Right")
        stage.press("Space")
        wait(1500)
        stage.press("K")
        stage.settle()
        stage.picture(f"compare-{sample.language}")
        other.transcript.unlink()
    page.differences.click()
    stage.settle()
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    stage.picture("compare-cues")
    page.differences.click()


def keys(stage: Stage) -> None:
    """Show the list of keys."""
    stage.go(Goto(Place.HOME))
    stage.window.sheet.toggle()
    stage.settle()
    stage.picture("keys")
    stage.window.sheet.toggle()


FILLED: dict[str, Callable[[Stage], None]] = {
    "home": home,
    "practise": practise,
    "review": review,
    "review-marks": review_marks,
    "review-without-words": review_without_words,
    "library": library,
    "settings": settings,
    "compare": compare,
    "keys": keys,
}


def _open(stage: Stage, path: Path) -> ReviewPage:
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=path))
    wait_until(lambda: not page.busy and page.opened is not None, "the take")
    wait_until(lambda: page.playback.player.length > 0 or bool(page.playback.banner.sentence), "it")
    wait(700)
    return page
