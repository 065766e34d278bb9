"""The age format as it is written (https://age-encryption.org/v1): a header for whom it is, then chunks.

The ciphers are those of OpenSSL, by ``cryptography``; what stands here is the order of bytes around them.
``pyrage`` and ``age`` open it.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.sharing.encryption import Readable, Writable

VERSION = b"age-encryption.org/v1"
CHUNK = 64 << 10
AT_ONCE = 4
"""So many chunks are written together: what was read, encrypted and is written fits the processor's cache."""
TAG = 16
"""Behind each chunk: what shows that it was not changed."""
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
"""Bech32 (BIP-0173): five bits a letter, the last six letters are its sum."""


def header(stanza: bytes, body: bytes, file_key: bytes) -> bytes:
    """Return the header of a file with one recipient, up to and with its line end.

    Args:
        stanza: kind and arguments of the recipient.
        body: the file key, wrapped.
        file_key: 16 bytes.
    """
    head = VERSION + b"\n-> " + stanza + b"\n" + base64_of(body) + b"\n---"
    mac = hmac.digest(derive(file_key, b"", b"header"), head, "sha256")
    return head + b" " + base64_of(mac) + b"\n"


def head_for(recipient: str, file_key: bytes) -> bytes:
    """Return the header of a file for an X25519 key.

    Args:
        recipient: ``age1…``, of whom it is for.
        file_key: 16 bytes.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    theirs = bytes_of(recipient, "age")
    once = X25519PrivateKey.generate()
    ours = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(theirs))
    key = derive(shared, ours + theirs, VERSION + b"/X25519")
    return header(b"X25519 " + base64_of(ours), seal(key, bytes(12), file_key), file_key)


def write_age(source: Readable, target: Writable, head: bytes, file_key: bytes) -> None:
    """Write an age file of what can be read, piece by piece; see ``AgeWriter``.

    Raises:
        OSError: what reading or writing raises.
    """
    secret = AgeWriter(target, head, file_key)
    while content := source.read(AT_ONCE * CHUNK):
        secret.write(content)
    secret.finish()


class AgeWriter:
    """Encrypts what is written to it into an age file: chunk after chunk, each with its number.

    Args:
        target: where it goes; it must not keep what it is handed, which is overwritten afterwards.
        head: from ``header`` or ``head_for``.
        file_key: the same as there; used for one file only.

    Raises:
        OSError: what writing raises.
    """

    def __init__(self, target: Writable, head: bytes, file_key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = secrets.token_bytes(16)
        target.write(head + nonce)
        self._target = target
        self._cipher = ChaCha20Poly1305(derive(file_key, nonce, b"payload"))
        self._number = 0
        self._left = b""
        self._secret = memoryview(bytearray(AT_ONCE * (CHUNK + TAG)))

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Take the next piece.

        Raises:
            OSError: what writing raises.
        """
        with memoryview(content) as plain:
            begin = 0
            if self._left:
                begin = min(CHUNK - len(self._left), len(plain))
                self._left += plain[:begin]
            if begin < len(plain):  # the last chunk must not be empty: one that is whole is kept
                if self._left:
                    self._encrypt(memoryview(self._left))
                end = begin + (len(plain) - begin - 1) // CHUNK * CHUNK
                for at in range(begin, end, CHUNK * AT_ONCE):
                    self._encrypt(plain[at : min(end, at + CHUNK * AT_ONCE)])
                self._left = bytes(plain[end:])
        return len(content)

    def finish(self) -> None:
        """Write the last chunk, which says that it is the last.

        Raises:
            OSError: what writing raises.
        """
        self._encrypt(memoryview(self._left), last=True)

    def _encrypt(self, block: memoryview, *, last: bool = False) -> None:
        """Write whole chunks, or the last one of all, which may be shorter."""
        done = 0
        for at in range(0, max(1, len(block)), CHUNK):
            chunk = block[at : at + CHUNK]
            place = self._secret[done : done + len(chunk) + TAG]
            self._cipher.encrypt_into(
                self._number.to_bytes(11, "big") + bytes([last]), chunk, None, place
            )
            self._number += 1
            done += len(place)
        self._target.write(self._secret[:done])


def seal(key: bytes, nonce: bytes, content: bytes) -> bytes:
    """Return a text encrypted by ChaCha20-Poly1305 (RFC 8439), its tag of 16 bytes behind it.

    Args:
        key: 32 bytes.
        nonce: 12 bytes, never used with this key before.
        content: what is encrypted; nothing else is authenticated.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key).encrypt(nonce, content, None)


def derive(key: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes by HKDF-SHA-256 (RFC 5869): one round of it gives as many."""
    drawn = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(drawn, info + b"\1", "sha256")


def base64_of(content: bytes) -> bytes:
    """Return bytes as age writes them: base64 without padding."""
    return base64.b64encode(content).rstrip(b"=")


def bytes_of(text: str, kind: str) -> bytes:
    """Return the 32 bytes of a key, whose sum was looked at before or is that of a key just made.

    Args:
        text: in lower case.
        kind: what stands before its ``1``.

    Raises:
        ValueError: it is no key of this kind.
    """
    found, _, letters = text.partition("1")
    if found != kind or len(letters) != 52 + 6:
        raise ValueError(text)
    number = 0
    for letter in letters[:52]:
        number = number << 5 | _LETTERS.index(letter)
    return (number >> 4).to_bytes(32, "big")
