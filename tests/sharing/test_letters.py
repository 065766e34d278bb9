"""What mail and messengers do to a review or a reply on its way: taken in all the same, if it is whole."""

from __future__ import annotations

import codecs
import random
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from desktop.base.errors import Fault, WorldError
from desktop.review.actions import Decision
from desktop.sharing.acting import decide, notes_of
from desktop.sharing.bundles import unbundled
from desktop.sharing.incoming import sweep
from desktop.sharing.letters import (
    MOST_LETTER_BYTES,
    is_letter,
    is_pack,
    read_letter,
    says_what,
    without_chat,
)
from desktop.sharing.limits import MOST_REVIEWS
from desktop.sharing.mail_lines import armoured
from desktop.sharing.replying import is_reply, take_in_reply, write_reply
from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from desktop.sharing.writings import as_utf8
from desktop.ui.outside.opened_files import dropped_files
from tests.fixtures.sharing import receiver, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

LETTER = b'{"format": "greenroom-review-file", "note": "\xe5\xbe\x88\xe5\xa5\xbd"}'
REPLY = b'{"version": 1, "format":"greenroom-reply-file"}'
ON_THE_WAY: dict[str, Callable[[bytes], bytes]] = {
    "untouched": lambda content: content,
    "byte order mark": lambda content: codecs.BOM_UTF8 + content,
    "lines of Windows": lambda content: content.replace(b"\n", b"\r\n"),
    "Unicode of Notepad": lambda content: (
        codecs.BOM_UTF16_LE + content.decode().replace("\n", "\r\n").encode("utf-16-le")
    ),
    "a Chinese editor": lambda content: content.decode().encode("gb18030"),
    "GBK": lambda content: content.decode().encode("gbk"),
    "a chat": lambda content: "安娜 14:03\n".encode() + content + "\n谢谢！".encode(),
    "without a mark of its order": lambda content: content.decode().encode("utf-16-le"),
    "the other one without": lambda content: content.decode().encode("utf-16-be"),
    "the other order": lambda content: codecs.BOM_UTF16_BE + content.decode().encode("utf-16-be"),
}


TRADITIONAL = (
    "您好，我覺得你的開場很清楚，但是結果沒有數字。建議說出當時的基準線和週期；語速可以再慢一點。"
    "整體來說回答結構完整，請保持眼神接觸。謝謝，加油！"
)
SIMPLE = (
    "您好，我觉得你的开场很清楚，但是结果没有数字。建议说出当时的基准线和周期；语速可以再慢一点。"
    "整体来说回答结构完整，请保持眼神接触。谢谢，加油！"
)


@given(st.data())
def test_big5_is_told_from_gbk(data: st.DataObject) -> None:
    """Of six letters and more; fewer may be read in both."""
    text, name = data.draw(
        st.sampled_from([(TRADITIONAL, "big5"), (SIMPLE, "gbk"), (TRADITIONAL, "gbk")])
    )
    begin = data.draw(st.integers(0, len(text) - 8))
    part = text[begin : begin + data.draw(st.integers(8, 40))]
    letter = f'{{"a": "{part}"}}'
    assert as_utf8(letter.encode(name)).decode() == letter


