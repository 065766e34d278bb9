"""A name is masked in other characters of its sound, in pinyin, and by the parts of it that are enough."""

from __future__ import annotations

import string

import pytest

from desktop.sharing.masking import MASK, Masks
from desktop.sharing.readings import (
    are_a_word,
    english_in_pinyin,
    readings_of,
    signs_by_reading,
    sounding_like,
)
from desktop.sharing.suggesting import suggest
from desktop.transcription.model import Segment, Transcript

FOUND: dict[str, list[str]] = {
    "张伟": ["章伟", "张维", "张威", "张 薇", "章，伟", "張維", "Zhang Wei", "Wei Zhang", "zhangwei", "ZhangWei", "Zhang, Wei",
        "ZHANG WEI", "Zhāng Wěi", "zhangwei@acme.com", "wei.zhang@acme.com"],
    "王小明": ["王晓明", "王小名", "汪晓鸣", "Wang Xiaoming", "Xiaoming Wang", "Xiao Ming Wang", "Wang Xiao-Ming", "Wang Xiao Ming"],
    "欧阳娜娜": ["欧阳那那", "Ouyang Nana", "Nana Ouyang", "Ou Yang Na Na"],
    "徐丽": ["许莉", "许丽"],
    "单丽": ["善丽", "Shan Li"],
    "曾琪": ["曾奇", "Zeng Qi", "Ceng Qi"],
    "吕梁": ["吕良", "Lü Liang", "Lv Liang", "Lyu Liang", "Lu Liang"],
    "字节跳动": ["自捷跳动", "字节，条动", "Zijie Tiaodong", "zijietiaodong", "Zi Jie Tiao Dong"],
    "北京大学": ["背景大学"],
    "美团": ["每团", "Meituan"],
    "百度": ["Baidu"],
    "李娜": ["Li Na", "Na Li"],
    "Sarah Jane Miller": ["Sarah Miller", "Jane Miller", "Sarah Jane", "Sarah J. Miller", "S. J. Miller", "S. Miller", "Ms. Miller",
        "Ms Miller", "Mrs Miller", "Miss Miller", "Doctor Miller", "Miller, Sarah", "Sarah M.", "Sarah Miller's", "Ms Millers"],
    "Sarah Miller": ["Professor Miller", "S. Miller", "Sarah M."],
    "Dr. Sarah Miller": ["Sarah Miller", "Dr Miller", "Ms Miller"],
    "Ms Miller": ["Miss Miller", "Mrs. Miller"],
    "Juan Carlos de la Cruz": ["Juan de la Cruz", "Juan Carlos", "Mr de la Cruz", "J. de la Cruz"],
}  # fmt: skip

LEFT: dict[str, list[str]] = {
    "张伟": ["他成长为工程师", "为了账务清楚", "伟大", "章", "way", "Zhang", "夸张为了什么"],
    "程忠": ["这个过程中"],
    "常浩": ["非常好"],
    "王芳": ["网方便"],
    "李想": ["我的理想"],
    "李雪": ["李学习很好"],
    "江华": ["领导讲话"],
    "李可": ["I like it", "Like this"],
    "何安": ["he an", "He and I"],
    "池娜": ["China"],
    "马可": ["make it", "Ma"],
    "伟": ["为", "Wei"],
    "Sarah Miller": ["the miller", "Sarah I think", "a miller", "Sarah met", "is miller", "Smiller"],
    "Anna Miller": ["a Miller"],
    "New York Times": ["New York", "Mr Times"],
    "Boston Consulting Group": ["Boston Consulting", "consulting group"],
    "Ms Miller": ["Mr Miller"],
    "Deutsche Bank": ["Mr Bank", "D. Bank"],
}  # fmt: skip


@pytest.mark.parametrize(("name", "said"), [(k, each) for k, v in FOUND.items() for each in v])
def test_what_names_the_same_is_masked(name: str, said: str) -> None:
    hidden = Masks((name,)).text(f"我和 {said} 在，with {said}")
    assert hidden.count(MASK) == 2, hidden
    assert not any(sign in hidden for sign in said if sign not in string.ascii_letters + " ,.-'，")
    assert not any(part in hidden for part in said.split() if len(part) > 2)


@pytest.mark.parametrize(("name", "said"), [(k, each) for k, v in LEFT.items() for each in v])
def test_what_only_sounds_or_looks_like_it_is_left(name: str, said: str) -> None:
    text = f"所以，{said}。"
    assert Masks((name,)).text(text) == text


@pytest.mark.parametrize(
    ("masked", "text", "offered"),
    [
        ("李想", "同事理想说，我的理想", ("理想",)),
        ("曾琪", "增奇是主管", ("增奇",)),
        ("程忠", "在过程中", ()),
        ("李可", "我问Like，你好", ("Like",)),
        ("Zhang Wei", "同事张伟，还有章伟", ("张伟", "章伟")),
        ("Zhangwei", "成长为主管，同事张伟", ("张伟",)),
        ("Boston Consulting Group", "I joined BCG, and B.C.G. was art", ("BCG", "B.C.G")),
        ("Asset Research Team", "the art", ()),
        ("Procter & Gamble", "at P&G, P and G, or PG", ("P&G", "P and G", "PG")),
        ("Bank of America", "at BofA or BOA", ("BofA", "BOA")),
        ("北京大学", "我在北大，读大学", ("北大",)),
        ("招商银行", "在招行，银行", ("招行",)),
        ("中国工商银行", "在工行，也叫工商银行", ("工行", "工商银行")),
        ("上海交通大学", "上海交大，交大", ("上海", "上海交大", "交大")),
        ("北京师范大学", "北师大很好", ("北师大",)),
        ("张伟", "张，为了", ()),
    ],
)  # fmt: skip
def test_what_may_be_something_else_is_offered(
    masked: str, text: str, offered: tuple[str, ...]
) -> None:
    transcript = Transcript(language="zh", model="", segments=(Segment(0, 1000, text),))
    found = suggest([transcript], (), (masked,))
    assert found[: len(offered)] == offered
    assert offered or found == ()


def test_readings_that_ship_are_whole() -> None:
    assert len(signs_by_reading()) > 400
    assert all(each.isascii() and each.isalpha() for each in signs_by_reading())
    assert set(readings_of("曾")) == {"ceng", "zeng"}
    assert readings_of("A") == ()
    assert sounding_like("伟")[0] == "伟"
    assert "维" in sounding_like("伟")
    assert are_a_word("理", "想")
    assert not are_a_word("理", "")
    assert {"like", "change"} <= english_in_pinyin()
