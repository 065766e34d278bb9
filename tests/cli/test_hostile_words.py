"""Commands over a library whose texts steer terminals: none of that is printed, and JSON says it all the same."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import main
from desktop.cli.terminal import harmless, harmless_json
from tests.fixtures._poison import STEERING, poisoned_library
from tests.fixtures.sharing import make_shared

if TYPE_CHECKING:
    from pathlib import Path

STEERS = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]"
)


def commands(take: str, received: str, session: str, out: Path) -> dict[str, tuple[str, ...]]:
    return {
        "library": ("library", "list"),
        "received": ("received",),
        "reviews": ("reviews", session),
        "actions": ("actions", "list", session),
        "roles": ("roles", "list"),
        "role": ("roles", "export", "sales", str(out / "sales.toml")),
        "stories": ("stories", "list"),
        "deck": ("deck", "list", "need"),
        "diary": ("diary", "list"),
        "plan": ("plan", "list"),
        "target": ("target", "--list", "--role", "sales"),
        "next": ("next", "--role", "sales"),
        "progress": ("progress", "--role", "sales"),
        "follow-ups": ("follow-ups", take),
        "cues": ("cues", take),
        "review": ("review", "show", take),
        "review of a pack": ("review", "show", received),
        "marks": ("marks", take, "--format", "csv", "--output", str(out / "m.csv")),
        "compare": ("compare", take, received),
        "captions": ("captions", take, "--format", "srt", "--output", str(out / "c.srt")),
        "unknown": ("reviews", STEERING.replace("\0", "")),
        "no file": ("import", STEERING.replace("\0", "")),
        "no command": (STEERING.replace("\0", ""),),
        "no option": ("reviews", "--\x1b[31m"),
    }


@pytest.mark.media
def test_no_command_prints_what_steers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shared = make_shared(tmp_path)
    received = poisoned_library(shared, tmp_path, (STEERING, STEERING[:60]))
    library = ("--library", str(shared.library))
    said: dict[str, str] = {}
    for name, words in commands(
        str(shared.take.path), str(received.path), str(shared.folder.path), tmp_path
    ).items():
        for extra in ((), ("--json",)):
            assert main([*words, *extra, *library]) in {0, 1, 2}, name
            out, err = capsys.readouterr()
            assert not STEERS.search(out + err), (name, out + err)
            said[name] = said.get(name, "") + out + err
    assert sum("evil" in each for each in said.values()) > 8, said
    assert all(said.values())


def test_words_stay_and_json_keeps_its_value() -> None:
    assert harmless("a\tb\n\x1b[2J\u202e\u2068Anna\u2069\x9b") == "a\tb\n\\x1b[2J\\u202eAnna\\x9b"
    value = {"a": STEERING}
    content = json.dumps(value, ensure_ascii=False).encode()
    made = harmless_json(content)
    assert json.loads(made) == value
    assert not STEERS.search(made.decode())
    assert harmless_json(b"{}") == b"{}"
