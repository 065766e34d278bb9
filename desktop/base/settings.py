"""The user's choices: a TOML file, read strictly, written durably."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults, write_atomic
from desktop.base.typed import known

if TYPE_CHECKING:
    from pathlib import Path


class Language(StrEnum):
    """Languages of the interface and of the content."""

    ZH = "zh"
    EN = "en"


class Interface(StrEnum):
    """Language of the interface as chosen."""

    SYSTEM = "system"
    ZH_CN = "zh_CN"
    EN = "en"


class Appearance(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class PictureSize(StrEnum):
    """Height of the recorded picture."""

    P360 = "360"
    P480 = "480"
    P720 = "720"
    P1080 = "1080"


class Speech(StrEnum):
    """Language of the answers, as the transcriber is told."""

    AUTO = "auto"
    ZH = "zh"
    EN = "en"


class Script(StrEnum):
    """Which characters Chinese is written in."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class Numbers(StrEnum):
    """How numbers in Chinese are written."""

    AS_HEARD = "as_heard"  # as the speech model gives them
    FIGURES = "figures"
    SPOKEN = "spoken"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every choice with its default. Devices are kept by the name the user sees."""

    version: int = 1
    interface: Interface = Interface.SYSTEM
    appearance: Appearance = Appearance.SYSTEM
    camera: str = "default"
    microphone: str = "default"
    picture_size: PictureSize = PictureSize.P720
    mirror_preview: bool = True
    speech: Speech = Speech.AUTO
    script: Script = Script.SIMPLIFIED
    numbers: Numbers = Numbers.AS_HEARD
    terms: tuple[str, ...] = ()
    model: str = "base"
    model_mirror: str = ""  # answers like the hub; empty for the hub itself
    trust_own_models: bool = False
    transcribe_after_stop: bool = True
    library: str = ""
    volume: Annotated[float, msgspec.Meta(ge=0, le=1)] = 1.0
    first_run_done: bool = False


def read_settings(path: Path) -> Settings:
    """Read the settings; a missing file means the defaults.

    Raises:
        WorldError: SETTINGS_DAMAGED, or it cannot be read; the file stays as it is.
    """
    try:
        with naming_faults(path):
            content = path.read_bytes()
    except WorldError as error:
        if error.fault is Fault.FOLDER_MISSING:
            return Settings()
        raise
    try:
        return msgspec.toml.decode(content, type=known(Settings))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(Fault.SETTINGS_DAMAGED, file=path) from error


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings atomically.

    Raises:
        WorldError: the folder is read-only or full.
    """
    import tomli_w  # with the first change: the window starts without it

    make_folder(path.parent)
    write_atomic(path, tomli_w.dumps(msgspec.to_builtins(settings)).encode())
