"""What stands around a take: the friend's card, own times, and how it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.base.settings import Language, Preset
from desktop.base.timecode import Span
from desktop.recording.samples import sample_in
from desktop.review.heard_changes import HeardChange
from desktop.roles.model import QuestionType
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.review import ReviewPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.practise.card_window import CardWindow
from desktop.ui.review.cues_pane import CueTab
from desktop.ui.review.lower_pane import Sheet
from tools.pictures.library import take_of
from tools.pictures.stage import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage

OWN_TIMES = (Preset("面试 🎤 45 s", 45, 90, one_take=True), Preset("Long answer", 10, 300))


def friend(stage: Stage) -> None:
    """Show a role-play before its answer, and the card of the friend."""
    pack = next(each for each in stage.window.workshop.services.roles.packs() if each.questions)
    asked = next(each for each in pack.questions if each.type is QuestionType.ROLEPLAY)
    page = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE, role=pack.id, question=asked.id))
    page.choose.go_on.click()
    wait_until(page.check.enter_room.isEnabled, "the devices")
    page.check.enter_room.click()
    stage.settle()
    stage.picture("room-role-play")
    page.room.card.click()
    stage.settle()
    card = stage.window.findChild(CardWindow)
    assert isinstance(card, CardWindow)
    stage.picture("card-covered", card)
    card.uncover.click()
    stage.settle()
    stage.picture("card", card)
    card.close()
    stage.go(Goto(Place.HOME))


def details(stage: Stage) -> None:
    """Show how a take was recorded."""
    take = take_of(stage.window.workshop.services, sample_in(Language.EN))
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=take.path))
    wait_until(lambda: not page.busy and page.opened is not None, "the take")
    page.header.show_details()
    stage.settle()
    stage.picture("take-details", page.header.details)
    page.header.details.close()


def cues(stage: Stage) -> None:
    """Show the cues below the picture, content and delivery, with a place chosen."""
    for language in Language:
        _cues_of(stage, language)


def _cues_of(stage: Stage, language: Language) -> None:
    take = take_of(stage.window.workshop.services, sample_in(language))
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=take.path))
    wait_until(lambda: not page.busy and page.cueing.sheet is not None, "the cues")
    page.sheets.show_sheet(Sheet.CUES)
    pane = page.sheets.cues
    for tab in (CueTab.CONTENT, CueTab.DELIVERY):
        pane.tabs.button(tab).click()
        first = pane.tree.topLevelItem(1)
        place = first.child(0) if first is not None else None
        if first is not None and place is not None:
            first.setExpanded(True)
            pane.tree.setCurrentItem(place)
        stage.settle()
        stage.picture(f"cues-{language}-{tab}")
    page.sheets.show_sheet(Sheet.WORDS)


def own_times(stage: Stage) -> None:
    """Show own times in the settings."""
    page = stage.page(Place.SETTINGS, SettingsPage)
    held = stage.window.workshop.services.settings
    held.change(replace(held.now, presets=OWN_TIMES))
    stage.go(Goto(Place.SETTINGS))
    page.presets.setFocus()
    stage.settle()
    stage.picture("own-times", page.presets)


def wording(stage: Stage) -> None:
    """Show words being corrected, searched, and heard again."""
    take = take_of(stage.window.workshop.services, sample_in(Language.ZH))
    page = stage.page(Place.REVIEW, ReviewPage)
    stage.go(Goto(Place.REVIEW, take=take.path))
    wait_until(lambda: not page.busy and page.opened is not None, "the take")
    stage.settle()
    view, card = page.words.view, page.words.card
    view.setFocus()
    view.choose(4)
    page.wording.correct()
    stage.settle()
    stage.picture("words-correcting")
    page.wording.editor.setText("Kubernetes")
    page.wording.editor.finish()
    wait_until(lambda: not page.busy, "the corrected words")
    stage.settle()
    stage.picture("words-corrected")
    page.words.note.hide()
    page.wording.searching.open(replacing=True)
    card.search.text.setText("用户")
    stage.settle()
    stage.picture("words-replacing")
    card.search.shut()
    page.playback.select(Span(3000, 6000))
    page.wording.hear_again()
    stage.settle()
    stage.picture("words-hear-again")
    card.again.show_result(
        (
            HeardChange(3200, "观点", "关联", "我们的用户", "是什么"),
            HeardChange(4700, "那个", "", "然后", "客服的"),
        )
    )
    stage.settle()
    stage.picture("words-heard-again")
    card.again.shut()
    page.playback.select(None)
    page.wording.restore_all()
    wait_until(lambda: not page.busy, "the words as they were")


ACTS: dict[str, Callable[[Stage], None]] = {
    "friend": friend,
    "details": details,
    "cues": cues,
    "own-times": own_times,
    "wording": wording,
}
