"""What strangers call letters in a zip or a message: nothing that a path, a device or a sentence could mistake."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sharing import bundles
from desktop.sharing.bundles import by_name, unbundled
from desktop.sharing.limits import MOST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable


def zipped(place: Path, names: Iterable[str]) -> Path:
    """Return a zip with a letter for each of these names."""
    with zipfile.ZipFile(place / "letters.zip", "w") as file:
        for name in names:
            file.writestr(name, json.dumps({"format": "greenroom-review-file", "review_id": name}))
    return place / "letters.zip"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("CON.json", "-CON.json"),
        ("nul .a.json", "-nul .a.json"),
        ("com9.json", "-com9.json"),
        ("com¹.json", "-com¹.json"),
        ("LPT³ .json", "-LPT³ .json"),
        ("console.json", "console.json"),
        ("a\u202egpj.json", "agpj.json"),
        ("a\u2028b.json", "a b.json"),
        ("a'\"<b>|*?.json", "a-b-.json"),
        ("c:a.json", "c-a.json"),
        ("../../a.json", "a.json"),
        ("..\\..\\a.json", "a.json"),
        ("/a/b.json", "b.json"),
        (" " * 90 + "a.json", "a.json"),
        ("a" * (MOST_NAME - 5) + ".json", "a" * 75 + ".json"),
        ("字" * 100 + ".json", "字" * 65 + ".json"),
    ],
)
def test_a_letter_is_called_by_what_is_harmless(tmp_path: Path, name: str, called: str) -> None:
    bundle = unbundled(zipped(tmp_path, [name, "b.json"]), tmp_path)
    assert bundle is not None
    with bundle.folder as folder:
        assert bundle.paths == (folder / "01" / called, folder / "02" / "b.json")
        assert all(each.is_file() for each in bundle.paths)
        assert sorted(tmp_path.iterdir()) == sorted([folder, tmp_path / "letters.zip"])
    assert list(tmp_path.iterdir()) == [tmp_path / "letters.zip"]


def test_nothing_is_left_where_one_can_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path, ["a.json", "字" * 110 + ".json"])
    monkeypatch.setattr(bundles, "_LONGEST", 1000)
    monkeypatch.setattr(bundles, "_MOST_BYTES", 1000)
    with pytest.raises(WorldError):
        unbundled(path, tmp_path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_sentence_calls_it_by_its_name_alone() -> None:
    path, other = Path("library") / "01" / "a.json", Path("b.json")
    named = by_name(WorldError(Fault.REVIEW_REFUSED, file=path, why="it is damaged"), path)
    assert named.facts == {"file": "a.json", "why": "it is damaged"}
    about_another = WorldError(Fault.REVIEW_REFUSED, file=other, why="it is damaged")
    assert by_name(about_another, path) is about_another
