"""Strangers' packs and reviews by the thousand: refused or taken in, never anything else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.fixtures.sharing import review_file_for, write_file
from tests.sharing.hostile import Fuzz

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
CASES = 2000
"""How long a case may take is measured by `make faults`, where nothing else is busy."""


@pytest.fixture
def fuzz(shared: Shared, tmp_path: Path) -> Fuzz:
    pack = shared.export().path
    review = write_file(
        shared.outside / "a.greenroom-review.json", review_file_for(pack, tmp_path / "friend")
    )
    place = tmp_path / "place"
    place.mkdir()
    return Fuzz(pack, review, shared.shelf, place, seed=20261125)


def test_two_thousand_hostile_files(fuzz: Fuzz) -> None:
    tally = fuzz.run(CASES)
    assert tally.wrong == []
    assert tally.cases == CASES
    assert tally.refused > CASES // 2


@pytest.mark.skipif(sys.platform == "win32", reason="only on Unix is there a peak to ask for")
def test_memory_stays_small(fuzz: Fuzz) -> None:
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fuzz.run(100)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert (after - before) * 1024 < 300 << 20
