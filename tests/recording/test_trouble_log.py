"""Stretches of trouble: begun, ended, joined when they flicker, few enough to store."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.base.timecode import Span
from desktop.recording.trouble_log import JOIN_MS, MOST, TroubleLog
from desktop.sessions.model import Trouble, TroubleKind

LOST, CLIPPING = TroubleKind.CAMERA_LOST, TroubleKind.MICROPHONE_CLIPPING


def test_a_stretch_begins_and_ends() -> None:
    log = TroubleLog()
    for now_ms, active in [(0, {}), (100, {LOST: "cam"}), (900, {LOST: "cam"}), (1000, {})]:
        log.look(active, now_ms)
    assert log.troubles == (Trouble(LOST, Span(100, 900), "cam"),)


def test_what_still_lasts_is_told_too() -> None:
    log = TroubleLog()
    log.look({LOST: "cam", CLIPPING: "mic"}, 50)
    log.look({LOST: "cam"}, 80)
    assert {each.kind for each in log.troubles} == {LOST, CLIPPING}


def test_flickering_is_one_stretch_and_a_later_one_another() -> None:
    log = TroubleLog()
    for now_ms in range(0, 1000, 200):
        log.look({CLIPPING: "mic"}, now_ms)
        log.look({}, now_ms + 100)
    log.look({CLIPPING: "mic"}, 1000 + 2 * JOIN_MS)
    assert [each.span for each in log.troubles] == [
        Span(0, 800),
        Span(1000 + 2 * JOIN_MS, 1000 + 2 * JOIN_MS),
    ]


@given(st.lists(st.sets(st.sampled_from(list(TroubleKind))), max_size=400))
def test_any_course_gives_ordered_spans(course: list[set[TroubleKind]]) -> None:
    log = TroubleLog()
    for at, active in enumerate(course):
        log.look(dict.fromkeys(active, "x"), at * 1500)
    found = log.troubles
    assert len(found) <= MOST
    assert list(found) == sorted(found, key=lambda each: each.span)
