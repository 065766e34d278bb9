"""Packs and review files as somebody would make them who means harm, by the thousand."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import stat
import time
import zipfile
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.base.errors import Fault, WorldError
from desktop.sharing.receiving import Receiver
from desktop.sharing.taking_in import take_in
from tests.fixtures.sharing import inspect_here

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.sessions.shelf import SessionShelf

Dice: TypeAlias = random.Random

NAMES = (
    "../escape.txt", "/etc/escape", "C:\\escape", "..\\escape", "a/../../escape", "take-01.mp4/x",
    "CON", "nul.txt", "take-01.MP4", "tаke-01.mp4", "take-01.mp4\0.txt", "take-01.mp4 ", "", ".",
    "x" * 300, "pack.json/", "session.json:stream", "＃", "\u202egpj.4pm", "__MACOSX/x", "take-1.mp4",
)  # fmt: skip
TEXTS = (
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "\u202e\u2066abc", "\0\x07\x1b[31m",
    "' OR 1=1 --", "=cmd|' /C calc'!A0", "%s%n{0}{file}", "\ud800", "../../../etc/passwd",
    "a" * 5000, "e\u0301" * 3000, "\ufffe\ue000", "javascript:alert(1)", "file:///etc/passwd", "",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 2**53, 2**63, 2**100, 1e308, -0.5, [], {}, [[[[]]]], *TEXTS,
)  # fmt: skip


@dataclass
class Tally:
    """What became of the cases: how many, the slowest, and all that should not have happened."""

    cases: int = 0
    refused: int = 0
    taken: int = 0
    slowest_s: float = 0.0
    slowest: str = ""
    wrong: list[str] = field(default_factory=list[str])


class Fuzz:
    """Cases from one good pack and one good review.

    Args:
        pack: a good pack.
        review: a good review file of the session on the shelf.
        shelf: where reviews go.
        place: a folder to work in.
        seed: the same seed gives the same cases.
    """

    def __init__(
        self, pack: Path, review: Path, shelf: SessionShelf, place: Path, seed: int
    ) -> None:
        self._pack = pack.read_bytes()
        self._parts = read_parts(self._pack)
        self._review = review.read_bytes()
        self._shelf, self._place = shelf, place
        self._dice = random.Random(seed)
        self.tally = Tally()

    def run(self, cases: int) -> Tally:
        """Try so many."""
        for number in range(cases):
            if self._dice.random() < 0.4:
                self._try_review(number)
            else:
                self._try_pack(number)
        return self.tally

    def _try_pack(self, number: int) -> None:
        maker = self._dice.choice(PACKS)
        content = maker(self._dice, self._pack, dict(self._parts))
        path, library = self._place / "case.zip", self._place / "library"
        path.write_bytes(content)
        shutil.rmtree(
            library / "received", ignore_errors=True
        )  # what is known is not looked at again
        receiver = Receiver(library, inspector=inspect_here)
        self._attempt(f"{number} {maker.__name__}", lambda: receiver.receive(path))
        left = [each.name for each in library.glob("*") if each.name != "received"]
        if left:
            self.tally.wrong.append(f"{number} {maker.__name__}: left {left}")
        beside = sorted(each.name for each in self._place.iterdir())
        if set(beside) - {"case.zip", "library", "case.json"}:
            self.tally.wrong.append(f"{number} {maker.__name__}: escaped {beside}")

    def _try_review(self, number: int) -> None:
        maker = self._dice.choice(REVIEWS)
        path = self._place / "case.json"
        path.write_bytes(maker(self._dice, self._review))
        self._attempt(
            f"{number} {maker.__name__}",
            lambda: take_in(self._shelf, path, anyway=self._dice.random() < 0.5),
        )

    def _attempt(self, name: str, call: Callable[[], object]) -> None:
        self.tally.cases += 1
        begin = time.perf_counter()
        try:
            call()
            self.tally.taken += 1
        except WorldError as error:
            self.tally.refused += 1
            if error.fault not in EXPECTED:
                self.tally.wrong.append(f"{name}: {error}")
        except Exception as error:  # noqa: BLE001 - what is looked for
            self.tally.wrong.append(f"{name}: {type(error).__name__} {error}")
        taken_s = time.perf_counter() - begin
        if taken_s > self.tally.slowest_s:
            self.tally.slowest_s, self.tally.slowest = taken_s, name


EXPECTED = {
    Fault.PACK_REFUSED, Fault.DOCUMENT_NEWER, Fault.WORDS_NEEDED, Fault.REVIEW_REFUSED,
    Fault.REVIEW_ALTERED, Fault.REVIEW_UNKNOWN_SESSION, Fault.REVIEW_UNKNOWN_PACK, Fault.REVIEW_TO_SEND,
    Fault.REVIEW_OTHER_TAKE, Fault.REVIEW_OTHER_CHECKLIST, Fault.REVIEWS_FULL,
}  # fmt: skip


def read_parts(pack: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def listed(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Mend the list of a pack, as its maker could, so that what was changed is looked at."""
    try:
        manifest = json.loads(parts["pack.json"])
        manifest["files"] = [
            {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in parts.items()
            if name != "pack.json"
        ]
        parts["pack.json"] = json.dumps(manifest).encode()
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    return parts


def flip_bytes(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    content = bytearray(pack)
    for _ in range(dice.choice([1, 2, 8, 64])):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def flip_the_directory(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    content = bytearray(pack)
    for _ in range(dice.choice([1, 2, 4])):
        content[-1 - dice.randrange(400)] = dice.randrange(256)
    return bytes(content)


def cut(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    return pack[: dice.randrange(len(pack))]


def put_before_or_behind(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    more = dice.randbytes(dice.choice([1, 100, 5000]))
    return more + pack if dice.random() < 0.5 else pack + more


def strange_name(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        info = zipfile.ZipInfo("x")
        info.filename = dice.choice(NAMES) or "y"
        archive.writestr(info, b"escaped")
    return target.getvalue()


def link_or_folder(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    kind = dice.choice([stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name)
            if name == "take-01.json":
                info.external_attr = (kind | 0o777) << 16
                content = b"/etc/passwd"  # noqa: PLW2901 - where the link leads
            archive.writestr(info, content)
    return target.getvalue()


def bomb(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    parts[dice.choice(list(parts))] = b"\0" * dice.choice([1 << 20, 3 << 20, 5 << 20])
    method = dice.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    return zipped(parts, method)


def twice_the_same(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    """Name one entry again and again in the directory, all over the same bytes."""
    end = pack.rindex(b"PK\5\6")
    start = int.from_bytes(pack[end + 16 : end + 20], "little")
    directory = pack[start:end]
    first = directory[: directory.index(b"PK\1\2", 4)]
    times = dice.choice([1, 5, 60, 1000])
    whole = directory + first * times
    count = directory.count(b"PK\1\2") + times
    tail = bytearray(pack[end:])
    tail[8:10] = tail[10:12] = (count & 0xFFFF).to_bytes(2, "little")
    tail[12:16] = len(whole).to_bytes(4, "little")
    return pack[:start] + whole + bytes(tail)


def lying_sizes(dice: Dice, pack: bytes, _parts: dict[str, bytes]) -> bytes:
    content = bytearray(pack)
    at = content.rindex(b"PK\1\2")
    place = at + dice.choice([20, 24, 42, 10, 8])
    content[place : place + 4] = dice.randbytes(4)
    return bytes(content)


def other_json(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    name = dice.choice(["pack.json", "session.json", "take-01.json"])
    parts[name] = changed_json(dice, parts[name])
    return zipped(listed(parts) if dice.random() < 0.8 else parts)


def no_json(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    name = dice.choice(["pack.json", "session.json", "take-01.json"])
    deep = b"[" * 200_000
    parts[name] = dice.choice(
        [b"", b"null", b"[]", deep, b"{" + b'"a":{' * 9999, b"\xff\xfe{", b"NaN"]
    )
    return zipped(listed(parts), zipfile.ZIP_STORED)


def other_media(dice: Dice, _pack: bytes, parts: dict[str, bytes]) -> bytes:
    name = next(each for each in parts if each.endswith((".mp4", ".m4a")))
    content = bytearray(parts[name])
    for _ in range(dice.choice([1, 4, 30])):
        content[dice.randrange(len(content))] = dice.randrange(256)
    parts[name] = bytes(content[: dice.randrange(len(content))] if dice.random() < 0.3 else content)
    session = json.loads(parts["session.json"])
    session["takes"][0]["media"][0]["sha256"] = hashlib.sha256(parts[name]).hexdigest()
    parts["session.json"] = json.dumps(session).encode()
    return zipped(listed(parts), zipfile.ZIP_STORED)


PACKS: tuple[Callable[[Dice, bytes, dict[str, bytes]], bytes], ...] = (
    flip_bytes, flip_the_directory, cut, put_before_or_behind, strange_name, link_or_folder, bomb,
    twice_the_same, lying_sizes, other_json, other_json, other_json, no_json, other_media,
)  # fmt: skip


def changed_json(dice: Dice, content: bytes) -> bytes:
    body = json.loads(content)
    for _ in range(dice.choice([1, 1, 2, 5])):
        change_somewhere(dice, body)
    return json.dumps(body).encode()


def change_somewhere(dice: Dice, body: Any) -> None:
    """Go down a random way and change what is there."""
    for _ in range(8):
        is_list = type(body) is list
        keys: list[Any] = list(range(len(body))) if is_list else list(body)
        if not keys:
            return
        key = dice.choice(keys)
        if type(body[key]) in {dict, list} and dice.random() < 0.8:
            body = body[key]
            continue
        match dice.randrange(5):
            case 0:
                del body[key]
            case 1 if is_list:
                body.extend(deepcopy([body[key]] * dice.choice([1, 100, 3000])))
            case 2 if not is_list:
                body[dice.choice(TEXTS)] = deepcopy(dice.choice(VALUES))
            case _:
                body[key] = deepcopy(dice.choice(VALUES))
        return


def review_json(dice: Dice, review: bytes) -> bytes:
    return changed_json(dice, review)


def review_bytes(dice: Dice, review: bytes) -> bytes:
    content = bytearray(review)
    for _ in range(dice.choice([1, 3, 20])):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content[: dice.randrange(len(content))] if dice.random() < 0.3 else content)


def review_none(dice: Dice, _review: bytes) -> bytes:
    return dice.choice(
        [b"", b"[" * 1_000_000, b"[]" * 500_000, b"{}", b"1e999", dice.randbytes(999)]
    )


REVIEWS: tuple[Callable[[Dice, bytes], bytes], ...] = (
    review_json, review_json, review_json, review_bytes, review_none,
)  # fmt: skip
