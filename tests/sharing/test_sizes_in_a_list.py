"""The list of a pack says how large its files are: it must be right about that, too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault
from tests.fixtures.sharing import receiver
from tests.sharing.test_receiving import contents_of, refusal, repack, tree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.mark.parametrize("at", range(4))
def test_a_size_that_is_another_is_refused(shared: Shared, tmp_path: Path, at: int) -> None:
    """The sum is right all the same: whoever asks the list how much there is must not be misled."""
    pack, library = shared.export().path, tmp_path / "friend"
    manifest = contents_of(pack, "pack.json")
    manifest["files"][at]["size"] += 1
    content = json.dumps(manifest).encode()
    bad = repack(pack, shared.outside / "bad.zip", {"pack.json": content})
    assert refusal(lambda: receiver(library).receive(bad)) == (
        Fault.PACK_REFUSED,
        "it was changed on its way",
    )
    assert tree(library) == []
