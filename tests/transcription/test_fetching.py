"""A model comes whole or not at all, goes on where it broke off, and only its sums are believed."""

from __future__ import annotations

import contextlib
import http.server
import re
import shutil
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, UsageError, WorldError
from desktop.transcription.fetching import ModelFetch, Stream, Web
from desktop.transcription.models import ModelShelf, ModelState
from tests.fixtures.speech import make_model

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from desktop.transcription.fetching import Source
    from desktop.transcription.models import KnownModel


class Shop:
    """Hands out the files of a folder, in pieces of three bytes, as well as it is told to."""

    def __init__(self, folder: Path, *, breaks_after: int = 10**9, ranges: bool = True) -> None:
        self._folder = folder
        self._breaks_after = breaks_after
        self._ranges = ranges
        self.asked: list[tuple[str, int]] = []

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        self.asked.append((url, start))
        start = start if self._ranges else 0
        content = (self._folder / url.rpartition("/")[2]).read_bytes()[start:]

        def pieces() -> Iterator[bytes]:
            for number, at in enumerate(range(0, len(content), 3), 1):
                yield content[at : at + 3]
                if number >= self._breaks_after:
                    raise ConnectionResetError("broke off")

        yield Stream(start, pieces())


@pytest.fixture
def known(tmp_path: Path) -> KnownModel:
    return make_model(tmp_path / "shop")


@pytest.fixture
def shelf(tmp_path: Path, known: KnownModel) -> ModelShelf:
    return ModelShelf((tmp_path / "own", tmp_path / "shipped"), known=(known,))


def fetch(
    shelf: ModelShelf, source: Source, *, mirror: str = "", cancel_at: int = 10**9
) -> list[int]:
    heard: list[int] = []
    cancelled = threading.Event()

    def hear(there: int, _total: int) -> None:
        heard.append(there)
        if there >= cancel_at:
            cancelled.set()

    shelf.fetched(
        "small",
        lambda model, folder: ModelFetch(
            model, folder, mirror=mirror, on_progress=hear, cancelled=cancelled, source=source
        ).run(),
    )
    return heard


def fault_of(shelf: ModelShelf, source: Source, *, cancel_at: int = 10**9) -> Fault:
    with pytest.raises(WorldError) as caught:
        fetch(shelf, source, cancel_at=cancel_at)
    return caught.value.fault


def test_a_model_is_fetched_from_its_revision(shelf: ModelShelf, tmp_path: Path) -> None:
    shop = Shop(tmp_path / "shop")
    progress = fetch(shelf, shop)
    assert shelf.state("small") is ModelState.WHOLE
    assert shop.asked[0] == ("https://huggingface.co/a/test/resolve/1a2b/model.bin", 0)
    assert progress == sorted(progress)
    assert not list((tmp_path / "own").glob(".*"))


def test_a_mirror_is_asked_instead(shelf: ModelShelf, tmp_path: Path) -> None:
    shop = Shop(tmp_path / "shop")
    fetch(shelf, shop, mirror="https://mirror.example/hub/")
    assert shop.asked[0][0].startswith("https://mirror.example/hub/a/test/resolve/1a2b/")


@pytest.mark.parametrize("ranges", [True, False])
def test_a_connection_that_breaks_is_taken_up_again(
    shelf: ModelShelf, tmp_path: Path, *, ranges: bool
) -> None:
    shop = Shop(tmp_path / "shop", breaks_after=2 if ranges else 3, ranges=ranges)
    if ranges:
        fetch(shelf, shop)
        assert ("https://huggingface.co/a/test/resolve/1a2b/model.bin", 6) in shop.asked
        assert shelf.state("small") is ModelState.WHOLE
    else:  # it never gets further than the third piece
        assert fault_of(shelf, shop) is Fault.DOWNLOAD_FAILED


def test_what_a_cancelled_attempt_has_fetched_is_kept(shelf: ModelShelf, tmp_path: Path) -> None:
    shop = Shop(tmp_path / "shop")
    assert fault_of(shelf, shop, cancel_at=6) is Fault.DOWNLOAD_CANCELLED
    assert shelf.state("small") is ModelState.MISSING
    fetch(shelf, shop)
    assert shop.asked[1][1] == 6
    assert shelf.state("small") is ModelState.WHOLE


