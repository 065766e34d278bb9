from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.base.assets import asset
from desktop.base.errors import Fault, UsageError, Wrong
from desktop.roles.faults import PackRule
from desktop.roles.model import QuestionType
from desktop.roles.shelf import RoleShelf

if TYPE_CHECKING:
    from pathlib import Path

SALES = asset("roles", "sales.toml").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "岗位 roles"
    folder.mkdir()
    return folder


def write(own: Path, name: str, text: str) -> Path:
    path = own / name
    path.write_text(text, encoding="utf-8")
    return path


def test_without_own_packs(tmp_path: Path) -> None:
    shelf = RoleShelf(tmp_path / "nothing here")
    assert len(shelf.packs()) == 6
    assert shelf.broken() == ()
    assert shelf.get("sales").name.zh == "销售"
    assert not shelf.is_own("sales")


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 300)  # longer than any system allows
    shelf = RoleShelf(folder)
    assert len(shelf.packs()) == 6
    (broken,) = shelf.broken()
    assert broken.path == folder
    assert [each.rule for each in broken.faults] == [PackRule.UNREADABLE]


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    file = tmp_path / "roles"
    file.touch()
    shelf = RoleShelf(file)
    assert (len(shelf.packs()), shelf.broken()) == (6, ())


def test_an_own_pack_stands_beside_the_shipped_ones(own: Path) -> None:
    write(own, "bank.toml", SALES.replace('id = "sales"', 'id = "bank_sales"', 1))
    write(own, ".draft.toml", "half")
    shelf = RoleShelf(own)
    assert [each.id for each in shelf.packs()][-1] == "bank_sales"
    assert len(shelf.packs()) == 7
    assert shelf.is_own("bank_sales")
    assert shelf.broken() == ()


def test_an_own_pack_replaces_a_shipped_one_only_when_valid(own: Path) -> None:
    path = write(own, "sales.toml", SALES.replace("0.1.0", "0.2.0", 1))
    assert RoleShelf(own).get("sales").version == "0.2.0"
    assert len(RoleShelf(own).packs()) == 6
    write(own, "sales.toml", SALES.replace("0.1.0", "two", 1))
    shelf = RoleShelf(own)
    assert shelf.get("sales").version == "0.1.0"
    assert not shelf.is_own("sales")
    (broken,) = shelf.broken()
    assert (broken.path, broken.faults[0].rule) == (path, PackRule.BAD_VERSION)
    assert broken.error.fault is Fault.ROLE_INVALID
    assert broken.error.facts == {"file": str(path), "count": "1"}


def test_of_two_own_packs_with_one_id_the_first_is_used(own: Path) -> None:
    write(own, "a.toml", SALES.replace("0.1.0", "1.0.0", 1))
    path = write(own, "b.toml", SALES.replace("0.1.0", "2.0.0", 1))
    shelf = RoleShelf(own)
    assert shelf.get("sales").version == "1.0.0"
    (broken,) = shelf.broken()
    (fault,) = broken.faults
    assert (broken.path, fault.rule, fault.where) == (path, PackRule.ID_TAKEN, "id")
    assert SALES.split("\n")[fault.line - 1] == 'id = "sales"'
    assert fault.facts == {"value": "sales", "file": "a.toml"}


def test_a_damaged_installation_still_offers_the_rest(tmp_path: Path, own: Path) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    write(shipped, "a.toml", "half [")
    write(shipped, "sales.toml", SALES)
    shelf = RoleShelf(own, shipped)
    assert [each.id for each in shelf.packs()] == ["sales"]
    assert [each.faults[0].rule for each in shelf.broken()] == [PackRule.NOT_TOML]


def test_an_unknown_role_names_the_known_ones(own: Path) -> None:
    with pytest.raises(UsageError) as caught:
        RoleShelf(own).get("astronaut")
    assert caught.value.wrong is Wrong.ROLE_UNKNOWN
    assert "sales" in caught.value.facts["known"]


def test_a_question_finds_its_checklist(own: Path) -> None:
    pack = RoleShelf(own).get("sales")
    pen = pack.question("sa08")
    assert pen is not None
    assert pen.type is QuestionType.CURVEBALL
    items = pack.items_for(pen)
    assert [each.id for each in items] == ["SAK03", "K31", "K32", "K33", "K34", "K35"]
    assert pack.question("SA99") is None
    assert pack.competency("value_pitch") is not None
    assert pack.competency("luck") is None
