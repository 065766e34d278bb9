"""What the page shows is plain, whoever wrote it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.roles.model import Text
from desktop.sharing import page
from desktop.sharing.packing import export_pack
from desktop.sharing.plain_text import plain_builtins, plain_values
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


@given(
    st.dictionaries(
        st.text(max_size=4),
        st.lists(
            st.text('a\\nu\t\r\n"\x7f\x1b\u0301\u00e9\u2028\u202e\u1100\u1161é面🎤\U000e0001')
        ),
    )
)
def test_what_one_look_calls_plain_is_what_reading_each_text_does(
    values: dict[str, list[str]],
) -> None:
    assert plain_builtins(values) == plain_values(values)


def test_what_is_plain_is_handed_on_as_it_is() -> None:
    values: dict[str, Any] = {"面试": ['a\nb "c"', 3, None, 1.5], "é": {}}
    assert plain_builtins(values) is values


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
