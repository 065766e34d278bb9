"""Two hours of words: what is out of sight in the transcript costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes
from desktop.transcription.model import Segment, Word
from tests.fixtures.readers import until
from tests.fixtures.sharing import transcript_of
from tests.sharing.test_review_page import begin, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
SENTENCES = 2000
EACH_MS = 3600
LAID_OUT = "[...document.querySelectorAll('.words .said')].filter(each => each.checkVisibility({contentVisibilityAuto: true})).length"
LIT = "document.querySelector('.words span.now')"


def long_take(shared: Shared) -> None:
    parts = [
        Segment(
            at, at + EACH_MS, f"第 {number} 句。", (Word(at, at + EACH_MS, f"第 {number} 句。"),)
        )
        for number, at in enumerate(range(0, SENTENCES * EACH_MS, EACH_MS))
    ]
    words = msgspec.structs.replace(transcript_of(), segments=tuple(parts))
    write_document(shared.take.transcript, words)
    take = shared.take.read()
    shared.take.write(msgspec.structs.replace(take, duration_ms=SENTENCES * EACH_MS))


def test_sentences_out_of_sight_are_not_laid_out_and_are_found_all_the_same(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    long_take(shared)
    begin(reader, page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT)))
    assert reader.ask("document.querySelectorAll('.words p').length") == SENTENCES
    reader.ask("document.querySelector('.words').scrollIntoView()")
    assert until(reader, f"{LAID_OUT} > 0 && {LAID_OUT}") < SENTENCES // 10
    far = "document.querySelectorAll('.words .time')[1500]"
    reader.ask(f"{far}.focus()")
    reader.press("Enter")
    assert until(reader, f"{LIT} && {LIT}.textContent") == "第 1500 句。"
    shown = (
        "(() => { const box = document.querySelector('.words').getBoundingClientRect(),"
        f" lit = {LIT}.getBoundingClientRect(); return lit.top >= box.top && lit.bottom <= box.bottom; }})()"
    )
    assert until(reader, shown)
    assert until(reader, f"{LAID_OUT} > 0 && {LAID_OUT}") < SENTENCES // 10
