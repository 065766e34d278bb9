"""What tests of the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fixtures.sharing import review_file_for

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared


@pytest.fixture
def file(shared: Shared, tmp_path: Path) -> ReviewFile:
    """The review of a friend, of a pack of the shared session."""
    return review_file_for(shared.export().path, tmp_path / "friend")
