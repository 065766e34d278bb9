"""What the page shows is plain, whoever wrote it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.roles.model import Text
from desktop.sharing import page
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_text import plain_values
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.sharing.model import PackManifest, SharedSession
    from desktop.transcription.model import Transcript

STEERING = "\x1b[31mred\u202etxt\u2069\x07"


def test_keys_and_texts_at_any_depth_are_made_plain() -> None:
    steered = {"a\u202e": [{"b": STEERING}, 3, None, True], "c": (STEERING,)}
    assert plain_values(steered) == {
        "a": [{"b": "[31mredtxt"}, 3, None, True],
        "c": ("[31mredtxt",),
    }


@pytest.mark.media
def test_a_role_of_ones_own_cannot_steer_the_screen_of_a_reviewer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = make_shared(tmp_path)
    target = shared.outside / "pack.zip"
    data = page.page_data

    def poisoned(
        manifest: PackManifest, session: SharedSession, words: Mapping[str, Transcript]
    ) -> object:
        role = msgspec.structs.replace(session.role, name=Text(STEERING, STEERING))
        return data(manifest, msgspec.structs.replace(session, role=role), words)

    monkeypatch.setattr(page, "page_data", poisoned)
    export_pack(shared.folder, target, Wishes())
    with zipfile.ZipFile(target) as pack:
        shown = pack.read("review.html").decode()
    assert "[31mredtxt" in shown
    assert "\u202e" not in shown
    assert "\\u001b" not in shown
