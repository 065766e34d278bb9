"""The age format as it is read (https://age-encryption.org/v1): anywhere in a file, one chunk at a time.

The ciphers are those of OpenSSL, by ``cryptography``; what stands here is the order of bytes around them,
as in ``age_file``. Nothing is handed on that was not authenticated.
"""

from __future__ import annotations

import base64
import hmac
import io
import re
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from typing_extensions import override

from desktop.sharing.age_file import AT_ONCE, CHUNK, TAG, VERSION, base64_of, bytes_of, derive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from typing_extensions import Buffer

    from desktop.sharing.encryption import Readable

MOST_HEAD_BYTES = 16 << 10
"""Before the secret text of a pack: a few hundred bytes. What has more is no pack of ours."""
_MAC_LETTERS, _NONCE, _KEY, _FILE_KEY = 43, 16, 32, 16
_IDENTITY = "age-secret-key-"
_STANZA = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)")
"""Kind and arguments of a recipient, and a body whose last line is a short one."""


Stanza = tuple[list[bytes], bytes]
"""Kind and arguments of a recipient, and the file key as it was wrapped for it, in base64."""


class NotAuthenticError(Exception):
    """It is no age file, belongs to another key, was cut off or changed."""


class AgeReader(io.RawIOBase):
    """What is in an age file, read from any place of it.

    The last chunk is decrypted before anything else: it alone says that it is the last, so that a file
    that was cut off at a chunk is found out at once.

    Args:
        source: where the age file lies; it stays open.
        begin, end: where in it, in bytes; the end is the first that is not part of it.
        identity: ``AGE-SECRET-KEY-1…``, of which the sum at its end is right.

    Raises:
        NotAuthenticError: here and when it is read.
        OSError: what reading raises.
    """

    def __init__(self, source: BinaryIO, begin: int, end: int, identity: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        super().__init__()
        self._source = source
        source.seek(begin)
        head = source.read(min(MOST_HEAD_BYTES, end - begin))
        file_key, head_bytes = open_head(head, partial(_file_keys, identity))
        nonce = head[head_bytes : head_bytes + _NONCE]
        self._before = head_bytes + _NONCE
        self._start = begin + self._before
        secret_bytes = end - self._start
        self._count = -(-secret_bytes // (CHUNK + TAG))
        self._size = secret_bytes - self._count * TAG
        if self._count < 1 or self._size < 0 or (self._count - 1) * CHUNK >= self._size > 0:
            raise NotAuthenticError  # only the first chunk may be empty, if it is the last
        self._cipher = ChaCha20Poly1305(derive(file_key, nonce, b"payload"))
        self._at, self._number, self._chunk = 0, -1, b""
        self._decrypt(self._count - 1)

    @property
    def size(self) -> int:
        """How much is in it, in bytes."""
        return self._size

    @override
    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    @override
    def seekable(self) -> bool:
        """Say that it can be read anywhere."""
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    @override
    def readinto(self, target: Buffer) -> int:
        """Read on until there is nothing left or the place is full.

        Raises:
            NotAuthenticError: what would come next was changed.
        """
        with memoryview(target) as view, view.cast("B") as place:
            done = 0
            while done < len(place) and self._at < self._size:
                number, skip = divmod(self._at, CHUNK)
                piece = self._decrypt(number)[skip : skip + len(place) - done]
                place[done : done + len(piece)] = piece
                done += len(piece)
                self._at += len(piece)
        return done

    def check(self, again: Readable) -> None:
        """Decrypt all of it once, from its beginning to its end, and keep nothing.

        Args:
            again: the same file, read piece by piece.

        Raises:
            NotAuthenticError: something in it was changed.
            OSError, WorldError: what reading raises.
        """
        _whole(again, self._before)
        number = 0
        while number < self._count:
            block = memoryview(_whole(again, AT_ONCE * (CHUNK + TAG)))
            for at in range(0, max(1, len(block)), CHUNK + TAG):
                self._opened(number, block[at : at + CHUNK + TAG])
                number += 1
        if again.read(1):
            raise NotAuthenticError

    def _decrypt(self, number: int) -> bytes:
        if number != self._number:
            self._source.seek(self._start + number * (CHUNK + TAG))
            self._chunk = self._opened(number, _whole(self._source, self._bytes_of(number)))
            self._number = number
        return self._chunk

    def _bytes_of(self, number: int) -> int:
        """Return how long a chunk is as it stands there."""
        return min(CHUNK, self._size - number * CHUNK) + TAG

    def _opened(self, number: int, secret: bytes | memoryview) -> bytes:
        from cryptography.exceptions import InvalidTag

        nonce = number.to_bytes(11, "big") + bytes([number == self._count - 1])
        try:
            return self._cipher.decrypt(nonce, secret, None)
        except (InvalidTag, ValueError) as error:
            raise NotAuthenticError from error


def _whole(source: Readable, count: int) -> bytes:
    """Read so much, in however many pieces it comes; less only at the end."""
    content = source.read(count)
    while len(content) < count and (more := source.read(count - len(content))):
        content += more
    return content


def open_head(head: bytes, keys: Callable[[list[Stanza]], Iterable[bytes]]) -> tuple[bytes, int]:
    """Return the file key, and where the head ends.

    Args:
        head: the beginning of an age file.
        keys: gives the file keys that recipients were given, as far as they can be unwrapped.

    Raises:
        NotAuthenticError: it is none, or for somebody else.
    """
    at = len(VERSION) + 1
    if head[:at] != VERSION + b"\n":
        raise NotAuthenticError
    stanzas: list[Stanza] = []
    while found := _STANZA.match(head, at):
        stanzas.append((found[1].split(b" "), found[2].replace(b"\n", b"")))
        at = found.end()
    end = at + len(b"--- ") + _MAC_LETTERS
    if not stanzas or head[at : at + 4] != b"--- " or head[end : end + 1] != b"\n":
        raise NotAuthenticError
    if len(stanzas) > 1 and any(words[0] == b"scrypt" for words, _ in stanzas):
        # A passphrase stands alone, says the format: who knows it shall know that nobody else has a key.
        raise NotAuthenticError
    mac = of_base64(head[at + 4 : end])
    for file_key in keys(stanzas):
        right = hmac.digest(derive(file_key, b"", b"header"), head[: at + 3], "sha256")
        if hmac.compare_digest(right, mac):
            return file_key, end + 1
    raise NotAuthenticError


def _file_keys(identity: str, stanzas: list[Stanza]) -> Iterator[bytes]:
    """Give the file keys that were wrapped for a key: one, unless somebody plays."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    private = X25519PrivateKey.from_private_bytes(bytes_of(identity.lower(), _IDENTITY))
    public = private.public_key().public_bytes_raw()
    for (kind, *arguments), body in stanzas:
        if kind != b"X25519":
            continue
        share, wrapped = of_base64(b"".join(arguments)), of_base64(body)
        if len(arguments) != 1 or len(share) != _KEY or len(wrapped) != _FILE_KEY + TAG:
            raise NotAuthenticError
        try:
            shared = private.exchange(X25519PublicKey.from_public_bytes(share))
            key = derive(shared, share + public, VERSION + b"/X25519")
            yield ChaCha20Poly1305(key).decrypt(bytes(12), wrapped, None)
        except (InvalidTag, ValueError):
            continue


def of_base64(letters: bytes) -> bytes:
    """Return what base64 without padding says, in the one way to write it."""
    try:
        content = base64.b64decode(letters + b"=" * (-len(letters) % 4), validate=True)
    except ValueError as error:
        raise NotAuthenticError from error
    if base64_of(content) != letters:
        raise NotAuthenticError
    return content
