"""The icons can be drawn and tinted, and their licence lies beside them."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from desktop.base.assets import asset

if TYPE_CHECKING:
    from pathlib import Path

OUTLINES = sorted(path for path in asset("icons").glob("*.svg") if path.stem != "greenroom")


@pytest.mark.parametrize("path", OUTLINES, ids=[path.stem for path in OUTLINES])
def test_an_outline_takes_the_colour_of_the_theme(path: Path) -> None:
    drawing = ET.parse(path).getroot()
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("stroke") == "currentColor"
    assert len(drawing)


def test_the_licence_of_the_family_is_there() -> None:
    assert "ISC License" in asset("icons", "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_programs_icon_has_its_sizes(size: int) -> None:
    head = asset("icons", f"greenroom_{size}.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (size, size)
