"""The speech part of the settings page: choices, names, models; the web is a folder here."""

from __future__ import annotations

import contextlib
import shutil
import threading
import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.settings import (
    Interface,
    Numbers,
    Processor,
    Script,
    Speech,
    read_settings,
)
from desktop.transcription.trial import Trial
from desktop.transcription.trial_book import TrialBook
from desktop.transcription.web import Stream
from desktop.ui.model_desk import ModelLine
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.texts.models import model_state, trial_words
from tests.fixtures.speech import make_model

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings.model_row import ModelRow
    from desktop.ui.settings.speech_part import SpeechPart
    from tests.fixtures.window import SilentDialogs

    Opener = Callable[..., MainWindow]

pytestmark = pytest.mark.gui
WAIT_MS = 15_000


class SlowShop:
    """The web: hands out a folder, three bytes at a time, and holds before the last when told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hold = False
        self.go_on = threading.Event()
        self.asked: list[tuple[str, int]] = []

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        self.asked.append((url, start))
        content = (self.folder / url.rpartition("/")[2]).read_bytes()[start:]

        def pieces() -> Iterator[bytes]:
            for at in range(0, len(content), 3):
                yield content[at : at + 3]
                if self.hold and not self.go_on.wait(WAIT_MS / 1000):
                    raise OSError("nobody went on")

        yield Stream(start, pieces())


@pytest.fixture
def shop(tmp_path: Path) -> SlowShop:
    make_model(tmp_path / "shop")
    return SlowShop(tmp_path / "shop")


def part_of(window: MainWindow, qtbot: QtBot) -> SpeechPart:
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: bool(page.speech.models.rows), timeout=WAIT_MS)
    return page.speech


def small(part: SpeechPart) -> ModelRow:
    return part.models.row("small")


def banner_of(window: MainWindow) -> str:
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page.banner.sentence


def rest(part: SpeechPart, window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no model is worked on and the rows show what came of it."""
    desk = window.workshop.models
    qtbot.waitUntil(lambda: not desk.work, timeout=WAIT_MS)
    desk.look()
    with qtbot.waitSignal(desk.changed, timeout=WAIT_MS):
        pass


def test_every_choice_is_written_at_once(
    open_window: Opener, qtbot: QtBot, window_folders: Folders
) -> None:
    card = part_of(open_window(worker="good"), qtbot).speech
    card.speech.picked.emit(Speech.EN)
    card.script.picked.emit(Script.TRADITIONAL)
    card.numbers.picked.emit(Numbers.FIGURES)
    card.processor.picked.emit(Processor.CPU)
    card.transcribe.click()
    found = read_settings(window_folders.settings)
    assert (found.speech, found.script) == (Speech.EN, Script.TRADITIONAL)
    assert (found.numbers, found.processor) == (Numbers.FIGURES, Processor.CPU)
    assert not found.transcribe_after_stop


def test_names_are_kept_when_the_cursor_leaves_and_when_the_page_does(
    open_window: Opener, qtbot: QtBot, window_folders: Folders
) -> None:
    window = open_window(worker="good")
    terms = part_of(window, qtbot).terms
    terms.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    terms.edit.setPlainText("腾讯\n腾讯\nGreenroom, Acme")
    assert terms.state.text() == "3 names."
    QTest.keyClick(terms.edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(read_settings(window_folders.settings).terms) == 3)
    terms.edit.setPlainText("one\n" + "x" * 60)
    assert "left out" in terms.state.text()
    window.go(Goto(Place.HOME))
    assert read_settings(window_folders.settings).terms == ("one",)
    terms.edit.setPlainText("\n".join(f"第{number}家公司" for number in range(60)))
    assert "not used" in terms.state.text()


def test_names_are_read_from_a_file(
    open_window: Opener, qtbot: QtBot, dialogs: SilentDialogs, tmp_path: Path
) -> None:
    window = open_window(worker="good", terms=("Acme",))
    part = part_of(window, qtbot)
    part.terms.read_file.click()  # and the chooser is closed
    dialogs.file = tmp_path / "names.txt"
    dialogs.file.write_text("候场\nacme\n", encoding="gb18030")
    part.terms.read_file.click()
    assert part.terms.edit.toPlainText() == "Acme\n候场"
    assert window.workshop.services.settings.now.terms == ("Acme", "候场")
    dialogs.file.write_bytes(b"\0\1")
    part.terms.read_file.click()
    assert "no text with names" in banner_of(window)


