from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.roles.digest import pack_sha256
from desktop.roles.faults import PackFault, PackRule
from desktop.roles.model import QuestionType
from desktop.roles.pack_file import LARGEST_MB, MOST_FAULTS, load_pack, load_shipped, validate_file

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted(asset("roles").glob("*.toml"))
FULL = asset("roles", "ai_customer_service.toml").read_bytes()
OUTLINE = asset("roles", "sales.toml").read_bytes()
IDS = {
    "ai_customer_service",
    "software_engineer",
    "product_manager",
    "sales",
    "hr_specialist",
    "new_graduate",
}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_ships_is_valid(path: Path) -> None:
    assert validate_file(path) == ()
    pack = load_pack(path)
    assert pack.id == path.stem
    assert pack == load_shipped(path)
    assert all(len(pack.items_for(question)) >= 4 for question in pack.questions)


def test_six_roles_ship() -> None:
    packs = [load_shipped(path) for path in SHIPPED]
    assert {each.id for each in packs} == IDS
    assert [each.id for each in packs if not each.outline] == ["ai_customer_service"]
    assert len({pack_sha256(each) for each in packs}) == len(packs)


def test_what_the_packs_hold() -> None:
    full, *outlines = sorted(map(load_shipped, SHIPPED), key=lambda pack: pack.outline)
    assert (len(full.questions), len(full.items), len(full.jd_map)) == (30, 35, 7)
    for pack in outlines:
        assert (len(pack.questions), len(pack.items)) == (8, 17)
        shared = [each.id for each in pack.competencies if each.shared]
        assert shared == ["craft"]
        assert [each for each in pack.items if each.competency == "craft"] == [
            each for each in full.items if each.competency == "craft"
        ]
        for question in pack.questions:
            assert (question.roleplay is not None) is (question.type is QuestionType.ROLEPLAY)


@pytest.mark.parametrize(
    ("content", "rule", "line"),
    [
        (b'id = "a"\nname =\n', PackRule.NOT_TOML, 2),
        (b'id = "a"\nname = [1,\n\n', PackRule.NOT_TOML, 2),
        (b'id = "a"\nid = "b"\n', PackRule.NOT_TOML, 2),
        (b"a = " + b"[" * 100_000, PackRule.NOT_TOML, 1),
        (b"a = " + b"1" * 5000, PackRule.NOT_TOML, 1),
        (b'id = "a"\nname = "\xff"\n', PackRule.NOT_UTF8, 2),
        (b"#" * (LARGEST_MB * 1_000_000 + 1), PackRule.TOO_LARGE, 1),
    ],
)
def test_a_file_that_is_no_pack_at_all(
    tmp_path: Path, content: bytes, rule: PackRule, line: int
) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(content)
    (fault,) = validate_file(file)
    assert (fault.rule, fault.line, fault.where) == (rule, line, "")
    for load in (load_pack, load_shipped):
        with pytest.raises(WorldError) as caught:
            load(file)
        assert caught.value.fault is Fault.ROLE_INVALID


@pytest.mark.parametrize("content", [f"a{'.a' * 3000} = 1", f"[a{'.a' * 3000}]"])
def test_a_key_of_thousands_of_steps_never_reaches_the_reader(tmp_path: Path, content: str) -> None:
    file = tmp_path / "pack.toml"
    file.write_text(content, encoding="utf-8")
    (fault,) = validate_file(file)
    assert (fault.rule, fault.line) == (PackRule.NOT_TOML, 1)
    with pytest.raises(WorldError):
        load_pack(file)


