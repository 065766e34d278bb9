"""Whole examples of how a story is built. They are no stories: nobody can keep one or call it true.

Two are the model answers of domain.md 1.1 (S4-10, S4-11) with the faults of 1.2 put right; whoever shows one
shows ``truth_banner`` with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.typed import known
from desktop.roles.model import Name, Text
from desktop.stories.model import OwnNumber

if TYPE_CHECKING:
    from desktop.base.settings import Language


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """An example in one language; it has no ``is_true``, and no shelf takes it.

    Attributes:
        competencies: ids of what it shows, as in the role pack of AI customer service.
        numbers: made up, with before, after, period, own part and source filled in.
    """

    id: Name
    competencies: tuple[Name, ...]
    title: str
    situation: str
    task: str
    action: str
    result: str
    learned: str
    numbers: tuple[OwnNumber, ...]


class _Number(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    what: Text
    before: Text
    after: Text
    period: Text
    my_part: Text
    source: Text


class _Shipped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: Name
    competencies: tuple[Name, ...]
    title: Text
    situation: Text
    task: Text
    action: Text
    result: Text
    learned: Text
    numbers: tuple[_Number, ...]


class _ShippedFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    examples: tuple[_Shipped, ...]


def examples(language: Language) -> tuple[Example, ...]:
    """Return the examples that came with the program, in one language."""
    content = (asset("stories") / "examples.toml").read_bytes()
    shipped = msgspec.toml.decode(content, type=known(_ShippedFile)).examples
    return tuple(_said(each, language) for each in shipped)


def _said(each: _Shipped, language: Language) -> Example:
    return Example(
        id=each.id,
        competencies=each.competencies,
        title=each.title.say(language),
        situation=each.situation.say(language),
        task=each.task.say(language),
        action=each.action.say(language),
        result=each.result.say(language),
        learned=each.learned.say(language),
        numbers=tuple(_number(one, language) for one in each.numbers),
    )


def _number(each: _Number, language: Language) -> OwnNumber:
    return OwnNumber(
        what=each.what.say(language),
        before=each.before.say(language),
        after=each.after.say(language),
        period=each.period.say(language),
        my_part=each.my_part.say(language),
        source=each.source.say(language),
    )
