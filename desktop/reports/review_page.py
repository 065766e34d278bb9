"""The page for people without Greenroom: one file, no network, one script that is known by its hash.

What it shows is handed in as JSON; where it lies beside its media or holds them itself is the
caller's choice. The measurements behind the policy and the chunks: reliability.md 3.5.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from string import Template
from typing import TYPE_CHECKING, Any

import msgspec
import pybase64

from desktop.base.assets import asset
from desktop.base.shipped import read_shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

SCRIPTS = (
    "core", "review", "saving", "drafts", "player", "marks", "words_pane", "checklist", "guide",
    "keys", "main",
)  # fmt: skip
PIECE_BYTES = 768 << 10
"""So much of a recording is encoded at once: what is small is used again and stays near the processor.
It is a multiple of three, so that nothing is left over for the next."""
CHUNK_BYTES = 8 * PIECE_BYTES
"""So much becomes one block of base64: larger ones than 6 MiB fail (reliability.md 3.5)."""
POLICY = (
    "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; "
    "img-src data: blob:; media-src {media}; connect-src 'none'; form-action 'none'; "
    "base-uri 'none'; object-src 'none'; frame-src 'none'"
)
_ESCAPED = {each: f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}

_INSIDE, _BESIDE = "blob: data:", "'self'"
"""Where a page may play from."""
_BLOCK_END = b"</script>\n"


@dataclass(frozen=True, slots=True)
class Inlaid:
    """A recording that the page holds itself.

    Attributes:
        file: its name, as the session calls it.
        content: gives its bytes from the beginning, in pieces of any size; best of ``PIECE_BYTES``.
    """

    file: str
    content: Callable[[], Iterable[bytes]]


def review_page(
    data: dict[str, Any], inlaid: tuple[Inlaid, ...], *, language: str
) -> Iterator[bytes]:
    """Give the page piece by piece: never more of a recording than one piece is in memory.

    The recordings stand behind the script: 200 MB take seconds to be read, and the page is used
    meanwhile.

    Args:
        data: what ``assets/review_page`` shows; its sentences are added here.
        inlaid: the recordings the page holds; without them they are looked for beside it.
        language: ``zh`` or ``en``, for readers of the page before its script runs.
    """
    words = page_words()
    script, style = page_script(), _source("page.css")
    policy = POLICY.format(
        script=_sha256(script), style=_sha256(style), media=_INSIDE if inlaid else _BESIDE
    )
    before, after = _source("page.html").split("$parts")
    yield (
        Template(before)
        .substitute(
            language="zh-CN" if language == "zh" else "en",
            policy=policy,
            style=style,
            **{
                f"without_script_{each}": escape(text)
                for each, text in words["without_script"].items()
            },
            data=escaped_json({**data, "words": words}),
            script=script,
        )
        .encode()
    )
    for each in inlaid:
        yield from _blocks(each)
    yield after.encode()


def inlaid_bytes(sizes: Mapping[str, int]) -> int:
    """Return how many bytes recordings, by name and size, take in the page that holds them."""
    if not sizes:
        return 0
    total = len(_INSIDE) - len(_BESIDE)
    for file, size in sizes.items():
        blocks = -(-size // CHUNK_BYTES)
        total += -(-size // 3) * 4 + blocks * (len(_begin(file)) + len(_BLOCK_END))
    return total


def page_words() -> dict[str, dict[str, str]]:
    """Return every sentence of the page in both languages, by its name."""
    return read_shipped(asset("review_page", "words.toml"), dict[str, dict[str, str]])


def page_script() -> str:
    """Return the script of the page: its parts in one function, so that nothing is global."""
    parts = "\n".join(_source(f"{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}}})();'


def escaped_json(data: dict[str, Any]) -> str:
    """Return JSON that ends no script element and begins none."""
    text = msgspec.json.encode(data).decode()
    for character, escaped in _ESCAPED.items():
        text = text.replace(character, escaped)
    return text


def _source(name: str) -> str:
    return asset("review_page", name).read_text(encoding="utf-8")


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _begin(file: str) -> bytes:
    return f'<script type="text/plain" data-file="{escape(file)}">'.encode()


def _blocks(inlaid: Inlaid) -> Iterator[bytes]:
    """Give a recording as blocks of base64, each an element of its own that runs as no script."""
    begin, end = _begin(inlaid.file), _BLOCK_END
    count = 0
    for piece in _pieces(inlaid.content()):
        if count % CHUNK_BYTES == 0:
            yield end + begin if count else begin
        yield pybase64.b64encode(piece)
        count += len(piece)
    if count:
        yield end


def _pieces(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Give the same in pieces of ``PIECE_BYTES``; one that has that size is handed on as it is."""
    held = bytearray()
    for piece in pieces:
        if not held and len(piece) == PIECE_BYTES:
            yield piece
            continue
        held += piece
        while len(held) >= PIECE_BYTES:
            yield bytes(held[:PIECE_BYTES])
            del held[:PIECE_BYTES]
    if held:
        yield bytes(held)
