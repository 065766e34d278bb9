"""MP4s as somebody would make them who means harm to whoever opens them: the boxes are played with, not the bytes."""

from __future__ import annotations

import random
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Dice = random.Random
HOLDS = {
    b"moov",
    b"trak",
    b"mdia",
    b"minf",
    b"stbl",
    b"edts",
    b"dinf",
    b"udta",
    b"mvex",
    b"moof",
    b"traf",
}
MOST = 0xFFFFFFFF
NUMBERS = (0, 1, 2, 0x7FFF, 0x7FFFFFFF, 0x80000000, MOST, 1_000_000_000, 30_000)
SECRET = b"file:///etc/hostname"


class Box:
    """One box; ``inner`` are boxes where it holds boxes, else ``content`` is what is in it."""

    def __init__(self, kind: bytes, content: bytes = b"", inner: list[Box] | None = None) -> None:
        self.kind, self.content, self.inner = kind, content, inner
        self.size: int | None = None

    def written(self) -> bytes:
        """Return its bytes."""
        body = (
            self.content if self.inner is None else b"".join(each.written() for each in self.inner)
        )
        size = 8 + len(body) if self.size is None else self.size
        return struct.pack(">L", size & MOST) + self.kind + body


def read(content: bytes) -> list[Box]:
    """Take a good file to pieces."""
    boxes: list[Box] = []
    at = 0
    while at + 8 <= len(content):
        size, kind = struct.unpack(">L4s", content[at : at + 8])
        end = at + size if size >= 8 else len(content)
        body = content[at + 8 : end]
        boxes.append(Box(kind, inner=read(body)) if kind in HOLDS else Box(kind, body))
        at = end
    return boxes


def every(boxes: list[Box], kind: bytes | None = None) -> list[Box]:
    """Return the boxes of a kind, or all, however deep."""
    found: list[Box] = []
    for box in boxes:
        if kind is None or box.kind == kind:
            found.append(box)
        found += every(box.inner or [], kind)
    return found


def crafted(dice: Dice, content: bytes) -> tuple[bytes, str]:
    """Return one file made from a good one, and what was done."""
    boxes = read(content)
    plays = dice.sample(PLAYS, dice.choice([1, 1, 2, 3]))
    for play in plays:
        play(dice, boxes)
    made = b"".join(each.written() for each in boxes)
    if dice.random() < 0.1:
        made = made[: dice.randrange(len(made))]
    return made, " + ".join(play.__name__ for play in plays)


def _number(dice: Dice, box: Box, at: int) -> None:
    if len(box.content) >= at + 4:
        box.content = (
            box.content[:at] + struct.pack(">L", dice.choice(NUMBERS)) + box.content[at + 4 :]
        )


def _one(dice: Dice, boxes: list[Box], *kinds: bytes) -> Box | None:
    found = [each for kind in kinds for each in every(boxes, kind)]
    return dice.choice(found) if found else None


def scale(dice: Dice, boxes: list[Box]) -> None:
    """A clock of a billion ticks a second, of none, a length of centuries."""
    box = _one(dice, boxes, b"mvhd", b"mdhd", b"tkhd")
    if box is not None:
        _number(dice, box, dice.choice([12, 16, 20]))


def tables(dice: Dice, boxes: list[Box]) -> None:
    """Tables that say they have billions of rows, or rows that lead anywhere."""
    box = _one(dice, boxes, b"stts", b"stsz", b"stsc", b"stco", b"co64", b"ctts", b"stss")
    if box is not None:
        for _ in range(dice.choice([1, 1, 3])):
            _number(dice, box, dice.choice([4, 8, 12, 16, 20, 4 * dice.randrange(2, 60)]))


def edits(dice: Dice, boxes: list[Box]) -> None:
    """An edit list that waits for years, begins before the beginning, or is very long."""
    trak = _one(dice, boxes, b"trak")
    rows = dice.choice([1, 3, 5000])
    row = struct.pack(
        ">LLHH", dice.choice(NUMBERS), dice.choice(NUMBERS), dice.choice([0, 1, 2, 0xFFFF]), 0
    )
    if trak is not None and trak.inner is not None:
        trak.inner.insert(
            1, Box(b"edts", inner=[Box(b"elst", struct.pack(">LL", 0, rows) + row * rows)])
        )


def one_sample_an_hour(dice: Dice, boxes: list[Box]) -> None:
    box = _one(dice, boxes, b"stts")
    if box is not None:
        box.content = struct.pack(
            ">LLLL", 0, 1, dice.choice([1, 100, MOST]), dice.choice([90_000 * 3600, MOST, 0])
        )


def negative(dice: Dice, boxes: list[Box]) -> None:
    """Pictures that are shown long before they are there."""
    stbl = _one(dice, boxes, b"stbl")
    if stbl is not None and stbl.inner is not None:
        stbl.inner.append(
            Box(
                b"ctts",
                struct.pack(">LLLl", 0x01000000, 1, 1000, dice.choice([-1, -(2**31), 2**31 - 1])),
            )
        )


