"""Colours, sizes and type. No colour or size is written anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from desktop.base.assets import asset
from desktop.base.settings import Appearance, Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, SPACE_8 = 4, 8, 12, 16, 24, 32
RADIUS = 8
TEXT_TINY, TEXT_SMALL, TEXT_BODY, TEXT_TITLE, TEXT_DISPLAY = 12, 13, 15, 20, 28
TEXT_WIDTH = 620
"""Widest line of running text in pixels: about 70 Latin letters or 40 Chinese ones."""
HEADLINE_WIDTH = 860
"""Widest line of a question in large letters."""
PAGE_WIDTH = 1280
"""Widest page of cards: on a large screen they stay together."""
MOTION_MS = 150
STYLE, STYLED = "fusion", "greenroom_styled"
"""Qt's style, and the property of the application that tells it has it: asking takes as long as setting."""
NARROW_MARKS = QFont.Tag("pwid")
"""The feature of a Chinese face that gives its marks and quotes the width they need, instead of a character's."""
FAMILIES = ("Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC")


class Tokens(msgspec.Struct, frozen=True):
    """One colour scheme; every colour is ``#rrggbb``. Text contrast is at least 4.5:1."""

    background: str
    panel: str
    line: str
    track: str
    """Ground of a bar that fills, and of a button that cannot be pressed yet."""
    ink: str
    mute: str
    accent: str
    on_accent: str
    soft: str
    record: str
    on_record: str
    amber: str
    blue: str
    orange: str
    purple: str
    teal: str
    dark: bool


LIGHT = Tokens(
    background="#f5f7f5", panel="#ffffff", line="#dfe5df", track="#e3e9e3", ink="#1d2420", mute="#5f6b64",
    accent="#1f7a4d", on_accent="#ffffff", soft="#e6f2ea", record="#c62828", on_record="#ffffff",
    amber="#8a5d00", blue="#2b6cb0", orange="#b45309", purple="#6b46c1", teal="#0f766e", dark=False,
)  # fmt: skip
DARK = Tokens(
    background="#141816", panel="#1c211e", line="#2e3631", track="#2e3631", ink="#e8eeea", mute="#9fb0a6",
    accent="#4cc38a", on_accent="#0b1f14", soft="#1f3329", record="#ef5350", on_record="#1d0606",
    amber="#e3b341", blue="#63b3ed", orange="#f6ad55", purple="#b794f4", teal="#4fd1c5", dark=True,
)  # fmt: skip
HIGH_CONTRAST = Tokens(
    background="#000000", panel="#000000", line="#ffffff", track="#4d4d4d", ink="#ffffff", mute="#ffffff",
    accent="#7dffb8", on_accent="#000000", soft="#00331a", record="#ff8a80", on_record="#000000",
    amber="#ffd54f", blue="#90caf9", orange="#ffb74d", purple="#d1b3ff", teal="#80deea", dark=True,
)  # fmt: skip


class Theme(QObject):
    """The colours in use; they follow the system's scheme unless chosen.

    Signals:
        changed: other colours are in use from now on, or a finer screen is there; painted widgets
            update.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.appearance = Appearance.SYSTEM
        self.language = Language.EN
        self.tokens = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        application.screenAdded.connect(self.changed)

    def use(self, appearance: Appearance) -> None:
        """Choose an appearance and apply it to the whole application."""
        self.appearance = appearance
        self.tokens = _choose(appearance)
        if not self._application.property(STYLED):
            self._application.setStyle(STYLE)
            self._application.setProperty(STYLED, True)  # noqa: FBT003 - Qt's
        self._application.setFont(type_of(self.language))
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(stylesheet(self.tokens))
        self.changed.emit()

    def write_in(self, language: Language) -> None:
        """Set the type for the language of the interface."""
        if language is not self.language:
            self.language = language
            self._application.setFont(type_of(language))

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """Return a token as a colour, e.g. ``colour("accent", 0.5)``."""
        colour = QColor(str(getattr(self.tokens, name)))
        colour.setAlphaF(alpha)
        return colour

    @Slot()
    def _system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM and _choose(self.appearance) is not self.tokens:
            self.use(self.appearance)


def translucent(colour: str, alpha: float = 1.0) -> QColor:
    """Return a token's colour with an opacity, for what is painted over pictures."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def _choose(appearance: Appearance) -> Tokens:
    match appearance:
        case Appearance.LIGHT:
            return LIGHT
        case Appearance.DARK:
            return DARK
        case Appearance.HIGH_CONTRAST:
            return HIGH_CONTRAST
        case Appearance.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT


