"""Forty odd names, employers and numbers, each said otherwise than it is masked: none is in a pack, none is heard."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from desktop.base.documents import write_document
from desktop.base.timecode import Span
from desktop.media.sound import decode_sound
from desktop.review.changes import add_mark
from desktop.review.model import MarkKind
from desktop.review.store import write_review
from desktop.roles.model import RolePlayCard, Text
from desktop.sharing.masking import MASK
from desktop.sharing.model import Contents
from desktop.sharing.wishes import Wishes
from desktop.transcription.model import Segment, Transcript, Word
from tests.fixtures.media import HOLE_MS, write_clip
from tests.fixtures.sharing import AT, make_shared
from tests.sharing.test_leaks import inside, ways_to_write

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.roles.model import RolePack
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media

SECRETS: dict[str, tuple[str, ...]] = {
    "3500万": ("三千", "，", "五百", "万"),
    "8200万": (" eighty", "-two", " um", " million"),
    "4100万": ("四千", "一百", " ", "万元"),
    "76万": ("七十六", " 万"),
    "字节跳动": ("字节", "，", "跳动"),
    "云帆科技": ("雲帆", "嗯", "科技"),
    "張偉": ("张", "伟"),
    "欧阳娜": ("歐陽", "娜"),
    "José García": (" Jose", " Garcia"),
    "Jurgen Müller": (" Jürgen", " Mueller's"),
    "Łukasz Żak": (" Lukasz", " Zak"),
    "Nguyễn Văn An": (" Nguyen", " Van", " An"),
    "Globex": (" Ｇｌｏｂｅｘ",),
    "Initech": (" I", "-N", "-I", "-T", "-E", "-C", "-H"),
    "Umbrella Corp": (" Umbrella", ",", " Corps"),
    "Hooli": (" HooliCloud",),
    "Vandelay": (" george@vandelay-industries.com",),
    "Dunder & Mifflin": (" Dunder", " and", " Mifflin"),
    "O'Malley's": (" OMalleys",),
    "58同城": ("五八", "同城"),
    "三七互娱": ("37", "互娱"),
    "Motel 6": (" Motel", " Six"),
    "13812345678": ("幺三八", " 一二三四", "，五六七八"),
    "13900667788": (" one three nine", " double oh", " double six", " double seven", " double eight"),
    "(415) 555-0123": (" four one five,", " five five five,", " oh one two three"),
    "0571-88884321": ("零五七一", "八八八八", "四三二一"),
    "E98765432": (" E", " nine eight seven", " six five four", " three two"),
    "11010119900307851X": ("一一零一零一", "一九九零零三零七", "八五一", "X"),
    "47岁": (" forty", " seven", " years", " old"),
    "9年": (" nine", " years"),
    "1987": (" nineteen", " eighty-seven"),
    "2011年": ("二〇一一", "年"),
    "37%": ("百分之", " 三十七"),
    "6.4%": (" six point four", " percent"),
    "$185k": (" one hundred eighty", " five", " thousand", " dollars"),
    "¥6600": ("六千六", "百块"),
    "28万": ("二十八", " 万"),
    "1.9亿": ("一点九", "个亿"),
    "七分之三": (" three", " sevenths"),
    "73rd": (" seventy", "-third"),
    "Pied Piper": (" Pied", "\n", "Piper"),
    "wanda.li@acme-tec.cn": (" wanda dot li", " at acme tec", " dot cn"),
}  # fmt: skip
"""What is masked, and the words of the transcript that say it."""
BETWEEN = ("，我们", "然后", "继续")
TELLING = (
    "三千", "eighty", "四千", "七十六", "字节", "跳动", "雲帆", "云帆", "科技", "张伟", "張偉", "歐陽", "欧阳", "Garcia", "García", "Jürgen",
    "Jurgen", "Mueller", "Müller", "Lukasz", "Łukasz", "Nguyen", "Nguyễn", "Globex", "Ｇｌｏｂｅｘ", "Initech", "-N-I", "Umbrella", "Hooli",
    "george@", "andelay", "Dunder", "Mifflin", "OMalley", "O'Malley", "同城", "互娱", "Motel", "幺三八", "一二三四", "1381234", "double",
    "5678", "five five", "oh one", "零五七一", "八八八八", "88884321", "nine eight", "98765", "一九九零", "199003", "seven years",
    "forty", "nine years", "eighty-seven", "1987", "二〇一一", "2011", "三十七", "point four", "185k", "eighty five", "六千六",
    "二十八", "28万", "点九", "1.9亿", "sevenths", "分之三", "seventy", "73rd", "Pied", "Piper", "wanda", "acme",
)  # fmt: skip
"""Pieces of all that; no file may hold one, in whatever way it is written."""


def said() -> tuple[list[Segment], dict[str, Span]]:
    """Return segments that say it all, and when each was said; every other one crosses the edge of two segments."""
    segments: list[Segment] = []
    spans: dict[str, Span] = {}
    words: list[Word] = []
    at = 0

    def close() -> None:
        if words:
            text = "".join(word.text for word in words)
            segments.append(Segment(words[0].start_ms, words[-1].end_ms, text, tuple(words)))
            words.clear()

    for number, (mask, parts) in enumerate(SECRETS.items()):
        for part in BETWEEN:
            words.append(Word(at, at + 200, part))
            at += 200
        begin = at
        for place, part in enumerate(parts):
            if place == 1 and number % 2 and len(parts) > 1:
                close()
            words.append(Word(at, at + 200, part, raw=part if number % 3 else ""))
            at += 200
        spans[mask] = Span(begin, at)
    words.append(Word(at, at + 200, "。"))
    close()
    return segments, spans


def told() -> str:
    """Return all secrets as somebody would write them down, as masked and as said."""
    ways = (f"{mask}；{''.join(parts).strip()}" for mask, parts in SECRETS.items())
    return "；".join(ways)[:1900]


def named(role: RolePack) -> RolePack:
    """Return a role of one's own whose every text tells something."""
    secrets = iter(SECRETS.items())

    def text(other: Text) -> Text:
        nonlocal secrets
        each = next(secrets, None)
        if each is None:
            secrets = iter(SECRETS.items())
            each = next(secrets)
        return Text(f"{other.zh}（{''.join(each[1])}）", f"{other.en} ({each[0]})")

    card = RolePlayCard(
        opening=text(Text("开场", "opening")),
        hidden_need=text(Text("需求", "need")),
        heat=3,
        escalate=text(Text("升级", "escalate")),
        settle=text(Text("平息", "settle")),
    )
    replaced = msgspec.structs.replace
    return replaced(
        role,
        id="globexSupport",
        name=text(role.name),
        license="by Globex, José García",
        version="globex-1",
        competencies=tuple(
            replaced(
                each,
                name=text(each.name),
                definition=text(each.definition),
                indicators=tuple(map(text, each.indicators)),
                bars={level: text(bar) for level, bar in each.bars.items()},
                seed_ref="Dunder & Mifflin",
            )
            for each in role.competencies
        ),
        questions=tuple(
            replaced(
                each,
                text=text(each.text),
                follow_ups=tuple(map(text, each.follow_ups)),
                roleplay=card,
                seed_ref="13812345678",
            )
            for each in role.questions
        ),
        items=tuple(replaced(each, text=text(each.text), seed_ref="張偉") for each in role.items),
    )


