"""Encrypted packs: opened by six words, and by nothing else; nothing readable is left behind."""

from __future__ import annotations

import io
import math
import random
import shutil
import subprocess
import zipfile
import zlib
from typing import TYPE_CHECKING

import pyrage
import pytest

from desktop.base.assets import asset
from desktop.base.errors import Fault, WorldError
from desktop.base.settings import Language
from desktop.sharing import archive as archives
from desktop.sharing.age_file import CHUNK, seal
from desktop.sharing.age_reader import NotAuthenticError
from desktop.sharing.encryption import encrypting, open_key, seal_key
from desktop.sharing.limits import KEY, SEALED
from desktop.sharing.packing import export_pack
from desktop.sharing.passphrase import WORDS, as_typed, new_passphrase
from desktop.sharing.receiving import Receiver
from desktop.sharing.wishes import Wishes
from desktop.sharing.wrapping import OtherWordsError, unwrap, wrap
from tests.fixtures._sealed import PLACE, decrypted, encrypt
from tests.fixtures.sharing import inspect_here, receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

WORDS_OF_TEST = "six words of a small test"


@pytest.fixture(scope="module")
def sealed_key() -> tuple[str, bytes]:
    """Seal one key for all tests: it takes a second."""
    recipient, wrapped = seal_key(WORDS_OF_TEST)
    return recipient, wrapped()


def test_there_and_back(sealed_key: tuple[str, bytes]) -> None:
    recipient, wrapped = sealed_key
    secret = io.BytesIO()
    encrypt(io.BytesIO(b"a" * 200_000), secret, recipient)
    assert b"aaaa" not in secret.getvalue()
    identity = open_key(wrapped, f"  {WORDS_OF_TEST.upper()} ", PLACE)
    assert decrypted(secret.getvalue(), identity) == b"a" * 200_000


def test_the_key_alone_is_wrapped(sealed_key: tuple[str, bytes]) -> None:
    assert len(sealed_key[1]) < 1000
    assert sealed_key[1].startswith(b"age-encryption.org/v1\n-> scrypt ")


def test_a_key_costs_the_same_memory_on_every_computer(sealed_key: tuple[str, bytes]) -> None:
    assert sealed_key[1].split(b"\n")[1].endswith(b" 16")  # 64 MiB


