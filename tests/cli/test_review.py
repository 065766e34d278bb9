"""``greenroom review``: one's own review, and that of a pack, written by commands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.cli.main import main
from desktop.review.desk import ReviewDesk
from desktop.review.model import SENTENCE_LENGTH
from desktop.sessions.folder import TakeFolder
from desktop.sharing.asking import ARROW
from desktop.sharing.clips import read_clips
from desktop.sharing.model import Contents, Guide
from desktop.sharing.wishes import Wishes
from tests.fixtures.media import write_clip
from tests.fixtures.sharing import receiver

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
NEAR, FAR = "3,1,4,2,4,2", "1 5 1 5 1 5"


class Commands:
    """Runs commands on one library."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._library, self._capsys = library, capsys

    def __call__(self, *words: object) -> dict[str, Any]:
        assert main([*map(str, words), "--library", str(self._library), "--json"]) == 0
        return json.loads(self._capsys.readouterr().out)

    def told(self, status: int, *words: object) -> str:
        assert main([*map(str, words), "--library", str(self._library)]) == status
        shown = self._capsys.readouterr()
        return shown.out + shown.err


@pytest.fixture
def run(shared: Shared, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(shared.library, capsys)


def written(shared: Shared) -> Review:
    return ReviewDesk(shared.folder).review


def test_a_review_is_written_as_in_the_window(run: Commands, shared: Shared) -> None:
    take = shared.take.path
    shown = run("review", "show", take)
    assert [each["competency"] for each in shown["checklist"]] == ["need_insight", "craft"]
    assert run("review", "answer", take, "K05", "partly")["changed"]
    run("review", "rate", take, "need_insight", 3, "--why", " asked twice ")
    made = run(
        "review", "mark", take, "--from", 0.4, "--to", 2, "--for", "need_insight", "--for", "K05",
    )["about"]  # fmt: skip
    run("review", "write", take, "--keep", "calm", "--try-next", "a limit")
    review = written(shared)
    assert [(each.item, each.value, each.marks) for each in review.answers] == [
        ("K05", "partly", (made,))
    ]
    assert [(r.competency, r.level, r.why, r.marks) for r in review.ratings] == [
        ("need_insight", 3, "asked twice", (made,))
    ]
    mark = review.marks[0]
    assert (mark.id, mark.span.start_ms, mark.span.end_ms, mark.kind) == (
        made, 400, 2000, "evidence",
    )  # fmt: skip
    assert mark.quote == "官您好，我在云帆科技"
    assert (review.keep, review.try_next) == ("calm", "a limit")
    lines = run.told(0, "review", "show", take)
    assert "K05  [Partly]" in lines
    assert "asked twice" in lines
    assert f"{made[:8]}  00:00.4–00:02.0  Evidence" in lines
    assert "Keep doing: calm" in lines


def test_each_command_is_one_step_to_undo(run: Commands, shared: Shared) -> None:
    take = shared.take.path
    for number, words in enumerate(
        (
            ("answer", take, "K05", "yes"),
            ("mark", take, "--from", 1, "--to", 2, "--for", "K05", "--for", "K06"),
            ("rate", take, "craft", "2", "--why", "x", "--no-evidence"),
        )
    ):
        before = run("review", "show", take)
        after = run("review", *words)
        undone = run("review", "undo", take)
        for part in ("answers", "ratings", "marks"):
            assert undone[part] == before[part], number
        again = run("review", "undo", take, "--again")
        assert all(again[part] == after[part] for part in ("answers", "ratings", "marks"))


def test_a_mark_is_changed_and_removed(run: Commands, shared: Shared) -> None:
    take = shared.take.path
    made = run("review", "mark", take, "--from", 1, "--for", "K05")["about"]
    short = made.partition("-")[0]
    changed = run(
        "review", "change", take, short, "--to", 2, "--text", "two words", "--kind", "strength",
        "--not-for", "K05", "--for", "craft",
    )  # fmt: skip
    assert changed["marks"][0]["span"] == {"start_ms": 1000, "end_ms": 2000}
    assert (changed["marks"][0]["kind"], changed["marks"][0]["text"]) == ("strength", "two words")
    assert changed["answers"] == []
    assert changed["ratings"][0]["marks"] == [made]
    assert not run("review", "change", take, short)["changed"]
    assert "Nothing has changed." in run.told(0, "review", "change", take, short)
    assert run("review", "remove", take, made)["marks"] == []
    assert written(shared).ratings == ()


def test_what_is_taken_back_is_gone(run: Commands, shared: Shared) -> None:
    take = shared.take.path
    run("review", "answer", take, "K05", "no")
    run("review", "answer", take, "K05", "none")
    run("review", "rate", take, "craft", "cannot_judge")
    assert written(shared).ratings[0].cannot_judge
    assert "It counts once it rests on a moment" in run.told(0, "review", "rate", take, "craft", 4)
    shown = run.told(0, "review", "rate", take, "craft", "--no-evidence")
    assert "No evidence found." in shown
    assert "It counts once" not in shown
    run("review", "rate", take, "craft", "none", "--evidence")
    assert (written(shared).answers, written(shared).ratings) == ((), ())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("answer", "{take}", "K99", "yes"), "“K99” is not in the checklist"),
        (("answer", "{take}", "craft", "yes"), "“craft” is not in the checklist"),
        (("answer", "{take}", "K05", "maybe"), "can't be “maybe”"),
        (("rate", "{take}", "K05", "3"), "Known: need_insight, craft"),
        (("rate", "{take}", "craft", "6"), "LEVEL can't be “6”"),
        (("rate", "{take}", "craft", "3", "--why", "x" * 4001), "4000 at most"),
        (("mark", "{take}", "--from", "4.1"), "--from can't be “4.1”. Allowed: 0 … 4.0"),
        (("mark", "{take}", "--from", "nan"), "--from can't be “nan”"),
        (("mark", "{take}", "--from", "2", "--to", "1"), "--to can't be “1.0”. Allowed: 2.0 … 4.0"),
        (("mark", "{take}", "--from", "1", "--kind", "praise"), "--kind can't be “praise”"),
        (("mark", "{take}", "--from", "1", "--for", "K99"), "“K99” is not in the checklist"),
        (("change", "{take}", "abcd", "--to", "2"), "There is no mark “abcd”"),
        (("remove", "{take}", ""), "There is no mark “”"),
        (("write", "{take}", "--reply", "1=yes"), "--reply can't be “1=yes”"),
        (("show", "nowhere"), "There is no take “nowhere”"),
        (("begin", "nowhere"), "There is no pack of others called “nowhere”"),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_written(
    run: Commands, shared: Shared, words: tuple[str, ...], said: str
) -> None:
    filled = (each.format(take=shared.take.path) for each in words)
    assert said in run.told(2, "review", *filled)
    assert not shared.folder.reviews.exists()


