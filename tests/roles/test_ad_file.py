"""A job ad comes in any file; what is none is refused with one fault."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.roles.ad_file import Ad, AdKind, read_ad, read_ad_bytes, tidy
from desktop.roles.ad_limits import LARGEST_MB, MOST_CHARACTERS, MOST_PAGES
from desktop.roles.ad_text import decode

AD = "岗位职责：维护知识库，处理客诉。\n任职要求：沟通能力强，熟悉 CSAT 指标。"
PLACE = Path("ad")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def docx(body: str, *, name: str = "word/document.xml", head: str = "") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(name, f"{head}<w:document {W} {MC}><w:body>{body}</w:body></w:document>")
    return made.getvalue()


def paragraph(*texts: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts) + "</w:p>"


def pdf(*pages: bytes, more: bytes = b"") -> bytes:
    """Return a PDF whose pages draw with one Latin font; the reader rebuilds the missing table."""
    kids = " ".join(f"{10 + 2 * n} 0 R" for n in range(len(pages)))
    parts = [
        b"%PDF-1.4",
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        f"2 0 obj<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>endobj".encode(),
        b"3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    ]
    for n, page in enumerate(pages):
        parts += [
            f"{10 + 2 * n} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
            f"/Resources<</Font<</F1 3 0 R>>>>/Contents {11 + 2 * n} 0 R>>endobj".encode(),
            f"{11 + 2 * n} 0 obj<</Length {len(page)}>>stream\n".encode()
            + page
            + b"\nendstream endobj",
        ]
    return b"\n".join([*parts, b"trailer<</Root 1 0 R" + more + b">>", b"startxref\n0\n%%EOF"])


def form(steps: bytes) -> bytes:
    """Return a PDF whose page draws a form that has itself among its forms."""
    made = pdf(b"/X Do").replace(b"/Font<</F1 3 0 R>>", b"/XObject<</X 4 0 R>>")
    head = b"4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length "
    each = head + str(len(steps)).encode() + b">>stream\n" + steps + b"\nendstream endobj"
    return made.replace(b"3 0 obj", each + b"\n3 0 obj", 1)


def drawn(text: str) -> bytes:
    return f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET".encode()


def listed(names: bytes) -> bytes:
    """Return a PDF whose typeface says by a packed list which character a glyph is."""
    packed = zlib.compress(names)
    made = pdf(drawn("hello")).replace(b"/Helvetica", b"/Helvetica/ToUnicode 4 0 R")
    head = f"4 0 obj<</Filter/FlateDecode/Length {len(packed)}>>stream\n".encode()
    return made.replace(b"3 0 obj", head + packed + b"\nendstream endobj\n3 0 obj", 1)


def fault_of(content: bytes) -> Fault:
    with pytest.raises(WorldError) as caught:
        read_ad_bytes(content, PLACE)
    assert caught.value.facts["file"] == "ad"
    return caught.value.fault


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_encodings(encoding: str) -> None:
    assert read_ad_bytes(AD.encode(encoding), PLACE) == Ad(AD, AdKind.TEXT)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16", "utf-16-le"])
def test_english_in_any_encoding(encoding: str) -> None:
    text = "We’re hiring — CSAT, NPS and “calm under pressure”."
    assert decode(text.encode(encoding)) == text


def test_traditional_chinese_in_its_old_encoding() -> None:
    text = "負責客戶服務與投訴處理，具備良好的溝通能力，熟悉知識庫與客服系統。"
    assert decode(text.encode("big5")) == text


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_text_that_was_cut_off(encoding: str) -> None:
    cut = (AD + "务").encode(encoding)[:-1]
    assert read_ad_bytes(cut, PLACE).text.startswith(AD)
    assert fault_of(b"ab\xff\xfe\xff\x80" * 9) is Fault.AD_KIND_UNKNOWN


def test_a_word_file() -> None:
    body = (
        paragraph("维护知", "识库")
        + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"
        + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
        + "<w:p><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice>"
        + "<mc:Fallback><w:t>box</w:t></mc:Fallback></mc:AlternateContent></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:t>x</w:t></w:p></w:tc><w:tc><w:p><w:t>y</w:t></w:p></w:tc></w:tr></w:tbl>"
    )
    ad = read_ad_bytes(docx(body), PLACE)
    assert ad.kind is AdKind.DOCX
    assert ad.text.split() == ["维护知识库", "a", "b", "c", "box", "x", "y"]


@pytest.mark.media
def test_a_pdf() -> None:
    ad = read_ad_bytes(pdf(drawn("Complaint handling"), drawn("and CSAT")), PLACE)
    assert (ad.kind, ad.text.split()) == (AdKind.PDF, ["Complaint", "handling", "and", "CSAT"])


def test_characters_of_a_pdf_become_those_that_were_typed() -> None:
    assert tidy("客⼾常⻅⽂档，部⻔⼯具，ﬁrst\x00\u200b") == "客户常见文档，部门工具，first"


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    for name, content in {
        "a.pdf": docx(paragraph(AD)),
        "b.docx": AD.encode(),
        "c": pdf(drawn("ok")),
    }.items():
        (tmp_path / name).write_bytes(content)
    kinds = [read_ad(tmp_path / name).kind for name in ("a.pdf", "b.docx", "c")]
    assert kinds == [AdKind.DOCX, AdKind.TEXT, AdKind.PDF]


def encrypted_zip() -> bytes:
    content = bytearray(docx(paragraph(AD)))
    for head, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = 0
        while (at := content.find(head, at)) >= 0:
            content[at + offset] |= 1
            at += 4
    return bytes(content)


def _bomb() -> bytes:
    return docx("<w:p/>" + " " * 30_000_000)


HOSTILE: dict[str, tuple[bytes, Fault]] = {
    "nothing": (b"", Fault.AD_EMPTY),
    "blanks": (b" \n\t\0\0", Fault.AD_EMPTY),
    "too many bytes": (b"a" * (LARGEST_MB * 1_000_000 + 1), Fault.AD_TOO_LARGE),
    "too many characters": (b"a " * MOST_CHARACTERS, Fault.AD_TOO_LARGE),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, Fault.AD_KIND_UNKNOWN),
    "noise": (zlib.compress(bytes(range(256)) * 400, 0)[:3000], Fault.AD_KIND_UNKNOWN),
    "rich text": (b"{\\rtf1\\ansi hello there}", Fault.AD_KIND_UNKNOWN),
    "old word": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), Fault.AD_KIND_UNKNOWN),
    "locked word": (
        bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
        Fault.AD_ENCRYPTED,
    ),
    "another zip": (docx("", name="xl/workbook.xml"), Fault.AD_KIND_UNKNOWN),
    "locked zip": (encrypted_zip(), Fault.AD_ENCRYPTED),
    "half a zip": (docx(paragraph(AD))[:120], Fault.AD_DAMAGED),
    "an empty word file": (docx(""), Fault.AD_EMPTY),
    "broken xml": (docx("<w:p>"), Fault.AD_DAMAGED),
    "entities": (
        docx("<w:p><w:t>&a;</w:t></w:p>", head='<!DOCTYPE d [<!ENTITY a "lol">]>'),
        Fault.AD_DAMAGED,
    ),
    "a bomb": (_bomb(), Fault.AD_TOO_LARGE),
    "pictures only": (pdf(b"0 0 m 9 9 l S"), Fault.AD_SCANNED),
    "too many pages": (pdf(*[drawn("a")] * (MOST_PAGES + 1)), Fault.AD_TOO_LARGE),
    "endless drawing": (pdf(b"0 0 m " * 200_000), Fault.AD_TOO_LARGE),
    "many steps": (pdf(b"q " * 120_000), Fault.AD_TOO_LARGE),
    "a form drawn for ever": (form(b"/X Do " * 3), Fault.AD_SCANNED),
    "a form too large": (form(b"0 0 m " * 200_000), Fault.AD_TOO_LARGE),
    "a list of characters too large": (listed(b" " * 5_000_000), Fault.AD_TOO_LARGE),
    "half a pdf": (b"%PDF-1.7\n1 0 obj<</Type", Fault.AD_DAMAGED),
    "locked pdf": (
        pdf(
            drawn("a"),
            more=b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O("
            + b"a" * 32
            + b")/U("
            + b"b" * 32
            + b")>>/ID[(x)(x)]",
        ),
        Fault.AD_ENCRYPTED,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_with_one_fault(name: str) -> None:
    content, fault = HOSTILE[name]
    assert fault_of(content) is fault


def test_a_long_list_of_characters_is_read() -> None:
    assert read_ad_bytes(listed(b" " * 3_000_000), PLACE).text == "hello"


def test_a_zip_of_too_many_parts() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for number in range(5001):
            package.writestr(f"{number}", "")
    assert fault_of(made.getvalue()) is Fault.AD_TOO_LARGE


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_packed_as_word_does_not_is_not_unpacked(method: int) -> None:
    """Of these two ``zipfile`` unpacks all that a piece holds, and a few hundred bytes hold any amount."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as package:
        package.writestr("word/document.xml", bytes(30_000_000))
    tracemalloc.start()
    try:
        assert fault_of(made.getvalue()) is Fault.AD_DAMAGED
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_an_unknown_compression() -> None:
    content = docx(paragraph(AD)).replace(
        b"PK\x03\x04\x14\x00\x00\x00\x08", b"PK\x03\x04\x14\x00\x00\x00\x63"
    )
    content = content.replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x08", b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x63"
    )
    assert fault_of(content) is Fault.AD_DAMAGED


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        read_ad(tmp_path)
    assert caught.value.fault is Fault.AD_KIND_UNKNOWN
    with pytest.raises(WorldError) as caught:
        read_ad(tmp_path / "none" / "ad.txt")
    assert caught.value.fault is Fault.FOLDER_MISSING
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(WorldError) as caught:
            read_ad(tmp_path / "pipe")
        assert caught.value.fault is Fault.AD_KIND_UNKNOWN


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_any_bytes_give_words_or_one_fault(content: bytes) -> None:
    try:
        ad = read_ad_bytes(content, PLACE)
    except WorldError:
        return
    assert ad.text == tidy(ad.text)


@given(st.sampled_from([docx(paragraph(AD)), pdf(drawn("Complaint handling"))]), st.data())
def test_a_changed_file_gives_words_or_one_fault(whole: bytes, data: st.DataObject) -> None:
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_ad_bytes(bytes(changed), PLACE)
    except WorldError:
        return
