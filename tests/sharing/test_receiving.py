"""Packs come in: as a whole, once, and only as what they say they are."""

from __future__ import annotations

import json
import shutil
import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.media.probe import probe
from desktop.media.watching import IntakeCancelledError
from desktop.sessions.lock import SessionLock
from desktop.sessions.shelf import SessionShelf
from desktop.sharing import unpacking
from desktop.sharing.archive import StrangeArchive
from desktop.sharing.incoming import PREFIX, Incoming
from desktop.sharing.model import Contents
from desktop.sharing.receiving import Receiver
from desktop.sharing.wishes import Wishes
from desktop.transcription.model import Transcript
from tests.fixtures.media import ForeignClip
from tests.fixtures.sharing import inspect_here, receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.worker_messages import Good
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return tmp_path / "other library"


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def refusal(call: Callable[[], object]) -> tuple[Fault, str]:
    with pytest.raises(WorldError) as caught:
        call()
    return caught.value.fault, caught.value.facts.get("why", "")


def test_a_pack_becomes_a_session_to_review(shared: Shared, other: Path) -> None:
    done = shared.export()
    before = done.path.read_bytes()
    received = Receiver(other).receive(done.path)  # by the real inspector, a process of its own
    assert not received.was_there
    session = received.folder.read()
    assert session.id == shared.folder.read().id
    take = received.folder.takes()[0]
    document = take.read()
    assert document.id == shared.take.read().id
    assert (document.width, document.height, document.has_sound) == (160, 120, True)
    assert document.camera == document.microphone == ""
    assert abs(probe(take.video).duration_ms - 4000) <= 1
    words = read_document(take.transcript, Transcript)
    assert words.text == read_document(shared.take.transcript, Transcript).text
    assert done.path.read_bytes() == before
    assert [path.name for path in other.iterdir()] == ["received"]
    assert SessionShelf(other / "sessions", other / "trash").folders() == ()


def test_twice_changes_nothing(shared: Shared, other: Path) -> None:
    done = shared.export()
    first = receiver(other).receive(done.path)
    before = tree(other)
    second = receiver(other).receive(done.path)
    assert second.was_there
    assert second.folder == first.folder
    assert tree(other) == before


