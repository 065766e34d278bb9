"""What pages need beside the core: theme, translation, dialogs, tasks, long jobs, doors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.bridges import TranscriptionBridge
    from desktop.ui.dialogs import Dialogs
    from desktop.ui.i18n import Translation
    from desktop.ui.model_desk import ModelDesk
    from desktop.ui.outside.doors import Outside
    from desktop.ui.services import Services
    from desktop.ui.tasks import Tasks
    from desktop.ui.theme import Theme


@dataclass(frozen=True)
class Workshop:
    """Everything a page is handed."""

    services: Services
    theme: Theme
    translation: Translation
    dialogs: Dialogs
    tasks: Tasks
    transcriptions: TranscriptionBridge
    models: ModelDesk
    outside: Outside
