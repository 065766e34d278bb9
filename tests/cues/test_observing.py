"""Cues lie beside the transcript, are made anew when it changes, and forget no dismissal."""

from __future__ import annotations

from dataclasses import replace as with_fields
from typing import TYPE_CHECKING

import numpy as np
import pytest
from msgspec.structs import replace

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.paths import Folders
from desktop.base.settings import Language, Settings
from desktop.base.timecode import Span
from desktop.cues import observing
from desktop.cues.job_ad import Term
from desktop.cues.model import Cue, CueSheet, Reason, Reliability
from desktop.cues.observing import Observer
from desktop.cues.store import dismiss, dismiss_chip, read_sheet, shown, shown_chips, take_back
from desktop.media.speech_file import SpeechWriter
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SessionShelf
from tests.cues.test_silences import LoudIsVoice, talk
from tests.fixtures._cues import shipped_lexicons, transcript_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder

SAID = "嗯|0.3我先查了订单，可能是延误。我给客户回电，30分钟内解决，满意度从80%提升到90%。"


@pytest.fixture
def take(tmp_path: Path) -> TakeFolder:
    """A take of five seconds, with a transcript."""
    shelf = SessionShelf(tmp_path / "sessions", tmp_path / "trash")
    pack = RoleShelf(tmp_path / "roles").get("ai_customer_service")
    session = shelf.create(pack, language=Language.ZH, questions=("Q01",))
    folder = session.new_take("Q01")
    folder.write(replace(folder.read(), state=TakeState.SAVED, duration_ms=5000))
    with SpeechWriter(folder.speech) as speech:
        speech.write((talk(2000, 1000, 2000) * 32767).astype(np.int16))
    write_document(folder.transcript, transcript_of(SAID, language="zh"))
    return folder


@pytest.fixture
def observer() -> Observer:
    return Observer(shipped_lexicons(), voice=LoudIsVoice)


def by_name(sheet: CueSheet) -> dict[str, Cue]:
    return {cue.id: cue for cue in shown(sheet)}


def test_cues_are_found_and_kept(take: TakeFolder, observer: Observer) -> None:
    sheet = observer.observe(take)
    cues = by_name(sheet)
    assert cues["numbers"].details["from_to"] == 1
    assert cues["long_pauses"].value == 1
    assert cues["length_ratio"].details["target_seconds"] == 120
    assert {chip.item for chip in sheet.chips} >= {"K23"}
    assert read_sheet(take) == sheet
    assert observer.observe(take).made_at == sheet.made_at


def test_an_edited_transcript_makes_them_anew(take: TakeFolder, observer: Observer) -> None:
    before = observer.observe(take)
    write_document(take.transcript, transcript_of("我只说一句话。", language="zh"))
    after = observer.observe(take)
    assert after.transcript_sha256 != before.transcript_sha256
    assert by_name(after)["numbers"].value == 0


def test_other_wishes_make_them_anew(take: TakeFolder, observer: Observer) -> None:
    observer.observe(take)
    stutter = Observer.as_wished(Settings(i_stutter=True, cues_off=("hedges",)), shipped_lexicons())
    sheet = with_fields(stutter, voice=LoudIsVoice).observe(take)
    assert not {"repetition", "hedges"} & set(by_name(sheet))
    assert "stutter" not in take.cues.read_text(encoding="utf-8")
    part = with_fields(observer, off=frozenset({"silent_pauses"}))
    assert "silent_pauses" not in by_name(part.observe(take))
    terms = with_fields(observer, terms=(Term("回电"),))
    assert terms.observe(take).rules_sha256 != sheet.rules_sha256


def test_a_dismissed_place_stays_away(take: TakeFolder, observer: Observer) -> None:
    sheet = observer.observe(take)
    filler = by_name(sheet)["fillers_strict"]
    place = filler.evidence[0].span
    dismiss(take, "fillers_strict", language="zh", span=Span(place.start_ms, place.end_ms + 40))
    write_document(take.transcript, transcript_of(SAID.replace("延误", "耽误"), language="zh"))
    again = by_name(observer.observe(take))["fillers_strict"]
    assert again.evidence == ()
    assert again.value == 0
    assert again.details["count"] == 0


def test_a_dismissed_cue_stays_away_until_it_is_taken_back(
    take: TakeFolder, observer: Observer
) -> None:
    observer.observe(take)
    sheet = dismiss(take, "numbers")
    assert "numbers" not in by_name(sheet)
    assert "numbers" not in by_name(with_fields(observer, off=frozenset({"star"})).observe(take))
    assert "numbers" in by_name(take_back(take, sheet.dismissed[0]))


