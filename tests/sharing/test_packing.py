"""What goes out: only what was chosen, nothing about where and when it was made, whole or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.base.timecode import Span
from desktop.media.probe import probe
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from desktop.media.watching import IntakeCancelledError
from desktop.review.desk import ReviewDesk
from desktop.review.model import MarkKind
from desktop.roles.model import Text
from desktop.sharing import packing
from desktop.sharing.excerpt import shared_session
from desktop.sharing.masked_transcript import LEAST_PAD_MS
from desktop.sharing.masking import MASK, Masks
from desktop.sharing.model import Contents, GivenPack
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_media import add_plain
from desktop.sharing.wishes import Wishes, choose
from tests.fixtures.sharing import CANARIES, DAY, transcript_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


def unzip(pack: Path, into: Path) -> dict[str, Path]:
    with zipfile.ZipFile(pack) as archive:
        assert archive.testzip() is None
        archive.extractall(into)
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    return {path.name: path for path in into.iterdir()}


def session_of(files: dict[str, Path]) -> dict[str, Any]:
    return json.loads(files["session.json"].read_bytes())


def test_a_pack_holds_what_was_chosen_and_says_so(shared: Shared, tmp_path: Path) -> None:
    done = shared.export()
    files = unzip(done.path, tmp_path / "u")
    assert set(files) == {"pack.json", "session.json", "review.html", "take-01.mp4", "take-01.json"}
    manifest = json.loads(files["pack.json"].read_bytes())
    for each in manifest["files"]:
        content = files[each["name"]].read_bytes()
        assert each["sha256"] == hashlib.sha256(content).hexdigest()
        assert each["size"] == len(content)
    assert manifest["blind"]
    assert manifest["please_delete_after"] == "2026-12-25"
    assert "2026-12-25" in manifest["request"]["zh"]
    session = session_of(files)
    assert session["self_review"] is None
    assert [each["id"] for each in session["role"]["questions"]] == ["Q03"]
    assert session["role_sha256"] == shared.folder.read().role_sha256
    assert abs(probe(files["take-01.mp4"]).duration_ms - 4000) <= 1
    assert done.size == done.path.stat().st_size


@pytest.mark.parametrize("contents", Contents)
def test_nothing_leaks(shared: Shared, tmp_path: Path, contents: Contents) -> None:
    shared.own(4)
    done = shared.export(Wishes(contents=contents, blind=False))
    files = unzip(done.path, tmp_path / "u")
    whole = b"".join(path.read_bytes() for path in files.values()) + done.path.read_bytes()
    inside = [*CANARIES, str(tmp_path), shared.folder.path.name, "x264", "Lavf", "Lavc", "T08:12"]
    assert [each for each in inside if each.encode() in whole] == []
    moments = re.findall(rb"\d{4}-\d\d-\d\dT(\d\d:\d\d)", whole)
    assert set(moments) <= {b"00:00"}


def test_the_own_review_goes_along_only_when_asked(shared: Shared, tmp_path: Path) -> None:
    own = shared.own(4)
    blind = session_of(unzip(shared.export().path, tmp_path / "a"))
    seen = shared.export(Wishes(blind=False))
    opened = session_of(unzip(seen.path, tmp_path / "b"))
    assert blind["self_review"] is None
    assert opened["self_review"]["id"] == own.id
    assert not seen.manifest.blind


def test_the_way_back_through_a_review_never_goes_out(shared: Shared, tmp_path: Path) -> None:
    desk = ReviewDesk(shared.folder)
    take = shared.take.read().id
    desk.mark(take, Span(100, 900), kind=MarkKind.NOTE, text="CanaryTakenBack")
    desk.remove_mark(next(each.id for each in desk.review.marks if each.text == "CanaryTakenBack"))
    (history,) = shared.folder.reviews.glob("*.undo")
    assert b"CanaryTakenBack" in history.read_bytes()
    for contents in (Contents.FULL, Contents.TEXT):
        target = tmp_path / f"{contents}.zip"
        export_pack(shared.folder, target, Wishes(contents=contents, blind=False))
        with zipfile.ZipFile(target) as pack:
            assert not any(name.endswith(".undo") for name in pack.namelist())
            assert not any(b"CanaryTakenBack" in pack.read(name) for name in pack.namelist())


def test_the_page_allows_nothing_but_its_own_script_and_style(
    shared: Shared, tmp_path: Path
) -> None:
    page = unzip(shared.export().path, tmp_path / "u")["review.html"].read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "{{" not in page.split("<script>")[0]
    assert page.index("Content-Security-Policy") < page.index("<style>")


def test_the_page_shows_a_name_as_it_is_written(shared: Shared, tmp_path: Path) -> None:
    session = shared.folder.read()
    name = Text(zh="<script>alert(1)</script>{{files}}", en='" onload="alert(1)')
    role = msgspec.structs.replace(session.role, name=name)
    shared.folder.write(msgspec.structs.replace(session, role=role))
    page = unzip(shared.export().path, tmp_path / "u")["review.html"].read_text(encoding="utf-8")
    assert "alert(1)</script>" not in page
    assert "\\u003cscript\\u003ealert(1)" in page
    assert '" onload="' not in page


def test_text_alone_has_no_media(shared: Shared, tmp_path: Path) -> None:
    files = unzip(shared.export(Wishes(contents=Contents.TEXT)).path, tmp_path / "u")
    assert set(files) == {"pack.json", "session.json", "review.html", "take-01.json"}
    words = json.loads(files["take-01.json"].read_bytes())
    assert words["model"] == words["engine"] == words["created_at"] == ""


def test_sound_alone_has_no_picture(shared: Shared, tmp_path: Path) -> None:
    files = unzip(shared.export(Wishes(contents=Contents.AUDIO)).path, tmp_path / "u")
    info = probe(files["take-01.m4a"])
    assert info.picture is None
    assert info.sound


def test_clips_hold_what_was_marked_and_no_other_word(shared: Shared, tmp_path: Path) -> None:
    take = shared.take.read()
    words = tuple(f"字{index}" for index in range(26))
    (shared.take.transcript).write_bytes(packing.to_json(transcript_of(words, 150)))
    shared.own()
    files = unzip(shared.export(Wishes(contents=Contents.CLIPS)).path, tmp_path / "u")
    media = session_of(files)["takes"][0]["media"]
    assert [each["file"] for each in media] == ["take-01-clip-01.mp4"]
    assert media[0]["start_ms"] == 0  # a mark at 1.5 s begins two seconds earlier
    told = json.loads(files["take-01.json"].read_bytes())
    assert max(s["end_ms"] for s in told["segments"]) <= take.duration_ms
    shown = probe(files["take-01-clip-01.mp4"])
    assert abs(shown.duration_ms - media[0]["duration_ms"]) < 60


def test_without_marks_there_are_no_clips(shared: Shared) -> None:
    with pytest.raises(WorldError) as caught:
        shared.export(Wishes(contents=Contents.CLIPS))
    assert caught.value.fault is Fault.NO_MARKS_TO_SHARE


def test_masked_words_are_neither_read_nor_heard(shared: Shared, tmp_path: Path) -> None:
    shared.own()
    done = shared.export(Wishes(masks=("云帆科技", "nobody"), blind=False))
    assert done.found == (1, 0)
    files = unzip(done.path, tmp_path / "u")
    for name in ("session.json", "take-01.json"):
        text = files[name].read_text(encoding="utf-8")
        assert "云帆" not in text
        assert "科技" not in text
        assert MASK in text
    heard = np.abs(decode_sound(files["take-01.mp4"], 16_000))
    # The words stand at 1.5 to 2.1 s, others directly beside them.
    start, end = 1500 - LEAST_PAD_MS, 2100 + LEAST_PAD_MS
    assert heard[(start + 25) * 16 : 1750 * 16].max() < 0.01
    assert heard[400 * 16 : 800 * 16].max() > 0.05
    assert heard[2600 * 16 : 3000 * 16].max() > 0.05
    assert end < 2600


def test_masks_need_a_transcript(shared: Shared) -> None:
    shared.take.transcript.unlink()
    with pytest.raises(WorldError) as caught:
        shared.export(Wishes(masks=("x",)))
    assert caught.value.fault is Fault.NOT_TRANSCRIBED
    assert shared.export().manifest.files


def test_blurred_pictures_show_no_detail(shared: Shared, tmp_path: Path) -> None:
    files = unzip(shared.export(Wishes(contents=Contents.BLURRED)).path, tmp_path / "u")
    pixels, _ = next(iter_pictures(files["take-01.mp4"]))
    assert pixels.shape == (120, 160, 3)
    info = probe(files["take-01.mp4"])
    assert info.sound
    assert abs(info.duration_ms - 4000) < 60


def test_a_smaller_picture(shared: Shared, tmp_path: Path) -> None:
    files = unzip(shared.export(Wishes(height=60)).path, tmp_path / "u")
    picture = probe(files["take-01.mp4"]).picture
    assert picture
    assert (picture.width, picture.height) == (80, 60)


def test_a_picture_that_has_its_height_is_copied_as_it_is(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []

    def add(writer: Any, name: str, *more: Any, **how: Any) -> Any:
        copied.append(name)
        return add_plain(writer, name, *more, **how)

    monkeypatch.setattr("desktop.sharing.packing.add_plain", add)
    as_recorded = shared.export().manifest.files[1]
    for height, tries in ((120, 2), (480, 3), (60, 3)):
        sent = shared.export(Wishes(height=height)).manifest.files[1]
        assert copied == ["take-01.mp4"] * tries
        assert (sent.sha256 == as_recorded.sha256) == (height >= 120)


def test_what_went_out_is_remembered(shared: Shared) -> None:
    own = shared.own(2)
    done = shared.export()
    note = shared.folder.path / "shared" / f"{done.manifest.pack_id}.json"
    given = read_document(note, GivenPack)
    assert given.review_key == done.manifest.review_key
    assert given.commitment == done.manifest.commitment != ""
    from desktop.sharing.excerpt import commitment

    assert commitment(own, given.salt) == given.commitment


def test_an_empty_session_is_said(shared: Shared) -> None:
    with pytest.raises(WorldError) as caught:
        shared.export(Wishes(takes=("none",)))
    assert caught.value.fault is Fault.NOTHING_TO_SHARE
    assert list(shared.outside.iterdir()) == []


@pytest.mark.parametrize(
    ("contents", "after", "passphrase"),
    [
        (Contents.FULL, 0, None),
        (Contents.FULL, 0, "one two"),
        (Contents.FULL, 1, "one two"),  # while it is encrypted
        *((Contents.BLURRED, after, words) for after in (0, 5, 60) for words in (None, "one two")),
    ],
)
def test_cancelling_leaves_what_was_there(
    shared: Shared, contents: Contents, after: int, passphrase: str | None
) -> None:
    target = shared.outside / "pack.zip"
    target.write_bytes(b"old")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(0)
        return len(asked) > after

    wishes = Wishes(contents=contents, passphrase=passphrase)
    with pytest.raises(IntakeCancelledError):
        export_pack(shared.folder, target, wishes, cancelled=cancelled)
    assert target.read_bytes() == b"old"
    assert list(shared.outside.iterdir()) == [target]
    assert list((shared.folder.path / "shared").iterdir()) == []


def test_what_a_killed_export_left_is_swept(shared: Shared) -> None:
    for name in (".pack.zip.0123abcd.part", ".pack.zip.0123abcd.take-01.mp4.part"):
        (shared.outside / name).write_bytes(b"half")
    shared.export()
    assert [path.name for path in shared.outside.iterdir()] == ["pack.zip"]


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with such locks")
@pytest.mark.parametrize("passphrase", [None, "x"])
@pytest.mark.parametrize("contents", [Contents.FULL, Contents.AUDIO, Contents.BLURRED])
@pytest.mark.parametrize("name", ["pack.zip", "other.zip"])
def test_two_exports_at_once_leave_each_other_alone(
    shared: Shared, contents: Contents, passphrase: str | None, name: str
) -> None:
    """The second begins and ends in the middle of the first, as another program may."""
    target, other = shared.outside / "pack.zip", shared.outside / name
    wishes = Wishes(contents=contents, passphrase=passphrase)
    ids: list[str] = []

    def meanwhile(_share: float) -> None:
        if not ids:
            ids.append("begun")
            ids.append(export_pack(shared.folder, other, wishes).manifest.pack_id)

    done = export_pack(shared.folder, target, wishes, progress=meanwhile)
    ids.append(done.manifest.pack_id)
    assert sorted(each.name for each in shared.outside.iterdir()) == sorted({"pack.zip", name})
    for path in {target, other}:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
    assert {each.stem for each in (shared.folder.path / "shared").iterdir()} == set(ids[1:])
    if passphrase is None:
        with zipfile.ZipFile(target) as archive:
            assert json.loads(archive.read("pack.json"))["pack_id"] == ids[-1]


@pytest.mark.usefixtures("in_shanghai")
def test_the_day_is_that_on_the_wall(shared: Shared) -> None:
    morning = "2026-11-25T23:30:00.000Z"
    shared.own(4)
    shared.folder.write(msgspec.structs.replace(shared.folder.read(), created_at=morning))
    choice = choose(shared.folder, Wishes(blind=False))
    assert choice.own
    own = msgspec.structs.replace(choice.own, created_at=morning)
    session = shared_session(dataclasses.replace(choice, own=own), (), Masks(()))
    assert session.day == "2026-11-26"
    assert session.self_review
    assert session.self_review.created_at == "2026-11-26T00:00:00Z"


def test_a_missing_folder_is_said(shared: Shared) -> None:
    with pytest.raises(WorldError) as caught:
        export_pack(shared.folder, shared.outside / "gone" / "p.zip", Wishes(), today=lambda: DAY)
    assert caught.value.fault is Fault.TARGET_MISSING


def test_too_many_takes_are_refused_before_anything_is_written(shared: Shared) -> None:
    content = shared.take.document.read_bytes()
    for number in range(2, 40):
        folder = shared.folder.takes_folder / f"{number:02}_Q03"
        folder.mkdir()
        (folder / "take.json").write_bytes(content)
    with pytest.raises(WorldError) as caught:
        choose(shared.folder, Wishes())
    assert caught.value.fault is Fault.SHARE_TOO_LARGE


def test_progress_rises_to_one(shared: Shared) -> None:
    told: list[float] = []
    export_pack(shared.folder, shared.outside / "p.zip", Wishes(), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
