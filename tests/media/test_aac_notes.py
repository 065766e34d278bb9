"""Names of encoders in AAC packets: zeros stand there, and the sound is the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.aac_notes import begins_with_notes, without_names

SOUND = "000" + "10110" * 8
"""Bits of a channel: what they say does not matter."""


def packed(bits: str) -> bytes:
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def in_bits(content: bytes) -> str:
    return "".join(f"{each:08b}" for each in content)


def data(content: bytes, *, aligned: bool = False) -> str:
    """Return a data element with a content of less than 510 bytes."""
    count = f"{255:08b}{len(content) - 255:08b}" if len(content) > 254 else f"{len(content):08b}"
    head = "100" + "0000" + str(int(aligned)) + count
    return head + ("0" * (-len(head) % 8) if aligned else "") + in_bits(content)


def filling(content: bytes) -> str:
    """Return a fill element; the first four bits of its content say what kind it is."""
    count = len(content)
    head = f"{count:04b}" if count < 15 else f"{15:04b}{count - 14:08b}"
    return "110" + head + in_bits(content)


@pytest.mark.parametrize("length", [0, 1, 14, 15, 40, 254, 255, 300])
def test_what_an_encoder_says_is_blank(length: int) -> None:
    said = (b"\x00canary" * 60)[:length]
    elements = [data(said), filling(said)] if length < 270 else [data(said)]
    for element in elements:
        packet, blank = packed(element + SOUND), packed(element + SOUND)
        assert begins_with_notes(packet)
        blank = without_names(packet)
        assert len(blank) == len(packet)
        assert b"canary" not in bytes(blank)
        assert in_bits(blank)[len(element) :] == in_bits(packet)[len(element) :]
        gone = in_bits(blank)[: len(element)][-8 * length :] if length else ""
        assert "1" not in gone
    whole = packed(data(said, aligned=True) + SOUND)
    assert b"canary" in whole or length < 7
    assert b"canary" not in without_names(whole)


def test_several_one_behind_the_other() -> None:
    packet = packed(data(b"canary", aligned=True) + filling(b"\x10canary") + SOUND)
    assert "1" not in in_bits(without_names(packet))[16:64]
    assert in_bits(without_names(packet)).rstrip("0").endswith(SOUND.rstrip("0"))


def test_what_belongs_to_the_sound_stays() -> None:
    for kind in (0xB0, 0xD0, 0xE0):
        packet = packed(filling(bytes([kind]) + b"sound") + SOUND)
        assert without_names(packet) == packet


def test_sound_alone_and_what_is_cut_off_stay() -> None:
    for packet in (b"", packed(SOUND), packed(data(b"x" * 99))[:20], b"\xff", b"\x81"):
        assert without_names(packet) == packet
    assert not begins_with_notes(packed(SOUND))
    assert without_names(packed("000") + b"Lavc62.11.100") == packed("000") + bytes(13)


@given(st.binary(max_size=80))
def test_any_packet_keeps_its_length(packet: bytes) -> None:
    assert len(without_names(packet)) == len(packet)


@pytest.mark.parametrize("empty", ["100" + 13 * "0", "110" + 4 * "0"])
def test_a_packet_of_nothing_but_empty_notes_is_soon_gone_through(empty: str) -> None:
    """One of 200 KB took 25 seconds: it was moved as a whole for each of them."""
    packet = packed(empty * 200_000)
    assert without_names(packet) == packet
