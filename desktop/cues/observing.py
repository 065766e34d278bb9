"""From a take folder to its cues: read, detect, keep."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.base.documents import from_json, to_json
from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.base.ids import now_utc
from desktop.cues.answer import Answer
from desktop.cues.chips import Finder
from desktop.cues.detect import (
    LISTEN,
    STUTTER,
    find_in_answer,
    find_in_picture,
    find_in_sound,
    mean_probability,
    versions,
)
from desktop.cues.model import CueSheet
from desktop.cues.store import read_sheet, write_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.base.settings import Settings
    from desktop.cues.face_model import FaceModel
    from desktop.cues.faces import FaceFinder
    from desktop.cues.hearing import Heard
    from desktop.cues.job_ad import Term
    from desktop.cues.lexicons import Lexicons
    from desktop.roles.model import Item, Question, RolePack
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.model import Transcript
    from desktop.transcription.voice import VoiceDetector


def _silero() -> VoiceDetector:
    from desktop.transcription.voice import Silero

    return Silero()


@dataclass(frozen=True)
class Observer:
    """Looks at takes.

    Attributes:
        off: ids of cues that are not looked for.
        picture: whether cues of the picture are wanted.
        terms: words of the job ad.
        voice: makes a fresh voice detector.
        face_model: where the face detector's file lies; without it no face is looked for.
    """

    lexicons: Lexicons
    off: frozenset[str] = frozenset()
    picture: bool = False
    terms: tuple[Term, ...] = ()
    voice: Callable[[], VoiceDetector] = field(default=_silero)
    face_model: FaceModel | None = None

    @classmethod
    def as_wished(
        cls,
        settings: Settings,
        lexicons: Lexicons,
        terms: tuple[Term, ...] = (),
        face_model: FaceModel | None = None,
    ) -> Observer:
        """Make one that looks for what the settings wish."""
        off = {*settings.cues_off, *(STUTTER if settings.i_stutter else ())}
        return cls(lexicons, frozenset(off), settings.picture_cues, terms, face_model=face_model)

    def observe(self, take: TakeFolder) -> CueSheet:
        """Return the cues of a take: the stored ones while they are true, else found anew and kept.

        Raises:
            WorldError: ``take.json``, the transcript or the stored cues can't be read.
        """
        transcript, content = _read_transcript(take)
        made_from = hashlib.sha256(content).hexdigest() if content else ""
        stored = read_sheet(take)
        if stored is not None and self._is_true(stored, made_from):
            return stored
        sheet = self._find(take, transcript, made_from, stored)
        with contextlib.suppress(WorldError):  # a library that may only be read has cues as well
            write_sheet(take, sheet)
        return sheet

    @property
    def _rules(self) -> str:
        terms = repr([(each.text, each.others) for each in self.terms])
        return hashlib.sha256(self.lexicons.digest.encode() + terms.encode()).hexdigest()

    @property
    def _versions(self) -> dict[str, int]:
        found = versions(off=self.off, picture=self.picture)
        if self.picture and self.face_model is not None and self.face_model.there:
            found["faces"] = 1  # cues that were found without it are found anew
        return found

    def _is_true(self, stored: CueSheet, made_from: str) -> bool:
        return (
            stored.transcript_sha256 == made_from
            and stored.rules_sha256 == self._rules
            and stored.detectors == self._versions
            and not any(cue.id in self.off for cue in stored.cues)
        )

    def _find(
        self,
        take: TakeFolder,
        transcript: Transcript | None,
        made_from: str,
        stored: CueSheet | None,
    ) -> CueSheet:
        document = take.read()
        pack, question = _asked(take, document.question_id)
        heard = self._hear(take, transcript) if document.has_sound else None
        answer = Answer(
            transcript,
            heard,
            self.lexicons,
            question_type=question.type if question else None,
            answer_s=question.answer_s if question else 0,
        )
        cues = (
            *find_in_answer(answer, self.off),
            *find_in_sound(take, heard, self.off),
            *(find_in_picture(take, self._load_faces, self.off) if self.picture else ()),
        )
        sure = transcript is not None and bool(transcript.words)
        return CueSheet(
            take_id=document.id,
            made_at=now_utc(),
            transcript_sha256=made_from,
            rules_sha256=self._rules,
            detectors=self._versions,
            language=transcript.language if transcript else "",
            duration_ms=document.duration_ms,
            words_probability=round(mean_probability(transcript), 3)
            if transcript and sure
            else None,
            cues=cues,
            chips=Finder(answer, cues, self.terms).chips(_items(pack, question)),
            dismissed=stored.dismissed if stored else (),
        )

    def _load_faces(self) -> FaceFinder | None:
        return None if self.face_model is None else self.face_model.load(for_film=True)

    def _hear(self, take: TakeFolder, transcript: Transcript | None) -> Heard | None:
        """Measure the sound; None when there is none that can be read."""
        from desktop.cues.silences import hear
        from desktop.transcription.sounds import read_sound

        path = take.speech if take.speech.exists() else take.video
        try:
            sound = read_sound(path)
        except WorldError:
            return None
        heard = hear(sound, self.voice)
        for listen in LISTEN:
            heard = listen(sound, heard, transcript)
        return heard


def _transcript_content(take: TakeFolder) -> bytes:
    """Return the bytes of the transcript; none when there is none.

    Raises:
        WorldError: it is there but can't be read.
    """
    try:
        with naming_faults(take.transcript):
            return take.transcript.read_bytes()
    except WorldError as error:
        if error.fault is Fault.FOLDER_MISSING:
            return b""
        raise


def _read_transcript(take: TakeFolder) -> tuple[Transcript | None, bytes]:
    """Return the transcript as people corrected it, and the bytes it is known by; nothing without one.

    Raises:
        WorldError: it or its corrections can't be read.
    """
    from desktop.transcription.corrections import corrected, of_transcript, read_corrections
    from desktop.transcription.model import Transcript

    content = _transcript_content(take)
    if not content:
        return None, b""
    try:
        heard = from_json(content, Transcript, take.transcript)
    except WorldError as error:
        raise of_transcript(error, take) from error
    words = corrected(heard, read_corrections(take).corrections)
    return words.transcript, to_json(words.transcript) if words.placed else content


def _asked(take: TakeFolder, question_id: str) -> tuple[RolePack | None, Question | None]:
    """Return the role pack and the question; a damaged session hides no cues."""
    try:
        session = take.session.read()
    except WorldError:
        return None, None
    return session.role, session.question(question_id)


def _items(pack: RolePack | None, question: Question | None) -> tuple[Item, ...]:
    return pack.items_for(question) if pack and question else ()
