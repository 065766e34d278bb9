"""All that HR can say in the page, by pointer; what comes home is what was entered, as a file and as a message."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.cli.main import main
from desktop.sharing.model import Guide
from desktop.sharing.taking_in import received_reviews
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until, wait_for_file
from tests.sharing.test_mail_lines import mailed
from tests.sharing.test_review_page import ASKS, as_file, page_of, whole

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
READY = "document.querySelector('video').readyState > 1"
REFERENCES = "314242"
CLOSED = "!document.querySelector('dialog')"
KEPT = "!document.documentElement.dataset.drafting"
SHOWN = (
    "JSON.stringify([[...document.querySelectorAll('input,textarea')].map(each => each.value),"
    " [...document.querySelectorAll('[data-row] [aria-pressed=true]')].map(each => each.dataset.key),"
    " [...document.querySelectorAll('.marks .plain')].map(each => each.textContent)])"
)
"""What stands in all fields, the place in the take among them, what is answered, and the marks."""
HARD = "“42 %” — 快、准 <b>&amp;</b> 🙂"


def write(reader: Reader, selector: str, text: str) -> None:
    reader.click(selector)
    reader.type(text)


def row(name: str) -> str:
    return f'[data-key="{name}"]'


def mark(reader: Reader) -> None:
    """Listen from a word on, mark, say of what kind it is, write, and drag the end."""
    reader.click(".words .said span[data-start='2700']")
    until(reader, "document.querySelector('.times').innerText.includes('00:02.7')")
    reader.click("#marking")
    reader.click(row("kind-suggestion"))
    assert reader.ask("document.activeElement.id") == "note-text"  # one goes on writing
    reader.type(HARD)
    reader.click(".form .main")
    reader.drag(".edge.start", 60)


def rate_all(reader: Reader) -> None:
    """Rate the examples, then one competency by evidence, one without, and one not at all."""
    reader.click("#examples")
    for index, level in enumerate(REFERENCES):
        reader.click(row(f"example-{index}-{level}"))
        if index == 2:  # a slip is no loss
            reader.click("dialog .close")
            until(reader, CLOSED)
            reader.click("#examples")
            assert reader.ask("document.querySelectorAll('dialog [aria-pressed=true]').length") == 3
    reader.click("#compare")
    reader.click("#go-on")
    until(reader, CLOSED)
    reader.click(row("rating:ai_comm-attach"))
    reader.click(row("rating:ai_comm-level-4"))
    write(reader, row("rating:ai_comm-why"), HARD)
    reader.click(row("rating:value-none"))
    reader.click(row("rating:value-level-2"))
    reader.click(row("rating:craft-na"))


def fill_in(reader: Reader) -> None:
    for index, value in enumerate(("yes", "partly", "no", "not_applicable")):
        reader.click(f".item:nth-of-type({index + 1}) [data-value={value}]")
    for place, text in (("reply-0", "清楚"), ("reply-1", "Yes,\nmostly")):
        write(reader, f"#{place}", text)
    write(reader, "#keep", HARD)
    write(reader, "#try_next", "一句\n又一句")


def said(file: dict[str, Any]) -> dict[str, Any]:
    """What was entered, without what nobody enters."""
    (mark,) = [each for each in file["notes"] if each["kind"] == "suggestion"]
    names = {mark["id"]: "the mark"}

    def only(each: dict[str, Any], *fields: str) -> list[Any]:
        rests = [names[one] for one in each.get("evidence", [])]
        return [*(each[field] for field in fields), *([rests] if "evidence" in each else [])]

    return {
        "reviewer": [file["reviewer"][field] for field in ("name", "role", "lang", "calibrated")],
        "notes": [[each["kind"], each["text"]] for each in file["notes"]],
        "ratings": [only(each, "criterion", "level", "na", "no_evidence", "why") for each in file["ratings"]],
        "answers": [only(each, "item", "value") for each in file["answers"]],
        "overall": file["overall"],
    }  # fmt: skip


ENTERED: dict[str, Any] = {
    "reviewer": ["林 Lin", "coach", "en", True],
    "notes": [["suggestion", HARD], ["note", f"{ASKS[0]} → 清楚"], ["note", f"{ASKS[1]} → Yes,\nmostly"]],
    "ratings": [
        ["ai_comm", 4, False, False, HARD, ["the mark"]],
        ["value", 2, False, True, "", []],
        ["craft", None, True, False, "", []],
    ],
    "answers": [
        ["K01", "yes", []], ["K02", "partly", []], ["K03", "no", []], ["K04", "not_applicable", []],
    ],
    "overall": {"keep": HARD, "try_next": "一句\n又一句"},
}  # fmt: skip


def imported(path: Path, shared: Shared, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Take a file in as its owner does; return what the command says of it."""
    capsys.readouterr()
    assert main(["import", str(path), "--library", str(shared.library), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_all_that_was_entered_comes_home(
    shared: Shared, reader: Reader, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked_of = msgspec.structs.replace(shared.take.read(), question_id="Q01")
    shared.take.write(asked_of)
    page = page_of(shared, tmp_path / "u", Wishes(asks=ASKS, guide=Guide.HR))
    reader.open(page.as_uri())
    write(reader, "#name", "林 Lin")
    reader.click("[value=coach]")
    reader.click("#begin")
    until(reader, READY)
    mark(reader)
    rate_all(reader)
    reader.click("#language")
    fill_in(reader)
    reader.click("#help")  # what was in a field is told
    reader.press("Escape")
    until(reader, CLOSED)
    before = reader.ask(SHOWN)
    until(reader, KEPT)
    reader.open(page.as_uri())
    assert json.loads(reader.ask(SHOWN)) == json.loads(before)
    reader.click("#save")
    reader.click("#save-now")
    path: Path = wait_for_file(reader, lambda: whole(reader.downloads))
    assert said(json.loads(path.read_bytes())) == ENTERED
    reader.click("#as-text")
    text = until(reader, "document.querySelector('dialog textarea').value")
    letter = shared.outside / "letter.txt"
    letter.write_bytes(mailed(text, 72, "> "))
    assert imported(letter, shared, capsys)["outcome"] == "added"
    assert imported(path, shared, capsys)["outcome"] == "unchanged"
    (received,) = received_reviews(shared.folder)
    assert received.latest.genuine
    assert received.latest.review == as_file(path)
    one = received.latest.review.notes[0]
    assert 250 < one.start_ms < 360  # 60 pixels of 788
    assert one.end_ms == 2700
