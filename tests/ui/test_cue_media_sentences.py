"""Every cue of sound and picture has a name and says what was seen, never who."""

from __future__ import annotations

import pytest

from desktop.cues.model import Cue, Group, Reason, Reliability, Unit
from desktop.cues.picture_cues import PICTURE_CUES
from desktop.cues.sound_cues import SOUND_CUES
from desktop.ui.texts.cue_media_sentences import media_sentence
from desktop.ui.texts.cue_sentences import cue_sentence
from desktop.ui.texts.cues import cue_name, reason_sentence

ALL = (*SOUND_CUES, *PICTURE_CUES)


def cue(name: str, value: float | None = 0.5) -> Cue:
    return Cue(id=name, group=Group.SOUND, version=1, value=value, unit=Unit.SHARE)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("value", [0.0, 0.25])
def test_a_cue_is_named_and_said(name: str, value: float) -> None:
    assert cue_name(name) != name
    said = cue_sentence(cue(name, value))
    assert "{" not in said
    assert said.split()[0] not in {"0", "0.25"} or len(said.split()) > 3
    assert " you " not in f" {said.lower()} "


def test_the_sentences_differ() -> None:
    assert len({media_sentence(cue(name)) for name in ALL}) == len(ALL)
    assert media_sentence(cue("clipping", 0.0)) != media_sentence(cue("clipping", 0.1))
    assert media_sentence(cue("speech_rate")) is None


@pytest.mark.parametrize("reason", [Reason.NO_FACE, Reason.FEW_FACES, Reason.MODEL_MISSING])
def test_the_detectors_reasons_are_of_the_detector(reason: Reason) -> None:
    assert "detector" in reason_sentence(reason)


def test_what_was_not_measured_says_why() -> None:
    none = Cue(
        id="snr",
        group=Group.SOUND,
        version=1,
        reliability=Reliability.NOT_MEASURED,
        reason=Reason.NO_SPEECH,
    )
    assert cue_sentence(none) == "Not measured. No speech was found."
