"""A review is taken in from a message as it was sent: quoted-printable or base64, attached or in the text."""

from __future__ import annotations

import base64
import contextlib
import quopri
import random
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.sharing.bundles import unbundled
from desktop.sharing.letters import MOST_ZIPS, is_letter, is_pack, read_letter, says_what
from desktop.sharing.limits import MOST_REVIEW_BYTES
from desktop.sharing.mail_bodies import (
    MOST_BOUNDARIES,
    MOST_RUNS,
    MOST_SECTIONS,
    bodies,
    is_quoted_printable,
    parts,
)
from desktop.sharing.mail_lines import armoured
from desktop.sharing.taking_in import Outcome, take_in
from tests.fixtures.sharing import changed, review_file_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

NOTE = "你好，点评见下。= means equal; 100 %.\n"
SAYS = b'{"format": "greenroom-review-file", "a": '
LETTER = '{\n  "format": "greenroom-review-file",\n  "note": "先认同情绪 = {b}"\n}\n'.encode()
ASCII = b'{"format": "greenroom-reply-file", "note": "x=20, y=3D; a=b"}'


def message(text: str, cte: str = "8bit", attached: bytes = b"", name: str = "a.json") -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = "Anna <a@example.org>", "me@example.org", "点评"
    made.set_content(text, cte=cte)
    if attached:
        made.add_attachment(attached, maintype="application", subtype="json", filename=name)
    return made.as_bytes()


def with_page(text: str, cte: str) -> bytes:
    """As web mail sends it: once as text, once as a page."""
    made = EmailMessage(policy=SMTP)
    made["Subject"] = "Fwd"
    made.set_content(text, cte=cte)
    page = f"<style>p {{}}</style><p>{text}</p><style>b {{}}</style>"
    made.add_alternative(page, subtype="html", cte=cte)
    return made.as_bytes()


def zipped(content: bytes, place: Path) -> bytes:
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("点评.greenroom-review.json", content)
    return place.read_bytes()


def wrapped(content: bytes, column: int = 76, quote: bytes = b"") -> bytes:
    letters = base64.b64encode(content)
    lines = (letters[at : at + column] for at in range(0, len(letters), column))
    return b"".join(quote + line + b"\r\n" for line in lines)


SENT: dict[str, Callable[[bytes, Path], bytes]] = {
    "quoted-printable": lambda file, _: quopri.encodestring(file),
    "quoted-printable, wholly": lambda file, _: b"=\r\n".join(
        b"".join(b"=%02X" % each for each in file[at : at + 25]) for at in range(0, len(file), 25)
    ),
    "quoted-printable, below a note": lambda file, _: quopri.encodestring(NOTE.encode() + file),
    "base64": lambda file, _: wrapped(file),
    "base64, in one line": lambda file, _: base64.b64encode(file),
    "base64, quoted": lambda file, _: b"Anna wrote:\n" + wrapped(file, 60, b"> ") + b"Thanks\n",
    "base64 of a zip": lambda file, place: wrapped(zipped(file, place / "z")),
    "message, as text": lambda file, _: message(file.decode(), "quoted-printable"),
    "message, as text in base64": lambda file, _: message(NOTE + file.decode(), "base64"),
    "message, attached": lambda file, _: message(NOTE, "8bit", file),
    "message, attached zip": lambda file, place: message(NOTE, "8bit", zipped(file, place / "z")),
    "message, as text and page": lambda file, _: with_page(file.decode(), "quoted-printable"),
    "message, as text and page in 8 bits": lambda file, _: with_page(file.decode(), "8bit"),
    "message, copied as text": lambda file, _: message(NOTE + armoured(file), "quoted-printable"),
    "message, copied as text in base64": lambda file, _: message(NOTE + armoured(file), "base64"),
}  # fmt: skip


@pytest.mark.parametrize("way", SENT)
def test_a_letter_arrives_as_it_was_written(tmp_path: Path, way: str) -> None:
    for number, file in enumerate((LETTER, LETTER + b" " * 500, LETTER * 1 + b" ", ASCII)):
        path = tmp_path / f"{number}.eml"
        path.write_bytes(SENT[way](file, tmp_path))
        assert not is_pack(path)
        assert is_letter(path)
        assert read_letter(path).replace(b"\r\n", b"\n").strip() == file.strip()


