"""Which parts of a take were handed over, and which part of a span lies in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.sharing.clips import SLIVER_MS, Clip, gaps, within

CLIPS = tuple(
    Clip(Path(f"clip-{number:02}.mp4"), span)
    for number, span in enumerate((Span(10_000, 14_000), Span(30_000, 34_000)), 1)
)


def test_what_lies_between_the_clips_was_not_handed_over() -> None:
    assert gaps(CLIPS, 60_000) == (
        Span(0, 10_000),
        Span(14_000, 30_000),
        Span(34_000, 60_000),
    )
    assert gaps((), 60_000) == ()
    assert gaps(CLIPS[:1], 14_000 + SLIVER_MS - 1) == (Span(0, 10_000),)


@pytest.mark.parametrize(
    ("span", "part"),
    [
        (Span(11_000, 12_000), Span(11_000, 12_000)),
        (Span(9000, 12_000), Span(10_000, 12_000)),
        (Span(13_000, 31_500), Span(30_000, 31_500)),
        (Span(15_000, 20_000), None),
        (Span(14_000, 20_000), None),
        (Span(14_000, 14_000), Span(14_000, 14_000)),
        (Span(50_000, 50_000), None),
    ],
)
def test_the_part_of_a_span_that_is_there(span: Span, part: Span | None) -> None:
    assert within(CLIPS, span) == part
    assert within((), span) == span


@given(st.integers(0, 60_000), st.integers(0, 60_000))
def test_a_part_is_never_in_a_gap(one: int, other: int) -> None:
    part = within(CLIPS, Span(min(one, other), max(one, other)))
    if part is not None:
        assert any(
            clip.span.start_ms <= part.start_ms and part.end_ms <= clip.span.end_ms
            for clip in CLIPS
        )
