from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import numpy as np
import pytest
from msgspec.structs import replace

from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language, Settings, write_settings
from desktop.cli.main import main
from desktop.cues.model import CueReport
from desktop.media.speech_file import SpeechWriter
from desktop.roles.shelf import RoleShelf
from desktop.sessions.model import TakeState
from desktop.sessions.shelf import SessionShelf
from tests.fixtures._cues import transcript_of
from tools.make_schemas import schema_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.sessions.folder import TakeFolder

SAID = "我用知识库查了订单，我保证能解决。我给客户回电，30分钟内解决，满意度从80%提升到90%。"


@pytest.fixture
def take(tmp_path: Path) -> TakeFolder:
    folders = Folders.standard(tmp_path / "library")
    shelf = SessionShelf(folders.sessions, folders.trash)
    pack = RoleShelf(folders.own_roles).get("ai_customer_service")
    folder = shelf.create(pack, language=Language.ZH, questions=("Q02",)).new_take("Q02")
    folder.write(replace(folder.read(), state=TakeState.SAVED, duration_ms=3000))
    with SpeechWriter(folder.speech) as speech:
        speech.write(np.zeros(48_000, np.int16))
    write_document(folder.transcript, transcript_of(SAID, language="zh"))
    folder.speech.unlink()
    return folder


def run(capfd: pytest.CaptureFixture[str], take: TakeFolder, *more: object) -> tuple[int, str, str]:
    library = take.session.path.parent.parent
    status = main(["cues", str(take.path), "--library", str(library), *map(str, more)])
    said = capfd.readouterr()
    return status, said.out, said.err


def test_the_answer_follows_its_schema(take: TakeFolder, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, take, "--json")
    answer: dict[str, Any] = json.loads(out)
    assert (status, err) == (0, "")
    jsonschema.validate(answer, schema_of(CueReport))
    numbers = next(cue for cue in answer["cues"] if cue["id"] == "numbers")
    assert numbers["details"]["from_to"] == 1
    assert {"K10", "K12"} <= {chip["item"] for chip in answer["chips"]}
    assert answer["job_ad"] is None
    assert take.cues.exists()


def test_people_read_sentences(take: TakeFolder, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capfd, take)
    assert status == 0
    assert "Content" in out
    assert "从80%提升到90%" in out
    assert "Look again" in out
    assert "There is no sound that can be read." in out


def test_in_chinese(take: TakeFolder, capfd: pytest.CaptureFixture[str]) -> None:
    write_settings(Folders.standard().settings, Settings(interface="zh_CN"))  # type: ignore[arg-type]
    _, out, _ = run(capfd, take)
    assert "数字" in out
    assert "Numbers" not in out


def test_a_job_ad_is_compared_with_the_session(
    take: TakeFolder, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_text("熟悉知识库和工单", encoding="utf-8")
    (take.session.takes_folder / "02_Q01").mkdir()
    _, out, _ = run(capfd, take, "--job-ad", ad, "--json")
    assert json.loads(out)["job_ad"] == {"said": ["知识库"], "missing": ["工单"], "share": 0.5}
    _, out, _ = run(capfd, take, "--job-ad", ad, "--picture")
    assert "知识库" in out
    status, _, err = run(capfd, take, "--job-ad", tmp_path / "gone")
    assert status == 2
    assert "gone" in err


def test_a_job_ad_is_read_as_its_writer_saved_it_or_refused(
    take: TakeFolder, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_bytes("熟悉知识库".encode("gb18030"))
    _, out, _ = run(capfd, take, "--job-ad", ad, "--json")
    assert json.loads(out)["job_ad"]["said"] == ["知识库"]
    ad.write_bytes(b" \n")
    status, _, err = run(capfd, take, "--job-ad", ad)
    assert (status, "ad.txt" in err) == (1, True)


def test_a_damaged_word_list_is_one_sentence(
    take: TakeFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    lists = take.session.path.parent.parent / "lexicons"
    lists.mkdir()
    (lists / "empathy.toml").write_text("zh = [", encoding="utf-8")
    status, out, err = run(capfd, take)
    assert status == 0
    assert "empathy.toml" in err
    assert err.count("\n") == 1
    _, out, _ = run(capfd, take, "--json")
    assert "empathy.toml" in json.loads(out)["skipped"][0]


def test_long_quotes_and_many_places_are_cut(
    take: TakeFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "我先用模板整理了一百条非常复杂而且写得很长很长很长很长很长很长很长很长很长很长的问题。"
    write_document(take.transcript, transcript_of(text * 9, language="zh"))
    _, out, _ = run(capfd, take)
    assert "… +4" in out
    assert "…\n" in out


def test_an_unknown_take(take: TakeFolder, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["cues", "nothing", "--library", str(take.path)]) == 2
    capfd.readouterr()


def ids(answer: dict[str, Any]) -> set[str]:
    return {each["id"] for each in answer["cues"]} | {each["item"] for each in answer["chips"]}


def test_what_is_not_so_is_left_out_until_it_is_brought_back(
    take: TakeFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    first = json.loads(run(capfd, take, "--json")[1])
    assert {"numbers", "K10"} <= ids(first)
    after = json.loads(
        run(capfd, take, "--leave-out", "numbers", "--leave-out", "K10", "--json")[1]
    )
    assert ids(first) - ids(after) == {"numbers", "K10"}
    assert ids(json.loads(run(capfd, take, "--json")[1])) == ids(after)
    again = json.loads(
        run(capfd, take, "--bring-back", "numbers", "--bring-back", "K10", "--json")[1]
    )
    assert again["cues"] == first["cues"]
    assert again["chips"] == first["chips"]


def test_one_place_of_a_cue_is_left_out(
    take: TakeFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    def places(answer: str) -> list[int]:
        cue = next(each for each in json.loads(answer)["cues"] if each["id"] == "numbers")
        return [each["span"]["start_ms"] for each in cue["evidence"]]

    first = places(run(capfd, take, "--json")[1])
    place = f"numbers@{first[0] / 1000:.1f}"
    assert places(run(capfd, take, "--leave-out", place, "--json")[1]) == first[1:]
    assert places(run(capfd, take, "--bring-back", place, "--json")[1]) == first


@pytest.mark.parametrize(
    "words",
    [
        ("--leave-out", "nothing"),
        ("--leave-out", "numbers@999"),
        ("--leave-out", "numbers@x"),
        ("--leave-out", "numbers@inf"),
        ("--bring-back", "numbers"),
    ],
)
def test_what_is_not_there_can_not_be_left_out(
    take: TakeFolder, capfd: pytest.CaptureFixture[str], words: tuple[str, str]
) -> None:
    status, out, err = run(capfd, take, *words)
    assert (status, out) == (2, "")
    assert f"{words[0]} can't be “{words[1]}”. Allowed: " in err
