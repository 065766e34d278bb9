"""Of a message that is larger than a letter, its letter and its pack are taken in, a megabyte of it in memory at a time."""

from __future__ import annotations

import base64
import codecs
import io
import json
import random
import zipfile
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.paths import Folders
from desktop.base.settings import Settings, write_settings
from desktop.cli.main import main
from desktop.sharing import bundles, mail_bodies, parting
from desktop.sharing.bundles import unbundled
from desktop.sharing.letters import (
    MOST_LETTER_BYTES,
    MOST_ZIPS,
    is_wrapping,
    letters_among,
    letters_in,
    letters_of,
    read_letter,
)
from desktop.sharing.limits import MOST_REVIEWS
from desktop.sharing.mail_lines import armoured
from desktop.sharing.model import Contents
from desktop.sharing.parting import Parted, parted
from desktop.sharing.wishes import Wishes
from desktop.sharing.writings import as_utf8
from tests.fixtures.sharing import make_shared
from tests.sharing.test_mail_bodies import SENT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Friends

LETTER = (
    b'{"format": "greenroom-review-file", "review_id": "a", "note": "\xe5\xbe\x88\xe5\xa5\xbd"}'
)
NOTE = "点评 = 见下\n".encode()
LARGE = random.Random(1).randbytes(MOST_LETTER_BYTES)


PHOTO = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + LARGE


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
    found = unbundled(path, path.parent)
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
        unbundled(path, path.parent)
    assert caught.value.fault is Fault.SEVERAL_LETTERS
    assert list(tmp_path.iterdir()) == [path]


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
    assert unbundled(path, path.parent) is None
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
    before, after = b"greenroom-review-file" + end, b"--boundary" + end
    found = parted(
        io.BytesIO(before + lines + after), tmp_path, most_text=MOST_LETTER_BYTES, most_zips=1
    )
    assert found
    assert found.texts == (before + after,)
    assert [each.read_bytes() for each in found.packs] == [pack]
    assert found.others == ()


