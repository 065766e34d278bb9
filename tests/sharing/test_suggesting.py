"""What the Send page offers to mask: names, employers and numbers that were said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sharing.masking import Masks
from desktop.sharing.said_names import said_names
from desktop.sharing.suggesting import MOST, MOST_NAMES, suggest
from desktop.transcription.model import Segment, Transcript


def said(text: str) -> list[Transcript]:
    return [Transcript(language="zh", model="", segments=(Segment(0, 1000, text),))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I worked at Acme Corp in Berlin. My manager Sarah Miller told me.", ("Acme Corp", "Berlin", "Sarah Miller")),
        ("Sarah was my boss. Then I joined IBM and used CRM.", ("IBM",)),
        ("Then Dr. Smith of the Bank of America's staff came.", ("Smith", "Bank of America")),
        ("Deutsche Bank was good. HR said okay. I'm sure that I'd go on Monday.", ("Deutsche Bank",)),
        ("We met at José's. The office", ("José",)),
        ("we left AT&T and &Amp;lt there", ("AT&T",)),
        ("AND THIS IS ALL IN CAPITALS WHATEVER IT SAYS HERE", ()),
        ("我叫王小明，今年在云帆科技做过客服。", ("王小明", "云帆科技")),
        ("之前加入招商银行，毕业于北京大学，在华为技术有限公司任职", ("招商银行", "北京大学", "华为技术有限公司")),
        ("第一家公司是一家互联网公司，我们公司很大，贵公司也是，这家上市公司。", ()),
        ("张经理和王总让我找李老师，欧阳教授也在", ("张经理", "王总", "李老师", "欧阳教授")),
        ("总经理、项目经理、产品经理、客户经理、前任经理、班主任，我对于总经理的建议。老师好", ()),
        ("我的同事张伟说，领导刘洋建议我。小王和老李也在", ("张伟", "刘洋", "小王", "老李")),
        ("在腾讯工作，在那里工作，在公司工作，在家工作，在Google实习", ("腾讯", "Google")),
        ("大家一起畅聊最喜欢又最新消费新科技", ()),
    ],
)  # fmt: skip
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert said_names(text) == names


def test_names_come_first_then_numbers_each_once() -> None:
    text = "At Acme we had 3500 users, three thousand five hundred; thirty percent of one team at Acme."
    assert suggest(said(text), ()) == ("Acme", "3500", "thirty percent")
    assert suggest(said(text), ("acme", "Nobody")) == ("acme", "3500", "thirty percent")
    assert suggest(said(text), (), ("Acme", "30%")) == ("3500",)


@pytest.mark.parametrize(
    ("masked", "text", "offered"),
    [
        ("Sarah Miller", "Sarah Miller left. Sarah said so, and Mrs Miller, too", ("Sarah", "Miller")),
        ("Acme Corp", "call Acme. Acme Corp was good", ("Acme",)),
        ("José García", "jose and Garcia", ("José", "García")),
        ("Bank of America", "the bank was of use", ()),
        ("张大伟", "张大伟是领导，大伟说，张总很好，老张走了", ("大伟", "张总", "老张")),
        ("张伟", "小伟和张经理", ("张经理", "小伟")),
        ("字节跳动", "在字节跳动，字节的人", ("字节",)),
        ("云帆科技", "云帆科技，就是云帆", ("云帆",)),
        ("张大伟", "伟大的事", ()),
        ("Acme Corp", "the corp of Acme Corp", ()),
    ],
)  # fmt: skip
def test_what_somebody_is_called_for_short_is_offered_too(
    masked: str, text: str, offered: tuple[str, ...]
) -> None:
    assert suggest(said(text), (), (masked,))[: len(offered)] == offered
    assert offered or suggest(said(text), (), (masked,)) == ()


@pytest.mark.parametrize("masked", ["百分之三十", "三千五百万", "一百二十"])
def test_a_number_that_is_masked_has_no_short_form(masked: str) -> None:
    text = f"从{masked}降到了百分之十八，三千人，一百元"
    assert set(suggest(said(text), (), (masked,))) == {"百分之十八", "三千", "一百"}


def test_digits_that_are_read_out_are_offered_as_one() -> None:
    text = "我的电话是幺三八 一二三四 五六七八，or one three eight one two three four five six seven eight. 邮箱jo@acme.com"
    assert suggest(said(text), ()) == ("jo@acme.com", "幺三八 一二三四 五六七八")
    assert suggest(said("三百，五百，六百万"), ()) == ("三百", "五百", "六百万")


def test_a_long_list_is_cut_and_what_is_masked_makes_room() -> None:
    people = [f"Anna{chr(at) * 3}" for at in range(97, 110)]
    text = " and ".join(("we", *people, *map(str, range(100, 130))))
    first = suggest(said(text), ())
    assert first == (*people[:MOST_NAMES], *map(str, range(100, 100 + MOST - MOST_NAMES)))
    second = suggest(said(text), (), first)
    assert second[: len(people) - MOST_NAMES] == tuple(people[MOST_NAMES:])


@given(st.text("ab王总在云帆科技公司三十点百分之 AZ.，09%-'one hundred", max_size=40))
def test_what_is_offered_is_found(text: str) -> None:
    for word in suggest(said(text), ()):
        assert word == word.strip()
        assert Masks([word]).count(text.strip()) != (0,), word