def test_a_model_is_fetched_shown_and_used(
    open_window: Opener, qtbot: QtBot, window_folders: Folders, shop: SlowShop
) -> None:
    window = open_window(worker="good", web=shop, model="base", model_mirror="https://m.example")
    part = part_of(window, qtbot)
    shutil.rmtree(window_folders.data / "models" / "small")
    window.workshop.models.look()
    qtbot.waitUntil(small(part).fetch.isVisible, timeout=WAIT_MS)
    assert not small(part).use.isVisible()
    assert "only while it fetches" in part.models.network.text()
    shop.hold = True
    small(part).fetch.click()
    qtbot.waitUntil(lambda: window.workshop.models.there > 0, timeout=WAIT_MS)
    assert "using the network now" in part.models.network.text()
    assert "https://m.example" in part.models.network.text()
    assert not small(part).fetch.isEnabled()
    bar = window.jobs.model
    assert bar.isVisible()
    assert "https://m.example" in bar.words.text()
    shop.hold = False
    shop.go_on.set()
    qtbot.waitUntil(lambda: "is ready" in banner_of(window), timeout=WAIT_MS)
    assert bar.isHidden()
    qtbot.waitUntil(small(part).use.isVisible, timeout=WAIT_MS)
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.banner.action.emit()
    assert read_settings(window_folders.settings).model == "small"
    assert "in use" in small(part).tag.text()
    assert not small(part).remove.isEnabled()


def test_a_cancelled_fetch_goes_on_where_it_was(
    open_window: Opener, qtbot: QtBot, window_folders: Folders, shop: SlowShop
) -> None:
    window = open_window(worker="good", web=shop, model="base")
    part = part_of(window, qtbot)
    shutil.rmtree(window_folders.data / "models" / "small")
    shop.hold = True
    window.workshop.models.fetch("small")
    qtbot.waitUntil(lambda: window.workshop.models.there > 0, timeout=WAIT_MS)
    window.jobs.cancel_model.click()
    shop.go_on.set()
    qtbot.waitUntil(lambda: "cancelled" in banner_of(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: small(part).fetch.text() == "Go on fetching", timeout=WAIT_MS)
    assert small(part).remove.isVisible()
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.banner.action.emit()
    qtbot.waitUntil(lambda: "is ready" in banner_of(window), timeout=WAIT_MS)
    assert any(start > 0 for _, start in shop.asked)


def test_a_model_is_brought_in_from_a_folder_or_a_zip_file(
    open_window: Opener,
    qtbot: QtBot,
    dialogs: SilentDialogs,
    window_folders: Folders,
    shop: SlowShop,
) -> None:
    window = open_window(worker="good", model="base")
    part = part_of(window, qtbot)
    part.models.folder.click()  # and the chooser is closed
    assert not window.workshop.models.work
    own = window_folders.data / "models" / "small"
    for way in ("folder", "zip"):
        shutil.rmtree(own)
        dialogs.folder = shop.folder
        dialogs.file = shop.folder.with_suffix(".zip")
        with zipfile.ZipFile(dialogs.file, "w") as packed:
            for each in shop.folder.iterdir():
                packed.write(each, each.name)
        (part.models.folder if way == "folder" else part.models.archive).click()
        qtbot.waitUntil(lambda: not window.workshop.models.work, timeout=WAIT_MS)
        assert own.is_dir()
        assert "is ready" in banner_of(window)


def test_a_custom_model_is_vouched_for(
    open_window: Opener,
    qtbot: QtBot,
    dialogs: SilentDialogs,
    window_folders: Folders,
    tmp_path: Path,
) -> None:
    window = open_window(worker="good", model="base")
    part = part_of(window, qtbot)
    dialogs.folder = tmp_path / "tuned"
    dialogs.folder.mkdir()
    (dialogs.folder / "model.bin").write_bytes(b"something else")
    part.models.folder.click()
    qtbot.waitUntil(lambda: "no speech model" in banner_of(window), timeout=WAIT_MS)
    part.models.custom.click()  # and the person does not vouch for it
    assert not window.workshop.models.work
    dialogs.answer = True
    part.models.custom.click()
    qtbot.waitUntil(lambda: len(part.models.rows) == 2, timeout=WAIT_MS)
    row = part.models.row("tuned")
    assert "custom model" in row.tag.text()
    row.use.click()
    found = read_settings(window_folders.settings)
    assert (found.model, found.trust_own_models) == ("tuned", True)
    weights = window_folders.data / "models" / "tuned" / "model.bin"
    weights.write_bytes(b"Something else")
    window.go(Goto(Place.HOME))
    window.go(Goto(Place.SETTINGS))
    qtbot.waitUntil(
        lambda: "have changed" in part.models.row("tuned").state.text(), timeout=WAIT_MS
    )
    row = part.models.row("tuned")
    assert not row.use.isVisible()
    assert not row.try_out.isVisible()
    assert row.remove.isEnabled()
    assert "Bring it in again" in part.models.fault.text()
    part.models.custom.click()
    qtbot.waitUntil(lambda: "Nobody" in part.models.row("tuned").state.text(), timeout=WAIT_MS)
    assert part.models.fault.isHidden()


def test_a_model_is_checked_and_removed(
    open_window: Opener, qtbot: QtBot, dialogs: SilentDialogs, window_folders: Folders
) -> None:
    window = open_window(worker="good", model="base")
    part = part_of(window, qtbot)
    small(part).check.click()
    qtbot.waitUntil(lambda: "Every byte" in small(part).state.text(), timeout=WAIT_MS)
    weights = window_folders.data / "models" / "small" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-1] + b"X")
    small(part).check.click()
    qtbot.waitUntil(lambda: "Damaged" in small(part).state.text(), timeout=WAIT_MS)
    assert "model.bin" in banner_of(window)
    small(part).remove.click()  # and the person thinks better of it
    assert weights.exists()
    dialogs.answer = True
    small(part).remove.click()
    qtbot.waitUntil(lambda: not window.workshop.models.work, timeout=WAIT_MS)
    assert not weights.exists()


