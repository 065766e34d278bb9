"""The page is used while the recordings in it are still being read: 200 MB take seconds."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.sharing.wishes import Wishes
from tests.fixtures.browser import launched
from tests.fixtures.readers import QUIET_BUT_AS_PEOPLE_HAVE_IT, wait_for
from tests.sharing.test_review_page import page_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from playwright.sync_api import Page, Playwright

    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
PLAYS = "(each => !each.paused && each.currentTime > 0.3)(document.querySelector('video'))"
NOTE = "document.querySelector('.media-note').textContent"


@pytest.fixture
def slow_page(player_of_browsers: Playwright) -> Iterator[Page]:
    """A page that may ask this computer for its address; the usual one reaches nobody."""
    for browser in launched(player_of_browsers, QUIET_BUT_AS_PEOPLE_HAVE_IT):
        yield browser.new_page()


@contextmanager
def read_slowly(page: Path) -> Generator[tuple[str, threading.Event]]:
    """Give the address of a page whose last bytes come when the event is set."""
    content, rest = page.read_bytes(), threading.Event()
    middle = content.index(b'data-file="') + 2000

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[:middle])
            self.wfile.flush()
            rest.wait(60)
            self.wfile.write(content[middle:])

        @override
        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Slow)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/review.html", rest
    finally:
        rest.set()
        server.shutdown()
        server.server_close()
        thread.join()


def test_one_writes_and_asks_to_play_before_all_is_read(
    shared: Shared, slow_page: Page, tmp_path: Path
) -> None:
    with read_slowly(page_of(shared, tmp_path / "u", Wishes())) as (address, rest):
        slow_page.goto(address, wait_until="commit")
        slow_page.click("#begin")
        assert slow_page.evaluate("document.readyState") == "loading"
        assert "正在准备" in slow_page.evaluate(NOTE)
        slow_page.fill("#keep", "k")
        slow_page.keyboard.press("Escape")
        for key in ("y", "m", "Enter", "ArrowRight", "Home", "."):  # each looks for another place
            slow_page.keyboard.press(key)
        slow_page.click("#play")
        assert slow_page.get_attribute("#play", "aria-label") == "暂停"
        slow_page.click("#play")
        assert slow_page.get_attribute("#play", "aria-label") == "播放"
        slow_page.click("#play")
        rest.set()
        wait_for(lambda: slow_page.evaluate(PLAYS))
    assert slow_page.evaluate(NOTE) == ""
    assert slow_page.input_value("#keep") == "k"
    assert slow_page.locator(".marks .plain").count() == 1
