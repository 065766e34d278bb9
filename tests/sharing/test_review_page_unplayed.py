"""Where nothing plays the page promises no playing, and says so to whoever asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing import page_size
from desktop.sharing.model import Contents, Guide
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until
from tests.sharing.test_review_page import TOLD, begin, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
FIELD = "document.getElementById('note-text')"
TOPS = "new Set([...document.querySelectorAll('[data-example=\"0\"] [data-value]')].map(each => each.offsetTop)).size"


@pytest.fixture(params=["only text", "only the page of a large pack"])
def unplayed(
    request: pytest.FixtureRequest, shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, str]:
    """Return a page where nothing plays, and what it says of that."""
    if request.param == "only text":
        return page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT)), "只有文字"
    monkeypatch.setattr(page_size, "MOST_INLAID_BYTES", 0)
    page = page_of(shared, tmp_path / "u", Wishes())
    (page.parent / "take-01.mp4").unlink()
    return page, "没有找到录像 take-01.mp4"


def test_what_asks_for_playing_is_told_that_nothing_plays(
    unplayed: tuple[Path, str], reader: Reader
) -> None:
    page, said = unplayed
    begin(reader, page)
    until(reader, f"document.querySelector('.media-note').textContent.includes('{said}')")
    reader.ask("document.activeElement.blur()")
    reader.ask("(document.getElementById('announcer').textContent = '')")
    reader.press("Space")
    assert said in reader.ask(TOLD)
    assert said in reader.ask("document.getElementById('told').textContent")
    reader.press("m")
    assert reader.ask(f"{FIELD}.placeholder") == "写一句（回车保存）"
    reader.type("x")
    reader.press("Enter")
    assert reader.ask("document.querySelector('[data-key=edit-mark]') !== null")
    assert reader.ask("document.querySelector('[data-key=play-mark]')") is None


def test_the_levels_of_an_example_stand_in_one_row_on_a_small_telephone(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.set_viewport_size({"width": 320, "height": 640})
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)).as_uri())
    browser_page.click("#begin")
    browser_page.click("#examples")
    assert browser_page.evaluate(TOPS) == 1
