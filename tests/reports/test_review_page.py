"""The page for people without Greenroom: what its source may hold, and how it is put together."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import string
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.assets import asset
from desktop.reports.review_page import (
    CHUNK_BYTES,
    PIECE_BYTES,
    SCRIPTS,
    Inlaid,
    escaped_json,
    page_script,
    page_words,
    review_page,
)
from desktop.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setTimeout\(['\"]"
    r"|RTC|WebSocket|EventSource|XMLHttpRequest|sendBeacon|\bfetch\b|\bimport\(|Worker\b|https?://(?!www\.w3\.org/2000/svg)"
    r"|<link|<a |href=|srcdoc|\.src\s*=\s*['\"`]|createContextualFragment|DOMParser"
)
FOLDER = asset("review_page")


def source(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def page(data: dict[str, Any] | None = None, inlaid: tuple[Inlaid, ...] = ()) -> str:
    return b"".join(review_page(data or {}, inlaid, language="zh")).decode()


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.iterdir()))
def test_the_source_writes_text_and_asks_nobody(name: str) -> None:
    assert FORBIDDEN.findall(source(name)) == []


@pytest.mark.parametrize(
    "text",
    ["x.innerHTML = y", "eval(x)", "fetch('x')", "http://example.com", "new RTCPeerConnection()"],
)
def test_what_may_not_be_is_found(text: str) -> None:
    assert FORBIDDEN.search(text)


def test_every_script_is_in_the_page() -> None:
    assert sorted(f"{name}.js" for name in SCRIPTS) == sorted(p.name for p in FOLDER.glob("*.js"))
    assert "</" not in page_script()
    assert (
        max(len(path.read_text(encoding="utf-8").splitlines()) for path in FOLDER.iterdir()) <= 400
    )


def test_the_policy_knows_script_and_style_by_their_sums() -> None:
    whole = page()
    (script,) = re.findall(r"<script>(.*?)</script>", whole, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", whole, re.DOTALL)
    policy = whole.split('Content-Security-Policy" content="')[1].split('"')[0]
    for text, kind in ((script, "script"), (style, "style")):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "media-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'" in policy
    assert "media-src blob: data:;" in page(inlaid=(Inlaid("a.mp4", lambda: [b"x"]),))
    head = whole.split("<title>")[0].splitlines()
    assert [line.split(" ")[1] for line in head[3:6]] == [
        'charset="utf-8">', 'http-equiv="Content-Security-Policy"', 'name="referrer"',
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["</script><script>x", "<!--<script>", "&amp;", "\u2028\u2029", "{{ 1 }}", "候场 🙂"]
)
def test_data_ends_no_script(text: str) -> None:
    written = escaped_json({"a": text})
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == {"a": text}
    (data,) = re.findall(r'id="data">(.*?)</script>', page({"a": text}), re.DOTALL)
    assert json.loads(data)["a"] == text


@pytest.mark.parametrize("piece", [1 << 20, PIECE_BYTES, PIECE_BYTES + 1])
@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, CHUNK_BYTES * 2 + 7])
def test_recordings_are_whole_in_chunks(size: int, piece: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    content = content[:size]

    def pieces() -> Iterator[bytes]:
        for at in range(0, size, piece):
            yield content[at : at + piece]

    whole = page(inlaid=(Inlaid("take-01.mp4", pieces),))
    chunks = re.findall(r'data-file="take-01.mp4">(.*?)</script>', whole)
    assert b"".join(map(base64.b64decode, chunks)) == content
    assert len(chunks) == -(-size // CHUNK_BYTES)
    assert all(len(base64.b64decode(each)) == CHUNK_BYTES for each in chunks[:-1])


def test_the_script_stands_before_the_recordings() -> None:
    """Else nothing could be done while 200 MB of them are read."""
    whole = page(inlaid=(Inlaid("a.mp4", lambda: [b"x"]),))
    assert whole.index("<script>") < whole.index('data-file="a.mp4"')


def test_a_page_is_made_piece_by_piece() -> None:
    taken: list[int] = []

    def pieces() -> Iterator[bytes]:
        for number in range(4):
            taken.append(number)
            yield bytes(CHUNK_BYTES)

    made = review_page({}, (Inlaid("a.mp4", pieces),), language="en")
    while b'data-file="' not in next(made):
        pass
    assert len(taken) <= 2  # the next is not read before this one is written


def test_every_sentence_is_there_in_both_languages_and_used() -> None:
    words, script = page_words(), page_script()
    fields = string.Formatter()
    for name, both in words.items():
        assert set(both) == {"zh", "en"}, name
        names = [
            {field for _, field, _, _ in fields.parse(both[tongue]) if field} for tongue in both
        ]
        assert names[0] == names[1], name
    asked = set(re.findall(r'\bt\("(\w+)"', script)) | set(
        re.findall(r'"((?:key|step)_\w+)"', script)
    )
    asked |= set(re.findall(r'\? "(\w+)" : "\w+"[,)]', script)) & set(words)
    assert asked - set(words) == set()
    built = {f"{kind}_{each}" for kind, each in _built()}
    quoted = set(re.findall(r'"(\w+)"', script))
    assert set(words) - asked - built - quoted - {"without_script"} == set()


def _built() -> list[tuple[str, str]]:
    kinds = ("evidence", "strength", "suggestion", "question", "note")
    return [
        *(("kind", each) for each in kinds),
        *(("role", each) for each in ("friend", "hr", "coach")),
        ("mark", "start"),
        ("mark", "end"),
    ]


def test_the_colours_are_those_of_the_window() -> None:
    style = source("page.css")
    found = [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", part)) for part in style.split("}")[:2]]
    for scheme, tokens in zip(found, (LIGHT, DARK), strict=True):
        assert len(scheme) == 13
        assert scheme == {name: getattr(tokens, name) for name in scheme}
