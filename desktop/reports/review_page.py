"""The page for people without Greenroom: one file, no network, one script that is known by its hash.

What it shows is handed in as JSON; where it lies beside its media or holds them itself is the
caller's choice. The measurements behind the policy and the chunks: reliability.md 3.5.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from html import escape
from string import Template
from typing import TYPE_CHECKING, Any

import tomli

from desktop.base.assets import asset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SCRIPTS = (
    "core", "review", "saving", "drafts", "player", "marks", "words_pane", "checklist", "guide",
    "keys", "main",
)  # fmt: skip
CHUNK_BYTES = 6 << 20
"""So much of a recording becomes one block of base64: larger ones fail (reliability.md 3.5).
It is a multiple of three, so that every block stands for itself."""
POLICY = (
    "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; "
    "img-src data: blob:; media-src {media}; connect-src 'none'; form-action 'none'; "
    "base-uri 'none'; object-src 'none'; frame-src 'none'"
)
_ESCAPED = {each: f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Inlaid:
    """A recording that the page holds itself.

    Attributes:
        file: its name, as the session calls it.
        content: gives its bytes from the beginning, in pieces of any size.
    """

    file: str
    content: Callable[[], Iterable[bytes]]


def review_page(
    data: dict[str, Any], inlaid: tuple[Inlaid, ...], *, language: str
) -> Iterator[str]:
    """Give the page piece by piece: never more of a recording than one chunk is in memory.

    Args:
        data: what ``assets/review_page`` shows; its sentences are added here.
        inlaid: the recordings the page holds; without them they are looked for beside it.
        language: ``zh`` or ``en``, for readers of the page before its script runs.
    """
    words = page_words()
    script, style = page_script(), _source("page.css")
    policy = POLICY.format(
        script=_sha256(script), style=_sha256(style), media="blob:" if inlaid else "'self' blob:"
    )
    before, after = _source("page.html").split("$parts")
    yield Template(before).substitute(
        language="zh-CN" if language == "zh" else "en",
        policy=policy,
        style=style,
        **{
            f"without_script_{each}": escape(text) for each, text in words["without_script"].items()
        },
        data=escaped_json({**data, "words": words}),
    )
    for each in inlaid:
        for chunk in _chunks(each.content()):
            text = base64.b64encode(chunk).decode("ascii")
            yield f'<script type="text/plain" data-file="{escape(each.file)}">{text}</script>\n'
    yield Template(after).substitute(script=script)


def page_words() -> dict[str, dict[str, str]]:
    """Return every sentence of the page in both languages, by its name."""
    return tomli.loads(_source("words.toml"))


def page_script() -> str:
    """Return the script of the page: its parts in one function, so that nothing is global."""
    parts = "\n".join(_source(f"{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}}})();'


def escaped_json(data: dict[str, Any]) -> str:
    """Return JSON that ends no script element and begins none."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _ESCAPED.items():
        text = text.replace(character, escaped)
    return text


def _source(name: str) -> str:
    return asset("review_page", name).read_text(encoding="utf-8")


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _chunks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) >= CHUNK_BYTES:
            yield bytes(held[:CHUNK_BYTES])
            del held[:CHUNK_BYTES]
    if held:
        yield bytes(held)
