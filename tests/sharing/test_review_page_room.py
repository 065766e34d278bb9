"""The page in little room and with much in it: nothing is cut, nothing jumps, nothing that plays is missing unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.sessions.model import TakeState
from desktop.sharing import page_size
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes
from tests.fixtures.media import write_clip
from tests.fixtures.readers import until
from tests.fixtures.sharing import transcript_of
from tests.sharing.test_review_page import ASKS, begin, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
READY = "document.querySelector('video').readyState > 1"
FORM = "document.querySelector('.form').getBoundingClientRect()"
NAME_OF_THE_BAR = (
    "(bar => { const text = document.createRange(); text.selectNodeContents(bar.querySelector('button'));"
    " const name = text.getBoundingClientRect(), box = bar.getBoundingClientRect();"
    " const seen = name.width > 0 && name.top < bar.querySelector('button').getBoundingClientRect().bottom;"
    " return [seen, !seen || (name.left >= box.left && name.right <= box.right)]; })(document.querySelector('.bar'))"
)
STEPS = "[...document.querySelectorAll('.guide li button')].map(each => Math.round(each.getBoundingClientRect().height))"


def test_the_name_of_a_mark_is_whole_or_not_there(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    until(reader, READY)
    reader.click("#language")
    reader.press(*["."] * 13, "m", "ArrowDown", "Enter")  # a suggestion of half a second in 4 s
    found: list[bool] = []
    for width in (1366, 1100, 800, 560, 500):
        reader.resize(width, 740)
        seen, whole = reader.ask(NAME_OF_THE_BAR)
        assert whole
        found.append(seen)
    assert found[0]
    assert not found[-1]


def test_a_press_on_mark_scrolls_no_more_than_it_must(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    until(reader, READY)
    reader.resize(1366, 700)
    reader.press("m")
    assert reader.ask(f"{FORM}.bottom <= innerHeight && {FORM}.top >= 60")
    assert reader.ask("scrollY") < 120
    assert reader.ask("document.getElementById('reply-1').getBoundingClientRect().bottom > 60")
    reader.press("Escape")
    reader.resize(360, 740)
    reader.press("m")
    bar = "document.querySelector('.bar-row').getBoundingClientRect().top"
    assert reader.ask(f"{FORM}.bottom <= {bar} && {FORM}.top >= 52")
    assert reader.ask("document.querySelector('.bar-row').offsetHeight < 64")  # one row


def test_at_twice_the_size_the_keys_are_still_offered(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()), "", "hr")
    assert "不适用：按" in reader.ask("document.querySelector('.keyed').innerText")
    reader.click("#language")
    for width, word in ((683, "? Keys"), (512, "?")):
        reader.resize(width, 384)
        assert reader.ask("document.getElementById('help').innerText") == word
        assert reader.ask("document.querySelector('.top').offsetHeight < 64")
        assert len(set(reader.ask(STEPS))) == 1
    reader.click("#help")
    assert reader.ask("document.querySelector('dialog[open] .keys') !== null")
    reader.press("Escape", "Control+s")
    missing = (
        "Still missing: at least one mark, one row of the checklist or one level; Keep; Try next"
    )
    assert missing in reader.ask("document.querySelector('dialog').innerText")


def answered(shared: Shared, times: int) -> None:
    """Let there be so many answers, those after the first as text."""
    first = shared.take.read()
    for number in range(2, times + 1):
        take = shared.folder.new_take("Q03")
        made = msgspec.structs.replace(first, id=take.read().id, number=number)
        take.write(msgspec.structs.replace(made, state=TakeState.SAVED))
        write_document(take.transcript, transcript_of())


@pytest.mark.parametrize("role", ["friend", "hr"])
def test_below_a_checklist_is_the_way_to_the_next_answer(
    shared: Shared, reader: Reader, tmp_path: Path, role: str
) -> None:
    answered(shared, 2)
    begin(reader, page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT)), "", role)
    assert reader.ask("document.getElementById('next-answer').textContent") == "接着看第 2 条"
    reader.click("#next-answer")
    tabs = "[...document.querySelectorAll('[data-key^=\"take-\"]')]"
    assert reader.ask(f"{tabs}.map(each => each.getAttribute('aria-pressed'))") == ["false", "true"]
    assert reader.ask("document.activeElement.id") == "watch"
    assert reader.ask("document.getElementById('next-answer')") is None


def test_many_answers_are_numbers_in_one_row(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    answered(shared, 12)
    begin(reader, page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT)))
    tabs = "[...document.querySelectorAll('.takes .choice button')]"
    assert reader.ask(f"{tabs}.map(each => each.textContent)") == [str(n) for n in range(1, 13)]
    assert reader.ask(f"{tabs}[11].getAttribute('aria-label')") == "第 12 条"
    assert reader.ask(f"{tabs}[0].offsetTop === {tabs}[11].offsetTop")
    reader.click('.takes [data-key^="take-"]:last-child')
    assert reader.ask(f"{tabs}[11].getAttribute('aria-pressed')") == "true"


def test_a_picture_that_is_not_shown_is_told(
    shared: Shared, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is where a browser has a decoder for the sound only."""
    monkeypatch.setattr(page_size, "MOST_INLAID_BYTES", 1000)
    page = page_of(shared, tmp_path / "u", Wishes())
    write_clip(page.with_name("take-01.mp4"), picture=False)
    begin(reader, page)
    note = "document.querySelector('.media-note').textContent"
    until(reader, f"{note}.includes('放不了画面')")
    assert reader.ask("document.querySelector('.picture').hidden")
    reader.open(page_of(shared, tmp_path / "whole", Wishes()).as_uri())
    reader.click("#begin")
    until(reader, f"{READY} && {note} === ''")
    assert not reader.ask("document.querySelector('.picture').hidden")


