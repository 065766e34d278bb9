"""A reviewer who changes their mind: what is taken back, and what is saved a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until, wait_for_file
from tests.sharing.test_review_page import ASKS, KEPT, TOLD, as_file, begin, finish, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
REPLY = "document.getElementById('reply-0').value"


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
    wait_for_file(reader, lambda: second.is_file() and second.read_bytes()[-2:] == b"}\n")
    assert second.name in until(reader, TOLD)
    assert "比上一次" in reader.ask(TOLD)
    reader.press("Enter")  # once more the same
    assert second.name in until(reader, TOLD)
    assert take_in(shared.shelf, second).outcome is Outcome.ADDED
    taken = take_in(shared.shelf, first)  # in the wrong order
    assert taken.outcome is Outcome.KEPT
    assert taken.review.latest.review == as_file(second)


def test_a_second_person_at_the_same_computer_writes_another_review(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes(asks=ASKS))
    begin(reader, page, "Lin")
    reader.press("y")
    first = finish(reader, "k", "t")
    reader.press("Escape")
    until(reader, KEPT)
    reader.open(page.as_uri())
    assert "Lin" in reader.ask(TOLD)
    reader.press("m")
    reader.type("not saved")
    reader.ask("scrollTo(0, 100000)")
    reader.ask("document.getElementById('change-role').click()")
    assert reader.ask("scrollY") == 0  # the name is in sight, from the end of the page
    reader.ask("document.getElementById('anew').click()")
    assert "没保存" in until(reader, "document.querySelector('dialog').innerText")
    reader.ask("document.getElementById('anew-now').click()")
    until(reader, "document.activeElement.id === 'name'")
    assert reader.ask("document.getElementById('name').value") == ""
    assert reader.ask("document.getElementById('anew')") is None
    until(reader, KEPT)
    reader.open(page.as_uri())  # nothing of the one before comes back
    reader.type("Wei")
    reader.press("Enter")
    until(reader, "document.getElementById('save')")
    assert reader.ask("document.querySelectorAll('[data-row] [aria-pressed=true]').length") == 0
    assert reader.ask("document.getElementById('keep').value") == ""
    reader.press("n")
    finish(reader, "k2", "t2")

    def other() -> Path | None:
        found = [each for each in first.parent.glob("Wei*.json") if each != first]
        return found[0] if found and found[0].read_bytes()[-2:] == b"}\n" else None

    second = wait_for_file(reader, other)
    both = [as_file(each) for each in (first, second)]
    assert both[0].review_id != both[1].review_id
    assert both[0].reviewer.id != both[1].reviewer.id
    outcomes = [take_in(shared.shelf, each).outcome for each in (first, second)]
    assert outcomes == [Outcome.ADDED, Outcome.ADDED]


def test_who_reads_the_page_in_the_other_language_is_not_asked_again(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    reader.open(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    reader.type("Wei")
    reader.ask("document.querySelector('[value=coach]').click()")
    reader.ask("document.getElementById('language').click()")
    assert reader.ask("document.documentElement.lang") == "en"
    assert reader.ask("document.getElementById('name').value") == "Wei"
    assert reader.ask("document.querySelector('[value=coach]').checked")
    reader.ask("document.getElementById('begin').click()")
    reader.press("y")
    by = as_file(finish(reader, "k", "t")).reviewer
    assert (by.name, by.role, by.lang) == ("Wei", "coach", "en")
