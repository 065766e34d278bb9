"""About how large recordings become as they go out, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sharing.age_file import CHUNK, TAG
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Blur
from desktop.sharing.zip_format import PAGE

if TYPE_CHECKING:
    from desktop.sharing.wishes import Source, Wishes

SOUND_BYTES_S = 96_000 // 8
FACE_BLUR_BITS, SMALL_FACE_BLUR_BITS, WHOLE_BLUR_BITS = 1.6, 2.2, 1.1
"""Bits a second and pixel of a picture that goes out blurred: 1.4 to 1.9 with faces, 1.9 to 2.5 in few lines,
0.04 to 1.4 whole, measured on the sample and five clips."""
_FEW_LINES = 300
_HEAD_BYTES = 184
"""Of an age file for one X25519 key, before its chunks."""
_KEY_BYTES, _LIST_BYTES = 257, 190
"""The wrapped key of an encrypted pack, and the list of what is in its outer zip."""


def media_bytes(source: Source, wishes: Wishes, *, finds_faces: bool) -> int:
    """Return about how many bytes the recordings of a take have, its page not counted.

    Args:
        source: the take, with the parts of it that go out.
        wishes: what becomes of it.
        finds_faces: whether faces alone can be blurred.
    """
    if wishes.contents is Contents.TEXT:
        return 0
    length_ms = _length_ms(source)
    sound = SOUND_BYTES_S * length_ms // 1000 if source.take.has_sound else 0
    if wishes.contents is Contents.AUDIO:
        return sound
    if wishes.contents is Contents.BLURRED:
        return sound + _blurred_bytes(source, wishes, finds_faces=finds_faces)
    size = source.folder.video.stat().st_size if source.folder.video.is_file() else 0
    media = size * length_ms // max(1, source.take.duration_ms)
    picture = max(0, media - sound)
    return min(media, sound + round(picture * smaller(source, wishes.height)))


def encrypted_bytes(pack_bytes: int) -> int:
    """Return how many bytes a pack takes with its lock: what is encrypted and its key each begin a page."""
    chunks = max(1, -(-pack_bytes // CHUNK))
    key_begins = _next_page(PAGE + _HEAD_BYTES + pack_bytes + TAG * chunks)
    return key_begins + _KEY_BYTES + _LIST_BYTES


def _next_page(at: int) -> int:
    return -(-at // PAGE) * PAGE


def smaller(source: Source, most: int | None) -> float:
    """Return what is left of the pixels of a take when its picture has so many lines at most, 0 to 1."""
    height = source.take.height
    return 1.0 if most is None or not height or height <= most else (most / height) ** 2


def has_its_height(source: Source, most: int | None) -> bool:
    """Say whether a take is known to have no more lines than so many at most."""
    return most is None or not source.take.has_picture or 0 < source.take.height <= most


def _blurred_bytes(source: Source, wishes: Wishes, *, finds_faces: bool) -> int:
    from desktop.media.outgoing import WHOLE_BLUR_HEIGHT

    if not source.take.has_picture:
        return 0
    by_face = finds_faces and wishes.blur is Blur.FACES
    most = wishes.height
    if not by_face:
        most = min(WHOLE_BLUR_HEIGHT, most or WHOLE_BLUR_HEIGHT)
    lines = min(source.take.height, most or source.take.height)
    by_face_bits = SMALL_FACE_BLUR_BITS if lines <= _FEW_LINES else FACE_BLUR_BITS
    bits = by_face_bits if by_face else WHOLE_BLUR_BITS
    pixels = source.take.width * source.take.height * smaller(source, most)
    return round(bits * pixels / 8 * _length_ms(source) / 1000)


def _length_ms(source: Source) -> int:
    return sum(part.length_ms for part in source.parts) or source.take.duration_ms
