"""Which folders Greenroom uses; the one place that tests and ``--library`` redirect."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
import platformdirs

from desktop.base.errors import UsageError, Wrong

HOME_VARIABLE = "GREENROOM_HOME"
"""When set, every folder lies below it: nothing of the user's own is touched."""


class Folders(msgspec.Struct, frozen=True):
    """The folders of one running Greenroom."""

    library: Path
    config: Path
    data: Path
    cache: Path
    log: Path

    @property
    def sessions(self) -> Path:
        """One folder a session."""
        return self.library / "sessions"

    @property
    def own_roles(self) -> Path:
        """The user's own role packs."""
        return self.library / "roles"

    @property
    def own_lexicons(self) -> Path:
        """The user's own words for the word lists of cues."""
        return self.library / "lexicons"

    @property
    def targets(self) -> Path:
        """Job ads that are aimed at, and the user's own words of job ads."""
        return self.library / "targets"

    @property
    def stories(self) -> Path:
        """One document a story."""
        return self.library / "stories"

    @property
    def decks(self) -> Path:
        """The user's own cards, and which cards were practised when."""
        return self.library / "decks"

    @property
    def diary(self) -> Path:
        """Real interviews in the candidate's own words."""
        return self.library / "diary.json"

    @property
    def plan(self) -> Path:
        """What the candidate added to the plan by hand."""
        return self.library / "plan.json"

    @property
    def queue(self) -> Path:
        """What waits to be transcribed, one folder a window."""
        return self.library / "queue"

    @property
    def trash(self) -> Path:
        """What was deleted, with a date."""
        return self.library / "trash"

    @property
    def known_copies(self) -> Path:
        """What is known of copies that go out; can be deleted at any time."""
        return self.cache / "copies"

    @property
    def index(self) -> Path:
        """The SQLite index; can be deleted at any time."""
        return self.library / "library.sqlite3"

    @property
    def settings(self) -> Path:
        """The user's choices."""
        return self.config / "settings.toml"

    @property
    def models(self) -> tuple[Path, ...]:
        """Where speech models lie, first the user's own, then what came with the program."""
        beside = Path(getattr(sys, "_MEIPASS", "") or sys.prefix) / "share" / "greenroom" / "models"
        return (self.data / "models", beside)

    @classmethod
    def under(cls, root: Path, library: Path | None = None) -> Folders:
        """Put every folder below one root."""
        return cls(
            library=library or root / "library",
            config=root / "config",
            data=root / "data",
            cache=root / "cache",
            log=root / "log",
        )

    @classmethod
    def standard(cls, library: Path | None = None) -> Folders:
        """Use the system's folders, or those below ``GREENROOM_HOME``."""
        library = library.expanduser().absolute() if library else None
        home = os.environ.get(HOME_VARIABLE)
        if home:
            return cls.under(Path(home).expanduser().absolute(), library)
        dirs = platformdirs.PlatformDirs("greenroom", appauthor=False)
        return cls(
            library=library or dirs.user_documents_path / "Greenroom",
            config=dirs.user_config_path,
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            log=dirs.user_log_path,
        )


def chosen_folders(library: Path | None) -> Folders:
    """Return the folders in use: the library as given, else as the settings say, else the default.

    Raises:
        UsageError: NOT_A_FOLDER.
        WorldError: SETTINGS_DAMAGED.
    """
    from desktop.base.settings import read_settings

    if library is not None and os.path.isfile(library.expanduser()):  # noqa: PTH113 - never raises
        raise UsageError(Wrong.NOT_A_FOLDER, name=library)
    folders = Folders.standard(library)
    chosen = read_settings(folders.settings).library
    return Folders.standard(Path(chosen)) if library is None and chosen else folders
