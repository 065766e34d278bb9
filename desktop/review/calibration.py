"""Six short answers to rate before the first rating: what a level means is agreed first (domain.md 4.1)."""

from __future__ import annotations

import tomllib
from statistics import fmean
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.typed import known
from desktop.review.model import Level
from desktop.roles.model import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

MEAN_APART = 0.75
"""Mean absolute difference from the levels meant, at most (domain.md 4.1)."""
ONE_APART = 1
"""More than this may one vignette be apart, not two."""


class Vignette(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A short answer, the level of a competency that it stands for, and why."""

    competency: str
    level: Level
    text: Text
    reason: Text


class _File(msgspec.Struct, frozen=True):
    vignettes: tuple[Vignette, ...]


def vignettes() -> tuple[Vignette, ...]:
    """Return the vignettes that ship."""
    content = tomllib.loads(asset("sharing", "vignettes.toml").read_text(encoding="utf-8"))
    return msgspec.convert(content, known(_File)).vignettes


def is_calibrated(given: Sequence[int], meant: Sequence[int]) -> bool:
    """Say whether levels are near enough to those that were meant; both of one length, at least one."""
    apart = [abs(a - b) for a, b in zip(given, meant, strict=True)]
    far = sum(each > ONE_APART for each in apart)
    return fmean(apart) <= MEAN_APART and far <= 1
