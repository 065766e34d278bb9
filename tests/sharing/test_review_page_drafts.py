"""Drafts of the page are kept one after the other: what was said last is what is there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until
from tests.sharing.test_review_page import KEPT, begin, page_of
from tests.sharing.test_review_page_use import PRESSED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
HELD = (
    "(() => { const encrypt = crypto.subtle.encrypt.bind(crypto.subtle), later = setTimeout; window.asked = window.due = 0;"
    " crypto.subtle.encrypt = async (...all) => { window.asked += 1; if (window.asked === 1)"
    " await new Promise((done, no) => { window.letGo = done; window.letFail = no; }); return encrypt(...all); };"
    " window.setTimeout = (act, ms) => { const counts = act.name === 'writeDraft'; window.due += counts;"
    " return later(() => { window.due -= counts; act(); }, ms); }; return true; })()"
)
"""The first encryption waits until it is let go, those behind it don't; ``due`` is what the page means to keep in a moment."""
KEEP = "document.getElementById('keep')"
NOTE = "document.querySelector('.draft').textContent"


def _held_with_two(shared: Shared, reader: Reader, into: Path) -> Path:
    """Say two things, each in a draft of its own, of which the first is held."""
    page = page_of(shared, into, Wishes())
    begin(reader, page, "Anna")
    until(reader, KEPT)
    reader.ask(HELD)
    reader.press("y")
    until(reader, "window.asked === 1 && !window.due")
    reader.ask(f"{KEEP}.focus()")
    reader.type("said last")
    until(reader, "!window.due")
    return page


def test_an_older_draft_is_never_put_over_a_newer(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = _held_with_two(shared, reader, tmp_path / "u")
    reader.ask("window.letGo() === undefined")
    until(reader, f"window.asked > 1 && {KEPT}")
    reader.open(page.as_uri())
    assert until(reader, f"{KEEP}.value") == "said last"
    assert reader.ask(PRESSED) == 1


def test_it_is_not_said_to_be_kept_before_the_last_one_is(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    _held_with_two(shared, reader, tmp_path / "u")
    assert not reader.ask(KEPT)
    assert reader.ask("window.asked") == 1  # the second waits for it
    reader.ask("window.letGo() === undefined")
    until(reader, KEPT)


def test_a_draft_that_fails_does_not_stop_the_next(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = _held_with_two(shared, reader, tmp_path / "u")
    reader.ask("window.letFail(new Error('for once')) === undefined")
    until(reader, f"window.asked > 1 && {KEPT}")
    until(reader, f"{NOTE}.includes('草稿保存在')")
    reader.open(page.as_uri())
    assert until(reader, f"{KEEP}.value") == "said last"


def test_a_store_that_was_full_is_used_again_when_there_is_room(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page, "Anna")
    until(reader, KEPT)
    reader.ask(
        "(() => { const first = Storage.prototype.setItem; window.isFull = true;"
        " Storage.prototype.setItem = function (...all) {"
        " if (window.isFull) throw new DOMException('full', 'QuotaExceededError');"
        " return first.apply(this, all); }; return true; })()"
    )
    reader.press("y")
    until(reader, f"{NOTE}.includes('不能保存') && {KEPT}")
    reader.ask("(() => { window.isFull = false; return true; })()")
    reader.press("ArrowDown", "n")
    until(reader, f"{NOTE}.includes('草稿保存在') && {KEPT}")
    reader.open(page.as_uri())
    until(reader, f"{PRESSED} === 2")
