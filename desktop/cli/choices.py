"""Reads an option that is one of a few words."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from desktop.base.errors import UsageError, Wrong

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


def parse_choice(kind: type[ChoiceT], option: str, name: str) -> ChoiceT:
    """Return the member of an enum with this name.

    Raises:
        UsageError: there is none.
    """
    try:
        return kind(name.lower())
    except ValueError as error:
        known = ", ".join(kind)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=option, value=name, known=known) from error
