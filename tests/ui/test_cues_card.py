"""The settings of cues: each can be left out, and repeats for those who stutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.settings import read_settings
from desktop.cues.detect import cue_names
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.settings import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.paths import Folders
    from desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def the_settings(window: MainWindow) -> SettingsPage:
    window.go(Goto(Place.SETTINGS))
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_every_cue_of_words_and_sound_can_be_left_out_and_taken_up(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    card = the_settings(open_window()).cues
    assert set(card.boxes) < set(cue_names())
    assert all(box.isChecked() and box.text() for box in card.boxes.values())
    card.boxes["speech_rate"].click()
    card.boxes["hedges"].click()
    assert read_settings(window_folders.settings).cues_off == ("speech_rate", "hedges")
    card.boxes["speech_rate"].click()
    assert read_settings(window_folders.settings).cues_off == ("hedges",)
    assert not card.boxes["hedges"].isChecked()


def test_who_stutters_says_so_once(
    open_window: Callable[..., MainWindow], window_folders: Folders
) -> None:
    card = the_settings(open_window()).cues
    card.stutter.click()
    assert read_settings(window_folders.settings).i_stutter
