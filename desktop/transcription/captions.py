"""Transcripts as captions and text: WebVTT, SubRip, plain text, JSON."""

from __future__ import annotations

import html
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.base.documents import to_json
from desktop.base.plain_text import is_shown
from desktop.transcription.breaking import LINE, best_break, pieces, width
from desktop.transcription.model import Word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.transcription.model import Segment, Transcript

LINES = 2
BYTE_ORDER_MARK = "\ufeff"
_LOOKALIKES = str.maketrans("<{\\", "＜｛＼")
LONGEST_MS = 7000
SHORTEST_MS = 800
"""The same guides: at most 7 s, at least 5/6 s."""
FLICKER_MS = 300
"""What is shown shorter than this is joined to its neighbour: nobody reads it."""
READ_PER_S = 20.0
"""Width that is read in a second: 20 Latin letters, and with them 8 Chinese characters, where the same
guides ask for at most 20 and 9."""


class CaptionFormat(StrEnum):
    """What a transcript can be written as."""

    TEXT = "txt"
    VTT = "vtt"
    SRT = "srt"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Cue:
    """What is on the screen at a time: two lines at most."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]


def form_of(file: Path | None) -> CaptionFormat:
    """Return the format that a file's ending names; WebVTT without a file, or with another ending."""
    ending = file.suffix.lower().removeprefix(".") if file else ""
    return CaptionFormat(ending) if ending in set(CaptionFormat) else CaptionFormat.VTT


def export(transcript: Transcript, form: CaptionFormat) -> str:
    """Return a transcript in a format; every one ends with a line break or is empty."""
    match form:
        case CaptionFormat.TEXT:
            lines = (_on_one_line(segment.text) for segment in transcript.segments)
            return "".join(line + "\n" for line in lines if line)
        case CaptionFormat.VTT:
            return to_vtt(to_cues(transcript.segments))
        case CaptionFormat.SRT:
            return to_srt(to_cues(transcript.segments))
        case CaptionFormat.JSON:
            return to_json(transcript).decode()


def to_bytes(text: str, *, marked: bool = False) -> bytes:
    """Return what is written to a file: UTF-8.

    Args:
        text: captions or words.
        marked: with a byte order mark, without which old players on Windows take Chinese for GBK.
    """
    return (BYTE_ORDER_MARK + text if marked and text else text).encode()


def to_vtt(cues: Sequence[Cue]) -> str:
    """Return WebVTT: ``&``, ``<`` and ``>`` are written as the standard asks for."""
    blocks = ["WEBVTT\n"]
    for cue in cues:
        text = "\n".join(html.escape(line, quote=False) for line in cue.lines)
        blocks.append(f"{_clock(cue.start_ms, '.')} --> {_clock(cue.end_ms, '.')}\n{text}\n")
    return "\n".join(blocks)


def to_srt(cues: Sequence[Cue]) -> str:
    r"""Return SubRip with the line ends of its time, numbered from 1.

    Players take ``<`` and ``{`` for tags, a backslash for a line break (``\N``), and an arrow in the text
    for a new cue: they are written with the characters that look like them.
    """
    blocks: list[str] = []
    for number, cue in enumerate(cues, 1):
        text = "\r\n".join(line.replace("-->", "→").translate(_LOOKALIKES) for line in cue.lines)
        times = f"{_clock(cue.start_ms, ',')} --> {_clock(cue.end_ms, ',')}"
        blocks.append(f"{number}\r\n{times}\r\n{text}\r\n")
    return "\r\n".join(blocks)


def to_cues(segments: Sequence[Segment]) -> list[Cue]:
    """Return what is shown when: in order, never two at once, none shorter than can be seen."""
    parts = _without_flicker(
        sorted(
            (part for segment in segments for part in _parts(segment)), key=lambda part: part[:2]
        )
    )
    cues: list[Cue] = []
    for at, (said_ms, silent_ms, text) in enumerate(parts):
        start_ms = max(said_ms, cues[-1].end_ms if cues else 0)
        wanted_ms = max(
            SHORTEST_MS, min(LONGEST_MS, round(1000 * width(text.strip()) / READ_PER_S))
        )
        until = parts[at + 1][0] if at + 1 < len(parts) else start_ms + wanted_ms
        end_ms = max(silent_ms, min(start_ms + wanted_ms, until), start_ms + 1)
        lines = _lines(text)
        if lines:
            cues.append(Cue(start_ms, end_ms, lines))
    return cues


def _without_flicker(parts: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Join what would be gone before it is seen to what follows, or to what is before it."""
    out: list[tuple[int, int, str]] = []
    for start_ms, end_ms, text in parts:
        if not _on_one_line(text):
            continue
        if out:
            before_ms, silent_ms, before = out[-1]
            joined = before + text
            whole_ms = max(silent_ms, end_ms)
            late = start_ms < before_ms + FLICKER_MS or whole_ms < silent_ms + FLICKER_MS
            if late and _fits(joined, whole_ms - before_ms):
                out[-1] = (before_ms, whole_ms, joined)
                continue
        out.append((start_ms, end_ms, text))
    return out


def _parts(segment: Segment) -> list[tuple[int, int, str]]:
    """Split a segment where it is too long for the screen."""
    words = segment.words or (Word(segment.start_ms, segment.end_ms, segment.text),)
    return [
        (group[0].start_ms, group[-1].end_ms, "".join(word.text for word in group))
        for group in _groups([piece for word in words for piece in _short_words(word)])
    ]


def _short_words(word: Word) -> list[Word]:
    """Split a word that fills more than a screen, as a text without word times does, evenly in time."""
    if len(word.text) < 2 or _fits(word.text, word.end_ms - word.start_ms):
        return [word]
    parts = _pieces(word.text)
    whole = sum(width(part) for part in parts) or 1.0
    found: list[Word] = []
    passed = 0.0
    start_ms = word.start_ms
    for piece in parts:
        passed += width(piece)
        end_ms = word.start_ms + round((word.end_ms - word.start_ms) * passed / whole)
        found.append(Word(start_ms, end_ms, piece, word.probability))
        start_ms = end_ms
    return found


def _fits(text: str, length_ms: int) -> bool:
    return len(_lines(text)) <= LINES and length_ms <= LONGEST_MS


def _groups(words: list[Word]) -> list[list[Word]]:
    text = "".join(word.text for word in words).strip()
    if _fits(text, words[-1].end_ms - words[0].start_ms) or len(words) == 1:
        return [words]
    at = best_break([word.text for word in words])
    return [*_groups(words[:at]), *_groups(words[at:])]


def _lines(text: str) -> tuple[str, ...]:
    """Break a text into lines that fit."""
    text = _on_one_line(text)
    if not text:
        return ()
    if width(text) <= LINE:
        return (text,)
    parts = _pieces(text)
    at = best_break(parts)
    return (*_lines("".join(parts[:at])), *_lines("".join(parts[at:])))


def _pieces(text: str) -> list[str]:
    found = pieces(text)
    half = len(text) // 2  # an address, say, is broken anywhere
    return found if len(found) > 1 else [text[:half], text[half:]]


def _on_one_line(text: str) -> str:
    """Return a text without line breaks, and without what no player shows."""
    seen = "".join(" " if each.isspace() else each for each in text if not _is_hidden(each))
    return " ".join(seen.split())


def _is_hidden(character: str) -> bool:
    return character == BYTE_ORDER_MARK or not (character.isspace() or is_shown(character))


def _clock(at_ms: int, point: str) -> str:
    seconds, milliseconds = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{milliseconds:03}"
