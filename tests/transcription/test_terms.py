"""Names as people type and paste them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Speech
from desktop.transcription.terms import (
    BUDGET,
    LONGEST,
    read_names,
    read_terms,
    used_terms,
    with_terms,
)
from desktop.transcription.wishes import Wishes
from desktop.transcription.writing import Writer

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("腾讯\n字节跳动\r\n", ("腾讯", "字节跳动")),
        ("Kubernetes, kubernetes，KUBERNETES", ("Kubernetes",)),
        ("  Acme   Corp \t微信；飞书、钉钉", ("Acme Corp", "微信", "飞书", "钉钉")),
        ("\ufeffC++\n\n,,\u200b", ("C++",)),
        ("", ()),
    ],
)
def test_names_are_found_however_they_are_written(text: str, names: tuple[str, ...]) -> None:
    assert read_terms(text) == (names, ())


def test_what_can_be_no_name_is_told() -> None:
    names, faulty = read_terms(f"好\n{'x' * (LONGEST + 1)}\n---")
    assert names == ("好",)
    assert faulty == ("x" * (LONGEST + 1), "---")


@given(st.text(max_size=60))
def test_reading_again_changes_nothing(text: str) -> None:
    names, _ = read_terms(text)
    assert read_terms("\n".join(names)) == (names, ())
    assert with_terms(names, names) == names


def test_only_as_many_as_the_model_can_be_told_are_used() -> None:
    names = tuple(f"第{number}家有限公司" for number in range(60))
    used = used_terms(names)
    assert names[: len(used)] == used
    assert 10 < len(used) < BUDGET / 10
    assert Writer(Wishes(terms=names)).hints(Speech.ZH) == ", ".join(used) + "。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_file_of_names_may_come_from_any_program(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "names.txt"
    file.write_bytes("候场\nGreenroom\n".encode(encoding))
    assert read_terms(read_names(file))[0] == ("候场", "Greenroom")


@pytest.mark.parametrize("content", [b"a\0b", b"\xff\xff\xff", b"x" * 1_000_001])
def test_a_file_that_is_no_list_is_said(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "names.txt"
    file.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        read_names(file)
    assert caught.value.fault is Fault.NAMES_UNREADABLE
