"""Canaries inside the media themselves, in what comes back, and in what goes back: none gets out."""

from __future__ import annotations

import getpass
import shutil
import socket
import zipfile
from typing import TYPE_CHECKING, Any

import av  # noqa: TID253 - writes into the file what others would
import pytest

from desktop.base.timecode import Span
from desktop.review.actions import Decision
from desktop.review.changes import add_mark, rate
from desktop.review.model import MarkKind, Review, Reviewer, ReviewerRole
from desktop.review.store import write_review
from desktop.sharing.acting import decide, find_note
from desktop.sharing.answering import write_answer
from desktop.sharing.encryption import open_key
from desktop.sharing.model import Contents
from desktop.sharing.replying import write_reply
from desktop.sharing.taking_in import take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures._sealed import decrypted
from tests.fixtures.sharing import AT, CANARIES, receiver, review_file_for
from tests.sharing.test_leaks import inside

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
WORDS = "a b c d e f"
UNITS = {
    6: b"\x05\x20" + bytes(16) + b"canary-sei------\x80",
    12: b"canary-filling",
    24: b"canary-unit",
}
"""H.264 units as other programs write them: SEI with what they like to say, filling, one of their own."""
SAID = b"\x80\x0bcanary-data" + b"\x80\x0acanary-too"
"""Two data elements before the sound of an AAC packet, whose content begins on a whole byte."""
INSIDE = (
    "canary-data",
    "canary-too",
    "canary-sei",
    "canary-filling",
    "canary-unit",
    "canary-tag",
    "x264",
    "Lavc",
    "Lavf",
)


def with_notes(source: Path, target: Path) -> None:
    """Copy a recording and put notes before some pictures and sounds."""
    opened: Any = av.open(str(source))
    copied: Any = av.open(str(target), "w")
    with opened as given, copied as made:
        made.metadata.update({"comment": "canary-tag", "location": "canary-tag"})
        lanes = {each.index: made.add_stream_from_template(each) for each in given.streams}
        for number, packet in enumerate(given.demux()):
            if packet.dts is None:
                continue
            other: Any = packet
            if packet.stream.type == "video" and number % 10 < 3:
                units = b"".join(
                    (len(content) + 1).to_bytes(4, "big") + bytes([kind]) + content
                    for kind, content in UNITS.items()
                )
                other = av.Packet(units + bytes(packet))
                other.pts, other.dts, other.duration = packet.pts, packet.dts, packet.duration
                other.time_base, other.is_keyframe = packet.time_base, packet.is_keyframe
            if packet.stream.type == "audio" and number % 5 < 3:
                other = av.Packet(SAID + bytes(packet))
                other.pts, other.dts, other.duration = packet.pts, packet.dts, packet.duration
                other.time_base, other.is_keyframe = packet.time_base, packet.is_keyframe
            other.stream = lanes[packet.stream.index]
            made.mux(other)


def names_of_here(shared: Shared) -> list[str]:
    """Return what says whose computer this is: user, host, folders, devices, moments."""
    names = [each for each in (socket.gethostname(), getpass.getuser()) if len(each) > 5]
    return [*CANARIES, *names, shared.folder.path.name, str(shared.library), *INSIDE]


@pytest.fixture
def noted(shared: Shared, tmp_path: Path) -> Shared:
    plain = tmp_path / "plain.mp4"
    shutil.move(shared.take.video, plain)
    with_notes(plain, shared.take.video)
    content = shared.take.video.read_bytes()
    assert [each for each in INSIDE[:6] if each.encode() not in content] == []
    return shared


WISHES = [
    *(Wishes(each) for each in Contents),
    Wishes(height=240),
    Wishes(one_page=True),
    Wishes(masks=("云帆科技",)),
]


@pytest.mark.parametrize("wishes", WISHES, ids=range(len(WISHES)))
def test_nothing_that_stands_inside_a_recording_goes_out(
    noted: Shared, wishes: Wishes, tmp_path: Path
) -> None:
    noted.own(4)
    files = inside(noted.export(wishes).path)
    found = [
        (name, word)
        for name, content in files.items()
        for word in (*names_of_here(noted), str(tmp_path))
        if word.encode() in content
    ]
    assert found == []


def test_nor_behind_a_passphrase(noted: Shared, tmp_path: Path) -> None:
    """The pack inside is opened as ``age`` would, and looked at like any other."""
    path = noted.export(Wishes(passphrase=WORDS)).path
    with zipfile.ZipFile(path) as outer:
        identity = open_key(outer.read("key.age"), WORDS, path)
        opened = decrypted(outer.read("pack.zip.age"), identity, path)
    inner = tmp_path / "inner.zip"
    inner.write_bytes(opened)
    for files in (inside(path), inside(inner)):
        for name, content in files.items():
            found = [each for each in names_of_here(noted) if each.encode() in content]
            assert (name, found) == (name, [])


def test_nor_in_the_review_and_the_reply(noted: Shared, tmp_path: Path) -> None:
    """The reviewer's computer has names of its own, and so has the candidate's, when it answers."""
    pack = noted.export().path
    friend = tmp_path / "home of canary-friend"
    folder = receiver(friend).receive(pack).folder
    review = review_file_for(pack, tmp_path / "other", name="Anna")
    take_id = folder.takes()[0].read().id
    mine = Review(
        id="00000000-0000-4000-9000-000000000077",
        session_id=review.session_id,
        role_sha256=review.rubric.sha256,
        reviewer=Reviewer(
            "00000000-0000-4000-a000-000000000077", "canary-account", ReviewerRole.FRIEND
        ),
        created_at=AT,
    )
    mine = add_mark(
        mine, take_id, Span(1200, 2400), mark_id="mark-of-0077", at=AT,
        kind=MarkKind.SUGGESTION, quote="我在", text="更具体",
    )  # fmt: skip
    write_review(folder.reviews, rate(mine, take_id, "need_insight", 3, at=AT))
    answer = tmp_path / "Anna.greenroom-review.json"
    write_answer(
        folder,
        answer,
        Reviewer("00000000-0000-4000-a000-000000000077", "Anna", ReviewerRole.FRIEND),
        "zh",
    )
    words = [
        *names_of_here(noted),
        "canary-account",
        "canary-friend",
        str(tmp_path),
        folder.path.name,
    ]
    words.remove(AT[11:19])  # of a note it is said when it was written: the newest of two counts
    assert [each for each in words if each.encode() in answer.read_bytes()] == []
    noted.own(4)
    taken = take_in(noted.shelf, answer)
    note = taken.review.latest.review.notes[0]
    theirs = find_note(noted.folder, taken.review.review_id, note.id)
    decide(noted.folder, theirs, Decision.ACCEPTED)
    reply = write_reply(noted.folder, taken.review.review_id, tmp_path / "r.greenroom-reply.json")
    assert reply.entries
    content = (tmp_path / "r.greenroom-reply.json").read_bytes()
    assert [each for each in words if each.encode() in content] == []