@pytest.fixture(scope="module")
def telling(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shared, dict[str, Span]]:
    """Return a session that tells everything in every corner, and when it is said."""
    shared = make_shared(tmp_path_factory.mktemp("telling"))
    segments, spans = said()
    length = segments[-1].end_ms
    write_clip(shared.take.video, length / 1000 + 1)
    shared.take.write(msgspec.structs.replace(shared.take.read(), duration_ms=length + 1000))
    write_document(
        shared.take.transcript, Transcript(language="zh", model="", segments=tuple(segments))
    )
    session = shared.folder.read()
    shared.folder.write(
        msgspec.structs.replace(session, role=named(session.role), company_goal=told())
    )
    take_id = shared.take.read().id
    own = shared.own(4)
    for number, (mask, span) in enumerate(spans.items()):
        half = "".join(SECRETS[mask][: max(1, len(SECRETS[mask]) // 2)]).strip()
        own = add_mark(
            own, take_id, Span(span.start_ms - 300, span.start_ms + 250), mark_id=f"half-{number:04}",
            at=AT, kind=MarkKind.NOTE, quote=f"然后继续{half}", text=f"about {mask}",
        )  # fmt: skip
    ratings = tuple(msgspec.structs.replace(each, why=told()) for each in own.ratings)
    own = msgspec.structs.replace(own, ratings=ratings, keep=told(), try_next=told())
    write_review(shared.folder.reviews, own)
    return shared, spans


_RECORDING = re.compile(rb"[A-Za-z0-9+/=]{2000,}")
"""Recordings in the page: four letters stand in so many by chance. Their sound is looked at below."""

_DRAWN = re.compile(
    rb"\b(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b"
)
"""Sums, keys and ids: in one of thirty packs four digits of a year stood in one by chance."""


def hidden_in(content: bytes) -> list[str]:
    """Return what of it stands in a file, plainly, in UTF-16, escaped, as hex or in base64."""
    content = _RECORDING.sub(b"", content)
    plain = _DRAWN.sub(b"", content)
    return [
        word
        for word in TELLING
        for written in ways_to_write(word)
        if written in plain
        or any(each in content for each in (written.hex().encode(), *_in_base64(written)))
    ]


def _in_base64(content: bytes) -> list[bytes]:
    """Return what base64 makes of it at each of three places, without the signs that its neighbours change."""
    if len(content) < 6:
        return []
    return [
        base64.b64encode(bytes(lead) + content)[
            (lead * 8 + 5) // 6 : (lead + len(content)) * 8 // 6
        ]
        for lead in range(3)
    ]


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(Contents.TEXT, blind=False),
        Wishes(Contents.AUDIO, blind=False, one_page=True),
        Wishes(Contents.CLIPS, blind=False),
    ],
    ids=["text", "audio", "clips"],
)
def test_nothing_of_it_stands_in_any_file(
    telling: tuple[Shared, dict[str, Span]], wishes: Wishes
) -> None:
    shared, _ = telling
    asks = (told(), "张，伟 said 8200 万?")
    done = shared.export(replace(wishes, masks=tuple(SECRETS), asks=asks))
    assert [mask for mask, found in zip(SECRETS, done.found, strict=True) if not found] == []
    files = inside(done.path)
    texts = {name: each for name, each in files.items() if not name.endswith((".mp4", ".m4a"))}
    found = {name: words for name, each in texts.items() if (words := hidden_in(each))}
    assert found == {}
    assert MASK in files["session.json"].decode()
    assert "然后" in files["take-01.json"].decode()


def test_nothing_of_it_is_heard(telling: tuple[Shared, dict[str, Span]], tmp_path: Path) -> None:
    shared, spans = telling
    files = inside(shared.export(Wishes(Contents.AUDIO, masks=tuple(SECRETS))).path)
    sound = tmp_path / "take.m4a"
    sound.write_bytes(files["take-01.m4a"])
    heard = np.abs(decode_sound(sound, 16_000))
    loud = {
        mask: float(heard[span.start_ms * 16 : span.end_ms * 16].max())
        for mask, span in spans.items()
    }
    assert {mask: level for mask, level in loud.items() if level > 0.001} == {}
    between = [
        heard[(span.start_ms - 400) * 16 : (span.start_ms - 200) * 16].max()
        for span in spans.values()
        if not HOLE_MS[0] < span.start_ms < HOLE_MS[1] + 400
    ]
    assert min(between) > 0.05