def type_of(language: Language) -> QFont:
    """Return the type of a language: a Chinese face has quotes as wide as a character, too wide for English."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(TEXT_BODY)
    font.setFeature(QFont.Tag("tnum"), 1)
    # unset, the old one would stay
    font.setFeature(NARROW_MARKS, int(language is Language.EN))
    return font


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.background), (role.Base, tokens.panel), (role.Button, tokens.panel),
        (role.AlternateBase, tokens.background), (role.WindowText, tokens.ink), (role.Text, tokens.ink),
        (role.ButtonText, tokens.ink), (role.PlaceholderText, tokens.mute), (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent), (role.ToolTipBase, tokens.panel), (role.ToolTipText, tokens.ink),
        (role.Link, tokens.accent), (role.Accent, tokens.accent), (role.Mid, tokens.line),
    ):  # fmt: skip
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.mute))
    return palette


def stylesheet(tokens: Tokens) -> str:
    """Return the style sheet of the whole application for one colour scheme."""
    scheme = "dark" if tokens.dark else "light"
    controls = asset("icons", "controls").as_posix()
    return _SHEET.format(
        chevron=f"{controls}/chevron-down-{scheme}.svg", check=f"{controls}/check-{scheme}.svg", t=tokens, r=RADIUS, s1=SPACE_1, s2=SPACE_2, s3=SPACE_3, s4=SPACE_4, s6=SPACE_6,
        tiny=TEXT_TINY, small=TEXT_SMALL, body=TEXT_BODY, title=TEXT_TITLE, display=TEXT_DISPLAY,
    )  # fmt: skip


_SHEET = """
QWidget {{ color: {t.ink}; font-size: {body}px; }}
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {t.background}; }}
QToolTip {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.line}; padding: {s1}px; }}
QFrame[kind="card"] {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: {r}px; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[kind="display"] {{ font-size: {display}px; }}
QLabel[kind="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="mute"] {{ color: {t.mute}; }}
QLabel[kind="small"] {{ color: {t.mute}; font-size: {small}px; }}
QLabel[kind="tiny"] {{ color: {t.mute}; font-size: {tiny}px; }}
QLabel[kind="warn"] {{ color: {t.amber}; font-size: {small}px; }}
QLabel[kind="anchor"] {{ color: {t.accent}; font-size: {small}px; font-weight: 600; }}
QLabel[kind="clock"] {{ font-size: {small}px; }}
QLabel[kind="key"] {{ font-size: {small}px; font-weight: 600; }}
QPushButton {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: {r}px;
  padding: 7px {s4}px; min-height: 22px; outline: none; }}
QPushButton:hover {{ border-color: {t.mute}; }}
QPushButton:pressed {{ background: {t.soft}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 15px; }}
QPushButton:disabled {{ color: {t.mute}; background: {t.background}; border: 1px dashed {t.line}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.track}; color: {t.mute}; border-color: {t.track}; }}
QPushButton[kind="record"] {{ background: {t.record}; color: {t.on_record}; border-color: {t.record}; font-weight: 600; }}
QPushButton[kind="record"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 5px {s2}px;
  text-align: left; }}
