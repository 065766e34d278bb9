"""Draws the program's icon for every desk: ``python -m tools.make_sample.app_icon``.

Reads assets/icons/greenroom.svg; writes the PNG files, an ICO for Windows, an ICNS for macOS beside it.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "assets" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_ICO = 256
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def main() -> None:
    """Write all the files."""
    drawing = QSvgRenderer(str(FOLDER / "greenroom.svg"))
    pictures = {size: _png(drawing, size) for size in SIZES}
    for size, content in pictures.items():
        (FOLDER / f"greenroom_{size}.png").write_bytes(content)
    (FOLDER / "greenroom.ico").write_bytes(_ico(pictures))
    (FOLDER / "greenroom.icns").write_bytes(_icns(pictures))


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_ARGB32).save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]  # the stubs lack QIODevice
    return bytes(content.data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """The header, a line of 16 bytes for each picture, the pictures as PNG (since Vista)."""
    kept = {size: content for size, content in pictures.items() if size <= LARGEST_ICO}
    head = struct.pack("<HHH", 0, 1, len(kept))
    offset = len(head) + 16 * len(kept)
    lines = b""
    for size, content in kept.items():
        side = size % LARGEST_ICO  # 256 is written as 0
        lines += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return head + lines + b"".join(kept.values())


def _icns(pictures: dict[int, bytes]) -> bytes:
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    main()
