"""A reviewer who changes their mind: what is taken back, and what is saved a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until, wait_for
from tests.sharing.test_review_page import ASKS, TOLD, as_file, begin, finish, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
REPLY = "document.getElementById('reply-0').value"
KEPT = "!document.documentElement.dataset.drafting"


def test_a_reply_that_was_taken_back_is_seen_to_be_gone(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    reader.press("y")
    reader.ask("document.getElementById('reply-0').focus()")
    reader.type("very clear")
    reader.press("Escape", "Control+z")
    assert reader.ask(REPLY) == ""
    reader.press("Control+Shift+z")
    assert reader.ask(REPLY) == "very clear"
    (reply,) = as_file(finish(reader, "k", "t")).notes
    assert reply.text.endswith("very clear")


def test_what_is_saved_after_a_change_has_another_name(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    """Else the browser numbers it, and the name that is told is that of the earlier file, which is then sent again."""
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page, "Lin")
    reader.press("y")
    first = finish(reader, "k", "t")
    assert "比上一次" not in reader.ask(TOLD)
    reader.press("Escape")
    until(reader, KEPT)
    reader.open(page.as_uri())  # interrupted: what was saved is remembered
    until(reader, "document.getElementById('save')")
    reader.press("n", "Control+s", "Enter")
    second = first.with_name(first.name.replace(".greenroom", "-2.greenroom"))
    wait_for(lambda: second.is_file() and second.read_bytes()[-2:] == b"}\n")
    assert second.name in until(reader, TOLD)
    assert "比上一次" in reader.ask(TOLD)
    reader.press("Enter")  # once more the same
    assert second.name in until(reader, TOLD)
    assert take_in(shared.shelf, second).outcome is Outcome.ADDED
    taken = take_in(shared.shelf, first)  # in the wrong order
    assert taken.outcome is Outcome.KEPT
    assert taken.review.latest.review == as_file(second)
