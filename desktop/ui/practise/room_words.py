"""What is said in the room: by its phase, its times, its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.base.timecode import format_clock
from desktop.ui.practise.room_state import Phase
from desktop.ui.texts.names import mode_name
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.texts.times import timer_words

if TYPE_CHECKING:
    from desktop.base.settings import Language
    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.model import Take
    from desktop.ui.bridges import TranscriptionBridge
    from desktop.ui.practise.rehearsal import Choice
    from desktop.ui.practise.room_state import Room

translate = QCoreApplication.translate


def place_words(room: Room, choice: Choice, language: Language, *, follow_up: bool = False) -> str:
    """Return role, number of the question and way of rehearsing."""
    way = choice.preset.name if choice.preset else mode_name(room.mode)
    words = translate("room", "{role} · question {at} of {count} · {mode}")
    shown = {
        "role": choice.pack.name.say(language),
        "at": str(room.at + 1),
        "count": str(room.count),
        "mode": way,
    }
    for name, value in shown.items():
        words = words.replace(f"{{{name}}}", value)
    if not follow_up:
        return words
    return f"{words} · " + translate("room", "follow-up")


def big_words(room: Room) -> str:
    """Return what the big button does now."""
    match room.phase:
        case Phase.READY if room.prep_ms:
            return translate("room", "Start: {seconds} s to prepare").format(
                seconds=room.prep_ms // 1000
            )
        case Phase.READY | Phase.SAVED:
            return translate("room", "Record")
        case Phase.PREPARING:
            return translate("room", "Answer now")
        case Phase.ANSWERING:
            return translate("room", "Stop")
        case Phase.FINISHING:
            return translate("room", "Saving…")


def ring_words(room: Room) -> str:
    """Return what the time in the ring is for."""
    answer = timer_words(room.answer_ms // 1000)
    if room.phase is Phase.PREPARING:
        return translate("room", "to prepare")
    if room.phase is Phase.READY and room.prep_ms:
        return translate("room", "to prepare, then {time}").format(time=answer)
    return translate("room", "of {time}").format(time=answer)


def saved_words(take: Take, number: int, *, transcribing: str) -> str:
    """Say that a take is saved, and that the ones before it are still there.

    Args:
        take: as it was saved.
        number: how many takes of this question there are now.
        transcribing: what there is to say of its words; empty when they are not written down.
    """
    words = translate("room", "Saved, {length}.").format(length=format_clock(take.duration_ms))
    if number > 1:
        kept = translate("room", "Take {number}; the first is kept.").format(number=number)
        words = in_a_row(words, kept)
    return in_a_row(words, transcribing)


def transcribing_words(jobs: TranscriptionBridge, take_id: str, folder: TakeFolder) -> str:
    """Say how far the transcript of a take is."""
    left_s = jobs.left_s(take_id)
    if not jobs.state(take_id) and folder.transcript.exists():
        return translate("room", "The transcript is ready.")
    if jobs.fell_behind(take_id):
        return translate(
            "room", "This computer is busy: the words are written now, not while you spoke."
        )
    if left_s is None:
        return translate("room", "It is being transcribed on this computer.")
    return translate("room", "Transcribing… ready in about {count} s.").format(count=left_s)


def keys_words(*, has_picture: bool) -> str:
    """Return the keys of the room in one line."""
    if has_picture:
        return translate("room", "M mark · S stumbled · H hide myself")
    return translate("room", "M mark · S stumbled")
