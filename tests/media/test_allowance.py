"""How much time and memory a file from elsewhere is given."""

from __future__ import annotations

import pytest

from desktop.media import allowance
from desktop.media.allowance import OwnAllowance

pytestmark = pytest.mark.media


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> tuple[OwnAllowance, list[float], list[str]]:
    """Return the allowance of a process that took 0.2 s to begin and uses no more, and what it tells the system."""
    ends: list[float] = []
    limits: list[str] = []

    def limited(name: str, *_: object) -> None:
        limits.append(name)

    monkeypatch.setattr(allowance, "_limit", limited)
    monkeypatch.setattr(allowance, "_end_after", ends.append)
    monkeypatch.setattr("time.process_time", lambda: 0.2)
    return OwnAllowance(30_000_000), ends, limits


def test_time_is_allowed_as_it_goes_on(own: tuple[OwnAllowance, list[float], list[str]]) -> None:
    """A little at once, more only for what of the recording was gone through, and for what was used."""
    bounds, ends, _ = own
    assert ends == pytest.approx(
        [0.2 * 2.5]
    )  # half as long again as it took to begin, and for its size
    assert bounds.left_s(0.0, 0.3) == pytest.approx(0.2)
    assert bounds.left_s(1.0, 0.3) == pytest.approx(0.5 - 0.2)
    assert bounds.left_s(10.0, 0.3) == pytest.approx(0.5)
    bounds.opened(2 * 1920 * 1080)
    assert ends[1:] == pytest.approx([0.2 * 4.5])
    ends.clear()
    for seconds in (0.05, 0.1, 0.15, 0.2):
        bounds.moved(seconds)
    assert len(ends) == 2
    for seconds in (0.05, 0.15):  # from the beginning again
        bounds.moved(seconds)
    assert len(ends) == 3


def test_what_is_encoded_again_has_more_time_and_memory(
    own: tuple[OwnAllowance, list[float], list[str]],
) -> None:
    bounds, ends, limits = own
    ends.clear()
    limits.clear()
    bounds.coding()
    assert ends == pytest.approx([21.5])
    assert bounds.left_s(1.0, 75.0) == pytest.approx(6.5)  # a second of it may take a minute
    assert limits == ["RLIMIT_AS", "RLIMIT_AS"]