def test_a_dismissed_number_is_counted_no_longer(take: TakeFolder, observer: Observer) -> None:
    numbers = by_name(observer.observe(take))["numbers"]
    dismiss(take, "numbers", span=numbers.evidence[0].span)
    dismiss(take, "hedges", span=Span(9_000_000, 9_000_100))
    left = by_name(observer.observe(take))
    assert left["numbers"].value == (numbers.value or 0) - 1
    assert left["hedges"].value


def test_a_dismissed_chip_stays_away(take: TakeFolder, observer: Observer) -> None:
    before = {chip.item: chip for chip in shown_chips(observer.observe(take))}
    place = before["K23"].evidence[0].span
    dismiss_chip(take, "K23", span=place)
    dismiss_chip(take, "K25")
    write_document(take.transcript, transcript_of(SAID + "好。", language="zh"))
    after = {chip.item: chip for chip in shown_chips(observer.observe(take))}
    assert "K25" in before
    assert "K25" not in after
    assert place not in [each.span for each in after["K23"].evidence]


def test_moments_that_lie_close_are_the_same(take: TakeFolder, observer: Observer) -> None:
    observer.observe(take)
    dismiss(take, "fillers_strict", span=Span(250, 260))
    assert by_name(observer.observe(take))["fillers_strict"].evidence == ()


def test_a_take_without_words_or_sound(take: TakeFolder, observer: Observer) -> None:
    take.transcript.unlink()
    take.speech.unlink()
    sheet = observer.observe(take)
    assert sheet.transcript_sha256 == ""
    assert sheet.words_probability is None
    assert {cue.reliability for cue in sheet.cues} == {Reliability.NOT_MEASURED}
    assert {cue.reason for cue in sheet.cues} == {Reason.NO_SOUND, Reason.NO_TRANSCRIPT}
    take.write(replace(take.read(), has_sound=False))
    write_document(take.transcript, transcript_of(SAID))
    assert by_name(observer.observe(take))["pause_ratio"].reason is Reason.NO_SOUND


def test_a_damaged_session_hides_no_cues(take: TakeFolder, observer: Observer) -> None:
    take.session.document.write_text("{}", encoding="utf-8")
    sheet = observer.observe(take)
    assert sheet.chips == ()
    assert by_name(sheet)["length_ratio"].reason is Reason.NO_TARGET


def test_damaged_cues_are_set_aside(take: TakeFolder, observer: Observer) -> None:
    take.cues.write_text("{ torn", encoding="utf-8")
    assert observer.observe(take).cues
    assert take.cues.with_name("cues.json.damaged").exists()


def test_cues_of_a_newer_program_are_left_alone(take: TakeFolder, observer: Observer) -> None:
    newer = '{"format": "greenroom-cues", "version": 99}'
    take.cues.write_text(newer, encoding="utf-8")
    with pytest.raises(WorldError) as caught:
        observer.observe(take)
    assert caught.value.fault is Fault.DOCUMENT_NEWER
    assert take.cues.read_text(encoding="utf-8") == newer


def test_a_damaged_transcript_is_named(take: TakeFolder, observer: Observer) -> None:
    take.transcript.write_text("{", encoding="utf-8")
    with pytest.raises(WorldError) as caught:
        observer.observe(take)
    assert caught.value.facts["file"] == str(take.transcript)


def test_a_transcript_that_is_a_folder_is_named(take: TakeFolder, observer: Observer) -> None:
    take.transcript.unlink()
    take.transcript.mkdir()
    with pytest.raises(WorldError):
        observer.observe(take)


def test_the_real_voice_detector_is_the_default(take: TakeFolder) -> None:
    sheet = Observer(shipped_lexicons()).observe(take)
    assert by_name(sheet)["silent_pauses"].reliability in {*Reliability}
    assert observing.LISTEN is not None


def test_pictures_are_looked_at_when_that_is_wished_and_again_with_a_detector(
    take: TakeFolder, observer: Observer, tmp_path: Path
) -> None:
    from tests.fixtures.detector import ToldDetector
    from tests.fixtures.media import write_clip

    write_clip(take.video)
    assert "exposure" not in by_name(observer.observe(take))
    wished = Observer.as_wished(Settings(picture_cues=True), shipped_lexicons())
    without = with_fields(wished, voice=LoudIsVoice)
    assert by_name(without.observe(take))["face_found"].reason is Reason.MODEL_MISSING
    told = ToldDetector(Folders.under(tmp_path))
    told.here = False
    later = with_fields(without, face_model=told)
    assert later.observe(take).made_at == without.observe(take).made_at
    told.here = True
    assert by_name(later.observe(take))["face_found"].value == 0
