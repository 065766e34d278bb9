"""What the shipped packs say: whole in both languages, and nothing about a person's nature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import msgspec
import pytest

from desktop.base.assets import asset
from desktop.roles.pack_file import load_shipped, validate_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHIPPED = sorted(asset("roles").glob("*.toml"))
PAGE = asset().parent / "docs" / "role-packs.md"
# The customer of a role-play may be upset; of the candidate nothing of the kind is said.
OF_A_PERSON = re.compile(
    "自信|紧张|焦虑|热情|冷漠|真诚|说谎|性格|情绪(?!管理|激动的用户)|气质|颜值|口音(重|不)|不标准"
    "|confiden(t|ce) (score|level)|nervous|anxious|enthusias|sincer|honest(y)? score|personality|mood"
    "|emotion(al)? (score|state)|attractive|native-like|accent score|hire probability",
    re.IGNORECASE,
)
HAN = re.compile("[\u4e00-\u9fff]")


def texts(value: object) -> Iterator[tuple[str, str]]:
    """Give every text of a pack as (zh, en)."""
    if isinstance(value, list):
        for each in cast("list[object]", value):
            yield from texts(each)
    elif isinstance(value, dict):
        table = cast("dict[str, object]", value)
        zh, en = table.get("zh"), table.get("en")
        if isinstance(zh, str) and isinstance(en, str):
            yield zh, en
        else:
            for each in table.values():
                yield from texts(each)


def texts_of(path: Path) -> list[tuple[str, str]]:
    return list(texts(msgspec.json.decode(msgspec.json.encode(load_shipped(path)))))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_each_text_is_in_its_language(path: Path) -> None:
    found = texts_of(path)
    assert len(found) > 60
    assert [zh for zh, _ in found if not HAN.search(zh)] == []
    assert [en for _, en in found if HAN.search(en) or not en.strip()] == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_nothing_is_said_of_what_a_person_is_like(path: Path) -> None:
    said = [each for pair in texts_of(path) for each in pair if OF_A_PERSON.search(each)]
    assert said == []


def test_the_pack_in_the_documents_is_valid(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    file = tmp_path / "example.toml"
    file.write_text(example, encoding="utf-8")
    assert validate_file(file) == ()
