"""The page that lies in every pack: it shows what is in the pack and takes the review."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.base.assets import asset
from desktop.base.shipped import read_shipped
from desktop.reports.review_page import PIECE_BYTES, Inlaid, review_page
from desktop.review.calibration import calibration
from desktop.roles.model import Text
from desktop.sharing.limits import PAGE
from desktop.sharing.pack_writer import LargeFile
from desktop.sharing.page_size import is_inlaid
from desktop.sharing.plain_text import plain_builtins

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.sharing.model import PackFile, PackManifest, SharedSession
    from desktop.sharing.pack_writer import Pack, Slot
    from desktop.transcription.model import Transcript


def request_text(last_day: str) -> Text:
    """Return what the owner asks of the reader, in both languages."""
    words = read_shipped(asset("sharing", "request.toml"), dict[str, str])
    return Text(*(words[language].replace("{{day}}", last_day) for language in ("zh", "en")))


def add_page(
    writer: Pack,
    manifest: PackManifest,
    session: SharedSession,
    transcripts: Mapping[str, Transcript],
    files: tuple[PackFile, ...],
    *,
    one_page: bool = False,
) -> PackFile:
    """Write ``review.html`` into a pack that is being made.

    Args:
        writer: has the recordings already.
        manifest: of the pack; its list of files is not needed.
        session: as it goes out.
        transcripts: as they go out, by the id of the take.
        files: what is in the pack so far.
        one_page: the page holds large recordings, too.
    """
    used = {media.file for take in session.takes for media in take.media}
    media = [file for file in files if file.name in used]
    held = media if is_inlaid(sum(file.size for file in media), one_page=one_page) else []
    inlaid = tuple(
        Inlaid(file.name, partial(writer.content, file.name, PIECE_BYTES)) for file in held
    )
    pieces = review_page(
        page_data(manifest, session, transcripts), inlaid, language=session.language
    )
    if not inlaid:
        return writer.add(PAGE, b"".join(pieces))

    def write(slot: Slot) -> None:
        for piece in pieces:
            slot.write(piece)

    return writer.add_media(PAGE, LargeFile(write, 0, in_turn=True))


def page_alone(
    manifest: PackManifest, session: SharedSession, transcripts: Mapping[str, Transcript]
) -> bytes:
    """Return the page without the recordings that it may hold."""
    data = page_data(manifest, session, transcripts)
    return b"".join(review_page(data, (), language=session.language))


def page_data(
    manifest: PackManifest, session: SharedSession, transcripts: Mapping[str, Transcript]
) -> dict[str, Any]:
    """Return what the page shows, its texts made plain. The candidate's own review is never in it."""
    shown = msgspec.to_builtins(msgspec.structs.replace(session, self_review=None), str_keys=True)
    pack = msgspec.to_builtins(msgspec.structs.replace(manifest, files=()))
    return plain_builtins(
        {
            "pack": pack,
            "session": shown,
            "transcripts": {take: _segments(words) for take, words in transcripts.items()},
            **_examples(session),
        }
    )


def _examples(session: SharedSession) -> dict[str, Any]:
    first = calibration(session.role, session.role_sha256)
    return {
        "vignettes": msgspec.to_builtins(first.vignettes),
        "anchors": msgspec.to_builtins(first.competencies),
    }


def _segments(transcript: Transcript) -> list[dict[str, Any]]:
    return [
        {
            "start": segment.start_ms,
            "end": segment.end_ms,
            "text": segment.text,
            "words": [[word.start_ms, word.end_ms, word.text] for word in segment.words],
        }
        for segment in transcript.segments
    ]
