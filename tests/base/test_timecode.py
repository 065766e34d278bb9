"""Times are whole milliseconds; spans never run backwards."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span, format_clock, format_timestamp

MOMENTS = st.integers(0, 2**53)


@given(MOMENTS, MOMENTS)
def test_a_span_runs_forward_or_not_at_all(first: int, second: int) -> None:
    start, end = sorted((first, second))
    span = Span(start, end)
    assert span.length_ms == end - start
    assert span.contains(start)
    assert span.contains(end)
    assert not span.contains(end + 1)
    if start != end:
        with pytest.raises(ValueError, match="before its start"):
            Span(end, start)


def test_a_backward_span_in_a_file_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"start_ms":5,"end_ms":4}', type=Span)


@pytest.mark.parametrize(
    ("at_ms", "clock", "tenths"),
    [
        (0, "00:00", "00:00.0"),
        (61_250, "01:01", "01:01.2"),
        (3_600_000, "1:00:00", "1:00:00.0"),
        (-5, "00:00", "00:00.0"),
    ],
)
def test_clocks(at_ms: int, clock: str, tenths: str) -> None:
    assert format_clock(at_ms) == clock
    assert format_clock(at_ms, tenths=True) == tenths


@given(st.integers(0, 359_999_999))
def test_a_timestamp_can_be_read_back(at_ms: int) -> None:
    hours, minutes, rest = format_timestamp(at_ms).split(":")
    seconds, millis = rest.split(".")
    again = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(millis)
    assert again == at_ms
