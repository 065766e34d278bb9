"""What comes from the web is the file that was asked for, from the byte that was asked for, or an error."""

from __future__ import annotations

import http.server
import re
import threading
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.transcription.web import BusyError, OtherFileError, Web

if TYPE_CHECKING:
    from collections.abc import Iterator


class Handler(http.server.BaseHTTPRequestHandler):
    """A web server of one file, with and without ranges."""

    content = b"0123456789"

    def do_GET(self) -> None:
        kind, _, code = self.path[1:].partition("/")
        if kind == "no":
            self.send_error(int(code))
            return
        if kind == "moved":  # as the hub does for every file
            self.send_response(302)
            self.send_header("Location", "../file")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        found = re.fullmatch(r"bytes=(\d+)-", self.headers["Range"])
        start = int(found[1]) if found and kind in {"file", "early", "mute"} else 0
        self.send_response(206 if start else 200)
        if kind == "page":
            self.send_header("Content-Type", "text/html; charset=utf-8")
        if start and kind != "mute":
            start -= kind == "early"
            self.send_header("Content-Range", f"bytes {start}-9/10")
        self.send_header("Content-Length", str(len(self.content) - start))
        self.end_headers()
        self.wfile.write(self.content[start:])

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "start", "begins", "total"),
    [
        ("/file", 0, 0, 10),
        ("/file", 4, 4, 10),
        ("/moved/file", 4, 4, 10),
        ("/early", 4, 3, 10),
        ("/mute", 4, 4, None),
        ("/plain", 4, 0, 10),
    ],
)
def test_the_web_is_asked_for_the_rest(
    address: str, path: str, start: int, begins: int, total: int | None
) -> None:
    with Web().open(address + path, start) as stream:
        assert (stream.start, stream.total) == (begins, total)
        assert b"".join(stream.pieces) == Handler.content[begins:]


def test_a_page_to_log_in_is_no_file(address: str) -> None:
    with pytest.raises(OtherFileError, match="web page"), Web().open(address + "/page", 0):
        pass


@pytest.mark.parametrize(
    ("code", "kind", "why"),
    [
        (404, OSError, "Not Found"),
        (401, OSError, "does not allow"),
        (418, OSError, "says no"),
        (500, BusyError, "has a fault"),
        (416, OtherFileError, "another size"),
        (429, BusyError, "no time now"),
    ],
)
def test_what_a_no_means(address: str, code: int, kind: type[OSError], why: str) -> None:
    with pytest.raises(kind, match=why), Web().open(f"{address}/no/{code}", 0):
        pass


@pytest.mark.parametrize("url", ["no address", "http://", "http://127.0.0.1:1x/a", "http://[::1"])
def test_what_is_no_address_is_an_error_of_the_world(url: str) -> None:
    with pytest.raises(OSError, match=r"."), Web().open(url, 0):
        pass
