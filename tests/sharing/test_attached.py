"""Of lines of base64 no more is kept than a letter may have, and a pack is known wherever they are cut."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from desktop.sharing.attached import Attached, AttachedZip

if TYPE_CHECKING:
    from pathlib import Path

MOST = 1000
OURS = base64.encodebytes(b"greenroom-review-file")
LONG = base64.encodebytes(bytes(MOST))


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_is_longer_than_a_letter_is_not_kept(*, is_kept: bool) -> None:
    attached = Attached(MOST, is_kept=is_kept)
    attached.write(OURS)
    assert attached.is_ours
    attached.write(LONG)
    assert not attached.is_ours
    attached.write(OURS)
    assert attached.end(b"") == b""


@pytest.mark.parametrize("name", [b"pack.json", b"key.age"])
@pytest.mark.parametrize("step", [4, 8, 40])
def test_a_pack_is_known_wherever_its_name_is_cut(tmp_path: Path, name: bytes, step: int) -> None:
    content = b"PK\3\4" + bytes(25) + name + bytes(30)
    lines = base64.b64encode(content)
    zipped = AttachedZip(tmp_path / "a.zip")
    for at in range(0, len(lines), step):
        zipped.write(lines[at : at + step])
        zipped.write(b"")  # a piece may begin with the last line
    zipped.end(b"")
    assert zipped.is_pack
    assert zipped.path.read_bytes() == content