def zipped(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


@pytest.mark.media
@pytest.mark.parametrize("change", ON_THE_WAY)
def test_a_review_and_its_reply_arrive(shared: Shared, tmp_path: Path, change: str) -> None:
    friends = tmp_path / "friends"
    file = review_file_for(shared.export().path, friends)
    path = write_file(shared.outside / "a.greenroom-review.json", file)
    path.write_bytes(ON_THE_WAY[change](path.read_bytes()))
    renamed = path.rename(shared.outside / "安娜的点评(1).json.txt")
    found = take_in(shared.shelf, renamed)
    assert (found.outcome, found.revision.genuine) == (Outcome.ADDED, True)
    letter = zipped(shared.outside / "mail.zip", {"附件/a.txt": renamed.read_bytes()})
    assert not is_pack(letter)
    assert take_in(shared.shelf, letter).outcome is Outcome.UNCHANGED
    shared.own(4)
    note = notes_of(shared.folder)[0]
    decide(shared.folder, note, Decision.ACCEPTED)
    answer = shared.outside / "b.greenroom-reply.json"
    reply = write_reply(shared.folder, file.review_id, answer)
    answer.write_bytes(ON_THE_WAY[change](answer.read_bytes()))
    for each in (answer, zipped(shared.outside / "reply.zip", {"b.json": answer.read_bytes()})):
        assert is_reply(each)
        assert take_in_reply(friends, each).reply == reply


def test_beside_a_letter_may_lie_what_computers_add(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        {
            "folder/": b"",
            "folder/a(1).json": LETTER,
            "__MACOSX/folder/._a(1).json": b"\0\5\26\7" + LETTER,
            "folder/.DS_Store": b"\0",
            "readme.txt": b"hello",
            "picture.png": b"x",
        },
    )
    assert not is_pack(path)
    assert read_letter(path) == LETTER
    assert is_letter(path)


def test_several_are_no_one_letter(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.json": LETTER, "b.json": REPLY})
    with pytest.raises(WorldError) as caught:
        read_letter(path)
    assert caught.value.fault is Fault.SEVERAL_LETTERS
    assert not is_pack(path)
    assert not is_letter(path)


def test_several_in_one_zip_are_laid_side_by_side(tmp_path: Path) -> None:
    names = ("in/安娜(1).json", "也/安娜(1).json", "../../\u202ea\tb:*.txt", "c.txt")
    contents = (LETTER, REPLY, LETTER + b" ", b"no letter")
    found = unbundled(zipped(tmp_path / "a.zip", dict(zip(names, contents, strict=True))), tmp_path)
    assert found
    with found.folder as folder:
        assert [each.name for each in found.paths] == ["安娜(1).json", "安娜(1).json", "a b-.txt"]
        assert {each.parent.parent for each in found.paths} == {folder}
        assert [each.read_bytes() for each in found.paths] == list(contents[:3])
    assert not folder.exists()


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("CON.json", "-CON.json"),
        ("in/nul .tar.txt", "-nul .tar.txt"),
        ("Lpt1.json", "-Lpt1.json"),
        ("console.json", "console.json"),
        ("\U00020000" * 100 + ".json", "\U00020000" * 48 + ".json"),
    ],
)
def test_no_name_is_one_that_a_system_does_not_take(tmp_path: Path, name: str, called: str) -> None:
    """Windows takes some for devices, and file systems count 255 bytes."""
    found = unbundled(zipped(tmp_path / "a.zip", {name: LETTER, "b.json": LETTER}), tmp_path)
    assert found
    with found.folder:
        assert [each.name for each in found.paths] == [called, "b.json"]


def _reviews(*ids: str) -> list[bytes]:
    return [LETTER.replace(b"{", b'{"review_id": "%b", ' % each.encode(), 1) for each in ids]


@pytest.mark.parametrize("between", [b"", b"\n", b"\n\xe8\xbf\x99\xe4\xbb\xbd:\n", b",\r\n"])
def test_several_in_one_text_are_laid_side_by_side(tmp_path: Path, between: bytes) -> None:
    first, second = _reviews("a", "b")
    path = tmp_path / "chat.txt"
    path.write_bytes(between + first + between + second + between)
    found = unbundled(path, path.parent)
    assert found
    with found.folder:
        assert [each.name for each in found.paths] == ["chat.txt (1)", "chat.txt (2)"]
        assert [each.read_bytes().strip() for each in found.paths] == [first, second]


def test_of_what_is_quoted_below_the_first_is_read(tmp_path: Path) -> None:
    (newer,) = _reviews("a")
    older = newer.replace(b'"a"', b'"a", "submitted_at": "2026-11-25T08:12:00.000Z"')
    path = tmp_path / "chat.txt"
    path.write_bytes(newer + b"\n> " + older)
    assert unbundled(path, path.parent) is None
    assert read_letter(path).strip() == newer
    path.write_bytes(armoured(newer).encode() + b"\n> " + armoured(older).encode())
    assert unbundled(path, path.parent) is None
    assert read_letter(path) == newer
    other = _reviews("b")[0]
    path.write_bytes(armoured(newer).encode() + armoured(other).encode())
    found = unbundled(path, path.parent)
    assert found
    with found.folder:
        assert [each.read_bytes() for each in found.paths] == [newer, other]


