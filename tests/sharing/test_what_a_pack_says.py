"""A pack whose list, session and files each say something else: the one lie, and nothing else, is the reason."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.sessions.model import Origin
from desktop.sharing import incoming, unpacking
from desktop.sharing.incoming import PREFIX, Incoming, sweep
from desktop.sharing.limits import KEY, SEALED
from desktop.sharing.wishes import Wishes
from desktop.transcription.model import Transcript
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media

WORDS = "apple river stone cloud table green"
CHANGED, DIFFER = "it was changed on its way", "its list and its content differ"


class Forged:
    """A pack taken apart, to be put together with a lie in it."""

    def __init__(self, shared: Shared) -> None:
        self._path = shared.outside / "forged.zip"
        with zipfile.ZipFile(shared.export().path) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.manifest: Any = json.loads(self.files.pop("pack.json"))
        self.session: Any = json.loads(self.files["session.json"])

    @property
    def take(self) -> Any:
        return self.session["takes"][0]

    def listed(self, name: str) -> Any:
        return next(each for each in self.manifest["files"] if each["name"] == name)

    def telling_all(self) -> Forged:
        """Let the list say what is there."""
        self.files["session.json"] = json.dumps(self.session).encode()
        self.manifest["files"] = [
            {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in self.files.items()
        ]
        return self

    def written(self, *, manifest: bool = True) -> Path:
        with zipfile.ZipFile(self._path, "w") as archive:
            for name, content in self.files.items():
                archive.writestr(name, content)
            if manifest:
                archive.writestr("pack.json", json.dumps(self.manifest))
        return self._path


@pytest.fixture
def forged(shared: Shared) -> Forged:
    return Forged(shared)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "other library"


def refusal(library: Path, pack: Path) -> str:
    with pytest.raises(WorldError) as caught:
        receiver(library).receive(pack)
    assert caught.value.fault is Fault.PACK_REFUSED
    assert not library.exists() or list(library.rglob("*")) == []
    return caught.value.facts["why"]


def other_bytes(content: bytes) -> bytes:
    """Return as many bytes, of which one near the end is another."""
    return content[:-9] + bytes([content[-9] ^ 1]) + content[-8:]


def test_without_a_lie_it_is_taken_in(forged: Forged, library: Path) -> None:
    forged.session["company_goal"] = "another"
    found = receiver(library).receive(forged.telling_all().written()).folder
    assert found.read().company_goal == "another"
    assert found.takes()[0].read().origin is Origin.ADDED


@pytest.mark.parametrize("name", ["session.json", "review.html", "take-01.json", "take-01.mp4"])
def test_what_is_as_long_as_before_was_changed_all_the_same(
    forged: Forged, library: Path, name: str
) -> None:
    content = forged.files[name]
    forged.files[name] = content.replace("云帆".encode(), "帆云".encode(), 1)
    if forged.files[name] == content:
        forged.files[name] = other_bytes(content)
    assert refusal(library, forged.written()) == CHANGED


def test_list_and_session_both_know_the_recording(forged: Forged, library: Path) -> None:
    right = hashlib.sha256(forged.files["take-01.mp4"]).hexdigest()
    forged.take["media"][0]["sha256"] = "0" * 64
    assert refusal(library, forged.telling_all().written()) == CHANGED
    forged.take["media"][0]["sha256"] = right
    forged.telling_all().listed("take-01.mp4")["sha256"] = "0" * 64
    assert refusal(library, forged.written()) == CHANGED


def test_sizes_are_told_rightly(forged: Forged, library: Path) -> None:
    forged.telling_all().listed("review.html")["size"] += 1
    assert refusal(library, forged.written()) == CHANGED


def test_a_file_is_listed_once(forged: Forged, library: Path) -> None:
    forged.manifest["files"] *= 2
    assert refusal(library, forged.written()) == DIFFER


@pytest.mark.parametrize("name", ["session.json", "review.html"])
def test_what_a_pack_must_have_is_not_only_left_out_of_the_list(
    forged: Forged, library: Path, name: str
) -> None:
    forged.telling_all()
    del forged.files[name]
    forged.manifest["files"].remove(forged.listed(name))
    assert refusal(library, forged.written()) == "a part is missing"


@pytest.mark.parametrize("manifest", [True, False])
def test_a_name_that_no_pack_has_is_the_reason(
    forged: Forged, library: Path, *, manifest: bool
) -> None:
    """Also where it is listed, and where there is no list."""
    forged.files["evil.exe"] = b"x"
    pack = forged.telling_all().written(manifest=manifest)
    assert refusal(library, pack) == "a name in it is not allowed"


def _two_recordings_of_a_take(forged: Forged) -> None:
    forged.files["take-02.mp4"] = forged.files["take-01.mp4"]
    forged.take["media"].append({**forged.take["media"][0], "file": "take-02.mp4"})


def _one_recording_of_two_takes(forged: Forged) -> None:
    more = {**forged.take, "id": "another-take", "number": 2, "transcript": ""}
    forged.session["takes"].append(more)


def _of_no_take(forged: Forged) -> None:
    forged.files["take-02.json"] = forged.files["take-01.json"]


def _of_no_file(forged: Forged) -> None:
    forged.take["transcript"] = "take-02.json"


def _a_take_that_is_there_already(forged: Forged) -> None:
    forged.session["takes"].append({**forged.take, "number": 2, "transcript": "", "media": []})


def _a_number_that_is_there_already(forged: Forged) -> None:
    more: dict[str, Any] = {**forged.take, "id": "another-take", "transcript": "", "media": []}
    forged.session["takes"].append(more)


def _a_mark_far_away(forged: Forged) -> None:
    at = "2026-11-25T08:12:00.000Z"
    mark = {
        "id": "mark-0001", "take_id": forged.take["id"], "span": {"start_ms": 0, "end_ms": 2**52},
        "kind": "note", "updated_at": at,
    }  # fmt: skip
    forged.session["self_review"] = {
        "format": "greenroom-review", "version": 1, "id": "review-0001",
        "session_id": forged.session["id"], "role_sha256": forged.session["role_sha256"],
        "reviewer": {"id": "reviewer-1", "name": "", "role": "self"}, "created_at": at, "marks": [mark],
    }  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        _two_recordings_of_a_take, _one_recording_of_two_takes, _of_no_take, _of_no_file,
        _a_take_that_is_there_already, _a_number_that_is_there_already, _a_mark_far_away,
    ],
)  # fmt: skip
def test_a_session_that_contradicts_its_files(
    forged: Forged, library: Path, change: Callable[[Forged], None]
) -> None:
    change(forged)
    assert refusal(library, forged.telling_all().written()) == DIFFER


def test_words_of_a_recording_are_made_plain(forged: Forged, library: Path) -> None:
    words = json.loads(forged.files["take-01.json"])
    words["segments"] = [{"start_ms": 0, "end_ms": 9, "text": "a\u202eb\u0007 e\u0301"}]
    forged.files["take-01.json"] = json.dumps(words).encode()
    found = receiver(library).receive(forged.telling_all().written()).folder
    assert read_document(found.takes()[0].transcript, Transcript).text == "ab é"


def test_a_sentence_that_says_nothing_when_it_is_plain_is_damage(
    forged: Forged, library: Path
) -> None:
    """As it came it is of the form: there is something in it."""
    forged.manifest["request"]["en"] = "\u202e\u2066"
    assert refusal(library, forged.written()) == "it is damaged"


def test_what_was_heard_is_no_longer_than_what_is_shown(forged: Forged, library: Path) -> None:
    words = json.loads(forged.files["take-01.json"])
    long = {"start_ms": 0, "end_ms": 1, "text": "a", "raw": "a" * 2000}
    words["segments"] = [{"start_ms": 0, "end_ms": 9, "text": "a", "words": [long]}]
    forged.files["take-01.json"] = json.dumps(words).encode()
    assert refusal(library, forged.telling_all().written()) == "it is damaged"


def test_words_of_all_takes_are_counted_before_any_are_read(
    forged: Forged, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = len(forged.files["take-01.json"])
    monkeypatch.setattr(unpacking, "MOST_TRANSCRIPT_BYTES", 2 * size - 1)
    forged.files["take-02.json"] = forged.files["take-01.json"]
    more: dict[str, Any] = {
        "id": "another-take",
        "number": 2,
        "transcript": "take-02.json",
        "media": [],
    }
    forged.session["takes"].append({**forged.take, **more})
    pack = forged.telling_all().written()
    assert refusal(library, pack) == "it is too large"
    monkeypatch.setattr(unpacking, "MOST_TRANSCRIPT_BYTES", 2 * size)
    assert len(receiver(library).receive(pack).folder.takes()) == 2


def test_a_disk_that_would_be_full_is_full(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty megabytes stay free: takes are recorded there."""

    def free(_: Path) -> int:
        return 1000 + 50_000_000

    monkeypatch.setattr(incoming, "free_bytes", free)
    with Incoming(library, 1000):
        pass
    with pytest.raises(WorldError) as caught:
        Incoming(library, 1001)
    assert caught.value.fault is Fault.DISK_FULL


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_pack_needs_room_for_itself_twice(
    shared: Shared, library: Path, monkeypatch: pytest.MonkeyPatch, words: str | None
) -> None:
    """Once as it was sent, and once as it is copied."""
    pack = shared.export(Wishes(passphrase=words)).path
    with zipfile.ZipFile(pack) as archive:
        needed = 2 * sum(each.file_size for each in archive.infolist())
    free = [50_000_000 + needed - 1]

    def told(_: Path) -> int:
        return free[0]

    monkeypatch.setattr(incoming, "free_bytes", told)
    with pytest.raises(WorldError) as caught:
        receiver(library).receive(pack, words)
    assert caught.value.fault is Fault.DISK_FULL
    free[0] += 1
    assert not receiver(library).receive(pack, words).was_there


