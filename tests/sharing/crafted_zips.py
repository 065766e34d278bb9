"""Zips written byte by byte: what no library for zips would write, and every reader reads in its own way.

The other fuzz (``hostile.py``) changes a good pack. Here the grammar of the format itself is played with:
two headers for each file that need not agree, an end that counts and points as it likes.
"""

from __future__ import annotations

import random
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ZIP_STORED, ZIP_DEFLATED = 0, 8
NAMES = (
    b"take-01.mp4\0.txt", b"..\\..\\evil", b"\\\\host\\share\\x", b"//host/share/x", b"C:evil", b"c:\\evil.txt",
    b"/tmp/evil", b"./pack.json", b"a/./../pack.json", b"PACK.JSON", "\uff50ack.json".encode(), b"pack.json\n",
    "p\u0430ck.json".encode(), "pack.\u2044json".encode(), b"pack.json.", b"pack.json ", b"aux", b"COM1.mp4",
    b"lpt9", b"\xff\xfe\xfd", b"~/x", b"%2e%2e/x", b"take-01.mp4:stream", b"take-0\xd9\xa1.mp4", b".incoming-evil", b"",
    "take-\u0660\u0661.mp4".encode(), b"take-01-clip-999.m4a", b"received/x", b"a" * 65535, "\u202exslx.exe".encode(),
    b"key.age", b"read-me.txt", b"pack.zip.age", b"take-01.mp4/", b"session.json\r",
)  # fmt: skip
MODES = (0o120777, 0o040755, 0o010644, 0o020666, 0o060660, 0o140755, 0o104755, 0o100000, 0)
METHODS = (1, 6, 9, 12, 14, 93, 95, 97, 98, 99, 0xFFFF)
NUMBERS = (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)


@dataclass
class Entry:
    """One file, with the two headers that speak of it; what is None follows from the content."""

    name: bytes
    content: bytes
    local_name: bytes | None = None
    method: int = ZIP_DEFLATED
    local_method: int | None = None
    flags: int = 0
    local_flags: int | None = None
    crc: int | None = None
    local_crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    local_size: int | None = None
    local_packed_size: int | None = None
    mode: int = 0o100644
    system: int = 3
    extra: bytes = b""
    local_extra: bytes = b""
    comment: bytes = b""
    disk: int = 0
    offset: int | None = None
    packed: bytes | None = None
    behind: bytes = b""

    def bytes_of(self) -> bytes:
        """Return what stands between the headers."""
        if self.packed is not None:
            return self.packed
        if self.method == ZIP_DEFLATED:
            press = zlib.compressobj(6, zlib.DEFLATED, -15)
            return press.compress(self.content) + press.flush()
        return self.content


@dataclass
class Zip:
    """A zip before it is written; what is None follows from the entries."""

    entries: list[Entry]
    before: bytes = b""
    between: bytes = b""
    behind: bytes = b""
    comment: bytes = b""
    count: int | None = None
    count_here: int | None = None
    start: int | None = None
    size: int | None = None
    disk: int = 0
    wide: bool = False
    wide_count: int | None = None
    wide_place: int | None = None
    signature: bytes = b""
    listed: list[Entry] | None = None
    offsets: dict[int, int] = field(default_factory=dict[int, int])

    def written(self) -> bytes:
        """Return its bytes."""
        out = bytearray(self.before)
        for entry in self.entries:
            self.offsets[id(entry)] = len(out)
            out += _local(entry)
        out += self.between
        start = len(out)
        listed = self.entries if self.listed is None else self.listed
        for entry in listed:
            out += _central(entry, self.offsets.get(id(entry), 0))
        out += self.signature
        size = len(out) - start
        return bytes(out + self._end(len(out), len(listed), start, size)) + self.behind

    def _end(self, at: int, count: int, start: int, size: int) -> bytes:
        count = count if self.count is None else self.count
        here = count if self.count_here is None else self.count_here
        start = start if self.start is None else self.start
        size = size if self.size is None else self.size
        wide = b""
        if self.wide:
            many = count if self.wide_count is None else self.wide_count
            wide = struct.pack(
                "<LQ2H2L4Q", 0x06064B50, 44, 45, 45, 0, 0, many & _MOST64, many & _MOST64,
                size & _MOST64, start & _MOST64,
            )  # fmt: skip
            place = at if self.wide_place is None else self.wide_place
            wide += struct.pack("<LLQL", 0x07064B50, 0, place & _MOST64, 1)
            count = here = 0xFFFF
            start = size = 0xFFFFFFFF
        tail = struct.pack(
            "<L4H2LH", 0x06054B50, self.disk, self.disk, here & 0xFFFF, count & 0xFFFF,
            size & _MOST, start & _MOST, len(self.comment) & 0xFFFF,
        )  # fmt: skip
        return wide + tail + self.comment


