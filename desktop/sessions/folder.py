"""The folders of a session and of a take: names, documents, files."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.base.documents import read_document, write_document
from desktop.base.errors import WorldError
from desktop.base.files import make_folder, naming_faults, settle
from desktop.base.ids import new_id, now_utc
from desktop.sessions.model import Origin, Session, Take, TakeKind, TakeState

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from desktop.sessions.model import FollowUp

_TAKE_NAME = re.compile(r"^(\d{2,4})_[A-Za-z0-9_]+$")


@contextlib.contextmanager
def begun(folder: Path) -> Generator[None]:
    """Remove a folder that was just made if its document can't be written: one without it is told as damaged for ever."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            folder.rmdir()  # which takes none but an empty one
        raise


@dataclass(frozen=True, slots=True)
class TakeFolder:
    """``takes/01_Q04``: one take and what was made of it."""

    path: Path

    @property
    def session(self) -> SessionFolder:
        """The session it belongs to."""
        return SessionFolder(self.path.parent.parent)

    @property
    def document(self) -> Path:
        """``take.json``."""
        return self.path / "take.json"

    @property
    def video(self) -> Path:
        """The recording; also when it has no picture."""
        return self.path / "video.mp4"

    @property
    def speech(self) -> Path:
        """16 kHz mono sound for the transcriber."""
        return self.path / "speech.wav"

    @property
    def transcript(self) -> Path:
        """``transcript.json``; there is none before it is transcribed."""
        return self.path / "transcript.json"

    @property
    def corrections(self) -> Path:
        """``corrections.json``; there is none before a word is corrected."""
        return self.path / "corrections.json"

    @property
    def cues(self) -> Path:
        """``cues.json``."""
        return self.path / "cues.json"

    def read(self) -> Take:
        """Read ``take.json``.

        Raises:
            WorldError: missing, damaged, or written by a newer Greenroom.
        """
        return read_document(self.document, Take)

    def take_back(self) -> None:
        """Remove what was made for a take that never came to be, and only that.

        What can't be removed is left to the next start: without a recording it leaves no ghost.
        """
        with contextlib.suppress(OSError, WorldError):
            if self.read().state is not TakeState.RECORDING:
                return
            for path in (self.video, self.speech, self.document):
                path.unlink(missing_ok=True)
            self.path.rmdir()

    def write(self, take: Take) -> None:
        """Write ``take.json`` atomically.

        Raises:
            WorldError: the disk is full or the folder read-only; the old one is untouched.
        """
        write_document(self.document, take)


@dataclass(frozen=True, slots=True)
class SessionFolder:
    """One mock interview on disk."""

    path: Path

    @property
    def document(self) -> Path:
        """``session.json``."""
        return self.path / "session.json"

    @property
    def takes_folder(self) -> Path:
        """Where the takes lie."""
        return self.path / "takes"

    @property
    def reviews(self) -> Path:
        """Where the reviews lie."""
        return self.path / "reviews"

    def read(self) -> Session:
        """Read ``session.json``.

        Raises:
            WorldError: missing, damaged, or written by a newer Greenroom.
        """
        return read_document(self.document, Session)

    def write(self, session: Session) -> None:
        """Write ``session.json`` atomically.

        Raises:
            WorldError: the disk is full or the folder read-only; the old one is untouched.
        """
        write_document(self.document, session)

    def takes(self) -> tuple[TakeFolder, ...]:
        """Return the take folders in the order they were recorded.

        Raises:
            WorldError: the folder can't be read.
        """
        with naming_faults(self.takes_folder):
            if not self.takes_folder.is_dir():
                return ()
            found = [
                (int(match[1]), child)
                for child in self.takes_folder.iterdir()
                if (match := _TAKE_NAME.match(child.name)) and child.is_dir()
            ]
        return tuple(TakeFolder(child) for _, child in sorted(found))

    def new_take(
        self,
        question_id: str,
        *,
        origin: Origin = Origin.RECORDED,
        prep_s: int = 0,
        follow_up: FollowUp | None = None,
    ) -> TakeFolder:
        """Make the folder of a new take; its ``take.json`` says ``recording`` until it is finished.

        Raises:
            WorldError: the disk is full, the folder read-only, or ``session.json`` is damaged.
        """
        session = self.read()
        number = 1 + max((int(take.path.name.split("_")[0]) for take in self.takes()), default=0)
        folder = TakeFolder(make_folder(self.takes_folder) / f"{number:02}_{question_id}")
        with naming_faults(folder.path):
            folder.path.mkdir()
            settle(self.takes_folder)
        with begun(folder.path):
            folder.write(
                Take(
                    id=new_id(),
                    session_id=session.id,
                    number=number,
                    question_id=question_id,
                    kind=TakeKind.ANSWER if follow_up is None else TakeKind.FOLLOW_UP,
                    follow_up=follow_up,
                    state=TakeState.RECORDING,
                    origin=origin,
                    prep_s=prep_s,
                    started_at=now_utc(),
                )
            )
        return folder