def test_other_bytes_are_thrown_away(shelf: ModelShelf, tmp_path: Path) -> None:
    weights = tmp_path / "shop" / "model.bin"
    right = weights.read_bytes()
    weights.write_bytes(right[:-1] + b"X")
    assert fault_of(shelf, Shop(tmp_path / "shop")) is Fault.MODEL_DAMAGED
    weights.write_bytes(right + b" and much, much more")
    assert fault_of(shelf, Shop(tmp_path / "shop")) is Fault.MODEL_DAMAGED
    weights.write_bytes(right[:-1])
    assert fault_of(shelf, Shop(tmp_path / "shop")) is Fault.DOWNLOAD_FAILED
    weights.write_bytes(right)
    fetch(shelf, Shop(tmp_path / "shop"))
    assert shelf.state("small") is ModelState.WHOLE


def test_a_disk_that_is_too_small_is_said_before(tmp_path: Path, known: KnownModel) -> None:
    from msgspec.structs import replace

    huge = replace(known.files["model.bin"], bytes=10**18)
    shelf = ModelShelf(
        (tmp_path / "own",), known=(replace(known, files={**known.files, "model.bin": huge}),)
    )
    shop = Shop(tmp_path / "shop")
    assert fault_of(shelf, shop) is Fault.MODEL_NO_ROOM
    assert shop.asked == []


def test_only_known_models_are_fetched(shelf: ModelShelf) -> None:
    with pytest.raises(UsageError):
        shelf.fetched("nosuch", lambda _model, _folder: None)


class Handler(http.server.BaseHTTPRequestHandler):
    """A web server of one file, with and without ranges."""

    content = b"0123456789"

    def do_GET(self) -> None:
        if self.path == "/missing":
            self.send_error(404)
            return
        found = re.fullmatch(r"bytes=(\d+)-", self.headers["Range"])
        start = int(found[1]) if found and self.path != "/plain" else 0
        self.send_response(206 if start else 200)
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
    ("path", "start", "begins", "content"),
    [
        ("/file", 0, 0, b"0123456789"),
        ("/file", 4, 4, b"456789"),
        ("/plain", 4, 0, b"0123456789"),
    ],
)
def test_the_web_is_asked_for_the_rest(
    address: str, path: str, start: int, begins: int, content: bytes
) -> None:
    with Web().open(address + path, start) as stream:
        assert stream.start == begins
        assert b"".join(stream.pieces) == content


def test_what_the_web_does_not_have_is_an_error(address: str) -> None:
    with pytest.raises(OSError, match="404"), Web().open(address + "/missing", 0):
        pass


@pytest.mark.parametrize("url", ["no address", "http://", "http://127.0.0.1:1x/a", "http://[::1"])
def test_what_is_no_address_is_an_error_of_the_world(url: str) -> None:
    with pytest.raises(OSError, match=r"."), Web().open(url, 0):
        pass


def test_a_zip_gives_a_known_model_and_nothing_else(
    shelf: ModelShelf, tmp_path: Path, known: KnownModel
) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in known.files:
            packed.write(tmp_path / "shop" / name, f"some/folder/{name}")
        packed.writestr("../../evil.txt", "no")
    assert shelf.import_zip(archive).path == tmp_path / "own" / "small"
    assert shelf.state("small") is ModelState.WHOLE
    assert sorted(each.name for each in (tmp_path / "own" / "small").iterdir()) == sorted(
        known.files
    )
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("model.bin", "others")
    with pytest.raises(WorldError) as caught:
        shelf.import_zip(archive)
    assert caught.value.fault is Fault.MODEL_UNKNOWN
    archive.write_bytes(b"no zip")
    with pytest.raises(WorldError) as caught:
        shelf.import_zip(archive)
    assert caught.value.fault is Fault.MEDIA_UNREADABLE


def test_a_model_of_ones_own_needs_trust_each_time(shelf: ModelShelf, tmp_path: Path) -> None:
    own = tmp_path / "tuned"
    own.mkdir()
    (own / "model.bin").write_bytes(b"something else")
    shelf.import_custom(own)
    with pytest.raises(WorldError) as caught:
        shelf.find("tuned")
    assert caught.value.fault is Fault.MODEL_UNKNOWN
    assert shelf.find("tuned", trust_unknown=True).path == tmp_path / "own" / "tuned"


def test_only_ones_own_models_are_removed(shelf: ModelShelf, tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "shop", tmp_path / "shipped" / "small")
    for name in ("small", "", "../shop", "."):
        with pytest.raises(WorldError) as caught:
            shelf.remove(name)
        assert caught.value.fault is Fault.MODEL_MISSING
    shelf.import_folder(tmp_path / "shop")
    assert shelf.remove("small") == tmp_path / "own" / "small"
    assert not (tmp_path / "own" / "small").exists()
    assert shelf.state("small") is ModelState.WHOLE  # the one that came with the program