def test_an_empty_file_lacks_everything(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.touch()
    found = validate_file(file)
    assert {(each.rule, each.line) for each in found} == {(PackRule.MISSING_KEY, 1)}
    keys = [each.facts["key"] for each in found]
    assert keys == ["id", "version", "name", "languages", "competencies", "questions", "items"]


def test_a_table_where_a_list_belongs(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_text('questions = "Q"\nitems = [1]\n[competencies]\n', encoding="utf-8")
    wrong = [
        (each.where, each.line, each.facts["expected"])
        for each in validate_file(file)
        if each.rule is PackRule.WRONG_TYPE
    ]
    assert wrong == [
        ("questions", 1, "array"),
        ("items[0]", 2, "table"),
        ("competencies", 3, "array"),
    ]


@pytest.mark.parametrize("kind", ["folder", "missing", "pipe"])
def test_what_cannot_be_read(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "pack.toml"
    if kind == "folder":
        file.mkdir()
    elif kind == "pipe" and hasattr(os, "mkfifo"):
        os.mkfifo(file)
    (fault,) = validate_file(file)
    assert fault.rule is PackRule.UNREADABLE
    assert fault.facts["why"]


def test_what_editors_on_windows_write_is_read(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(b"\xef\xbb\xbf" + OUTLINE.replace(b"\n", b"\r\n"))
    assert load_pack(file) == load_shipped(asset("roles", "sales.toml"))


def test_a_file_of_nothing_but_faults_is_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_text(f"items = [{'1,' * 5000}]", encoding="utf-8")
    assert len(validate_file(file)) == MOST_FAULTS


def test_a_long_value_is_cut_in_the_report(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(OUTLINE.replace(b'id = "sales"', b'id = "' + b"9" * 60 + b'"'))
    assert validate_file(file)[0].facts == {"value": "9" * 60}
    file.write_bytes(OUTLINE.replace(b'version = "', b'version = "' + b"x" * 999))
    (fault,) = validate_file(file)
    assert len(fault.facts["value"]) == 201


def usable_or_said(file: Path) -> tuple[PackFault, ...]:
    """Validate and load: without a fault it loads, with one it does not; nothing else happens."""
    found = validate_file(file)
    if found:
        with pytest.raises(WorldError):
            load_pack(file)
    else:
        load_pack(file)
    lines = file.read_bytes().count(b"\n") + 1
    assert all(1 <= each.line <= lines for each in found)
    return found


LENIENT = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@LENIENT
@given(content=st.binary(max_size=400))
def test_any_bytes_are_judged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(content)
    assert usable_or_said(file)


@LENIENT
@given(
    at=st.integers(0, len(OUTLINE) - 1),
    length=st.integers(0, 60),
    new=st.binary(max_size=8)
    | st.sampled_from([b'"', b"'''", b"[", b"]]", b"{}", b"= 1", b"\n[a]\n", b"nan", b"\\u0000"]),
)
def test_any_damage_is_judged(tmp_path: Path, at: int, length: int, new: bytes) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(OUTLINE[:at] + new + OUTLINE[at + length :])
    usable_or_said(file)


VALUES = st.sampled_from(
    ["1", "-7", "1e400", "nan", "true", '""', '"x"', "[]", "[[]]", "{}", "{ zh = 1 }", "2026-01-01"]
)
LINES = OUTLINE.decode().split("\n")
PAIRS = [index for index, line in enumerate(LINES) if " = " in line and not line.startswith(" ")]


@LENIENT
@given(changes=st.dictionaries(st.sampled_from(PAIRS), VALUES, min_size=1, max_size=5))
def test_any_value_is_judged(tmp_path: Path, changes: dict[int, str]) -> None:
    file = tmp_path / "pack.toml"
    lines = list(LINES)
    for index, value in changes.items():
        if not lines[index].endswith("["):
            lines[index] = lines[index].partition(" = ")[0] + f" = {value}"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert all(each.rule is not PackRule.NOT_TOML for each in usable_or_said(file))


def test_a_pack_that_changed_has_another_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_bytes(FULL)
    same = pack_sha256(load_pack(file))
    file.write_bytes(FULL.replace(b"1.0.0", b"1.0.1"))
    assert pack_sha256(load_pack(file)) != same == pack_sha256(load_shipped(SHIPPED[0]))