_MOST, _MOST64 = 0xFFFFFFFF, (1 << 64) - 1


def _or(value: int | None, otherwise: int) -> int:
    return otherwise if value is None else value


def _local(entry: Entry) -> bytes:
    packed = entry.bytes_of()
    name = entry.name if entry.local_name is None else entry.local_name
    crc = _or(entry.local_crc, _or(entry.crc, zlib.crc32(entry.content)))
    head = struct.pack(
        "<L5H3L2H", 0x04034B50, 20, _or(entry.local_flags, entry.flags),
        _or(entry.local_method, entry.method), 0, 33, crc & _MOST,
        _or(entry.local_packed_size, len(packed)) & _MOST, _or(entry.local_size, len(entry.content)) & _MOST,
        len(name) & 0xFFFF, len(entry.local_extra) & 0xFFFF,
    )  # fmt: skip
    return head + name + entry.local_extra + packed + entry.behind


def _central(entry: Entry, offset: int) -> bytes:
    packed = entry.bytes_of()
    head = struct.pack(
        "<L4B4H3L5H2L", 0x02014B50, 20, entry.system, 20, 0, entry.flags, entry.method, 0, 33,
        _or(entry.crc, zlib.crc32(entry.content)) & _MOST, _or(entry.packed_size, len(packed)) & _MOST,
        _or(entry.size, len(entry.content)) & _MOST, len(entry.name) & 0xFFFF, len(entry.extra) & 0xFFFF,
        len(entry.comment) & 0xFFFF, entry.disk & 0xFFFF, 0, (entry.mode << 16) & _MOST,
        _or(entry.offset, offset) & _MOST,
    )  # fmt: skip
    return head + entry.name + entry.extra + entry.comment


Dice = random.Random


def crafted(dice: Dice, parts: dict[str, bytes]) -> tuple[bytes, str]:
    """Return one zip of these files that somebody has played with, and how."""
    stored = dice.random() < 0.5
    entries = [
        Entry(name.encode(), content, method=ZIP_STORED if stored or name.endswith("4") else ZIP_DEFLATED)
        for name, content in parts.items()
    ]  # fmt: skip
    made = Zip(entries)
    plays = dice.sample(PLAYS, dice.choice([1, 1, 1, 2, 3]))
    for play in plays:
        play(dice, made)
    return made.written(), " + ".join(play.__name__ for play in plays)


def _some(dice: Dice, made: Zip) -> Entry:
    return dice.choice(made.entries)


def other_local_name(dice: Dice, made: Zip) -> None:
    """The two headers call one file by two names."""
    _some(dice, made).local_name = dice.choice(NAMES)


def other_name(dice: Dice, made: Zip) -> None:
    entry = _some(dice, made)
    entry.name = dice.choice(NAMES)
    entry.flags |= dice.choice([0, 0x800])


def one_more(dice: Dice, made: Zip) -> None:
    made.entries.append(Entry(dice.choice(NAMES), b"evil", mode=dice.choice(MODES)))


