"""Documents are read strictly: equal, or one error that names the file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, ClassVar

import msgspec
import pytest

from desktop.base.documents import (
    Document,
    from_json,
    read_document,
    read_unless_newer,
    to_json,
    write_document,
)
from desktop.base.errors import Fault, WorldError


class Note(Document, frozen=True, kw_only=True):
    """A document for these tests."""

    FORMAT: ClassVar[str] = "greenroom-note"
    VERSION: ClassVar[int] = 2

    text: Annotated[str, msgspec.Meta(max_length=20)]


def test_a_document_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "note.json"
    write_document(path, Note(text="候场"))
    assert read_document(path, Note) == Note(text="候场")
    assert path.read_text(encoding="utf-8").startswith(
        '{\n "format": "greenroom-note",\n "version": 2'
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"format":"greenroom-note"}',
        b'{"format":"other","version":1,"text":""}',
        b'{"format":"greenroom-note","version":1}',
        b'{"format":"greenroom-note","version":1,"text":NaN}',
        b'{"format":"greenroom-note","version":1,"text":"\xff"}',
        b"[" * 100_000,
    ],
)
def test_what_is_damaged_is_named(content: bytes) -> None:
    with pytest.raises(WorldError) as caught:
        from_json(content, Note, Path("note.json"))
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED
    assert caught.value.facts["file"] == "note.json"


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "note.json"
    write_document(path, Note(text="kept"))
    with pytest.raises(ValueError, match="length <= 20"):
        write_document(path, Note(text="x" * 21))
    assert read_document(path, Note) == Note(text="kept")


def test_a_newer_one_is_refused() -> None:
    with pytest.raises(WorldError) as caught:
        from_json(b'{"format":"greenroom-note","version":3,"text":""}', Note, Path("n"))
    assert caught.value.fault is Fault.DOCUMENT_NEWER


def test_a_number_that_no_version_has_is_damage() -> None:
    content = b'{"format":"greenroom-note","version":%b,"text":""}' % (b"9" * 4000)
    with pytest.raises(WorldError) as caught:
        from_json(content, Note, Path("n"))
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED
    assert len(caught.value.facts["why"]) < 100


@pytest.mark.parametrize("version", [0, -1, -(2**40)])
def test_a_version_before_the_first_is_damage(version: int) -> None:
    content = b'{"format":"greenroom-note","version":%d,"text":""}' % version
    with pytest.raises(WorldError) as caught:
        from_json(content, Note, Path("n"))
    assert caught.value.fault is Fault.DOCUMENT_DAMAGED


class Called(Document, frozen=True, kw_only=True):
    """A document whose name has a pattern."""

    FORMAT: ClassVar[str] = "greenroom-called"

    name: Annotated[str, msgspec.Meta(pattern="^[a-z]+$")]


def test_nobody_reads_a_pattern() -> None:
    content = b'{"format":"greenroom-called","version":1,"name":"A"}'
    with pytest.raises(WorldError) as caught:
        from_json(content, Called, Path("n"))
    assert caught.value.facts["why"] == "Expected `str` of another form - at `$.name`"


def test_what_is_written_anew_may_be_damaged_but_not_newer(tmp_path: Path) -> None:
    path = tmp_path / "note.json"
    assert read_unless_newer(path, Note) is None
    path.write_bytes(b"{")
    assert read_unless_newer(path, Note) is None
    write_document(path, Note(text="a"))
    assert read_unless_newer(path, Note) == Note(text="a")
    path.write_bytes(b'{"format":"greenroom-note","version":3,"text":""}')
    with pytest.raises(WorldError) as caught:
        read_unless_newer(path, Note)
    assert caught.value.fault is Fault.DOCUMENT_NEWER
    with pytest.raises(WorldError) as caught:
        read_unless_newer(tmp_path, Note)
    assert caught.value.fault is Fault.FILE_FAILED


def test_an_older_one_is_read() -> None:
    assert (
        from_json(b'{"format":"greenroom-note","version":1,"text":"a"}', Note, Path("n")).text
        == "a"
    )


def test_a_missing_one_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        read_document(tmp_path / "none.json", Note)
    assert caught.value.fault is Fault.DOCUMENT_MISSING


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        read_document(tmp_path, Note)
    assert caught.value.fault is Fault.FILE_FAILED


def test_the_order_of_fields_is_kept() -> None:
    assert to_json(Note(text="a")).splitlines()[3] == b' "text": "a"'