@pytest.mark.media
@pytest.mark.parametrize("way", SENT)
def test_a_review_is_verified_when_it_came_by_mail(
    shared: Shared, tmp_path: Path, way: str
) -> None:
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friends", name="Anna")
    words = {"keep": "说“一小时之内” = good; 1=E2 " * 9, "try_next": "a=b\n= =3D x" * 9}
    file = changed(file, pack.manifest.review_key, overall=type(file.overall)(**words))
    path = shared.outside / "安娜.eml"
    path.write_bytes(SENT[way](to_json(file), tmp_path))
    taken = take_in(shared.shelf, path)
    assert (taken.outcome, taken.revision.genuine) == (Outcome.ADDED, True)
    assert taken.revision.review.overall.keep == file.overall.keep


def test_what_only_looks_so_stays_as_it_is(tmp_path: Path) -> None:
    """A note may speak of ``=20``: a text that can be read is not decoded for that."""
    assert not is_quoted_printable(ASCII)
    assert not is_quoted_printable('{"note": "é =C3=A9"}'.encode())
    assert is_quoted_printable(b'{"note": "=C3=A9"}')
    path = tmp_path / "a.json"
    path.write_bytes(ASCII)
    assert read_letter(path) == ASCII


def test_what_means_something_else_is_decoded_whatever_is_attached(tmp_path: Path) -> None:
    """The text could be read as it stands; the part beside it is not written so."""
    path = tmp_path / "a.eml"
    path.write_bytes(message(ASCII.decode(), "quoted-printable", b"\xff\xd8" + bytes(90)))
    assert b"x=3D20" in path.read_bytes()
    assert read_letter(path).strip() == ASCII


@pytest.mark.parametrize("way", SENT)
def test_what_is_not_whole_is_no_letter(tmp_path: Path, way: str) -> None:
    path = tmp_path / "a.eml"
    sent = SENT[way](LETTER * 1 + b" " * 300, tmp_path)
    cut = sent[: sent.index(b"Z3JlZW5yb29t" if b"Z3JlZW5yb29t" in sent else b"\n") + 1][:200]
    path.write_bytes(cut)
    assert says_what(cut) == ""
    assert not is_letter(path)


def test_several_letters_in_a_zip_in_a_message_are_no_one(tmp_path: Path) -> None:
    place = tmp_path / "z"
    with zipfile.ZipFile(place, "w") as made:
        made.writestr("a.json", LETTER)
        made.writestr("b.json", ASCII)
    path = tmp_path / "a.eml"
    path.write_bytes(message(NOTE, "8bit", place.read_bytes()))
    with pytest.raises(WorldError) as caught:
        read_letter(path)
    assert caught.value.fault is Fault.SEVERAL_LETTERS


@pytest.mark.parametrize("cte", ["base64", "quoted-printable"])
@pytest.mark.parametrize("in_zips", [False, True])
def test_several_that_are_attached_are_laid_side_by_side(
    tmp_path: Path, cte: str, in_zips: bool
) -> None:
    letters = [SAYS + b'"x=20", "review_id": "%d"}' % number for number in range(3)]
    made = EmailMessage(policy=SMTP)
    made.set_content(NOTE)
    for letter in (*letters, letters[0]):
        content = zipped(letter, tmp_path / "z") if in_zips else letter
        made.add_attachment(
            content, maintype="application", subtype="octet-stream", filename="a", cte=cte
        )
    path = tmp_path / "点评.eml"
    path.write_bytes(made.as_bytes())
    found = unbundled(path, path.parent)
    assert found
    with found.folder:
        assert [each.read_bytes() for each in found.paths] == letters
        assert [each.name for each in found.paths] == [f"点评.eml ({n})" for n in (1, 2, 3)]
    outer = tmp_path / "outer.zip"
    with zipfile.ZipFile(outer, "w") as made_zip:
        made_zip.writestr("点评.eml", made.as_bytes())
    again = unbundled(outer, tmp_path)
    assert (again is None) == in_zips  # a zip in a message in a zip is not looked into
    if again:
        again.folder.cleanup()
        assert len(again.paths) == 3


