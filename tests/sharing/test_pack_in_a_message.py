"""A pack that lies in a saved message is to be saved from it first, and that is said, however large it is."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.cli.main import main
from desktop.sharing import mail_bodies
from desktop.sharing.bundles import unbundled
from desktop.sharing.letters import (
    MOST_LETTER_BYTES,
    is_letter,
    is_pack,
    is_wrapping,
    read_letter,
)
from desktop.sharing.mail_bodies import has_zip
from desktop.sharing.model import Contents
from desktop.sharing.replying import is_reply
from desktop.sharing.taking_in import take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.fixtures.sharing import Friends, Shared

HEAD = b"PK\3\4" + bytes(60)


def message(attached: bytes, name: str = "pack.zip") -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"], made["Subject"] = "Anna <a@example.org>", "面试录像"
    made.set_content("这是我的录像，麻烦点评。")
    made.add_attachment(attached, maintype="application", subtype="zip", filename=name)
    return made.as_bytes()


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(WorldError) as caught:
        call()
    return caught.value.fault


@pytest.mark.media
def test_a_pack_in_a_message_is_to_be_saved_first(shared: Shared, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(message(shared.export().path.read_bytes()))
    assert not is_pack(path)
    assert not is_letter(path)
    assert is_wrapping(path)
    assert not is_wrapping(path.with_name("none.eml"))
    calls: tuple[Callable[[], object], ...] = (
        lambda: read_letter(path),
        lambda: is_reply(path),
        lambda: take_in(shared.shelf, path),
    )
    for call in calls:
        assert fault_of(call) is Fault.ZIP_IN_A_MESSAGE


@pytest.mark.media
def test_a_pack_beside_a_review_is_taken_in_as_well(
    friends: Friends, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = friends.shared
    review = to_json(friends.file())
    theirs = make_shared(tmp_path / "theirs")
    pack = theirs.export(Wishes(Contents.TEXT)).path.read_bytes()
    made = EmailMessage(policy=SMTP)
    made["Subject"] = "点评，还有我的"
    made.set_content("见附件。")
    made.add_attachment(review, maintype="application", subtype="json", filename="a.json")
    for name in ("pack.zip", "again.zip"):
        made.add_attachment(pack, maintype="application", subtype="zip", filename=name)
    photos = io.BytesIO()
    with zipfile.ZipFile(photos, "w") as archive:
        archive.writestr("photo.jpg", b"none of ours")
    made.add_attachment(
        photos.getvalue(), maintype="application", subtype="zip", filename="photos.zip"
    )
    path = tmp_path / "a.eml"
    path.write_bytes(made.as_bytes())
    assert main(["import", str(path), "--library", str(shared.library), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["files"]
    assert [(each["file"], each["kind"], each["outcome"]) for each in told] == [
        ("a.eml (1)", "review", "added"),
        ("a.eml (2).zip", "pack", "added"),
    ]
    found = unbundled(zip_of(tmp_path / "mail.zip", path), tmp_path)
    assert found
    with found.folder:
        assert [each.name for each in found.paths] == ["a.eml (1)", "a.eml (2).zip"]


def zip_of(place: Path, path: Path) -> Path:
    with zipfile.ZipFile(place, "w") as archive:
        archive.write(path, path.name)
    return place


class Counting(io.BytesIO):
    """A file that says how much of it was read at a time."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.asked: list[int] = []

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        self.asked.append(size if size is not None else -1)
        return super().read(size)


def test_however_large_it_is_a_megabyte_is_read_at_a_time(tmp_path: Path) -> None:
    large = message(HEAD + bytes(MOST_LETTER_BYTES))
    path = tmp_path / "large.eml"
    path.write_bytes(large)
    assert fault_of(lambda: read_letter(path)) is Fault.ZIP_IN_A_MESSAGE
    pictures = b"\n" + base64.encodebytes(b"\xff\xd8" + bytes(5 << 20))
    file = Counting(pictures + large)
    assert has_zip(file)
    assert set(file.asked) == {1 << 20}
    assert len(file.asked) <= len(pictures) // (1 << 20) + 2


def test_no_more_is_read_than_servers_pass_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_bodies, "MOST_LOOKED_AT", 3 << 20)
    path = tmp_path / "large.eml"
    path.write_bytes(b"x" * (9 << 20))
    with path.open("rb") as file:
        assert not has_zip(file)
        assert file.tell() == 3 << 20
    assert fault_of(lambda: read_letter(path)) is Fault.PACK_REFUSED


@pytest.mark.parametrize(
    ("unit", "most"),
    [(b"\n", 0), (b"=\n", 0), (b"UEsDC\n", 0), (b"\nUEsDB", mail_bodies.MOST_BEGINNINGS + 1)],
)
def test_only_what_begins_like_a_zip_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, unit: bytes, most: int
) -> None:
    """A hundred megabytes of line ends took two seconds."""
    looked_at: list[int] = []
    begin = mail_bodies.zips_begin

    def counted(content: bytes, start: int = 0) -> Iterator[int]:
        for each in begin(content, start):
            looked_at.append(each)
            yield each

    monkeypatch.setattr(mail_bodies, "zips_begin", counted)
    assert not has_zip(io.BytesIO(unit * ((2 << 20) // len(unit))))
    assert len(looked_at) == most


@pytest.mark.parametrize("quote", [b"", b"> ", b"> > \t"])
def test_it_is_found_wherever_a_piece_ends(quote: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    line = b"\n" + quote + base64.b64encode(HEAD)[:76]
    monkeypatch.setattr(mail_bodies, "_PIECE", 100)
    for before in range(90, 220):
        assert has_zip(io.BytesIO(b"x" * before + line + b"\n"))
    assert has_zip(io.BytesIO(line[1:]))
    assert has_zip(io.BytesIO(b"Content-Transfer-Encoding: quoted-printable\n\nPK=03=04=14=00"))


def test_what_was_looked_at_before_hides_nothing_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a piece is read again with the next one, and may begin like a zip itself."""
    monkeypatch.setattr(mail_bodies, "_PIECE", 100)
    zipped = b"\n" + base64.b64encode(HEAD)[:76] + b"\n"
    for before in range(30, 45):
        assert has_zip(io.BytesIO(b"x" * before + b"UEsDB" + b"y" * 90 + zipped))


@pytest.mark.parametrize("count", [18, 19])
def test_so_many_signs_of_quoting_stand_before_it(count: int) -> None:
    line = b">" * count + base64.b64encode(HEAD)[:76] + b"\n"
    assert has_zip(io.BytesIO(b"Anna wrote:\n" + line)) == (count == 18)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\nUEsDB",
        b"\nUEsDB in a note, and nothing more of it than these letters\n",
        b"\nxUEsDB" + b"A" * 60,
        base64.encodebytes(b"%PDF" + bytes(900)),
    ],
)
def test_nothing_else_is_taken_for_one(tmp_path: Path, content: bytes) -> None:
    assert not has_zip(io.BytesIO(content))
    path = tmp_path / "a.eml"
    path.write_bytes(content)
    assert read_letter(path) == content
