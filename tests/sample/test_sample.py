"""The sample answers that ship with Greenroom are whole and say what they are."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from desktop.base.assets import asset
from desktop.media.probe import probe
from desktop.roles.pack_file import load_pack
from tools.make_sample.story import HERE, load_story
from tools.make_sample.voice import vocabulary

MOST_BYTES = 3_000_000
SHORTEST_MS, LONGEST_MS = 40_000, 75_000
SAMPLES: list[dict[str, Any]] = tomllib.loads(
    asset("sample", "sample.toml").read_text(encoding="utf-8")
)["sample"]
EACH = pytest.mark.parametrize("sample", SAMPLES, ids=[each["language"] for each in SAMPLES])


def test_there_is_one_in_each_language() -> None:
    assert sorted(each["language"] for each in SAMPLES) == ["en", "zh"]


@EACH
def test_it_says_that_it_is_made_up(sample: dict[str, Any]) -> None:
    assert sample["fiction"] is True
    for told in ("speaker", "note"):
        assert set(sample[told]) == {"zh", "en"}
        assert all(sample[told].values())


@EACH
def test_it_is_small(sample: dict[str, Any]) -> None:
    assert asset("sample", sample["video"]).stat().st_size <= MOST_BYTES


@EACH
def test_it_answers_with_picture_and_sound(sample: dict[str, Any]) -> None:
    found = probe(asset("sample", sample["video"]))
    assert SHORTEST_MS <= found.duration_ms <= LONGEST_MS
    assert found.picture is not None
    assert found.sound is not None
    assert (found.picture.codec, found.sound.codec) == ("h264", "aac")
    assert found.sound.rate == 48_000


@EACH
def test_its_text_is_what_the_story_says(sample: dict[str, Any]) -> None:
    text = asset("sample", sample["text"]).read_text(encoding="utf-8").strip()
    assert text == load_story(HERE / f"{sample['language']}.toml").text
    assert len(text) > 250


@EACH
def test_its_story_has_two_clear_pauses_and_known_phonemes(sample: dict[str, Any]) -> None:
    sentences = load_story(HERE / f"{sample['language']}.toml").sentences
    assert sum(each.pause >= 1 for each in sentences) >= 2
    assert {sign for each in sentences for sign in each.sound} <= set(vocabulary())


@EACH
def test_its_question_is_in_the_role(sample: dict[str, Any]) -> None:
    role = load_pack(asset("roles", f"{sample['role']}.toml"))
    assert sample["question"] in {each.id for each in role.questions}
