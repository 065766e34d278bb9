"""What the editor keeps: values to TOML and back, one change at a time, and back through all of them."""

from __future__ import annotations

import copy
import datetime as dt
import tomllib
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.assets import asset
from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.roles.desk import PackDesk, PackState
from desktop.roles.digest import pack_sha256
from desktop.roles.draft import MOST_STEPS, Draft
from desktop.roles.faults import PackRule
from desktop.roles.pack_file import load_pack, load_shipped, read_values
from desktop.roles.shelf import RoleShelf
from desktop.roles.skeleton import new_values, values_of
from desktop.roles.toml_text import to_toml
from desktop.roles.typing_in import add_to, free_id, type_in
from desktop.roles.versions import next_version, version_for

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted(asset("roles").glob("*.toml"))
FULL = load_shipped(asset("roles", "ai_customer_service.toml"))
OFF = False
KEYS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PLAIN = (
    WORDS
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False)
    | st.dates(min_value=dt.date(1000, 1, 1))
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)
LINE = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=40)


def draft_of(pack_id: str = "x") -> Draft:
    return Draft(pack_id, new_values(pack_id, FULL))


def _steps_back(draft: Draft) -> int:
    count = 0
    while draft.undo():
        count += 1
    return count


def written(desk_folder: Path, draft: Draft) -> Path:
    path = desk_folder / f"{draft.stem}.toml"
    path.write_text(to_toml(draft.values), encoding="utf-8")
    return path


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_values_come_back_from_their_text(values: dict[str, object]) -> None:
    assert tomllib.loads(to_toml(values)) == values


def test_what_no_text_can_hold() -> None:
    assert tomllib.loads(to_toml({"a": "\ud800"})) == {"a": "\ufffd"}
    with pytest.raises(TypeError):
        to_toml({"a": object()})


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_packs_come_back_whole(path: Path, tmp_path: Path) -> None:
    pack = load_shipped(path)
    again = tmp_path / path.name
    again.write_text(to_toml(values_of(pack)), encoding="utf-8")
    assert load_pack(again) == pack
    assert pack_sha256(load_pack(again)) == pack_sha256(pack)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["competencies", "questions", "items"]),
            st.sampled_from(["add", "remove", "move", "type"]),
            st.integers(0, 12),
            LINE,
        ),
        max_size=12,
    )
)
def test_every_change_can_be_taken_back_and_made_again(
    changes: list[tuple[str, str, int, str]],
) -> None:
    draft = draft_of()
    first = copy.deepcopy(draft.values)
    for section, kind, at, words in changes:
        place = (section,)
        match kind:
            case "add":
                add_to(draft, section, min(at, draft.count(place)) - 1)
            case "remove":
                draft.remove(place, at)
            case "move":
                draft.move(place, at, at + 1)
            case _:
                key = "name" if section == "competencies" else "text"
                if at < draft.count(place):
                    type_in(draft, (section, at, key, "zh"), words)
    last = copy.deepcopy(draft.values)
    assert tomllib.loads(to_toml(draft.values)) == draft.values
    while draft.undo():
        pass
    assert draft.values == first
    while draft.redo():
        pass
    assert draft.values == last


@given(LINE, LINE)
def test_what_is_typed_is_loaded(zh: str, en: str) -> None:
    draft = draft_of()
    places: list[tuple[str | int, ...]] = [("name",), ("questions", 0, "text")]
    places += [("competencies", 0, each) for each in ("name", "definition")]
    for number, place in enumerate(places):
        type_in(draft, (*place, "zh"), f"{zh}{number}")
        type_in(draft, (*place, "en"), f"{en}{number}")
    for level in "135":
        type_in(draft, ("competencies", 0, "bars", level, "zh"), zh + level)
        type_in(draft, ("competencies", 0, "bars", level, "en"), en + level)
    assert draft.faults() == ()
    pack = draft.pack()
    assert pack.questions[0].text.zh == f"{zh}1"
    assert draft.pack() == Draft("y", tomllib.loads(to_toml(draft.values))).pack()


