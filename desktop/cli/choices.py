"""Reads an option that is one of a few words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from desktop.base.errors import UsageError, Wrong

if TYPE_CHECKING:
    from collections.abc import Sequence

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


def parse_choice(
    kind: type[ChoiceT], option: str, name: str, *, known: Sequence[str] = ()
) -> ChoiceT:
    """Return the member of an enum with this name.

    Args:
        kind: the enum.
        option: how what is read is called.
        name: what was typed.
        known: what may be typed, if that is not just every member.

    Raises:
        UsageError: there is none.
    """
    allowed = known or tuple(kind)
    found = next((each for each in kind if each == name.lower() and each in allowed), None)
    if found is None:
        words = ", ".join(allowed)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=option, value=name, known=words)
    return found