def test_an_encrypted_pack_has_nothing_beside_it(shared: Shared, library: Path) -> None:
    pack = shared.outside / "sealed.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        for name in (KEY, SEALED, "take-01.mp4"):
            archive.writestr(name, b"x")
    with pytest.raises(WorldError) as caught:
        receiver(library).receive(pack, WORDS)
    assert caught.value.facts["why"] == "a name in it is not allowed"


def test_what_lies_damaged_among_the_received_keeps_nothing_out(
    forged: Forged, library: Path
) -> None:
    damaged = library / "received" / "2026-11-25_damaged"
    damaged.mkdir(parents=True)
    (damaged / "pack.json").write_bytes(b"{")
    (library / "received" / "a file").write_bytes(b"x")
    assert not receiver(library).receive(forged.written()).was_there


@pytest.mark.parametrize(("age_s", "stays"), [(0.0, True), (60.0, False), (-60.0, False)])
def test_a_place_that_was_just_made_is_somebodys(
    library: Path, age_s: float, *, stays: bool
) -> None:
    """Who makes one locks it at once; one of a clock that was set back is nobody's."""
    place = library / f"{PREFIX}made"
    place.mkdir(parents=True)
    made_s = place.stat().st_mtime - age_s
    os.utime(place, (made_s, made_s))
    sweep(library)
    assert place.exists() == stays


def test_a_place_in_use_is_locked(library: Path) -> None:
    with Incoming(library, 0) as place:
        os.utime(place.folder, (0, 0))
        sweep(library)
        assert place.folder.exists()
    assert list(library.iterdir()) == []


def test_what_takes_its_place_is_on_the_disk_before(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []

    def sync(number: int) -> None:
        synced.append(os.fstat(number).st_ino)

    monkeypatch.setattr(os, "fsync", sync)
    with Incoming(library, 0) as place:
        made = place.room("made")
        (made / "takes").mkdir()
        (made / "takes" / "words.json").write_bytes(b"{}")
        wanted = {each.stat().st_ino for each in made.rglob("*")}
        place.settle(made, library / "received" / "pack")
    assert wanted < set(synced)
    assert synced[-1] == (library / "received").stat().st_ino
