"""The age format as it is written (https://age-encryption.org/v1): a header for whom it is, then chunks.

The ciphers are those of OpenSSL, by ``cryptography``; what stands here is the order of bytes around them.
``pyrage`` and ``age`` open it.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.sharing.encryption import Readable, Writable

VERSION = b"age-encryption.org/v1"
CHUNK = 64 << 10
_BLOCK = 16 * CHUNK
"""So much is encrypted at a time, on a thread of its own: OpenSSL lets the others run meanwhile."""
_TAG = 16
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

    theirs = _public(recipient)
    once = X25519PrivateKey.generate()
    ours = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(theirs))
    key = derive(shared, ours + theirs, VERSION + b"/X25519")
    return header(b"X25519 " + base64_of(ours), seal(key, bytes(12), file_key), file_key)


def write_age(source: Readable, target: Writable, head: bytes, file_key: bytes) -> None:
    """Write an age file, piece by piece.

    Args:
        source: what is encrypted.
        target: where it goes.
        head: from ``header`` or ``head_for``.
        file_key: the same as there; used for one file only.

    Raises:
        OSError: what reading or writing raises.
    """
    nonce = secrets.token_bytes(16)
    target.write(head + nonce)
    chunks = _Chunks(derive(file_key, nonce, b"payload"))
    with ThreadPoolExecutor(1, "age") as worker:
        waiting: Future[bytearray] | None = None
        block = _whole_block(source)
        while waiting is None or block:
            following = _whole_block(source)
            coming = worker.submit(chunks.encrypt, block, last=not following)
            if waiting is not None:
                target.write(waiting.result())
            waiting, block = coming, following
        target.write(waiting.result())


class _Chunks:
    """Encrypts one chunk after the other, each with its number, and the last with a mark that it is."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._cipher = ChaCha20Poly1305(key)
        self._number = 0

    def encrypt(self, block: bytes, *, last: bool) -> bytearray:
        """Return a block of whole chunks, encrypted; only the last chunk of all may be shorter."""
        count = max(1, -(-len(block) // CHUNK))
        secret = bytearray(len(block) + count * _TAG)
        plain, place = memoryview(block), memoryview(secret)
        for number in range(count):
            chunk = plain[number * CHUNK : (number + 1) * CHUNK]
            at = number * (CHUNK + _TAG)
            ends = last and number == count - 1
            nonce = self._number.to_bytes(11, "big") + bytes([ends])
            self._cipher.encrypt_into(nonce, chunk, None, place[at : at + len(chunk) + _TAG])
            self._number += 1
        return secret


def _whole_block(source: Readable) -> bytes:
    block = source.read(_BLOCK)
    while 0 < len(block) < _BLOCK and (more := source.read(_BLOCK - len(block))):
        block += more
    return block


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


def _public(recipient: str) -> bytes:
    """Return the 32 bytes of a recipient that was just made: its sum was not lost on a way."""
    kind, _, letters = recipient.partition("1")
    if kind != "age" or len(letters) != 52 + 6:
        raise ValueError(recipient)
    number = 0
    for letter in letters[:52]:
        number = number << 5 | _LETTERS.index(letter)
    return (number >> 4).to_bytes(32, "big")
