"""What is shown is what is there."""

from __future__ import annotations

import pytest

from desktop.base.plain_text import plain, unturned


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("hello", "hello"),
        ("a\tb\r\nc\u2028d", "a b\nc\nd"),
        ("\x1b[31mred\x00\x9b", "[31mred"),
        ("abc\u202egpj\u202c\u2066x\u2069\u200f", "abcgpjx"),
        ("a\U000e0041b\ue000", "ab"),
        ("e\u0301 שלום 👩\u200d🚀", "é שלום 👩\u200d🚀"),
    ],
)
def test_only_what_is_read_is_left(text: str, seen: str) -> None:
    assert plain(text) == seen


@pytest.mark.parametrize("text", ["", "plain", "很好，é 👍", "a\nb"])
def test_what_is_plain_stays(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"), [("e\u0301", "é"), ("很\U000e0100好", "很好"), ("很\ue000", "很")]
)
def test_what_can_be_printed_may_not_be_plain(text: str, wanted: str) -> None:
    assert plain(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain", "plain"),
        ("很好", "很好"),
        ("abc\u202egpj\u202c\u2066x\u2069", "abcgpjx\u2069"),
        ("says: \u2068שלום\u2069 · HR", "says: \u2068שלום\u2069 · HR"),
    ],
)
def test_ones_own_text_turns_nothing_around(text: str, wanted: str) -> None:
    assert unturned(text) == wanted
