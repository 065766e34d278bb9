"""What is written is read back, also a name that is no text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base import any_json

NAME = os.fsdecode(b"b\xffad")
TEXTS = st.text(st.characters())  # surrogates as well


class Place(msgspec.Struct, frozen=True):
    """A struct with a path in it."""

    path: Path
    text: str = ""


def to_path(_kind: type, value: object) -> Path:
    return Path(str(value))


@given(TEXTS)
def test_any_text_is_read_back(text: str) -> None:
    content = any_json.encode(Place(Path("a"), text))
    content.decode()  # valid UTF-8 in any case
    assert b"\n" not in content
    assert any_json.decode(content, Place, to_path).text == text


def test_a_path_that_is_no_text_is_read_back() -> None:
    place = Place(Path("面试 🎤") / NAME)
    assert any_json.decode(any_json.encode(place), Place, to_path) == place


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"path": 3', b'"\\ud83d" x', b'["\\udcff"]', b"[" * 100_000]
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, RecursionError)):
        any_json.decode(content, dict[str, Any])


def test_a_name_that_is_no_text_can_be_shown() -> None:
    assert any_json.as_text(Path(NAME)) == "b\ufffdad"
    assert any_json.as_text("面试 🎤") == "面试 🎤"
