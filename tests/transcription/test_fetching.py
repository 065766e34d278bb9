"""A model comes whole or not at all, goes on where it broke off, and only its sums are believed."""

from __future__ import annotations

import contextlib
import shutil
import ssl
import tarfile
import threading
import zipfile
from typing import TYPE_CHECKING, Literal
from urllib.error import URLError

import pytest
from typing_extensions import override

from desktop.base.errors import Fault, UsageError, WorldError
from desktop.transcription.archives import MOST_BYTES
from desktop.transcription.fetching import ModelFetch
from desktop.transcription.models import ModelShelf, ModelState
from desktop.transcription.web import BusyError, Stream
from tests.fixtures.speech import make_model

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from desktop.transcription.models import KnownModel
    from desktop.transcription.web import Source


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
    shelf: ModelShelf,
    source: Source,
    *,
    mirror: str = "",
    cancel_at: int = 10**9,
    rested: list[float] | None = None,
) -> list[int]:
    heard: list[int] = []
    rested = [] if rested is None else rested
    cancelled = threading.Event()

    def hear(there: int, _total: int) -> None:
        heard.append(there)
        if there >= cancel_at:
            cancelled.set()

    shelf.fetched(
        "small",
        lambda model, folder: ModelFetch(
            model,
            folder,
            mirror=mirror,
            on_progress=hear,
            cancelled=cancelled,
            source=source,
            rest=rested.append,
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


class Stranger:
    """Answers in the place of the shop, with what is not the file."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    @contextlib.contextmanager
    def open(self, url: str, start: int) -> Generator[Stream]:
        yield self._stream


@pytest.mark.parametrize(
    "stream",
    [
        Stream(0, iter([b"<html>log in"]), 12),
        Stream(7, iter([b"x"]), None),
    ],
)
def test_what_can_not_be_the_file_leaves_what_has_come(
    shelf: ModelShelf, tmp_path: Path, stream: Stream
) -> None:
    shop = Shop(tmp_path / "shop")
    assert fault_of(shelf, shop, cancel_at=6) is Fault.DOWNLOAD_CANCELLED
    assert fault_of(shelf, Stranger(stream)) is Fault.DOWNLOAD_FAILED
    fetch(shelf, shop)
    assert shop.asked[1][1] == 6
    assert shelf.state("small") is ModelState.WHOLE


class BusyShop(Shop):
    """Asks for patience a few times before it opens."""

    def __init__(self, folder: Path, pauses_s: list[float]) -> None:
        super().__init__(folder)
        self._pauses_s = pauses_s

    @contextlib.contextmanager
    @override
    def open(self, url: str, start: int) -> Generator[Stream]:
        if self._pauses_s:
            raise BusyError("the server has no time now", self._pauses_s.pop(0))
        with super().open(url, start) as stream:
            yield stream


def test_a_server_that_asks_for_patience_gets_it(shelf: ModelShelf, tmp_path: Path) -> None:
    rested: list[float] = []
    fetch(shelf, BusyShop(tmp_path / "shop", [20, 0]), rested=rested)
    assert rested == [20, 3]
    assert shelf.state("small") is ModelState.WHOLE


def test_nobody_waits_for_minutes(shelf: ModelShelf, tmp_path: Path) -> None:
    rested: list[float] = []
    with pytest.raises(WorldError) as caught:
        fetch(shelf, BusyShop(tmp_path / "shop", [290]), rested=rested)
    assert caught.value.fault is Fault.DOWNLOAD_FAILED
    assert caught.value.facts["why"] == "the server has no time now"
    assert rested == []


class ClosedShop:
    """Can't be reached."""

    def __init__(self, error: OSError) -> None:
        self._error = error

    def open(self, url: str, start: int) -> contextlib.AbstractContextManager[Stream]:
        raise self._error


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (URLError(ssl.SSLCertVerificationError(1, "x")), "the certificate is not trusted"),
        (URLError(OSError("Tunnel connection failed: 407 Proxy")), "the proxy refuses"),
        (URLError(ConnectionRefusedError(111, "Connection refused")), "Connection refused"),
        (OSError("strange"), "strange"),
    ],
)
def test_why_nothing_came_is_said(shelf: ModelShelf, error: OSError, why: str) -> None:
    with pytest.raises(WorldError) as caught:
        fetch(shelf, ClosedShop(error))
    assert caught.value.facts["why"].startswith(why)


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


