"""A whole review in the page of a pack, by keyboard, and what becomes of it at home."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.base.timecode import Span
from desktop.review.changes import add_mark
from desktop.review.model import AnswerValue, MarkKind
from desktop.review.store import write_review
from desktop.sharing import page_size
from desktop.sharing.model import Contents, Guide
from desktop.sharing.review_file import read_review_file, signature_of
from desktop.sharing.taking_in import Outcome, received_reviews, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until, wait_for_file

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
ASKS = ("结果说清楚了吗？", "Was the need clear?")
TOLD = "document.getElementById('announcer').textContent"
KEPT = "!document.documentElement.dataset.drafting"


def page_of(shared: Shared, into: Path, wishes: Wishes) -> Path:
    with zipfile.ZipFile(shared.export(wishes).path) as archive:
        archive.extractall(into)
    return into / "review.html"


def begin(reader: Reader, page: Path, name: str = "", role: str = "friend") -> None:
    reader.open(page.as_uri())
    reader.type(name)
    reader.press("Tab", *["ArrowDown"] * ["friend", "hr", "coach"].index(role), "Enter")
    until(reader, "document.getElementById('save')")


def saved(reader: Reader) -> Path:
    """Press the button that downloads the review, and return the file."""
    reader.press("Control+s", "Enter")
    return wait_for_file(reader, lambda: whole(reader.downloads))


def whole(folder: Path) -> Path | None:
    """Return the review file when all of it is there."""
    found = [
        path for path in folder.glob("*.greenroom-review.json") if path.read_bytes()[-2:] == b"}\n"
    ]
    return found[0] if found else None


def finish(reader: Reader, keep: str, try_next: str) -> Path:
    """Write the two sentences the page asks for, and save."""
    reader.press("Control+s", "Enter")  # it says what is missing and leads there
    assert until(reader, "document.activeElement.id") == "keep"
    reader.type(keep)
    reader.press("Tab")
    reader.type(try_next)
    return saved(reader)


def as_file(path: Path) -> ReviewFile:
    return read_review_file(path.read_bytes(), path)


def test_a_friend_reviews_by_keyboard_and_it_comes_home(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes(asks=ASKS))
    begin(reader, page, "安娜 Anna 🙂")
    until(reader, "document.querySelector('video').readyState > 1")
    reader.press("Home", *["."] * 50)
    until(reader, "document.getElementById('page').innerText.includes('00:02.0')")
    reader.press("m")
    reader.type("“清楚” & <b>轻松</b> 👍🏽 \u202e\x07")
    reader.press("ArrowDown", "Enter")  # a suggestion
    assert "建议" in until(reader, TOLD)
    reader.press("]", "ArrowDown", "y", "e", "ArrowDown", "p")
    reader.press("F6")
    reader.ask("document.getElementById('reply-0').focus()")
    reader.type("数字很清楚")
    path = finish(reader, "先认同，再给数字", "下次给出时限\n第二行")
    file = as_file(path)
    assert (file.reviewer.name, file.reviewer.role, file.reviewer.lang) == (
        "安娜 Anna 🙂",
        "friend",
        "zh",
    )
    mark, reply = file.notes
    assert (mark.kind, mark.text) == (MarkKind.SUGGESTION, "“清楚” & <b>轻松</b> 👍🏽 ")
    assert (mark.start_ms, mark.end_ms) == (0, 2000)
    assert mark.quote.startswith("面试官您好，我在云帆")
    assert reply.text == "结果说清楚了吗？ → 数字很清楚"
    assert [(each.value, each.evidence) for each in file.answers] == [
        (AnswerValue.YES, (mark.id,)), (AnswerValue.PARTLY, ()),
    ]  # fmt: skip
    assert (file.overall.keep, file.overall.try_next) == (
        "先认同，再给数字",
        "下次给出时限\n第二行",
    )
    assert take_in(shared.shelf, path).outcome is Outcome.ADDED
    (received,) = received_reviews(shared.folder)
    assert received.latest.genuine
    assert received.latest.review == file
    assert take_in(shared.shelf, path).outcome is Outcome.UNCHANGED


def test_levels_need_evidence_and_the_examples_come_first(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)), "Lin", "friend")
    assert reader.ask("document.querySelector('#examples') !== null")
    level = "document.querySelector('[data-key=\"rating:need_insight-level-4\"]')"
    assert reader.ask(f"{level}.disabled")
    reader.press(*["ArrowDown"] * 4, "e", "4")  # the fifth row is the level; the examples open
    until(reader, "document.querySelector('dialog[open] #compare')")
    for index, good in enumerate([3, 1, 4, 2, 4, 2]):
        reader.ask(f"document.querySelector('[data-key=\"example-{index}-{good}\"]').click()")
    reader.ask("document.querySelector('#compare').click()")
    until(reader, "document.querySelector('#go-on')")
    reader.press("Enter", "4")
    until(reader, f"{level}.getAttribute('aria-pressed') === 'true'")
    file = as_file(finish(reader, "k", "t"))
    (rating,) = file.ratings
    assert (rating.criterion, rating.level, file.reviewer.calibrated) == ("need_insight", 4, True)
    assert rating.evidence == (file.notes[0].id,)
    assert file.notes[0].kind is MarkKind.EVIDENCE


def test_a_draft_is_there_again_and_nobody_else_reads_it(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page, "Anna")
    reader.press("m")
    reader.type("a sentence to keep")
    reader.press("Enter")
    assert reader.ask("document.querySelector('.marks').innerText.includes('a sentence to keep')")
    kept = until(reader, "!document.hidden && Number(document.documentElement.dataset.draft)")
    reader.ask("document.getElementById('language').click()")
    until(reader, f"Number(document.documentElement.dataset.draft) > {kept}")
    until(reader, "Object.keys(localStorage).some(key => key.startsWith('greenroom-draft-'))")
    until(reader, KEPT)  # the one that was counted may have begun before the sentence was a mark
    reader.ask("new Promise(done => setTimeout(done, 500))")
    assert "sentence" not in reader.ask("JSON.stringify(Object.entries(localStorage))")
    reader.open(page.as_uri())
    assert until(
        reader, "document.querySelector('.marks').innerText.includes('a sentence to keep')"
    )
    assert reader.ask("document.getElementById('save').textContent") == "Save review"
    assert reader.ask("document.documentElement.lang") == "en"
    loaded = reader.ask("performance.getEntriesByType('resource').map(each => each.name)")
    assert [each for each in loaded if not each.startswith("blob:")] == []


def test_it_fits_a_telephone_in_both_languages(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    for width, height, word in ((360, 740, "保存评审"), (320, 568, "Save review")):
        reader.resize(width, height)
        assert reader.ask("document.getElementById('save').textContent") == word
        fits(reader)
        reader.ask("document.getElementById('language').click()")


def fits(reader: Reader) -> None:
    reader.press("m")
    assert reader.ask("document.documentElement.scrollWidth <= innerWidth")
    beyond = (
        "[...document.querySelectorAll('.top button,.bar-row button')].filter(e => e.offsetParent)"
        ".map(e => e.getBoundingClientRect()).filter(box => box.right > innerWidth || box.top > innerHeight).length"
    )
    assert reader.ask(beyond) == 0
    assert reader.ask("document.querySelector('.top').offsetHeight < 60")  # all in one row
    small = (
        "[...document.querySelectorAll('button,input,textarea,summary')].filter(e => e.offsetParent)"
        ".map(e => [e.textContent, e.getBoundingClientRect()])"
        ".filter(([, box]) => box.width < 43.5 || box.height < 43.5).map(([text]) => text)"
    )
    assert reader.ask(small) == []
    reader.press("Escape")


def test_less_than_everything_can_be_reviewed(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    own = shared.own()
    late = add_mark(
        own, shared.take.read().id, Span(3900, 4000), mark_id="own-mark-2", at=own.created_at
    )
    write_review(shared.folder.reviews, msgspec.structs.replace(late, marks=late.marks[1:]))
    for contents in (Contents.TEXT, Contents.AUDIO, Contents.CLIPS):
        unpacked = tmp_path / contents
        begin(reader, page_of(shared, unpacked, Wishes(contents=contents)))
        if contents is Contents.TEXT:
            reader.ask("document.querySelector('[data-key=segment-1]').click()")
        else:
            until(reader, "document.querySelector('video').readyState > 1")
        hidden = reader.ask("document.querySelector('.picture').hidden")
        assert hidden == (contents is not Contents.CLIPS)
        reader.press("m")
        reader.type("x")
        reader.press("Enter")
        path = finish(reader, "k", "t")
        (note,) = as_file(path).notes
        path.unlink()
        first = 1800 if contents is Contents.TEXT else first_moment(unpacked)
        length = 1800 if contents is Contents.TEXT else 200
        assert (note.start_ms, note.end_ms) == (first, first + length)
        assert (contents is Contents.CLIPS) == (0 < note.start_ms < 1800)  # the take's own clock


def test_the_page_signs_the_same_bytes_as_the_program(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    begin(reader, page, "x")
    hard = '"\\/ <>& é e\u0301 你好 👩‍👩‍👧 𠮷 \u007f\u00a0\ufeff\ufffd ﬁ \n2'
    reader.press("m")
    reader.type(hard.replace("\n", ""))
    reader.press("Enter")
    path = finish(reader, hard, hard)
    content = path.read_bytes()
    key = key_of(tmp_path / "u")
    assert signature_of(content, key) == json.loads(content)["signature"]


def first_moment(unpacked: Path) -> int:
    whole: dict[str, Any] = json.loads((unpacked / "session.json").read_text(encoding="utf-8"))
    return whole["takes"][0]["media"][0]["start_ms"]


def key_of(unpacked: Path) -> str:
    whole: dict[str, Any] = json.loads((unpacked / "pack.json").read_text(encoding="utf-8"))
    return whole["review_key"]


def test_a_large_recording_lies_beside_the_page(
    shared: Shared, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_size, "MOST_INLAID_BYTES", 1000)
    page = page_of(shared, tmp_path / "u", Wishes())
    assert b'data-file="' not in page.read_bytes()
    begin(reader, page)
    until(reader, "document.querySelector('video').readyState > 1")
    alone = page_of(shared, tmp_path / "alone", Wishes())  # as from inside a zip
    alone.with_name("take-01.mp4").unlink()
    begin(reader, alone)
    note = "document.querySelector('.media-note').textContent"
    until(reader, f"{note}.includes('take-01.mp4') && {note}.includes('完整解压')")
    damaged = page_of(shared, tmp_path / "damaged", Wishes())
    damaged.with_name("take-01.mp4").write_bytes(bytes(5000))
    begin(reader, damaged)
    until(reader, f"{note}.includes('放不了')")
    whole = page_of(shared, tmp_path / "whole", Wishes(one_page=True))
    whole.with_name("take-01.mp4").unlink()
    begin(reader, whole)
    until(reader, "document.querySelector('video').readyState > 1")


def test_it_goes_without_the_browsers_cryptography(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes())
    browser_page.add_init_script("Object.defineProperty(crypto, 'subtle', {value: undefined})")
    browser_page.goto(page.as_uri())
    browser_page.click("#begin")
    browser_page.fill("#keep", "k")
    with browser_page.expect_download() as told:
        browser_page.click("#save")
        browser_page.click("#save-now")
    path = tmp_path / "x.greenroom-review.json"
    told.value.save_as(path)
    assert as_file(path).signature == ""
    take_in(shared.shelf, path)
    (received,) = received_reviews(shared.folder)
    assert not received.latest.genuine
