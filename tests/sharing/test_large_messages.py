"""Of a message that is larger than a letter, its letter and its pack are taken in, a megabyte of it in memory at a time."""

from __future__ import annotations

import base64
import io
import json
import random
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.cli.main import main
from desktop.sharing import bundles, mail_bodies, parting
from desktop.sharing.bundles import unbundled
from desktop.sharing.letters import MOST_LETTER_BYTES, MOST_ZIPS, read_letter
from desktop.sharing.limits import MOST_REVIEWS
from desktop.sharing.model import Contents
from desktop.sharing.parting import Parted, parted
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Friends

LETTER = (
    b'{"format": "greenroom-review-file", "review_id": "a", "note": "\xe5\xbe\x88\xe5\xa5\xbd"}'
)
LARGE = random.Random(1).randbytes(MOST_LETTER_BYTES)


def zipped(entries: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return made.getvalue()


PACK = zipped({"take-01.mp4": LARGE, "pack.json": b"{}"})
PHOTOS = zipped({"photo.jpg": LARGE})


def message(*attached: bytes) -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"], made["Subject"] = "Anna <a@example.org>", "点评，还有我的"
    made.set_content("见附件。")
    for number, each in enumerate(attached):
        kind = "zip" if each.startswith(b"PK") else "json"
        made.add_attachment(each, maintype="application", subtype=kind, filename=f"{number}.{kind}")
    return made.as_bytes()


def laid(path: Path) -> dict[str, bytes] | None:
    found = unbundled(path)
    if found is None:
        return None
    with found.folder:
        return {each.name: each.read_bytes() for each in found.paths}


@pytest.mark.media
def test_a_review_and_a_pack_are_both_taken_in(
    friends: Friends, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = make_shared(tmp_path / "theirs").export(Wishes(Contents.TEXT))
    path = tmp_path / "a.eml"
    path.write_bytes(message(PHOTOS, to_json(friends.file()), theirs.path.read_bytes()))
    assert main(["import", str(path), "--library", str(friends.shared.library), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["files"]
    assert [(each["file"], each["kind"], each["outcome"]) for each in told] == [
        ("a.eml (1)", "review", "added"),
        ("a.eml (2).zip", "pack", "added"),
    ]


def test_what_is_large_lies_beside_the_letter_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(message(LETTER, PACK, PACK))
    assert laid(path) == {"a.eml (1)": LETTER, "a.eml (2).zip": PACK}
    path.write_bytes(message(zipped({"a.json": LETTER}), PHOTOS))
    assert laid(path) == {"a.eml (1)": LETTER}
    quoted = b"".join(b"> " + line for line in message(LETTER, PACK).splitlines(keepends=True))
    path.write_bytes(quoted)
    assert laid(path) == {"a.eml (1)": LETTER, "a.eml (2).zip": PACK}


def test_a_pack_that_was_cut_off_is_told_of_beside_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    cut = zipped({"pack.json": b"{}", "take-01.mp4": LARGE})
    path.write_bytes(message(LETTER, cut)[: -(1 << 20)])
    found = laid(path)
    assert found
    assert list(found) == ["a.eml (1)", "a.eml (2).zip"]
    assert cut.startswith(found["a.eml (2).zip"])


def test_without_a_letter_it_is_told_how_to_get_at_the_pack(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    for content in (message(PACK), message(LETTER, *([PHOTOS[:200]] * MOST_ZIPS), PACK)):
        path.write_bytes(content)
        assert laid(path) is None
        with pytest.raises(WorldError) as caught:
            read_letter(path)
        assert caught.value.fault is Fault.ZIP_IN_A_MESSAGE


def test_more_letters_than_a_session_takes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    letters = {f"{n}.json": LETTER.replace(b'"a"', b'"%d"' % n) for n in range(MOST_REVIEWS + 1)}
    path.write_bytes(message(zipped(letters), PACK))
    with pytest.raises(WorldError) as caught:
        unbundled(path)
    assert caught.value.fault is Fault.SEVERAL_LETTERS


def test_nothing_is_left_of_what_holds_no_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def noted(*args: object, **caps: int) -> Parted | None:
        made.append(args[1])  # pyright: ignore[reportArgumentType]
        return parted(*args, **caps)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(bundles, "parted", noted)
    path = tmp_path / "a.eml"
    path.write_bytes(message(PACK))
    assert unbundled(path) is None
    assert made
    assert not made[0].exists()


@pytest.mark.parametrize("piece", [50, 77, 78, 79, 400, 1 << 20])
@pytest.mark.parametrize("size", [300, 301, 302, 342])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_it_is_the_same_wherever_a_piece_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int, size: int, end: bytes
) -> None:
    monkeypatch.setattr(parting, "_PIECE", piece)
    pack = (zipped({"pack.json": b"{}"}) + LARGE)[:size]
    lines = base64.encodebytes(pack).replace(b"\n", end)
    before, after = b"before" + end, b"--boundary" + end
    found = parted(
        io.BytesIO(before + lines + after), tmp_path, most_rest=MOST_LETTER_BYTES, most_zips=1
    )
    assert found
    assert found.rest == before + after
    assert [each.read_bytes() for each in found.packs] == [pack]
    assert found.others == ()


@pytest.mark.parametrize("unit", [b"\n", b"x\n", b"\nUEsDB", b"UEsDBA", b"A" * 76 + b"\n", b"{}"])
def test_no_more_than_a_letter_is_kept(tmp_path: Path, unit: bytes) -> None:
    """Whatever the rest is made of, reading ends soon after there is more of it than may be."""
    file = io.BytesIO(unit * (1 + (4 * MOST_LETTER_BYTES) // len(unit)))
    assert parted(file, tmp_path, most_rest=MOST_LETTER_BYTES, most_zips=MOST_ZIPS) is None
    assert file.tell() <= 2 * MOST_LETTER_BYTES
    assert list(tmp_path.iterdir()) == []


def test_no_more_is_read_than_servers_pass_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parting, "MOST_LOOKED_AT", 2 << 20)
    monkeypatch.setattr(mail_bodies, "MOST_LOOKED_AT", 2 << 20)
    path = tmp_path / "a.eml"
    path.write_bytes(message(LETTER, PACK))
    assert laid(path) is None