def test_play_and_mark_stand_in_one_row_on_a_small_computer(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    until(reader, READY)
    reader.click("#language")
    top = "document.getElementById('{}').getBoundingClientRect().top"
    reader.resize(1024, 700)
    assert reader.ask(f"{top.format('play')} === {top.format('marking')}")


def test_nothing_told_lies_behind_an_open_sheet(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes()))
    reader.press("y")
    assert reader.ask("document.getElementById('told').textContent")
    reader.click("#save")
    assert reader.ask("document.getElementById('told').textContent") == ""
    assert reader.ask("document.querySelector('.told').offsetHeight") == 0


def test_letters_of_twice_the_size_fit_a_telephone(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    take = shared.take.read()
    shared.take.write(msgspec.structs.replace(take, duration_ms=600_000))
    begin(reader, page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT)))
    reader.resize(360, 740)
    reader.ask("document.body.style.setProperty('font-size', '30px')")
    reader.press("m", "Enter", "m")
    reader.ask(
        "document.querySelectorAll('.detail .times').forEach(e => e.style.setProperty('font-size', '26px'))"
    )
    beyond = (
        "[...document.querySelectorAll('main button,main input,main textarea')].filter(e => e.offsetParent)"
        ".filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.textContent || e.id)"
    )
    assert reader.ask(beyond) == []
    bar, time = "document.querySelector('.detail .bar')", "document.querySelector('.detail .times')"
    assert reader.ask(
        f"{bar}.getBoundingClientRect().bottom <= {time}.getBoundingClientRect().top + 4"
    )


def test_what_cannot_be_played_is_marked_by_its_words(
    shared: Shared, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_size, "MOST_INLAID_BYTES", 1000)
    page = page_of(shared, tmp_path / "u", Wishes())
    page.with_name("take-01.mp4").unlink()
    begin(reader, page)
    until(reader, "document.querySelector('.media-note').textContent.includes('take-01.mp4')")
    assert reader.ask("document.getElementById('marking').innerText").startswith("标记这句话")
    assert reader.ask("document.querySelector('.picture').hidden")
    reader.click("[data-key=segment-1]")
    reader.press("m", "Enter")
    assert "00:01–00:03" in reader.ask("document.querySelector('.marks').innerText")
