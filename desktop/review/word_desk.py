"""The words of a take while they are corrected: written at once, undone at will.

Every change is made on what is on disk at that moment, under the session's lock: two windows on one
take can't lose each other's corrections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import write_document
from desktop.base.errors import Fault, WorldError
from desktop.base.ids import new_id, now_utc
from desktop.base.timecode import Span
from desktop.review.desk import HISTORY
from desktop.review.spelling import respelled
from desktop.review.store import set_aside
from desktop.review.word_spans import heard_into
from desktop.sessions.lock import MOMENT_S, SessionLock
from desktop.transcription.corrections import (
    Corrected,
    Correction,
    Corrections,
    How,
    Step,
    corrected,
    read_corrections,
    read_heard,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.review.finding import Change
    from desktop.sessions.folder import TakeFolder
    from desktop.transcription.model import Word


class WordDesk:
    """Corrects one take. What the model heard is never changed.

    A change that can't be written raises and is not made. The steps that can be undone are those
    that were there when the desk was opened, and its own.
    """

    def __init__(
        self,
        take: TakeFolder,
        *,
        ids: Callable[[], str] = new_id,
        now: Callable[[], str] = now_utc,
        steps: int = HISTORY,
    ) -> None:
        """Open the words of a take.

        Raises:
            WorldError: there is no transcript, or it or its corrections can't be read.
        """
        self._take = take
        self._ids = ids
        self._now = now
        self._steps = steps
        self._stored, self._words = self._read()
        self._own = {step.id for step in (*self._stored.done, *self._stored.undone)}

    @classmethod
    def start_fresh(cls, take: TakeFolder) -> WordDesk:
        """Open the words as they were heard; damaged corrections are kept under another name.

        Raises:
            WorldError: the file could not be renamed, or there is no transcript.
        """
        with SessionLock(take.session.path, patience_s=MOMENT_S):
            set_aside(take.corrections)
        return cls(take)

    @property
    def take(self) -> TakeFolder:
        """The take."""
        return self._take

    @property
    def words(self) -> Corrected:
        """The words as they stand."""
        return self._words

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return self._last(self._stored.done) is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a correction to bring back."""
        return self._last(self._stored.undone) is not None

    @property
    def undo_beside(self) -> str | None:
        """What the review was like when the last change was made; None without one."""
        step = self._last(self._stored.done)
        return step.beside if step else None

    @property
    def redo_beside(self) -> str | None:
        """The same of the change that was undone last."""
        step = self._last(self._stored.undone)
        return step.beside if step else None

    def refresh(self) -> bool:
        """Take over what another window or a transcription wrote; say whether there was anything.

        Raises:
            WorldError: a file is there and can't be read.
        """
        before = self._stored, self._words
        self._stored, self._words = self._read()
        return before != (self._stored, self._words)

    def correct(
        self,
        changes: Sequence[Change],
        how: How = How.TYPED,
        *,
        seen: Corrected | None = None,
        beside: str = "",
    ) -> bool:
        """Put texts in place of words, all in one step; say whether that changed anything.

        Args:
            changes: of ``words.words``, in order, none overlapping another.
            seen: the words that were shown, where they are not ``words``.
            how: typed, or by find and replace.
            beside: what the review is like now.

        Raises:
            WorldError: WORDS_CHANGED, another window has changed the same words; session busy, disk
                full, folder read-only. Nothing is changed then.
        """
        shown = seen or self._words

        def edit(now: Corrected) -> Corrected:
            for change in sorted(changes, key=lambda each: each.first, reverse=True):
                first, last = self._find_again(shown, now, change.first, change.last)
                words = respelled(now.words[first : last + 1], change.text)
                now = self._replace(now, first, last, words, how)
            return now

        return self._change(edit, beside)

    def hear_again(
        self, span: Span, words: Sequence[Word], model: str, *, beside: str = ""
    ) -> bool:
        """Put what a model heard in a span in place of the words that stand in it.

        Words outside are untouched: of the new ones only those count whose middle lies in the span,
        and none reaches into its neighbours.

        Raises:
            WorldError: as ``correct``.
        """

        def edit(now: Corrected) -> Corrected:
            first, last, new = heard_into(now.words, span, words)
            return self._replace(now, first, last, new, How.HEARD_AGAIN, model=model, span=span)

        return self._change(edit, beside)

    def restore(self, ids: Iterable[str], *, beside: str = "") -> bool:
        """Believe the model again in place of corrections.

        Raises:
            WorldError: as ``correct``.
        """
        gone = set(ids)
        return self._change(
            lambda now: self._with(now, (each for each in _all(now) if each.id not in gone)), beside
        )

    def restore_all(self, *, beside: str = "") -> bool:
        """Believe the model again everywhere; corrections that stand nowhere go, too.

        Raises:
            WorldError: as ``correct``.
        """
        return self._change(lambda now: self._with(now, ()), beside)

    def undo(self) -> bool:
        """Take the last change back; one that another window has built on is passed over.

        Raises:
            WorldError: it could not be written; nothing is changed then.
        """
        return self._turn(back=True)

    def redo(self) -> bool:
        """Bring the change back that was undone last.

        Raises:
            WorldError: it could not be written; nothing is changed then.
        """
        return self._turn(back=False)

    def _read(self) -> tuple[Corrections, Corrected]:
        stored = read_corrections(self._take)
        return stored, corrected(read_heard(self._take), stored.corrections)

    def _change(self, edit: Callable[[Corrected], Corrected], beside: str) -> bool:
        with SessionLock(self._take.session.path, patience_s=MOMENT_S):
            stored, now = self._read()
            after = edit(now)
            old = {each.id: each for each in stored.corrections}
            new = {each.id: each for each in _all(after)}
            gone = tuple(each for key, each in old.items() if key not in new and each in _all(now))
            came = tuple(each for key, each in new.items() if key not in old)
            if not gone and not came:
                self._stored, self._words = stored, now
                return False
            kept = tuple(each for each in stored.corrections if each not in gone)
            step = Step(id=self._ids(), before=gone, after=came, beside=beside)
            self._own.add(step.id)
            self._write(
                Corrections(corrections=(*kept, *came), done=(*stored.done, step)[-self._steps :])
            )
        return True

    def _turn(self, *, back: bool) -> bool:
        with SessionLock(self._take.session.path, patience_s=MOMENT_S):
            stored, _ = self._read()
            done, undone = list(stored.done), list(stored.undone)
            source, target = (done, undone) if back else (undone, done)
            corrections = None
            while corrections is None and (step := self._last(source)) is not None:
                source.remove(step)
                gone, came = (step.after, step.before) if back else (step.before, step.after)
                corrections = _turned(stored.corrections, gone, came)
                if corrections is not None:
                    target.append(step)
            turned = corrections is not None
            self._write(
                Corrections(
                    corrections=stored.corrections if corrections is None else corrections,
                    done=tuple(done),
                    undone=tuple(undone),
                )
            )
        return turned

    def _write(self, corrections: Corrections) -> None:
        write_document(self._take.corrections, corrections)
        self._stored, self._words = self._read()

    def _last(self, steps: Sequence[Step]) -> Step | None:
        return next((step for step in reversed(steps) if step.id in self._own), None)

    def _find_again(
        self, seen: Corrected, now: Corrected, first: int, last: int
    ) -> tuple[int, int]:
        """Return where words stand now.

        Raises:
            WorldError: WORDS_CHANGED, they are no longer there.
        """
        wanted = seen.words[first : last + 1]
        for at in (first, *range(len(now.words))):
            if wanted and now.words[at : at + len(wanted)] == wanted:
                return at, at + len(wanted) - 1
        raise WorldError(Fault.WORDS_CHANGED, take=self._take.path)

    def _replace(
        self,
        now: Corrected,
        first: int,
        last: int,
        new: tuple[Word, ...],
        how: How,
        *,
        model: str = "",
        span: Span | None = None,
    ) -> Corrected:
        """Return the words with others in place of ``first`` to ``last``; of none when last < first."""
        words = now.words
        if not new and len(words) > last - first + 1:
            beside = _neighbour(now, first, last)
            first, last, new = min(first, beside), max(last, beside), (words[beside],)
        if new == words[first : last + 1]:
            return now
        touched = list(dict.fromkeys(each for each in now.sources[first : last + 1] if each))
        while first and now.sources[first - 1] in touched:
            first, new = first - 1, (words[first - 1], *new)
        while last + 1 < len(words) and now.sources[last + 1] in touched:
            last, new = last + 1, (*new, words[last + 1])
        touched = touched if words else list(now.placed)
        heard = _heard(now, first, last) if words else _all_heard(now)
        ids = {each.correction.id for each in touched}
        others = [each for each in _all(now) if each.id not in ids]
        if [word.text for word in new] == [word.text for word in heard]:
            return self._with(now, others)
        made = Correction(
            id=self._ids(),
            span=_span((*heard, *new), span),
            heard=heard,
            words=new,
            how=how,
            model=model,
            at=self._now(),
        )
        return self._with(now, (*others, made))

    def _with(self, now: Corrected, corrections: Iterable[Correction]) -> Corrected:
        return corrected(now.heard, tuple(corrections))


