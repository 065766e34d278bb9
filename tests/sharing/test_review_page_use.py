"""What a reviewer expects of the page while it is used: keys that act at once, typing that pauses, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.sharing.model import Contents, Guide
from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until
from tests.sharing.test_mail_lines import mailed
from tests.sharing.test_review_page import ASKS, TOLD, as_file, begin, finish, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
READY = "document.querySelector('video').readyState > 1"
LOADED = (
    "new Promise(done => { const video = document.querySelector('video');"
    " if (video.readyState > 1) done(); else video.addEventListener('loadeddata', () => done()); })"
)
PAUSED = "document.querySelector('video').paused"
AT = "document.querySelector('video').currentTime"
PRESSED = "[...document.querySelectorAll('[data-row] [data-value][aria-pressed=true]')].length"
LEAVES = (
    "(() => { const leaving = new Event('beforeunload', {cancelable: true});"
    " dispatchEvent(leaving); return leaving.defaultPrevented; })()"
)
KEPT = "!document.documentElement.dataset.drafting"
PHONE = {"width": 360, "height": 740}
HANDLES = "[...document.querySelectorAll('.edge')].map(each => each.getBoundingClientRect()).map(box => [box.left, box.right])"


def test_the_first_key_acts_and_what_a_row_does_not_take_is_said(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)), "", "friend")
    reader.press("y")
    assert reader.ask(PRESSED) == 1
    assert reader.ask("document.querySelector('[data-row].chosen [data-value=yes]') !== null")
    reader.press("3")
    assert "Y、P、N、X" in reader.ask(TOLD)
    reader.press(*["ArrowDown"] * 4, "n")
    assert "1–5" in reader.ask(TOLD)
    assert reader.ask(PRESSED) == 1


def test_the_examples_are_rated_by_number_keys(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)), "", "friend")
    reader.ask("document.getElementById('examples').click()")
    boxes = "[...document.querySelectorAll('[data-example]')].map(each => each.dataset.example)"
    reader.press(*["314242"[int(index)] for index in reader.ask(boxes)], "Enter")
    gap = "document.getElementById('go-on').offsetTop - (p => p.offsetTop + p.offsetHeight)(document.querySelector('.outcome p'))"
    assert reader.ask(gap) >= 8  # a word touches no button
    reader.press("Enter")
    until(reader, "!document.querySelector('dialog')")
    assert reader.ask("document.getElementById('examples')") is None
    reader.press(*["ArrowDown"] * 4, "e", "4")
    assert as_file(finish(reader, "k", "t")).reviewer.calibrated


def test_typing_pauses_and_leaving_the_field_plays_on(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    until(reader, READY)
    for field, leave in (("note-text", "Enter"), ("reply-0", "Escape"), ("keep", "Escape")):
        reader.ask("(document.querySelector('video').currentTime = 2)")
        reader.ask("document.querySelector('video').play()")
        if field == "note-text":
            reader.press("m")
        else:
            reader.ask(f"document.getElementById('{field}').focus()")
        assert not reader.ask(PAUSED)
        reader.type("x")
        until(reader, PAUSED)
        stopped = reader.ask(AT)
        reader.press(leave)
        until(reader, f"!{PAUSED} && {AT} < {stopped}")
        assert not reader.ask("document.activeElement.matches('input,textarea')")
    reader.ask("document.querySelector('video').pause()")
    reader.press("m")
    reader.type("x")
    reader.press("Enter")
    assert reader.ask(PAUSED)  # it did not play before


def test_one_press_is_enough_and_the_place_is_not_lost(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(asks=ASKS)).as_uri())
    browser_page.click("#begin")
    browser_page.fill("#reply-0", "x")
    browser_page.fill("#reply-1", "y")
    browser_page.click("[data-key=step-keep]")  # the first step is done by leaving its field
    assert browser_page.evaluate("document.activeElement.id") == "keep"
    assert browser_page.inner_text(".guide .done").startswith("✓")
    browser_page.keyboard.press("Control+s")
    browser_page.keyboard.press("Control+s")  # the browser's own does not come
    browser_page.keyboard.press("Escape")
    browser_page.wait_for_selector("dialog", state="detached")
    assert browser_page.evaluate("document.activeElement.id") == "keep"
    browser_page.click("#save")
    browser_page.click("#fill-in")
    browser_page.wait_for_selector("dialog", state="detached")
    assert browser_page.evaluate("document.activeElement.id") == "marking"


def test_what_is_told_is_shown_for_a_while(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.clock.install()
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    browser_page.click("#begin")
    browser_page.keyboard.press("m")
    browser_page.keyboard.press("Enter")
    assert browser_page.locator("#told").is_visible()
    assert browser_page.inner_text("#told") == browser_page.inner_text("#announcer")
    browser_page.clock.run_for(6000)
    assert not browser_page.locator("#told").is_visible()


def test_a_press_on_the_timeline_leads_there(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    browser_page.click("#begin")
    browser_page.evaluate(LOADED)
    box = browser_page.locator(".lane").bounding_box()
    assert box
    browser_page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + 20)
    assert abs(browser_page.evaluate(AT) - 3) < 0.05


def test_a_mark_that_is_being_written_is_not_lost(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page)
    assert not reader.ask(LEAVES)
    reader.press("m")
    reader.type("half a sentence")
    assert reader.ask(LEAVES)
    until(reader, KEPT)
    reader.open(page.as_uri())
    assert reader.ask("document.getElementById('note-text').value") == "half a sentence"
    path = finish(reader, "k", "t")
    assert as_file(path).notes[0].text == "half a sentence"
    assert not reader.ask(LEAVES)
    until(reader, KEPT)
    reader.open(page.as_uri())
    assert "half a sentence" in reader.ask("document.querySelector('.marks').innerText")
    assert not reader.ask(LEAVES)  # what is there is saved
    reader.press("y")
    assert reader.ask(LEAVES)
    reader.press("Control+z")
    assert not reader.ask(LEAVES)


def test_what_is_copied_as_text_is_taken_in_like_the_file(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()), "安娜", "coach")
    until(reader, READY)
    reader.press("y", *["."] * 20, "m", "Enter")
    reader.click('[data-key="rating:need_insight-why"]')
    reader.type("what was asked is not what was meant")
    reader.press("Enter", "m")
    reader.type("the numbers came early, which made the rest easy to follow for me")
    reader.press("Enter")
    path = finish(reader, "先认同，再给数字", "give a time limit")
    reader.ask("document.getElementById('as-text').click()")
    text = until(reader, "document.querySelector('dialog textarea').value")
    assert "给数字" in text
    assert "优点 “面试官您好”" in text  # a mark without words of its own
    assert "–（what was asked is not what was meant）" in text
    letter = shared.outside / "mail.txt"
    letter.write_bytes(b"Anna wrote:\n" + mailed(text, 72, "> "))
    taken = take_in(shared.shelf, letter)
    assert (taken.outcome, taken.revision.genuine) == (Outcome.ADDED, True)
    assert taken.revision.review == as_file(path)
    assert take_in(shared.shelf, path).outcome is Outcome.UNCHANGED


def test_a_full_or_wiped_store_loses_no_draft(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page)
    note = "document.querySelector('.draft').textContent"
    reader.ask("localStorage.clear()")
    reader.press("y")
    until(reader, "Object.keys(localStorage).length === 1")
    fill = (
        "(() => { for (let size = 1 << 20; size; size >>= 1) { try { for (let n = 0; n < 99; n += 1)"
        " localStorage.setItem(`x${size}-${n}`, 'x'.repeat(size)); } catch {} } })()"
    )
    reader.ask(fill)
    reader.press("ArrowDown", "p", "m", "Enter")
    until(reader, f"{note}.includes('不能保存')")
    reader.open(page.as_uri())
    assert reader.ask(PRESSED) == 1  # what could be kept
    assert "不能保存" in reader.ask(note)
    assert len(as_file(finish(reader, "k", "t")).answers) == 1


def test_the_end_of_a_mark_is_dragged_by_a_finger(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    """A short mark of a long take is a hair: a strip around it is wide enough for a finger."""
    take = shared.take.read()
    shared.take.write(msgspec.structs.replace(take, duration_ms=600_000))
    page = page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT))
    browser_page.set_viewport_size(PHONE)  # pyright: ignore[reportArgumentType]
    browser_page.goto(page.as_uri())
    browser_page.click("#begin")
    browser_page.evaluate("document.querySelector('[data-key=segment-1]').click()")
    browser_page.keyboard.press("m")
    browser_page.keyboard.press("Enter")
    (first, second) = browser_page.evaluate(HANDLES)
    assert second[0] - first[1] >= -0.5  # neither lies upon the other
    assert second[1] - second[0] >= 40
    handle = browser_page.locator(".edge.end")
    handle.scroll_into_view_if_needed()
    box, strip = handle.bounding_box(), browser_page.locator(".detail").bounding_box()
    assert box
    assert strip
    was = int(handle.get_attribute("aria-valuenow") or 0)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch = {"pointerId": 1, "pointerType": "touch", "isPrimary": True, "button": 0}
    stays = "each => { each.setPointerCapture = () => {}; }"  # no finger is down
    handle.evaluate(stays)
    for kind, by in (("pointerdown", 0), ("pointermove", 40), ("pointerup", 40)):
        handle.dispatch_event(kind, {**touch, "clientX": x + by, "clientY": y})
    moved = int(browser_page.get_attribute(".edge.end", "aria-valuenow") or 0) - was
    assert 500 < moved < 4000  # less than a tenth of a second a pixel, not two seconds
    assert browser_page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("width", "height"), [(360, 740), (390, 844), (740, 360), (640, 400)])
def test_play_and_mark_stay_in_reach_on_a_small_screen(
    shared: Shared, browser_page: Page, tmp_path: Path, width: int, height: int
) -> None:
    browser_page.set_viewport_size({"width": width, "height": height})
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(asks=ASKS, guide=Guide.HR)).as_uri())
    browser_page.click("#begin")
    assert browser_page.evaluate("scrollY") == 0  # the candidate's questions come first
    shown = "id => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth; }"
    for place in (0, 600, 100_000):
        browser_page.evaluate("top => scrollTo(0, top)", place)
        assert browser_page.evaluate(shown, "play")
        assert browser_page.evaluate(shown, "marking")
    assert browser_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    last = "document.querySelector('.right').lastElementChild.getBoundingClientRect().bottom"
    bar = "document.querySelector('.bar-row').getBoundingClientRect().top"
    assert browser_page.evaluate(f"{last} <= {bar}")  # nothing lies behind the bar
    assert browser_page.locator("#undo").is_disabled()
    browser_page.click("#marking")
    browser_page.fill("#note-text", "x")
    browser_page.press("#note-text", "Enter")
    browser_page.click("[data-key=delete-mark]")
    browser_page.click("#undo")  # who has no keys can take it back, too
    assert browser_page.locator(".marks .plain").count() == 1


def test_mark_is_seen_without_scrolling_on_a_common_screen(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.set_viewport_size({"width": 1280, "height": 620})
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    browser_page.click("#begin")
    browser_page.evaluate(LOADED)
    bottom = "document.getElementById('marking').getBoundingClientRect().bottom"
    assert browser_page.evaluate(f"{bottom} <= innerHeight")
