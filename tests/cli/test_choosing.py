"""What several commands choose alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Language, Settings
from desktop.cli.choosing import default_language
from desktop.cli.frame import Frame
from desktop.roles.shelf import RoleShelf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("interface", "languages", "chosen"),
    [
        (Interface.EN, (Language.ZH, Language.EN), Language.EN),
        (Interface.ZH_CN, (Language.EN, Language.ZH), Language.ZH),
        (Interface.EN, (Language.ZH,), Language.ZH),
    ],
)
def test_a_session_begins_in_a_language_that_its_role_has(
    home: Path, interface: Interface, languages: tuple[Language, ...], chosen: Language
) -> None:
    folders = Folders.standard()
    pack = RoleShelf(folders.own_roles).get("sales")
    frame = Frame(folders, Settings(interface=interface), as_json=False)
    assert default_language(frame, msgspec.structs.replace(pack, languages=languages)) is chosen
