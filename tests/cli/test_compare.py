"""Two takes beside each other, by command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.app import build_services
from desktop.base.documents import write_document
from desktop.base.paths import Folders
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.cli.main import main
from desktop.review.desk import ReviewDesk
from desktop.review.evidence import ForAnswer, ForRating
from desktop.review.model import AnswerValue, MarkKind
from tests.fixtures.review import make_transcript

if TYPE_CHECKING:
    from desktop.sessions.folder import SessionFolder


@pytest.fixture
def session(home: object) -> SessionFolder:
    """Two reviewed takes of one question, and one of another."""
    services = build_services(Folders.standard())
    pack = services.roles.get("ai_customer_service")
    made = services.sessions.create(pack, language=Language.EN, questions=("Q01", "Q02"))
    takes = [made.new_take(question) for question in ("Q01", "Q01", "Q02")]
    write_document(takes[1].transcript, make_transcript())
    question = pack.question("Q01")
    assert question is not None
    item = pack.items_for(question)[0]
    desk = ReviewDesk(made)
    for take, value, level in zip(takes, (AnswerValue.NO, AnswerValue.YES), (2, 4), strict=False):
        take_id = take.read().id
        desk.answer(take_id, item.id, value)
        desk.rate(take_id, item.competency, level)
        for target in (ForAnswer(item.id), ForRating(item.competency)):
            desk.mark(take_id, Span(100, 900), kind=MarkKind.EVIDENCE, target=target)
    return made


def test_answers_ratings_and_cues_are_given_as_differences(
    session: SessionFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b, _ = (str(each.path) for each in session.takes())
    assert main(["compare", a, b, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["a"]["number"], found["b"]["number"]) == (1, 2)
    first = found["answers"][0]
    assert (first["a"], first["b"], first["change"]) == ("no", "yes", "more")
    assert first["places_b"] == [{"start_ms": 100, "end_ms": 900}]
    rated = [row for row in found["competencies"] if row["change"] != "none"]
    assert [(row["a"]["level"], row["b"]["level"]) for row in rated] == [(2, 4)]
    assert rated[0]["counts_b"]["yes"] == 1
    assert found["sync"][0] == {"part": "start", "a_ms": 0, "b_ms": 0, "offset_ms": 0}
    assert {row["id"] for row in found["cues"]} >= {"fillers_strict", "speech_rate"}
    assert "%" not in json.dumps(found["competencies"])


def test_the_same_is_said_in_words(
    session: SessionFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b, _ = (str(each.path) for each in session.takes())
    assert main(["compare", a, b]) == 0
    said = capsys.readouterr().out
    assert "No → Yes  (▲ fuller)" in said
    assert "Level 2 → Level 4  (+2 levels)" in said
    assert "Start: 00:00.0 | 00:00.0" in said


def test_a_changed_checklist_is_said(
    session: SessionFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    services = build_services(Folders.standard())
    known = session.read()
    other = services.sessions.create(known.role, language=Language.EN, questions=("Q01",))
    other.write(replace(other.read(), role_sha256="1" * 64))
    later = other.new_take("Q01")
    assert main(["compare", str(session.takes()[0].path), later.read().id]) == 0
    assert "checklist was changed" in capsys.readouterr().out


def test_takes_of_two_questions_are_refused(
    session: SessionFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    a, _, c = (str(each.path) for each in session.takes())
    assert main(["compare", a, c]) == 2
    assert "answers another question" in capsys.readouterr().err
    assert main(["compare", a, "nosuch"]) == 2
    assert main(["compare", a]) == 2
