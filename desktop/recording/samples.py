"""The sample answers that ship with Greenroom, for the demo and the first look around."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.base.typed import known

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "sample"


class Sample(msgspec.Struct, frozen=True):
    """One sample answer: a drawn speaker with a synthetic voice tells a made-up story.

    Attributes:
        video, text: files beside ``sample.toml``: the answer and its exact words.
        role, question: what it answers.
    """

    language: Language
    video: str
    text: str
    role: str
    question: str

    @property
    def path(self) -> Path:
        """Where the video lies."""
        return asset(FOLDER, self.video)

    @property
    def words(self) -> str:
        """What is said, as written."""
        return asset(FOLDER, self.text).read_text(encoding="utf-8").strip()


class _Sheet(msgspec.Struct, frozen=True):
    sample: tuple[Sample, ...]


def samples() -> tuple[Sample, ...]:
    """Return the samples that ship, Chinese first.

    Raises:
        WorldError: SAMPLE_MISSING, the installation is not whole.
    """
    sheet = asset(FOLDER, "sample.toml")
    try:
        found = msgspec.toml.decode(sheet.read_bytes(), type=known(_Sheet)).sample
    except (OSError, msgspec.DecodeError) as error:
        raise WorldError(Fault.SAMPLE_MISSING, file=sheet) from error
    for each in found:
        if not each.path.is_file():
            raise WorldError(Fault.SAMPLE_MISSING, file=each.path)
    return found


def sample_in(language: Language) -> Sample:
    """Return the sample in a language.

    Raises:
        WorldError: SAMPLE_MISSING.
    """
    for each in samples():
        if each.language is language:
            return each
    raise WorldError(Fault.SAMPLE_MISSING, file=language)
