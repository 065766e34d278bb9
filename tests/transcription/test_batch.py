"""A batch that is started again goes on where it was broken off."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.base.documents import write_document
from desktop.base.settings import Numbers
from desktop.transcription.batch import KEPT_S, Batch, Piece
from desktop.transcription.model import Segment, Transcript
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from pathlib import Path

TEXT = Transcript(language="en", model="base", segments=(Segment(0, 500, "hello"),))


@pytest.fixture
def pieces(tmp_path: Path) -> list[Piece]:
    """A take and two other files."""
    take = tmp_path / "01_Q01"
    take.mkdir()
    made = [(take / "speech.wav", take / "transcript.json")]
    made += [(tmp_path / name, None) for name in ("a.wav", "b.wav")]
    for sound, _ in made:
        sound.write_bytes(b"sound")
    return [Piece(sound, target, Wishes()) for sound, target in made]


def do(batch: Batch, piece: Piece) -> None:
    target = batch.target(piece)
    assert target is not None
    write_document(target, TEXT)
    batch.note(piece)


def test_what_is_done_is_not_done_again(tmp_path: Path, pieces: list[Piece]) -> None:
    cache = tmp_path / "cache"
    first = Batch(cache, "base", pieces)
    assert first.done == 0
    do(first, pieces[0])
    do(first, pieces[1])
    later = Batch(cache, "base", pieces)
    assert later.done == 2
    assert later.transcript(pieces[1]) == TEXT
    assert later.transcript(pieces[2]) is None
    do(later, pieces[2])
    later.close()
    assert list(cache.iterdir()) == []
    assert pieces[0].target is not None
    assert pieces[0].target.exists()
    assert Batch(cache, "base", pieces).done == 0  # whoever asks again wants them again


def test_another_wish_another_model_or_a_changed_file_begins_anew(
    tmp_path: Path, pieces: list[Piece]
) -> None:
    cache = tmp_path / "cache"
    batch = Batch(cache, "base", pieces)
    for each in pieces:
        do(batch, each)
    assert Batch(cache, "small", pieces).done == 0
    figures = [Piece(each.sound, each.target, Wishes(numbers=Numbers.FIGURES)) for each in pieces]
    assert Batch(cache, "base", figures).done == 0
    pieces[1].sound.write_bytes(b"another sound")
    assert Batch(cache, "base", pieces).done == 0


def test_a_transcript_that_is_not_as_it_was_is_made_again(
    tmp_path: Path, pieces: list[Piece]
) -> None:
    batch = Batch(tmp_path / "cache", "base", pieces)
    for each in pieces:
        do(batch, each)
    target = pieces[0].target
    assert target is not None
    target.write_bytes(b"{broken")
    os.utime(target, ns=(1, 1))
    assert Batch(tmp_path / "cache", "base", pieces).done == 2


def test_one_piece_leaves_no_note(tmp_path: Path, pieces: list[Piece]) -> None:
    batch = Batch(tmp_path / "cache", "base", pieces[1:2])
    do(batch, pieces[1])
    assert [each.name for each in (tmp_path / "cache").iterdir() if each.is_file()] == []
    batch.close()


def test_a_cache_that_cannot_be_written_keeps_nothing(tmp_path: Path, pieces: list[Piece]) -> None:
    (tmp_path / "cache").write_bytes(b"in the way")
    batch = Batch(tmp_path / "cache", "base", pieces)
    assert batch.target(pieces[1]) is None
    batch.note(pieces[1])
    assert batch.transcript(pieces[1]) is None
    batch.close()
    gone = Piece(tmp_path / "nosuch.wav", None, Wishes())
    assert Batch(tmp_path / "cache", "base", [gone, *pieces]).done == 0


def test_what_nobody_has_started_again_is_removed(tmp_path: Path, pieces: list[Piece]) -> None:
    cache = tmp_path / "cache"
    batch = Batch(cache, "base", pieces)
    do(batch, pieces[1])
    for each in cache.iterdir():
        then = each.stat().st_mtime - KEPT_S - 60
        os.utime(each, (then, then))
    assert Batch(cache, "base", pieces).done == 0
    assert list(cache.iterdir()) == []