def _all(now: Corrected) -> tuple[Correction, ...]:
    return (*(each.correction for each in now.placed), *now.unplaced)


def _turned(
    here: Sequence[Correction], gone: Sequence[Correction], came: Sequence[Correction]
) -> tuple[Correction, ...] | None:
    """Return corrections without some and with others; None where somebody has built on them."""
    kept = tuple(each for each in here if each not in gone)
    taken = {word for each in kept for word in each.heard}
    if len(kept) != len(here) - len(gone) or any(w in taken for each in came for w in each.heard):
        return None
    return (*kept, *came)


def _heard(now: Corrected, first: int, last: int) -> tuple[Word, ...]:
    """Return what the model wrote where words stand; no correction is cut through."""
    heard: list[Word] = []
    seen: set[str] = set()
    for word, source in zip(
        now.words[first : last + 1], now.sources[first : last + 1], strict=True
    ):
        if source is None:
            heard.append(word)
        elif source.correction.id not in seen:
            seen.add(source.correction.id)
            heard.extend(source.heard)
    return tuple(heard)


def _all_heard(now: Corrected) -> tuple[Word, ...]:
    """Return what was taken away, where no word is left."""
    return tuple(word for placed in now.placed for word in placed.heard)


def _neighbour(now: Corrected, first: int, last: int) -> int:
    """Return the word that stays beside words that go: in the same segment, if there is one."""
    ends = 0
    for segment in now.transcript.segments:
        begin, ends = ends, ends + max(1, len(segment.words))
        if begin <= first < ends:
            if first > begin:
                return first - 1
            if last + 1 < ends:
                return last + 1
    return first - 1 if first else last + 1


def _span(words: Sequence[Word], span: Span | None) -> Span:
    starts = [word.start_ms for word in words] + ([span.start_ms] if span else [])
    ends = [word.end_ms for word in words] + ([span.end_ms] if span else [])
    return Span(min(starts), max(*starts, *ends))
