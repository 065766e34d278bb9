"""Numbers: what is surely one is written as wished, and everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.settings import Numbers
from desktop.transcription.model import Word
from desktop.transcription.numerals import number_changes, to_figures, to_spoken
from desktop.transcription.rewriting import joined_text, with_changes


def written(text: str, wanted: Numbers) -> str:
    words = [Word(at, at + 1, each) for at, each in enumerate(text)]
    return joined_text(with_changes(words, number_changes(words, wanted)))


@given(st.integers(10, 10**12 - 1))
def test_a_number_survives_being_spoken(value: int) -> None:
    spoken = to_spoken(str(value), "", "", "")
    assert to_figures(spoken) in {str(value), ""}  # 千万 and its like are words too
    if value > 20_000_000 or value % 10:
        assert to_figures(spoken) == str(value)


@pytest.mark.parametrize(
    ("heard", "figures"),
    [
        ("三百五十人", "350人"),
        ("十二个月", "12个月"),
        ("一万二千元", "12000元"),
        ("一万二", "12000"),
        ("三百五", "350"),
        ("两千零五", "2005"),
        ("二零二三年", "2023年"),
        ("百分之十五", "15%"),
        ("百分之五", "5%"),
        ("三点五倍", "3.5倍"),
        ("一亿两千万", "120000000"),
        ("一些人", "一些人"),
        ("万一不行", "万一不行"),
        ("千万不要", "千万不要"),
        ("三四个人", "三四个人"),
        ("十分重要", "十分重要"),
        ("一点都不", "一点都不"),
        ("点点头", "点点头"),
        ("百十来个", "百十来个"),
        ("一百千", "一百千"),
        ("一三百", "一三百"),
        ("百分之百", "百分之百"),
    ],
)
def test_spoken_numbers_become_figures(heard: str, figures: str) -> None:
    assert written(heard, Numbers.FIGURES) == figures
    assert written(heard, Numbers.AS_HEARD) == heard


@pytest.mark.parametrize(
    ("heard", "spoken"),
    [
        ("350人", "三百五十人"),
        ("15%的人", "百分之十五的人"),
        ("3.5倍", "三点五倍"),
        ("2023年", "二零二三年"),
        ("10005", "一万零五"),
        ("110", "一百一十"),
        ("0", "零"),
        ("007", "零零七"),
        ("100200", "十万零二百"),
        ("3,000元", "3,000元"),
        ("到了35分钟。", "到了三十五分钟。"),
        ("从70分提高到92分", "从七十分提高到九十二分"),
        ("2023年12月31日", "二零二三年十二月三十一日"),
        ("用35分钟写API", "用三十五分钟写API"),
        ("降低了40%，保持99.9%", "降低了百分之四十，保持百分之九十九点九"),
        ("结果是35.", "结果是三十五."),
        ("在12:30开会", "在12:30开会"),
        ("占1/3", "占1/3"),
        ("零下-5度", "零下-5度"),
        ("版本v2.0和1.2.3", "版本v2.0和1.2.3"),
        ("GPT4模型", "GPT4模型"),
        ("4G网络", "4G网络"),
        ("1234567890123", "1234567890123"),
    ],
)
def test_figures_become_spoken_numbers(heard: str, spoken: str) -> None:
    assert written(heard, Numbers.SPOKEN) == spoken
