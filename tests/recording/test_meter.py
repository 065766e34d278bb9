"""Levels in dBFS."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.recording.meter import FLOOR_DBFS, Meter


def test_silence_has_no_level() -> None:
    meter = Meter(48_000)
    assert meter.level.peak_dbfs == FLOOR_DBFS
    meter.feed(np.zeros(4800, np.int16))
    assert meter.level.rms_dbfs == FLOOR_DBFS


def test_a_full_sine_is_zero_peak_and_minus_three_rms() -> None:
    meter = Meter(48_000)
    at = np.arange(4800) / 48_000
    meter.feed((32767 * np.sin(2 * np.pi * 1000 * at)).astype(np.int16))
    assert meter.level.peak_dbfs == pytest.approx(0.0, abs=0.01)
    assert meter.level.rms_dbfs == pytest.approx(-3.01, abs=0.02)


def test_only_the_last_fifty_milliseconds_count() -> None:
    meter = Meter(1000)
    meter.feed(np.full(200, 30_000, np.int16))
    meter.feed(np.zeros(30, np.int16))
    assert meter.level.peak_dbfs > -1
    meter.feed(np.zeros(30, np.int16))
    assert meter.level.peak_dbfs == FLOOR_DBFS
