"""Short answers to rate before the first rating: what a level means is agreed first (domain.md 4.1).

Six of them: one competency at levels 1 to 4, another at 2 and 4. They are written for the levels that ship.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from statistics import fmean
from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.shipped import read_shipped
from desktop.review.model import Level
from desktop.roles.digest import pack_sha256
from desktop.roles.model import Competency, Text
from desktop.roles.pack_file import load_shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.roles.model import RolePack

MEAN_APART = 0.75
"""Mean absolute difference from the levels meant, at most (domain.md 4.1)."""
ONE_APART = 1
"""More than this may one vignette be apart, not two."""
SPREADS = ((3, 1, 4, 2), (4, 2))
"""The levels shown of the first competency, and of the second (domain.md 4.1); not in their order, which would
give them away."""
ROLES = (
    "ai_customer_service", "software_engineer", "product_manager", "sales", "hr_specialist",
    "new_graduate",
)  # fmt: skip
"""The roles with vignettes of their own; those of the competencies they share lie beside them."""
SHARED = "shared"


class Vignette(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A short answer, the level of a competency that it stands for, and why."""

    competency: str
    level: Level
    text: Text
    reason: Text


class _File(msgspec.Struct, frozen=True):
    vignettes: tuple[Vignette, ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a reviewer rates first; without vignettes nothing is known of the levels of this role.

    Attributes:
        vignettes: six at most, in the order in which they are shown.
        competencies: those they belong to, with the described levels they were written for.
    """

    vignettes: tuple[Vignette, ...] = ()
    competencies: tuple[Competency, ...] = ()

    def competency(self, name: str) -> Competency:
        """Return the competency of a vignette."""
        return next(each for each in self.competencies if each.id == name)


def vignettes(role: str) -> tuple[Vignette, ...]:
    """Return the vignettes that ship with a role, or with ``shared``."""
    return read_shipped(asset("sharing", "vignettes", f"{role}.toml"), _File).vignettes


def calibration(role: RolePack, role_sha256: str) -> Calibration:
    """Return what is rated before the first rating of a pack.

    The competencies its questions name come first, then others of the role, those that all roles share last.
    A role of one's own has the vignettes of every competency that kept its id and its described levels.

    Args:
        role: the part of a role that lies in the pack.
        role_sha256: of the whole role.
    """
    asked = {name for question in role.questions for name in question.competencies}
    found: list[tuple[Competency, tuple[Vignette, ...]]] = []
    for name in (role.id,) if role.id in ROLES else ROLES:
        found += _of_role(name, role, role_sha256)
    unique = {competency.id: (competency, of_it) for competency, of_it in found}
    ordered = sorted(unique.values(), key=partial(_rank, asked))
    chosen: list[Vignette] = []
    competencies: list[Competency] = []
    for (competency, of_it), levels in zip(ordered, SPREADS, strict=False):
        competencies.append(competency)
        chosen += sorted(
            (each for each in of_it if each.level in levels),
            key=lambda each, levels=levels: levels.index(each.level),
        )
    return Calibration(tuple(chosen), tuple(competencies))


def _rank(asked: set[str], found: tuple[Competency, tuple[Vignette, ...]]) -> tuple[bool, bool]:
    competency = found[0]
    return competency.id not in asked, competency.shared


def _of_role(
    name: str, role: RolePack, role_sha256: str
) -> list[tuple[Competency, tuple[Vignette, ...]]]:
    """Return the competencies of a shipped role that mean the same in a role, with their vignettes."""
    written = (*vignettes(name), *vignettes(SHARED))
    names = tuple(dict.fromkeys(each.competency for each in written))
    if not any(role.competency(each) for each in names):
        return []
    shipped = load_shipped(asset("roles", f"{name}.toml"))
    whole = pack_sha256(shipped) == role_sha256
    return [
        (competency, tuple(each for each in written if each.competency == competency.id))
        for each in names
        if (competency := shipped.competency(each)) is not None
        and (whole or _means_the_same(competency, role.competency(each)))
    ]


def _means_the_same(shipped: Competency, other: Competency | None) -> bool:
    """Say whether the levels are described alike, in one language at least."""
    if other is None or shipped.bars.keys() != other.bars.keys():
        return False
    pairs = [(text, other.bars[level]) for level, text in shipped.bars.items()]
    return all(a.zh == b.zh for a, b in pairs) or all(a.en == b.en for a, b in pairs)


def is_calibrated(given: Sequence[int], meant: Sequence[int]) -> bool:
    """Say whether levels are near enough to those that were meant; both of one length, at least one."""
    apart = [abs(a - b) for a, b in zip(given, meant, strict=True)]
    far = sum(each > ONE_APART for each in apart)
    return fmean(apart) <= MEAN_APART and far <= 1
