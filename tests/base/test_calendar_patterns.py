"""Every day of the calendar is taken, and nothing that is none."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.calendar_patterns import DAY, MOMENT, only

DAYS, MOMENTS = re.compile(only(DAY)), re.compile(only(MOMENT))


@given(st.dates())
def test_every_day_is_one(day: dt.date) -> None:
    assert DAYS.search(day.isoformat())


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
def test_a_day_is_one_that_the_calendar_has(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        assert not DAYS.search(text)
    else:
        assert DAYS.search(text)


@pytest.mark.parametrize("year", [4, 1900, 2000, 2023, 2024, 2100, 2400, 9996])
def test_leap_years_are_those_of_the_calendar(year: int) -> None:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    assert bool(DAYS.search(f"{year:04}-02-29")) == leap


@given(st.datetimes(), st.sampled_from(("seconds", "milliseconds", "microseconds")))
def test_every_moment_is_one(at: dt.datetime, spec: str) -> None:
    text = at.isoformat(timespec=spec) + "Z"
    assert MOMENTS.search(text)
    assert dt.datetime.fromisoformat(text).tzinfo is dt.UTC


@pytest.mark.parametrize(
    "text",
    [
        "2026-13-45T99:99:99Z", "2026-02-29T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z", "2026-01-01T00:00:00", "2026-01-01T00:00:00+08:00", "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00Z\n", " 2026-01-01T00:00:00Z", "٢٠٢٦-01-01T00:00:00Z", "",
    ],
)  # fmt: skip
def test_what_is_no_moment_is_none(text: str) -> None:
    assert not MOMENTS.search(text)