class Theirs:
    """A pack in the library of who reviews it."""

    def __init__(self, shared: Shared, library: Path, wishes: Wishes) -> None:
        self.folder = receiver(library).receive(shared.export(wishes).path).folder
        self.take = self.folder.takes()[0].path


@pytest.fixture
def theirs(shared: Shared, tmp_path: Path) -> Theirs:
    return Theirs(shared, tmp_path / "hr", Wishes(asks=("清楚吗？", "The end?"), guide=Guide.HR))


@pytest.fixture
def hr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(tmp_path / "hr", capsys)


def test_a_pack_is_reviewed_and_the_review_comes_back(
    run: Commands, hr: Commands, shared: Shared, theirs: Theirs
) -> None:
    folder, take = theirs.folder.path, theirs.take
    assert "Say so first: greenroom review begin" in hr.told(
        2, "review", "answer", take, "K05", "yes"
    )
    assert "You review it as: Lin (HR)" in hr.told(
        0, "review", "begin", folder, "--as", "hr", "--name", "Lin"
    )
    hr("review", "answer", take, "K05", "yes")
    assert "See: greenroom review examples" in hr.told(2, "review", "rate", take, "craft", "4")
    assert len(hr("review", "examples", folder)["examples"]) == 6
    assert hr("review", "examples", folder, "--levels", NEAR)["calibrated"]
    hr("review", "rate", take, "craft", "4", "--no-evidence")
    long = f"2={'x' * (SENTENCE_LENGTH - len('The end? → ') + 1)}"
    assert "3989 at most" in hr.told(2, "review", "write", take, "--reply", long)
    hr("review", "write", take, "--reply", long[:-1])
    hr("review", "write", take, "--reply", "2=yes, it was", "--keep", "K")
    shown = hr.told(0, "review", "show", take)
    assert "1. 清楚吗？ → —" in shown
    assert "2. The end? → yes, it was" in shown
    file = shared.outside / "back.greenroom-review.json"
    hr("answer", folder, "--to", file)
    assert run("import", file)["outcome"] == "added"
    content = json.loads(file.read_text())
    by = content["reviewer"]
    assert (by["role"], by["name"], by["calibrated"]) == ("hr", "Lin", True)
    assert [each["text"] for each in content["notes"]] == [f"The end?{ARROW}yes, it was"]


