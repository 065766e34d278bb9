"""More than the program takes in: the page says so before the file is sent, and loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.limits import MOST_NOTES, MOST_REVIEW_BYTES
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes
from tests.fixtures.readers import until
from tests.sharing.test_review_page import as_file, begin, finish, page_of, saved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
KEPT = "!document.documentElement.dataset.drafting"
MORE = """
(async (wanted, deleted) => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const name = `greenroom-draft-${data.pack.pack_id}`;  // a page before this one may have written one late
  const bytes = [...new TextEncoder().encode('greenroom draft'), ...data.pack.review_key.match(/../g).map(each => parseInt(each, 16))];
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  const key = await crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const from = text => Uint8Array.from(atob(text), each => each.charCodeAt(0));
  const [day, iv, sealed] = localStorage.getItem(name).split('|');
  const algorithm = { name: 'AES-GCM', iv: from(iv) };
  const draft = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, from(sealed))));
  const [first] = draft.notes;
  while (draft.notes.length < wanted) draft.notes.push({ ...first, id: crypto.randomUUID(), deleted, text: deleted ? '' : first.text });
  const again = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(JSON.stringify(draft))));
  let text = '';
  for (const each of again) text += String.fromCharCode(each);
  localStorage.setItem(name, [day, iv, btoa(text)].join('|'));
  return true;
})
"""
"""Puts more marks like the first into the draft: to press them all would take minutes."""


def with_marks(reader: Reader, page: Path, text: str, wanted: int, *, deleted: bool) -> None:
    begin(reader, page)
    reader.press("m")
    reader.type(text)
    reader.press("Enter")
    until(reader, KEPT)
    assert reader.ask(f"({MORE})({wanted}, {str(deleted).lower()})")
    reader.open(page.as_uri())


def test_one_mark_too_many_is_said_when_the_review_is_saved(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT))
    with_marks(reader, page, "x", MOST_NOTES + 1, deleted=False)
    finish(reader, "k", "t").unlink()
    told = "document.querySelector('.told').textContent"
    assert f"最多 {MOST_NOTES} 个标记" in until(reader, told)
    reader.press("Escape")
    until(reader, "!document.querySelector('dialog')")
    reader.click(".marks .plain")
    reader.click("[data-key=delete-mark]")
    assert len(as_file(saved(reader)).notes) == MOST_NOTES


def test_what_was_deleted_long_ago_makes_no_review_too_large(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT))
    with_marks(reader, page, "x", MOST_NOTES + 5, deleted=True)
    file = as_file(finish(reader, "k", "t"))
    assert len(file.notes) == MOST_NOTES
    assert [each.text for each in file.notes if not each.deleted] == ["x"]


def test_too_many_words_are_said_when_the_review_is_saved(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    page = page_of(shared, tmp_path / "u", Wishes(contents=Contents.TEXT))
    with_marks(reader, page, "长" * 4000, MOST_REVIEW_BYTES // 12_000 + 1, deleted=False)
    assert finish(reader, "k", "t").stat().st_size > MOST_REVIEW_BYTES
    assert "太大" in until(reader, "document.querySelector('.told').textContent")
