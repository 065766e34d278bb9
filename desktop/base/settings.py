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

LONGEST_PREP_S = 600
SHORTEST_ANSWER_S, LONGEST_ANSWER_S = 10, 3600
MOST_PRESETS = 20


SMALLEST_GAP, MOST_GAP = 0.5, 4.0
"""In levels of a scale from 1 to 5."""
GapLevels = Annotated[float, msgspec.Meta(ge=SMALLEST_GAP, le=MOST_GAP)]


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


class Processor(StrEnum):
    """What computes the transcript."""

    AUTO = "auto"  # a graphics card, if it has shown that it works
    CPU = "cpu"


class OverlayMode(StrEnum):
    """How much of the checklist is shown over the picture of a take."""

    SHOWN = "shown"
    DIMMED = "dimmed"
    HIDDEN = "hidden"


class Preset(msgspec.Struct, frozen=True):
    """A person's own times for every question, in seconds.

    Attributes:
        one_take: the answer ends by itself when its time is over, and there is no second one.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=r"\S")]
    prep_s: Annotated[int, msgspec.Meta(ge=0, le=LONGEST_PREP_S)]
    answer_s: Annotated[int, msgspec.Meta(ge=SHORTEST_ANSWER_S, le=LONGEST_ANSWER_S)]
    one_take: bool = False


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every choice with its default.

    Attributes:
        camera, microphone: ``default``, or the lasting key of a device; also a name or an index.
        camera_name, microphone_name: what the system called it, to be shown while it is away.
        sound_only: no camera is opened; which one was chosen is kept.
        hide_self: in the room the own picture is not shown; it is recorded all the same.
        read_aloud: a voice of the system speaks the question.
        story_lines: before a take a story of one's own is shown as four short lines.
        picture_help: the device check says what would help the picture.
        cues_off: ids of cues that are not looked for.
        i_stutter: repeated words are not looked for; never leaves this computer.
        picture_cues: cues of the picture are looked for as well.
        captions: the words that are being said are shown over the picture.
        gap_from: from how many levels on the difference between oneself and others is called a gap.
        large_gap_from: from how many on it is called large.
        overlay_x, overlay_y: where the checklist stands over the picture; 0 is left, top.
    """

    version: int = 1
    interface: Interface = Interface.SYSTEM
    appearance: Appearance = Appearance.SYSTEM
    camera: str = "default"
    camera_name: str = ""
    microphone: str = "default"
    microphone_name: str = ""
    picture_size: PictureSize = PictureSize.P720
    sound_only: bool = False
    mirror_preview: bool = True
    hide_self: bool = False
    picture_help: bool = True
    read_aloud: bool = True
    story_lines: bool = False
    presets: Annotated[tuple[Preset, ...], msgspec.Meta(max_length=MOST_PRESETS)] = ()
    speech: Speech = Speech.AUTO
    script: Script = Script.SIMPLIFIED
    numbers: Numbers = Numbers.AS_HEARD
    terms: tuple[str, ...] = ()
    model: str = "base"
    model_mirror: str = ""  # answers like the hub; empty for the hub itself
    trust_own_models: bool = False
    processor: Processor = Processor.AUTO
    transcribe_after_stop: bool = True
    cues_off: tuple[str, ...] = ()
    i_stutter: bool = False
    picture_cues: bool = False
    library: str = ""
    gap_from: GapLevels = 1.0
    large_gap_from: GapLevels = 1.67
    captions: bool = True
    overlay: OverlayMode = OverlayMode.SHOWN
    overlay_x: Annotated[float, msgspec.Meta(ge=0, le=1)] = 1.0
    overlay_y: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0
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
        ValueError: they would be refused when they are read; the old ones are untouched.
    """
    import tomli_w  # with the first change: the window starts without it

    values = msgspec.to_builtins(settings)
    msgspec.convert(values, known(Settings))
    make_folder(path.parent)
    write_atomic(path, tomli_w.dumps(values).encode())