@pytest.mark.parametrize("unit", [b"\n", b"x\n", b"\nUEsDB", b"UEsDBA", b"{}"])
def test_no_more_than_a_letter_is_kept(tmp_path: Path, unit: bytes) -> None:
    """Whatever the rest is made of, reading ends soon after there is more of it than may be."""
    file = io.BytesIO(unit * (1 + (4 * MOST_LETTER_BYTES) // len(unit)))
    assert parted(file, tmp_path, most_text=MOST_LETTER_BYTES, most_zips=MOST_ZIPS) is None
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


def parts(*attached: tuple[bytes, str]) -> bytes:
    """Return a message with files, each in an encoding of its own."""
    made = EmailMessage(policy=SMTP)
    made["Subject"] = "点评"
    made.set_content("见附件。")
    for number, (content, cte) in enumerate(attached):
        made.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=f"{number}", cte=cte
        )
    return made.as_bytes()


@pytest.mark.media
@pytest.mark.parametrize("after", [False, True])
def test_a_photo_beside_a_review_costs_it_nothing(
    friends: Friends, tmp_path: Path, capsys: pytest.CaptureFixture[str], after: bool
) -> None:
    path = tmp_path / "a.eml"
    both = [(PHOTO, "base64"), (to_json(friends.file()), "base64")]
    path.write_bytes(parts(*(reversed(both) if after else both)))
    assert main(["import", str(path), "--library", str(friends.shared.library), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["files"]
    assert (told["file"], told["kind"], told["outcome"]) == ("a.eml (1)", "review", "added")


LOG = b"2026-11-27 10:00:00 = nothing happened, as before\r\n" * 100_000
ARMOURED = armoured(
    b'{"format": "greenroom-review-file", "review_id": "b", "x": "%s"}'
    % LARGE.hex()[:40_000].encode()
)


WIDE = codecs.BOM_UTF16_LE + LETTER.decode().encode("utf-16-le")
LINES = PHOTO.hex(" ", 30).replace(" ", "\r\n").encode()


@pytest.mark.parametrize(
    ("beside", "how", "letter", "cte"),
    [
        (PHOTO, "base64", LETTER, "quoted-printable"),
        (PHOTO, "base64", NOTE + LETTER, "quoted-printable"),
        (PHOTO, "base64", WIDE, "base64"),
        (PHOTO, "base64", LETTER + b" " * 20_000, "base64"),
        (LOG, "base64", LETTER, "8bit"),
        (LOG, "quoted-printable", LETTER, "quoted-printable"),
        (LINES, "8bit", LETTER, "base64"),
    ],
)
def test_a_letter_is_found_however_it_and_what_is_large_were_sent(
    tmp_path: Path, beside: bytes, how: str, letter: bytes, cte: str
) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(parts((beside, how), (letter, cte), (beside[: 1 << 20], how)))
    found = laid(path)
    assert found
    assert [as_utf8(each).strip() for each in found.values()] == [LETTER]


def test_lines_that_were_copied_are_no_attachment(tmp_path: Path) -> None:
    """What Copy as text writes is base64 as well, in the middle of a text."""
    path = tmp_path / "a.eml"
    made = EmailMessage(policy=SMTP)
    made.set_content("Hello\n\n" + ARMOURED + "\nAnna\n", cte="8bit")
    made.add_attachment(PHOTO, maintype="image", subtype="jpeg", filename="a.jpg")
    path.write_bytes(made.as_bytes())
    found = laid(path)
    assert found
    assert [json.loads(each)["review_id"] for each in found.values()] == ["b"]


def test_a_forwarded_message_is_looked_into(tmp_path: Path) -> None:
    inner = message_of(parts((PHOTO, "base64"), (LETTER, "base64")))
    for _ in range(4):
        outer = EmailMessage(policy=SMTP)
        outer.set_content("Fwd")
        outer.add_attachment(PHOTO[: 1 << 20], maintype="image", subtype="jpeg")
        outer.add_attachment(inner)
        inner = outer
    path = tmp_path / "a.eml"
    path.write_bytes(inner.as_bytes())
    assert laid(path) == {"a.eml (1)": LETTER}


def message_of(content: bytes) -> EmailMessage:
    made = message_from_bytes(content, policy=SMTP)
    assert isinstance(made, EmailMessage)
    return made


def test_a_photo_in_one_line_is_passed_over(tmp_path: Path) -> None:
    line = base64.b64encode(PHOTO + LARGE)
    content = parts((b"one-line", "8bit"), (LETTER, "8bit")).replace(b"one-line", line)
    path = tmp_path / "a.eml"
    path.write_bytes(content)
    assert laid(path) == {"a.eml (1)": LETTER}
    pack = base64.b64encode(zipped({"pack.json": b"{}", "take-01.mp4": PHOTO + LARGE}))
    path.write_bytes(content.replace(line, pack))
    assert laid(path) is None, "else the pack would be passed over in silence"


@pytest.mark.parametrize(
    ("language", "told", "damaged"),
    [("en", "no review of Greenroom", "damaged"), ("zh_CN", "里面没有", "损坏")],
)
def test_of_a_large_message_without_a_letter_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, told: str, damaged: str
) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(parts((PHOTO, "base64"), (NOTE, "base64")))
    arguments = ["import", str(path), "--library", str(tmp_path / "library")]
    write_settings(Folders.standard().settings, Settings(interface=language))  # pyright: ignore[reportArgumentType]
    assert main(arguments) == 1
    assert told in capsys.readouterr().err
    path.write_bytes(parts((PHOTO, "base64"), (LETTER[:-9], "base64")))
    assert main(arguments) == 1
    assert damaged in capsys.readouterr().err
    assert is_wrapping(path), "it may be dragged onto the window, which says so, too"


def endless(head: bytes, unit: bytes) -> io.BytesIO:
    return io.BytesIO(head + unit * ((5 * MOST_LETTER_BYTES) // len(unit)))


HEAD = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\n'


@pytest.mark.parametrize(
    "unit",
    [
        b"A" * 76 + b"\n",
        b"A" * 76 + b"\n\n",
        b"--b\nA\n",
        b'boundary="b"\n',
        b"--b\n" + b"A" * 50 + b"\n",
        b"--b\n" + b"=3D\n" * 100_000,
        b"--b\n----- GREENROOM REVIEW -----\n" + (b"A" * 64 + b"\n") * 60_000,
        b"x" * 99 + b"\n",
        b"X-Header: " + b"a " * 500_000 + b"\n",
        b"--b\ngreenroom-review-file" + b"x\n" * 1_000_000,
    ],
)
def test_no_more_than_letters_are_kept_of_what_was_made_to_keep_it_busy(
    tmp_path: Path, unit: bytes
) -> None:
    found = parted(endless(HEAD, unit), tmp_path, most_text=MOST_LETTER_BYTES, most_zips=MOST_ZIPS)
    assert sum(map(len, found.texts if found else ())) <= MOST_LETTER_BYTES
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bound", ["_MOST_SECTIONS", "MOST_BEGINNINGS"])
def test_what_has_too_many_parts_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    unit = b"--b\n" + b"A" * 50 + b"\n"
    file = endless(HEAD, unit)
    monkeypatch.setattr(parting, bound, 20)
    monkeypatch.setattr(parting, "_PIECE", 100)
    assert parted(file, tmp_path, most_text=MOST_LETTER_BYTES, most_zips=MOST_ZIPS) is None
    assert file.tell() < 50 * len(unit)


@pytest.mark.parametrize("how", SENT)
@pytest.mark.parametrize("piece", [100, 1 << 20])
def test_a_letter_in_a_large_message_is_found_wherever_it_is_in_a_small_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str, piece: int
) -> None:
    monkeypatch.setattr(parting, "_PIECE", piece)
    content = SENT[how](LETTER, tmp_path)
    found = parted(io.BytesIO(content), tmp_path, most_text=MOST_LETTER_BYTES, most_zips=MOST_ZIPS)
    assert found
    small = letters_of(content, tmp_path / "a.eml")
    assert len(small) == 1
    zipped = (each for path in found.others for _, each in letters_in(path))
    (letter,) = (*letters_among(found.texts), *zipped)
    assert letter.strip() == small[0].strip()
