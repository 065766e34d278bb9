"""Hostile packs and reviews under strace: no socket, no foreign file, no program but the known worker."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import read_document
from desktop.review.model import MarkKind
from desktop.sharing.model import PackManifest
from desktop.sharing.receiving import MANIFEST
from desktop.sharing.review_file import Overall
from desktop.sharing.wishes import Wishes
from tests.fixtures._watching import watch, why_not
from tests.fixtures.sharing import changed, receiver, review_file_for, write_file
from tests.sharing.test_review_page_shown import INJECTIONS as IN_PAGES
from tests.sharing.test_review_page_shown import poisoned
from tests.ui.test_share_received import INJECTIONS as IN_WINDOWS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fixtures.sharing import Shared

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.media,
    pytest.mark.timeout(400),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
MANY = "import sys; from desktop.cli.main import main; sys.exit(max(map(main, (['import', '--library', sys.argv[1], each] for each in sys.argv[2:]))))"
WORKER = "-m desktop inspect"
BAIT = "hostname"
"""What the texts name: nobody has a reason to open it."""


def hostile_files(shared: Shared, tmp_path: Path, text: str, number: int) -> tuple[Path, Path]:
    """Return a pack and a review of it with one text in every field that is free."""
    poisoned(shared, text)
    pack = shared.export(Wishes(asks=(text, text)), f"pack-{number}.zip").path
    reader = tmp_path / f"reader-{number}"
    file = review_file_for(pack, reader, number=number + 1)
    folder = receiver(reader).receive(pack).folder
    key = read_document(folder.path / MANIFEST, PackManifest).review_key
    note = msgspec.structs.replace(file.notes[0], text=text, quote=text, kind=MarkKind.STRENGTH)
    wild = changed(
        file, key, notes=(note,), overall=Overall(text, text),
        reviewer=msgspec.structs.replace(file.reviewer, name=text),
        ratings=tuple(msgspec.structs.replace(each, why=text) for each in file.ratings),
    )  # fmt: skip
    return pack, write_file(shared.outside / f"{number}.greenroom-review.json", wild)


@pytest.fixture
def wild(shared: Shared, tmp_path: Path) -> list[tuple[Path, Path]]:
    texts = dict.fromkeys((*IN_WINDOWS, *IN_PAGES))
    return [hostile_files(shared, tmp_path, text, n) for n, text in enumerate(texts)]


def test_what_must_not_be_would_be_seen(tmp_path: Path) -> None:
    work = (
        "import socket, subprocess; socket.socket(socket.AF_INET6).close(); "
        f"open({str(tmp_path / 'bait')!r}, 'w').close(); open('/etc/passwd').close(); "
        "subprocess.run(['true'])"
    )
    seen = watch([sys.executable, "-c", work], tmp_path / "calls", {})
    assert len(seen.internet) == 1
    assert seen.outside(tmp_path / "elsewhere") == [str(tmp_path / "bait")]
    assert "/etc/passwd" in seen.read
    assert seen.programs[1:] == ("true",)


def test_the_command_opens_nothing_else(
    wild: list[tuple[Path, Path]], shared: Shared, tmp_path: Path, home: Path
) -> None:
    files = [str(each) for both in wild for each in both]
    start = [sys.executable, "-m", "desktop", "import", "--library", str(shared.library), files[0]]
    for command in (start, [sys.executable, "-c", MANY, str(shared.library), *files]):
        seen = watch(command, tmp_path / "calls", {"GREENROOM_HOME": str(home)})
        assert seen.internet == ()
        assert seen.outside(shared.library, home) == []
        assert [each for each in seen.read if BAIT in each] == []
        assert [each for each in seen.programs[1:] if not each.endswith(WORKER)] == []
    assert len(list((shared.library / "received").glob("*/pack.json"))) == len(wild)
    kept = shared.folder.reviews / "received"
    assert len(list(kept.glob("*.json"))) == len(wild)


def test_the_screens_open_nothing_else(tmp_path: Path) -> None:
    """Opening, received, gaps, actions and Review, each with every text in every field."""
    base, scratch = tmp_path / "screens", tmp_path / "scratch"
    scratch.mkdir()
    tests = (
        "tests/ui/test_share_received.py::test_no_text_of_others_is_more_than_text",
        "tests/ui/test_hostile_opened.py",
        "tests/ui/test_every_screen.py",
    )
    command = [
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly",
        "--no-cov", f"--basetemp={base}", *tests,
    ]  # fmt: skip
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(scratch),
        "HOME": str(scratch),  # the sound server keeps a folder there
    }
    seen = watch(command, tmp_path / "calls", environment)
    assert seen.internet == ()
    assert seen.outside(tmp_path) == []
    assert [each for each in seen.read if BAIT in each] == []
    assert [each for each in seen.programs[1:] if not each.endswith(WORKER)] == []
