"""Words about stories and cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.stories.cards import DeckName
from desktop.stories.model import StoryGap

translate = QCoreApplication.translate


def gap_name(gap: StoryGap) -> str:
    """Name what a story lacks."""
    match gap:
        case StoryGap.SITUATION:
            return translate("stories", "situation")
        case StoryGap.TASK:
            return translate("stories", "task")
        case StoryGap.ACTION:
            return translate("stories", "action")
        case StoryGap.RESULT:
            return translate("stories", "result")
        case StoryGap.LEARNED:
            return translate("stories", "what you learned")
        case StoryGap.NUMBER:
            return translate("stories", "a number of your own")
        case StoryGap.BASELINE:
            return translate("stories", "before and period of a number")
        case StoryGap.OWN_PART:
            return translate("stories", "your part in a number")
        case StoryGap.SOURCE:
            return translate("stories", "how you know a number")
        case StoryGap.TRUTH:
            return translate("stories", "that all of it is true")
        case StoryGap.COMPETENCY:
            return translate("stories", "a competency it shows")


def truth_banner() -> str:
    """Return what stands above every model answer."""
    return translate(
        "stories", "This shows the structure only. Use facts and numbers that are yours."
    )


def deck_name(deck: DeckName) -> str:
    """Name a deck."""
    match deck:
        case DeckName.NEED:
            return translate("stories", "Need cards")
        case DeckName.REWRITE:
            return translate("stories", "Rewrite cards")
