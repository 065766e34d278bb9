"""Gives the faces of a picture as places in its pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.cues.face_model import FaceModel
    from desktop.cues.faces import Face, FaceFinder, Pixels
    from desktop.media.lost_faces import Box
    from desktop.sharing.wishes import Wishes


class FaceBoxes:
    """Finds what is to be blurred; asked for one picture at a time.

    Args:
        finder: finds the faces of one picture.
    """

    def __init__(self, finder: FaceFinder) -> None:
        self._finder = finder

    def __call__(self, pixels: Pixels) -> tuple[Box, ...]:
        """Return left, top, width and height of each face in pixels.

        Args:
            pixels: (height, width, 3) uint8 blue-green-red.
        """
        height, width = pixels.shape[:2]
        return tuple(_box(face, width, height) for face in self._finder.find(pixels))


def _box(face: Face, width: int, height: int) -> Box:
    box = face.box
    return (
        round(box.left * width),
        round(box.top * height),
        round(box.width * width),
        round(box.height * height),
    )


def boxes_for(wishes: Wishes, model: FaceModel) -> FaceBoxes | None:
    """Return what finds the faces to blur; None where nothing is, all of it, or no detector is there."""
    if not wishes.blurs_faces:
        return None
    finder = model.load(for_hiding=True)
    return None if finder is None else FaceBoxes(finder)
