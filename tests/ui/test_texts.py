"""Every fault and every member of an enum has its words, in both languages."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.base.documents import from_json
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.settings import Appearance, Interface, Speech
from desktop.roles.model import QuestionType
from desktop.sessions.model import Mode, Take, TakeState, TroubleKind
from desktop.ui.dialogs import OF_QT
from desktop.ui.i18n import Translation
from desktop.ui.languages import content_language, resolve
from desktop.ui.navigation import Place
from desktop.ui.texts import names, places, reasons
from desktop.ui.texts.faults import error_sentence, fault_sentence, wrong_sentence
from desktop.ui.texts.reasons import reason_words
from desktop.ui.texts.sentences import listed, listed_widely, said_of, with_more
from desktop.ui.texts.times import length_words, seconds_words, when_words
from desktop.ui.texts.troubles import trouble_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

    from PySide6.QtWidgets import QApplication

ResultT = TypeVar("ResultT")
NAMES = [
    (Place, places.place_name),
    (QuestionType, names.question_type_name),
    (Mode, names.mode_name),
    (TakeState, names.take_state_name),
    (Appearance, names.appearance_name),
    (Interface, names.interface_name),
    (Speech, names.speech_name),
]
KNOWN_REASONS = re.findall(
    r'"([^"]+)"',
    "".join(
        line
        for line in inspect.getsource(reasons).splitlines()
        if line.strip().startswith('case "')
    ),
)


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation()
    made.use(Interface.EN)
    yield made
    made.use(Interface.EN)


def in_both(translation: Translation, words: Callable[[], ResultT]) -> tuple[ResultT, ResultT]:
    translation.use(Interface.EN)
    english = words()
    translation.use(Interface.ZH_CN)
    return english, words()


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_a_sentence(translation: Translation, fault: Fault) -> None:
    english, chinese = in_both(translation, lambda: fault_sentence(fault, {"name": "x"}))
    assert english.isprintable()
    assert not is_chinese(english)
    assert is_chinese(chinese)
    assert "{" not in english + chinese


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_has_a_sentence(
    translation: Translation, kind: TroubleKind, *, alone: bool
) -> None:
    english, chinese = in_both(translation, lambda: trouble_sentence(kind, "{0} <b>", alone=alone))
    assert not is_chinese(english)
    assert is_chinese(chinese)
    assert "{name}" not in english + chinese


@pytest.mark.parametrize("wrong", Wrong)
def test_every_wrong_use_has_a_sentence(translation: Translation, wrong: Wrong) -> None:
    english, chinese = in_both(translation, lambda: wrong_sentence(wrong, {}))
    assert english != chinese
    assert is_chinese(chinese)


@pytest.mark.parametrize("why", KNOWN_REASONS)
def test_every_known_reason_is_said_in_both_languages(translation: Translation, why: str) -> None:
    error = WorldError(Fault.MEDIA_UNREADABLE, file="a.mp4", why=why)
    english, chinese = in_both(translation, lambda: (error_sentence(error), reason_words(why)))
    assert not is_chinese(english[0])
    assert is_chinese(chinese[1])
    assert chinese[1] in chinese[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{ x", "JSON"),
        (b"\xff", "JSON"),
        (b"[]", "候场"),
        (b'{"format": "greenroom-take", "version": 1}', "候场"),
        (b'{"format": "greenroom-take", "version": 0}', "候场"),
        (b'{"format": "another", "version": 1}', "候场"),
        (b'{"format": "greenroom-take", "version": 1, "id": 5}', "$.id"),
    ],
)
def test_what_is_wrong_in_a_document_is_said_in_chinese(
    translation: Translation, content: bytes, words: str
) -> None:
    with pytest.raises(WorldError) as caught:
        from_json(content, Take, Path("take.json"))
    english, chinese = in_both(translation, lambda: reason_words(caught.value.facts["why"]))
    assert not is_chinese(english)
    assert is_chinese(chinese)
    assert words in chinese
    assert re.search(r"[a-z]{3}", chinese) is None


def test_a_reason_nobody_foresaw_stays_as_it_is(translation: Translation) -> None:
    error = WorldError(Fault.FILE_FAILED, file="a", why="the moon is full")
    assert all(
        "the moon is full" in each for each in in_both(translation, lambda: error_sentence(error))
    )


def test_facts_are_filled_in_and_never_interpreted(translation: Translation) -> None:
    error = WorldError(Fault.CAMERA_NOT_FOUND, name="{evil} <b>")
    assert "{evil} <b>" in error_sentence(error)
    assert "Q99" in error_sentence(UsageError(Wrong.QUESTION_UNKNOWN, name="Q99", known="Q01"))


@pytest.mark.parametrize(("kind", "name_of"), NAMES, ids=lambda each: getattr(each, "__name__", ""))
def test_every_member_has_a_name_of_its_own(
    translation: Translation, kind: type[StrEnum], name_of: Callable[[StrEnum], str]
) -> None:
    english, chinese = in_both(translation, lambda: [name_of(member) for member in kind])
    assert len(set(english)) == len(set(chinese)) == len(kind)
    assert all(english)
    if kind is not Interface:  # languages are named each in its own words
        assert all(map(is_chinese, chinese))


def test_a_moment_is_shown_in_local_time(translation: Translation) -> None:
    moment = "2026-03-01T12:00:00.000Z"
    local = dt.datetime.fromisoformat(moment).astimezone()
    day, clock = local.date(), f"{local:%H:%M}"

    def days_later(days: int) -> tuple[str, str]:
        return in_both(translation, lambda: when_words(moment, day + dt.timedelta(days)))

    assert days_later(0) == (f"Today {clock}", f"今天 {clock}")
    assert days_later(1) == (f"Yesterday {clock}", f"昨天 {clock}")
    assert days_later(9) == (f"{day.day} Mar {clock}", f"3月{day.day}日 {clock}")
    assert days_later(400)[1] == f"2026年3月{day.day}日 {clock}"
    assert days_later(400)[0] == f"{day.day} Mar 2026 {clock}"
    assert when_words("yesterday or so") == "yesterday or so"


def test_of_the_day_of_a_damaged_session_no_time_is_said() -> None:
    assert when_words("2026-03-01", dt.date(2026, 3, 2)) == "Yesterday"


def test_of_a_day_without_a_time_no_time_is_said(translation: Translation) -> None:
    """A pack of somebody else tells the day alone: it had been shown as midnight in London."""
    moment, day = "2026-03-01T00:00:00Z", dt.date(2026, 3, 1)
    said = [in_both(translation, lambda on=on: when_words(moment, on))
            for on in (day, day + dt.timedelta(9))]  # fmt: skip
    assert said == [("Today", "今天"), ("1 Mar", "3月1日")]


def test_a_length_is_minutes_and_seconds() -> None:
    assert length_words(65_000) == "01:05"


def test_the_file_dialog_of_qt_speaks_chinese_throughout(translation: Translation) -> None:
    translation.use(Interface.ZH_CN)
    for sentence in OF_QT:
        assert QCoreApplication.translate("QFileDialog", str(sentence)) != sentence


def test_the_language_of_content_goes_with_the_interface() -> None:
    assert content_language(Interface.ZH_CN).value == "zh"
    assert content_language(Interface.EN).value == "en"
    assert resolve(Interface.SYSTEM) in {Interface.ZH_CN, Interface.EN}


def test_chinese_has_its_own_marks_around_words(translation: Translation) -> None:
    """A Chinese sentence with the narrow marks of English looks as if nobody had read it."""

    def words() -> tuple[str, ...]:
        return (
            said_of("练习", "出声"),
            with_more("4", "Lin"),
            listed_widely(["需求", "数字"]),
            listed(["4", "5"]),
            seconds_words(0.46),
        )

    english, chinese = in_both(translation, words)
    assert english == ("练习: 出声", "4 (Lin)", "需求; 数字", "4, 5", "0.5 s")
    assert chinese == ("练习：出声", "4（Lin）", "需求；数字", "4、5", "0.5 秒")
    assert listed_widely([]) == listed([]) == ""
