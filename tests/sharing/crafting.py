"""Tries what was crafted: packs, encrypted packs, reviews and replies; then looks as the window would."""

from __future__ import annotations

import io
import random
import shutil
import time
import zipfile
from typing import TYPE_CHECKING, Any

import msgspec
import pyrage

from desktop.base.documents import read_document
from desktop.base.errors import Fault, WorldError
from desktop.review.actions import Decision
from desktop.review.model import ReviewerRole
from desktop.sharing.acting import decide, notes_of
from desktop.sharing.annotations import to_annotations
from desktop.sharing.comparing import compare
from desktop.sharing.encryption import open_key
from desktop.sharing.limits import KEY, SEALED
from desktop.sharing.overview import sessions_with_reviews
from desktop.sharing.receiving import Receiver, find_received
from desktop.sharing.replying import is_reply, take_in_reply, write_reply
from desktop.sharing.retiring import overdue
from desktop.sharing.review_file import as_review, signature_of
from desktop.sharing.sealing import open_seals
from desktop.sharing.seat import parts_for, read_pack, received_packs, sit_down
from desktop.sharing.taking_in import received_reviews, take_in
from desktop.sharing.wishes import Wishes
from desktop.transcription.model import Transcript
from tests.fixtures._sealed import encrypt
from tests.fixtures.sharing import DAY, inspect_here, review_file_for, write_file
from tests.sharing import crafted_age, crafted_json, crafted_zips
from tests.sharing.hostile import EXPECTED, Tally, listed, read_parts, zipped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.quarantine import Inspector
    from desktop.sessions.folder import SessionFolder
    from tests.fixtures.sharing import Shared

WORDS = "apple river stone cloud table green"
ALSO_EXPECTED = {
    Fault.WORDS_WRONG,
    Fault.REPLY_REFUSED,
    Fault.REPLY_UNKNOWN_PACK,
    Fault.REPLY_TO_SEND,
    Fault.DISK_FULL,
}


