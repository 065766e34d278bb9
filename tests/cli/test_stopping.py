"""A command that is told to stop hears it; what was to go on all the same goes on."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from desktop.cli.stopping import stopped_by_signals

if TYPE_CHECKING:
    from collections.abc import Iterator

HANG_UP = getattr(signal, "SIGHUP", None)
pytestmark = pytest.mark.skipif(HANG_UP is None, reason="only on systems whose terminals hang up")


@pytest.fixture(params=[signal.SIG_DFL, signal.SIG_IGN])
def before(request: pytest.FixtureRequest) -> Iterator[signal.Handlers]:
    assert HANG_UP is not None
    kept = signal.signal(HANG_UP, request.param)
    yield request.param
    signal.signal(HANG_UP, kept)


def test_a_closed_terminal_stops_it_but_not_under_nohup(before: signal.Handlers) -> None:
    assert HANG_UP is not None
    with stopped_by_signals() as stopped:
        signal.raise_signal(HANG_UP)
    assert stopped.is_set() == (before is signal.SIG_DFL)
    assert signal.getsignal(HANG_UP) is before


def test_control_c_and_the_end_of_the_system_stop_it() -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        with stopped_by_signals() as stopped:
            assert not stopped.is_set()
            signal.raise_signal(number)
        assert stopped.is_set()