@pytest.mark.parametrize("damage", ["cut", "flip", "other", "empty"])
def test_what_was_damaged_is_refused(sealed_key: tuple[str, bytes], damage: str) -> None:
    recipient, wrapped = sealed_key
    secret = io.BytesIO()
    encrypt(io.BytesIO(b"a" * 200_000), secret, recipient)
    content = bytearray(secret.getvalue())
    if damage == "cut":
        content = content[: len(content) // 2]
    if damage == "flip":
        content[-100] ^= 1
    if damage == "other":
        other = pyrage.x25519.Identity.generate().to_public()
        content = bytearray(pyrage.encrypt(b"x", [other]))
    if damage == "empty":
        content = bytearray()
    identity = open_key(wrapped, WORDS_OF_TEST, PLACE)
    with pytest.raises(WorldError) as caught:
        decrypted(bytes(content), identity)
    assert caught.value.fault is Fault.PACK_REFUSED


@pytest.mark.parametrize(
    "length",
    [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 16 * CHUNK - 1, 16 * CHUNK, 16 * CHUNK + 1, 33 * CHUNK],
)
def test_every_length_is_opened_by_another_program(length: int) -> None:
    content = random.Random(length).randbytes(length)
    identity, secret = pyrage.x25519.Identity.generate(), io.BytesIO()
    encrypt(Drops(content), secret, str(identity.to_public()))
    assert pyrage.decrypt(secret.getvalue(), [identity]) == content


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not here")
def test_the_age_program_opens_it(tmp_path: Path) -> None:
    identity, secret = pyrage.x25519.Identity.generate(), io.BytesIO()
    encrypt(io.BytesIO(b"a" * 200_000), secret, str(identity.to_public()))
    key = tmp_path / "key"
    key.write_text(f"{identity}\n")
    opened = subprocess.run(
        ["age", "-d", "-i", str(key)], input=secret.getvalue(), capture_output=True, check=True
    )
    assert opened.stdout == b"a" * 200_000


def test_no_key_and_no_nonce_comes_twice(sealed_key: tuple[str, bytes]) -> None:
    one, other = io.BytesIO(), io.BytesIO()
    encrypt(io.BytesIO(b"same"), one, sealed_key[0])
    encrypt(io.BytesIO(b"same"), other, sealed_key[0])
    begin = len(b"age-encryption.org/v1\n")
    pieces = [each.getvalue()[begin:].split(b"\n")[:3] for each in (one, other)]
    assert all(a != b for a, b in zip(*pieces, strict=True))


@pytest.mark.parametrize("recipient", ["age", "age1", "ssh-ed25519 AAAA"])
def test_a_recipient_that_is_none(recipient: str) -> None:
    with pytest.raises(ValueError, match=recipient):
        encrypting(io.BytesIO(), recipient)


class Drops:
    """Gives less than is asked for, as pipes do."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(min(size, 50_000))


def test_other_words_do_not_open_it(sealed_key: tuple[str, bytes]) -> None:
    with pytest.raises(WorldError) as caught:
        open_key(sealed_key[1], "other words", PLACE)
    assert caught.value.fault is Fault.WORDS_WRONG


def test_the_cipher_is_that_of_the_standard() -> None:
    """RFC 8439, 2.8.2 without its additional data: the text alone, by the same key."""
    key = bytes(range(0x80, 0xA0))
    nonce = bytes.fromhex("070000004041424344454647")
    text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip"
    secret = "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b6"
    assert seal(key, nonce, text)[:60].hex() == secret


@pytest.mark.parametrize("length", [0, 1, 15, 16, 63, 64, 75, 200])
def test_what_is_wrapped_is_opened_by_another_program(length: int) -> None:
    secret = bytes(range(length))
    assert (
        pyrage.passphrase.decrypt(wrap(secret, "候场 six words", work=4), "候场 six words")
        == secret
    )


@pytest.mark.parametrize("length", [0, 1, 75, 4000])
def test_what_is_wrapped_is_unwrapped(length: int) -> None:
    secret = bytes(each % 251 for each in range(length))
    assert unwrap(wrap(secret, "候场 six words", work=4), "候场 six words") == secret


def test_nothing_comes_of_a_key_that_was_changed() -> None:
    wrapped = wrap(b"AGE-SECRET-KEY-1\n", "six words", work=1)
    dice = random.Random(3)
    cases = [wrapped[:end] for end in range(len(wrapped))]
    cases += [wrapped + more for more in (b"\0", bytes(16), wrapped)]
    for at in range(len(wrapped)):
        changed = bytearray(wrapped)
        changed[at] ^= 1 << dice.randrange(8)
        cases.append(bytes(changed))
    for each in cases:
        with pytest.raises((NotAuthenticError, OtherWordsError)):
            unwrap(each, "six words")


def test_a_key_for_somebody_else_as_well_is_refused() -> None:
    lines = wrap(b"secret", "six words", work=1).split(b"\n")
    with pytest.raises(NotAuthenticError):
        unwrap(b"\n".join([lines[0], *lines[1:3], *lines[1:]]), "six words")
    whom = pyrage.x25519.Identity.generate().to_public()
    with pytest.raises(NotAuthenticError):
        unwrap(pyrage.encrypt(b"secret", [whom]), "six words")


@pytest.mark.parametrize("work", [18, 22, 40, 99])
def test_too_much_work_is_refused_before_any(sealed_key: tuple[str, bytes], work: int) -> None:
    lines = sealed_key[1].split(b"\n", 2)
    lines[1] = lines[1].rsplit(b" ", 1)[0] + b" " + str(work).encode()
    with pytest.raises(WorldError) as caught:
        open_key(b"\n".join(lines), WORDS_OF_TEST, PLACE)
    assert caught.value.facts["why"] == "opening its key would cost too much"


@pytest.mark.parametrize(
    "wrapped",
    [
        b"",
        b"age-encryption.org/v1",
        b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 018\nx\n",
        b"age-encryption.org/v1\n-> X25519 AAAA\nx\n",
        b"age-encryption.org/v2\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nx\n",
        b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 999999999999\nx\n",
    ],
)
def test_what_is_no_key_is_refused(wrapped: bytes) -> None:
    with pytest.raises(WorldError) as caught:
        open_key(wrapped, WORDS_OF_TEST, PLACE)
    assert caught.value.fault is Fault.PACK_REFUSED


@pytest.mark.parametrize(
    "held", [b"no key at all", b"AGE-SECRET-KEY-1" + b"Q" * 58, b"\xff\xfe", b""]
)
def test_a_key_that_holds_something_else(held: bytes) -> None:
    wrapped = wrap(held, WORDS_OF_TEST, work=4)
    with pytest.raises(WorldError) as caught:
        open_key(wrapped, WORDS_OF_TEST, PLACE)
    assert caught.value.facts["why"] == "the key is damaged"


@pytest.mark.parametrize("language", Language)
def test_words_are_drawn_and_read_however_they_are_typed(language: Language) -> None:
    drawn = {new_passphrase(language) for _ in range(20)}
    assert len(drawn) == 20
    assert all(len(each.split()) == WORDS for each in drawn)
    assert all(as_typed(each) == each for each in drawn)
    assert all(as_typed(each.upper().replace(" ", "  \u3000")) == each for each in drawn)


@pytest.mark.parametrize("language", Language)
def test_no_word_of_death_or_illness_is_drawn(language: Language) -> None:
    unkind = set(asset("sharing", "not_drawn.txt").read_text(encoding="utf-8").split())
    words = set(asset("sharing", f"words_{language}.txt").read_text(encoding="utf-8").split())
    assert unkind & words
    assert math.log2(len(words - unkind)) * WORDS > 65.5
    drawn = {word for _ in range(200) for word in new_passphrase(language).split()}
    assert not drawn & unkind


def test_chinese_words_may_be_typed_without_spaces() -> None:
    drawn = new_passphrase(Language.ZH)
    assert as_typed(drawn.replace(" ", "")) == drawn
    assert as_typed(drawn.replace(" ", "", 3)) == drawn


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("between", [", ", "、", "，", "\u200b ", "-", "\n", "\ufeff\u00a0"])
def test_words_may_be_copied_with_what_stands_between(language: Language, between: str) -> None:
    drawn = new_passphrase(language)
    assert as_typed(f"\ufeff{drawn.replace(' ', between)}.") == drawn


@pytest.mark.media
def test_an_encrypted_pack_comes_in(shared: Shared, tmp_path: Path) -> None:
    done = shared.export(Wishes(passphrase=WORDS_OF_TEST))
    content = done.path.read_bytes()
    for hidden in (b"take-01", b"session.json", b"moov", done.manifest.pack_id.encode()):
        assert hidden not in content
    assert [each.name for each in shared.outside.iterdir()] == ["pack.zip"]
    other = tmp_path / "other"
    with pytest.raises(WorldError) as caught:
        receiver(other).receive(done.path)
    assert caught.value.fault is Fault.WORDS_NEEDED
    received = receiver(other).receive(done.path, WORDS_OF_TEST)
    assert received.folder.takes()[0].video.exists()
    assert [each.name for each in other.iterdir()] == ["received"]


class Quick:
    """A key that is wrapped in nothing: what is tested is what stands around it."""

    def __init__(self) -> None:
        self._identity = pyrage.x25519.Identity.generate()

    def seal(self, _words: str) -> tuple[str, Callable[[], bytes]]:
        return str(self._identity.to_public()), lambda: b"wrapped"

    def unwrap(self, wrapped: bytes, _words: str, path: Path) -> str:
        if wrapped != b"wrapped":
            raise WorldError(Fault.WORDS_WRONG, file=path)
        return str(self._identity)


@pytest.mark.media
def test_an_encrypted_pack_is_taken_in_once(shared: Shared, tmp_path: Path) -> None:
    quick, pack, other = Quick(), shared.outside / "p.zip", tmp_path / "other"
    export_pack(shared.folder, pack, Wishes(passphrase="x"), seal=quick.seal)
    taker = Receiver(other, inspector=inspect_here, unwrap=quick.unwrap)
    assert [taker.receive(pack, "x").was_there for _ in range(2)] == [False, True]


@pytest.mark.media
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_its_parts_may_be_zipped_anew(shared: Shared, tmp_path: Path, method: int) -> None:
    quick, pack, other = Quick(), shared.outside / "p.zip", tmp_path / "other"
    export_pack(shared.folder, pack, Wishes(passphrase="x"), seal=quick.seal)
    anew = shared.outside / "anew.zip"
    with zipfile.ZipFile(pack) as archive, zipfile.ZipFile(anew, "w", method) as made:
        for name in archive.namelist():
            made.writestr(name, archive.read(name))
    taker = Receiver(other, inspector=inspect_here, unwrap=quick.unwrap)
    assert taker.receive(anew, "x").folder.takes()[0].video.exists()
    assert [each.name for each in other.iterdir()] == ["received"]


@pytest.mark.media
def test_nothing_readable_is_laid_down_before_all_of_it_was_looked_at(
    shared: Shared, tmp_path: Path
) -> None:
    """The last chunk was changed: until that is known nothing but an empty folder is there."""
    quick, pack, other = Quick(), shared.outside / "p.zip", tmp_path / "other"
    export_pack(shared.folder, pack, Wishes(passphrase="x"), seal=quick.seal)
    seen: list[int] = []

    def watch() -> bool:
        seen.extend(each.stat().st_size for each in other.glob(".incoming-*/*"))
        return False

    taker = Receiver(other, inspector=inspect_here, unwrap=quick.unwrap, cancelled=watch)
    with zipfile.ZipFile(pack) as archive:
        last = archive.getinfo(SEALED).header_offset + archive.getinfo(SEALED).compress_size
    content = bytearray(pack.read_bytes())
    content[last - CHUNK // 2] ^= 1
    pack.write_bytes(content)
    with pytest.raises(WorldError):
        taker.receive(pack, "x")
    assert set(seen) <= {0}


@pytest.mark.media
@pytest.mark.parametrize("where", ["cut", "flip", "key", "sum"])
def test_a_damaged_encrypted_pack_leaves_nothing(
    shared: Shared, tmp_path: Path, where: str
) -> None:
    quick, pack = Quick(), shared.outside / "p.zip"
    export_pack(shared.folder, pack, Wishes(passphrase="x"), seal=quick.seal)
    with zipfile.ZipFile(pack) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    secret = bytearray(parts[SEALED])
    secret[len(secret) // 2] ^= where == "flip"
    parts[SEALED] = bytes(secret[:-9000] if where == "cut" else secret)
    parts[KEY] += b"!" if where == "key" else b""
    bad = shared.outside / "bad.zip"
    with zipfile.ZipFile(bad, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    if where == "sum":
        told = zlib.crc32(parts[SEALED]).to_bytes(4, "little")
        assert bad.read_bytes().count(told) == 2
        bad.write_bytes(bad.read_bytes().replace(told, b"else"))
    with pytest.raises(WorldError) as caught:
        Receiver(tmp_path / "other", unwrap=quick.unwrap).receive(bad, "x")
    wanted = Fault.WORDS_WRONG if where == "key" else Fault.PACK_REFUSED
    assert caught.value.fault is wanted
    other = tmp_path / "other"
    assert not other.exists() or list(other.iterdir()) == []


@pytest.mark.media
def test_what_is_decrypted_is_bounded(
    shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick, pack = Quick(), shared.outside / "p.zip"
    export_pack(shared.folder, pack, Wishes(passphrase="x"), seal=quick.seal)
    monkeypatch.setattr(archives, "MOST_PACK_BYTES", pack.stat().st_size - 1)
    monkeypatch.setattr(archives, "MOST_DIRECTORY_BYTES", 0)
    with pytest.raises(WorldError) as caught:
        Receiver(tmp_path / "other", unwrap=quick.unwrap).receive(pack, "x")
    assert caught.value.facts["why"] == "it is too large"


@pytest.mark.media
def test_an_encrypted_pack_without_its_parts(shared: Shared, tmp_path: Path) -> None:
    bad = shared.outside / "bad.zip"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr(KEY, b"x")
    with pytest.raises(WorldError) as caught:
        receiver(tmp_path / "other").receive(bad, WORDS_OF_TEST)
    assert caught.value.facts["why"] == "a part is missing"
