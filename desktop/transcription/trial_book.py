"""What tests of models on this computer came to, kept in the cache: it can be measured again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base import any_json
from desktop.base.errors import WorldError
from desktop.base.files import make_folder, naming_faults, write_atomic
from desktop.transcription.trial import Trial

if TYPE_CHECKING:
    from pathlib import Path

NAME = "model_trials.json"


class _Page(msgspec.Struct, frozen=True):
    trials: tuple[Trial, ...] = ()


class TrialBook:
    """The last test of every model.

    Args:
        cache: the folder of the cache.
    """

    def __init__(self, cache: Path) -> None:
        self._path = cache / NAME

    def trials(self) -> tuple[Trial, ...]:
        """Return all of them; none when the book is missing or torn."""
        try:
            with naming_faults(self._path):
                content = self._path.read_bytes()
            return any_json.decode(content, _Page).trials
        except (WorldError, msgspec.DecodeError, UnicodeDecodeError):
            return ()

    def keep(self, trial: Trial) -> None:
        """Write a test down in the place of an earlier one of the same model.

        Raises:
            WorldError: the cache can't be written to.
        """
        others = tuple(each for each in self.trials() if each.model != trial.model)
        make_folder(self._path.parent)
        write_atomic(self._path, any_json.encode(_Page((*others, trial))))
