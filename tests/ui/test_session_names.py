"""Sessions in the lists of Reviews and Actions: no two are called the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.base.settings import Language
from desktop.roles.shelf import RoleShelf
from desktop.sessions.folder import SessionFolder
from desktop.sharing.overview import SessionReviews
from desktop.ui.texts.session_names import session_names
from tests.sharing.test_seals import Place

if TYPE_CHECKING:
    from desktop.roles.model import RolePack

ROLES = RoleShelf(Path("nowhere"))


def listed(place: Place, name: str, at: str, role: RolePack | None = None) -> SessionReviews:
    session = msgspec.structs.replace(place.session, created_at=at, role=role or place.session.role)
    return SessionReviews(SessionFolder(Path(name)), session, ())


def test_only_those_that_look_alike_are_told_apart(tmp_path: Path) -> None:
    place = Place(tmp_path)
    other = next(each for each in ROLES.packs() if each.id != place.session.role.id)
    found = session_names(
        (
            listed(place, "5", "2020-05-02T10:15:09.000Z"),
            listed(place, "4", "2020-05-01T10:15:09.900Z"),
            listed(place, "3", "2020-05-01T10:15:09.000Z"),
            listed(place, "2", "2020-05-01T10:15:01.000Z"),
            listed(place, "1", "2020-05-01T10:15:01.000Z", other),
        ),
        Language.EN,
    )
    ends = {path.name: name.partition(" · ")[2].split(" ", 3)[-1] for path, name in found.items()}
    minute = ends["1"]
    assert len(set(found.values())) == len(found)
    assert (ends["5"], ends["2"]) == (minute, f"{minute}:01")
    assert (ends["3"], ends["4"]) == (f"{minute}:09", f"{minute}:09 (2)")
