"""Encryption by age: a fresh key for each pack, and a passphrase that wraps only this key.

``age -d -i key.age pack.zip.age`` opens it too. A passphrase on the whole pack would need all of it
in memory (reliability.md 0, finding 7).
"""

from __future__ import annotations

import contextlib
import io
import re
import secrets
from typing import TYPE_CHECKING, BinaryIO, Protocol

from desktop.base.errors import Fault, WorldError
from desktop.base.files import naming_faults
from desktop.sharing.age_file import CHUNK, AgeWriter, head_for
from desktop.sharing.age_reader import AgeReader, NotAuthenticError
from desktop.sharing.limits import MOST_KEY_BYTES
from desktop.sharing.passphrase import as_typed
from desktop.sharing.wrapping import WORK, OtherWordsError, unwrap, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

MOST_WORK = WORK + 1
"""log2 of scrypt's N: 128 MiB at most. A key that asks for 22 took 4.4 GB."""
_HEAD = b"age-encryption.org/v1"
_STANZA = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)")
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[A-Z0-9]{58}")


class Readable(Protocol):
    """What is read piece by piece."""

    def read(self, size: int = -1, /) -> bytes:
        """Read at most so many bytes."""
        ...


class Writable(Protocol):
    """What is written piece by piece."""

    def write(self, content: bytes | bytearray | memoryview, /) -> int:
        """Write them all, and keep none."""
        ...


def seal_key(passphrase: str) -> tuple[str, Callable[[], bytes]]:
    """Draw a fresh key.

    Returns:
        Whom to encrypt for (an age recipient), and what wraps the key with the passphrase: it takes a
        quarter of a second.
    """
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    secret = str(identity).encode() + b"\n"
    return str(identity.to_public()), lambda: wrap(secret, as_typed(passphrase))


def encrypting(target: Writable, recipient: str) -> AgeWriter:
    """Return what encrypts for a recipient all that is written to it.

    Raises:
        OSError: what writing raises.
    """
    file_key = secrets.token_bytes(16)
    return AgeWriter(target, head_for(recipient, file_key), file_key)


def open_key(wrapped: bytes, passphrase: str, path: Path) -> str:
    """Unwrap a key with its passphrase; how much work that may cost is looked at first.

    Raises:
        WorldError: PACK_REFUSED when it is no key of ours or wants too much work;
            WORDS_WRONG.
    """
    _look_at_work(wrapped, path)
    try:
        text = unwrap(wrapped, as_typed(passphrase)).decode().strip()
    except OtherWordsError as error:
        raise WorldError(Fault.WORDS_WRONG, file=path) from error
    except (NotAuthenticError, UnicodeDecodeError) as error:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged") from error
    if not _is_identity(text):
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged")
    return text


@contextlib.contextmanager
def decrypting(
    file: BinaryIO, place: tuple[int, int], again: Readable, identity: str, path: Path
) -> Generator[io.BufferedReader]:
    """Open what is in an encrypted file, to be read where it lies: nothing of it is written.

    All of it was looked at once before anything is handed on, and what is read is looked at again.

    Args:
        file: where it lies; it stays open.
        place: where in it, begin and end.
        again: what was encrypted, to be read once from its beginning.
        identity: the key, from ``open_key``.
        path: the pack, for the sentence.

    Raises:
        WorldError: PACK_REFUSED, it was cut off, changed, or belongs to another key; also while it is read;
            its beginning or end can't be read.
        OSError: what reading raises later.
    """
    try:
        with naming_faults(path):
            reader = AgeReader(file, *place, identity)
        reader.check(again)
        yield io.BufferedReader(reader, CHUNK)
    except NotAuthenticError as error:
        raise WorldError(
            Fault.PACK_REFUSED, file=path, why="its end is missing or it was changed"
        ) from error


def _is_identity(text: str) -> bool:
    """Say whether a text is a key, of which the sum at its end is right."""
    import pyrage

    try:
        return bool(_IDENTITY.fullmatch(text) and pyrage.x25519.Identity.from_str(text))
    except pyrage.IdentityError:
        return False


def _look_at_work(wrapped: bytes, path: Path) -> None:
    lines = wrapped[:MOST_KEY_BYTES].split(b"\n", 3)
    stanza = _STANZA.fullmatch(lines[1]) if len(lines) > 2 and lines[0] == _HEAD else None
    if stanza is None:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged")
    if int(stanza[1]) > MOST_WORK:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="opening its key would cost too much")
