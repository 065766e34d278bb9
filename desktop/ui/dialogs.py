"""The one door for questions and file choosers; tests put another one in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from desktop.base.files import is_there

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


translate = QCoreApplication.translate

OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""What Qt's own dialog says and its Chinese catalogue does not have; ours is asked first."""


class Dialogs(Protocol):
    """What the window may ask a person in a dialog. All answers come back before it returns."""

    def confirm_for_good(self, parent: QWidget, question: str, action: str, cancel: str) -> bool:
        """Ask before something can't be undone."""
        ...

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        ...

    def choose_file(self, parent: QWidget, title: str, start: Path, patterns: str) -> Path | None:
        """Ask for an existing file; ``patterns`` as Qt writes them: ``Video (*.mp4 *.webm)``."""
        ...

    def choose_files(
        self, parent: QWidget, title: str, start: Path, patterns: str
    ) -> tuple[Path, ...]:
        """Ask for existing files; none when the person does not want any."""
        ...

    def choose_new_file(
        self, parent: QWidget, title: str, start: Path, patterns: str
    ) -> Path | None:
        """Ask where to save a file; ``start`` is the name that is offered."""
        ...

    def choose_printer(self, parent: QWidget, printer: QPrinter) -> bool:
        """Ask for a printer and set it up; False when the person does not want to print."""
        ...


def ask_new_file(
    dialogs: Dialogs,
    parent: QWidget,
    title: str,
    start: Path,
    patterns: str,
    *,
    endings: tuple[str, ...],
) -> Path | None:
    """Ask where to save a file, and let its name end as it should.

    The dialog of the system asks about a file that is there by the name that was typed. Where an ending
    is added to that name, it is another file that would be replaced: then it is asked for here.

    Args:
        dialogs: they ask.
        parent: the dialog stands before it.
        title: of the dialog.
        start: the name that is offered.
        patterns: which files are shown.
        endings: how such a file may end, in lower case; the first is added to any other name.

    Returns:
        The file to write; None when the person does not want to.
    """
    chosen = dialogs.choose_new_file(parent, title, start, patterns)
    if chosen is None or chosen.name.lower().endswith(endings):
        return chosen
    whole = chosen.with_name(chosen.name + endings[0])
    if is_there(whole):
        question = translate("dialogs", "{name} is there already. Replace it?")
        replace, keep = translate("dialogs", "Replace"), translate("dialogs", "Keep it")
        if not dialogs.confirm_for_good(parent, question.format(name=whole.name), replace, keep):
            return None
    return whole


def may_go(dialogs: Dialogs, parent: QWidget, hindrance: str) -> bool:
    """Say whether the person may go; if something would be lost, they are asked."""
    go, stay = translate("dialogs", "Go on anyway"), translate("dialogs", "Stay")
    return not hindrance or dialogs.confirm_for_good(parent, hindrance, go, stay)


class RealDialogs:
    """The dialogs of the system; their classes are brought in when one is opened, not at the start."""

    def confirm_for_good(self, parent: QWidget, question: str, action: str, cancel: str) -> bool:
        """Ask before something can't be undone."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        yes = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(cancel, QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is yes

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None

    def choose_file(self, parent: QWidget, title: str, start: Path, patterns: str) -> Path | None:
        """Ask for an existing file."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start), patterns)
        return Path(chosen) if chosen else None

    def choose_files(
        self, parent: QWidget, title: str, start: Path, patterns: str
    ) -> tuple[Path, ...]:
        """Ask for existing files."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(start), patterns)
        return tuple(map(Path, chosen))

    def choose_new_file(
        self, parent: QWidget, title: str, start: Path, patterns: str
    ) -> Path | None:
        """Ask where to save a file."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), patterns)
        return Path(chosen) if chosen else None

    def choose_printer(self, parent: QWidget, printer: QPrinter) -> bool:
        """Ask for a printer and set it up."""
        from PySide6.QtPrintSupport import QPrintDialog

        return bool(QPrintDialog(printer, parent).exec())