@pytest.mark.parametrize("behind", [b"\0\0\0", b"\x1a", "\n辛苦了".encode(), b"\nbye {"])
def test_what_stands_behind_it_does_not_matter(tmp_path: Path, behind: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(LETTER.rstrip() + behind)
    assert read_letter(path) == LETTER.rstrip()


def test_a_page_that_was_saved_holds_it_too(tmp_path: Path) -> None:
    path = tmp_path / "mail.html"
    lines = "<br>\r\n&gt; ".join(armoured(LETTER).splitlines())
    path.write_text(f'<div class="quote">{lines}</div>', encoding="utf-8")
    assert read_letter(path) == LETTER


@pytest.mark.parametrize("name", ["utf-32", "utf-32-le", "utf-32-be"])
def test_four_bytes_a_letter_are_read(name: str) -> None:
    mark = "" if name == "utf-32" else "\ufeff"
    assert as_utf8((mark + LETTER.decode()).encode(name)) == LETTER


def test_what_is_no_bundle_or_too_much(tmp_path: Path) -> None:
    for entries in ({"a.json": LETTER}, {"a.json": LETTER, "pack.json": LETTER}, {"a.txt": b"x"}):
        assert unbundled(zipped(tmp_path / "a.zip", entries), tmp_path) is None
    plain = tmp_path / "a.json"
    plain.write_bytes(LETTER)
    assert unbundled(plain, tmp_path) is None
    inner = zipped(tmp_path / "inner.zip", {"a.json": LETTER, "b.json": REPLY}).read_bytes()
    assert (
        unbundled(zipped(tmp_path / "b.zip", {"a.json": inner, "b.json": inner}), tmp_path) is None
    )
    most = {f"{number}.json": LETTER for number in range(MOST_REVIEWS)}
    found = unbundled(zipped(tmp_path / "c.zip", most), tmp_path)
    assert found
    found.folder.cleanup()
    assert len(found.paths) == MOST_REVIEWS
    large = {"a.json": LETTER, "b.json": REPLY, "c.bin": random.Random(1).randbytes(4 << 20)}
    for entries, fault in (
        ({**most, "more.json": LETTER}, Fault.SEVERAL_LETTERS),
        (large, Fault.PACK_REFUSED),
    ):
        path = zipped(tmp_path / "d.zip", entries)
        with pytest.raises(WorldError) as caught:
            unbundled(path, path.parent)
        assert caught.value.fault is fault


def test_any_other_zip_is_looked_at_as_a_pack(tmp_path: Path) -> None:
    small = tmp_path / "small.zip"
    for entries in (
        {"pack.json": LETTER, "a.json": LETTER},
        {"key.age": b"", "a.json": LETTER},
        {"a.json": b"{}"},
        {"a.json": bytes(MOST_LETTER_BYTES), "b.json": LETTER},
    ):
        assert is_pack(zipped(small, entries))
        with pytest.raises(WorldError) as caught:
            read_letter(small)
        assert caught.value.fault is Fault.PACK_REFUSED
    many = {f"{number}.txt": LETTER.ljust(4 << 20) for number in range(5)}
    assert is_pack(zipped(small, many))
    small.write_bytes(b"PK")
    assert is_pack(small)
    with pytest.raises(WorldError) as caught:
        is_pack(tmp_path / "none.zip")
    assert caught.value.fault is Fault.FOLDER_MISSING
    with pytest.raises(WorldError) as caught:
        take_in_reply(tmp_path, small)
    assert caught.value.fault is Fault.REPLY_REFUSED
    assert not is_reply(small)


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(bytes(MOST_LETTER_BYTES + 1))
    with pytest.raises(WorldError) as caught:
        read_letter(path)
    assert caught.value.facts["why"] == "it is too large"


def test_what_can_not_be_decoded_stays_as_it_is() -> None:
    broken = codecs.BOM_UTF16_LE + b"\x00\xd8"
    assert as_utf8(broken) == broken
    assert says_what(broken) == ""
    assert says_what(rb'{"name": "\"format\":\"greenroom-reply-file\""}') == ""
    assert says_what(REPLY) == "reply"


def test_what_is_dragged_is_known_by_its_content(tmp_path: Path) -> None:
    def dragged(name: str, content: bytes) -> Path | None:
        path = tmp_path / name
        path.write_bytes(content)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return next(iter(dropped_files(data)), None)

    assert dragged("反馈.json", LETTER) == tmp_path / "反馈.json"
    assert dragged("反馈.json.txt", codecs.BOM_UTF8 + REPLY) is not None
    assert dragged("反馈.md", LETTER) is None
    assert dragged("notes.txt", b"hello") is None


@pytest.mark.media
def test_a_pack_stays_a_pack(shared: Shared, tmp_path: Path) -> None:
    pack = shared.export().path
    assert is_pack(pack)
    assert receiver(tmp_path / "other").receive(pack).manifest.pack_id


def test_of_a_chat_only_the_object_is_read() -> None:
    assert without_chat(b"Anna {14:03}\n" + LETTER + b"\nbye") == LETTER
    assert without_chat(b" " + LETTER) == b" " + LETTER
    assert without_chat(b"x }" + LETTER.partition(b"{")[2]) == b"x }" + LETTER.partition(b"{")[2]
    assert without_chat(b"hello {}") == b"hello {}"


def test_what_is_in_no_known_writing_stays_as_it_is() -> None:
    assert as_utf8(b"\x81\xff") == b"\x81\xff"
    assert as_utf8("很好".encode("gb18030")) == "很好".encode()


@pytest.mark.media
@pytest.mark.parametrize("name", ["给安娜.ZIP", "给安娜.greenroom"])
@pytest.mark.parametrize("words", [None, "apple river stone cloud table green"])
def test_a_pack_that_was_zipped_once_more_is_unpacked(
    shared: Shared, tmp_path: Path, words: str | None, name: str
) -> None:
    pack = shared.export(Wishes(passphrase=words)).path
    around = zipped(
        tmp_path / "邮件.zip",
        {"附件/": b"", f"附件/{name}": pack.read_bytes(), "hello.txt": b"hi"},
    )
    library = tmp_path / "other"
    assert is_pack(around)
    first = receiver(library).receive(around, words)
    assert not first.was_there
    assert receiver(library).receive(pack, words).was_there
    assert not list(library.glob(".incoming-*"))


@pytest.mark.media
def test_what_is_wrong_with_a_zip_around_a_pack_is_said(shared: Shared, tmp_path: Path) -> None:
    pack = shared.export().path

    def why(entries: dict[str, bytes]) -> tuple[object, object]:
        path = zipped(tmp_path / "a.zip", entries)
        with pytest.raises(WorldError) as caught:
            receiver(tmp_path / "other").receive(path)
        assert caught.value.facts["file"] == str(path)
        assert not list((tmp_path / "other").glob(".incoming-*"))
        return caught.value.fault, caught.value.facts.get("why")

    refused = Fault.PACK_REFUSED
    with zipfile.ZipFile(pack) as archive:
        loose = {f"pack/{name}": archive.read(name) for name in archive.namelist()}
    assert why(loose) == (refused, "its files lie in a folder")
    cut = pack.read_bytes()[:-40]
    assert why({"pack.zip": cut}) == (refused, "its end is missing or it was changed")
    assert why({"pack.zip": b"PK"})[0] == refused
    inner = zipped(tmp_path / "b.zip", {"pack.zip": pack.read_bytes()})
    assert why({"b.zip": inner.read_bytes()}) == (refused, "a name in it is not allowed")
    assert why({"a.zip": pack.read_bytes(), "b.zip": pack.read_bytes()})[0] == refused
    sealed = shared.export(Wishes(passphrase="apple river stone cloud table green"), "s.zip").path
    assert why({"s.zip": sealed.read_bytes()})[0] == Fault.WORDS_NEEDED


@pytest.mark.parametrize(
    ("name", "before"), [("a.greenroom", b""), ("a.ZIP", b"junk"), ("a.greenroom", b"hello\n")]
)
def test_of_a_pack_that_is_damaged_no_review_is_told(
    shared: Shared, tmp_path: Path, name: str, before: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(before + (shared.export().path.read_bytes() if before == b"junk" else b""))
    assert is_pack(path)
    with pytest.raises(WorldError) as caught:
        receiver(tmp_path / "friend").receive(path)
    assert caught.value.fault is Fault.PACK_REFUSED


def test_a_review_that_is_called_like_a_pack_is_one(shared: Shared, tmp_path: Path) -> None:
    file = review_file_for(shared.export().path, tmp_path / "friend")
    assert not is_pack(write_file(tmp_path / "a.zip", file))


def test_they_lie_in_the_library_where_a_kill_leaves_nothing(tmp_path: Path) -> None:
    """In the folder for temporary files of the system they stayed for ever, for others to read."""
    library = tmp_path / "library"
    path = zipped(tmp_path / "a.zip", {"a.json": LETTER, "b.json": LETTER})
    found = unbundled(path, library)
    assert found
    (place,) = library.iterdir()
    assert {each.parent.parent for each in found.paths} == {place}
    sweep(library)
    assert all(each.is_file() for each in found.paths)  # it is in use
    found.folder.cleanup()
    found.folder.cleanup()
    assert not list(library.iterdir())
