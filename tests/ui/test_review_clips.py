"""A take of which only clips were handed over: the rest is shaded, named, and cannot be marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.base.documents import write_document
from desktop.base.settings import Language
from desktop.base.timecode import Span
from desktop.review.evidence import ForAnswer
from desktop.review.model import MarkKind
from desktop.sessions.folder import TakeFolder
from desktop.sharing.excerpt import excerpt
from desktop.sharing.limits import SHARED
from desktop.sharing.model import SharedMedia, SharedSession, SharedTake
from desktop.ui.navigation import Goto, Place
from desktop.ui.timeline.model import MARKS, MISSING
from tests.fixtures._review_fakes import press, stored
from tests.fixtures.media import write_clip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.pages.review import ReviewPage

    Opener = Callable[[Goto], ReviewPage]

pytestmark = pytest.mark.gui
CLIPS = (Span(1000, 1800), Span(3000, 3500))
LENGTH = 6000


@pytest.fixture
def take(review_take: Path) -> Path:
    """Two clips instead of the recording, as a received pack has them."""
    folder = TakeFolder(review_take)
    folder.video.unlink()
    known = msgspec.structs.replace(folder.read(), duration_ms=LENGTH)
    folder.write(known)
    session = folder.session.read()
    media = tuple(
        SharedMedia(f"take-01-clip-{number:02}.mp4", "0" * 64, span.start_ms, span.length_ms)
        for number, span in enumerate(CLIPS, 1)
    )
    for number in (1, 2):
        (review_take / f"clip-{number:02}.mp4").write_bytes(b"pictures")
    shared = SharedSession(
        id=session.id, day="2026-11-25", language=Language.ZH,
        role=excerpt(session.role, (known.question_id,)), role_sha256=session.role_sha256,
        questions=(known.question_id,),
        takes=(
            SharedTake(
                id=known.id, number=known.number, question_id=known.question_id,
                duration_ms=LENGTH, media=media,
            ),
        ),
    )  # fmt: skip
    write_document(folder.session.path / SHARED, shared)
    return review_take


def spans(take: Path) -> list[tuple[int, int]]:
    review = stored(take)
    return [(each.span.start_ms, each.span.end_ms) for each in review.marks] if review else []


def test_what_is_not_there_is_a_lane_of_its_own_and_shaded(page: ReviewPage) -> None:
    timeline = page.playback.timeline
    lane = timeline.content.lane(MISSING)
    assert lane is not None
    assert lane.label == "Not in pack"
    assert [(each.span.start_ms, each.span.end_ms) for each in lane.spans] == [
        (0, 1000), (1800, 3000), (3500, LENGTH),
    ]  # fmt: skip
    assert all("nothing can be marked here" in each.tip for each in lane.spans)
    picture, row = timeline.grab().toImage(), timeline.rows.lane(MARKS)
    scale = picture.devicePixelRatio()

    def colours(span: Span) -> set[int]:
        xs = range(
            round(timeline.scale.x_at(span.start_ms)) + 4,
            round(timeline.scale.x_at(span.end_ms)) - 4,
        )
        y = round(row.center().y() * scale)
        return {picture.pixel(round(x * scale), y) for x in xs}

    assert len(colours(CLIPS[0])) == 1
    assert len(colours(Span(1800, 3000))) > 1


def test_the_sound_of_the_clips_is_drawn_where_they_are(
    open_page: Opener, take: Path, qtbot: QtBot
) -> None:
    for number, clip in enumerate(CLIPS, 1):
        write_clip(take / f"clip-{number:02}.mp4", clip.length_ms / 1000)
    page = open_page(Goto(Place.REVIEW, take=take))
    qtbot.waitUntil(lambda: bool(page.playback.timeline.content.wave.any()))
    wave = page.playback.timeline.content.wave
    drawn = [wave[span.start_ms * wave.size // LENGTH :][: wave.size // 20] for span in CLIPS]
    assert all(part.min() > 0.1 for part in drawn)
    for gap in (Span(0, 1000), Span(1850, 3000), Span(3550, LENGTH)):
        assert not wave[gap.start_ms * wave.size // LENGTH : gap.end_ms * wave.size // LENGTH].any()


def test_a_mark_is_refused_where_nothing_is_and_kept_within_a_clip(
    page: ReviewPage, take: Path
) -> None:
    page.playback.timeline.select(Span(2000, 2800))
    press(page, "M")
    assert not page.playback.marker.isVisible()
    assert "not in the pack" in page.review_banner.sentence
    assert page.words.banner.isHidden()  # once is enough, and there it would stay
    page.work.attach(ForAnswer("K01"), Span(4000, 5000), "")
    page.work.mark(Span(4000, 5000), "", MarkKind.NOTE, "")
    page.marking.attach(ForAnswer("K01"))
    assert spans(take) == []
    page.work.mark(Span(500, 1500), "", MarkKind.NOTE, "there")
    assert spans(take) == [(1000, 1500)]
    assert not page.review_banner.isVisible()
    review = page.work.review
    assert review is not None
    (mark,) = review.marks
    page.playback.timeline.choose(mark.id)
    page.playback.timeline.reshape(Span(1200, 2900))
    assert spans(take) == [(1200, 1800)]
    page.playback.timeline.reshape(Span(2000, 2900))
    assert spans(take) == [(1200, 1800)]
    assert page.playback.timeline.selection == Span(1200, 1800)


def test_what_is_selected_while_a_mark_is_written_stays_within(page: ReviewPage) -> None:
    page.playback.timeline.select(Span(1100, 1500))
    press(page, "M")
    assert page.playback.marker.isVisible()
    page.playback.timeline.select(Span(1100, 2500))
    page.playback.marker.finish()
    review = page.work.review
    assert review is not None
    assert [each.span for each in review.marks] == [Span(1100, 1800)]


def test_the_last_seconds_are_those_of_the_clip_that_plays(page: ReviewPage, take: Path) -> None:
    """Most of them had lain in the clip before, or nowhere at its first picture."""
    for at_ms in (CLIPS[0].start_ms, CLIPS[1].start_ms + 300):
        page.playback.seek(at_ms)
        page.marking.attach(ForAnswer("K01"))
    assert not page.review_banner.isVisible()
    assert spans(take) == [(1000, 1000), (3000, 3300)]


def test_a_jump_into_a_part_that_is_not_there_is_told(page: ReviewPage) -> None:
    player, caption = page.playback.player, page.playback.video
    page.playback.seek(2000)
    assert player.position == CLIPS[1].start_ms
    page.playback.player.moved.emit(player.position)
    assert caption.caption == "00:01–00:03 is not in the pack: on to the next part."
    page.playback.seek(LENGTH - 100)
    page.playback.player.moved.emit(player.position)
    assert "this is the last part" in caption.caption
    page.playback.seek(1200)
    page.playback.player.moved.emit(1200)
    assert "not in the pack" not in caption.caption
