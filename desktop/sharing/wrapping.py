"""Wraps a small secret with a passphrase as an age file, at a cost that we choose.

pyrage measures the computer and takes as much memory as a second allows: 1 GiB on a fast one, and
what it wraps there a slow one must not open. Nor does it open on a busy computer what was wrapped here: it takes that
for too much work, and says no more than that the words are wrong.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from functools import partial
from typing import TYPE_CHECKING

from desktop.sharing.age_file import TAG, VERSION, base64_of, derive, header, seal, write_age
from desktop.sharing.age_reader import NotAuthenticError, Stanza, of_base64, open_head

if TYPE_CHECKING:
    from collections.abc import Iterator

WORK = 16
"""log2 of scrypt's N: 64 MiB and a quarter of a second a guess, over 66 bits of a passphrase."""
_BLOCK = 8
_FILE_KEY, _NONCE, _SALT = 16, 16, 16
_LAST = bytes(11) + b"\1"
"""The nonce of a chunk that is the first and the last."""


class OtherWordsError(Exception):
    """The passphrase is another one."""


def wrap(secret: bytes, passphrase: str, *, work: int = WORK) -> bytes:
    """Return a secret as an age file that the passphrase opens.

    Args:
        secret: what is wrapped.
        passphrase: opens it.
        work: log2 of scrypt's N; memory is 1 KiB times N.
    """
    file_key, salt = secrets.token_bytes(_FILE_KEY), secrets.token_bytes(_SALT)
    key = _stretched(passphrase, salt, work)
    stanza = b"scrypt %s %d" % (base64_of(salt), work)
    head = header(stanza, seal(key, bytes(12), file_key), file_key)
    target = io.BytesIO()
    write_age(io.BytesIO(secret), target, head, file_key)
    return target.getvalue()


def unwrap(wrapped: bytes, passphrase: str) -> bytes:
    """Return what was wrapped; how much work it asks for was looked at before.

    Args:
        wrapped: an age file for a passphrase, of at most 64 KiB.
        passphrase: opens it.

    Raises:
        OtherWordsError: not with this one.
        NotAuthenticError: it is no such file, was cut off or changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    file_key, at = open_head(wrapped, partial(_file_keys, passphrase))
    nonce, secret = wrapped[at : at + _NONCE], wrapped[at + _NONCE :]
    try:
        return ChaCha20Poly1305(derive(file_key, nonce, b"payload")).decrypt(_LAST, secret, None)
    except (InvalidTag, ValueError) as error:
        raise NotAuthenticError from error


def _file_keys(passphrase: str, stanzas: list[Stanza]) -> Iterator[bytes]:
    """Give the file key; who opens a file with a passphrase must be the only one it is for."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    (kind, *arguments), body = stanzas[0]
    if len(stanzas) > 1 or kind != b"scrypt" or len(arguments) != 2 or not arguments[1].isdigit():
        raise NotAuthenticError
    salt, held = of_base64(arguments[0]), of_base64(body)
    if len(salt) != _SALT or len(held) != _FILE_KEY + TAG:
        raise NotAuthenticError
    key = _stretched(passphrase, salt, int(arguments[1]))
    try:
        yield ChaCha20Poly1305(key).decrypt(bytes(12), held, None)
    except InvalidTag as error:
        raise OtherWordsError from error


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    return hashlib.scrypt(
        passphrase.encode(),
        salt=VERSION + b"/scrypt" + salt,
        n=1 << work,
        r=_BLOCK,
        p=1,
        maxmem=(1 << work) * 128 * _BLOCK + (1 << 20),
        dklen=32,
    )
