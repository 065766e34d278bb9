"""What lies in a pack opens where people will open it: the page as it is meant, the movie as it was."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop.sharing.wishes import Wishes
from tests.media.test_in_a_browser import colours_at

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


def unpacked(shared: Shared, into: Path, wishes: Wishes) -> Path:
    with zipfile.ZipFile(shared.export(wishes).path) as archive:
        archive.extractall(into)
    return into


def test_the_page_is_shown_under_its_own_policy(
    shared: Shared, tmp_path: Path, browser_page: Page
) -> None:
    trouble: list[str] = []
    browser_page.on("console", lambda message: trouble.append(message.text))
    browser_page.on("pageerror", lambda error: trouble.append(str(error)))
    page = unpacked(shared, tmp_path / "u", Wishes()) / "review.html"
    browser_page.goto(page.as_uri())
    width = browser_page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth")
    assert width == "760px"  # the style came through the policy
    assert "请你评审" in browser_page.inner_text("body")
    assert trouble == []


@pytest.mark.parametrize("masks", [(), ("云帆科技",)])
def test_the_movie_of_a_pack_plays(
    shared: Shared, tmp_path: Path, browser_page: Page, masks: tuple[str, ...]
) -> None:
    film = unpacked(shared, tmp_path / "u", Wishes(masks=masks)) / "take-01.mp4"
    seen = colours_at(browser_page, film, [3.5, 0.5, 1.02])
    assert abs(seen["length"] - 4.0) < 0.05
    assert seen["size"] == [160, 120]
    assert seen["colours"][2] == pytest.approx([255, 255, 255], abs=12)
