"""What is shown is what is there."""

from __future__ import annotations

import json

import pytest

from desktop.base.plain_text import MOST_MARKS, is_plain_json, plain, unturned


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


TURNING = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
STEERING = [0, 7, 8, 0xC, 0x1B, 0x7F, 0x85, 0x9B]
HIDDEN = [0xE000, 0xF8FF, 0x0378, 0xFFFF, 0xE0001, 0xE0041, 0xE0100, 0xE0FFF, 0xF0000, 0x10FFFF]
"""Of one's own use, of nobody's, and what shows nothing."""


@pytest.mark.parametrize("code", [*TURNING, *STEERING, *HIDDEN])
def test_each_of_them_is_left_out(code: int) -> None:
    """Also beside a letter that needs none of it, and where one look shows that all is plain."""
    for around in ("ab", "é好"):
        text = f"{around[0]}{chr(code)}{around[1]}"
        assert plain(text) == around
        assert not is_plain_json(json.dumps({"a": text}, ensure_ascii=False))
        assert is_plain_json(json.dumps({"a": around}, ensure_ascii=False))


def test_half_of_a_pair_is_no_letter() -> None:
    assert plain("a\ud800b\udfff") == "ab"


@pytest.mark.parametrize(
    ("between", "seen"),
    [("\r", "\n"), ("\r\n", "\n"), ("\u2028", "\n"), ("\u2029", "\n"), ("\t", " "), ("\n", "\n")],
)
def test_lines_end_in_one_way(between: str, seen: str) -> None:
    assert plain(f"a{between}b") == f"a{seen}b"
    said = json.dumps({"a": f"a{between}b"}, ensure_ascii=False)
    assert is_plain_json(said) == (between == "\n")


def test_what_is_not_in_its_form_is_not_plain() -> None:
    assert not is_plain_json(json.dumps({"a": "e\u0301"}, ensure_ascii=False))


def test_a_letter_keeps_so_many_marks_and_no_more() -> None:
    assert plain("e" + "\u0301" * (MOST_MARKS + 9)) == "é" + "\u0301" * (MOST_MARKS - 1)
    assert MOST_MARKS == 30  # UAX #15


@pytest.mark.parametrize("mark", ["\u0301", "\u0f72"])
@pytest.mark.parametrize("before", range(0, 62, 7))
def test_nor_does_one_that_no_mark_melts_into(mark: str, before: int) -> None:
    """Such a text is in NFC as it stands; it had stayed whole, and its marks lay over the lines around it."""
    start = "好" * before + "q"
    whole, cut = start + mark * (MOST_MARKS + 9) + "好", start + mark * MOST_MARKS + "好"
    assert plain(whole) == plain("\0" + whole) == cut
    assert plain(cut) == cut
    assert not is_plain_json(json.dumps({"a": whole}, ensure_ascii=False))


def test_what_was_made_plain_stays() -> None:
    """A mark that becomes two in NFC counts as one before."""
    once = plain("q" + "\u0f73" * MOST_MARKS)
    assert once == plain(once)
    assert len(once) == 1 + MOST_MARKS


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), 0x2066, 0x2067])
def test_each_mark_that_turns_ones_own_text_is_left_out(code: int) -> None:
    assert unturned(f"好{chr(code)}b") == "好b"


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
