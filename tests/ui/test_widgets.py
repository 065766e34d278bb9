"""The small widgets: what they show, what they say, what they never do."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget

from desktop.base.settings import Appearance
from desktop.devices.model import Picture
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.widgets.buttons import Button, EnumSegments
from desktop.ui.widgets.camera_preview import CameraPreview
from desktop.ui.widgets.form import ElidedBox, EnumBox, FormCard
from desktop.ui.widgets.frames import Banner
from desktop.ui.widgets.icons import ButtonIcon, SearchIcons
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.ring_timer import RingTimer
from desktop.ui.widgets.text import (
    ElidedLabel,
    FewLines,
    Headline,
    PlainLabel,
    button_text,
    plain_tooltip,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"
    PLUM = "plum"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.use(Appearance.LIGHT)
    yield made
    made.deleteLater()


def image(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def at(widget: QWidget, x: float, y: float) -> QColor:
    shown = image(widget)
    return shown.pixelColor(QPoint(int(shown.width() * x), int(shown.height() * y)))


def is_like(colour: QColor, other: str) -> bool:
    wanted = tuple(int(other[n : n + 2], 16) for n in (1, 3, 5))
    return all(
        abs(a - b) < 12
        for a, b in zip((colour.red(), colour.green(), colour.blue()), wanted, strict=True)
    )


def test_a_text_of_ones_own_turns_no_other_word(qtbot: QtBot) -> None:
    label, button = PlainLabel(), Button()
    for each in (label, button):
        qtbot.addWidget(each)
    words = "note: a\u202eb · 00:12"
    label.setText(words)
    button.label(words)
    assert label.text() == words  # what is there is kept
    assert button.text() == plain_tooltip(words) == "note: ab · 00:12"
    other = PlainLabel()
    qtbot.addWidget(other)
    other.setText("note: ab · 00:12")
    assert label.sizeHint() == other.sizeHint()
    assert label.grab().toImage() == other.grab().toImage()


def test_segments_over_an_enum(qtbot: QtBot) -> None:
    row = EnumSegments(Fruit)
    qtbot.addWidget(row)
    assert row.choice is None
    row.button("plum").click()
    assert row.choice is Fruit.PLUM


def test_a_drop_down_over_an_enum(qtbot: QtBot) -> None:
    box = EnumBox(tuple(Fruit), lambda member: member.value.upper())
    qtbot.addWidget(box)
    picked: list[Fruit] = []
    box.picked.connect(picked.append)
    box.show_member(Fruit.PEAR)
    assert box.currentText() == "PEAR"
    assert picked == []
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert picked == [Fruit.PLUM]


def test_a_long_device_name_ends_in_dots_and_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.setFixedWidth(160)
    box.addItems(["Short", "A very long name of a camera <b>from a stranger</b>, the second one"])
    box.grab()
    assert box.toolTip() == ""
    box.setCurrentIndex(1)
    box.grab()
    assert "&lt;b&gt;" in box.toolTip()


def test_a_form_names_its_controls(qtbot: QtBot) -> None:
    card = FormCard()
    qtbot.addWidget(card)
    box = EnumBox(tuple(Fruit), str)
    card.add_row(box).label("Fruit", "The one you like.")
    assert box.accessibleName() == "Fruit"
    assert box.accessibleDescription() == "The one you like."
    own = QCheckBox("Leave the fruit out")
    row = card.add_row(own)
    row.label("Fruit", "So that nobody eats it.")
    assert (own.accessibleName(), row.name.buddy()) == ("", None)  # else "Fruit, checked" is read
    assert own.accessibleDescription() == "So that nobody eats it."


def test_the_level_is_seen(theme: Theme, qtbot: QtBot) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    meter.setFixedWidth(300)
    assert is_like(at(meter, 0.3, 0.5), LIGHT.line)
    meter.show_level(-3.0)
    assert is_like(at(meter, 0.3, 0.5), LIGHT.accent)
    assert is_like(at(meter, 0.9, 0.5), LIGHT.amber)
    meter.show_level(0.0)
    assert is_like(at(meter, 0.992, 0.5), LIGHT.orange)
    for _ in range(60):
        meter.show_level(float("-inf"))
    assert is_like(at(meter, 0.3, 0.5), LIGHT.line)


def test_the_ring_says_the_time_that_is_left(theme: Theme, qtbot: QtBot) -> None:
    ring = RingTimer(theme)
    qtbot.addWidget(ring)
    names: list[str] = []
    for left in (60_000, 59_001, 500, 0, -1, -1000, -61_000):
        ring.show_time(left, 60_000)
        names.append(ring.accessibleName())
    assert names == ["1:00", "1:00", "0:01", "0:00", "+0:00", "+0:01", "+1:01"]
    over = image(ring)
    ring.show_time(30_000, 60_000)
    assert image(ring) != over
    ring.show_time(0, 0)
    ring.grab()


def half_and_half(*, contiguous: bool) -> Picture:
    """Left blue, right red, as a camera that looks at a person sees it."""
    wide = np.zeros((90, 200, 3), np.uint8)
    wide[:, :80] = (255, 0, 0)
    wide[:, 80:160] = (0, 0, 255)
    pixels = wide[:, :160]
    if contiguous:
        pixels = pixels.copy()
    assert pixels.flags.c_contiguous is contiguous
    return Picture(pixels, 0)


@pytest.mark.parametrize("contiguous", [True, False])
def test_the_preview_is_a_mirror_if_wished(theme: Theme, qtbot: QtBot, *, contiguous: bool) -> None:
    preview = CameraPreview(theme)
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    preview.mirrored = False
    preview.show_picture(half_and_half(contiguous=contiguous))
    assert is_like(at(preview, 0.25, 0.5), "#0000ff")
    assert is_like(at(preview, 0.75, 0.5), "#ff0000")
    preview.mirrored = True
    assert is_like(at(preview, 0.25, 0.5), "#ff0000")
    assert is_like(at(preview, 0.75, 0.5), "#0000ff")


def test_the_preview_keeps_the_shape_of_the_picture(theme: Theme, qtbot: QtBot) -> None:
    preview = CameraPreview(theme)
    qtbot.addWidget(preview)
    preview.resize(320, 320)
    preview.mirrored = False
    preview.show_picture(half_and_half(contiguous=True))
    assert is_like(at(preview, 0.25, 0.5), "#0000ff")
    assert not is_like(at(preview, 0.25, 0.1), "#0000ff")
    assert preview.heightForWidth(320) == 180


def test_the_preview_says_why_there_is_no_picture(theme: Theme, qtbot: QtBot) -> None:
    preview = CameraPreview(theme)
    qtbot.addWidget(preview)
    preview.show_words("No picture")
    assert preview.accessibleName() == "No picture"
    before = image(preview)
    preview.show_recording("Recording 00:01")
    assert image(preview) != before


def test_the_guide_is_drawn_over_the_picture(theme: Theme, qtbot: QtBot) -> None:
    preview = CameraPreview(theme)
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    preview.show_picture(half_and_half(contiguous=True))
    before = image(preview)
    preview.guide = True
    assert image(preview) != before


def test_the_banner_says_it_and_offers_one_action(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.sentence == ""
    banner.say("It went <b>wrong</b>.", "Try again")
    assert banner.sentence == "It went <b>wrong</b>."
    assert banner.accessibleName() == banner.sentence
    action, close = banner.findChildren(QPushButton)
    assert action.text() == "Try again"
    assert close.accessibleName()
    with qtbot.waitSignal(banner.action):
        action.click()
    close.click()
    assert banner.sentence == ""
    banner.say("Another thing.")
    assert action.isHidden()


def test_a_calm_banner_looks_otherwise_and_names_its_key(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("It is in the trash.", "Undo")
    banner.resize(400, 60)
    warning = banner.grab().toImage()
    banner.say("It is in the trash.", "Undo", key="Ctrl+Z", calm=True)
    assert banner.grab().toImage() != warning
    assert "Ctrl+Z" in banner.findChildren(QPushButton)[0].toolTip()


def test_a_long_headline_is_set_smaller_and_never_cut(theme: Theme, qtbot: QtBot) -> None:
    headline = Headline("display", "title")
    qtbot.addWidget(headline)
    headline.resize(500, 40)
    headline.setText("A short question.")
    assert headline.property("kind") == "display"
    headline.setText("A question of two hundred letters goes on and on. " * 4)
    assert headline.property("kind") == "title"
    assert headline.minimumHeight() >= headline.heightForWidth(500)
    headline.setText("A short one.")
    assert headline.property("kind") == "display"


def test_an_icon_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    button, field = QPushButton(), QLineEdit()
    qtbot.addWidget(button)
    qtbot.addWidget(field)
    ButtonIcon(button, theme, "eye")
    icons = SearchIcons(field, theme)
    icons.label("Search", "Clear")
    before = button.icon().pixmap(18, 18).toImage()
    theme.use(Appearance.DARK)
    assert button.icon().pixmap(18, 18).toImage() != before
    field.setText("words")
    clear = next(each for each in field.actions() if each.text() == "Clear")
    assert clear.isVisible()
    clear.trigger()
    assert field.text() == ""
    assert not clear.isVisible()


def test_the_banner_changes_its_language(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    words = ["in English"]
    banner.say(lambda: words[0], lambda: "do " + words[0])
    words[0] = "在中文里"
    QApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
    assert banner.sentence == "在中文里"
    assert banner.findChildren(QPushButton)[0].text() == "do 在中文里"


def test_a_long_banner_is_wrapped_not_cut(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("A sentence that is rather long. " * 10, "Try again")
    assert banner.heightForWidth(250) > banner.heightForWidth(2000)


def test_labels_show_markup_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.setText("<h1>Huge</h1>")
    plain = label.sizeHint()
    label.setText("<h2>Huge</h2>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint() == plain


def test_an_elided_label_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("/somewhere/a long way/<b>down</b>/the tree of folders")
    label.resize(80, 24)
    label.grab()
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(2000, 24)
    label.grab()
    assert label.toolTip() == ""


def test_texts_of_others_in_tooltips_and_buttons() -> None:
    assert plain_tooltip("a & b <i>") == "<span>a &amp; b &lt;i&gt;</span>"
    assert plain_tooltip("plain") == "plain"
    assert button_text("Q & A") == "Q && A"


def test_a_button_tells_its_key(qtbot: QtBot) -> None:
    button = Button()
    qtbot.addWidget(button)
    button.label("Review", "V")
    assert button.toolTip() == "Review (V)"
    assert button.accessibleName() == "Review"
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_wrapped_text_is_low_again_once_it_has_been_narrow(qtbot: QtBot) -> None:
    label = PlainLabel(wrap=True)
    qtbot.addWidget(label)
    label.setText("one two three four five six seven eight")
    label.resize(60, 300)
    label.show()
    narrow = label.minimumHeight()
    label.resize(600, 300)
    assert label.minimumHeight() < narrow / 2
    label.setText("one")
    label.resize(500, 300)
    assert label.minimumHeight() < narrow / 2


def test_a_long_path_in_a_banner_is_shortened_in_the_middle(qtbot: QtBot) -> None:
    path = "D:\\interviews\\" + "library\\" * 12 + "video.mp4"
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say(f"{path} is not there.")
    assert banner.sentence == f"{path} is not there."
    (label,) = (each for each in banner.findChildren(PlainLabel) if each.text())
    shown = label.text().replace("\u200b", "")
    assert shown.startswith("D:\\interviews\\")
    assert shown.endswith("\\video.mp4 is not there.")
    assert "…" in shown
    assert len(shown) < 90
    assert path in label.toolTip()
    banner.say("Saved as /media/stick/pack.zip.")
    assert label.text() == banner.sentence
    assert label.toolTip() == ""


def test_a_long_text_takes_two_lines_and_its_tooltip_has_all_of_it(qtbot: QtBot) -> None:
    label = FewLines()
    qtbot.addWidget(label)
    label.resize(240, 20)
    label.show()
    label.setText("先说数字\n<b>再说做法</b> " * 30)
    assert label.text().endswith("…")
    assert label.minimumHeight() <= 2.5 * label.fontMetrics().lineSpacing()
    assert label.accessibleName() == label.whole
    assert "&lt;b&gt;" in label.toolTip()
    short = len(label.text())
    label.resize(700, 20)
    assert len(label.text()) > short
    label.setText("短")
    assert (label.text(), label.toolTip()) == ("短", "")
