"""Commands that paint do so by Qt; the tests share one application for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def voice(qapp: QApplication) -> QApplication:
    """Make the application before a command makes one of its own."""
    return qapp
