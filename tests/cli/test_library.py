"""The library by command: its list with ids that can be typed, and its trash."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from typing_extensions import override

from desktop.app import build_services
from desktop.base.ids import new_id, now_utc
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Language, Settings, write_settings
from desktop.cli.help_page import columns
from desktop.cli.main import main
from desktop.cli.tables import aligned, short_ids, wall_clock
from desktop.roles.target import Target
from desktop.sessions.lock import SessionLock
from desktop.sessions.model import TakeState
from tests.fixtures.sharing import make_shared, receiver

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder
    from desktop.sessions.shelf import SessionShelf


class Terminal(io.StringIO):
    """What a person types."""

    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture
def shelf(home: Path) -> SessionShelf:
    assert home
    return build_services(Folders.standard()).sessions


@pytest.fixture
def take(shelf: SessionShelf) -> TakeFolder:
    pack = build_services(Folders.standard()).roles.get("ai_customer_service")
    session = shelf.create(pack, language=Language.EN, questions=("Q01", "Q02"))
    made = session.new_take("Q02")
    made.write(replace(made.read(), state=TakeState.SAVED, duration_ms=68_000))
    return made


@pytest.fixture
def discarding(take: TakeFolder, shelf: SessionShelf) -> SessionShelf:
    """A library with a take in its trash."""
    shelf.discard(take.path)
    return shelf


def said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(list(words)) == status
    shown = capsys.readouterr()
    return shown.err if status else shown.out


@pytest.mark.parametrize("interface", [Interface.EN, Interface.ZH_CN])
def test_the_ids_that_are_listed_can_be_typed(
    interface: Interface, take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=interface))
    head, path, *takes = said(capsys, "library", "list").splitlines()
    session = head.split()[2]
    assert (path.strip(), head.split()[3]) == (str(take.session.path), "ai_customer_service")
    assert take.session.read().id.startswith(session)
    assert said(capsys, "chapters", session).startswith("WEBVTT")
    assert takes[0].split()[0] == take.read().id[:8]
    assert all(columns(line) <= 80 for line in (head, *takes))
    (told,) = json.loads(said(capsys, "library", "list", "--json"))["sessions"]
    assert (told["id"], told["takes"][0]["id"]) == (take.session.read().id, take.read().id)


def test_what_is_damaged_is_listed_without_an_id(
    take: TakeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    take.document.write_text("{")
    assert "    –         01_Q02  " in said(capsys, "library", "list")
    take.session.document.write_text("{")
    assert "  –         ?" in said(capsys, "library", "list")


def test_ids_are_as_short_as_tells_them_apart() -> None:
    assert short_ids(["0123456789", "abcdefghij"]) == {
        "0123456789": "01234567",
        "abcdefghij": "abcdefgh",
    }
    assert set(short_ids(["012345678x", "012345678y"]).values()) == {"012345678x", "012345678y"}
    assert aligned([("a", "一二", "x"), ("abc", "d", "")]) == ["a    一二  x", "abc  d"]


@pytest.mark.parametrize("moment", ["9999-12-31T23:00:00Z", "2026-13-01", "2026-11-25T09:00:00"])
def test_what_no_clock_on_the_wall_shows_is_said_as_it_is_written(
    in_shanghai: None, moment: str
) -> None:
    assert wall_clock(moment) == moment
    assert wall_clock("2026-11-25T20:00:00Z") == "2026-11-26 04:00"


def test_the_trash_is_listed_and_gives_back(
    take: TakeFolder, shelf: SessionShelf, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "library", "trash") == "The trash is empty.\n"
    number, session = take.read().id, take.session.path.name
    shelf.discard(take.path)
    day, short, kind, *_ = said(capsys, "library", "trash").split()
    assert (len(day), short, kind) == (10, number[:8], "take")
    (thing,) = json.loads(said(capsys, "library", "trash", "--json"))["things"]
    assert (thing["id"], thing["kind"], thing["was_at"]) == (number, "take", str(take.path))
    assert session in thing["was_at"]
    assert said(capsys, "library", "trash", "--restore", short) == f"It is back: {take.path}\n"
    assert take.read().id == number
    assert "no “x" in said(capsys, "library", "trash", "--restore", "xxxx", status=2)


def test_several_come_back_in_the_order_they_are_named(
    take: TakeFolder, shelf: SessionShelf, capsys: pytest.CaptureFixture[str]
) -> None:
    numbers = [take.read().id, take.session.read().id]
    shelf.discard(take.path)
    shelf.discard(take.session.path)
    words = ("--restore", numbers[1], "--restore", numbers[0], "--json")
    told = json.loads(said(capsys, "library", "trash", *words))
    assert told["restored"] == [str(take.session.path), str(take.path)]
    assert told["things"] == []


@pytest.mark.parametrize(("answer", "is_gone"), [("y\n", True), ("是\n", True), ("\n", False)])
def test_it_is_asked_before_anything_is_deleted(
    answer: str,
    is_gone: bool,
    discarding: SessionShelf,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    shown = said(capsys, "library", "trash", "--empty")
    assert "01_Q02" in shown
    assert ("Deleted for good: 1." in shown) is is_gone
    assert ("Nothing was deleted." in shown) is not is_gone
    assert (discarding.trash.things() == ()) is is_gone


def test_an_end_of_input_deletes_nothing(
    discarding: SessionShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    assert main(["library", "trash", "--empty"]) == 130
    assert len(discarding.trash.things()) == 1


def test_nobody_is_asked_where_nobody_can_answer(
    discarding: SessionShelf, capsys: pytest.CaptureFixture[str]
) -> None:
    for more in ((), ("--json",)):
        shown = said(capsys, "library", "trash", "--empty", *more, status=2)
        assert "Nothing was deleted." in shown
        assert "--yes" in shown
    assert len(discarding.trash.things()) == 1
    told = json.loads(said(capsys, "library", "trash", "--empty", "--yes", "--json"))
    assert (told["deleted"], told["things"], discarding.trash.things()) == (1, [], ())
    assert said(capsys, "library", "trash", "--empty") == "The trash is empty.\n"


@pytest.mark.parametrize("words", [("--yes",), ("--empty", "--restore", "abcd")])
def test_what_does_not_go_together_is_said(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "go" in said(capsys, "library", "trash", *words, status=2)


def test_what_is_named_goes_to_the_trash_and_comes_back(
    take: TakeFolder, shelf: SessionShelf, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, "library", "discard", take.read().id[:8])
    assert not take.path.exists()
    thing = shelf.trash.things()[0]
    assert f"--restore {thing.id}" in lines
    said(capsys, "library", "trash", "--restore", thing.id)
    assert take.path.exists()
    session, other = take.session, take.session.new_take("Q01")
    told = json.loads(
        said(capsys, "library", "discard", str(other.path), session.read().id, "--json")
    )
    assert [each["path"] for each in told["discarded"]] == [str(session.path)]
    assert not session.path.exists()


def test_a_pack_and_a_target_go_to_the_trash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = make_shared(tmp_path)
    folders = Folders.standard(shared.library)
    folder = receiver(shared.library).receive(shared.export().path).folder
    goal = build_services(folders).targets
    path = goal.write(
        Target(id=new_id(), role="sales", name="", created_at=now_utc(), updated_at=now_utc())
    )
    library = ("--library", str(shared.library))
    said(capsys, "library", "discard", folder.path.name, path.stem, *library)
    assert {each.kind for each in shared.shelf.trash.things()} == {"pack", "target"}
    assert (folder.path.exists(), path.exists()) == (False, False)


def test_nothing_is_moved_where_one_name_does_not_fit(
    take: TakeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "session.json").write_text("{}")
    around = take.session.path / ".." / ".." / ".." / ".." / "outside"
    for name in ("nothing", str(outside), str(around)):
        told = said(capsys, "library", "discard", str(take.path), name, status=2)
        assert "Nothing was moved" in told
    with SessionLock(take.session.path):
        said(capsys, "library", "discard", str(take.path), status=1)
    assert take.path.exists()
    assert outside.exists()
