"""A browser that plays no blob plays the recordings of a page all the same: those on WebKit refuse large ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import wait_for
from tests.sharing.test_review_page import page_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
WITHOUT_BLOBS = """
const make = URL.createObjectURL;
URL.createObjectURL = blob => {
  const address = make.call(URL, blob);
  if (/^(video|audio)/.test(blob.type)) URL.revokeObjectURL(address);
  return address;
};
Object.defineProperty(MediaError.prototype, "message", { get: () => "" });
"""
"""What WebKitGTK 2.50 does with a blob of more than about 2 MB: an error of the fourth kind, and not a word."""
WITHOUT_READER = "FileReader.prototype.readAsDataURL = function () { this.dispatchEvent(new Event('loadend')); };"
VIDEO = "document.querySelector('video')"
NOTE = "document.querySelector('.media-note').textContent"


def opened(browser_page: Page, page: Path) -> None:
    browser_page.goto(page.as_uri())
    browser_page.click("#begin")


def test_a_recording_plays_where_no_blob_does(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.add_init_script(WITHOUT_BLOBS)
    opened(browser_page, page_of(shared, tmp_path / "u", Wishes()))
    wait_for(lambda: browser_page.evaluate(f"{VIDEO}.readyState > 1"))
    assert browser_page.evaluate(f"{VIDEO}.src.slice(0, 22)") == "data:video/mp4;base64,"
    assert browser_page.evaluate(NOTE) == ""
    browser_page.click(".controls button")
    wait_for(lambda: browser_page.evaluate(f"{VIDEO}.currentTime > 0.3"))


def test_where_nothing_plays_it_is_said(shared: Shared, browser_page: Page, tmp_path: Path) -> None:
    browser_page.add_init_script(WITHOUT_BLOBS + WITHOUT_READER)
    opened(browser_page, page_of(shared, tmp_path / "u", Wishes()))
    wait_for(lambda: browser_page.evaluate(f"{NOTE}.includes('take-01.mp4')"))
    assert browser_page.evaluate("document.querySelector('.picture').hidden")


def test_a_browser_that_plays_blobs_is_given_one(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    opened(browser_page, page_of(shared, tmp_path / "u", Wishes()))
    wait_for(lambda: browser_page.evaluate(f"{VIDEO}.readyState > 1"))
    assert browser_page.evaluate(f"{VIDEO}.src.slice(0, 5)") == "blob:"
