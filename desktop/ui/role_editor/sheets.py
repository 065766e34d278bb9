"""Which fields there are for the pack, an ability, a question and a checklist item."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from desktop.roles.invariants import FULL_BARS, OUTLINE_BARS
from desktop.roles.model import Module, QuestionType
from desktop.ui.role_editor.leaf import (
    BothLeaf,
    ChoiceLeaf,
    DecimalLeaf,
    FlagLeaf,
    LineLeaf,
    TicksLeaf,
    WholeLeaf,
)
from desktop.ui.texts.names import question_type_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.base.settings import Language
    from desktop.roles.draft import Draft
    from desktop.roles.faults import Place
    from desktop.ui.role_editor.leaf import Leaf

translate = QCoreApplication.translate


class Section(StrEnum):
    """The parts of a pack; the values are the keys of its lists."""

    PACK = "pack"
    COMPETENCIES = "competencies"
    QUESTIONS = "questions"
    ITEMS = "items"


def section_name(section: Section) -> str:
    """Return the name of a part."""
    match section:
        case Section.PACK:
            return translate("roles", "Pack")
        case Section.COMPETENCIES:
            return translate("roles", "Competencies")
        case Section.QUESTIONS:
            return translate("roles", "Questions")
        case Section.ITEMS:
            return translate("roles", "Checklist")


def module_name(module: Module) -> str:
    """Return the name of what a question trains."""
    match module:
        case Module.KNOWLEDGE:
            return translate("roles", "Knowledge")
        case Module.SKILL:
            return translate("roles", "Skill")
        case Module.MINDSET:
            return translate("roles", "Mindset")


def sheet(draft: Draft, section: Section, at: int, language: Language) -> Iterator[Leaf]:
    """Give the fields of one thing, filled with what the draft says."""
    place: Place = () if section is Section.PACK else (section.value, at)
    fields = _Fields(draft, place, language)
    match section:
        case Section.PACK:
            yield from _pack(fields)
        case Section.COMPETENCIES:
            yield from _competency(fields)
        case Section.QUESTIONS:
            yield from _question(fields)
        case Section.ITEMS:
            yield from _item(fields)


class _Fields:
    """Makes fields at places below one place of a draft."""

    def __init__(self, draft: Draft, place: Place, language: Language) -> None:
        self.draft, self.place, self.language = draft, place, language

    def value(self, *steps: str | int) -> object:
        return self.draft.get((*self.place, *steps))

    def at(self, *steps: str | int) -> tuple[Place, object]:
        place = (*self.place, *steps)
        return place, self.draft.get(place)

    def line(self, name: str, *steps: str) -> Leaf:
        place, value = self.at(*steps)
        return LineLeaf(place, name, value)

    def both(self, name: str, *steps: str | int, lines: int = 2) -> Leaf:
        place, value = self.at(*steps)
        return BothLeaf(place, name, value, lines=lines)

    def texts(self, name: str, key: str, most: int) -> Iterator[Leaf]:
        """The texts of a list, and an empty one to write the next into."""
        count = self.draft.count((*self.place, key))
        for at in range(min(count + 1, max(most, count))):
            yield self.both(f"{name} {at + 1}", key, at)

    def competencies(self) -> list[tuple[str, str]]:
        """The abilities of the pack by id, with their names."""
        found: list[tuple[str, str]] = []
        for at in range(self.draft.count(("competencies",))):
            key = self.draft.get(("competencies", at, "id"))
            if isinstance(key, str) and key:
                name = self.draft.get(("competencies", at, "name", self.language.value))
                found.append((key, str(name) if name else key))
        return found


def _pack(fields: _Fields) -> Iterator[Leaf]:
    yield fields.both(translate("roles", "Name"), "name", lines=1)
    yield fields.line(translate("roles", "Id: letters, digits and _"), "id")
    yield fields.line(translate("roles", "Version"), "version")
    yield fields.line(translate("roles", "Licence of the content"), "license")
    place, value = fields.at("outline")
    yield FlagLeaf(
        place, translate("roles", "Short pack: anchors for 1, 3 and 5 are enough"), value
    )


def _competency(fields: _Fields) -> Iterator[Leaf]:
    yield fields.both(translate("roles", "Name"), "name", lines=1)
    yield fields.line(translate("roles", "Id: letters, digits and _"), "id")
    yield fields.both(translate("roles", "What it is"), "definition")
    yield DecimalLeaf(*_named(fields.at("weight"), translate("roles", "Weight, 0.5 to 1.5")))
    place, value = fields.at("shared")
    yield FlagLeaf(place, translate("roles", "Its checklist goes with every question"), value)
    outline = fields.draft.get(("outline",)) is True
    bars = fields.value("bars")
    levels = list(OUTLINE_BARS if outline else FULL_BARS)
    if isinstance(bars, dict):
        levels += [each for each in cast("dict[str, object]", bars) if each not in levels]
    for level in levels:
        name = translate("roles", "What a {level} sounds like").format(level=level)
        yield fields.both(name, "bars", level)
    yield from fields.texts(translate("roles", "Sign of it"), "indicators", 8)


def _question(fields: _Fields) -> Iterator[Leaf]:
    yield fields.both(translate("roles", "Question"), "text")
    yield fields.line(translate("roles", "Id: letters, digits and _"), "id")
    types = [(each.value, question_type_name(each)) for each in QuestionType]
    yield ChoiceLeaf(*_named(fields.at("type"), translate("roles", "Kind")), types)
    modules = [(each.value, module_name(each)) for each in Module]
    yield ChoiceLeaf(*_named(fields.at("module"), translate("roles", "Trains")), modules)
    yield TicksLeaf(
        *_named(fields.at("competencies"), translate("roles", "Competencies, one to three")),
        fields.competencies(),
    )
    for key, name in (
        ("prep_s", translate("roles", "Seconds to prepare, 0 to 120")),
        ("answer_s", translate("roles", "Seconds to answer, 30 to 300")),
        ("difficulty", translate("roles", "Difficulty, 1 to 3")),
    ):
        yield WholeLeaf(*_named(fields.at(key), name))
    yield from fields.texts(translate("roles", "Follow-up"), "follow_ups", 3)
    if fields.value("type") == QuestionType.ROLEPLAY or fields.value("roleplay") is not None:
        yield from _card(fields)


def _card(fields: _Fields) -> Iterator[Leaf]:
    for key, name in (
        ("opening", translate("roles", "Card: the other side begins with")),
        ("hidden_need", translate("roles", "Card: what they really want")),
        ("escalate", translate("roles", "Card: if the answer is vague, they say")),
        ("settle", translate("roles", "Card: they settle when")),
        ("twist", translate("roles", "Card: a turn, if you want one")),
    ):
        yield fields.both(name, "roleplay", key)
    heat = translate("roles", "Card: heat, 1 calm to 5 furious")
    yield WholeLeaf(*_named(fields.at("roleplay", "heat"), heat))


def _item(fields: _Fields) -> Iterator[Leaf]:
    yield fields.both(translate("roles", "What is heard or seen in the answer"), "text")
    yield fields.both(translate("roles", "What “partly” means"), "partly")
    yield fields.line(translate("roles", "Id: letters, digits and _"), "id")
    ability = translate("roles", "Competency")
    yield ChoiceLeaf(*_named(fields.at("competency"), ability), fields.competencies())
    types = [(each.value, question_type_name(each)) for each in QuestionType]
    yield TicksLeaf(
        *_named(fields.at("applies_to"), translate("roles", "Goes with questions of the kind")),
        types,
    )
    place, value = fields.at("self_only")
    yield FlagLeaf(place, translate("roles", "Only for my own review"), value)
    yield fields.line(translate("roles", "Cue that may suggest evidence; empty: none"), "cue")


def _named(found: tuple[Place, object], name: str) -> tuple[Place, str, object]:
    place, value = found
    return place, name, value