def test_a_second_person_begins_anew(hr: Commands, shared: Shared, theirs: Theirs) -> None:
    folder, take, file = theirs.folder.path, theirs.take, shared.outside / "back.json"
    anew = ("review", "begin", folder, "--anew")
    assert hr(*anew, "--name", "Lin")["kept"] is None  # nobody had begun
    hr("review", "answer", take, "K05", "yes")
    hr("answer", folder, "--to", file)
    first = json.loads(file.read_text())
    said = hr.told(0, *anew)
    assert "You review it as: Friend" in said
    assert "What was said before is kept in " in said
    hr("review", "answer", take, "K05", "no")
    hr("answer", folder, "--to", file)
    second = json.loads(file.read_text())
    assert second["reviewer"]["name"] == ""
    assert first["review_id"] != second["review_id"]
    assert first["reviewer"]["id"] != second["reviewer"]["id"]


def test_what_was_laid_aside_is_found_and_saved(
    hr: Commands, shared: Shared, theirs: Theirs
) -> None:
    folder, file = theirs.folder.path, shared.outside / "aside.json"
    hr("review", "begin", folder, "--name", "Lin", "--as", "hr")
    hr("review", "answer", theirs.take, "K05", "yes")
    assert hr("received")["packs"][0]["aside"] == []
    hr("review", "begin", folder, "--anew", "--name", "Wei")
    (one,) = hr("received")["packs"][0]["aside"]
    assert (one["reviewer"]["name"], one["stage"]) == ("Lin", "begun")
    said = hr.told(0, "received")
    assert "A review was laid aside: Lin (HR) · begun: " in said
    assert f"--aside {one['id']}" in said
    aside = ("answer", folder, "--to", file, "--aside")
    assert "does not go with --aside" in hr.told(2, *aside, one["id"], "--name", "Wei")
    assert "lies aside for this pack. See: greenroom received" in hr.told(2, *aside, "0" * 8)
    hr(*aside, one["id"][:8])
    content = json.loads(file.read_text())
    assert (content["reviewer"]["name"], content["answers"][0]["value"]) == ("Lin", "yes")
    assert hr("received")["packs"][0]["aside"][0]["stage"] == "saved"
    assert hr("received")["packs"][0]["stage"] == "not_begun"


def test_examples_that_are_far_off_or_skipped_are_told(hr: Commands, theirs: Theirs) -> None:
    folder = theirs.folder.path
    assert "Say so first" in hr.told(2, "review", "examples", folder, "--levels", NEAR)
    hr("review", "begin", folder)
    assert "6 levels from 1 to 5" in hr.told(2, "review", "examples", folder, "--levels", "1,2")
    assert "--levels does not go with --skip" in hr.told(
        2, "review", "examples", folder, "--levels", NEAR, "--skip"
    )
    shown = hr.told(0, "review", "examples", folder)
    assert shown.count("\n1. ") == 1
    assert "  5 · " in shown
    told = hr.told(0, "review", "examples", folder, "--levels", FAR)
    assert "6. you 5 · meant 2: " in told
    assert "it will say “not calibrated”" in told
    assert hr("review", "examples", folder, "--skip")["calibrated"] is False


def test_a_friend_rates_what_friends_can(hr: Commands, theirs: Theirs) -> None:
    hr("review", "begin", theirs.folder.path, "--as", "friend")
    shown = hr("review", "show", theirs.take)["checklist"]
    assert [each["competency"] for each in shown if each["rated"]] == ["craft"]
    assert "Known: craft" in hr.told(2, "review", "rate", theirs.take, "need_insight", "3")


def test_a_part_that_was_not_sent_cannot_be_marked(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_clip(shared.take.video, 12)
    shared.take.write(msgspec.structs.replace(shared.take.read(), duration_ms=12_000))
    shared.own()
    theirs = Theirs(shared, tmp_path / "friend", Wishes(contents=Contents.CLIPS))
    friend = Commands(tmp_path / "friend", capsys)
    friend("review", "begin", theirs.folder.path)
    mark = ("review", "mark", theirs.take, "--from")
    assert "not in the pack" in friend.told(1, *mark, 10)
    span = friend(*mark, 1.6, "--to", 9)["marks"][0]["span"]
    (clip,) = read_clips(TakeFolder(theirs.take), friend("review", "show", theirs.take)["take_id"])
    assert span == {"start_ms": 1600, "end_ms": clip.span.end_ms}
    assert clip.span.end_ms < 9000


def test_a_take_of_a_pack_is_found_by_its_id(hr: Commands, shared: Shared, theirs: Theirs) -> None:
    shown = hr("review", "show", shared.take.read().id)
    assert shown["take"] == str(theirs.take)


def test_a_damaged_review_is_told(run: Commands, shared: Shared) -> None:
    run("review", "answer", shared.take.path, "K05", "yes")
    next(shared.folder.reviews.glob("*.json")).write_text("{")
    assert "damaged" in run.told(1, "review", "answer", shared.take.path, "K05", "no")
