"""Lets a Chinese PDF be searched: a glyph that is a word and a radical as well is said to be the word.

Qt names for each glyph the first character that has it. 工 and the radical ⼯ share one, and the radical comes first:
who searches for 工具 would find nothing, and who copies it would paste something else.
"""

from __future__ import annotations

import io
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PdfWriter
    from pypdf.generic import StreamObject

_RADICAL = re.compile(rb"<(2[EeFf][0-9A-Fa-f]{2})>")
_SUPPLEMENT = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
        "母民虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
)
"""Those of the supplement that stand for a whole word (Unicode, EquivalentUnifiedIdeograph); the others have a normal form."""


def searchable(pdf: bytes) -> bytes:
    """Return the PDF with characters where it names radicals; it looks the same."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for names in _names_of_glyphs(writer):
        names.set_data(_RADICAL.sub(_word, names.get_data()))
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def _names_of_glyphs(writer: PdfWriter) -> Iterator[StreamObject]:
    """Yield the list of each typeface that says which character a glyph stands for."""
    from pypdf.generic import DictionaryObject, StreamObject

    for page in writer.pages:
        resources = page.get("/Resources")
        fonts = resources.get_object().get("/Font") if resources else None
        fonts = fonts.get_object() if fonts else None
        for each in fonts.values() if isinstance(fonts, DictionaryObject) else ():
            names = each.get_object().get("/ToUnicode")
            names = names.get_object() if names else None
            if isinstance(names, StreamObject):
                yield names


def _word(found: re.Match[bytes]) -> bytes:
    radical = chr(int(found[1], 16))
    word = _SUPPLEMENT.get(radical) or unicodedata.normalize("NFKC", radical)
    return b"<" + word.encode("utf-16-be").hex().upper().encode() + b">"
