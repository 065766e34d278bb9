"""Example stories: whole, in both languages, and no story of anybody."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.settings import Language
from desktop.roles.shelf import RoleShelf
from desktop.stories.examples import Example, examples
from desktop.stories.model import Story, StoryGap, gaps_of
from desktop.ui.texts.stories import example_parts, number_words

if TYPE_CHECKING:
    from pathlib import Path

BOTH = pytest.mark.parametrize("language", list(Language))


@BOTH
def test_an_example_lacks_nothing_but_that_it_is_true(language: Language) -> None:
    for each in examples(language):
        fields = {name: getattr(each, name) for name in each.__struct_fields__ if name != "id"}
        story = Story(id="0" * 8, created_at="", updated_at="", **fields)
        assert gaps_of(story) == (StoryGap.TRUTH,)
        assert all(number.after for number in each.numbers)


def test_nobody_can_call_an_example_true_or_keep_it() -> None:
    assert "is_true" not in Example.__struct_fields__
    for each in examples(Language.EN):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(msgspec.to_builtins(each), Story)


def test_both_languages_tell_the_same_cases(tmp_path: Path) -> None:
    english, chinese = examples(Language.EN), examples(Language.ZH)
    assert [each.id for each in english] == [each.id for each in chinese]
    assert len({each.id for each in english}) == len(english) == 3
    pack = RoleShelf(tmp_path).get("ai_customer_service")
    for one, other in zip(english, chinese, strict=True):
        assert one.competencies == other.competencies
        assert all(pack.competency(name) for name in one.competencies)
        assert len(one.numbers) == len(other.numbers)


@BOTH
def test_what_is_wrong_with_the_article_is_not_in_them(language: Language) -> None:
    """No figure of domain.md 1.2, no two cases in one story."""
    for each in examples(language):
        words = " ".join(text for _, text in example_parts(each))
        said = words + " ".join(number_words(number)[1] for number in each.numbers)
        for figure in ("40%", "78%", "92%", "85%", "90%", "25%", "50 ", "50 元", "外卖", "food"):
            assert figure not in said


@BOTH
def test_parts_and_numbers_are_named(language: Language) -> None:
    first = examples(language)[0]
    names = [name for name, _ in example_parts(first)]
    assert names == ["Situation", "Task", "Action", "Result", "Learned"]
    assert [words for _, words in example_parts(first)][2] == first.action
    name, words = number_words(first.numbers[0])
    assert name
    number = first.numbers[0]
    parts = (number.before, number.after, number.period, number.my_part, number.source)
    places = [words.index(each) for each in parts]
    assert all(a < b for a, b in pairwise(places))
