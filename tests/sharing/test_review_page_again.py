"""A reviewer who changes their mind: what is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.wishes import Wishes
from tests.sharing.test_review_page import ASKS, as_file, begin, finish, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.readers import Reader
    from tests.fixtures.sharing import Shared

pytestmark = [pytest.mark.media, pytest.mark.timeout(180)]
REPLY = "document.getElementById('reply-0').value"


def test_a_reply_that_was_taken_back_is_seen_to_be_gone(
    shared: Shared, reader: Reader, tmp_path: Path
) -> None:
    begin(reader, page_of(shared, tmp_path / "u", Wishes(asks=ASKS)))
    reader.press("y")
    reader.ask("document.getElementById('reply-0').focus()")
    reader.type("very clear")
    reader.press("Escape", "Control+z")
    assert reader.ask(REPLY) == ""
    reader.press("Control+Shift+z")
    assert reader.ask(REPLY) == "very clear"
    (reply,) = as_file(finish(reader, "k", "t")).notes
    assert reply.text.endswith("very clear")
