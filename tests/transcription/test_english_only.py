"""A model that knows English only is not asked for Chinese: it would invent English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.transcription.messages import Finished, Message, Request
from desktop.transcription.wishes import Wishes
from desktop.transcription.worker import serve
from tests.fixtures._spoken import LevelVoice, Reader, spell
from tests.transcription.test_worker import REQUEST, quiet_orders, write_speech

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.transcription.recogniser import Recogniser
    from desktop.transcription.voice import VoiceDetector


@pytest.mark.parametrize(
    ("language", "expected", "taken"),
    [
        (Speech.EN, Speech.ZH, True),
        (Speech.AUTO, Speech.EN, True),
        (Speech.AUTO, Speech.ZH, False),
        (Speech.AUTO, Speech.AUTO, False),
        (Speech.ZH, Speech.EN, False),
    ],
)
def test_a_model_for_english_only_is_given_nothing_else(
    tmp_path: Path, language: Speech, expected: Speech, *, taken: bool
) -> None:
    sound = write_speech(tmp_path / "speech.wav", spell([(0.7, 0.4)] * 8))
    wishes = Wishes(language=language, expected=expected)
    heard: list[Message] = []

    def load_english(_request: Request) -> tuple[Recogniser, VoiceDetector]:
        return Reader(english_only=True), LevelVoice()

    request = replace(REQUEST, sound=str(sound), wishes=wishes)
    if taken:
        serve(request, load_english, heard.append, quiet_orders())
        assert isinstance(heard[-1], Finished)
        return
    with pytest.raises(WorldError) as caught:
        serve(request, load_english, heard.append, quiet_orders())
    assert caught.value.fault is Fault.MODEL_ENGLISH_ONLY
    assert heard == []