def kind_of_file(dice: Dice, made: Zip) -> None:
    """A link, a folder, a device, a pipe, a socket, by Unix or by another system."""
    entry = _some(dice, made)
    entry.mode, entry.system = dice.choice(MODES), dice.choice([0, 3, 7, 10, 19, 255])
    entry.content = dice.choice([entry.content, b"../../../../etc/passwd"])


def other_method(dice: Dice, made: Zip) -> None:
    entry, method = _some(dice, made), dice.choice(METHODS)
    entry.method = method
    entry.local_method = dice.choice([None, ZIP_STORED, ZIP_DEFLATED])


def local_method_differs(dice: Dice, made: Zip) -> None:
    entry = _some(dice, made)
    entry.local_method = dice.choice([ZIP_STORED, ZIP_DEFLATED, *METHODS])


def flags(dice: Dice, made: Zip) -> None:
    """Encrypted, patched, strongly encrypted, masked: in one header or in both."""
    entry, flag = _some(dice, made), 1 << dice.randrange(16)
    if dice.random() < 0.5:
        entry.flags |= flag
    else:
        entry.local_flags = flag


def described_behind(dice: Dice, made: Zip) -> None:
    """Sizes and sum stand behind the content, true or not."""
    entry = _some(dice, made)
    entry.flags |= 8
    entry.local_crc = entry.local_size = entry.local_packed_size = 0
    values = (zlib.crc32(entry.content), len(entry.bytes_of()), len(entry.content))
    if dice.random() < 0.5:
        values = tuple(dice.choice(NUMBERS) for _ in values)
    entry.behind = dice.choice([b"PK\7\x08", b""]) + struct.pack("<3L", *values)


def sizes(dice: Dice, made: Zip) -> None:
    entry = _some(dice, made)
    value = dice.choice(
        [*NUMBERS, len(entry.content) - 1, len(entry.content) + 1, 100 * len(entry.content)]
    )
    setattr(
        entry,
        dice.choice(["size", "packed_size", "local_size", "local_packed_size"]),
        max(0, value),
    )


def sums(dice: Dice, made: Zip) -> None:
    setattr(_some(dice, made), dice.choice(["crc", "local_crc"]), dice.choice(NUMBERS))


def wide_sizes(dice: Dice, made: Zip) -> None:
    """Zip64 sizes that are cut, doubled or enormous."""
    entry = _some(dice, made)
    numbers = [dice.choice([len(entry.content), 1 << 40, (1 << 64) - 1, 0]) for _ in range(3)]
    extra = struct.pack("<2H3Q", 1, 24, *numbers)
    entry.extra = dice.choice([extra, extra[: dice.randrange(len(extra))], extra * 3])
    if dice.random() < 0.7:
        entry.size = entry.packed_size = 0xFFFFFFFF


def extras(dice: Dice, made: Zip) -> None:
    """Other names in Unicode fields, lengths that lead outside, fields of any kind."""
    entry = _some(dice, made)
    name = dice.choice(NAMES)[:200]
    path = struct.pack("<2HBL", 0x7075, 5 + len(name), 1, zlib.crc32(entry.name)) + name
    field_of = dice.choice([path, struct.pack("<2H", 0x9999, 0xFFFF), dice.randbytes(40), b"\1"])
    entry.extra, entry.local_extra = dice.choice(
        [(field_of, b""), (b"", field_of), (field_of, field_of)]
    )


def overlapping(dice: Dice, made: Zip) -> None:
    """Two names over the same bytes, or one that begins within another."""
    if len(made.entries) > 1:
        one = _some(dice, made)
        one.offset = dice.choice([0, 1, 29, 30, 44, 1 << 31, 0xFFFFFFFF])


def quoted(dice: Dice, made: Zip) -> None:
    """A file whose content is the header of the next: as many names over one bomb as one likes."""
    kernel = Entry(b"take-99.mp4", bytes(1 << 20))
    first = Entry(b"take-98.mp4", b"", method=ZIP_STORED)
    first.packed = _local(kernel)
    first.size = first.local_size = len(first.packed)
    made.entries += [first, kernel] if dice.random() < 0.5 else [first]


