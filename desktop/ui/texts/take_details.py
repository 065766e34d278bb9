"""How a take was recorded, as rows of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.base.timecode import format_clock
from desktop.sessions.model import Origin
from desktop.ui.texts.names import take_state_name
from desktop.ui.texts.times import when_words
from desktop.ui.texts.troubles import trouble_summary
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.sessions.model import Take, Trouble

MOST_TROUBLES = 6


class Row(NamedTuple):
    """A name and what there is to say."""

    name: str
    words: str


def detail_rows(take: Take) -> tuple[Row, ...]:
    """Return the rows in the language in use."""
    rows = [Row(translate("details", "Recorded"), _recorded(take))]
    if take.has_picture:
        rows.append(Row(translate("details", "Picture"), _picture(take)))
    if take.has_sound:
        rows.append(Row(translate("details", "Sound"), _sound(take)))
    if take.origin is Origin.RECORDED and take.has_picture:
        rows.append(Row(translate("details", "Pictures"), _counts(take)))
    rows += [
        Row(_when(each), trouble_summary(each.kind, each.name))
        for each in take.troubles[:MOST_TROUBLES]
    ]
    more = len(take.troubles) - MOST_TROUBLES
    if more > 0:
        rows.append(Row("…", translate("details", "and {count} more").format(count=more)))
    return tuple(rows)


def _recorded(take: Take) -> str:
    words = f"{when_words(take.started_at)} · {format_clock(take.duration_ms)}"
    return f"{words} · {take_state_name(take.state)}"


def _picture(take: Take) -> str:
    parts = [f"{take.width} × {take.height}", take.camera, take.preset]
    return " · ".join(part for part in parts if part)


def _sound(take: Take) -> str:
    sound = take.sound
    if sound.lost_ms:
        lost = translate("details", "{ms} ms of it missing in {count} places, filled with silence")
        words = lost.format(ms=sound.lost_ms, count=len(sound.gaps))
    else:
        words = translate("details", "without a gap")
    return " · ".join(part for part in (take.microphone, words) if part)


def _counts(take: Take) -> str:
    pictures = take.pictures
    words = translate(
        "details", "{captured} captured · {written} written · {lost} lost · {late} late"
    )
    return words.format(
        captured=pictures.captured,
        written=pictures.written,
        lost=pictures.lost,
        late=pictures.late,
    )


def _when(trouble: Trouble) -> str:
    return f"{format_clock(trouble.span.start_ms)}–{format_clock(trouble.span.end_ms)}"