QPushButton[kind="quiet"]:hover {{ background: {t.soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {t.accent}; padding: {s1}px 7px; }}
QPushButton[kind="small"] {{ padding: 2px {s3}px; font-size: {small}px; }}
QPushButton[kind="small"]:checked {{ background: {t.soft}; color: {t.accent}; border-color: {t.accent}; }}
QPushButton[kind="small"]:focus {{ padding: 1px 11px; }}
QPushButton[kind="evidence"] {{ background: transparent; border: 1px solid transparent; color: {t.accent};
  padding: 1px 3px; margin-left: -4px; font-size: {tiny}px; }}
QPushButton[kind="evidence"]:hover {{ background: {t.soft}; }}
QPushButton[kind="evidence"]:focus {{ border: 2px solid {t.accent}; padding: 0; margin-left: 0; }}
QPushButton[kind="row"] {{ background: transparent; border: 2px solid transparent; padding: 0; }}
QPushButton[kind="row"]:hover {{ background: {t.soft}; }}
QPushButton[kind="row"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton::menu-indicator {{ image: url("{chevron}"); width: 14px; height: 14px; subcontrol-origin: padding;
  subcontrol-position: center right; right: 6px; }}
QPushButton[menu="true"] {{ padding-right: 26px; }}
QPushButton[menu="true"]:focus {{ padding-right: 25px; }}
QPushButton[kind="segment"] {{ border-radius: 0; padding: 2px {s3}px; min-height: 20px; font-size: {small}px;
  margin-left: -1px; }}
QPushButton[kind="segment"][end="first"] {{ border-top-left-radius: {r}px; border-bottom-left-radius: {r}px; margin-left: 0; }}
QPushButton[kind="segment"][end="last"] {{ border-top-right-radius: {r}px; border-bottom-right-radius: {r}px; }}
QPushButton[kind="segment"]:checked {{ background: {t.soft}; color: {t.accent}; font-weight: 600; border-color: {t.accent}; }}
QPushButton[kind="segment"][grey="true"]:checked {{ color: {t.mute}; border: 1px dashed {t.mute}; }}
QPushButton[kind="segment"]:focus {{ border: 2px solid {t.accent}; padding: 1px 11px; }}
QPushButton[kind="nav"] {{ background: transparent; border: 2px solid transparent; text-align: left; color: {t.mute};
  padding: 6px 10px; }}
QPushButton[kind="nav"]:hover {{ background: {t.soft}; }}
QPushButton[kind="nav"]:checked {{ background: {t.soft}; color: {t.accent}; font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {t.accent}; padding: 6px 10px; }}
QFrame[kind="nav"] {{ background: {t.background}; border: none; border-right: 1px solid {t.line}; }}
QFrame[kind="banner"] {{ background: {t.panel}; border: 1px solid {t.amber}; border-radius: {r}px; }}
QFrame[kind="banner"][place="window"] {{ margin: {s4}px {s6}px 0 {s6}px; }}
QFrame[kind="banner"][tone="calm"] {{ border-color: {t.line}; }}
QFrame[kind="jobs"] {{ background: {t.panel}; border: none; border-top: 1px solid {t.line}; }}
QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit {{ background: {t.panel}; border: 1px solid {t.line};
  border-radius: {r}px; padding: 6px {s2}px; min-height: 22px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 5px 7px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox:disabled {{ color: {t.mute}; background: {t.background}; border: 1px dashed {t.line}; }}
QLineEdit {{ placeholder-text-color: {t.mute}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; subcontrol-origin: padding; subcontrol-position: center right; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {t.panel}; border: 1px solid {t.line}; selection-background-color: {t.soft};
  selection-color: {t.accent}; outline: none; }}
QListView, QTreeView, QTableView, QTextBrowser, QScrollArea {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: {r}px;
  outline: none; }}
QListView {{ padding: {s1}px; }}
QTableView {{ gridline-color: {t.line}; }}

QTreeView::item {{ padding: 6px {s3}px 6px {s1}px; }}
QTreeView::item:selected {{ background: {t.soft}; color: {t.accent}; }}
QTreeView:focus {{ border: 1px solid {t.accent}; }}
QListView::item, QTableView::item {{ padding: {s2}px; }}
QListView::item {{ border-radius: 6px; }}
QListView::item:selected, QTableView::item:selected {{ background: {t.soft}; color: {t.accent}; }}
QListView[kind="marks"] {{ border: none; padding: 0; }}
QListView[kind="marks"]::item {{ padding: 3px {s2}px; }}
QListView[kind="marks"]:focus {{ border: 2px solid {t.accent}; }}
QListView:focus, QTableView:focus {{ border: 1px solid {t.accent}; }}
QScrollArea[kind="plain"], QScrollArea[kind="plain"] > QWidget > QWidget {{ background: transparent; border: none; }}
QHeaderView {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line}; border-top-left-radius: 7px; }}
QHeaderView::section:first {{ border-top-left-radius: 7px; }}
QHeaderView::section:last {{ border-top-right-radius: 7px; }}
QHeaderView::section {{ background: {t.panel}; color: {t.mute}; border: none; border-bottom: 1px solid {t.line};
  padding: {s2}px; font-size: {small}px; }}
QProgressBar {{ background: {t.track}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QSlider::groove:horizontal {{ background: {t.track}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.accent}; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }}
QSlider::handle:horizontal:focus {{ width: 14px; height: 14px; margin: -7px 0; border: 2px solid {t.ink}; border-radius: 9px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.line}; border-radius: 5px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.mute}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none;
  width: 0; height: 0; }}
QCheckBox, QRadioButton {{ spacing: {s2}px; outline: none; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {t.mute}; border-radius: 8px; background: {t.panel}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 4px solid {t.accent}; }}
QCheckBox::indicator, QListView::indicator {{ width: 16px; height: 16px; border: 1px solid {t.mute}; border-radius: 4px;
  background: {t.panel}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url("{check}"); }}
QCheckBox::indicator:focus {{ width: 14px; height: 14px; border: 2px solid {t.accent}; }}
QCheckBox::indicator:checked:focus {{ border-color: {t.ink}; }}
QRadioButton::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.accent}; }}
QRadioButton::indicator:checked:focus {{ width: 8px; height: 8px; border: 4px solid {t.ink}; background: {t.accent}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.line}; padding: {s1}px; }}
QMenu::item {{ padding: 6px {s4}px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.accent}; }}
QFrame[kind="item"] {{ border: none; border-left: 3px solid transparent; border-radius: 0; }}
QFrame[kind="item"][chosen="true"] {{ border-left: 3px solid {t.accent}; }}
QTextEdit[kind="transcript"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QTextEdit[kind="transcript"]:focus {{ border: 2px solid {t.accent}; }}
QSplitter::handle {{ background: transparent; }}
"""
