"""Whether a graphics card can be used: only one that has just written down a known sample right."""

from __future__ import annotations

import logging
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import GreenroomError
from desktop.transcription.job import CPU, TranscriptionJob
from desktop.transcription.trial import share_heard
from desktop.transcription.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.models import ModelFolder
    from desktop.transcription.trial import Clip

_LOG = logging.getLogger(__name__)
GPU = "cuda"
LONGEST_S = 60.0
"""A driver may hang. The first use of a card can take half of this to prepare it."""
RIGHT = 0.5
"""Share of the sample's words. A driver that computes wrongly gives none, or others; the base model
hears above 0.9 of the samples."""


def card_present() -> bool:
    """Say whether the driver of a card that CTranslate2 knows (CUDA: NVIDIA's) is there; cheap."""
    if sys.platform == "win32":
        return Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32", "nvcuda.dll").exists()
    return any(Path(each).exists() for each in ("/dev/nvidiactl", "/dev/nvidia0", "/dev/dxg"))


class GraphicsProbe:
    """Tries the graphics card in a process of its own, which may die; once a model and run.

    Args:
        clip: makes the sample; it is asked for with the first question.
        present: says at once whether there may be a card at all.
        command: how the worker is started; tests put another program in its place.
        longest_s: after this the card is given up.
    """

    def __init__(
        self,
        clip: Callable[[], Clip],
        *,
        present: Callable[[], bool] = card_present,
        command: list[str] | None = None,
        longest_s: float = LONGEST_S,
    ) -> None:
        self._clip = clip
        self._present = present
        self._command = command
        self._longest_s = longest_s
        self._found: dict[Path, bool] = {}
        self._asking = threading.Lock()
        self._job: TranscriptionJob | None = None
        self._stopped = False

    def device_for(self, model: ModelFolder) -> str:
        """Return ``cuda`` if the card works with a model, else ``cpu``; may take a while."""
        with self._asking:
            if model.path not in self._found:
                self._found[model.path] = self._works(model)
            return GPU if self._found[model.path] else CPU

    def stop(self) -> None:
        """Give up what is being tried: the program ends."""
        self._stopped = True
        if self._job is not None:
            self._job.cancel()

    def _works(self, model: ModelFolder) -> bool:
        if self._stopped or not self._present():
            return False
        try:
            clip = self._clip()
            job = TranscriptionJob(
                clip.file,
                model,
                Wishes(language=clip.language),
                on_message=_nobody,
                command=self._command,
                device=GPU,
                last_resort=False,
            )
            job.start()
            self._job = job
            limit = threading.Timer(self._longest_s, job.cancel)
            limit.start()
            try:
                written = job.wait().text
            finally:
                limit.cancel()
                limit.join()
        except GreenroomError as error:
            _LOG.info("no graphics card is used: %s", error)
            return False
        return share_heard(clip.words, written) >= RIGHT


def _nobody(_message: object) -> None:
    """Hear what nobody wants to know."""
