"""Packs of others that wait for one's review, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sharing.stage import Stage
from desktop.ui.texts.marks import one_line
from desktop.ui.texts.sentences import isolated
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.sharing.seat import ReceivedPack


def stage_words(stage: Stage) -> str:
    """Say how far the review of a pack is."""
    match stage:
        case Stage.NOT_BEGUN:
            return translate("to review", "not begun")
        case Stage.BEGUN:
            return translate("to review", "begun, your draft is kept")
        case Stage.CHANGED:
            return translate("to review", "changed since the review file was saved")
        case Stage.SAVED:
            return translate("to review", "review file saved")
        case Stage.ANSWERED:
            return translate("to review", "answered")


def pack_name(pack: ReceivedPack, language: Language) -> str:
    """Name a pack by its role and day: who sent it stands nowhere in it."""
    return f"{isolated(one_line(pack.shared.role.name.say(language)))} · {pack.shared.day}"


def waiting_pack_words(pack: ReceivedPack, language: Language) -> tuple[str, str]:
    """Say which pack waits; and in other lines what was asked in it, and how far the review is."""
    asked = {each.id: each.text.say(language) for each in pack.shared.role.questions}
    first = one_line(asked.get(pack.shared.takes[0].question_id, ""))
    head = translate("to review", "To review: {pack}")
    about = "\n".join(filter(None, (isolated(first), _with_day(pack))))
    return head.format(pack=pack_name(pack, language)), about


def begin_words(stage: Stage) -> str:
    """Name what leads to a pack."""
    match stage:
        case Stage.NOT_BEGUN:
            return translate("to review", "Review")
        case Stage.BEGUN | Stage.CHANGED:
            return translate("to review", "Go on")
        case _:
            return translate("to review", "Open")


def _with_day(pack: ReceivedPack) -> str:
    words = translate("to review", "{stage} · please delete after {day}")
    day = pack.manifest.please_delete_after
    return words.format(stage=stage_words(pack.stage), day=day)
