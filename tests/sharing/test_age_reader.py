"""Encrypted files are read where they lie: what another program refuses is refused, and read as it reads."""

from __future__ import annotations

import base64
import hmac
import io
import random

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from desktop.base.errors import Fault, WorldError
from desktop.sharing.age_file import CHUNK, TAG, derive, header, seal
from desktop.sharing.age_reader import MOST_HEAD_BYTES, AgeReader, NotAuthenticError
from tests.fixtures._sealed import decrypted, encrypt

LENGTHS = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 4 * CHUNK, 4 * CHUNK + 1, 5 * CHUNK - 1, 9 * CHUNK]
KEY = pyrage.x25519.Identity.generate()
OTHER = pyrage.x25519.Identity.generate()


def secret_of(content: bytes) -> bytes:
    target = io.BytesIO()
    encrypt(io.BytesIO(content), target, str(KEY.to_public()))
    return target.getvalue()


def text_of(length: int) -> bytes:
    return random.Random(length).randbytes(length)


def head_bytes(secret: bytes) -> int:
    return secret.index(b"\n", secret.index(b"\n--- ") + 1) + 1


SECRET = secret_of(text_of(3 * CHUNK + 77))
"""Four chunks, the last one short."""


def both(secret: bytes) -> bytes | None:
    """Return what is in a file, None where it is refused; we and another program say the same."""
    try:
        wanted: bytes | None = pyrage.decrypt(secret, [KEY])
    except pyrage.DecryptError:
        wanted = None
    if wanted is None:
        with pytest.raises(WorldError) as caught:
            decrypted(secret, str(KEY))
        assert caught.value.fault is Fault.PACK_REFUSED
    else:
        assert decrypted(secret, str(KEY)) == wanted
    return wanted


@pytest.mark.parametrize("length", LENGTHS)
def test_what_another_program_wrote_is_read(length: int) -> None:
    content = text_of(length)
    for whom in ([KEY.to_public()], [OTHER.to_public(), KEY.to_public()]):
        assert both(pyrage.encrypt(content, whom)) == content


@pytest.mark.parametrize("length", LENGTHS)
def test_what_we_wrote_is_read(length: int) -> None:
    assert both(secret_of(text_of(length))) == text_of(length)


def test_a_file_for_somebody_else() -> None:
    assert both(pyrage.encrypt(b"x", [OTHER.to_public()])) is None


def test_every_byte_of_the_head_counts() -> None:
    end = head_bytes(SECRET) + 16
    for at in range(end):
        changed = bytearray(SECRET)
        changed[at] ^= 1 << at % 8
        assert both(bytes(changed)) is None


@pytest.mark.parametrize("seed", range(20))
def test_every_flipped_bit_is_found_before_anything_is_handed_on(seed: int) -> None:
    changed = bytearray(SECRET)
    place = random.Random(seed).randrange(len(SECRET))
    changed[place] ^= 1 << seed % 8
    assert both(bytes(changed)) is None


def chunks() -> tuple[bytes, list[bytes]]:
    start = head_bytes(SECRET) + 16
    step = CHUNK + TAG
    return SECRET[:start], [SECRET[at : at + step] for at in range(start, len(SECRET), step)]


@pytest.mark.parametrize(
    "order",
    [
        [], [0], [0, 1, 2], [0, 1], [3], [1, 0, 2, 3], [0, 1, 2, 3, 3], [0, 1, 3], [0, 0, 1, 2, 3], [0, 1, 2, 2],
    ],
)  # fmt: skip
def test_chunks_that_are_missing_or_at_another_place(order: list[int]) -> None:
    begin, parts = chunks()
    assert both(begin + b"".join(parts[each] for each in order)) is None


@pytest.mark.parametrize("cut", [1, 15, 16, 17, 77, 93, 94, CHUNK, CHUNK + 93, 2 * CHUNK + 109])
def test_a_file_that_was_cut_off(cut: int) -> None:
    assert both(SECRET[:-cut]) is None
    assert both(SECRET[: head_bytes(SECRET) + 16 - cut]) is None


class Drops(io.BytesIO):
    """Gives less than is asked for, as what is inflated meanwhile does."""

    def __init__(self) -> None:
        super().__init__(SECRET)

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 50_000))