def test_a_model_is_tried(
    open_window: Opener, qtbot: QtBot, window_folders: Folders, shop: SlowShop
) -> None:
    window = open_window(worker="good", model="base", processor=Processor.CPU)
    part = part_of(window, qtbot)
    small(part).try_out.click()
    assert window.jobs.model.isVisible()
    qtbot.waitUntil(small(part).trial.isVisible, timeout=2 * WAIT_MS)
    assert "× real time here" in small(part).trial.text()
    assert [each.model for each in TrialBook(window_folders.cache).trials()] == ["small"]


def test_a_test_can_be_ended(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(worker="hangs", model="base", processor=Processor.CPU)
    part = part_of(window, qtbot)
    small(part).try_out.click()
    small(part).check.click()  # one thing at a time
    window.jobs.cancel_model.click()
    qtbot.waitUntil(lambda: not window.workshop.models.work, timeout=2 * WAIT_MS)
    assert banner_of(window) == ""
    assert not small(part).trial.isVisible()


def test_an_address_must_be_one(open_window: Opener, qtbot: QtBot, window_folders: Folders) -> None:
    part = part_of(open_window(worker="good"), qtbot)
    for typed, kept, wrong in (
        ("ftp://x", "", True),
        (" https://m.example/hub ", "https://m.example/hub", False),
        ("", "", False),
    ):
        part.models.mirror.setText(typed)
        part.models.mirror.editingFinished.emit()
        assert read_settings(window_folders.settings).model_mirror == kept
        assert part.models.mirror_fault.isVisible() is wrong


def test_closing_the_window_ends_what_is_fetched(
    open_window: Opener, qtbot: QtBot, window_folders: Folders, shop: SlowShop
) -> None:
    window = open_window(worker="good", web=shop, model="base")
    part_of(window, qtbot)
    shutil.rmtree(window_folders.data / "models" / "small")
    shop.hold = True
    window.workshop.models.fetch("small")
    qtbot.waitUntil(lambda: window.workshop.models.there > 0, timeout=WAIT_MS)
    window.workshop.models.shut_down()
    shop.go_on.set()
    window.end()
    assert not (window_folders.data / "models" / "small").exists()


def test_the_words_change_with_the_language(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(worker="good")
    part = part_of(window, qtbot)
    window.workshop.translation.use(Interface.ZH_CN)
    qtbot.waitUntil(lambda: small(part).check.text() != "Check", timeout=WAIT_MS)
    assert part.models.title.text() != "Speech models"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (ModelLine("a", 10**8, "missing"), "Not on this computer."),
        (ModelLine("a", 10**8, "missing", begun=10**7), "10 MB of 100 MB"),
        (ModelLine("a", 10**8, "damaged"), "Damaged"),
        (ModelLine("a", 10**8, "whole", own=True, own_damaged=True), "Your own copy is damaged"),
        (ModelLine("a", 10**8, "whole", checked=True), "Every byte"),
        (ModelLine("a", 10**8, "whole"), "On this computer."),
        (ModelLine("a", 10**8, "whole", custom=True), "Nobody has published"),
        (ModelLine("a", 10**8, "damaged", custom=True), "Bring it in again."),
    ],
)
def test_every_state_has_its_words(line: ModelLine, words: str) -> None:
    assert words in model_state(line)


def test_what_a_test_came_to_is_said() -> None:
    trial = Trial(model="small", pace=0.7, heard={"zh": 0.96, "en": 0.5}, keeps_up=False)
    line = ModelLine("small", 10**8, "whole", trial=trial)
    assert trial_words(line) == (
        "small, int8: 0.70 × real time here, Chinese ok (96%), English weak (50%). "
        "Too slow to write while you answer; it writes after Stop."
    )
    busy = trial_words(ModelLine("a", 1, "whole", trial=msgspec.structs.replace(trial, busy=True)))
    assert busy.endswith("their share is not counted.")
    card = msgspec.structs.replace(trial, device="cuda")
    assert "graphics card" in trial_words(ModelLine("a", 1, "whole", trial=card))
    line = ModelLine("medium", 10**8, "missing", expected=1.234)
    assert trial_words(line) == "Expected here: about 1.2 × real time."
    assert trial_words(ModelLine("medium", 10**8, "missing")) == ""
