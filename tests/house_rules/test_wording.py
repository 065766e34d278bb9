"""No visible sentence names an emotion, a personality or an accent (domain.md 3.8.3).

What is said of a person comes from people. The rule is held over every sentence of the window and the
command line in both languages, every word of the shipped packs and lists, and every other text in
the code that could be shown.
"""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, cast

import pytest

from tests.fixtures.house import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMED = re.compile(
    r"自信|紧张|焦虑|热情|冷漠|真诚|说谎|性格|情绪(?!管理)|气质|颜值|口音(重|不)|不标准"
    r"|confiden(t|ce) (score|level)|nervous|anxious|enthusias|sincer|honest(y)? score|personality|mood"
    r"|emotion(al)? (score|state)|attractive|native-like|accent score|hire probability",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"]*\"")
"""What a pack quotes is what somebody said, not what the program says."""
LISTS = ("assets/lexicons/", "assets/words_zh.toml", "assets/jobwords/")
"""What is looked for in an answer is never shown; only the names of the lists and of their parts are.
Words of job ads are shown where an ad itself has them."""


def faults(tree: Tree) -> list[str]:
    """Return every visible text that names what must not be named, and where it stands."""
    return [f"{where}: {text[:80]}" for where, text in visible(tree) if NAMED.search(text)]


def visible(tree: Tree) -> Iterator[tuple[str, str]]:
    """Give every text a person may see, and where it stands."""
    for path in tree.named(".ts", "assets"):
        for message in ET.parse(path).iter("message"):  # our own file
            for part in message.iter():
                if part.tag in {"source", "translation", "numerusform"} and part.text:
                    yield tree.short(path), part.text
    for path in tree.named(".toml", "assets"):
        yield tree.short(path), path.stem
        listed = tree.short(path).startswith(LISTS)
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        for name, text in texts_of(content, names_only=listed):
            yield f"{tree.short(path)} {name}", QUOTED.sub("", text)
    for path in tree.named(".py", "desktop"):
        for node in _shown(ast.parse(path.read_text(encoding="utf-8"))):
            yield f"{tree.short(path)}:{node.lineno}", str(node.value)


def texts_of(
    node: object, name: str = "", *, names_only: bool = False
) -> Iterator[tuple[str, str]]:
    """Give every text of what a TOML file holds, and its name there."""
    if isinstance(node, str) and not names_only:
        yield name, node
    elif isinstance(node, dict):
        for key, value in cast("dict[str, object]", node).items():
            yield name, key
            yield from texts_of(value, f"{name}.{key}", names_only=names_only)
    elif isinstance(node, list):
        for value in cast("list[object]", node):
            yield from texts_of(value, name, names_only=names_only)


def _shown(module: ast.Module) -> Iterator[ast.Constant]:
    """Give every text of a module that is no docstring."""
    explained = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in explained
        ):
            yield node


def test_no_visible_text_names_what_only_people_may_judge(tree: Tree) -> None:
    assert len(list(visible(tree))) > 2000
    assert faults(tree) == []


@pytest.mark.parametrize(
    "text",
    [
        "听起来不够自信", "你有些紧张", "语气很热情", "口音重", "发音不标准", "检测到情绪波动", "Confidence score: 80",
        "You sound nervous", "An ENTHUSIASTIC answer", "personality", "Your mood", "emotional state",
        "hire probability 0.7", "a native-like accent",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["source", "translation", "pack", "key", "name", "code"])
def test_what_is_planted_is_found(tmp_path: Path, text: str, place: str) -> None:
    plant(tmp_path, place, text)
    assert len(faults(Tree(tmp_path))) == 1


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("translation", "情绪管理与冲突化解"),
        ("source", "The transcriber is sure of this word."),
        ("pack", "候选人说：“我很紧张。”"),
        ("pack", 'A customer says "I am anxious" and waits.'),
        ("pattern", "很?紧张"),
        ("docstring", "Never a word about personality."),
    ],
)
def test_what_may_be_said_is_let_through(tmp_path: Path, place: str, text: str) -> None:
    plant(tmp_path, place, text)
    assert faults(Tree(tmp_path)) == []


def test_quotes_excuse_nothing_outside_of_packs(tmp_path: Path) -> None:
    plant(tmp_path, "source", "It says “nervous”.")
    assert len(faults(Tree(tmp_path))) == 1


def plant(root: Path, place: str, text: str) -> None:
    """Write one file that shows a text in one place."""
    for folder in ("assets/lexicons", "desktop"):
        (root / folder).mkdir(parents=True)
    if place in {"source", "translation"}:
        message = ET.Element("message")
        for tag in ("source", "translation"):
            ET.SubElement(message, tag).text = text if tag == place else "fine"
        (root / "assets" / "words.ts").write_bytes(ET.tostring(message))
        return
    quoted = "'''" + text + "'''"
    written = {
        "pack": ("assets/pack.toml", f"[[items]]\ntext = {{ zh = {quoted} }}\n"),
        "key": ("assets/lexicons/list.toml", f"[\"{text}\"]\nzh = 'fine'\n"),
        "name": (f"assets/lexicons/{text}.toml", ""),
        "pattern": ("assets/lexicons/list.toml", f"[zh]\nfurther = [{quoted}]\n"),
        "code": ("desktop/part.py", f"def name():\n    return {text!r}\n"),
        "docstring": ("desktop/part.py", f'"""{text}"""\n\n\nclass Part:\n    """{text}"""\n'),
    }
    path, content = written[place]
    (root / path).write_text(content, encoding="utf-8")
