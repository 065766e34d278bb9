"""Numbers: what is surely one is written as wished, and everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.settings import Numbers
from desktop.transcription.model import Word
from desktop.transcription.numerals import number_changes, to_digits, to_spoken
from desktop.transcription.rewriting import joined_text, with_changes


def written(text: str, wanted: Numbers) -> str:
    words = [Word(at, at + 1, each) for at, each in enumerate(text)]
    return joined_text(with_changes(words, number_changes(words, wanted)))


@given(st.integers(10, 10**12 - 1))
def test_a_number_survives_being_spoken(value: int) -> None:
    spoken = to_spoken(str(value), "", "", "")
    assert to_digits(spoken) in {str(value), ""}  # 千万 and its like are words too
    if value > 20_000_000 or value % 10:
        assert to_digits(spoken) == str(value)


@given(st.integers(10**4, 10**12 - 1), st.sampled_from([1, 100, 10**4, 10**6, 10**8]))
def test_a_large_number_keeps_its_value_and_is_short(value: int, step: int) -> None:
    value = max(value // step * step, 10**4)
    figures = written(to_spoken(str(value), "", "", ""), Numbers.FIGURES)
    unit = {"万": 10**4, "亿": 10**8}.get(figures[-1])
    if unit:
        assert round(float(figures[:-1]) * unit) == value
    elif figures.isdigit():
        assert int(figures) == value
        assert value % 10**4
    else:
        assert figures in {"一千万", "一百万", "千万", "百万"} or set(figures) <= set(
            "零一二三四五六七八九十百千万亿"
        )


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
        ("一亿两千万", "1.2亿"),
        ("三百五十万", "350万"),
        ("三百四十五万六千", "345.6万"),
        ("三百四十五万六千七百八十九", "3456789"),
        ("十万元", "10万元"),
        ("两亿", "2亿"),
        ("一亿零五百万", "1.05亿"),
        ("一亿两千三百四十五万", "12345万"),
        ("三点五万人", "3.5万人"),
        ("两点五个亿", "2.5个亿"),
        ("五万分之一", "五万分之一"),
        ("三千万", "3000万"),
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
        ("350万元", "三百五十万元"),
        ("1.2亿人", "一点二亿人"),
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
