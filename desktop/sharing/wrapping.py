"""Wraps a small secret with a passphrase as an age file, at a cost that we choose.

pyrage measures the computer and takes as much memory as a second allows: 1 GiB on a fast one, and
what it wraps there a slow one must not open.
"""

from __future__ import annotations

import hashlib
import io
import secrets

from desktop.sharing.age_file import VERSION, base64_of, header, seal, write_age

WORK = 16
"""log2 of scrypt's N: 64 MiB and a quarter of a second a guess, over 66 bits of a passphrase."""
_BLOCK = 8


def wrap(secret: bytes, passphrase: str, *, work: int = WORK) -> bytes:
    """Return a secret as an age file that the passphrase opens.

    Args:
        secret: what is wrapped.
        passphrase: opens it.
        work: log2 of scrypt's N; memory is 1 KiB times N.
    """
    file_key, salt = secrets.token_bytes(16), secrets.token_bytes(16)
    key = hashlib.scrypt(
        passphrase.encode(),
        salt=VERSION + b"/scrypt" + salt,
        n=1 << work,
        r=_BLOCK,
        p=1,
        maxmem=(1 << work) * 128 * _BLOCK + (1 << 20),
        dklen=32,
    )
    stanza = b"scrypt %s %d" % (base64_of(salt), work)
    head = header(stanza, seal(key, bytes(12), file_key), file_key)
    target = io.BytesIO()
    write_age(io.BytesIO(secret), target, head, file_key)
    return target.getvalue()
