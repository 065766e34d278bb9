"""What is shown before a pack is written: sizes, suggestions, a picture, a piece of sound, tracked faces."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.base.assets import asset
from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.part_file import PartFile
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.cues.faces import Face
from desktop.cues.picture_quality import Box
from desktop.media.blurring import blurred, find_all, hidden
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.thumbnail import picture_at
from desktop.media.watching import IntakeCancelledError
from desktop.recording.adding import add_take
from desktop.recording.samples import sample_in
from desktop.reports import review_page
from desktop.reports.review_page import CHUNK_BYTES, Inlaid
from desktop.sharing.age_file import CHUNK
from desktop.sharing.encryption import encrypting, seal_key
from desktop.sharing.face_boxes import FaceBoxes, boxes_for
from desktop.sharing.limits import KEY, README, SEALED
from desktop.sharing.model import Contents
from desktop.sharing.pack_writer import LargeFile, PackWriter
from desktop.sharing.preview import look_ahead, picture_of, write_sound
from desktop.sharing.sizes import encrypted_bytes
from desktop.sharing.suggesting import MOST, suggest
from desktop.sharing.wishes import Blur, Wishes
from desktop.sharing.zip_format import PAGE
from tests.fixtures.detector import ToldDetector
from tests.fixtures.sharing import transcript_of

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop.sharing.pack_writer import Slot
    from tests.fixtures.sharing import Shared

    Pixels = npt.NDArray[np.uint8]


A_KEY = bytes(range(256)) + b"x"
"""As long as a wrapped key, and no smaller when it is packed."""


class SteadyFinder:
    """Finds one face in every picture."""

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        assert pixels.ndim == 3
        return (Face(Box(0.0, 0.25, 0.25, 0.5), 0.4),)


def test_a_face_is_found_in_pixels() -> None:
    picture: Pixels = np.zeros((80, 160, 3), np.uint8)
    assert FaceBoxes(SteadyFinder())(picture) == ((0, 20, 40, 40),)


def test_names_of_the_list_come_first_then_numbers() -> None:
    said = transcript_of(
        ("在", "云帆", "，", "提升", "了", "30%", "，", "百分之二十", "，", "三百", "，Anna")
    )
    assert suggest([said], (" 云帆 ", "anna", "Bob", "")) == (
        "云帆",
        "anna",
        "30%",
        "百分之二十",
        "三百",
    )
    assert suggest([said], ("云帆",), masked=("30", "云帆")) == (
        "Anna",
        "百分之二十",
        "三百",
    )
    many = transcript_of(tuple(f"{number}，" for number in range(100, 140)))
    assert len(suggest([many], ())) == MOST


@pytest.mark.media
def test_each_way_is_offered_with_about_its_size(shared: Shared) -> None:
    shared.own()
    wishes = Wishes()
    outlook = look_ahead(shared.folder, wishes)
    assert outlook.choice
    assert outlook.offer
    sizes = {each.contents: each.size for each in outlook.offers}
    for contents in Contents:
        real = shared.export(Wishes(contents)).size
        assert 0.3 * real < sizes[contents] < 3.5 * real + 15_000
    assert [each.contents for each in outlook.offers if not each.exact] == [Contents.BLURRED]
    small = look_ahead(shared.folder, Wishes(height=60))
    assert small.offer
    assert small.offer.size < sizes[Contents.FULL]
    assert not small.offer.exact


@pytest.mark.media
@pytest.mark.parametrize("locked", [False, True])
@pytest.mark.parametrize("contents", [each for each in Contents if each is not Contents.BLURRED])
@pytest.mark.parametrize("added", [False, True])
def test_the_size_that_is_told_is_that_of_the_pack(
    shared: Shared, contents: Contents, *, added: bool, locked: bool
) -> None:
    """Some thousand bytes were missing where the page holds the recordings, a third was too much of sound alone."""
    shared.own()
    if added:
        other = add_take(shared.folder, "Q01", sample_in(Language.ZH).path)
        other.transcript.write_bytes(to_json(transcript_of(("在", "云帆") * 300)))
    told = look_ahead(shared.folder, Wishes(contents), locked=locked).offer
    passphrase = "six words of some kind each" if locked else None
    real = shared.export(Wishes(contents, passphrase=passphrase)).size
    assert told is not None
    assert told.exact
    assert told.size == pytest.approx(real, abs=0.01 * real + PAGE)


@pytest.mark.media
def test_the_size_of_silenced_sound_is_told_as_it_will_be_encoded(shared: Shared) -> None:
    masks = ("云帆科技",)
    for contents in (Contents.FULL, Contents.AUDIO):
        told = look_ahead(shared.folder, Wishes(contents, masks=masks)).offer
        real = shared.export(Wishes(contents, masks=masks)).size
        assert told is not None
        assert not told.exact
        assert told.size == pytest.approx(real, rel=0.05)


@pytest.mark.parametrize("size", [1, 2, 3, CHUNK_BYTES - 1, CHUNK_BYTES, 2 * CHUNK_BYTES + 4])
def test_what_a_recording_takes_in_the_page_is_known(size: int) -> None:
    files = ("take-01.mp4", "take-02-clip-01.mp4")
    inlaid = tuple(Inlaid(file, lambda: [bytes(size)]) for file in files)
    with_it = sum(map(len, review_page.review_page({}, inlaid, language="zh")))
    without = sum(map(len, review_page.review_page({}, (), language="zh")))
    assert with_it - without == review_page.inlaid_bytes(dict.fromkeys(files, size))
    assert not review_page.inlaid_bytes({})


@pytest.mark.parametrize("locked", [False, True])
def test_the_size_of_a_small_pack_is_told_with_its_lock(shared: Shared, *, locked: bool) -> None:
    """What encryption adds is a seventh of a pack of text."""
    wishes = Wishes(Contents.TEXT)
    told = look_ahead(shared.folder, wishes, locked=locked).offer
    passphrase = "six words of some kind each" if locked else None
    real = shared.export(Wishes(Contents.TEXT, passphrase=passphrase)).size
    assert told is not None
    assert told.size == pytest.approx(real, abs=PAGE if locked else PAGE // 4)
    typed = look_ahead(shared.folder, Wishes(Contents.TEXT, passphrase="six words")).offer
    assert typed is not None
    assert (typed.size == told.size) is locked


@pytest.mark.parametrize("pack_bytes", [1, 57_267, CHUNK, CHUNK + 1, 3_000_000])
def test_what_encryption_adds_is_known(tmp_path: Path, pack_bytes: int) -> None:
    target = tmp_path / "pack.zip"
    recipient, _wrap = seal_key("six words of some kind each")

    def write(slot: Slot) -> None:
        writer = encrypting(slot, recipient)
        writer.write(bytes(pack_bytes))
        writer.finish()

    with PackWriter(target) as outer:
        outer.add(README, asset("sharing", "read-me.txt").read_bytes())
        outer.add_media(SEALED, LargeFile(write, pack_bytes, in_turn=True, with_sha=False))
        outer.add(KEY, A_KEY)
        outer.finish()
    assert target.stat().st_size == encrypted_bytes(pack_bytes)


@pytest.mark.media
def test_what_is_not_to_be_had_says_why(shared: Shared) -> None:
    shared.take.transcript.unlink()
    outlook = look_ahead(shared.folder, Wishes(Contents.TEXT))
    faults = {each.contents: each.fault for each in outlook.offers}
    assert faults[Contents.TEXT] is Fault.NOT_TRANSCRIBED
    assert faults[Contents.CLIPS] is Fault.NO_MARKS_TO_SHARE
    assert faults[Contents.FULL] is None
    assert outlook.choice is None
    assert outlook.offer is None
    assert outlook.fault
    assert outlook.fault.fault is Fault.NOT_TRANSCRIBED
    (shown,) = look_ahead(shared.folder, Wishes()).takes
    assert shown.masked is None


@pytest.mark.media
def test_a_damaged_document_is_said(shared: Shared) -> None:
    shared.take.transcript.write_text("{")
    with pytest.raises(WorldError) as caught:
        look_ahead(shared.folder, Wishes())
    assert caught.value.fault is Fault.TRANSCRIPT_DAMAGED


@pytest.mark.media
def test_the_picture_is_that_of_the_pack(shared: Shared) -> None:
    (shown,) = look_ahead(shared.folder, Wishes()).takes
    plain = picture_of(shown, Wishes(), 1000, None)
    hidden = picture_of(shown, Wishes(Contents.BLURRED), 1000, None)
    assert plain is not None
    assert hidden is not None
    assert np.array_equal(blurred(plain), hidden)
    assert picture_of(shown, Wishes(Contents.TEXT), 1000, None) is None


@pytest.mark.media
def test_the_picture_with_blurred_faces_is_that_of_the_pack(shared: Shared) -> None:
    faces = FaceBoxes(SteadyFinder())
    video = shared.take.video
    gone = list(hidden(iter_pictures(video), find_all(iter_pictures(video), faces)))
    (shown,) = look_ahead(shared.folder, Wishes()).takes
    for pixels, at_s in (gone[0], gone[len(gone) // 2], gone[-1]):
        seen = picture_of(shown, Wishes(Contents.BLURRED), round(at_s * 1000), faces)
        assert seen is not None
        assert np.array_equal(seen, pixels)
    whole = Wishes(Contents.BLURRED, blur=Blur.WHOLE)
    all_of_it = picture_of(shown, whole, 1000, faces)
    assert all_of_it is not None
    assert np.array_equal(all_of_it, blurred(picture_at(video, 1000)))


@pytest.mark.media
def test_a_whole_blur_is_smaller_and_needs_no_detector(shared: Shared) -> None:
    by_face = look_ahead(shared.folder, Wishes(Contents.BLURRED), finds_faces=True).offer
    whole = Wishes(Contents.BLURRED, blur=Blur.WHOLE)
    all_of_it = look_ahead(shared.folder, whole, finds_faces=True).offer
    assert by_face is not None
    assert all_of_it is not None
    assert all_of_it.size < by_face.size
    model = ToldDetector(Folders.under(shared.outside))
    assert boxes_for(whole, model) is None
    assert isinstance(boxes_for(Wishes(Contents.BLURRED), model), FaceBoxes)
    model.here = False
    assert boxes_for(Wishes(Contents.BLURRED), model) is None


@pytest.mark.media
def test_the_sound_is_that_of_the_pack(shared: Shared, tmp_path: Path) -> None:
    (shown,) = look_ahead(shared.folder, Wishes(masks=("云帆科技",))).takes
    (plain,) = look_ahead(shared.folder, Wishes()).takes
    target = tmp_path / "a.m4a"
    with PartFile(target) as part, PartFile(target) as other:  # as two windows
        masked = write_sound(shown, Span(0, 3000), part)
        open_to_all = write_sound(plain, Span(0, 3000), other)
        heard = np.abs(decode_sound(masked, 16_000))
        assert heard[1400 * 16 : 2000 * 16].max() < 0.01
        assert heard[500 * 16 : 900 * 16].max() > 0.05
        assert np.abs(decode_sound(open_to_all, 16_000))[1500 * 16 : 1900 * 16].max() > 0.05
    with PartFile(target) as part, pytest.raises(IntakeCancelledError):
        write_sound(shown, Span(0, 3000), part, cancelled=lambda: True)
    assert list(tmp_path.glob("*.m4a*")) == list(tmp_path.glob(".*")) == []


@pytest.mark.media
def test_two_pieces_of_masked_sound_are_written_at_once(shared: Shared, tmp_path: Path) -> None:
    """They had one file for what is encoded meanwhile."""
    (shown,) = look_ahead(shared.folder, Wishes(masks=("云帆科技",))).takes
    target = tmp_path / "a.m4a"
    with PartFile(target) as part, PartFile(target) as other:

        def meanwhile() -> bool:
            if not begun:
                begun.append(True)
                write_sound(shown, Span(0, 3000), other)
            return False

        begun: list[bool] = []
        write_sound(shown, Span(0, 3000), part, meanwhile)
        first, second = (decode_sound(each.path, 16_000) for each in (part, other))
    assert begun
    assert np.array_equal(first, second)


@pytest.mark.media
def test_of_clips_only_their_words_are_shown(shared: Shared) -> None:
    words = tuple(f"字{index}" for index in range(26))
    shared.take.transcript.write_bytes(to_json(transcript_of(words, 150)))
    shared.own()
    (clips,) = look_ahead(shared.folder, Wishes(Contents.CLIPS)).takes
    (whole,) = look_ahead(shared.folder, Wishes()).takes
    assert clips.transcript
    assert whole.transcript
    assert clips.transcript.text == whole.transcript.text[: len(clips.transcript.text)]
    assert (clips.begins_ms, whole.begins_ms) == (0, 0)
    assert whole.ends_ms(10) == 4000


@pytest.mark.parametrize("contents", [Contents.TEXT, Contents.FULL])
def test_the_size_follows_the_page_as_it_grows(
    shared: Shared, contents: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was reckoned by figures that somebody had to raise with each change of the page."""
    told: list[int] = []
    real: list[int] = []
    source = review_page._source  # pyright: ignore[reportPrivateUsage]
    for more in ("", f"/*{random.Random(1).randbytes(40_000).hex()}*/"):

        def grown(name: str, more: str = more) -> str:
            return source(name) + (more if name == "page.css" else "")

        with monkeypatch.context() as changed:
            changed.setattr(review_page, "_source", grown)
            offer = look_ahead(shared.folder, Wishes(contents)).offer
            assert offer is not None
            told.append(offer.size)
            real.append(shared.export(Wishes(contents)).size)
    assert real[1] - real[0] > 20_000
    assert told[1] - told[0] == pytest.approx(real[1] - real[0], abs=PAGE // 4)
