"""Patterns that not every Python reads alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fixtures.house import Tree

POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


def test_no_group_is_repeated_possessively(tree: Tree) -> None:
    """Before 3.11.5, Debian 12 has 3.11.2, what backtracks within it is then found wrongly: letters in mail were lost.

    https://github.com/python/cpython/issues/106052
    """
    assert POSSESSIVE_GROUP.search("((?:a|b)*+)")
    found = [
        f"{tree.short(path)}: {line.strip()}"
        for path in tree.named(".py", "desktop")
        for line in path.read_text(encoding="utf-8").splitlines()
        if POSSESSIVE_GROUP.search(line)
    ]
    assert found == []
