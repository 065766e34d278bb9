"""The sums of recordings are found out before anybody asks, never while something is recorded."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.media.watching import IntakeCancelledError, Watch
from desktop.sessions.model import TakeState
from desktop.sharing.ahead import learn_newest
from desktop.sharing.known_copies import KnownCopies

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


def on_a_thread(work: Callable[[], object]) -> None:
    """It becomes the least urgent one for good."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.fixture
def copies(shared: Shared) -> KnownCopies:
    return KnownCopies(shared.outside / "copies")


def test_what_is_ready_is_known_and_read_once(shared: Shared, copies: KnownCopies) -> None:
    looked: list[float] = []
    on_a_thread(lambda: learn_newest(shared.shelf, copies, Watch(looked.append)))
    assert copies.find(shared.take.video) is not None
    assert len(looked) > 1
    looked.clear()
    on_a_thread(lambda: learn_newest(shared.shelf, copies, Watch(looked.append)))
    assert looked == [0.0]


@pytest.mark.parametrize("damage", ["recording", "crashed", "gone", "unreadable"])
def test_others_are_left_alone(shared: Shared, copies: KnownCopies, damage: str) -> None:
    written = shared.take.video.stat().st_mtime
    second = shared.folder.new_take("Q03")
    second.video.write_bytes(b"half")
    second.write(replace(second.read(), state=TakeState.RECORDING))
    later = 3600.0
    if damage == "recording":
        later = 0.0
        written = second.video.stat().st_mtime
    if damage == "gone":
        second.video.unlink()
    if damage == "unreadable":
        second.document.write_text("{")
    on_a_thread(lambda: learn_newest(shared.shelf, copies, Watch(), now=lambda: written + later))
    assert (copies.find(shared.take.video) is None) is (damage == "recording")
    assert copies.find(second.video) is None


def test_it_is_left_off(shared: Shared, copies: KnownCopies) -> None:
    raised: list[BaseException] = []

    def work() -> None:
        try:
            learn_newest(shared.shelf, copies, Watch(cancelled=lambda: True))
        except IntakeCancelledError as error:
            raised.append(error)

    on_a_thread(work)
    assert len(raised) == 1
    assert copies.find(shared.take.video) is None
