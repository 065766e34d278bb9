"""A copy is its head and its pieces, however they lie in the source."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.media import copy_plan, reading_ahead
from desktop.media.copy_plan import CopyPlan
from desktop.media.mp4_boxes import OddBoxError

if TYPE_CHECKING:
    from desktop.media.copy_plan import Piece

SOURCE = bytes(range(256)) * 4


class Kept:
    """A sink that copies what it is handed at once, as a file does."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, content: bytes | memoryview) -> int:
        self.content += bytes(content)
        return len(content)


@st.composite
def pieces(draw: st.DrawFn) -> tuple[Piece, ...]:
    places = sorted(draw(st.lists(st.integers(0, len(SOURCE)), min_size=2, max_size=12)))
    made: list[Piece] = []
    for begin, end in pairwise(places):
        match draw(st.sampled_from(["kept", "kept", "left out", "instead"])):
            case "kept":
                made.append((begin, end, b""))
            case "instead" if end > begin:
                made.append((begin, end, bytes(end - begin)))
            case _:
                pass
    return tuple(made)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=pieces(), at_once=st.integers(1, 300))
def test_what_is_written_is_the_pieces(
    pieces: tuple[Piece, ...], at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (copy_plan, reading_ahead):
        monkeypatch.setattr(module, "BLOCK", 8 + at_once)
    plan, sink, shares = CopyPlan(b"the head", pieces, 0), Kept(), list[float]()
    plan.write(io.BytesIO(SOURCE), sink, shares.append)
    assert sink.content == b"the head" + b"".join(
        instead or SOURCE[a:b] for a, b, instead in pieces
    )
    assert len(sink.content) == plan.size
    assert b"".join(plan.read(io.BytesIO(SOURCE))) == sink.content
    assert shares == sorted(shares)


def test_a_source_that_became_shorter_is_said() -> None:
    plan = CopyPlan(b"", ((0, len(SOURCE) + 1, b""),), 0)
    with pytest.raises(OddBoxError):
        plan.write(io.BytesIO(SOURCE), Kept(), lambda _share: None)
