"""Words: translatable ones are literals, every fault has its sentence, links lead somewhere."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from desktop.base.errors import Fault, Wrong

if TYPE_CHECKING:
    from tests.fixtures.house import Tree

PLACES = re.compile(
    r"/(?:work/(?:main|shared|\.library)|root/|home/[a-z]+/|Users/[a-z]+/|opt/(?:pypi|wheels))|"
    r"pypi\.org|pythonhosted|(?:extra-)?index-url|find-links|mirrors?\.[a-z]+\.(?:com|cn|edu|org|net)"
)
TEXT_ENDINGS = (
    ".py", ".md", ".toml", ".txt", ".sh", ".ps1", ".json", ".ts", ".spec", "Makefile", "run",
)  # fmt: skip
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)|<img[^>]+src=\"([^\"]+)\"")
PATH_IN_TEXT = re.compile(r"`((?:desktop|assets|tests|tools|docs)/[\w./-]+)`")
ERRORS_FILE = Path("desktop/base/errors.py")


def test_no_place_of_one_machine_is_named(tree: Tree) -> None:
    named = [
        f"{tree.short(path)}:{number}: {line.strip()[:80]}"
        for path in tree.files
        if path.name.endswith(TEXT_ENDINGS) and path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if PLACES.search(line)
    ]
    assert named == []


def test_words_handed_to_tr_are_literals(tree: Tree) -> None:
    wrong = [
        where
        for where, call in tree.calls("desktop")
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and not (call.args and _is_literal(call.args[0]))
    ]
    assert wrong == []


def test_words_handed_to_translate_are_literals_with_their_context(tree: Tree) -> None:
    wrong = [
        where
        for where, call in tree.calls("desktop/ui", "desktop/cli")
        if _name_of(call) in {"translate", "later", "QT_TRANSLATE_NOOP"}
        and not where.startswith(
            ("desktop/cli/say.py", "desktop/ui/i18n.py", "desktop/ui/tongue.py")
        )
        and not (len(call.args) >= 2 and _is_literal(call.args[0]) and _is_literal(call.args[1]))
    ]
    assert wrong == []


def _name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != ""


def facts_of(tree: Tree) -> dict[str, set[str]]:
    """Read the facts that stand as a comment behind each member of Fault and Wrong."""
    text = (tree.root / ERRORS_FILE).read_text(encoding="utf-8")
    members = re.findall(r"^    [A-Z_]+ = \"(\w+)\"(?:  # (.+))?$", text, re.MULTILINE)
    return {value: {each.strip() for each in facts.split(",") if each} for value, facts in members}


@pytest.mark.parametrize("kind", [*Fault, *Wrong], ids=str)
def test_every_fault_has_a_sentence_made_of_its_facts(tree: Tree, kind: Fault | Wrong) -> None:
    from desktop.ui.texts import faults

    facts = facts_of(tree)[kind.value]
    handed = {name: f"<{name}>" for name in facts}
    sentence = (
        faults.fault_sentence(kind, handed)
        if isinstance(kind, Fault)
        else faults.wrong_sentence(kind, handed)
    )
    assert sentence.strip()
    assert "–" not in sentence.replace(" – ", ""), "a fact is asked for that the fault has not"
    assert not list(_placeholders(sentence))


def _placeholders(sentence: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(sentence) if name]


def test_every_link_in_the_documents_leads_somewhere(tree: Tree) -> None:
    broken = [
        f"{tree.short(page)} -> {target}"
        for page in tree.named(".md")
        for target in _links(page)
        if not _leads_somewhere(page, target)
    ]
    assert broken == []


def _links(page: Path) -> list[str]:
    found = LINK.findall(page.read_text(encoding="utf-8"))
    return [a or b for a, b in found if not (a or b).startswith(("http://", "https://", "mailto:"))]


def _leads_somewhere(page: Path, target: str) -> bool:
    name, _, anchor = unquote(target).partition("#")
    file = (page.parent / name).resolve() if name else page
    if not file.exists():
        return False
    return not anchor or anchor in _anchors(file)


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def test_every_path_in_the_documents_exists(tree: Tree) -> None:
    gone = [
        f"{tree.short(page)}: {name}"
        for page in tree.named(".md")
        if page.name != "CHANGELOG.md"
        for name in PATH_IN_TEXT.findall(page.read_text(encoding="utf-8"))
        if not (tree.root / name).exists()
    ]
    assert gone == []


def test_every_decision_has_the_same_four_parts(tree: Tree) -> None:
    pages = tree.named(".md", "docs/decisions")
    assert pages
    for page in pages:
        titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", page.name)
        assert titles[1:] == ["Decision", "Background", "Discussion"], page.name


def test_every_asset_that_is_asked_for_exists(tree: Tree) -> None:
    missing: list[str] = []
    for where, call in tree.calls("desktop"):
        parts = [each.value for each in call.args if isinstance(each, ast.Constant)]
        if _name_of(call) != "asset" or len(parts) != len(call.args):
            continue
        path = tree.root.joinpath("assets", *map(str, parts))
        if not path.exists():
            missing.append(f"{where}: {tree.short(path)}")
    assert missing == []
