"""Which role the candidate is working on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.roles.model import RolePack
    from desktop.roles.shelf import RoleShelf
    from desktop.roles.target_shelf import TargetShelf
    from desktop.sessions.shelf import SessionShelf

FIRST_ROLE = "ai_customer_service"


def role_in_use(
    roles: RoleShelf, targets: TargetShelf, sessions: SessionShelf, name: str = ""
) -> RolePack:
    """Return the role that is named, else that of the newest target or session, else the first.

    Raises:
        UsageError: ROLE_UNKNOWN: there is none of that name.
    """
    if name:
        return roles.get(name)
    packs = {each.id: each for each in roles.packs()}
    known = [each.role for each in targets.targets()]
    if not known:
        found = (each.session for each in sessions.entries())
        known = [each.role.id for each in found if each is not None]
    first = packs.get(FIRST_ROLE) or next(iter(packs.values()))
    return next((packs[each] for each in known if each in packs), first)