def test_typing_on_is_one_step_back() -> None:
    draft = draft_of()
    for words in ("n", "na", "name"):
        type_in(draft, ("name", "en"), words)
    assert draft.undo()
    assert draft.get(("name", "en")) == ""
    assert not draft.undo()
    assert draft.redo()
    assert draft.get(("name", "en")) == "name"
    for number in range(MOST_STEPS + 5):
        draft.put(("version",), str(number))
        draft.put(("license",), str(number))
    assert _steps_back(draft) == MOST_STEPS


def test_optional_texts_come_and_go() -> None:
    draft = draft_of()
    follow = ("questions", 0, "follow_ups")
    assert type_in(draft, (*follow, 0, "en"), "Why?")
    assert draft.get(follow) == [{"zh": "", "en": "Why?"}]
    assert not type_in(draft, (*follow, 0, "zh"), "为什么？")
    assert not type_in(draft, (*follow, 1, "zh"), "")
    type_in(draft, (*follow, 0, "zh"), "")
    assert type_in(draft, (*follow, 0, "en"), "")
    assert draft.get(follow) is None
    partly = ("items", 0, "partly")
    draft.put(partly, None)
    type_in(draft, (*partly, "zh"), "一半")
    assert draft.get(partly) == {"zh": "一半", "en": ""}
    type_in(draft, (*partly, "zh"), "")
    assert draft.get(partly) is None
    type_in(draft, ("items", 0, "cue"), "")
    assert draft.get(("items", 0, "cue")) is None
    assert type_in(draft, ("outline",), OFF)
    assert draft.get(("outline",)) is None
    assert type_in(draft, ("questions", 0, "type"), "roleplay")
    type_in(draft, ("questions", 0, "roleplay", "opening", "zh"), "喂")
    assert draft.get(("questions", 0, "roleplay")) == {"opening": {"zh": "喂", "en": ""}}


def test_an_ability_takes_its_references_along() -> None:
    draft = Draft("x", values_of(FULL))
    name = "ai_comm"
    type_in(draft, ("competencies", 0, "id"), "tools")
    text = to_toml(draft.values)
    assert f'"{name}"' not in text
    assert f"{name} =" not in text
    assert draft.faults() == ()
    type_in(draft, ("competencies", 0, "id"), "craft")  # taken: only typed
    assert {each.rule for each in draft.faults()} >= {PackRule.DUPLICATE_ID}
    while draft.undo():
        pass
    assert draft.values == values_of(FULL)


def test_ids_follow_the_last_one() -> None:
    draft = Draft("x", values_of(FULL))
    assert free_id(draft, "questions") == "Q31"
    assert free_id(draft, "competencies") == "ability1"
    add_to(draft, "competencies", 0)
    assert draft.get(("competencies", 1, "id")) == "ability1"
    assert set(cast("dict[str, Any]", draft.get(("competencies", 1, "bars")))) == set("12345")


@pytest.mark.parametrize(
    "values",
    [{}, {"questions": 3}, {"questions": [1, [2]], "competencies": {"a": 1}, "items": [{"id": 3}], "jd_map": [4]}],
)  # fmt: skip
def test_nothing_breaks_on_misshapen_values(values: dict[str, object]) -> None:
    draft = Draft("x", values)
    assert draft.faults()
    type_in(draft, ("questions", 0, "text", "zh"), "a")
    type_in(draft, ("competencies", 0, "id"), "b")
    type_in(draft, ("name", "zh"), "c")
    for section in ("questions", "competencies", "items"):
        add_to(draft, section, 0)
    assert draft.get(("name", "zh", "deeper")) is None
    assert draft.get(("questions", 99)) is None
    assert not draft.move(("questions",), 0, 99)
    assert draft.faults()


@pytest.mark.parametrize(
    ("version", "following"),
    [("1.0.0", "1.0.1"), ("0.1.9", "0.1.10"), ("2.3.4-rc.1", "2.3.5"), ("x", "x")],
)
def test_the_next_version(version: str, following: str) -> None:
    assert next_version(version) == following


