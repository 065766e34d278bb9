"""Review files by command: every wrong one has a sentence of its own, and a choice is remembered."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop.base.documents import to_json
from desktop.base.paths import Folders
from desktop.base.settings import Interface, Language, Settings, write_settings
from desktop.cli.main import main
from desktop.sharing.limits import MOST_REVIEWS
from desktop.sharing.review_file import Overall, Rubric
from desktop.sharing.taking_in import received_reviews, remove_review, take_in
from tests.fixtures.sharing import changed, make_shared, review_file_for, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sharing.review_file import ReviewFile
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media
LONG_AGO, FAR = "1970-01-01T00:00:00Z", "2999-01-01T00:00:00Z"


class Desk:
    """A pack that went out, and files that come back."""

    def __init__(self, shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.shared, self._capsys = shared, capsys
        self.pack = shared.export()
        self.key = self.pack.manifest.review_key
        self.file = review_file_for(self.pack.path, tmp_path / "friend")
        self.path = shared.outside / "安娜 的.greenroom-review.json"

    def run(self, *words: object, status: int = 0) -> str:
        said = [*map(str, words), "--library", str(self.shared.library)]
        assert main(said) == status
        out, err = self._capsys.readouterr()
        return out + err

    def of(self, *words: object) -> dict[str, Any]:
        return json.loads(self.run(*words, "--json"))

    def hand_in(self, file: ReviewFile, *words: str, status: int = 0) -> str:
        return self.run("import", write_file(self.path, file), *words, status=status)

    def with_version(self, version: int) -> Path:
        content = json.loads(write_file(self.path, self.file).read_bytes())
        self.path.write_text(json.dumps({**content, "version": version}), encoding="utf-8")
        return self.path


@pytest.fixture
def desk(shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(shared, tmp_path, capsys)


def test_several_in_one_zip_are_each_told(desk: Desk, tmp_path: Path) -> None:
    second = review_file_for(desk.pack.path, tmp_path / "friend", number=2)
    altered = changed(second, "0" * 64, review_id="00000000-0000-4000-9000-000000000003")
    path = tmp_path / "mail.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, file in (("a", desk.file), ("b", altered), ("c", second)):
            archive.writestr(f"{name}.json", to_json(file))
    said = desk.run("import", path, status=1)
    lines = said.splitlines()
    assert lines[0].startswith("a.json: ")
    assert any(line.startswith("b.json") and "--anyway" in line for line in lines)
    assert not any("greenroom-" in line for line in lines)  # where it lay for a moment
    assert any(line.startswith("c.json: ") for line in lines)
    assert len(received_reviews(desk.shared.folder)) == 2
    found = desk.of("import", path, "--anyway")
    assert found["kind"] == "several"
    told = [(each["file"], each["kind"], each["outcome"]) for each in found["files"]]
    assert told == [
        ("a.json", "review", "unchanged"),
        ("b.json", "review", "added"),
        ("c.json", "review", "unchanged"),
    ]


def test_files_of_every_kind_on_one_line_are_each_told(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = review_file_for(desk.pack.path, tmp_path / "friend", number=2)
    altered = msgspec.structs.replace(second, overall=Overall("x", "y"))
    files = [
        write_file(tmp_path / "a.json", desk.file),
        tmp_path / "none.json",
        write_file(tmp_path / "b.json", altered),
        desk.pack.path,
        tmp_path / "mail.zip",
    ]
    with zipfile.ZipFile(files[-1], "w") as archive:
        for name, file in (("c", desk.file), ("d", second)):
            archive.writestr(f"{name}.json", to_json(file))
    library = ("--library", desk.shared.library)
    assert main([str(each) for each in ("import", *files, *library)]) == 1
    told = capsys.readouterr()
    lines = [each for each in told.out.splitlines() if not each.startswith("  ")]
    assert [each.partition(":")[0] for each in lines] == [
        str(files[0]), str(files[3]), "c.json", "d.json",
    ]  # fmt: skip
    assert [
        name in line
        for name, line in zip(("none.json", "b.json"), told.err.splitlines(), strict=True)
    ] == [True, True]
    assert len(received_reviews(desk.shared.folder)) == 2
    assert main([str(each) for each in ("import", *files, *library, "--json")]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(each["kind"], each.get("fault", each.get("outcome"))) for each in found["files"]] == [
        ("review", "unchanged"),
        ("refused", "file_unknown"),
        ("refused", "review_altered"),
        ("pack", "unchanged"),
        ("review", "unchanged"),
        ("review", "unchanged"),
    ]
    missing = ("import", files[1], files[1], *library)
    assert main([str(each) for each in missing]) == 2
    capsys.readouterr()


@pytest.fixture(params=(Interface.ZH_CN, Interface.EN))
def language(request: pytest.FixtureRequest) -> Interface:
    language: Interface = request.param
    write_settings(Folders.standard().settings, Settings(interface=language))
    return language


def test_competencies_are_named_as_who_reads_it_reads(desk: Desk, language: Interface) -> None:
    """They were named in the language of the session."""
    desk.shared.own(3)
    desk.hand_in(desk.file)
    said = desk.run("reviews", desk.shared.folder.path)
    known = desk.shared.folder.read().role.competency("need_insight")
    assert known is not None
    reads, reads_not = Language.ZH, Language.EN
    if language is Interface.EN:
        reads, reads_not = reads_not, reads
    assert f"  {known.name.say(reads)}: " in said
    assert f"  {known.name.say(reads_not)}: " not in said


def wrong_ones(desk: Desk, tmp_path: Path) -> dict[str, Callable[[], str]]:
    """Return what is handed in, by what is wrong with it; each gives what was said."""
    file, key = desk.file, desk.key
    other = make_shared(tmp_path / "other")
    strange = (msgspec.structs.replace(file.ratings[0], criterion="no_such"),)
    media = (msgspec.structs.replace(file.media[0], duration_ms=9_999_999),)

    def refused(changes: ReviewFile) -> Callable[[], str]:
        return lambda: desk.hand_in(changes, status=1)

    def of(content: bytes) -> Callable[[], str]:
        def work() -> str:
            desk.path.write_bytes(content)
            return desk.run("import", desk.path, status=1)

        return work

    return {
        "altered": refused(msgspec.structs.replace(file, overall=Overall("x", "y"))),
        "checklist": refused(changed(file, key, rubric=Rubric(file.rubric.id, "9", "0" * 64))),
        "session": refused(changed(file, key, session_id=other.folder.read().id + "x")),
        "pack": refused(changed(file, key, pack_id="00000000-0000-4000-8000-00000000dead")),
        "take": refused(changed(file, key, media=media)),
        "calendar": refused(changed(file, key, submitted_at="2026-13-45T99:99:99Z")),
        "leap": refused(changed(file, key, submitted_at="2026-02-29T00:00:00Z")),
        "contradicts": refused(changed(file, key, ratings=strange)),
        "newer": lambda: desk.run("import", desk.with_version(7), status=1),
        "zero": lambda: desk.run("import", desk.with_version(0), status=1),
        "cut": of(b'{"format": "greenroom-review-file", "version": 1,'),
        "text": of("你好".encode()),
        "large": of(bytes(5 << 20)),
        "zip": of(b"PK\3\4 no zip"),
    }


def test_every_wrong_file_has_its_sentence(desk: Desk, tmp_path: Path, language: Interface) -> None:
    said = {name: work() for name, work in wrong_ones(desk, tmp_path).items()}
    for name, words in said.items():
        assert desk.path.name in words, name
        assert words.count("\n") == 1, words
        assert ("没有" in words) == (language is Interface.ZH_CN), words
        assert not words.isascii()  # the name of the file at least
    assert len(set(said.values())) >= len(said) - 4  # what is damaged is damaged in one way
    assert desk.of("reviews", desk.shared.folder.path)["standings"] == []


@pytest.mark.parametrize(("at", "how"), [(FAR, "future"), (LONG_AGO, "before_pack")])
def test_a_date_that_can_not_be_is_told(desk: Desk, language: Interface, at: str, how: str) -> None:
    said = desk.hand_in(changed(desk.file, desk.key, submitted_at=at))
    assert at[:10] in said
    assert ("日期" in said) == (language is Interface.ZH_CN)
    assert desk.of("import", desk.path)["dated"] == how


def test_a_review_that_is_not_verified_is_left_out_and_taken_back(desk: Desk) -> None:
    forged = msgspec.structs.replace(desk.file, signature="")
    desk.hand_in(forged)
    desk.shared.own(4)
    session, review = desk.shared.folder.path, forged.review_id
    assert "counted" in desk.run("reviews", session)
    found = desk.of("reviews", session, "--leave-out", review)
    assert [each["counted"] for each in found["standings"]] == ["left_out"]
    assert (found["reviews"], found["competencies"]) == ([], [])
    assert "left out" in desk.run("reviews", session)
    assert desk.of("import", desk.path)["counted"] == "left_out"
    assert "You left it out" in desk.run("import", desk.path)
    found = desk.of("reviews", session, "--take-back", review)
    assert [each["counted"] for each in found["standings"]] == ["counted"]
    assert "no review" in desk.run("reviews", session, "--leave-out", "x", status=2)
    desk.hand_in(desk.file)
    assert "is verified" in desk.run("reviews", session, "--leave-out", review, status=2)


def test_what_counts_and_what_has_no_counterpart_is_said(desk: Desk) -> None:
    later = changed(
        desk.file, desk.key, review_id="01999999-0000-7000-8000-0000000000aa",
        submitted_at="2026-11-25T09:00:00Z",
    )  # fmt: skip
    strange = msgspec.structs.replace(desk.file.ratings[0], criterion="of_another_one")
    apart = changed(
        desk.file, desk.key, review_id="01999999-0000-7000-8000-0000000000ab",
        rubric=Rubric(desk.file.rubric.id, "9", "0" * 64), ratings=(strange,),
    )  # fmt: skip
    desk.hand_in(later)
    desk.hand_in(apart, "--anyway")
    desk.shared.own(4)
    assert "stands in its place" in desk.hand_in(desk.file)
    said = desk.run("reviews", desk.shared.folder.path)
    assert "another one that names the same reviewer counts" in said
    assert "of_another_one: others: 3 · only in another checklist" in said


def test_a_folder_for_the_pack_that_is_not_there(desk: Desk, language: Interface) -> None:
    place = desk.shared.outside / "nowhere" / "p.zip"
    said = desk.run("export", desk.shared.folder.path, "--to", place, status=1)
    assert str(place.parent) in said
    assert ("library" in said, "资料库" in said) == (False, False)
    assert ("新建" in said) == (language is Interface.ZH_CN)


def test_the_fifty_first_review_is_told_and_a_revision_is_none(
    desk: Desk, language: Interface
) -> None:
    """All fifty are files that were signed and taken in, as friends send them."""
    shelf, session = desk.shared.shelf, desk.shared.folder

    def of(number: int, keep: str = "x") -> ReviewFile:
        by = msgspec.structs.replace(desk.file.reviewer, id=f"00000000-0000-4000-a000-{number:012}")
        return changed(
            desk.file, desk.key, review_id=f"00000000-0000-4000-9000-{number:012}", reviewer=by,
            overall=Overall(keep, "y"),
        )  # fmt: skip

    for number in range(MOST_REVIEWS):
        take_in(shelf, write_file(desk.path, of(number)))
    said = desk.hand_in(of(MOST_REVIEWS), status=1)
    assert "50" in said
    assert ("没有" in said) == (language is Interface.ZH_CN)
    assert len(received_reviews(session)) == 50
    revised = desk.of("import", write_file(desk.path, of(7, "other")))
    assert (revised["outcome"], revised["revisions"]) == ("revised", 2)
    again = desk.of("import", write_file(desk.path, of(7)))
    assert again["outcome"] == "unchanged"
    remove_review(session, received_reviews(session)[0], shelf.trash)
    assert desk.of("import", write_file(desk.path, of(MOST_REVIEWS)))["outcome"] == "added"
    desk.shared.own(4)
    found = desk.of("reviews", session.path)
    assert found["pooled"] == 50
    assert all(each["peers"] == 50 for each in found["competencies"])


def test_a_review_is_moved_to_the_trash_so_that_another_has_its_place(desk: Desk) -> None:
    desk.hand_in(desk.file)
    session = desk.shared.folder.path
    assert "no review “none”" in desk.run("reviews", session, "--remove", "none", status=2)
    said = desk.run("reviews", session, "--remove", desk.file.review_id.upper())
    assert "In the trash: " in said
    assert received_reviews(desk.shared.folder) == ()
    assert list((desk.shared.library / "trash").iterdir())
    assert desk.of("import", desk.path)["outcome"] == "added"
    assert desk.of("reviews", session, "--remove", desk.file.review_id)["standings"] == []


def test_of_several_takes_each_line_says_which(desk: Desk) -> None:
    desk.shared.own(4)
    desk.hand_in(desk.file)
    session = desk.shared.folder.path
    assert "01_Q03" not in desk.run("reviews", session)
    later = desk.shared.folder.new_take("Q04")
    later.write(later.read())
    lines = desk.run("reviews", session).splitlines()
    compared = [line for line in lines if "One opinion" in line]
    assert compared
    assert all(line.startswith("  01_Q03 · ") for line in compared)


def test_what_a_killed_import_left_is_gone_after_the_next(desk: Desk) -> None:
    left = desk.shared.library / ".incoming-0123456789ab"
    (left / "01").mkdir(parents=True)
    (left / ".lock").touch()
    (left / "01" / "review.json").write_bytes(to_json(desk.file))
    assert "was added" in desk.hand_in(desk.file)
    assert not left.exists()


def test_of_many_reviews_those_to_look_at_are_named_first(
    desk: Desk, language: Interface, tmp_path: Path
) -> None:
    friends = [review_file_for(desk.pack.path, tmp_path / "friend", number=1)]
    for number in range(2, 13):
        ratings = tuple(
            msgspec.structs.replace(each, level=number % 5 + 1) for each in friends[0].ratings
        )
        reviewer = msgspec.structs.replace(
            friends[0].reviewer, id=f"reviewer-{number:04}", name=f"N{number}"
        )
        file = changed(
            friends[0], desk.key, review_id=f"review-{number:04}", ratings=ratings,
            reviewer=reviewer,
        )  # fmt: skip
        friends.append(file)
    friends[-1] = msgspec.structs.replace(friends[-1], signature="")
    for file in friends:
        take_in(desk.shared.shelf, write_file(desk.path, file))
    sealed = desk.run("reviews", desk.shared.folder.path).splitlines()
    assert sealed[2].strip() == {Interface.EN: "sealed: 12"}.get(language, "封存中：12")
    desk.shared.own(4)
    said = desk.run("reviews", desk.shared.folder.path).splitlines()
    first = next(number for number, line in enumerate(said) if "review-0012" in line)
    named = [line for line in said if line.startswith(("  review-", "  00000000-"))]
    assert (first, len(named)) == (2, 8)
    assert sum("--all" in line for line in said) == 3  # reviews, and the sides of two competencies
    whole = desk.run("reviews", desk.shared.folder.path, "--all").splitlines()
    assert sum(line.startswith(("  review-", "  00000000-")) for line in whole) == 12
    assert not any("--all" in line for line in whole)
    assert len(whole) > len(said) + 2 * 8
