"""``greenroom export`` and ``greenroom import``: the whole way there and back."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
import pytest

from desktop.cli.main import main
from desktop.review.store import write_review
from desktop.sessions.folder import SessionFolder
from desktop.sharing.seat import calibrate, read_seat
from tests.fixtures.sharing import changed, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared

    Run: TypeAlias = Callable[..., dict[str, Any]]

pytestmark = pytest.mark.media


@pytest.fixture
def run(shared: Shared, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object, library: Path | None = None) -> dict[str, Any]:
        place = library or shared.library
        assert main([*map(str, words), "--library", str(place), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return call


def pack(shared: Shared) -> Path:
    return shared.outside / "for anna 给安娜.zip"


def test_there_and_back(run: Run, shared: Shared, tmp_path: Path) -> None:
    shared.own(4)
    out = run("export", shared.folder.path, "--to", pack(shared))
    assert out["blind"]
    assert {each["name"] for each in out["files"]} >= {"take-01.mp4", "session.json"}
    other = tmp_path / "other"
    taken = run("import", pack(shared), library=other)
    assert (taken["kind"], taken["outcome"], taken["own"]) == ("pack", "added", False)
    assert Path(taken["session"]).is_dir()
    assert run("import", pack(shared), library=other)["outcome"] == "unchanged"
    back = write_file(
        shared.outside / "a.greenroom-review.json", review_file_for(pack(shared), tmp_path / "f")
    )
    answer = run("import", back)
    assert (answer["kind"], answer["outcome"]) == ("review", "added")
    assert (answer["verified"], answer["pooled"], answer["sealed"]) == (True, True, False)
    assert run("import", back)["outcome"] == "unchanged"


def test_a_review_stays_sealed(run: Run, shared: Shared, tmp_path: Path) -> None:
    run("export", shared.folder.path, "--to", pack(shared))
    file = review_file_for(pack(shared), tmp_path / "f")
    assert run("import", write_file(shared.outside / "a.json", file))["sealed"]


def test_what_the_reviewer_is_asked_goes_along(run: Run, shared: Shared, tmp_path: Path) -> None:
    words = ("--ask", "Was it clear?", "--ask", "Too long?", "--guide", "hr")
    out = run("export", shared.folder.path, "--to", pack(shared), *words)
    assert out["whole_picture_blurred"] is False
    taken = run("import", pack(shared), library=tmp_path / "other")
    session = json.loads((Path(taken["session"]) / "shared.json").read_bytes())
    assert session["asks"] == ["Was it clear?", "Too long?"]
    assert session["guide"] == "hr"


def test_three_questions_are_too_many(shared: Shared) -> None:
    words = [each for number in range(3) for each in ("--ask", f"q{number}")]
    place = ("--to", str(pack(shared)), "--library", str(shared.library))
    assert main(["export", str(shared.folder.path), *place, *words]) == 2
    assert not pack(shared).exists()


def test_without_the_detector_it_is_said_that_all_is_blurred(
    run: Run, shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ("--to", str(pack(shared)), "--contents", "blurred")
    assert run("export", shared.folder.path, *place)["whole_picture_blurred"] is True
    words = ["export", str(shared.folder.path), *place, "--library", str(shared.library)]
    assert main(words) == 0
    assert "detector fetch" in capsys.readouterr().out


def test_the_whole_picture_can_be_blurred_by_choice(
    run: Run, shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ("--to", str(pack(shared)), "--contents", "blurred", "--blur", "whole")
    assert run("export", shared.folder.path, *place)["whole_picture_blurred"] is True
    words = ["export", str(shared.folder.path), *place, "--library", str(shared.library)]
    assert main(words) == 0
    assert "detector fetch" not in capsys.readouterr().out
    wrong = ["export", str(shared.folder.path), "--to", str(pack(shared)), "--blur", "whole"]
    assert main([*wrong, "--library", str(shared.library)]) == 2
    assert "--contents blurred" in capsys.readouterr().err


@pytest.mark.parametrize("contents", ["clips", "audio", "text", "blurred"])
def test_each_kind(run: Run, shared: Shared, contents: str) -> None:
    shared.own()
    out = run(
        "export", shared.folder.path, "--to", pack(shared), "--contents", contents,
        "--mask", "云帆科技", "--height", 240, "--days", 7, "--take", "01_Q03", "--with-own-review",
    )  # fmt: skip
    assert out["masks"] == [{"words": "云帆科技", "found": 1}]
    assert not out["blind"]


def test_a_dry_run_writes_nothing(
    run: Run, shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    out = run("export", shared.folder.path, "--to", pack(shared), "--dry-run", "--mask", "nobody")
    assert out["duration_ms"] == 4000
    assert out["masks"] == [{"words": "nobody", "found": 0}]
    assert out["suggestions"] == ["云帆科技"]
    assert list(shared.outside.iterdir()) == []
    assert out["bytes"] > 0
    assert out["bytes_exact"]
    words = ["export", str(shared.folder.path), "--to", str(pack(shared)), "--dry-run"]
    assert "(--mask): 云帆科技" in said(capsys, 0, *words, "--library", shared.library)


def said(capsys: pytest.CaptureFixture[str], status: int, *words: object) -> str:
    assert main([*map(str, words)]) == status
    shown = capsys.readouterr()
    return shown.out + shown.err


def test_what_people_are_told(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = ["export", shared.folder.path, "--library", shared.library]
    export += ["--to", pack(shared), "--mask", "云帆科技", "--mask", "nobody"]
    dry = said(capsys, 0, *export, "--dry-run")
    assert "01_Q03" in dry
    told = said(capsys, 0, *export)
    assert re.search(r"take-01\.mp4  \d+ kB\n", told)
    assert "was masked. Places: 1." in told
    assert "listen before you send" in told
    friend = ["--library", tmp_path / "f"]
    assert "Taken in to review" in said(capsys, 0, "import", pack(shared), *friend)
    assert "taken in before" in said(capsys, 0, "import", pack(shared), *friend)
    mine = ("--library", str(shared.library))
    assert "that you made yourself" in said(capsys, 0, "import", pack(shared), *mine)
    file = review_file_for(pack(shared), tmp_path / "f")
    back = ["import", write_file(shared.outside / "a.json", file), "--library", shared.library]
    told = said(capsys, 0, *back)
    assert "not altered since" in told
    assert "sealed" in told
    assert "already" in said(capsys, 0, *back)
    write_file(shared.outside / "a.json", msgspec.structs.replace(file, notes=(), answers=()))
    assert "--anyway" in said(capsys, 1, *back)
    told = said(capsys, 0, *back, "--anyway")
    assert "goes on counting" in told
    assert "not altered since" not in told  # that is said of no file but the one that came


def test_a_newer_version_that_is_not_verified(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(shared.folder.path), "--to", str(pack(shared))]) == 0
    file = review_file_for(pack(shared), tmp_path / "f")
    back = ["import", shared.outside / "a.json", "--library", shared.library]
    bare: ReviewFile = msgspec.structs.replace(
        changed(file, "0" * 64, saw_self_review=True), signature=""
    )
    write_file(shared.outside / "a.json", bare)
    assert "not verified" in said(capsys, 0, *back)
    again = msgspec.structs.replace(bare, submitted_at="2999-01-01T00:00:00Z")
    write_file(shared.outside / "a.json", again)
    told = said(capsys, 0, *back)
    assert "newer version" in told
    assert "not verified" in told


def test_a_passphrase_is_made_and_asked_for(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = ["export", shared.folder.path, "--to", pack(shared), "--passphrase"]
    told = said(capsys, 0, *export, "--library", shared.library)
    words = told.partition("Passphrase: ")[2].partition(".")[0]
    assert len(words.split()) == 6
    friend = ["--library", tmp_path / "f"]
    assert "encrypted" in said(capsys, 1, "import", pack(shared), *friend)
    told = said(capsys, 0, "import", pack(shared), "--passphrase", words, *friend)
    assert "Taken in to review" in told


NOT_TEXT = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd")


@pytest.mark.parametrize(
    ("typed", "status", "why"),
    [
        (KeyboardInterrupt(), 130, "it was stopped"),
        (EOFError(), 130, "it was stopped"),
        (NOT_TEXT, 1, "not the words"),
    ],
)
def test_a_passphrase_that_is_not_typed_is_no_mistake_of_ours(
    shared: Shared,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    typed: BaseException,
    status: int,
    why: str,
) -> None:
    def refuse(_prompt: str) -> str:
        raise typed

    export = ["export", shared.folder.path, "--to", pack(shared), "--passphrase"]
    said(capsys, 0, *export, "--library", shared.library)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", refuse)
    several = ("import", pack(shared), pack(shared), "--library", tmp_path / "f")
    for command in (several[:2] + several[3:], several):
        assert why in said(capsys, status, *command)
    assert not list((tmp_path / "f").glob("received/*"))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--contents", "all"), "--contents can't be “all”"),
        (("--contents", ""), "--contents can't be “”"),
        (("--height", "500"), "--height can't be “500”"),
        (("--days", "0"), "--days can't be “0”"),
        (("--take", "99_Q99"), "no take"),
        (("--blur", "faces"), "--blur goes only with --contents blurred"),
        (("--mask", " "), "--mask is empty"),
        (("--mask", "x" * 501), "--mask is too long: 501 characters, 500 at most"),
        (("--ask", ""), "--ask is empty"),
        (("--ask", "x" * 4001), "too long: 4001 characters, 4000 at most"),
        (("--ask", "a", "--ask", "b", "--ask", "c"), "2 times at most"),
    ],
)
def test_wrong_use(
    shared: Shared, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    export = ["export", shared.folder.path, "--to", pack(shared), "--library", shared.library]
    assert why in said(capsys, 2, *export, *words)
    assert list(shared.outside.iterdir()) == []


def test_a_pack_in_a_message_is_to_be_saved_first(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", tmp_path / "other"]
    said(capsys, 0, "export", shared.folder.path, "--to", pack(shared), "--library", shared.library)
    message = tmp_path / "message.eml"
    message.write_bytes(b"Subject: x\n\n" + base64.encodebytes(pack(shared).read_bytes()))
    told = said(capsys, 1, "import", message, *library)
    assert "Save its attachment in your mail program first, then open that." in told
    assert not (tmp_path / "other").exists()


def test_other_wrong_use(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", shared.library]
    assert "folder" in said(capsys, 2, "export", shared.folder.path, "--to", tmp_path, *library)
    said(capsys, 2, "export", "none", "--to", pack(shared), *library)
    said(capsys, 2, "import", tmp_path / "none.zip", *library)
    odd = tmp_path / "odd.zip"
    for content, word in (
        (b"PK\3\4x", "neither a pack"),
        (b"PK\3\4" + b"x" * 99, "cut off"),
        (b"hello", "neither a pack nor a review"),
        (b"", "neither a pack nor a review"),
    ):
        odd.write_bytes(content)
        assert word in said(capsys, 1, "import", odd, *library)


def test_a_take_of_another_session_is_not_taken(
    shared: Shared, capsys: pytest.CaptureFixture[str]
) -> None:
    other = shared.shelf.create(
        shared.folder.read().role, language=shared.folder.read().language, questions=("Q04",)
    ).new_take("Q04")
    export = ["export", shared.folder.path, "--to", pack(shared), "--library", shared.library]
    assert "another session" in said(capsys, 2, *export, "--take", other.path)


def test_a_reviewer_answers_and_the_candidate_compares(
    run: Run, shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    friend, back = tmp_path / "friend", shared.outside / "anna.greenroom-review.json"
    run("export", shared.folder.path, "--to", pack(shared))
    received = Path(run("import", pack(shared), library=friend)["session"])
    answer = ["answer", received.name, "--to", back, "--name", "Anna", "--library", friend]
    assert "says nothing yet" in said(capsys, 1, *answer)
    mine = shared.own(2)
    theirs = tuple(msgspec.structs.replace(each, no_evidence=True) for each in mine.ratings)
    anna = msgspec.structs.replace(mine, id="review-of-anna", ratings=theirs)
    write_review(received / "reviews", anna)
    assert "Send it back" in said(capsys, 0, *answer, "--as", "coach")
    first = json.loads(back.read_bytes())["reviewer"]
    seat = read_seat(SessionFolder(received))
    assert seat is not None
    calibrate(SessionFolder(received), seat, calibrated=True)
    said(capsys, 0, "answer", received.name, "--to", back, "--library", friend)
    assert json.loads(back.read_bytes())["reviewer"] == {**first, "calibrated": True}
    for wrong in ("self", "boss"):
        assert "Allowed: friend, hr, coach\n" in said(capsys, 2, *answer, "--as", wrong)
    for wrong in (shared.folder.path, "nix"):
        told = said(capsys, 2, "answer", wrong, "--to", back, "--library", shared.library)
        assert "no pack of others" in told
        assert "See: greenroom received" in told
    write_review(shared.folder.reviews, msgspec.structs.replace(mine, ratings=()))
    taken = run("import", back)
    assert taken["verified"]
    assert taken["sealed"]
    compared = ["reviews", shared.folder.path, "--library", shared.library]
    assert "sealed: 1" in said(capsys, 0, *compared)
    shared.own(4)
    assert "One opinion" in said(capsys, 0, *compared)
    figures = shared.outside / "figures.json"
    assert f"Written: {figures}" in said(capsys, 0, *compared, "--research", figures)
    assert json.loads(figures.read_bytes())
    found = run("reviews", shared.folder.path)
    assert found["sealed"] == 0
    assert found["reviews"][0]["reviewer"]["role"] == "coach"
    assert {each["gap"]["label"] for each in found["competencies"]} == {"one_opinion"}


def test_what_a_killed_import_left_is_swept_at_the_next_look(run: Run, shared: Shared) -> None:
    left = shared.library / ".incoming-0123456789ab"
    left.mkdir()
    (left / ".lock").touch()
    assert len(run("library", "list")["sessions"]) == 1
    assert not left.exists()


def test_packs_whose_day_has_passed_go_by_command(
    run: Run, shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    assert run("received", library=other) == {"packs": [], "retired": []}
    out = run("export", shared.folder.path, "--to", pack(shared), "--days", 3)
    taken = run("import", pack(shared), library=other)
    (one,) = run("received", library=other)["packs"]
    assert one["session"] == taken["session"]
    assert one["please_delete_after"] == out["please_delete_after"]
    assert not one["overdue"]
    later = ("received", "--on", "2099-01-01")
    assert run(*later, library=other)["packs"][0]["overdue"]
    assert main([*later, "--library", str(other)]) == 0
    assert "its day has passed" in capsys.readouterr().out
    gone = run(*later, "--retire", library=other)
    assert gone["packs"] == []
    assert len(gone["retired"]) == 1
    assert not Path(taken["session"]).exists()
    assert main(["received", "--library", str(other)]) == 0
    assert "no packs of others" in capsys.readouterr().out


def test_a_folder_is_told_as_one(shared: Shared, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("import", shared.outside, "--library", shared.library)
    assert "is a folder" in said(capsys, 2, *command)
    assert main([*map(str, command), "--json"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["fault"]) == ("refused", "not_a_file")


def test_a_name_that_no_file_can_have_keeps_no_other_out(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared.export(name="good.zip")
    files = [str(tmp_path / ("x" * 5000)), str(shared.outside / "good.zip")]
    command = ["import", *files, "--library", str(tmp_path / "other"), "--json"]
    assert main(command) == 1
    first, second = json.loads(capsys.readouterr().out)["files"]
    assert (first["kind"], first["fault"]) == ("refused", "file_failed")
    assert (second["kind"], second["outcome"]) == ("pack", "added")
