"""A name stands for one thing, for none, or for several, of which some are told."""

from __future__ import annotations

import pytest

from desktop.base.errors import UsageError, Wrong
from desktop.base.naming import the_only


def test_one_is_found_and_else_it_is_said_why_not() -> None:
    assert the_only(["a1"], "a", Wrong.CARD_UNKNOWN, str.upper) == "a1"
    with pytest.raises(UsageError) as caught:
        the_only([], "a", Wrong.CARD_UNKNOWN, str.upper)
    assert caught.value.wrong is Wrong.CARD_UNKNOWN
    found = [f"a{number}" for number in range(1, 7)]
    for count, known in ((2, "A1, A2"), (5, "A1, A2, A3, A4, A5"), (6, "A1, A2, A3, A4, A5, …")):
        with pytest.raises(UsageError) as caught:
            the_only(found[:count], "a", Wrong.CARD_UNKNOWN, str.upper)
        assert caught.value.wrong is Wrong.NAMES_SEVERAL
        assert caught.value.facts == {"name": "a", "known": known}