@pytest.mark.parametrize("kept", [0, 1, 2, 3])
def test_what_was_cut_off_at_a_chunk_is_found_out_before_it_is_read(kept: int) -> None:
    begin, parts = chunks()
    cut = begin + b"".join(parts[:kept])
    with pytest.raises(NotAuthenticError):
        AgeReader(io.BytesIO(cut), 0, len(cut), str(KEY))


def test_what_is_read_from_its_beginning_ends_where_the_file_does() -> None:
    reader = AgeReader(io.BytesIO(SECRET), 0, len(SECRET), str(KEY))
    reader.check(io.BytesIO(SECRET))
    reader.check(Drops())
    for other in (SECRET + b"\0", SECRET[:-1]):
        with pytest.raises(NotAuthenticError):
            reader.check(io.BytesIO(other))
    whole = secret_of(text_of(4 * CHUNK))
    reader = AgeReader(io.BytesIO(whole), 0, len(whole), str(KEY))
    with pytest.raises(NotAuthenticError):
        reader.check(io.BytesIO(whole + b"\0"))


def test_a_file_that_goes_on() -> None:
    for more in (b"\0", bytes(16), bytes(CHUNK), SECRET):
        assert both(SECRET + more) is None


def test_a_last_chunk_without_content_is_refused() -> None:
    """Whole chunks and an empty one behind them, encrypted rightly: there is one way to write a file."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    head, nonce, file_key = _head_with_key()
    cipher = ChaCha20Poly1305(derive(file_key, nonce, b"payload"))
    whole = cipher.encrypt(bytes(12), bytes(CHUNK), None)
    empty = cipher.encrypt((1).to_bytes(11, "big") + b"\1", b"", None)
    assert both(head + nonce + whole + empty) is None
    last = cipher.encrypt(bytes(11) + b"\1", bytes(CHUNK), None)
    assert both(head + nonce + last) == bytes(CHUNK)


def _head_with_key(stanzas: bytes = b"") -> tuple[bytes, bytes, bytes]:
    """Return a head that others may stand in, a nonce, and the file key."""
    from desktop.sharing.age_file import head_for

    file_key = bytes(range(16))
    head = head_for(str(KEY.to_public()), file_key)
    if stanzas:
        version, rest = head[: head.index(b"\n---") + 4].split(b"\n", 1)
        begin = version + b"\n" + stanzas + rest
        mac = hmac.digest(derive(file_key, b"", b"header"), begin, "sha256")
        head = begin + b" " + base64.b64encode(mac).rstrip(b"=") + b"\n"
    return head, bytes(16), file_key


def _with_stanzas(stanzas: bytes) -> bytes:
    head, nonce, file_key = _head_with_key(stanzas)
    return head + nonce + _chunk(file_key, nonce)


def _chunk(file_key: bytes, nonce: bytes) -> bytes:
    """Return the only chunk of a file."""
    return seal(derive(file_key, nonce, b"payload"), bytes(11) + b"\1", b"content")


@pytest.mark.parametrize(
    "stanzas",
    [
        b"-> grease\n\n",
        b"-> odd-grease !~ x\n" + b"A" * 64 + b"\n\n",
        b"-> piv-p256 AAAA BBBB\n" + b"A" * 64 + b"\n" + b"A" * 20 + b"\n",
    ],
)
def test_recipients_of_another_kind_are_passed_over(stanzas: bytes) -> None:
    assert both(_with_stanzas(stanzas)) == b"content"


@pytest.mark.parametrize(
    "stanzas",
    [
        b"-> X25519 AAAA\n" + b"A" * 43 + b"\n",
        b"-> X25519 " + b"A" * 20 + b" " + b"A" * 23 + b"\n" + b"A" * 43 + b"\n",
        b"-> X25519 CQ" + b"A" * 41 + b"\n" + b"A" * 42 + b"\n",
        b"-> X25519 CQ" + b"A" * 40 + b"B\n" + b"A" * 43 + b"\n",
        b"-> x\n" + b"A" * 65 + b"\n",
        b"-> x\n" + b"A" * 10 + b"\n" + b"A" * 64 + b"\n",
        b"-> \n\n",
        b"->  x\n\n",
        b"-> x\r\n\r\n",
        b"x\n",
        # A passphrase stands alone, also one that nobody needs here.
        b"-> scrypt " + b"A" * 22 + b" 10\n" + b"A" * 43 + b"\n",
        b"-> scrypt\n\n",
    ],
)
def test_a_head_that_is_none(stanzas: bytes) -> None:
    assert both(_with_stanzas(stanzas)) is None


def test_a_body_that_does_not_end_is_refused() -> None:
    """Others mend what early programs wrote so; none of them was ours."""
    with pytest.raises(WorldError):
        decrypted(_with_stanzas(b"-> x\n" + b"A" * 64 + b"\n"), str(KEY))


@pytest.mark.parametrize(
    ("version", "between", "end", "content"),
    [
        (b"v1\n", b" ", b"\n", b"content"),
        (b"v2\n", b" ", b"\n", None),
        (b"v1\r\n", b" ", b"\n", None),
        (b"v1\n", b"\t", b"\n", None),
        (b"v1\n", b" ", b" ", None),
    ],
)
def test_a_head_has_one_form(
    version: bytes, between: bytes, end: bytes, content: bytes | None
) -> None:
    """Its sum is right each time: whoever writes a file can sum anything."""
    head, nonce, file_key = _head_with_key()
    begin = head[: head.index(b"\n---") + 4].replace(b"v1\n", version, 1)
    mac = hmac.digest(derive(file_key, b"", b"header"), begin, "sha256")
    head = begin + between + base64.b64encode(mac).rstrip(b"=") + end
    assert both(head + nonce + _chunk(file_key, nonce)) == content


def test_a_sum_is_written_in_one_way() -> None:
    """The last of its letters has two bits that say nothing."""
    head, nonce, file_key = _head_with_key()
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = letters[letters.index(head[-2:-1]) + 1 :][:1]
    assert base64.b64decode(b"A" * 42 + other + b"=") == base64.b64decode(
        b"A" * 42 + head[-2:-1] + b"="
    )
    assert both(head[:-2] + other + b"\n" + nonce + _chunk(file_key, nonce)) is None


def test_a_head_that_goes_on_for_longer_than_any_of_ours() -> None:
    """It says nothing wrong; others read it, and take a second for each hundred recipients or more."""
    stanza = b"-> grease\n" + b"A" * 43 + b"\n"
    few, many = (
        stanza * (size // len(stanza)) for size in (MOST_HEAD_BYTES - 999, MOST_HEAD_BYTES)
    )
    assert decrypted(_with_stanzas(few), str(KEY)) == b"content"
    with pytest.raises(WorldError):
        decrypted(_with_stanzas(many), str(KEY))


def test_a_head_whose_sum_belongs_to_another_key() -> None:
    head = header(b"X25519 " + b"A" * 43, bytes(32), bytes(16))
    assert both(head + bytes(16) + bytes(50)) is None


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(-5, 3 * CHUNK + 99), st.integers(0, 2 * CHUNK)), max_size=8))
def test_any_place_is_read(steps: list[tuple[int, int]]) -> None:
    content = io.BytesIO(text_of(3 * CHUNK + 77))
    reader = io.BufferedReader(AgeReader(io.BytesIO(SECRET), 0, len(SECRET), str(KEY)), CHUNK)
    for place, count in steps:
        for file in (content, reader):
            file.seek(max(0, place))
        assert reader.read(count) == content.read(count)
    assert (reader.seek(-5, 2), content.seek(-5, 2)) == (3 * CHUNK + 72,) * 2
    assert reader.read() == content.read()


def test_what_changes_behind_our_back_is_found_out() -> None:
    """It was whole when it was looked at; what is handed on is looked at again."""
    begin, parts = chunks()
    file = io.BytesIO(SECRET)
    reader = AgeReader(file, 0, len(SECRET), str(KEY))
    reader.check(io.BytesIO(SECRET))
    file.seek(len(begin) + len(parts[0]) + 5)
    file.write(b"other")
    assert reader.read(CHUNK) == text_of(3 * CHUNK + 77)[:CHUNK]
    with pytest.raises(NotAuthenticError):
        reader.read(1)
    assert reader.size == 3 * CHUNK + 77
