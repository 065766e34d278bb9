"""Wraps a small secret with a passphrase as an age file, at a cost that we choose.

pyrage measures the computer and takes as much memory as a second allows: 1 GiB on a fast one, and
what it wraps there a slow one must not open. The format is https://age-encryption.org/v1; it is
opened by pyrage and by ``age``. The cipher (RFC 8439) is written out here: it sees only the two
hundred bytes of a key, at home, once a pack.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import struct

WORK = 16
"""log2 of scrypt's N: 64 MiB and a quarter of a second a guess, over 66 bits of a passphrase."""
_VERSION = b"age-encryption.org/v1"
_BLOCK = 8
_PRIME = (1 << 130) - 5
_CLAMP = 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
_CHUNK = 64 << 10
_SIGMA = (0x61707865, 0x3320646E, 0x79622D32, 0x6B206574)
_QUARTERS = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)  # fmt: skip


def wrap(secret: bytes, passphrase: str, *, work: int = WORK) -> bytes:
    """Return a secret of at most 64 KiB as an age file that the passphrase opens.

    Args:
        secret: what is wrapped.
        passphrase: opens it.
        work: log2 of scrypt's N; memory is 1 KiB times N.
    """
    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    key = hashlib.scrypt(
        passphrase.encode(),
        salt=_VERSION + b"/scrypt" + salt,
        n=1 << work,
        r=_BLOCK,
        p=1,
        maxmem=(1 << work) * 128 * _BLOCK + (1 << 20),
        dklen=32,
    )
    stanza = b"-> scrypt %s %d\n%s\n" % (
        _base64(salt),
        work,
        _base64(seal(key, bytes(12), file_key)),
    )
    head = _VERSION + b"\n" + stanza + b"---"
    mac = hmac.digest(_derive(file_key, b"", b"header"), head, "sha256")
    payload = seal(_derive(file_key, nonce, b"payload"), bytes(11) + b"\1", secret[:_CHUNK])
    return head + b" " + _base64(mac) + b"\n" + nonce + payload


def seal(key: bytes, nonce: bytes, content: bytes) -> bytes:
    """Return a text encrypted by ChaCha20-Poly1305 (RFC 8439, 2.8), its tag of 16 bytes behind it.

    Args:
        key: 32 bytes.
        nonce: 12 bytes, never used with this key before.
        content: what is encrypted; nothing else is authenticated.
    """
    blocks = range(1, -(-len(content) // 64) + 1)
    stream = b"".join(_block(key, nonce, number) for number in blocks)
    secret = bytes(a ^ b for a, b in zip(content, stream, strict=False))
    padded = secret + bytes(-len(secret) % 16) + struct.pack("<2Q", 0, len(secret))
    return secret + _tag(_block(key, nonce, 0)[:32], padded)


def _derive(key: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes by HKDF-SHA-256 (RFC 5869): one round of it gives as many."""
    drawn = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(drawn, info + b"\1", "sha256")


def _block(key: bytes, nonce: bytes, number: int) -> bytes:
    start = [*_SIGMA, *struct.unpack("<8L", key), number, *struct.unpack("<3L", nonce)]
    words = start.copy()
    for _ in range(10):
        for quarter in _QUARTERS:
            _mix(words, *quarter)
    return struct.pack("<16L", *((a + b) & 0xFFFFFFFF for a, b in zip(words, start, strict=True)))


def _mix(words: list[int], a: int, b: int, c: int, d: int) -> None:
    for one, other, third, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        words[one] = (words[one] + words[other]) & 0xFFFFFFFF
        value = words[third] ^ words[one]
        words[third] = ((value << turn) | (value >> (32 - turn))) & 0xFFFFFFFF


def _tag(key: bytes, content: bytes) -> bytes:
    factor = int.from_bytes(key[:16], "little") & _CLAMP
    total = 0
    for at in range(0, len(content), 16):
        total += int.from_bytes(content[at : at + 16] + b"\1", "little")
        total = total * factor % _PRIME
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def _base64(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