def huge_picture(dice: Dice, boxes: list[Box]) -> None:
    """30,000 × 30,000 in the sample entry, in the track, or in the parameters of the coder."""
    stsd = _one(dice, boxes, b"stsd")
    if stsd is None:
        return
    at = stsd.content.find(b"avc1")
    if at >= 0 and dice.random() < 0.6:
        wide = struct.pack(
            ">HH", dice.choice([30_000, 0, 65_535]), dice.choice([30_000, 0, 65_535])
        )
        stsd.content = stsd.content[: at + 28] + wide + stsd.content[at + 32 :]
    elif (at := stsd.content.find(b"avcC")) >= 0:
        changed = bytearray(stsd.content)
        for _ in range(dice.choice([1, 4, 16])):
            changed[at + 4 + dice.randrange(40)] = dice.randrange(256)
        stsd.content = bytes(changed)


def other_coder(dice: Dice, boxes: list[Box]) -> None:
    box = _one(dice, boxes, b"stsd")
    kinds = (
        b"hev1",
        b"av01",
        b"vp09",
        b"rle ",
        b"tx3g",
        b"text",
        b"c608",
        b"encv",
        b"enca",
        b"raw ",
        b"tmcd",
        b"rtp ",
        b"sdp ",
        b"png ",
        b"mjpg",
        b"svq3",
        b"dvd ",
    )
    if box is not None:
        box.content = box.content[:12] + dice.choice(kinds) + box.content[16:]


def elsewhere(dice: Dice, boxes: list[Box]) -> None:
    """The samples lie in another file, or on the network."""
    place = dice.choice(
        [SECRET, b"http://127.0.0.1:9/x", b"/etc/hostname", b"secret.mp4", b"concat:/etc/hostname"]
    )
    url = Box(b"url ", struct.pack(">L", 0) + place + b"\0")
    alis = Box(
        b"alis",
        struct.pack(">L", 0)
        + bytes(150)
        + struct.pack(">HH", 2, len(place))
        + place
        + struct.pack(">h", -1),
    )
    box = _one(dice, boxes, b"dref")
    if box is not None:
        box.content = struct.pack(">LL", 0, 1) + dice.choice([url, alis]).written()
    if dice.random() < 0.3:
        boxes.insert(
            1,
            Box(
                b"rmra",
                inner=None,
                content=Box(
                    b"rmda",
                    Box(b"rdrf", struct.pack(">L4sL", 0, b"url ", len(place)) + place).written(),
                ).written(),
            ),
        )


def pressed(dice: Dice, boxes: list[Box]) -> None:
    """A compressed head that unpacks to far more than it is."""
    size = dice.choice([1000, 60_000_000])
    inner = struct.pack(">L", dice.choice([size, MOST, 8])) + zlib.compress(bytes(size), 9)
    for box in every(boxes, b"moov"):
        box.inner = [Box(b"cmov", inner=[Box(b"dcom", b"zlib"), Box(b"cmvd", inner)])]


def deep(dice: Dice, boxes: list[Box]) -> None:
    """Boxes within boxes within boxes."""
    depth = dice.choice([20, 500, 20_000])
    kind = dice.choice([b"moov", b"trak", b"udta", b"meta", b"mdia"])
    content = b"".join(struct.pack(">L4s", 8 * (depth - each), kind) for each in range(depth))
    boxes.insert(dice.choice([1, len(boxes)]), Box(b"free", content))
    boxes[boxes.index(next(each for each in boxes if each.content is content))].kind = kind


def many_tracks(dice: Dice, boxes: list[Box]) -> None:
    """As many streams as one likes."""
    moov = _one(dice, boxes, b"moov")
    trak = _one(dice, boxes, b"trak")
    if moov is not None and moov.inner is not None and trak is not None:
        moov.inner += [trak] * dice.choice([2, 40, 1000])


def fragments(dice: Dice, boxes: list[Box]) -> None:
    """Fragments that go round, name tracks there are none, or are counted in billions."""
    tfhd = Box(
        b"tfhd",
        struct.pack(
            ">LLQ",
            dice.choice([1, 0x39, 0x20001]),
            dice.choice([0, 1, 2, MOST]),
            dice.choice([0, 1, 1 << 62]),
        ),
    )
    trun = Box(
        b"trun",
        struct.pack(
            ">LLl",
            dice.choice([1, 0xF01, 0x301]),
            dice.choice([1, 99, MOST]),
            dice.choice([0, -1, -(2**31)]),
        )
        + bytes(400),
    )
    moof = Box(
        b"moof", inner=[Box(b"mfhd", struct.pack(">LL", 0, 1)), Box(b"traf", inner=[tfhd, trun])]
    )
    boxes += [moof] * dice.choice([1, 3, 2000])
    moov = _one(dice, boxes, b"moov")
    if moov is not None and moov.inner is not None:
        moov.inner.append(
            Box(
                b"mvex",
                inner=[Box(b"trex", struct.pack(">6L", 0, dice.choice([1, 9]), 1, 1, 1, 0))],
            )
        )
    if dice.random() < 0.4:
        boxes.insert(
            1,
            Box(
                b"sidx",
                struct.pack(">7LHH", 0, 1, dice.choice([0, 1, 90_000]), 0, 0, 0, 0, 0, 0xFFFF)
                + dice.randbytes(600),
            ),
        )


