"""What tests of the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fixtures.sharing import review_file_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Be there before any test of this room: without it Qt aborts over a font, if that test comes first."""
    return qapp


@pytest.fixture
def file(shared: Shared, tmp_path: Path) -> ReviewFile:
    """The review of a friend, of a pack of the shared session."""
    return review_file_for(shared.export().path, tmp_path / "friend")
