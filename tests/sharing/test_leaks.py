"""Canaries in every corner of a library: none is found in any file of any pack (reliability.md 3.4)."""

from __future__ import annotations

import getpass
import socket
import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.media.probe import probe
from desktop.review.changes import add_mark
from desktop.review.model import MarkKind
from desktop.review.store import write_review
from desktop.roles.model import Text
from desktop.sharing.masking import MASK
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes
from desktop.transcription.corrections import Correction, Corrections, Step, read_words
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures.media import ForeignClip
from tests.fixtures.sharing import AT, CANARIES, make_shared

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media

SECRET = "云帆科技"
LEAST = 5
"""A shorter name stands in any recording by chance."""
CORNERS = ("canary-cue", "canary-undo", "canary-correction", "canary-other", "canary-mark")
TAGS = (
    ("title", "canary-title"), ("comment", "canary-comment"), ("artist", "canary-artist"),
    ("creation_time", "2026-11-25T08:12:00Z"), ("encoder", "canary-encoder"),
)  # fmt: skip


def inside(pack: Path) -> dict[str, bytes]:
    """Return what is in a pack by name, and the zip itself."""
    with zipfile.ZipFile(pack) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
        found["the zip"] = b"".join(
            info.filename.encode() + info.comment + info.extra for info in archive.infolist()
        )
        found["the comment"] = archive.comment
        return found


def ways_to_write(text: str) -> list[bytes]:
    """Return a text as it could stand in a file."""
    escaped = "".join(f"\\u{ord(each):04x}" for each in text)
    entities = "".join(f"&#{ord(each)};" for each in text)
    return [
        text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("gbk", "replace"),
        escaped.encode(), escaped.upper().replace("\\U", "\\u").encode(), entities.encode(),
    ]  # fmt: skip


@pytest.fixture
def canaries(shared: Shared, tmp_path: Path) -> Shared:
    """A session with something secret in every corner that is not to be shared."""
    ForeignClip(seconds=4.0, tags=TAGS).write(shared.take.video)
    cue = f'{{"heard": "canary-cue {SECRET}"}}'
    shared.take.cues.write_text(cue, encoding="utf-8")
    own = shared.own(4)
    own = add_mark(
        own, shared.take.read().id, Span(0, 900), mark_id="own-mark-2", at=AT,
        kind=MarkKind.STRENGTH, quote=f"在{SECRET}做过", text=f"{SECRET}的例子",
    )  # fmt: skip
    write_review(shared.folder.reviews, msgspec.structs.replace(own, keep=f"讲{SECRET}"))
    (shared.folder.reviews / f"{own.id}.undo").write_text(f"canary-undo {SECRET}")
    other = make_shared(tmp_path / "second", shared.library)
    session = other.folder.read()
    other.folder.write(msgspec.structs.replace(session, company_goal="canary-other"))
    session = shared.folder.read()
    name = Text(f"{SECRET}客服", f"Service at {SECRET}")
    shared.folder.write(
        msgspec.structs.replace(
            session,
            company_goal=f"去{SECRET}",
            role=msgspec.structs.replace(session.role, name=name),
        )
    )
    words = (
        Word(0, 300, "我在", raw="我在"),
        Word(300, 600, "云帆", raw="云 帆"),
        Word(600, 900, "科技", raw="科技"),
        Word(900, 1200, "工作", raw="canary-raw"),
    )
    filler = Word(400, 500, "云帆科技", raw="云帆科技")
    write_document(
        shared.take.transcript,
        Transcript(
            language="zh", model="CanaryModel", engine="CanaryModel", created_at=AT,
            segments=(Segment(0, 1200, "我在云帆科技工作", words, (filler,)),),
        ),
    )  # fmt: skip
    correct(shared, words[-1])
    return shared


def correct(shared: Shared, heard: Word) -> None:
    """Correct a word; what was heard and what was undone is no one else's business."""
    wrong = Word(heard.start_ms, heard.end_ms, f"canary-correction{SECRET}")
    old = Correction(id="1", span=Span(900, 1200), heard=(heard,), words=(wrong,))
    new = msgspec.structs.replace(old, id="2", words=(msgspec.structs.replace(wrong, text="上班"),))
    step = Step(id="3", before=(old,), after=(new,))
    write_document(shared.take.corrections, Corrections(corrections=(new,), done=(step,)))
    assert read_words(shared.take).transcript.text == "我在云帆科技上班"


@pytest.mark.parametrize("blind", [True, False])
@pytest.mark.parametrize("contents", Contents)
def test_no_masked_word_and_no_canary_in_any_file(
    canaries: Shared, contents: Contents, blind: bool, tmp_path: Path
) -> None:
    wishes = Wishes(contents, masks=(SECRET,), blind=blind, asks=(f"{SECRET}那段清楚吗？",))
    done = canaries.export(wishes)
    files = inside(done.path)
    tags = [value for _, value in TAGS[:3]]
    names = [each for each in (socket.gethostname(), getpass.getuser()) if len(each) > LEAST]
    around = [str(tmp_path), canaries.folder.path.name, *names]
    forbidden = [
        *CANARIES,
        *CORNERS,
        *tags,
        "canary-encoder",
        "canary-raw",
        "x264",
        "Lavf",
        "Lavc",
        *around,
    ]
    if not blind:
        forbidden.remove("canary-mark")
    found = [
        (name, word)
        for name, content in files.items()
        for word in forbidden
        if word and word.encode() in content
    ]
    assert found == []
    secrets = [
        (name, part)
        for name, content in files.items()
        if not name.endswith((".mp4", ".m4a"))
        for part in ("云帆", "科技", SECRET)
        for written in ways_to_write(part)
        if written in content
    ]
    assert secrets == []
    assert MASK in files["session.json"].decode()


def test_a_copy_keeps_no_stream_but_picture_and_sound(canaries: Shared, tmp_path: Path) -> None:
    files = inside(canaries.export().path)
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(files["take-01.mp4"])
    info = probe(copy)
    assert info.picture
    assert info.sound
    for box in (b"\xa9nam", b"\xa9cmt", b"\xa9ART", b"\xa9too", b"\xa9xyz", b"Lavc"):
        assert box not in files["take-01.mp4"]


def test_an_encrypted_pack_tells_nothing_but_that_it_is_one(canaries: Shared) -> None:
    plain = canaries.export(Wishes(), "plain.zip")
    locked = canaries.export(Wishes(passphrase="a b c d e f"), "locked.zip")
    files = inside(locked.path)
    assert set(files) == {"read-me.txt", "key.age", "pack.zip.age", "the zip", "the comment"}
    whole = locked.path.read_bytes()
    for word in (*CANARIES, locked.manifest.session_id, "take-01", "session.json", "moov"):
        assert word.encode() not in whole
    assert [
        each.name for each in (canaries.folder.path / "shared").iterdir() if each.suffix != ".json"
    ] == []
    assert plain.manifest.review_key != locked.manifest.review_key


def test_two_packs_have_no_key_in_common(canaries: Shared) -> None:
    keys = {
        inside(canaries.export(Wishes(Contents.TEXT, passphrase="a b"), f"{n}.zip").path)["key.age"]
        for n in range(2)
    }
    assert len(keys) == 2