def notes(dice: Dice, boxes: list[Box]) -> None:
    """Titles, covers, fonts, chapters and keys of any length, in letters that are none."""
    data = Box(
        b"data",
        struct.pack(">LL", dice.choice([1, 13, 14, 0, MOST]), 0)
        + dice.choice(
            [
                b"\xff\xfe" * 40,
                b"\x89PNG\r\n\x1a\n" + bytes(99),
                b"A" * 200_000,
                b"<svg onload=alert(1)>",
            ]
        ),
    )
    item = Box(
        dice.choice([b"\xa9nam", b"covr", b"----", b"\xa9lyr", b"chpl"]),
        inner=[data] * dice.choice([1, 300]),
    )
    meta = Box(
        b"meta",
        struct.pack(">L", 0)
        + Box(b"hdlr", bytes(8) + b"mdirappl" + bytes(10)).written()
        + Box(b"ilst", inner=[item]).written(),
    )
    moov = _one(dice, boxes, b"moov")
    if moov is not None and moov.inner is not None:
        moov.inner.append(
            Box(
                b"udta",
                inner=[
                    dice.choice(
                        [
                            meta,
                            Box(b"chpl", dice.randbytes(900)),
                            Box(b"\xa9xyz", b"\0\x09\0\0+00-00/"),
                        ]
                    )
                ],
            )
        )


def references(dice: Dice, boxes: list[Box]) -> None:
    """Tracks that refer to each other in a ring."""
    for trak in every(boxes, b"trak"):
        if trak.inner is not None:
            kind = dice.choice([b"chap", b"hint", b"subt", b"sync", b"tmcd", b"auxl"])
            trak.inner.append(
                Box(b"tref", Box(kind, struct.pack(">4L", 1, 2, 1, dice.choice(NUMBERS))).written())
            )


def locked(dice: Dice, boxes: list[Box]) -> None:
    """Said to be encrypted, with tables of keys that lie about their length."""
    stbl = _one(dice, boxes, b"stbl")
    if stbl is not None and stbl.inner is not None:
        stbl.inner += [
            Box(
                b"senc",
                struct.pack(">LL", dice.choice([0, 2]), dice.choice([1, MOST]))
                + dice.randbytes(60),
            ),
            Box(
                b"saiz",
                struct.pack(">LBL", 0, dice.choice([0, 8, 255]), dice.choice([1, MOST]))
                + bytes(50),
            ),
            Box(b"saio", struct.pack(">LLL", 0, 1, dice.choice(NUMBERS))),
        ]
    boxes.append(Box(b"pssh", bytes(24) + struct.pack(">L", dice.choice([MOST, 8])) + bytes(8)))


def wrong_sizes(dice: Dice, boxes: list[Box]) -> None:
    """Boxes of no size, of one byte, or that reach beyond the end."""
    box = dice.choice(every(boxes))
    if box.kind != b"ftyp":
        box.size = dice.choice([0, 1, 7, 8, 9, MOST, 0x80000000, len(box.content) + 9])


def other_bytes(dice: Dice, boxes: list[Box]) -> None:
    box = dice.choice([each for each in every(boxes) if each.content])
    changed = bytearray(box.content)
    for _ in range(dice.choice([1, 8, 64])):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    box.content = bytes(changed)


def two_heads(dice: Dice, boxes: list[Box]) -> None:
    """The head again, the head before what it speaks of, or no head."""
    for head in [each for each in boxes if each.kind == b"moov"]:
        match dice.randrange(3):
            case 0:
                boxes.append(head)
            case 1:
                boxes.insert(1, head)
            case _:
                boxes.remove(head)


def script(dice: Dice, boxes: list[Box]) -> None:
    """A playlist behind the name of the format."""
    text = dice.choice([
        b"\nffconcat version 1.0\nfile '/etc/hostname'\n", b"\n#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/hostname\n",
        b"\nv=0\nm=video 5004 RTP/AVP 96\n", b"\nWEBVTT\n\n00:00.000 --> 99:00.000\nx\n", b"\n[Script Info]\n",
        b"\n<MPD><Period><BaseURL>/etc/hostname</BaseURL></Period></MPD>",
    ])  # fmt: skip
    boxes[:] = [Box(b"ftyp", b"isom" + bytes(4) + text)]


PLAYS: tuple[Callable[[Dice, list[Box]], None], ...] = (
    scale, tables, tables, edits, one_sample_an_hour, negative, huge_picture, other_coder, elsewhere, pressed, deep,
    many_tracks, fragments, notes, references, locked, wrong_sizes, other_bytes, two_heads, script,
)  # fmt: skip
