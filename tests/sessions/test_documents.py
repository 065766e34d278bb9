"""What is written is read back equal; what is damaged gives one error that names the file."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.documents import Document, from_json, read_document, to_json
from desktop.base.errors import WorldError
from desktop.roles.shelf import RoleShelf
from tests.fixtures.strategies import REVIEWS, TAKES, TRANSCRIPTS, sessions_of
from tools.make_schemas import DOCUMENTS, schema_of, schema_path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"
SHELF = RoleShelf(Path("nowhere"))
ANY = TAKES | TRANSCRIPTS | REVIEWS | sessions_of(SHELF)
PLACE = Path("some") / "file.json"
SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)


@SLOW
@given(ANY)
def test_what_is_written_is_read_back_equal(document: Document) -> None:
    assert from_json(to_json(document), type(document), PLACE) == document


@SLOW
@given(TAKES | TRANSCRIPTS | REVIEWS, st.data())
def test_a_truncated_document_is_named(document: Document, data: st.DataObject) -> None:
    whole = to_json(document)
    cut = data.draw(st.integers(0, len(whole) - 3))
    with pytest.raises(WorldError) as caught:
        from_json(whole[:cut], type(document), PLACE)
    assert caught.value.facts["file"] == str(PLACE)


@SLOW
@given(TAKES | TRANSCRIPTS | REVIEWS, st.data())
def test_a_changed_byte_gives_a_document_or_one_error(
    document: Document, data: st.DataObject
) -> None:
    whole = bytearray(to_json(document))
    whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WorldError):
        from_json(bytes(whole), type(document), PLACE)


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.FORMAT)
def test_the_schemas_are_in_step(kind: type[Document]) -> None:
    stored = json.loads((ROOT / schema_path(kind)).read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(schema_of(kind))), "run python -m tools.make_schemas"


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.FORMAT)
def test_every_version_ever_shipped_is_read(kind: type[Document]) -> None:
    for version in range(1, kind.VERSION + 1):
        sample = SAMPLES / f"{kind.FORMAT}-{version}.json"
        document = read_document(sample, kind)
        assert to_json(document) == sample.read_bytes() or version < kind.VERSION
        whole: Any = json.loads(sample.read_bytes())
        jsonschema.validate(whole, schema_of(kind))


def test_no_sample_is_without_a_reader() -> None:
    names = {path.stem.rpartition("-")[0] for path in SAMPLES.glob("greenroom-*.json")}
    assert names == {kind.FORMAT for kind in DOCUMENTS}
