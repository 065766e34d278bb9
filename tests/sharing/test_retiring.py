"""Packs of others go to the trash when their day has passed."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from desktop.sessions.lock import SessionLock
from desktop.sessions.trash import Trash
from desktop.sharing.limits import MANIFEST, SHARED
from desktop.sharing.retiring import overdue, retire, this_day
from desktop.sharing.wishes import KEPT_DAYS
from tests.fixtures.sharing import DAY, receiver

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
LAST = DAY + dt.timedelta(days=KEPT_DAYS)
AFTER = LAST + dt.timedelta(days=1)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "friend"


@pytest.fixture
def trash(library: Path) -> Trash:
    return Trash(library / "trash", library)


@pytest.fixture
def folder(shared: Shared, library: Path) -> SessionFolder:
    return receiver(library).receive(shared.export().path).folder


def test_it_stays_on_its_last_day_and_goes_on_the_next(
    folder: SessionFolder, library: Path, trash: Trash
) -> None:
    assert retire(library, trash, LAST) == ()
    (place,) = retire(library, trash, AFTER)
    assert not folder.path.exists()
    assert retire(library, trash, AFTER) == ()
    assert trash.restore(place) == folder.path
    assert len(retire(library, trash, AFTER)) == 1


def test_one_that_came_in_today_is_not_taken_from_under_its_reader(
    folder: SessionFolder, library: Path, trash: Trash
) -> None:
    came = dt.datetime.combine(AFTER, dt.time(12)).timestamp()
    os.utime(folder.path / MANIFEST, (came, came))
    assert retire(library, trash, AFTER) == ()
    assert len(retire(library, trash, AFTER + dt.timedelta(days=1))) == 1


def test_one_that_is_written_to_waits(folder: SessionFolder, library: Path, trash: Trash) -> None:
    with SessionLock(folder.path):
        assert overdue(library, AFTER) == (folder.path,)
        assert retire(library, trash, AFTER) == ()
    assert len(retire(library, trash, AFTER)) == 1


def test_a_damaged_one_goes_as_well_while_its_day_can_be_read(
    folder: SessionFolder, library: Path, trash: Trash
) -> None:
    (folder.path / SHARED).write_text("{")
    assert len(retire(library, trash, AFTER)) == 1


def test_what_says_no_day_stays(folder: SessionFolder, library: Path, trash: Trash) -> None:
    (folder.path / MANIFEST).write_text("{")
    assert retire(library, trash, AFTER) == ()


def test_where_nothing_was_received_there_is_nothing(library: Path, trash: Trash) -> None:
    assert retire(library, trash, this_day()) == ()
