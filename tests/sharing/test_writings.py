"""In which writing a review was saved is found out; names of the West are no Chinese ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import to_json
from desktop.sharing.review_file import Overall
from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.writings import as_utf8
from tests.fixtures.sharing import changed, review_file_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

WESTERN = (
    "René Müller", "Zoë “Z”", "Ærøskøbing", "naïve créée", "ÄÖÜ", "Straße", "Ça va… très bien", "señor — ¿qué?",
    "l’été", "«c’est ça»", "Ärger", "Ångström", "Łukasz".replace("Ł", "L") + " é", "40 € für 3°", "ÉTÉ", "Œuvre",
)  # fmt: skip
CHINESE = {
    "gbk": ("李", "王小明很好", "用Python做", "晗", "说得“很清楚”", "3°"),
    "gb18030": ("🦊", "a🦊b", "李🦊"),
    "big5": ("王", "陳大文", "說得很清楚", "張", "黃"),
}
READ_IN_BOTH = ("王", "張", "黃", "3°")
"""One letter alone, or a sign: what it is can't be known."""


def letter(text: str) -> str:
    return f'{{"format": "greenroom-review-file", "note": "{text}"}}'


@pytest.mark.parametrize("text", WESTERN)
def test_words_of_the_west_are_read(text: str) -> None:
    assert as_utf8(letter(text).encode("cp1252")).decode() == letter(text)


@given(st.lists(st.sampled_from(WESTERN), min_size=2, max_size=6))
def test_and_so_are_sentences_of_them(texts: list[str]) -> None:
    text = letter(", ".join(texts))
    assert as_utf8(text.encode("cp1252")).decode() == text


@pytest.mark.parametrize(("name", "text"), [(a, b) for a, texts in CHINESE.items() for b in texts])
def test_chinese_stays_chinese(name: str, text: str) -> None:
    content = letter(text).encode(name)
    if text in READ_IN_BOTH:
        assert as_utf8(content).decode() != content.decode("cp1252", errors="replace")
    else:
        assert as_utf8(content).decode() == letter(text)


@pytest.mark.media
def test_a_review_that_was_saved_in_the_west_is_genuine(shared: Shared, tmp_path: Path) -> None:
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friends")
    notes = tuple(msgspec.structs.replace(each, quote="") for each in file.notes)
    said = Overall("très clair – für René", "ok")
    spoken = changed(file, pack.manifest.review_key, overall=said, notes=notes)
    path = tmp_path / "a.json"
    path.write_bytes(to_json(spoken).decode().encode("cp1252", errors="strict"))
    taken = take_in(shared.shelf, path)
    assert (taken.outcome, taken.revision.genuine) == (Outcome.ADDED, True)
    assert taken.revision.review.overall.keep == "très clair – für René"
