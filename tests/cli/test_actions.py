"""``greenroom actions``: decide, see the focus, check it, reply; and a reply that is taken in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from desktop.base.paths import Folders
from desktop.base.settings import Interface, Settings, write_settings
from desktop.cli.main import main
from desktop.cli.opened_files import is_shared_file
from desktop.sharing.taking_in import take_in
from tests.fixtures.sharing import review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

    Run: TypeAlias = Callable[..., dict[str, Any]]

pytestmark = pytest.mark.media
ROLE = ("--role", "ai_customer_service", "--question", "Q03")


@pytest.fixture
def review(shared: Shared, tmp_path: Path) -> str:
    shared.own(4)
    file = review_file_for(shared.export().path, tmp_path / "friend")
    path = write_file(shared.outside / "a.greenroom-review.json", file)
    return take_in(shared.shelf, path).review.review_id


@pytest.fixture
def run(shared: Shared, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object, library: Path | None = None) -> dict[str, Any]:
        place = library or shared.library
        assert main([*map(str, words), "--library", str(place), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return call


def test_the_whole_way(run: Run, shared: Shared, review: str, tmp_path: Path) -> None:
    session = shared.folder.path
    notes = run("actions", "list", session)["notes"]
    assert [each["note"] for each in notes] == ["mark-of-0001", "keep", "try_next"]
    made = run("actions", "decide", session, review, "try_next", "accepted", "--focus", "a limit")
    assert made["action"]["decision"] == "accepted"
    assert run("actions", "focus", *ROLE)["line"] == "a limit"
    later = run("actions", "check", session, review, "try_next", shared.take.path, "--not-yet")
    assert later["action"]["checks"][0]["done"] is False
    assert run("actions", "focus", *ROLE)["line"] == "a limit"
    run("actions", "check", session, review, "try_next", shared.take.path)
    assert run("actions", "focus", *ROLE)["line"] == ""
    file = shared.outside / "r.greenroom-reply.json"
    assert run("actions", "reply", session, review, "--to", file)["entries"] == 1
    told = run("import", file, library=tmp_path / "friend")
    assert (told["kind"], told["outcome"]) == ("reply", "added")
    assert told["reply"]["entries"][0]["done"]
    assert run("import", file, library=tmp_path / "friend")["outcome"] == "unchanged"
    run("actions", "decide", session, review, "try_next", "undecided")
    assert run("actions", "focus", *ROLE)["actions"] == []


def said(capsys: pytest.CaptureFixture[str], status: int, *words: object) -> str:
    assert main([*map(str, words)]) == status
    shown = capsys.readouterr()
    return shown.out + shown.err


def test_what_people_are_told(
    shared: Shared, review: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = ("--library", shared.library)
    session = shared.folder.path
    assert "[not decided yet]" in said(capsys, 0, "actions", "list", session, *here)
    assert "Nothing was accepted" in said(capsys, 0, "actions", "focus", *ROLE, *here)
    reply = ("actions", "reply", session, review, "--to", shared.outside / "r.json", *here)
    assert "Nothing was decided" in said(capsys, 1, *reply)
    decide = ("actions", "decide", session, review, "keep")
    assert "Written down" in said(capsys, 0, *decide, "tried", *here)
    allowed = "Allowed: accepted, tried, disagreed, put_off, undecided"
    assert allowed in said(capsys, 2, *decide, "perhaps", *here)
    assert "no open note" in said(
        capsys, 2, "actions", "decide", session, review, "mark-none", "tried", *here
    )
    check = ("actions", "check", session, review)
    for note in ("try_next", "keep"):  # one is undecided, one was tried
        assert "is not accepted" in said(capsys, 2, *check, note, shared.take.path, *here)
    assert "accepted, for the next take" in said(capsys, 0, *decide, "accepted", *here)
    assert "Done" in said(capsys, 0, *check, "keep", shared.take.path, *here)
    said(capsys, 0, *decide, "tried", *here)
    written = said(capsys, 0, *reply)
    assert "Written" in written
    assert "  → tried" in written  # as text, too
    friend = ("import", shared.outside / "r.json", "--library", tmp_path / "friend")
    told = said(capsys, 0, *friend)
    assert "What came of your review (" in told
    assert "  → tried" in told
    assert "The reply is kept" in told
    assert "This reply was here already" in said(capsys, 0, *friend)
    other = ("import", shared.outside / "r.json", "--library", tmp_path / "nobody")
    assert "not in this library" in said(capsys, 1, *other)
    mine = ("import", shared.outside / "r.json", *here)
    assert "your own reply" in said(capsys, 1, *mine)
    assert "no review" in said(capsys, 2, *reply[:3], "review-0000", "--to", "x", *here)


def test_kind_and_place_of_a_note_are_said(
    shared: Shared, review: str, capsys: pytest.CaptureFixture[str]
) -> None:
    here = ("--library", shared.library)
    first, *_, last = said(capsys, 0, "actions", "list", shared.folder.path, *here).splitlines()
    assert "[not decided yet]  Suggestion  Q03  00:01.2  " in first
    assert "[not decided yet]  Suggestion  " in last


@pytest.mark.parametrize("option", ["--why", "--focus"])
def test_what_is_too_long_for_a_decision_is_not_cut(
    shared: Shared, review: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    decide = ("actions", "decide", shared.folder.path, review, "keep", "tried", option)
    here = ("--library", shared.library)
    assert f"{option} is too long: 4001 characters" in said(capsys, 2, *decide, "字" * 4001, *here)
    assert "[not decided yet]" in said(capsys, 0, "actions", "list", shared.folder.path, *here)
    said(capsys, 0, *decide, "字" * 4000, *here)


def test_where_no_review_is_open_it_is_said_where_to_look(
    shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = ("actions", "list", shared.folder.path, "--library", shared.library)
    assert "See: greenroom reviews" in said(capsys, 0, *notes)


def test_what_became_of_a_note_is_said_in_the_language_in_use(
    shared: Shared, review: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_settings(Folders.standard().settings, Settings(interface=Interface.ZH_CN))
    here = ("--library", shared.library)
    said(capsys, 0, "actions", "decide", shared.folder.path, review, "keep", "put_off", *here)
    told = said(capsys, 0, "actions", "list", shared.folder.path, *here)
    assert "[undecided]" not in told
    assert "[put_off]" not in told


def test_there_is_no_focus_for_what_is_not_there(
    shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    here = ("--library", shared.library)
    focus = ("actions", "focus", "--role")
    assert "There is no role “nix”" in said(capsys, 2, *focus, "nix", "--question", "Q03", *here)
    assert "“Q99”" in said(capsys, 2, *focus, ROLE[1], "--question", "Q99", *here)


def test_which_files_the_window_opens(tmp_path: Path) -> None:
    pack = tmp_path / "给安娜.Greenroom"
    assert not is_shared_file(str(pack))
    pack.write_bytes(b"PK")
    assert is_shared_file(str(pack))
    assert not is_shared_file("doctor")
    assert not is_shared_file("x\0.zip")
