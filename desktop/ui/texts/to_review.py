"""Packs of others that wait for one's review, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sharing.stage import Stage
from desktop.ui.texts.marks import one_line, reviewer_name
from desktop.ui.texts.sentences import isolated
from desktop.ui.texts.times import when_words
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.sharing.earlier import LaidAside
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


def saved_words(path: Path) -> str:
    """Say where a review file lies now, and what to do with it."""
    words = translate("to review", "Saved as {file}. Send it back the way the pack came.")
    return words.format(file=path)


def aside_words(aside: LaidAside) -> tuple[str, str]:
    """Say whose review lies aside, and when it was begun and how far it is."""
    begun = translate("to review", "begun: {moment}").format(moment=when_words(aside.begun_at))
    parts = (begun if aside.begun_at else "", _aside_stage(aside.stage))
    name = isolated(reviewer_name(aside.reviewer))
    return (
        translate("to review", "A review was laid aside: {name}").format(name=name),
        " · ".join(filter(None, parts)),
    )


def _aside_stage(stage: Stage) -> str:
    if stage is Stage.BEGUN:
        return translate("to review", "not saved as a file yet")
    return stage_words(stage)


def _with_day(pack: ReceivedPack) -> str:
    words = translate("to review", "{stage} · please delete after {day}")
    day = pack.manifest.please_delete_after
    return words.format(stage=stage_words(pack.stage), day=day)