@pytest.mark.parametrize("how", ["case", "dashes"])
def test_ids_that_would_share_a_folder_do_not(shared: Shared, other: Path, how: str) -> None:
    """It was said that the disk is at fault: the folder was not empty."""
    pack = shared.export().path
    with zipfile.ZipFile(pack) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts["pack.json"])
    pack_id = manifest["pack_id"]
    changed = pack_id.replace("-", "--", 1) if how == "dashes" else pack_id.upper()
    parts["pack.json"] = json.dumps({**manifest, "pack_id": changed}).encode()
    also = shared.outside / "also.zip"
    with zipfile.ZipFile(also, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    first, second = (receiver(other).receive(each).folder.path for each in (pack, also))
    assert second.name == f"{first.name}-2"
    again = receiver(other).receive(also)
    assert (again.was_there, again.folder.path) == (True, second)


@pytest.mark.parametrize("contents", Contents)
def test_every_kind_comes_in(shared: Shared, other: Path, contents: Contents) -> None:
    shared.own()
    done = shared.export(Wishes(contents=contents, blind=False))
    take = receiver(other).receive(done.path).folder.takes()[0]
    there = {path.name for path in take.path.iterdir()}
    media = {Contents.TEXT: set[str](), Contents.CLIPS: {"clip-01.mp4"}}
    assert there == {"take.json", "transcript.json"} | media.get(contents, {"video.mp4"})


def repack(pack: Path, target: Path, change: dict[str, bytes | None], **more: bytes) -> Path:
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            content = change.get(info.filename, old.read(info))
            if content is not None:
                new.writestr(info.filename, content)
        for name, content in more.items():
            new.writestr(name.replace("__", "."), content)
    return target


def contents_of(pack: Path, name: str) -> Any:
    with zipfile.ZipFile(pack) as archive:
        return json.loads(archive.read(name))


def test_what_was_changed_on_its_way_is_refused(shared: Shared, other: Path) -> None:
    pack = shared.export().path
    session = contents_of(pack, "session.json")
    session["company_goal"] = "another"
    for name, content in {
        "session.json": json.dumps(session).encode(),
        "take-01.json": b"{}",
        "take-01.mp4": ForeignClip().write(shared.outside / "x.mp4").read_bytes(),
        "review.html": b"<script>alert(1)</script>",
    }.items():
        bad = repack(pack, shared.outside / "bad.zip", {name: content})
        assert refusal(lambda bad=bad: receiver(other).receive(bad)) == (
            Fault.PACK_REFUSED,
            "it was changed on its way",
        )
        assert tree(other) == []


@pytest.mark.parametrize("name", ["pack.json", "session.json", "review.html", "take-01.mp4"])
def test_what_is_missing_is_refused(shared: Shared, other: Path, name: str) -> None:
    bad = repack(shared.export().path, shared.outside / "bad.zip", {name: None})
    assert refusal(lambda: receiver(other).receive(bad))[0] is Fault.PACK_REFUSED
    assert not other.exists() or tree(other) == []


def test_what_is_not_on_the_list_is_refused(shared: Shared, other: Path) -> None:
    bad = repack(shared.export().path, shared.outside / "bad.zip", {}, **{"take-02__mp4": b"x"})
    assert refusal(lambda: receiver(other).receive(bad)) == (
        Fault.PACK_REFUSED,
        "its list and its content differ",
    )


def forged(pack: Path, target: Path, name: str, content: bytes) -> Path:
    """Replace a file of a pack and mend its list, as its maker could."""
    import hashlib

    manifest = contents_of(pack, "pack.json")
    session = contents_of(pack, "session.json")
    digest = hashlib.sha256(content).hexdigest()
    for media in session["takes"][0]["media"]:
        if media["file"] == name:
            media["sha256"] = digest
    whole = {"session.json": json.dumps(session).encode(), name: content}
    for each in manifest["files"]:
        if each["name"] in whole:
            each["size"] = len(whole[each["name"]])
            each["sha256"] = hashlib.sha256(whole[each["name"]]).hexdigest()
    return repack(pack, target, {**whole, "pack.json": json.dumps(manifest).encode()})


def test_what_begins_like_no_recording_is_not_unpacked(
    shared: Shared, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(StrangeArchive, "unpack")
    bad = forged(shared.export().path, shared.outside / "bad.zip", "take-01.mp4", bytes(1 << 20))
    assert refusal(lambda: Receiver(other).receive(bad))[1] == "a recording in it is none"


@pytest.mark.parametrize(
    "content",
    [
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nx.m3u8\n",
        b"\0\0\0\x20ftypisom" + b"\0" * 400,
        b"",
    ],
)
def test_scripts_in_disguise_are_refused(shared: Shared, other: Path, content: bytes) -> None:
    bad = forged(shared.export().path, shared.outside / "bad.zip", "take-01.mp4", content)
    assert refusal(lambda: Receiver(other).receive(bad)) == (
        Fault.PACK_REFUSED,
        "a recording in it is none",
    )
    assert tree(other) == []


def test_other_codecs_are_refused(shared: Shared, other: Path) -> None:
    clip = ForeignClip(picture="mpeg4", sound="mp2").write(shared.outside / "x.mp4")
    bad = forged(shared.export().path, shared.outside / "bad.zip", "take-01.mp4", clip.read_bytes())
    assert refusal(lambda: receiver(other).receive(bad))[0] is Fault.PACK_REFUSED


def test_texts_are_made_plain(shared: Shared, other: Path) -> None:
    pack = shared.export().path
    session = contents_of(pack, "session.json")
    session["company_goal"] = "a\u202eb\u0007c\r\nd\ue000 e\u0301"
    bad = forged_session(pack, shared.outside / "turned.zip", session)
    assert receiver(other).receive(bad).folder.read().company_goal == "abc\nd é"


def forged_session(pack: Path, target: Path, session: Any) -> Path:
    import hashlib

    manifest = contents_of(pack, "pack.json")
    content = json.dumps(session).encode()
    for each in manifest["files"]:
        if each["name"] == "session.json":
            each["size"], each["sha256"] = len(content), hashlib.sha256(content).hexdigest()
    return repack(
        pack, target, {"session.json": content, "pack.json": json.dumps(manifest).encode()}
    )


def _of_no_question(session: Any) -> None:
    session["takes"][0]["question_id"] = "Q99"


def _of_another_session(session: Any) -> None:
    session["id"] = "another-session"


def _of_three_hundred_thousand_years(session: Any) -> None:
    session["takes"][0]["duration_ms"] = 2**53


def _of_a_clip_far_away(session: Any) -> None:
    session["takes"][0]["media"][0]["start_ms"] = 2**53


def _of_no_day(session: Any) -> None:
    session["day"] = "2026-99-99"


def _with_a_path(session: Any) -> None:
    session["takes"][0]["question_id"] = "../../x"


def _without_takes(session: Any) -> None:
    session["takes"] = []


def _twice(session: Any) -> None:
    session["takes"] *= 2


def _with_more(session: Any) -> None:
    session["takes"][0]["camera"] = "x"


def _of_a_cue_that_is_none(session: Any) -> None:
    session["role"]["items"][0]["cue"] = "<img src=x>"


def _without_a_level(session: Any) -> None:
    del session["role"]["competencies"][0]["bars"]["3"]


def _of_a_competency_that_is_none(session: Any) -> None:
    session["role"]["questions"][0]["competencies"] = ["nowhere"]


@pytest.mark.parametrize(
    "change",
    [
        _of_no_question, _of_another_session, _of_no_day, _with_a_path, _without_takes, _twice,
        _with_more, _of_three_hundred_thousand_years, _of_a_clip_far_away, _of_a_cue_that_is_none,
        _without_a_level, _of_a_competency_that_is_none,
    ],
)  # fmt: skip
def test_sessions_that_do_not_fit_are_refused(
    shared: Shared, other: Path, change: Callable[[Any], None]
) -> None:
    pack = shared.export().path
    session = contents_of(pack, "session.json")
    change(session)
    bad = forged_session(pack, shared.outside / "bad.zip", session)
    assert refusal(lambda: receiver(other).receive(bad))[0] is Fault.PACK_REFUSED
    assert not other.exists() or tree(other) == []


@pytest.mark.parametrize(
    "segment",
    [
        {"text": "W" * 200_000},
        {"end_ms": 2**53},
        {"words": [{"start_ms": 0, "end_ms": 2**53, "text": "a"}]},
        {"fillers": [{"start_ms": 0, "end_ms": 1, "text": "a" * 2000}]},
    ],
)
def test_words_that_no_window_has_room_for_are_refused(
    shared: Shared, other: Path, segment: dict[str, Any]
) -> None:
    """One line of 200,000 letters took 14 seconds to lay out; a moment far away hung the time line."""
    pack = shared.export().path
    words = contents_of(pack, "take-01.json")
    words["segments"] = [{"start_ms": 0, "end_ms": 10, "text": "hi", **segment}]
    content = json.dumps(words).encode()
    bad = forged(pack, shared.outside / "long.zip", "take-01.json", content)
    assert refusal(lambda: receiver(other).receive(bad)) == (Fault.PACK_REFUSED, "it is damaged")
    assert tree(other) == []


def test_a_newer_pack_is_refused_with_its_version(shared: Shared, other: Path) -> None:
    pack = shared.export().path
    manifest = contents_of(pack, "pack.json")
    manifest["version"] = 2
    bad = repack(pack, shared.outside / "new.zip", {"pack.json": json.dumps(manifest).encode()})
    assert refusal(lambda: receiver(other).receive(bad))[0] is Fault.DOCUMENT_NEWER


@pytest.mark.parametrize("after", range(0, 8, 2))
def test_cancelling_leaves_nothing(shared: Shared, other: Path, after: int) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(0)
        return len(asked) > after

    pack = shared.export().path
    with pytest.raises(IntakeCancelledError):
        Receiver(other, cancelled=cancelled).receive(pack)
    assert tree(other) == []


def test_what_a_killed_import_left_is_swept(shared: Shared, other: Path) -> None:
    left, used = other / f"{PREFIX}left", other / f"{PREFIX}used"
    for folder in (left, used):
        folder.mkdir(parents=True)
    (left / ".lock").touch()
    with SessionLock(used):
        receiver(other).receive(shared.export().path)
        assert not left.exists()
        assert used.exists()


def test_a_full_disk_is_said_before_anything_is_written(other: Path) -> None:
    with pytest.raises(WorldError) as caught:
        Incoming(other, 1 << 60)
    assert caught.value.fault is Fault.DISK_FULL
    assert tree(other) == []


def test_a_disk_that_fills_on_the_way_is_that_of_the_library(shared: Shared, other: Path) -> None:
    def full(jobs: list[tuple[Path, Path]], _cancelled: object) -> tuple[Good, ...]:
        raise WorldError(Fault.DISK_FULL, folder=jobs[0][1].parent)

    pack = shared.export().path
    with pytest.raises(WorldError) as caught:
        Receiver(other, inspector=full).receive(pack)
    assert caught.value.facts["folder"] == str(other)
    assert tree(other) == []


def test_one_process_looks_at_the_media_of_all_takes(
    shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        more = shared.folder.new_take("Q03")
        shutil.copy(shared.take.video, more.video)
        take = shared.take.read()
        more.write(msgspec.structs.replace(take, id=more.read().id, number=more.read().number))
    pack = shared.export().path
    asked: list[int] = []
    lying: list[int] = []

    def look(jobs: list[tuple[Path, Path]], cancelled: Callable[[], bool]) -> tuple[Good, ...]:
        asked.append(len(jobs))
        lying.extend(len(list(source.parent.iterdir())) for source, _ in jobs[:1])
        return inspect_here(jobs, cancelled)

    found = Receiver(tmp_path / "a", inspector=look).receive(pack).folder
    assert [len(each.read().id) > 8 for each in found.takes()] == [True] * 4
    assert asked == [4]
    monkeypatch.setattr(unpacking, "MOST_AT_ONCE_BYTES", 1)
    again = Receiver(tmp_path / "b", inspector=look).receive(pack).folder
    assert [each.read() for each in again.takes()] == [each.read() for each in found.takes()]
    assert asked[1:] == [1, 1, 1, 1, 0]
    assert lying == [4, 1, 1, 1, 1]  # what was looked at is gone before more is laid out
