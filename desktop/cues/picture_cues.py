"""Cues of the picture: of frame, light and lens, only for those who want them.

There is none of a gaze: the way a head points can't tell a camera from the screen beneath it.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.cues.framing import Remark, remarks_of
from desktop.cues.limits import picture_limits
from desktop.cues.model import Cue, Evidence, Group, Reason, Reliability, Unit
from desktop.cues.picture_look import look_through

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.base.timecode import Span
    from desktop.cues.faces import Face, LoadFinder
    from desktop.cues.framing import Look
    from desktop.cues.model import Band
    from desktop.cues.picture_look import Film
    from desktop.sessions.folder import TakeFolder

VERSION = 1
OF_FACES = ("face_found", "frame_size", "headroom")
PICTURE_CUES = (*OF_FACES, "exposure", "sharpness")
SELDOM = 0.5
"""Where the detector finds a face in fewer pictures, what it says of the frame is little worth."""
LIGHT = frozenset({Remark.DARK, Remark.BLOWN, Remark.BACKLIGHT})


def picture_cues(take: TakeFolder, load: LoadFinder, /) -> Iterable[Cue]:
    """Look at the pictures of ``video.mp4``.

    Args:
        take: its files.
        load: makes the face detector; None without its file.
    """
    finder = load()
    try:
        film = look_through(take.video, finder)
    except WorldError as error:
        missing = error.fault is Fault.MEDIA_MISSING or not _has_picture(take)
        return _none(Reason.NO_PICTURE if missing else Reason.UNREADABLE, PICTURE_CUES)
    if not film.moments:
        return _none(Reason.NO_PICTURE, PICTURE_CUES)
    of_faces = _none(Reason.MODEL_MISSING, OF_FACES) if finder is None else _of_faces(film)
    return [*of_faces, _exposure(film), _sharpness(film)]


def _has_picture(take: TakeFolder) -> bool:
    try:
        return take.read().has_picture
    except WorldError:
        return True


def _of_faces(film: Film) -> list[Cue]:
    found = film.share(_with_face)
    first = _cue("face_found", found, spans=film.spans(lambda look: not _with_face(look)))
    faces = [each.look.face for each in film.moments if each.look.face is not None]
    if not faces:
        return [first, *_none(Reason.NO_FACE, OF_FACES[1:])]
    seldom = found < SELDOM
    return [
        first,
        _cue("frame_size", _median(faces, lambda face: face.size), seldom=seldom),
        _cue("headroom", _median(faces, lambda face: face.headroom), seldom=seldom),
    ]


def _with_face(look: Look) -> bool:
    return look.face is not None


def _median(faces: list[Face], figure: Callable[[Face], float]) -> float:
    return float(median(figure(face) for face in faces))


def _exposure(film: Film) -> Cue:
    """Return the share of the pictures with light in the way."""
    bounds = picture_limits()

    def in_the_way(look: Look) -> bool:
        return bool(LIGHT & set(remarks_of(look, bounds)))

    lights = [each.look.light for each in film.moments]
    return _cue(
        "exposure",
        film.share(in_the_way),
        spans=film.spans(in_the_way),
        details={
            "blown": round(median(each.blown for each in lights), 3),
            "crushed": round(median(each.crushed for each in lights), 3),
            "backlight": round(median(each.backlight for each in lights), 1),
        },
    )


def _sharpness(film: Film) -> Cue:
    """Return the median of the blur effect."""
    known = [each.look.softness for each in film.moments if each.look.softness is not None]
    if not known:
        return _none(Reason.NO_PICTURE, ("sharpness",))[0]
    return _cue("sharpness", float(median(known)))


def _band(name: str) -> Band | None:
    return getattr(picture_limits(), name, None)


def _unit(name: str) -> Unit:
    return Unit.RATIO if name == "sharpness" else Unit.SHARE


def _cue(
    name: str,
    value: float,
    *,
    spans: tuple[Span, ...] = (),
    details: dict[str, float] | None = None,
    seldom: bool = False,
) -> Cue:
    return Cue(
        id=name,
        group=Group.PICTURE,
        version=VERSION,
        value=round(value, 3),
        unit=_unit(name),
        evidence=tuple(Evidence(span=span, value=span.length_ms / 1000) for span in spans),
        details=details or {},
        reliability=Reliability.LOW if seldom else Reliability.OK,
        reason=Reason.FEW_FACES if seldom else Reason.NONE,
        band=_band(name),
    )


def _none(reason: Reason, names: tuple[str, ...]) -> list[Cue]:
    return [
        Cue(
            id=name,
            group=Group.PICTURE,
            version=VERSION,
            unit=_unit(name),
            reliability=Reliability.NOT_MEASURED,
            reason=reason,
            band=_band(name),
        )
        for name in names
    ]
