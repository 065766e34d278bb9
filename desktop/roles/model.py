"""The role pack as data. Every text a user sees is a Text: Chinese and English, both filled."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from desktop.base.settings import Language

Filled = Annotated[str, msgspec.Meta(min_length=1, max_length=2000, pattern=r"\S")]
Name = Annotated[
    str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_]*$(?!\n)")
]


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence in both languages."""

    zh: Filled
    en: Filled

    def say(self, language: Language) -> str:
        """Return the sentence in one language."""
        return self.zh if language is Language.ZH else self.en


class QuestionType(StrEnum):
    """Kinds of interview question (domain.md 2.1)."""

    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    KNOWLEDGE = "knowledge"
    ROLEPLAY = "roleplay"
    CURVEBALL = "curveball"


class Module(StrEnum):
    """Which part of preparation a question trains."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    MINDSET = "mindset"


class Competency(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An ability with its indicators and behaviour anchors (BARS).

    ``bars`` maps a level ("1".."5") to its anchor text; a full pack has all five, an outline
    pack 1, 3 and 5.
    """

    id: Name
    name: Text
    definition: Text
    indicators: tuple[Text, ...] = ()
    bars: dict[str, Text]
    weight: float = 1.0
    shared: bool = False
    seed_ref: str = ""


class RolePlayCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the second person reads to play the customer; ``heat`` 1..5."""

    opening: Text
    hidden_need: Text
    heat: int
    escalate: Text
    settle: Text
    twist: Text | None = None


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question; ``prep_s`` and ``answer_s`` are seconds."""

    id: Name
    type: QuestionType
    module: Module
    competencies: tuple[str, ...]
    prep_s: int = 30
    answer_s: int = 120
    difficulty: int = 2
    text: Text
    follow_ups: tuple[Text, ...] = ()
    roleplay: RolePlayCard | None = None
    seed_ref: str = ""


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One observable statement of the checklist, answered yes / partly / no / not applicable."""

    id: Name
    competency: str
    applies_to: tuple[QuestionType, ...]
    text: Text
    partly: Text | None = None
    cue: str = "human"
    self_only: bool = False
    seed_ref: str = ""


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of a job ad in both languages."""

    zh: tuple[Filled, ...]
    en: tuple[Filled, ...]


class JobAdRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words in a job ad and the competencies they point to, with weights."""

    terms: Terms
    weights: dict[str, float]


class RolePack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything about one kind of job. ``outline`` packs are shorter (domain.md 2.7)."""

    id: Name
    version: str
    name: Text
    languages: tuple[Language, ...] = (Language.ZH, Language.EN)
    license: str = "CC-BY-4.0"
    outline: bool = False
    competencies: tuple[Competency, ...]
    questions: tuple[Question, ...]
    items: tuple[Item, ...]
    jd_map: tuple[JobAdRule, ...] = ()

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id, if there is one (case does not matter)."""
        wanted = question_id.casefold()
        return next((each for each in self.questions if each.id.casefold() == wanted), None)

    def competency(self, competency_id: str) -> Competency | None:
        """Return the competency with this id, if there is one."""
        return next((each for each in self.competencies if each.id == competency_id), None)

    def items_for(self, question: Question) -> tuple[Item, ...]:
        """Return the checklist of a question, in the order of the pack.

        Its own competencies come first, then the shared ones; other competencies' items
        are left out.
        """
        own = [
            item for item in self._applicable(question) if item.competency in question.competencies
        ]
        shared_ids = {each.id for each in self.competencies if each.shared}
        rest = [
            item
            for item in self._applicable(question)
            if item.competency in shared_ids and item.competency not in question.competencies
        ]
        return (*own, *rest)

    def _applicable(self, question: Question) -> tuple[Item, ...]:
        return tuple(item for item in self.items if question.type in item.applies_to)
