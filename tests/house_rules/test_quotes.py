"""What a shipped sentence quotes stands between “ and ”: an inch sign is no quotation mark."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from tests.house_rules.test_wording import LISTS, texts_of

if TYPE_CHECKING:
    from tests.fixtures.house import Tree


def test_shipped_sentences_have_quotation_marks(tree: Tree) -> None:
    found: list[str] = []
    for path in tree.named(".toml", "assets"):
        if tree.short(path).startswith(LISTS):
            continue
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [f"{tree.short(path)} {name}" for name, text in texts_of(content) if '"' in text]
    assert found == []