class Crafting:
    """Cases from one session, one pack and what comes back of it.

    Args:
        shared: the session.
        place: an empty folder to work in.
        seed: the same seed gives the same cases.
        inspector: looks at the media; in this process if none is given.
    """

    def __init__(
        self, shared: Shared, place: Path, seed: int, inspector: Inspector = inspect_here
    ) -> None:
        self._shared, self._place = shared, place
        self._dice = random.Random(seed)
        self._inspector = inspector
        self.tally = Tally()
        shared.own(4)
        pack = shared.export().path
        self._pack = read_parts(pack.read_bytes())
        self._key = msgspec.json.decode(self._pack["pack.json"])["review_key"]
        sealed = shared.export(Wishes(passphrase=WORDS), "sealed.zip").path
        self._sealed = read_parts(sealed.read_bytes())
        self._identity = pyrage.x25519.Identity.generate()
        self._friend = place / "friend"
        review = write_file(shared.outside / "a.json", review_file_for(pack, self._friend))
        self._review = review.read_bytes()
        self._reply = self._made_reply(review)
        (place / "work").mkdir()

    def _made_reply(self, review: Path) -> bytes:
        taken = take_in(self._shared.shelf, review)
        open_seals(taken.folder)
        for note in notes_of(taken.folder):
            decide(taken.folder, note, Decision.ACCEPTED)
        path = self._shared.outside / "reply.json"
        write_reply(taken.folder, taken.review.review_id, path)
        return path.read_bytes()

    def run(self, cases: int) -> Tally:
        """Try so many."""
        kinds = (self._zip, self._zip, self._documents, self._documents, self._review_file,
                 self._review_file, self._age, self._reply_file)  # fmt: skip
        for number in range(cases):
            self._dice.choice(kinds)(number)
        return self.tally

    def run_within(self, cases: int) -> Tally:
        """Try so many zips that lie in an encrypted pack."""
        for number in range(cases):
            self._zip_within(number)
        return self.tally

    def _zip(self, number: int) -> None:
        content, name = crafted_zips.crafted(self._dice, self._pack)
        self._receive(f"{number} zip {name}", content)

    def _zip_within(self, number: int) -> None:
        """What is encrypted is a stranger's all the same."""
        content, name = crafted_zips.crafted(self._dice, self._pack)
        secret = io.BytesIO()
        encrypt(io.BytesIO(content), secret, str(self._identity.to_public()))
        whole = zipped({KEY: b"wrapped", SEALED: secret.getvalue()}, zipfile.ZIP_STORED)
        self._receive(f"{number} within {name}", whole, WORDS, self._unwrapped)

    def _unwrapped(self, _wrapped: bytes, _words: str, _path: Path) -> str:
        return str(self._identity)

    def _documents(self, number: int) -> None:
        part = self._dice.choice(["pack.json", "session.json", "session.json", "take-01.json"])
        content, name = crafted_json.crafted(self._dice, self._pack[part])
        self._receive(f"{number} {part} {name}", zipped(listed({**self._pack, part: content})))

    def _age(self, number: int) -> None:
        parts, name = crafted_age.crafted(self._dice, self._sealed)
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for each, content in parts.items():
                archive.writestr(each, content)
        self._receive(f"{number} age {name}", target.getvalue(), WORDS)

    def _receive(
        self,
        name: str,
        content: bytes,
        words: str | None = None,
        unwrap: Callable[[bytes, str, Path], str] = open_key,
    ) -> None:
        path, library = self._place / "work" / "case.greenroom", self._place / "library"
        path.write_bytes(content)
        shutil.rmtree(library, ignore_errors=True)
        library.mkdir()
        receiver = Receiver(library, inspector=self._inspector, unwrap=unwrap)
        self._attempt(name, lambda: look_at_pack(receiver.receive(path, words).folder, library))
        self._look_around(name, library)
        if path.read_bytes() != content:
            self.tally.wrong.append(f"{name}: the file was changed")

    def _look_around(self, name: str, library: Path) -> None:
        left = [each.name for each in library.iterdir() if each.name != "received"]
        odd = [
            each
            for each in library.rglob("*")
            if each.is_symlink() or not (each.is_dir() or each.is_file())
        ]
        beside = {each.name for each in self._place.iterdir()} - {"work", "library", "friend"}
        beside |= {each.name for each in (self._place / "work").iterdir()} - {"case.greenroom"}
        names = [
            str(each)
            for each in library.rglob("*")
            if not each.name.isprintable() or not each.name.isascii()
        ]
        for what in (left, odd, sorted(beside), names):
            if what:
                self.tally.wrong.append(f"{name}: left {what}")
        for each in (self._place / "work").iterdir():
            if each.name != "case.greenroom":
                shutil.rmtree(each) if each.is_dir() else each.unlink()

    def _review_file(self, number: int) -> None:
        content, name = crafted_json.crafted(self._dice, self._review)
        if self._dice.random() < 0.7:
            content = self._signed(content)
        path = self._place / "work" / "case.greenroom"
        path.write_bytes(content)
        folder = self._shared.folder
        anyway = self._dice.random() < 0.7
        self._attempt(
            f"{number} review {name}",
            lambda: look_at_reviews(
                take_in(self._shared.shelf, path, anyway=anyway).folder, self._shared
            ),
        )
        for each in folder.reviews.rglob("*"):
            if not each.name.isprintable() or not each.name.isascii():
                self.tally.wrong.append(f"{number} review {name}: {each.name!r}")
        if len(received_reviews(folder)) > 8:
            shutil.rmtree(folder.reviews / "received")
            for each in folder.reviews.glob("00000000-0000-4000-9*"):
                each.unlink()

    def _reply_file(self, number: int) -> None:
        content, name = crafted_json.crafted(self._dice, self._reply)
        path = self._place / "work" / "case.greenroom"
        path.write_bytes(self._signed(content))

        def take() -> None:
            is_reply(path)
            replied = take_in_reply(self._friend, path)
            look_at_pack(replied.folder, self._friend)

        self._attempt(f"{number} reply {name}", take)

    def _signed(self, content: bytes) -> bytes:
        """Sign anew, as whoever had the pack can."""
        try:
            signature = signature_of(content, self._key)
            before = msgspec.json.decode(content, type=dict[str, Any]).get("signature")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return content
        return (
            content.replace(before.encode(), signature.encode())
            if isinstance(before, str)
            else content
        )

    def _attempt(self, name: str, call: Callable[[], object]) -> None:
        self.tally.cases += 1
        begin = time.process_time()
        try:
            call()
            self.tally.taken += 1
        except WorldError as error:
            self.tally.refused += 1
            if error.fault not in EXPECTED | ALSO_EXPECTED:
                self.tally.wrong.append(f"{name}: {error}")
        except Exception as error:  # noqa: BLE001 - what is looked for
            self.tally.wrong.append(f"{name}: {type(error).__name__} {error}"[:300])
        taken_s = time.process_time() - begin
        if taken_s > self.tally.slowest_s:
            self.tally.slowest_s, self.tally.slowest = taken_s, name


def look_at_pack(folder: SessionFolder, library: Path) -> None:
    """Read all that a page would show of a received pack, and sit down to review it."""
    pack = read_pack(folder)
    session = folder.read()
    for take in folder.takes():
        written = take.read()
        for more in (False, True):
            parts_for(folder, session, written.question_id, more=more)
        if take.transcript.exists():
            read_document(take.transcript, Transcript)
    for role in (ReviewerRole.FRIEND, ReviewerRole.HR):
        sit_down(folder, "Anna", role)
        for take in folder.takes():
            parts_for(folder, session, take.read().question_id)
    assert find_received(library, pack.manifest.pack_id) is not None
    assert len(received_packs(library)) == 1
    overdue(library, DAY)


def look_at_reviews(folder: SessionFolder, shared: Shared) -> None:
    """Read all that a page would show of the reviews that came back."""
    open_seals(folder)
    sessions_with_reviews(shared.shelf)
    compare(folder)
    notes_of(folder)
    for each in received_reviews(folder):
        as_review(each.latest.review)
        to_annotations(each.latest.review)