def test_only_a_used_pack_needs_another_version() -> None:
    from msgspec.structs import replace

    changed = replace(FULL, license="MIT")
    used = {pack_sha256(FULL)}
    assert version_for(changed, None, used) == "1.0.0"
    assert version_for(FULL, FULL, used) == "1.0.0"
    assert version_for(changed, FULL, ()) == "1.0.0"
    assert version_for(changed, FULL, used) == "1.0.1"
    assert version_for(replace(changed, version="2.0.0"), FULL, used) == "2.0.0"


@pytest.fixture
def desk(tmp_path: Path) -> PackDesk:
    own = tmp_path / "roles"
    return PackDesk(own, RoleShelf(own))


def test_a_pack_from_draft_to_use_and_away(desk: PackDesk) -> None:
    draft = desk.new()
    desk.keep(draft)
    (entry, *shipped) = desk.entries()
    assert (entry.state, entry.id, entry.faults) == (PackState.DRAFT, "my_role", 14)
    assert {each.state for each in shipped} == {PackState.SHIPPED}
    with pytest.raises(WorldError):
        desk.publish(draft)
    copied = desk.copy(FULL)
    done = desk.publish(copied)
    assert (done.pack.id, done.raised) == ("ai_customer_service_own", False)
    copied.put(("license",), "MIT")
    desk.keep(copied)
    assert {each.state for each in desk.entries()} >= {PackState.CHANGED}
    again = desk.publish(copied, {pack_sha256(done.pack)})
    assert (again.pack.version, again.raised) == ("0.1.1", True)
    assert desk.stem_of("AI_customer_service_OWN") == copied.stem
    desk.remove(copied.stem)
    assert desk.stem_of("ai_customer_service_own") == ""
    desk.restore(copied.stem)
    assert desk.open(copied.stem).get(("license",)) == "MIT"
    assert b"MIT" in desk.exported(copied.stem, shipped=False)
    assert b"Q30" in desk.exported("ai_customer_service", shipped=True)


def test_ids_are_not_taken_twice(desk: PackDesk, tmp_path: Path) -> None:
    first = desk.copy(FULL)
    desk.publish(first)
    second = desk.copy(FULL)
    assert second.get(("id",)) == "ai_customer_service_own_2"
    with pytest.raises(UsageError) as caught:
        desk.name(second, "ai_customer_service_own")
    assert caught.value.wrong is Wrong.ROLE_TAKEN
    second.put(("id",), "ai_customer_service_own")
    with pytest.raises(UsageError):
        desk.publish(second)
    desk.name(second, "another")
    assert second.stem == "another"
    taken = desk.take_in(written(tmp_path, first))
    assert taken.stem == first.stem  # one with its id writes on


def test_comments_are_counted_and_stay_in_the_file_before(desk: PackDesk) -> None:
    draft = desk.copy(FULL)
    done = desk.publish(draft)
    own = "# one\n" + done.path.read_text(encoding="utf-8") + "# 'two'\n"
    done.path.write_text(own, encoding="utf-8")
    assert read_values(done.path).comments == 2
    assert desk.comments(draft.stem) == 2
    assert desk.comments("nothing") == 0
    draft.put(("license",), "MIT")
    desk.publish(draft)
    kept = done.path.parent / "earlier" / f"{draft.stem}_0-1-0.toml"
    assert kept.read_text(encoding="utf-8") == own


def test_a_broken_file_is_listed_and_may_be_replaced(desk: PackDesk, tmp_path: Path) -> None:
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "torn.toml").write_text("id =", encoding="utf-8")
    (folder / "half.toml").write_text('id = "half"', encoding="utf-8")
    states = {each.key: each.state for each in desk.entries()}
    assert states["torn"] is states["half"] is PackState.BROKEN
    with pytest.raises(WorldError):
        desk.open("torn")
    draft = desk.copy(FULL)
    draft.stem = "half"
    desk.publish(draft)
    assert (folder / "earlier" / "half_faulty.toml").exists()
