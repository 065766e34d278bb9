"""What a recorder says is safe beside what is wrong."""

from __future__ import annotations

import pytest

from desktop.recording.state import NO_PICTURE, NO_SOUND, RecorderState, RecorderStatus
from desktop.sessions.model import TroubleKind

LOST_SOUND = TroubleKind.MICROPHONE_LOST
LOST_PICTURE = TroubleKind.CAMERA_LOST


def status(*kinds: TroubleKind, picture: bool = True, sound: bool = True) -> RecorderStatus:
    return RecorderStatus(
        RecorderState.RECORDING,
        troubles=dict.fromkeys(kinds, "It"),
        has_picture=picture,
        has_sound=sound,
    )


@pytest.mark.parametrize("kind", TroubleKind)
def test_the_other_one_is_recorded_where_there_are_both(kind: TroubleKind) -> None:
    assert status(kind).alone == frozenset()


@pytest.mark.parametrize("kind", sorted(NO_SOUND))
def test_no_picture_is_promised_of_a_take_without_a_camera(kind: TroubleKind) -> None:
    assert status(kind, picture=False).alone == {kind}


@pytest.mark.parametrize("kind", sorted(NO_PICTURE | {TroubleKind.PICTURES_HALVED}))
def test_no_sound_is_promised_of_a_take_without_a_microphone(kind: TroubleKind) -> None:
    assert status(kind, sound=False).alone == {kind}


def test_none_promises_the_other_when_both_are_gone() -> None:
    assert status(LOST_SOUND, LOST_PICTURE).alone == {LOST_SOUND, LOST_PICTURE}


def test_too_loud_a_sound_is_recorded_all_the_same() -> None:
    assert status(TroubleKind.MICROPHONE_CLIPPING, picture=False).alone == frozenset()
