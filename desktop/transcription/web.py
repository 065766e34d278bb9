"""Bytes from the web: asked for from a place on, and only believed to be what was asked for.

On the way there are portals that answer with a page to log in, proxies with a password, and servers
that ask for patience: none of their answers may be taken for a piece of the file.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from email.message import Message
    from http.client import HTTPResponse
    from urllib.error import HTTPError

PIECE = 1 << 18
"""Bytes taken at a time, or as many as there are: between two pieces a fetch can be cancelled."""
TIMEOUT_S = 15.0
"""The longest silence of a connection; also the longest wait for the end after a cancel."""
_BUSY = frozenset({429, 503})
"""With these a server may name the seconds to wait (RFC 9110, 10.2.3); 429 is what the hub answers
when an address asks too often."""
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")


class OtherFileError(OSError):
    """Something else answers than the file that was asked for; asking again is no use."""


class BusyError(OSError):
    """The server asks for patience: ``pause_s`` seconds, 0 where it names none."""

    def __init__(self, why: str, pause_s: float) -> None:
        super().__init__(why)
        self.pause_s = pause_s


class Source(Protocol):
    """Where bytes come from."""

    def open(self, url: str, start: int) -> contextlib.AbstractContextManager[Stream]:
        """Open an address from a byte on.

        Raises:
            OSError: it can't be reached, or says no.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stream:
    """An open connection.

    Attributes:
        start: the byte it really begins with.
        pieces: what comes.
        total: how long the whole file is, in bytes; None where the server does not say.
    """

    start: int
    pieces: Iterator[bytes]
    total: int | None = None


class Web:
    """The real source: https through the system's proxy settings.

    Args:
        timeout_s: how long a connection may be silent.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        """Ask for a range; a server that doesn't know ranges begins at 0."""
        import http.client
        import urllib.error
        import urllib.request

        headers = {"Range": f"bytes={start}-", "User-Agent": "greenroom"}
        try:
            asked = urllib.request.Request(url, headers=headers)  # noqa: S310 - a mirror of the person's own choice
            with urllib.request.urlopen(asked, timeout=self._timeout_s) as answer:  # noqa: S310 - as above
                yield _stream(answer, start)
        except urllib.error.HTTPError as error:
            with error:
                raise _refusal(error) from error
        except ValueError as error:
            raise OSError("it is no address") from error
        except http.client.HTTPException as error:
            raise OSError(str(error) or type(error).__name__) from error


def _stream(answer: HTTPResponse, asked: int) -> Stream:
    import http.client

    if answer.headers.get_content_type() == "text/html":
        raise OtherFileError("a web page came instead")

    def pieces() -> Iterator[bytes]:
        while piece := answer.read1(PIECE):
            yield piece

    if answer.status == http.client.PARTIAL_CONTENT:
        begins, total = _range(answer.headers)
        return Stream(asked if begins is None else begins, pieces(), total)
    return Stream(0, pieces(), _number(answer.headers.get("Content-Length", "")))


def _refusal(error: HTTPError) -> OSError:
    """Return what a server's no means."""
    import http.client

    if error.code in _BUSY:
        pause_s = _number(error.headers.get("Retry-After", "")) or 0
        return BusyError("the server has no time now", pause_s)
    if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:
        return OtherFileError("the file there has another size")
    if error.code in {http.client.UNAUTHORIZED, http.client.FORBIDDEN}:
        return OSError("the server does not allow it")
    if error.code >= http.client.INTERNAL_SERVER_ERROR:
        return BusyError("the server has a fault", 0)
    if error.code == http.client.NOT_FOUND:
        return OSError("Not Found")
    return OSError("the server says no")


def _range(headers: Message) -> tuple[int | None, int | None]:
    """Return where a part begins and how long the whole is, as far as ``Content-Range`` says it."""
    found = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
    if found is None:
        return None, None
    return _number(found[1] or ""), _number(found[2])


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
