"""Encryption by age: a fresh key for each pack, and a passphrase that wraps only this key.

``age -d -i key.age pack.zip.age`` opens it too. A passphrase on the whole pack would need all of it
in memory (reliability.md 0, finding 7).
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Protocol, cast

from desktop.base.errors import Fault, WorldError
from desktop.sharing.age_file import AgeWriter, head_for
from desktop.sharing.limits import MOST_KEY_BYTES
from desktop.sharing.passphrase import as_typed
from desktop.sharing.wrapping import WORK, wrap

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedIOBase
    from pathlib import Path

MOST_WORK = WORK + 1
"""log2 of scrypt's N: 128 MiB at most. A key that asks for 22 took 4.4 GB."""
MOST_HEAD_BYTES = 16 << 10
"""Before the secret text of a pack: a few hundred bytes. Time grows with the square of it: five
megabytes of recipients kept age busy for hours, and nothing could stop it."""
_HEAD = b"age-encryption.org/v1"
_HEAD_END = b"\n--- "
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
    import pyrage

    _look_at_work(wrapped, path)
    try:
        text = pyrage.passphrase.decrypt(wrapped, as_typed(passphrase)).decode().strip()
    except pyrage.DecryptError as error:
        raise WorldError(Fault.WORDS_WRONG, file=path) from error
    except UnicodeDecodeError as error:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged") from error
    if not _IDENTITY.fullmatch(text):
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged")
    return text


def decrypt(source: Readable, target: Writable, identity: str, path: Path) -> None:
    """Decrypt a file piece by piece. What was written is worth nothing when this raises.

    Args:
        source: what was encrypted.
        target: where it goes.
        identity: the key, from ``open_key``.
        path: the pack, for the sentence.

    Raises:
        WorldError: PACK_REFUSED, it was cut off, changed, or belongs to another key.
        OSError: what writing raises.
    """
    import pyrage

    head = _whole_head(source, path)
    watched = _Watched(target)
    try:
        key = pyrage.x25519.Identity.from_str(identity)
        pyrage.decrypt_io(_file(_Begun(head, source)), _file(watched), [key])
    except (pyrage.DecryptError, pyrage.IdentityError, OSError) as error:
        if watched.trouble is not None:
            raise watched.trouble from error
        raise WorldError(
            Fault.PACK_REFUSED, file=path, why="its end is missing or it was changed"
        ) from error


def _whole_head(source: Readable, path: Path) -> bytes:
    """Read until the head has ended for sure, and a little of what follows it."""
    head = b""
    while len(head) < MOST_HEAD_BYTES and (content := source.read(MOST_HEAD_BYTES - len(head))):
        head += content
    if _HEAD_END not in head:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="it is damaged")
    return head


class _Begun:
    """What is read from, of which the beginning was read before."""

    def __init__(self, begun: bytes, rest: Readable) -> None:
        self._begun, self._rest = begun, rest

    def read(self, size: int = -1) -> bytes:
        """Read on, first what was read before; less than asked for may come."""
        if not self._begun:
            return self._rest.read(size)
        content = self._begun[: size if size >= 0 else None]
        self._begun = self._begun[len(content) :]
        return content


class _Watched:
    """What is written to, and what it raised: on its way through age it would lose its name."""

    def __init__(self, target: Writable) -> None:
        self._target = target
        self.trouble: Exception | None = None

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Write, and remember what went wrong."""
        try:
            return self._target.write(content)
        except Exception as error:
            self.trouble = error
            raise

    def flush(self) -> None:
        """Do nothing: the file is flushed when it is closed."""


def _file(stream: Readable | Writable) -> BufferedIOBase:
    """Hand on what reads or writes as a file: nothing else of one is asked for."""
    return cast("BufferedIOBase", stream)


def _look_at_work(wrapped: bytes, path: Path) -> None:
    lines = wrapped[:MOST_KEY_BYTES].split(b"\n", 3)
    stanza = _STANZA.fullmatch(lines[1]) if len(lines) > 2 and lines[0] == _HEAD else None
    if stanza is None:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="the key is damaged")
    if int(stanza[1]) > MOST_WORK:
        raise WorldError(Fault.PACK_REFUSED, file=path, why="opening its key would cost too much")