def twice(dice: Dice, made: Zip) -> None:
    """The same name again, in another case, or with other content."""
    entry = _some(dice, made)
    name = dice.choice([entry.name, entry.name.upper(), entry.name.title(), entry.name + b"\0x"])
    made.entries.append(Entry(name, dice.choice([entry.content, b"other"])))


def hidden(dice: Dice, made: Zip) -> None:
    """A file that the directory does not name, or one that only the directory names."""
    entry = Entry(dice.choice([b"pack.json", *NAMES]), b"hidden")
    if dice.random() < 0.5:
        made.listed = list(made.entries)
        made.entries.insert(dice.randrange(len(made.entries) + 1), entry)
    else:
        made.listed = [*made.entries, entry]


def many(dice: Dice, made: Zip) -> None:
    """Up to 65,536 names, counted rightly or not."""
    number = dice.choice([65, 300, 65_535, 65_536])
    made.entries += [
        Entry(b"take-%04d.json" % each, b"", method=ZIP_STORED) for each in range(number)
    ]
    made.wide = dice.random() < 0.5
    if dice.random() < 0.5:
        made.count = dice.choice([0, 7, 64, 0xFFFF])


def end(dice: Dice, made: Zip) -> None:
    """An end that counts and points as it likes."""
    name = dice.choice(["count", "count_here", "start", "size", "disk"])
    setattr(
        made,
        name,
        dice.choice([*NUMBERS, 3, 64, 65, 0xFFFF]) & (0xFFFF if name == "disk" else _MOST),
    )


def wide_end(dice: Dice, made: Zip) -> None:
    made.wide = True
    made.wide_count = dice.choice([None, 0, 1, 64, 1 << 32, 1 << 63])
    made.wide_place = dice.choice([None, 0, 1, 1 << 40, (1 << 64) - 1])
    if dice.random() < 0.3:
        made.start = dice.choice([0, 1 << 40, (1 << 64) - 1])


def two_ends(dice: Dice, made: Zip) -> None:
    """A second zip in the comment or behind the first: which of the two is meant?"""
    other = Zip([Entry(b"pack.json", b"{}"), Entry(b"../evil", b"x")]).written()
    if dice.random() < 0.5:
        made.comment = other[:65_000]
    else:
        made.behind = other


def around(dice: Dice, made: Zip) -> None:
    """Something before, between or behind: a program, a picture, a page."""
    odd = dice.choice(
        [b"MZ" + bytes(62), b"\x7fELF", b"GIF89a", b"<script>", bytes(5000), b"PK\3\4"]
    )
    setattr(made, dice.choice(["before", "between", "behind", "signature"]), odd)


def quine(dice: Dice, made: Zip) -> None:
    """A file that is the zip itself, as far as that goes: nothing may unpack without end."""
    made.entries.append(
        Entry(b"take-02.mp4", made.written(), method=dice.choice([ZIP_STORED, ZIP_DEFLATED]))
    )


def deflate_tricks(dice: Dice, made: Zip) -> None:
    """Streams that do not end, blocks of a kind there is none, distances before the beginning."""
    entry = _some(dice, made)
    entry.method = ZIP_DEFLATED
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    whole = press.compress(bytes(4 << 20)) + press.flush()
    entry.packed = dice.choice([
        b"", b"\7", b"\xff" * 50, b"\0\0\0\xff\xff" * 9999, b"\x4b\x04\xff\xff", whole, whole[:-9],
        entry.bytes_of() + b"tail", b"\2" + bytes(200),
    ])  # fmt: skip
    if dice.random() < 0.3:
        entry.packed_size = 1 << 20


PLAYS: tuple[Callable[[Dice, Zip], None], ...] = (
    other_local_name, other_name, one_more, kind_of_file, other_method, local_method_differs, flags,
    described_behind, sizes, sums, wide_sizes, extras, overlapping, quoted, twice, hidden, many, end,
    wide_end, two_ends, around, quine, deflate_tricks,
)  # fmt: skip
