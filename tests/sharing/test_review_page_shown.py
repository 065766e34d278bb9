"""The page of a pack shows what is in it literally; its marks are dragged; everybody can read it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, cast

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.review.changes import add_mark
from desktop.review.store import write_review
from desktop.roles.model import Text
from desktop.sharing.model import Contents, Guide
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import transcript_of
from tests.sharing.test_review_page import ASKS, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Dialog, Page

    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
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


def test_what_is_not_in_the_pack_is_shaded_and_no_mark_goes_there(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    own = shared.own()
    late = add_mark(
        own, shared.take.read().id, Span(3500, 3900), mark_id="own-mark-2", at=own.created_at
    )
    write_review(shared.folder.reviews, msgspec.structs.replace(late, marks=late.marks[1:]))
    wishes = Wishes(contents=Contents.CLIPS)
    browser_page.goto(page_of(shared, tmp_path / "u", wishes).as_uri())
    browser_page.click("#begin")
    browser_page.wait_for_function("document.querySelector('video').readyState > 1")
    (shade,) = browser_page.locator(".lane .gap").all()
    clip = json.loads((tmp_path / "u" / "session.json").read_bytes())["takes"][0]["media"][0]
    first: int = clip["start_ms"]
    assert 0 < first < 4000
    whole, box = browser_page.locator(".lane").bounding_box(), shade.bounding_box()
    assert whole
    assert box
    assert abs(box["width"] / whole["width"] - first / 4000) < 0.02
    assert "00:00–00:0" in browser_page.inner_text("section[data-pane=marks]")
    for key in ("m", "Enter"):
        browser_page.keyboard.press(key)
    start = browser_page.locator(".edge.start")
    for _ in range(30):
        start.press("Shift+ArrowLeft")
    assert int(start.get_attribute("aria-valuenow") or "0") == first
    told = browser_page.inner_text("#announcer")
    assert "不在包里" in told
    assert drag(browser_page, "start", 0.01).startswith(f"优点 00:0{first // 1000}")


def test_a_role_without_examples_says_so(
    shared: Shared, browser_page: Page, tmp_path: Path
) -> None:
    session = shared.folder.read()
    strange = {"1": Text("一", "one"), "5": Text("五", "five")}
    role = msgspec.structs.replace(
        session.role,
        id="mine",
        competencies=tuple(
            msgspec.structs.replace(each, bars=strange) for each in session.role.competencies
        ),
    )
    shared.folder.write(msgspec.structs.replace(session, role=role, role_sha256="0" * 64))
    browser_page.goto(page_of(shared, tmp_path / "u", Wishes(guide=Guide.HR)).as_uri())
    browser_page.click("#begin")
    assert browser_page.locator("#examples").count() == 0
    assert "没有现成的例子" in browser_page.inner_text(".checklist")
    browser_page.click('[data-key="rating:craft-none"]')
    browser_page.click('[data-key="rating:craft-level-4"]')
    pressed = browser_page.get_attribute('[data-key="rating:craft-level-4"]', "aria-pressed")
    assert pressed == "true"
