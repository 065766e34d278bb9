"""Ids of a role of one's own that hold a masked word: they go out as others, and come back as they were."""

from __future__ import annotations

import base64
import re
import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.review.store import write_review
from desktop.sharing.masking import Masks
from desktop.sharing.taking_in import Outcome, take_in
from desktop.sharing.wishes import Wishes
from tests.fixtures.sharing import NOW, changed, review_file_for, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.review.model import Review
    from desktop.roles.model import RolePack
    from tests.fixtures.sharing import Shared


def named(role: RolePack) -> RolePack:
    """Return a role whose ids hold the employer, in every way somebody may have typed it."""
    text = msgspec.json.encode(role)
    for old, new in (
        ("need_insight", "AcmeInsight"), ("craft", "craft_at_acme"), ("K05", "acme1"), ("Q03", "Q_ACME"),
        ("ai_customer_service", "acmeSupport"),
    ):  # fmt: skip
        text = re.sub(rf'"{old}"'.encode(), f'"{new}"'.encode(), text)
    return msgspec.json.decode(text, type=type(role))


@pytest.fixture
def own(shared: Shared) -> Review:
    """A session of such a role, and the own review of it."""
    review = shared.own(4)
    session, take = shared.folder.read(), shared.take.read()
    shared.folder.write(
        msgspec.structs.replace(session, role=named(session.role), questions=("Q_ACME",))
    )
    shared.take.write(msgspec.structs.replace(take, question_id="Q_ACME"))
    text = msgspec.json.encode(review).replace(b'"need_insight"', b'"AcmeInsight"')
    text = text.replace(b'"craft"', b'"craft_at_acme"').replace(b'"NI01"', b'"acme_gone"')
    text = text.replace(b'"name":""', b'"name":"Acme Anna"')
    review = msgspec.json.decode(text, type=type(review))
    write_review(shared.folder.reviews, review)
    return review


def told(pack: Path, word: bytes) -> list[str]:
    """Return the files of a pack that hold a word, also where the page holds them in base64."""
    with zipfile.ZipFile(pack) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    found = [name for name, content in files.items() if word in (name.encode() + content).lower()]
    for part in re.findall(rb"[A-Za-z0-9+/]{40,}={0,2}", files["review.html"]):
        content = base64.b64decode(part[: len(part) // 4 * 4])
        found += ["in the page"] if word in content.lower() else []
    return found


@pytest.mark.parametrize("blind", [True, False])
def test_no_id_tells_what_is_masked(shared: Shared, own: Review, blind: bool) -> None:
    assert told(shared.export(Wishes(blind=blind)).path, b"acme")
    pack = shared.export(Wishes(masks=("Acme",), blind=blind), "masked.zip").path
    assert told(pack, b"acme") == []
    with zipfile.ZipFile(pack) as archive:
        session = msgspec.json.decode(archive.read("session.json"))
    competencies = {each["id"] for each in session["role"]["competencies"]}
    assert {each["question_id"] for each in session["takes"]} == set(session["questions"])
    if not blind:
        review = session["self_review"]
        assert review["reviewer"]["name"] == ""
        assert {each["competency"] for each in review["ratings"]} <= competencies
        assert review["answers"] == []  # its item is none of the role
        assert len(review["ratings"]) == len(own.ratings)


def test_what_comes_back_is_found_by_the_own_ids(
    shared: Shared, own: Review, tmp_path: Path
) -> None:
    done = shared.export(Wishes(masks=("Acme",)))
    with zipfile.ZipFile(done.path) as archive:
        role = msgspec.json.decode(archive.read("session.json"))["role"]
    insight, craft = (
        next(each["id"] for each in role["competencies"] if each["name"]["en"] == name)
        for name in (_name(shared, "AcmeInsight"), _name(shared, "craft_at_acme"))
    )
    item = next(each["id"] for each in role["items"] if each["id"].startswith("hidden_i"))
    file = review_file_for(done.path, tmp_path / "friend")
    other = {"need_insight": insight, "craft": craft}
    file = changed(
        file,
        done.manifest.review_key,
        ratings=tuple(
            msgspec.structs.replace(each, criterion=other[each.criterion]) for each in file.ratings
        ),
        answers=tuple(msgspec.structs.replace(each, item=item) for each in file.answers),
        notes=tuple(msgspec.structs.replace(each, criterion=insight) for each in file.notes),
    )
    path = write_file(shared.outside / "back.greenroom-review.json", file)
    taken = take_in(shared.shelf, path, now=lambda: NOW)
    assert taken.revision.genuine
    assert taken.revision.poolable
    kept = taken.review.latest.review
    assert {each.criterion for each in kept.ratings} == {"AcmeInsight", "craft_at_acme"}
    assert {each.item for each in kept.answers} == {"acme1"}
    assert {each.criterion for each in kept.notes} == {"AcmeInsight"}
    assert take_in(shared.shelf, path, now=lambda: NOW).outcome is Outcome.UNCHANGED
    assert own.ratings


def _name(shared: Shared, competency: str) -> str:
    found = shared.folder.read().role.competency(competency)
    assert found is not None
    return found.name.en


def test_an_id_that_looks_like_another_ones_place_is_not_mixed_up(shared: Shared) -> None:
    from desktop.sharing.hidden_ids import with_own_ids

    session = shared.folder.read()
    text = msgspec.json.encode(session.role).replace(b'"craft"', b'"hidden_c1"')
    role = msgspec.json.decode(text, type=type(session.role))
    file = review_file_for(shared.export().path, shared.outside / "friend")
    named_so = tuple(msgspec.structs.replace(each, criterion="hidden_c1") for each in file.ratings)
    file = msgspec.structs.replace(file, ratings=named_so)
    assert with_own_ids(file, role) == file


@pytest.mark.parametrize(
    ("word", "name", "there"),
    [
        ("Acme", "acmeSupport", True),
        ("Acme Corp", "support_AcmeCorp2", True),
        ("AI", "ai_support", True),
        ("AI", "maintain", False),
        ("云帆", "yunfan", True),
        ("Acme", "craft", False),
    ],
)
def test_a_word_in_an_id(word: str, name: str, there: bool) -> None:
    assert Masks([word]).are_in_id(name) is there
