"""Every gap has its name."""

from __future__ import annotations

import pytest

from desktop.review.gaps import GapLabel, ItemLabel
from desktop.ui.texts.gaps import gap_name, item_gap_name


@pytest.mark.parametrize("label", [*GapLabel, *ItemLabel], ids=str)
def test_every_label_has_a_name(label: GapLabel | ItemLabel) -> None:
    assert gap_name(label) if isinstance(label, GapLabel) else item_gap_name(label)
