"""The date of a review is a claim: what can't be right is said, and wins no race."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sharing.comparing import compare
from desktop.sharing.counting import Counted
from desktop.sharing.dates import Dated, dated
from desktop.sharing.review_file import signed
from desktop.sharing.taking_in import Outcome, take_in
from tests.fixtures.sharing import changed, review_file_for, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

MADE, CAME = "2026-11-25T08:00:00.000Z", "2026-11-27T08:00:00.000Z"


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("2026-11-26T08:00:00Z", Dated.FITS),
        ("2026-11-28T07:00:00Z", Dated.FITS),  # another time zone
        ("2026-11-24T09:00:00.5Z", Dated.FITS),
        ("2999-01-01T00:00:00Z", Dated.FUTURE),
        ("2026-11-28T09:00:00Z", Dated.FUTURE),
        ("1970-01-01T00:00:00Z", Dated.BEFORE_PACK),
        ("2028-02-29T23:59:59.999Z", Dated.FUTURE),
    ],
)
def test_a_date_against_the_clock_here(said: str, how: Dated) -> None:
    assert dated(said, CAME, MADE) is how


@pytest.mark.media
def test_a_date_in_the_future_stands_in_nobodys_way(shared: Shared, tmp_path: Path) -> None:
    pack = shared.export()
    key = pack.manifest.review_key
    first = changed(
        review_file_for(pack.path, tmp_path / "f"), key, submitted_at="2999-01-01T00:00:00Z"
    )
    corrected = changed(first, key, submitted_at="2026-12-02T00:00:00Z", answers=())
    path = shared.outside / "back.json"
    found = take_in(shared.shelf, write_file(path, first), now=lambda: "2026-12-01T00:00:00.000Z")
    assert found.revision.dated is Dated.FUTURE
    found = take_in(
        shared.shelf, write_file(path, corrected), now=lambda: "2026-12-03T00:00:00.000Z"
    )
    assert found.outcome is Outcome.REVISED
    assert found.revision.dated is Dated.FITS
    assert found.review.latest.review == corrected


@pytest.mark.media
def test_the_later_of_two_reviews_of_one_person_counts(shared: Shared, tmp_path: Path) -> None:
    pack = shared.export()
    key = pack.manifest.review_key
    first = review_file_for(pack.path, tmp_path / "f")
    second = changed(first, key, review_id="01999999-0000-7000-8000-0000000000aa",
                     submitted_at="2026-11-25T09:00:00Z")  # fmt: skip
    shared.own(4)
    for file in (second, first):
        take_in(shared.shelf, write_file(shared.outside / "back.json", file))
    how = {each.review_id: each.counted for each in compare(shared.folder).standings}
    assert how == {first.review_id: Counted.REPLACED, second.review_id: Counted.COUNTED}


@pytest.mark.media
@pytest.mark.parametrize("version", [0, -1, -(2**40)])
def test_a_version_that_never_was_is_refused(shared: Shared, tmp_path: Path, version: int) -> None:
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "f")
    content = msgspec.json.decode(write_file(shared.outside / "a.json", file).read_bytes())
    content["version"] = version
    path = shared.outside / "b.json"
    path.write_bytes(msgspec.json.encode(content))
    with pytest.raises(WorldError) as caught:
        take_in(shared.shelf, path, anyway=True)
    assert caught.value.fault is Fault.REVIEW_REFUSED
    assert signed(file, pack.manifest.review_key) == file
