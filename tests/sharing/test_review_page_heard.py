"""The page for those who hear it, speak to it, print it, or go through it by Tab alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
import pytest

from desktop.sharing.model import Contents, Guide
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until
from tests.sharing.test_review_page import ASKS, begin, finish, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
READY = "document.querySelector('video').readyState > 1"
ANSWERED = "document.querySelectorAll('[data-row] [aria-pressed=true]').length"
DESCRIBED = (
    "[...document.querySelectorAll('{}')].map(each => document.getElementById("
    "each.getAttribute('aria-describedby')).textContent)"
)
NAMED_OTHERWISE = """
() => { const bare = text => text.replace(/[^\\p{L}\\p{N}.]/gu, '').toLowerCase();
  return [...document.querySelectorAll('button[aria-label]')].filter(each => each.checkVisibility())
    .filter(each => !bare(each.getAttribute('aria-label')).includes(bare(each.innerText)))
    .map(each => [each.getAttribute('aria-label'), each.innerText]); }
"""
COVERED = """
() => { const each = document.activeElement, box = each.getBoundingClientRect();
  const places = [[box.left + 4, box.top + 4], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
  const seen = places.map(([x, y]) => document.elementFromPoint(x, y)).filter(top => top
    && (each.contains(top) || top.contains(each) || (top.closest('.bar') && top.closest('.bar') === each.closest('.bar'))));
  return each === document.body || seen.length === places.length ? '' : each.getAttribute('aria-label') || each.textContent || each.id; }
"""


def test_a_level_is_heard_with_what_it_means(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)).as_uri())
    browser_page.click("#begin")
    levels = '[data-row="rating:need_insight"] [data-value]'
    anchors = '[data-row="rating:need_insight"] .anchors li span'
    shown = browser_page.locator(anchors).all_inner_texts()
    assert browser_page.evaluate(DESCRIBED.format(levels)) == shown
    assert len(set(shown)) == 5
    row = browser_page.locator("[data-row]").first
    (group,) = row.aria_snapshot().splitlines()[:1]
    assert group.startswith("- group")
    assert row.locator("[role=group]").count() == 0  # its name is not said twice
    browser_page.click("#examples")
    first = '[data-example="0"] [data-value]'
    assert len(set(browser_page.evaluate(DESCRIBED.format(first)))) == 5
    ids = "[...document.querySelectorAll('[id]')].map(each => each.id)"
    found = browser_page.evaluate(ids)
    assert len(found) == len(set(found))


def test_who_speaks_to_the_page_can_say_what_is_written_on_a_button(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(asks=ASKS)).as_uri())
    browser_page.click("#begin")
    for key in ("m", "Enter", "e"):
        browser_page.keyboard.press(key)
    for _ in range(2):
        assert browser_page.evaluate(NAMED_OTHERWISE) == []
        browser_page.click("#language")


def test_what_is_told_in_a_sheet_is_heard_there(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    """Nothing outside of an open sheet is read aloud."""
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    reader.press("y")
    finish(reader, "k", "t")
    heard = "document.getElementById('announcer')"
    assert "已下载" in until(reader, f"{heard}.textContent")
    assert reader.ask(f"document.querySelector('dialog[open]').contains({heard})")
    reader.press("Escape")
    until(reader, "!document.querySelector('dialog')")
    reader.ask("document.activeElement.blur()")
    reader.press("n")
    assert reader.ask(f"{heard}.textContent").startswith("否")


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)])
def test_what_has_the_keyboard_is_never_covered(
    shared: Shared, browser_page: Page, tmp_path: Path, size: tuple[int, int]
) -> None:
    browser_page.set_viewport_size({"width": size[0], "height": size[1]})
    wishes = Wishes(asks=ASKS, guide=Guide.HR)
    browser_page.goto(page_of(shared, tmp_path / "u", wishes).as_uri())
    browser_page.click("#begin")
    for key in ("m", "Enter", "y", "e"):
        browser_page.keyboard.press(key)
    for key in ("Tab", "Shift+Tab"):
        browser_page.evaluate("document.body.tabIndex = -1; document.body.focus()")
        covered: list[str] = []
        for _ in range(60):
            browser_page.keyboard.press(key)
            covered.append(browser_page.evaluate(COVERED))
        assert [each for each in covered if each] == []


def test_single_letters_can_be_turned_off(shared: Shared, reader: Reader, tmp_path: Path) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page)
    reader.click("#help")
    reader.click("#letters")
    reader.press("Escape")
    until(reader, "!document.querySelector('dialog')")
    for _ in range(2):
        reader.ask("document.activeElement.blur()")
        reader.press("y", "m", "e", "?")
        assert reader.ask(ANSWERED) == 0
        assert not reader.ask("document.querySelector('#note-text, dialog, #page kbd') !== null")
        until(reader, "!document.documentElement.dataset.drafting")
        reader.open(page.as_uri())
        until(reader, """document.querySelector('[data-value="yes"]') !== null""")
    reader.click('[data-value="yes"]')
    reader.press("Control+z")
    assert reader.ask(ANSWERED) == 0
    reader.click("#help")
    assert not reader.ask("document.getElementById('letters').checked")
    reader.click("#letters")
    reader.press("Escape")
    until(reader, "!document.querySelector('dialog')")
    reader.press("y")
    assert reader.ask(ANSWERED) == 1


def test_a_moment_has_one_time_and_plays_on(shared: Shared, reader: Reader, tmp_path: Path) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    until(reader, READY)
    reader.press("m", "Enter", "e")
    reader.ask("document.getElementById('reply-0').focus()")
    reader.type("是")
    reader.press("Escape")
    names = "[...document.querySelectorAll('.lane .bar button, .pair button')].map(each => each.getAttribute('aria-label'))"
    assert reader.ask(names) == ["优点 00:00", "播放这一段 00:00", "去掉依据 00:00"]
    assert reader.ask("document.querySelector('.marks .plain').innerText").startswith("优点 00:00")
    reader.click("[data-key=play-mark]")
    until(reader, "document.querySelector('video').currentTime > 0.7")
    assert not reader.ask("document.querySelector('video').paused")
    reader.click("#save")
    reader.click("#as-text")
    text = until(reader, "document.querySelector('dialog textarea').value")
    assert "- 00:00 优点 “面试”" in text or "- 00:00 优点 “面试官" in text
    assert f"- 00:00 备注 {ASKS[0]} → 是" in text
    assert "00:00–00:00" not in text
    assert "\n保留：" in text
    assert ": " not in text.partition("-----")[0]


def test_an_hour_is_written_as_the_program_writes_it(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    take = shared.take.read()
    shared.take.write(msgspec.structs.replace(take, duration_ms=3_723_000))
    page = page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT))
    browser_page.goto(page.as_uri())
    assert "1:02:03" in browser_page.inner_text("main")


def test_the_words_are_read_aloud_in_their_own_language(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    browser_page.click("#language")
    browser_page.click("#begin")
    assert browser_page.get_attribute(".words", "lang") == "zh-CN"
    assert browser_page.get_attribute("html", "lang") == "en"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_printed_page_is_what_was_said(
    shared: Shared, browser_page: Page, tmp_path: Path, scheme: Literal["light", "dark"]
) -> None:
    browser_page.emulate_media(color_scheme=scheme)
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(asks=ASKS)).as_uri())
    browser_page.click("#begin")
    browser_page.keyboard.press("m")
    browser_page.keyboard.type("so")
    browser_page.keyboard.press("Enter")
    browser_page.emulate_media(media="print", color_scheme=scheme)
    for hidden in (".top", ".guide", ".bar-row", ".lane", "video"):
        assert not browser_page.locator(hidden).is_visible()
    for shown in ("#reply-0", ".marks .plain", ".words", "[data-row]", "#keep"):
        assert browser_page.locator(shown).first.is_visible()
    height = "(each => each.scrollHeight <= each.clientHeight)(document.querySelector('.words'))"
    assert browser_page.evaluate(height)
    ink = "getComputedStyle(document.body).color"
    assert browser_page.evaluate(ink) == "rgb(29, 36, 32)"


def test_the_step_of_the_checklist_leads_to_its_beginning(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.set_viewport_size({"width": 1024, "height": 700})
    wishes = Wishes(asks=ASKS, guide=Guide.HR)
    browser_page.goto(page_of(shared, tmp_path / "u", wishes).as_uri())
    browser_page.click("#begin")
    browser_page.click("[data-key=step-checklist]")
    top = "document.getElementById('checklist').getBoundingClientRect().top"
    bar = "document.querySelector('.top').getBoundingClientRect().bottom"
    assert browser_page.evaluate(f"{top} - {bar}") < 40
