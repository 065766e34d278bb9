"""Every colour scheme can be read: contrast as WCAG 2 computes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont

from desktop.base.settings import Appearance, Language
from desktop.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, Tokens, stylesheet
from desktop.ui.widgets.overlay_paint import PANEL_ALPHA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

TEXT_ON = [
    ("ink", "background"), ("ink", "panel"), ("ink", "soft"), ("mute", "background"),
    ("mute", "panel"), ("amber", "panel"), ("accent", "soft"), ("accent", "panel"),
    ("accent", "background"), ("on_accent", "accent"), ("on_record", "record"),
    ("mute", "track"),
]  # fmt: skip
SCHEMES = {"light": (LIGHT, 4.5), "dark": (DARK, 4.5), "high contrast": (HIGH_CONTRAST, 7.0)}


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(scheme: str, text: str, ground: str) -> None:
    tokens, least = SCHEMES[scheme]
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= least


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("lane", ["blue", "orange", "purple", "teal", "accent", "record"])
def test_marks_and_lanes_stand_out(scheme: str, lane: str) -> None:
    tokens, _ = SCHEMES[scheme]
    assert contrast(getattr(tokens, lane), tokens.panel) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_fills_a_bar_stands_out_from_it(scheme: str) -> None:
    tokens, _ = SCHEMES[scheme]
    assert contrast(tokens.accent, tokens.track) >= 3


@pytest.mark.parametrize("text", ["ink", "mute", "accent", "amber"])
def test_the_overlay_can_be_read_over_a_white_picture(text: str) -> None:
    parts = (int(DARK.background[at : at + 2], 16) for at in (1, 3, 5))
    mixed = (round(PANEL_ALPHA * part + (1 - PANEL_ALPHA) * 255) for part in parts)
    ground = "#" + "".join(f"{part:02x}" for part in mixed)
    assert contrast(getattr(DARK, text), ground) >= 4.5


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.use(Appearance.LIGHT)
    made.deleteLater()


@pytest.mark.parametrize(
    ("appearance", "tokens"),
    [
        (Appearance.LIGHT, LIGHT),
        (Appearance.DARK, DARK),
        (Appearance.HIGH_CONTRAST, HIGH_CONTRAST),
    ],
)
def test_an_appearance_is_used_at_once(
    theme: Theme, qapp: QApplication, appearance: Appearance, tokens: Tokens
) -> None:
    changed: list[bool] = []
    theme.changed.connect(lambda: changed.append(True))
    theme.use(appearance)
    assert changed
    assert theme.tokens is tokens
    assert qapp.palette().window().color().name() == tokens.background
    assert theme.colour("ink").name() == tokens.ink
    assert theme.colour("ink", 0.5).alphaF() == pytest.approx(0.5, abs=0.01)


def test_english_has_narrow_quotes_and_all_times_stand_still(
    theme: Theme, qapp: QApplication
) -> None:
    theme.use(Appearance.LIGHT)
    narrow, even = QFont.Tag("pwid"), QFont.Tag("tnum")
    assert qapp.font().featureValue(narrow) == qapp.font().featureValue(even) == 1
    theme.write_in(Language.ZH)
    assert qapp.font().featureValue(narrow) == 0
    assert qapp.font().featureValue(even) == 1
    theme.write_in(Language.EN)
    assert qapp.font().featureValue(narrow) == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_has_no_gaps(scheme: str) -> None:
    sheet = stylesheet(SCHEMES[scheme][0])
    assert "{t." not in sheet
    assert sheet.count("{") == sheet.count("}")
