"""Types that several threads use for the first time at the same moment."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest

from desktop.base.typed import known

THREADS = 3


def nested(number: int) -> type[msgspec.Struct]:
    """A type that nobody has used before."""
    kind: type = str
    for depth in range(8):
        fields = [(f"field{each}", kind) for each in range(3)]
        kind = msgspec.defstruct(f"Level{depth}Of{number}", fields)
    return kind


@pytest.fixture
def hurried() -> object:
    """Threads change places as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hurried")
def test_threads_may_meet_a_type_at_the_same_moment() -> None:
    together = threading.Barrier(THREADS)

    def meet(kind: type[msgspec.Struct]) -> None:
        together.wait()
        with pytest.raises(msgspec.ValidationError):
            msgspec.json.decode(b"{}", type=known(kind))

    with ThreadPoolExecutor(THREADS) as pool:
        for number in range(20):
            kind = nested(number)
            list(pool.map(meet, [kind] * THREADS))
