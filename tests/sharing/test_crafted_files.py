"""Files that were written to be misread: another hand than that of ``hostile.py``, on another plan."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sessions.model import Identity, Moment
from desktop.sharing.age_reader import MOST_HEAD_BYTES
from desktop.sharing.encryption import open_key, seal_key
from desktop.sharing.model import Day, FileName, Name, Sha256
from tests.fixtures._sealed import decrypted, encrypt
from tests.sharing.crafting import Crafting

if TYPE_CHECKING:
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
CASES = 160


def test_crafted_files_are_refused_or_taken_in(shared: Shared, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    tally = Crafting(shared, place, seed=20261126).run(CASES)
    assert tally.wrong == []
    assert tally.cases == CASES
    assert tally.refused > CASES // 2
    assert tally.taken > CASES // 10


def test_crafted_zips_in_encrypted_packs(shared: Shared, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    tally = Crafting(shared, place, seed=20261127).run_within(150)
    assert tally.wrong == []
    assert tally.refused > 30
    assert tally.taken > 3


@pytest.mark.parametrize("stanzas", [400, 100_000])
def test_a_flood_of_recipients_costs_nothing(stanzas: int, tmp_path: Path) -> None:
    """Age reads its head again with each line: this took hours, within a library that nothing stops."""
    recipient, key = seal_key("apple river stone cloud table green")
    identity = open_key(key(), "apple river stone cloud table green", tmp_path)
    sealed = io.BytesIO()
    encrypt(io.BytesIO(bytes(100_000)), sealed, recipient)
    head, body = sealed.getvalue().split(b"\n", 1)
    flood = b"\n" + (b"-> x\n" + b"A" * 43 + b"\n") * stanzas
    assert len(flood) > MOST_HEAD_BYTES
    with pytest.raises(WorldError) as caught:
        decrypted(head + flood + body, identity, tmp_path)
    assert caught.value.fault is Fault.PACK_REFUSED


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Identity, "00000000-0000"),
        (Moment, "2026-11-25T08:12:00Z"),
        (Name, "Q03"),
        (Day, "2026-11-25"),
        (FileName, "take-01.mp4"),
        (Sha256, "0" * 64),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r", "\0", "\u0660", "\u2028"])
def test_no_name_ends_in_a_line_break(kind: type[str], text: str, ending: str) -> None:
    """``$`` matches before a last line break, too, and ids become names of files."""
    assert msgspec.convert(text, kind) == text
    for odd in (text + ending, text[:-1] + ending):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(odd, kind)


def test_every_pattern_ends_where_the_text_does() -> None:
    """Also those of documents that are not handed on today."""
    for path in Path(__file__).parents[2].joinpath("desktop").rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "pattern=r" in line and '$"' in line:
                pytest.fail(f"{path.name}: {line.strip()}")
