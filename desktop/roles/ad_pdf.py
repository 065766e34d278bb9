"""The text of a PDF file, with limits on everything a stranger's file may ask for."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.roles.ad_limits import MOST_CHARACTERS, MOST_PAGES, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject, PdfObject

MOST_DRAWING = 1_000_000
"""Bytes of drawing steps over all pages; a dense page has about 50 000. It is read a byte at a time."""
MOST_OPERATORS = 100_000
"""Drawing steps over all pages, those of a form counted each time it is drawn."""
DEEPEST_FORM = 4
MOST_UNPACKED = 4_000_000
"""Bytes of one part of the file, unpacked: the list of 20,000 characters of a typeface has a tenth. Read as one, 70 MB of
130 KB took ten seconds and 1.8 GB."""

_BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What a parser of damaged files stumbles over, besides its own errors."""


class _TooMuchError(Exception):
    """The file asks for more work than a job ad may."""


def pdf_text(content: bytes, path: Path) -> str:
    """Return the text of a PDF; empty when it holds pictures of text only.

    Raises:
        WorldError: AD_ENCRYPTED, AD_TOO_LARGE, AD_DAMAGED.
    """
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import (
        DependencyError,
        FileNotDecryptedError,
        LimitReachedError,
        PyPdfError,
    )

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its complaints are one sentence here
    try:
        with apply_configuration(
            zlib_maximum_output_length=MOST_UNPACKED,
            lzw_maximum_output_length=MOST_UNPACKED,
            run_length_maximum_output_length=MOST_UNPACKED,
            array_based_stream_maximum_output_length=MOST_UNPACKED,
        ):
            reader = PdfReader(io.BytesIO(content))
            if reader.is_encrypted and not reader.decrypt(""):
                raise WorldError(Fault.AD_ENCRYPTED, file=path)
            return _pages(reader)
    except (_TooMuchError, LimitReachedError) as error:
        raise too_large(path) from error
    except (DependencyError, FileNotDecryptedError) as error:  # a cipher that needs its key
        raise WorldError(Fault.AD_ENCRYPTED, file=path) from error
    except (PyPdfError, *_BREAKS) as error:
        raise WorldError(Fault.AD_DAMAGED, file=path) from error


def _pages(reader: PdfReader) -> str:
    if len(reader.pages) > MOST_PAGES:
        raise _TooMuchError
    budget = _Budget()
    texts: list[str] = []
    drawing = 0
    for page in reader.pages:
        contents = page.get_contents()
        drawing += len(contents.get_data()) if contents is not None else 0
        drawing += sum(map(len, _forms(page, DEEPEST_FORM)))
        if drawing > MOST_DRAWING:
            raise _TooMuchError
        texts.append(page.extract_text(visitor_operand_before=budget.spend))
        if sum(map(len, texts)) > 2 * MOST_CHARACTERS:
            raise _TooMuchError
    return "\n".join(texts)


def _forms(drawn: DictionaryObject, deepest: int) -> Iterator[bytes]:
    """Give the drawing steps of the forms that a page or a form may draw."""
    from pypdf.generic import StreamObject

    resources = drawn.get("/Resources")
    named = _dictionary(_dictionary(resources).get("/XObject"))
    for name in named:
        form = named[name].get_object()
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form":
            continue
        yield form.get_data()
        if deepest:
            yield from _forms(form, deepest - 1)


def _dictionary(value: PdfObject | None) -> DictionaryObject:
    from pypdf.generic import DictionaryObject

    found = value.get_object() if value is not None else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


class _Budget:
    """Counts drawing steps, and stops a page that would draw for ever."""

    def __init__(self) -> None:
        self._left = MOST_OPERATORS

    def spend(self, *_: object) -> None:
        self._left -= 1
        if self._left < 0:
            raise _TooMuchError
