"""Where a sound server takes our sound from: it may move a stream to another microphone unasked.

PulseAudio and PipeWire do so when a device is unplugged, and PortAudio says nothing about it
(reliability.md 2). Their own program ``pactl`` is asked; without it the answer is "not known".
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from desktop.base.typed import known
from desktop.devices.model import Origin

Ask: TypeAlias = Callable[[str], bytes]
"""Gives what the server answers to a ``list`` of something, as JSON."""

PROGRAM = "pactl"
PATIENCE_S = 2.0

_log = logging.getLogger(__name__)


class _Stream(msgspec.Struct):
    source: int
    properties: dict[str, object] = {}


class _Source(msgspec.Struct):
    index: int
    name: str = ""
    description: str = ""


def recorded_source(ask: Ask | None = None) -> Origin:
    """Return the source that this process records from; without a key if that is not known.

    Takes some 20 ms: not for the thread that shows the window.
    """
    if ask is None:
        if not sys.platform.startswith("linux") or shutil.which(PROGRAM) is None:
            return Origin()
        ask = _ask
    try:
        streams = msgspec.json.decode(ask("source-outputs"), type=known(list[_Stream]))
        ours = {
            each.source
            for each in streams
            if str(each.properties.get("application.process.id")) == str(os.getpid())
        }
        if len(ours) != 1:
            return Origin()
        sources = msgspec.json.decode(ask("sources"), type=known(list[_Source]))
    except (OSError, subprocess.SubprocessError, msgspec.DecodeError) as error:
        _log.info("the sound server does not tell: %s", error)
        return Origin()
    found = [each for each in sources if each.index in ours]
    return Origin(found[0].name, found[0].description) if found else Origin()


def _ask(what: str) -> bytes:
    done = subprocess.run(  # noqa: S603 - our own words only
        [PROGRAM, "--format=json", "list", what],
        capture_output=True,
        check=True,
        timeout=PATIENCE_S,
        stdin=subprocess.DEVNULL,
    )
    return done.stdout