def test_more_zips_than_are_looked_into_are_told_of(tmp_path: Path) -> None:
    made = EmailMessage(policy=SMTP)
    made.set_content(NOTE)
    for number in range(MOST_ZIPS + 1):
        content = zipped(SAYS + b'"%d"}' % number, tmp_path / "z")
        made.add_attachment(content, maintype="application", subtype="zip", filename="a.zip")
    path = tmp_path / "a.eml"
    path.write_bytes(made.as_bytes())
    with pytest.raises(WorldError) as caught:
        unbundled(path, path.parent)
    assert caught.value.fault is Fault.ZIP_IN_A_MESSAGE


def test_a_zip_in_a_message_in_a_zip_is_not_looked_for(tmp_path: Path) -> None:
    """One in the other without end, each far larger than what holds it."""
    inner = wrapped(zipped(LETTER, tmp_path / "inner"))
    path = tmp_path / "outer.zip"
    path.write_bytes(zipped(inner, tmp_path / "outer"))
    with pytest.raises(WorldError) as caught:
        read_letter(path)
    assert caught.value.facts["why"] == "it is no pack"


@pytest.mark.parametrize("before", [MOST_ZIPS - 1, MOST_ZIPS])
def test_so_many_zips_in_a_message_are_unpacked(tmp_path: Path, before: int) -> None:
    made = EmailMessage(policy=SMTP)
    made.set_content(NOTE)
    for content in (*[b"no letter"] * before, LETTER):
        attached = zipped(content, tmp_path / "z")
        made.add_attachment(attached, maintype="application", subtype="zip", filename="a.zip")
    path = tmp_path / "a.eml"
    path.write_bytes(made.as_bytes())
    assert is_letter(path) == (before < MOST_ZIPS)


@pytest.mark.parametrize(
    "unit",
    [
        b"A" * 76 + b"\n", b"A" * 76 + b"\n\n", b"A" * 39 + b"\n", b"=\n", b"=3D", b">" * 76 + b"\n", b"\n",
        b"> \t", b'boundary="a"\n', b"--a\n", b"A", b"/", b"content-transfer-encoding:", b"{", b"PK\3\4",
        base64.b64encode(b"PK\3\4" + bytes(50)) + b"\n\n", b'"format":"greenroom-review-file"', b"=E4=BD",
        b'"a\n":{', b"----- GREENROOM REVIEW -----\n", b"boundary=" + b"x" * 69 + b"\n", b"A" * 40 + b"=\n", b"A" * 40 + b" ",
    ],
)  # fmt: skip
def test_what_was_made_to_keep_it_busy_is_gone_through_once(tmp_path: Path, unit: bytes) -> None:
    path = tmp_path / "a.eml"
    for begins, size in ((b"", 2 * MOST_REVIEW_BYTES), (SAYS, 490_000)):
        path.write_bytes(begins + (unit * (size // len(unit)))[:size])
        with contextlib.suppress(WorldError):
            read_letter(path)
        with contextlib.suppress(WorldError):
            assert unbundled(path, path.parent) is None


def test_so_many_parts_of_so_many_boundaries_are_looked_at() -> None:
    names = [b"--x%d" % number for number in range(MOST_BOUNDARIES + 1)]
    said = b"".join(b'boundary="%s"\n' % each[2:] for each in names)
    split = [section for each in parts(said + b"\n".join(names)) for section in each]
    assert len(split) == MOST_BOUNDARIES + 1
    many = b"\n--a\n\nx" * (MOST_SECTIONS + 9)
    assert len(list(parts(b"boundary=a\n" + many))) == MOST_SECTIONS


def test_so_many_stretches_are_decoded() -> None:
    noise = random.Random(7).randbytes(90)
    found = [each for each in bodies((wrapped(noise) + b"\n") * (MOST_RUNS + 5)) if each == noise]
    assert len(found) == MOST_RUNS
