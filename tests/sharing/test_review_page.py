"""A whole review in the page of a pack, by keyboard, and what becomes of it at home."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any, Literal, cast

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.review.changes import add_mark
from desktop.review.model import AnswerValue, MarkKind
from desktop.review.store import write_review
from desktop.sharing import page as page_module
from desktop.sharing.model import Contents, Guide
from desktop.sharing.review_file import read_review_file, signature_of
from desktop.sharing.taking_in import Outcome, received_reviews, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until, wait_for
from tests.fixtures.sharing import transcript_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Dialog, Page

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
ASKS = ("结果说清楚了吗？", "Was the need clear?")
TOLD = "document.getElementById('announcer').textContent"


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
    return wait_for(lambda: reader.ask("true") and whole(reader.downloads))


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
    reader.press(*["ArrowDown"] * 5, "e", "4")  # the fifth row is the level; the examples open
    until(reader, "document.querySelector('dialog[open] #compare')")
    for index, good in enumerate([1, 2, 3, 4, 2, 4]):
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
    until(reader, "Number(document.documentElement.dataset.draft) > 0 && !document.hidden")
    until(reader, "Object.keys(localStorage).some(key => key.startsWith('greenroom-draft-'))")
    reader.ask("new Promise(done => setTimeout(done, 500))")
    assert "sentence" not in reader.ask("JSON.stringify(Object.entries(localStorage))")
    reader.open(page.as_uri())
    assert until(
        reader, "document.querySelector('.marks').innerText.includes('a sentence to keep')"
    )
    loaded = reader.ask("performance.getEntriesByType('resource').map(each => each.name)")
    assert [each for each in loaded if not each.startswith("blob:")] == []


def test_it_fits_a_telephone_in_both_languages(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    reader.resize(360, 740)
    for word in ("保存评议", "Save review"):
        assert reader.ask("document.getElementById('save').textContent") == word
        fits(reader)
        reader.ask("document.getElementById('language').click()")


def fits(reader: Reader) -> None:
    reader.press("m")
    assert reader.ask("document.documentElement.scrollWidth <= innerWidth")
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


INJECTIONS = (
    "<script>window.hit = 1</script>",
    "</script><script>window.hit = 1</script>",
    "<!--<script>",
    "<img src=x onerror='window.hit = 1'>",
    "<svg onload='window.hit = 1'>",
    "<a href='javascript:window.hit = 1'>x</a>",
    "{{ 7 * 7 }}{% raw %}",
    "${window.hit = 1}`;window.hit = 1;//",
    "\"';window.hit = 1;//",
    "<iframe src='https://example.invalid/'></iframe>",
    '=HYPERLINK("https://example.invalid/")',
    "\u2028</title></style><style>*{display:none}</style>&lt;b&gt;",
)


def poison(value: Any, text: str) -> Any:
    """Return the JSON of a role with a text in place of every sentence."""
    if isinstance(value, dict):
        whole = cast("dict[str, Any]", value)
        both = set(whole) == {"zh", "en"} and isinstance(whole["zh"], str)
        return {key: text if both else poison(each, text) for key, each in whole.items()}
    if isinstance(value, list | tuple):
        return [poison(each, text) for each in cast("list[Any]", value)]
    return value


def poisoned(shared: Shared, text: str) -> None:
    """Write a text into everything of a session that goes out."""
    session = shared.folder.read()
    body = msgspec.to_builtins(session.role)

    role = msgspec.convert(poison(body, text), type(session.role))
    shared.folder.write(msgspec.structs.replace(session, role=role, company_goal=text))
    write_document(shared.take.transcript, transcript_of((text, text)))


def test_what_looks_like_a_program_is_only_text(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    asked: list[str] = []
    browser_page.on("request", lambda it: asked.append(it.url))
    browser_page.on("pageerror", lambda it: asked.append(f"error {it}"))
    browser_page.add_init_script(
        "addEventListener('securitypolicyviolation', e => { window.broken = e.violatedDirective; })"
    )
    for number, text in enumerate(INJECTIONS):
        poisoned(shared, text)
        wishes = Wishes(asks=(text, text), guide=Guide.HR)
        page = page_of(shared, tmp_path / str(number), wishes)
        shows_literally(browser_page, page, text)
    assert [each for each in asked if not each.startswith(("blob:", "file:"))] == []
    assert [each for each in asked if each.startswith("file:") and "review.html" not in each] == []


def shows_literally(browser_page: Page, page: Path, text: str) -> None:
    browser_page.goto(page.as_uri())
    browser_page.wait_for_selector("html[data-ready]", state="attached")
    browser_page.fill("#name", text)
    browser_page.click("#begin")
    browser_page.fill("#keep", text)
    browser_page.click("#marking")
    browser_page.fill("#note-text", text)
    browser_page.press("#note-text", "Enter")
    shown = browser_page.evaluate("document.getElementById('page').textContent")
    plain = text.replace("\u2028", "")
    places = shown.replace("\u2028", "").replace("\n", "").count(plain)
    assert places > 20  # questions, items, anchors, words, the mark and its words
    assert browser_page.evaluate("window.hit === undefined && window.broken === undefined")
    assert (
        browser_page.evaluate("document.querySelectorAll('img,iframe,object,embed,link,a').length")
        == 0
    )


def test_a_large_recording_lies_beside_the_page(
    shared: Shared, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "MOST_INLAID_BYTES", 1000)
    page = page_of(shared, tmp_path / "u", Wishes())
    assert b"data-file" not in page.read_bytes().split(b"<script>")[0]
    begin(reader, page)
    until(reader, "document.querySelector('video').readyState > 1")
    alone = page_of(shared, tmp_path / "alone", Wishes())  # as from inside a zip
    alone.with_name("take-01.mp4").unlink()
    begin(reader, alone)
    until(reader, "document.getElementById('page').innerText.includes('take-01.mp4')")


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


def test_both_ends_of_a_mark_are_dragged(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes()).as_uri())
    browser_page.click("#begin")
    browser_page.wait_for_function("document.querySelector('video').readyState > 1")
    for key in ("Home", *["."] * 50, "m", "Enter"):
        browser_page.keyboard.press(key)
    spans = [drag(browser_page, edge, share) for edge, share in (("start", 0.26), ("end", 0.76))]
    assert spans[0].startswith("优点 00:01–00:02")
    assert spans[1].startswith("优点 00:01–00:03")
    browser_page.keyboard.press("Control+z")
    browser_page.keyboard.press("Control+z")
    assert browser_page.inner_text(".marks .plain").startswith("优点 00:00–00:02")
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    browser_page.on("dialog", leave)
    browser_page.reload()
    assert asked == ["beforeunload"]  # nothing is saved yet


def drag(page: Page, edge: str, share: float) -> str:
    """Drag one end of the chosen mark to a share of the timeline; return what the list says then."""
    lane, handle = page.locator(".lane"), page.locator(f".edge.{edge}")
    lane.scroll_into_view_if_needed()
    whole, box = lane.bounding_box(), handle.bounding_box()
    assert whole
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(whole["x"] + whole["width"] * share, box["y"] + 10, steps=4)
    page.mouse.up()
    return page.inner_text(".marks .plain")


CONTRAST = """
() => {
  const light = part => { const c = part / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const of = text => { const c = text.match(/[\\d.]+/g).map(Number);
    return {alpha: c.length > 3 ? c[3] : 1, value: 0.2126 * light(c[0]) + 0.7152 * light(c[1]) + 0.0722 * light(c[2])}; };
  const below = node => { for (let at = node; at; at = at.parentElement) {
    const found = of(getComputedStyle(at).backgroundColor); if (found.alpha === 1) return found.value; } return 1; };
  const poor = [];
  for (const node of document.querySelectorAll('#page *')) {
    const own = [...node.childNodes].some(each => each.nodeType === 3 && each.data.trim());
    if (!own || !node.offsetParent || node.closest(':disabled')) continue;
    const [a, b] = [of(getComputedStyle(node).color).value, below(node)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push([node.textContent.slice(0, 30), Math.round(ratio * 100) / 100]);
  }
  return poor;
}
"""
NAMELESS = """
() => [...document.querySelectorAll('button,input,textarea,[role=group],[role=slider],section,nav,dialog')]
  .filter(each => each.offsetParent)
  .filter(each => !(each.getAttribute('aria-label') || each.textContent.trim() || (each.labels && each.labels.length)))
  .map(each => each.outerHTML.slice(0, 120))
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_and_has_a_name(
    shared: Shared, browser_page: Page, tmp_path: Path, scheme: Literal["light", "dark"]
) -> None:
    browser_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(asks=ASKS, guide=Guide.HR)).as_uri())
    browser_page.wait_for_selector("#begin")
    assert browser_page.evaluate(CONTRAST) == []
    browser_page.click("#begin")
    for key in ("m", "Enter", "ArrowDown", "y", "e"):
        browser_page.keyboard.press(key)
    assert browser_page.evaluate(CONTRAST) == []
    assert browser_page.evaluate(NAMELESS) == []
    moving = "getComputedStyle(document.getElementById('save')).transitionProperty"
    assert browser_page.evaluate(moving) == "none"
    for opener in ("#help", "#save"):
        browser_page.click(opener)
        assert browser_page.evaluate(CONTRAST) == []
        browser_page.keyboard.press("Escape")
