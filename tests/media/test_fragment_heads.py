"""Heads of fragments that lie between samples are known by what is in them, and nothing else passes for one."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.media.fragment_heads import MOST, is_fragment_head
from desktop.media.mp4_boxes import Whole, box
from desktop.media.plain_copy import plan_copy
from desktop.media.reader import iter_pictures
from desktop.media.sound import decode_sound
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.media.copy_plan import CopyPlan

pytestmark = pytest.mark.media
MDAT = struct.pack(">L4s", 5000, b"mdat")
NUMBERS = box(b"mfhd", bytes(8))
RUN = box(b"trun", struct.pack(">3L", 0x201, 3, 0), bytes(12))
TRACK = box(b"traf", box(b"tfhd", bytes(16)), box(b"tfdt", bytes(12)), RUN)


def is_one(content: bytes) -> bool:
    return is_fragment_head(Whole(io.BytesIO(b"before" + content)), 6, 6 + len(content))


def planned(path: Path, target: Path) -> CopyPlan:
    with path.open("rb", buffering=0) as source, target.open("wb") as file:
        plan = plan_copy(source, picture=True)
        assert plan is not None
        plan.write(source, file, lambda _share: None)
    assert target.stat().st_size == plan.size
    return plan


def test_heads_stay_where_they_are(tmp_path: Path) -> None:
    source, target = write_clip(tmp_path / "a.mp4", 3.0), tmp_path / "b.mp4"
    heads = source.read_bytes().count(b"moof")
    plan = planned(source, target)
    assert heads > 3
    assert target.read_bytes().count(b"moof") == heads - 1  # what is before the first sample goes
    assert all(
        piece[0] == before[1] for before, piece in zip(plan.pieces, plan.pieces[1:], strict=False)
    )


@pytest.mark.parametrize("kind", [b"uuid", b"free", b"prft", b"meta"])
def test_what_may_hold_anything_does_not_go_along(tmp_path: Path, kind: bytes) -> None:
    source, target = write_clip(tmp_path / "a.mp4", 3.0), tmp_path / "b.mp4"
    before = list(iter_pictures(source)), decode_sound(source, 16_000)
    content = source.read_bytes()
    changed = content.replace(b"mfhd", kind)
    source.write_bytes(changed)
    planned(source, target)
    assert kind not in target.read_bytes()
    assert all(
        np.array_equal(ours, theirs) and at == then
        for (ours, at), (theirs, then) in zip(before[0], iter_pictures(target), strict=True)
    )
    assert np.array_equal(before[1], decode_sound(target, 16_000))


@pytest.mark.parametrize(
    ("content", "is_head"),
    [
        (box(b"moof", NUMBERS, TRACK) + MDAT, True),
        (box(b"moof", NUMBERS, TRACK, TRACK) + MDAT, True),
        (box(b"moof", NUMBERS, TRACK), False),
        (box(b"moof", NUMBERS, TRACK) + box(b"free", b"secret!!") + MDAT, False),
        (box(b"moof", NUMBERS, box(b"traf", RUN[:-4] + b"more" + b"text")) + MDAT, False),
        (box(b"moof", box(b"mfhd", b"a long secret text")) + MDAT, False),
        (box(b"moof", box(b"trun", bytes(4))) + MDAT, False),
        (box(b"moof", b"1234") + MDAT, False),
        (box(b"moof", struct.pack(">L4s", 4, b"mfhd")) + MDAT, False),
        (box(b"moof", struct.pack(">L4s", 400, b"mfhd")) + MDAT, False),
        (MDAT, False),
        (box(b"moof", *[TRACK] * (MOST // len(TRACK) + 1)) + MDAT, False),
    ],
)
def test_only_numbers_of_a_fragment_are_one(content: bytes, is_head: bool) -> None:
    assert is_one(content) is is_head


@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"mfhd", b"tfhd", b"trun", b"traf", b"free"]), st.binary(max_size=64)
        ),
        max_size=5,
    )
)
def test_whatever_stands_there_is_answered(boxes: list[tuple[bytes, bytes]]) -> None:
    inner = [box(kind, content) for kind, content in boxes]
    answer = is_one(box(b"moof", *inner) + MDAT)
    if any(kind == b"free" for kind, _ in boxes):
        assert not answer