def test_a_zip_gives_a_known_model_and_nothing_else(
    shelf: ModelShelf, tmp_path: Path, known: KnownModel
) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in known.files:
            packed.write(tmp_path / "shop" / name, f"some/folder/{name}")
        packed.writestr("../../evil.txt", "no")
    assert shelf.import_archive(archive).path == tmp_path / "own" / "small"
    assert shelf.state("small") is ModelState.WHOLE
    assert sorted(each.name for each in (tmp_path / "own" / "small").iterdir()) == sorted(
        known.files
    )
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("model.bin", "others")
    with pytest.raises(WorldError) as caught:
        shelf.import_archive(archive)
    assert caught.value.fault is Fault.MODEL_UNKNOWN
    archive.write_bytes(b"no zip")
    with pytest.raises(WorldError) as caught:
        shelf.import_archive(archive)
    assert caught.value.fault is Fault.ARCHIVE_UNREADABLE


def test_a_zip_whose_pieces_unpack_to_any_amount_is_not_unpacked(
    shelf: ModelShelf, tmp_path: Path, known: KnownModel
) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_BZIP2) as packed:
        for name in known.files:
            packed.write(tmp_path / "shop" / name, name)
    with pytest.raises(WorldError) as caught:
        shelf.import_archive(archive)
    assert caught.value.fault is Fault.ARCHIVE_UNREADABLE


@pytest.mark.parametrize(("ending", "mode"), [("tar", "w"), ("tar.gz", "w:gz"), ("tgz", "w:gz")])
def test_a_tar_gives_a_known_model_and_nothing_else(
    shelf: ModelShelf, tmp_path: Path, known: KnownModel, ending: str, mode: Literal["w", "w:gz"]
) -> None:
    archive = tmp_path / f"模型.{ending}"
    with tarfile.open(archive, mode) as packed:
        for name in known.files:
            packed.add(tmp_path / "shop" / name, f"some/folder/{name}")
        packed.addfile(tarfile.TarInfo("../../evil.txt"))
        link = tarfile.TarInfo("config.json")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)
    steps: list[tuple[int, int]] = []
    found = shelf.import_archive(archive, lambda there, total: steps.append((there, total)))
    assert found.path == tmp_path / "own" / "small"
    assert shelf.state("small", by_sums=True) is ModelState.WHOLE
    assert sorted(each.name for each in found.path.iterdir()) == sorted(known.files)
    assert steps[-1] == (known.bytes, known.bytes)
    whole = archive.read_bytes()
    for torn in (whole[: len(whole) // 2], whole[:40] + b"?" * 40 + whole[80:], whole[:60]):
        archive.write_bytes(torn)
        with pytest.raises(WorldError) as caught:
            shelf.import_archive(archive)
        assert caught.value.fault in {Fault.ARCHIVE_UNREADABLE, Fault.MODEL_UNKNOWN}
        assert shelf.state("small", by_sums=True) is ModelState.WHOLE
    with tarfile.open(archive, mode) as packed:
        packed.add(tmp_path / "shop" / "config.json", "config.json")
    with pytest.raises(WorldError) as caught:
        shelf.import_archive(archive)
    assert caught.value.fault is Fault.MODEL_UNKNOWN


def test_a_tar_without_end_is_left_before_it_fills_the_disk(
    shelf: ModelShelf, tmp_path: Path
) -> None:
    archive = tmp_path / "model.tar"
    huge = tarfile.TarInfo("model.bin")
    huge.size = MOST_BYTES + 1
    archive.write_bytes(huge.tobuf())
    with pytest.raises(WorldError) as caught:
        shelf.import_archive(archive)
    assert caught.value.fault is Fault.ARCHIVE_UNREADABLE
    assert not (tmp_path / "own").exists()


def test_the_folder_around_a_model_will_do(shelf: ModelShelf, tmp_path: Path) -> None:
    stick = tmp_path / "stick 面试 🎤"
    shutil.copytree(tmp_path / "shop", stick / "models--a--test" / "snapshots" / "1a2b")
    (stick / ".Trash").mkdir()
    assert shelf.import_folder(stick).name == "small"
    assert shelf.state("small") is ModelState.WHOLE
    other = stick / "tuned"
    other.mkdir()
    (other / "model.bin").write_bytes(b"something else")
    for ambiguous in (stick, stick / ".Trash", stick / "nowhere"):
        with pytest.raises(WorldError) as caught:
            shelf.import_folder(ambiguous)
        assert caught.value.fault is Fault.MODEL_UNKNOWN


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
