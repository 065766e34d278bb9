"""The page by keyboard alone, on narrow screens, and where it can't play."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.model import Guide
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import firefox_with, until
from tests.sharing.test_review_page import ASKS, TOLD, begin, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
PANE = "(document.activeElement.closest('[data-pane]') || {dataset: {}}).dataset.pane"
CHOSEN = "document.querySelector('[data-row].chosen')"
SEEN = f"(box => box.top >= 0 && box.bottom <= innerHeight)({CHOSEN}.getBoundingClientRect())"
DECODERS = ("media.ffmpeg.enabled", "media.rdd-ffmpeg.enabled", "media.utility-ffmpeg.enabled")


def walk(reader: Reader, key: str, times: int) -> list[str]:
    """Press a key some times; return in which part of the page the keyboard is after each."""
    found: list[str] = []
    for _ in range(times):
        reader.press(key)
        found.append(reader.ask(PANE))
    return found


def test_f6_goes_round_also_before_there_is_a_mark(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    around = ["words", "checklist", "sum", "top", "steps", "asks", "watch"]
    assert reader.ask(PANE) == "watch"
    assert walk(reader, "F6", 7) == around
    assert reader.ask("document.activeElement.id") == "play"
    assert walk(reader, "Shift+F6", 7) == [*reversed(around[:-1]), "watch"]
    reader.press("m")
    reader.type("so")
    reader.press("Enter")
    assert walk(reader, "F6", 2) == ["marks", "words"]
    reader.press("ArrowDown", "ArrowDown", "F6")
    reader.ask("document.getElementById('play').focus()")
    assert walk(reader, "Shift+F6", 1) == ["asks"]
    reader.ask("document.querySelector('.words button').focus()")
    reader.press("F6")
    assert reader.ask(f"{CHOSEN}.contains(document.activeElement)")
    assert reader.ask(f"{CHOSEN} !== document.querySelector('[data-row]')")


def test_one_press_answers_the_framed_row_says_so_and_brings_it_into_view(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)), "", "hr")
    assert "Y 是" in reader.ask("document.querySelector('.keyed').innerText")
    reader.ask("scrollTo(0, document.documentElement.scrollHeight)")
    assert not until(reader, "[scrollY > 0]") or not reader.ask(SEEN)
    reader.press("y")
    text = reader.ask(f"{CHOSEN}.querySelector('p').textContent")
    assert reader.ask(TOLD) == f"是 · {text}"
    assert reader.ask(f"{CHOSEN}.querySelector('[data-value=yes]').getAttribute('aria-pressed')") == "true"  # fmt: skip
    assert until(reader, SEEN)
    reader.press("y")
    assert reader.ask(TOLD) == f"没有回答 · {text}"


def test_the_next_mark_begins_as_what_there_is_less_of(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    kind = "document.querySelector('.marking [aria-pressed=true]').dataset.value"
    begun: list[str] = []
    for _ in range(4):
        reader.press("m")
        begun.append(reader.ask(kind))
        reader.press("Enter")
    assert begun == ["strength", "suggestion", "strength", "suggestion"]
    reader.press("m", "ArrowDown", "Enter", "m")
    assert reader.ask(kind) == "strength"


@pytest.mark.parametrize(
    "said",
    [
        "0x806e000b (NS_ERROR_DOM_MEDIA_MEDIASINK_ERR): OnMediaSinkAudioError",
        "OnMediaSinkAudioError",
    ],
)
def test_where_nothing_can_be_heard_no_other_browser_is_asked_for(
    shared: Shared, reader: Reader, tmp_path: Path, said: str
) -> None:
    """So Firefox says it of a recording with sound on a computer without an output."""
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    reader.ask(
        "Object.defineProperty(document.querySelector('video'), 'error',"
        f" {{ value: {{ code: 3, message: '{said}' }} }}) && true"
    )
    reader.ask("document.querySelector('video').dispatchEvent(new Event('error'))")
    note = until(reader, "document.querySelector('.media-note').textContent")
    assert note.startswith("这台电脑没有可用的声音输出")
    assert "浏览器" not in note


@pytest.fixture
def undecoded(tmp_path: Path) -> Iterator[Reader]:
    """Firefox without a decoder of H.264; Chromium has no switch for it."""
    for readers in firefox_with(dict.fromkeys(DECODERS, False), tmp_path):
        yield from readers.reader(tmp_path)


def test_a_browser_that_cannot_play_a_recording_names_others_and_the_review_goes_on(
    shared: Shared, undecoded: Reader, tmp_path: Path
) -> None:
    begin(undecoded, page_of(shared, tmp_path / "u", Wishes()))
    note = until(undecoded, "document.querySelector('.media-note').textContent")
    assert note.startswith("这个浏览器放不了 take-01.mp4。请换一个浏览器")
    undecoded.press("y", "m")
    undecoded.type("by the words")
    undecoded.press("Enter")
    assert undecoded.ask("document.querySelector('.marks').innerText.includes('by the words')")
