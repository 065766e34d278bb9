"""The documents of a pack: ``pack.json`` and ``session.json``; and what is remembered of it at home."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from desktop.base.calendar_patterns import DAY, only
from desktop.base.documents import Document
from desktop.base.settings import Language
from desktop.base.timecode import Milliseconds
from desktop.review.model import Review, Sentence
from desktop.roles.model import RolePack, Text
from desktop.sessions.model import Count, Identity, Mode, Moment
from desktop.sharing.limits import MEDIA_NAME, MOST_ASKS, MOST_ENTRIES, TRANSCRIPT_NAME

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)", max_length=64)]
NoSha256 = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?$(?!\n)", max_length=64)]
Day = Annotated[str, msgspec.Meta(pattern=only(DAY), max_length=10)]
FileName = Annotated[
    str, msgspec.Meta(min_length=5, max_length=120, pattern=r"^[a-z0-9.-]+$(?!\n)")
]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_]+$(?!\n)")]
Key = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)", max_length=64)]


class Contents(StrEnum):
    """What of the takes goes out."""

    FULL = "full"
    CLIPS = "clips"  # only what the candidate has marked
    AUDIO = "audio"
    TEXT = "text"
    BLURRED = "blurred"


class Guide(StrEnum):
    """How a reviewer is led: a friend by a few plain rows, somebody of HR by anchored levels."""

    FRIEND = "friend"
    HR = "hr"


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a pack."""

    name: FileName
    size: Count
    sha256: Sha256


class PackManifest(Document, frozen=True, kw_only=True):
    """``pack.json``: what the pack is, what is in it, and what its owner asks for.

    Attributes:
        pack_id: of this pack; another export of the same session has another one.
        made_on: the day; nothing finer leaves the house.
        blind: the candidate's own review is not in it.
        commitment: SHA-256 of a salt and the own review, which proves later that it was there first.
        review_key: signs the review file: made with this pack, not altered since. Never who made it.
        request: what the owner asks the reader to do with it, in both languages.
    """

    FORMAT: ClassVar[str] = "greenroom-pack"
    VERSION: ClassVar[int] = 1

    pack_id: Identity
    session_id: Identity
    made_on: Day
    contents: Contents
    blind: bool = True
    commitment: NoSha256 = ""
    review_key: Key
    purpose: Annotated[str, msgspec.Meta(pattern=r"^practice$(?!\n)")] = "practice"
    please_delete_after: Day
    request: Text
    files: Annotated[tuple[PackFile, ...], msgspec.Meta(max_length=MOST_ENTRIES)]


class SharedMedia(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One media file of a take; ``start_ms`` is where it begins on the take's own clock."""

    file: Annotated[str, msgspec.Meta(pattern=MEDIA_NAME, max_length=120)]
    sha256: Sha256
    start_ms: Milliseconds
    duration_ms: Milliseconds


class SharedTake(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A take as others may know it: no devices, no times of day, no troubles."""

    id: Identity
    number: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    question_id: Name
    duration_ms: Milliseconds
    prep_s: Count = 0
    media: Annotated[tuple[SharedMedia, ...], msgspec.Meta(max_length=MOST_ENTRIES)] = ()
    transcript: Annotated[str, msgspec.Meta(pattern=TRANSCRIPT_NAME, max_length=120)] = ""


class SharedSession(Document, frozen=True, kw_only=True):
    """``session.json`` of a pack: what was asked, of which role, and the takes.

    Attributes:
        role: the part of the role pack that these questions need.
        role_sha256: of the whole role pack, as reviews name it.
        self_review: the candidate's own, only where the pack is not blind.
        guide: how its reviewer is led.
        asks: what the candidate wants to know of the reviewer, in their own words.
    """

    FORMAT: ClassVar[str] = "greenroom-shared-session"
    VERSION: ClassVar[int] = 1

    id: Identity
    day: Day
    language: Language
    mode: Mode = Mode.PRACTICE
    role: RolePack
    role_sha256: Sha256
    company_goal: Sentence = ""
    questions: Annotated[tuple[Name, ...], msgspec.Meta(max_length=MOST_ENTRIES)]
    takes: Annotated[tuple[SharedTake, ...], msgspec.Meta(min_length=1, max_length=MOST_ENTRIES)]
    self_review: Review | None = None
    guide: Guide = Guide.FRIEND
    asks: Annotated[tuple[Sentence, ...], msgspec.Meta(max_length=MOST_ASKS)] = ()


class GivenTake(msgspec.Struct, frozen=True, omit_defaults=True):
    """A take that went out: reviews may speak of it, and of no other."""

    id: Identity
    duration_ms: Milliseconds
    sha256: NoSha256 | None = None
    """Of its first media file, empty where there was only text; None in notes of before it was kept."""
    clips: Annotated[tuple[Sha256, ...], msgspec.Meta(max_length=MOST_ENTRIES)] = ()
    """Of its further media files: a review may name any of those that went out."""


class GivenPack(Document, frozen=True, kw_only=True):
    """``shared/<pack id>.json`` in the session: what went out, to know what comes back.

    Attributes:
        salt: with the own review, and only with it, gives ``commitment``.
    """

    FORMAT: ClassVar[str] = "greenroom-given-pack"
    VERSION: ClassVar[int] = 1

    pack_id: Identity
    session_id: Identity
    made_at: Moment
    contents: Contents
    blind: bool = True
    review_key: Key
    commitment: NoSha256 = ""
    salt: str = ""
    role_sha256: Sha256
    please_delete_after: Day
    takes: tuple[GivenTake, ...]
