"""Word lists: as the field's report has them, and with the user's own words."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.assets import asset
from desktop.base.errors import Fault
from desktop.cues.lexicons import read_lexicons
from desktop.roles.cues import LEXICON_NAMES
from tests.fixtures._cues import shipped_lexicons

if TYPE_CHECKING:
    from pathlib import Path

LEXICON_JSON = "79bbe48dc817563d85c46342bd92f54aa6a6ac15e5859e2e5537a26edc062691"
"""SHA-256 of the report's lexicon.json, with sorted keys and without spaces."""
STAR = "STAR"


def as_told() -> dict[str, Any]:
    """Return the lists in the shape of lexicon.json: what the report has, without what was added."""
    told: dict[str, Any] = {}
    for path in asset("lexicons").glob("*.toml"):
        lists = tomllib.loads(path.read_text(encoding="utf-8"))
        if path.stem == "star":
            own = {code: {part: lists[code][part] for part in STAR} for code in ("zh", "en")}
        else:
            own = {code: lists[code]["patterns"] for code in ("zh", "en")}
        told[path.stem] = own
    told["improve"] = {code: one[0] for code, one in told["improve"].items()}
    return told


def test_every_field_is_as_in_the_report() -> None:
    whole = json.dumps(as_told(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(whole.encode()).hexdigest() == LEXICON_JSON


def test_every_list_a_cue_may_name_is_there() -> None:
    assert {path.stem for path in asset("lexicons").glob("*.toml")} == LEXICON_NAMES


def test_every_pattern_is_one() -> None:
    for path in asset("lexicons").glob("*.toml"):
        for lists in tomllib.loads(path.read_text(encoding="utf-8")).values():
            for patterns in lists.values():
                for each in patterns:
                    if isinstance(each, str):
                        assert re.compile(each)


@pytest.mark.parametrize(
    ("name", "language", "text", "found"),
    [
        ("hedge", "zh", "这不可能", False),
        ("hedge", "zh", "这可能", True),
        ("value", "zh", "人力资源部", False),
        ("value", "zh", "省下人力", True),
        ("escalate", "zh", "主管道漏水", False),
        ("ai_tool", "en", "a promptly sent note", False),
        ("ai_tool", "en", "a good prompt", True),
        ("overpromise", "en", "I can't guarantee it", False),
        ("overpromise", "en", "I guarantee it", True),
    ],
)
def test_words_end_where_words_end(name: str, language: str, text: str, found: bool) -> None:
    assert bool(shipped_lexicons().meant(name, language, text)) is found


def write(folder: Path, name: str, content: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(content, encoding="utf-8")


def test_own_words_are_added(tmp_path: Path) -> None:
    folder = tmp_path / "lexicons"
    write(folder, "ai_tool.toml", 'zh = ["小蜜(新)"]\nen = ["Service Cloud"]\n')
    write(folder, ".hidden.toml", "not read")
    lexicons = read_lexicons(folder)
    assert lexicons.broken == ()
    assert lexicons.digest != shipped_lexicons().digest
    assert len(lexicons.meant("ai_tool", "zh", "我用小蜜(新)查")) == 1
    assert len(lexicons.raw("ai_tool", "en", "service  cloud")) == 1
    assert lexicons.meant("ai_tool", "en", "the service clouds") == []
    assert lexicons.meant("ai_tool", "en", "our knowledge base")


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("empathy.toml", 'zh = ["没有结尾', Fault.LEXICON_DAMAGED),
        ("empathy.toml", "zh = 3\n", Fault.LEXICON_DAMAGED),
        ("empathy.toml", 'words = ["x"]\n', Fault.LEXICON_DAMAGED),
        ("empathy.toml", 'en = [" "]\n', Fault.LEXICON_DAMAGED),
        ("empathy.toml", f'en = ["{"x" * 90}"]\n', Fault.LEXICON_DAMAGED),
        ("kindness.toml", 'en = ["x"]\n', Fault.LEXICON_UNKNOWN),
        ("star.toml", 'en = ["x"]\n', Fault.LEXICON_UNKNOWN),
    ],
)
def test_a_damaged_file_is_named_and_the_rest_goes_on(
    tmp_path: Path, name: str, content: str, fault: Fault
) -> None:
    write(tmp_path, name, content)
    write(tmp_path, "value.toml", 'en = ["foot traffic"]\n')
    lexicons = read_lexicons(tmp_path)
    (broken,) = lexicons.broken
    assert broken.fault is fault
    assert broken.facts["file"] == str(tmp_path / name)
    assert lexicons.meant("value", "en", "more foot traffic")


def test_a_folder_that_is_a_file_and_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "value.toml").write_bytes(b"\xff\xfe\x00")
    assert read_lexicons(tmp_path).broken[0].fault is Fault.LEXICON_DAMAGED
    assert read_lexicons(tmp_path / "value.toml").broken == ()
    assert read_lexicons(tmp_path / "gone").broken == ()
