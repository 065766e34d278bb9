"""Names of people and employers in an answer, by plain rules of writing: only ever suggestions.

English writes names with capitals. Chinese marks them by what stands around them: a company ends in
公司 or 银行, a person has one of a few surnames and a title behind it. What has neither is not found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_WORDS = 6
"""More with capitals are a text in capitals, no name."""
LONGEST_FIRM = 8
"""Characters before 公司, 银行 and the like; more are a sentence."""
_CAPITAL = r"[A-Z][A-Za-z0-9À-ɏ'’&-]*"
_RUN = re.compile(rf"(?<![A-Za-z0-9&]){_CAPITAL}(?:[ ](?:(?:of|&|de|van|von)[ ])?{_CAPITAL})*")
_ADDRESS = re.compile(r"(?<![A-Za-z0-9.+_-])[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+")
_LOOSE = "\"“”'‘’(（"
"""What may stand between the end of a sentence and the next, beside blanks."""
_LOOKED_AT = 8
"""Characters before what is loose: “joined” and the sign before it."""
_SENTENCE_END = re.compile(rf"(?:^|[.!?…。！？:：\n])[\s{_LOOSE}]*$")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+$")
KINDS = (
    r"(?:Inc|Ltd|LLC|Corp|Corporation|Company|Co|Bank|Group|Holdings|University|College|Institute|Hospital"
    r"|Technologies|Technology|Systems|Solutions|Partners|School)"
)
_KIND = re.compile(rf"{KINDS}$")
_EMPLOYED = re.compile(r"\b(?:at|for|joined|with|from|left)\s+$", re.IGNORECASE)
_NO_NAMES = """
a an the i i'm i've i'd i'll my me we we're we've our us you your he his she her it its they their this that
these those there here what when where which who why how and but or so if as at in on of to for from with by
then now after before because while during since until once first second third finally also well yes no not
okay ok um uh er hmm hello hi thanks thank please let's one two three some many most all every each another
january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday english chinese mandarin american british european asian christmas
easter internet god hr ceo mr mrs ms dr prof
"""
COMMON = frozenset(_NO_NAMES.split())
_SHORT_FORM = re.compile(r"[A-Z0-9&-]{1,5}s?")
"""CRM, KPIs, HR: of those only what comes after “at” or “joined” is an employer."""

COMPOUND_SURNAMES = ("欧阳", "司马", "诸葛", "上官")
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
    "田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚"
)
_FAMILY = rf"(?:{'|'.join(COMPOUND_SURNAMES)}|[{SURNAMES}])"
TITLES = (
    "总(?!经|结|体|会|共|算|部|是|的|之|要)|经理|总监|主管|主任|老板|老师|师傅|教授|博士|院长|校长|行长|科长|部长|处长|店长|组长"
    "|先生|女士|小姐|同学|律师|医生|哥|姐"
)
_WITH_TITLE = re.compile(rf"(?<![前现责主担对地双多大]){_FAMILY}[一-龥]{{0,2}}?(?:{TITLES})")
_OFTEN = "王李张刘陈杨赵吴徐孙朱郭罗梁宋郑谢韩冯邓许"
_NICK = re.compile(rf"[小老][{_OFTEN}](?![一-龥]?[猫醋期])")
_CALLED = re.compile(
    rf"(?:[我他她名]叫(?:做)?|名字是|我是|姓名是?)({_FAMILY}[一-龥]{{1,2}})(?=[,，。.、;；!！\s]|$)"
)
_COLLEAGUE = re.compile(
    rf"(?:领导|同事|经理|主管|老板|导师|朋友|老师|组长|总监|叫)({_FAMILY}[一-龥]{{1,2}}?)"
    r"(?=[,，。.、;；!！\s]|$|[说是和在也都让给跟对把就很来去帮问告觉提建负一的他她当经])"
)
BODIES = "集团|公司|银行|大学|学院|医院|科技|证券|保险|基金|酒店|传媒|事务所|研究院|研究所"
_FIRM = re.compile(rf"([A-Za-z一-龥]{{2,16}}?)((?:{BODIES})?(?:股份)?(?:有限)?(?:{BODIES}))")
_WORKED = re.compile(r"在([A-Za-z一-龥]{2,12}?)(?=工作|实习|上班|任职|就职|做过|做了|干过|干了)")
_BEFORE_A_FIRM = re.compile(
    r"[一几两三上下每某第这那哪][家个所]|加入|离开|进入|来自|毕业|当时|之前|现在|以前|后来|曾经|目前"
    r"|[在到去从于叫给跟和与的了过是进我你他她们这那也都就把被让来对贵]|有(?!限)|(?<!华)为"
)
_ANY_FIRM = re.compile(
    r"|.|互联网|上市|国有|外资|民营|私营|大型|小型|中型|创业|外包|咨询|母|子|分|总|大|小|新|老|本|该|贵|前|同一?家?|家里?"
    r"|学校|公司|里面?|客服|面试|其他|别|电商|贸易|高|金融|物流|软件|人寿|商业|投资|重点|普通|名牌|国外|海外|省|市|县"
)


def said_names(text: str) -> tuple[str, ...]:
    """Return what may be a name in a text, each once, in the order of the text."""
    found = sorted((*_addresses(text), *_english(text), *_people(text), *_firms(text)))
    taken, names = 0, list[str]()
    for start, name in found:
        if start >= taken:
            names.append(name)
            taken = start + len(name)
    return tuple(dict.fromkeys(names))


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    for found in _ADDRESS.finditer(text):
        yield found.start(), found[0].rstrip(".-")


def _english(text: str) -> Iterator[tuple[int, str]]:
    for run in _RUN.finditer(text):
        start, words = run.start(), run[0].split(" ")
        while words and _bare(words[0]) in COMMON:
            start += len(words.pop(0)) + 1
        while words and (_bare(words[-1]) in COMMON or not words[-1][:1].isupper()):
            words.pop()
        if not 1 <= len(words) <= MOST_WORDS:
            continue
        name = re.sub(r"['’]s$", "", " ".join(words))
        near = _near(text, start)
        titled, begins, employed = (
            each.search(text, near, start) for each in (_TITLED, _SENTENCE_END, _EMPLOYED)
        )
        named = len(words) > 1 or titled or not begins
        short = _SHORT_FORM.fullmatch(name) and not employed
        if (named and not short) or (len(words) > 1 and _KIND.search(name)):
            yield start, name


def _near(text: str, start: int) -> int:
    """Return from where on it matters what stands before a name: not the whole text again for each of them."""
    while start and (text[start - 1].isspace() or text[start - 1] in _LOOSE):
        start -= 1
    return max(0, start - _LOOKED_AT)


def _bare(word: str) -> str:
    return word.casefold().replace("’", "'")


def _people(text: str) -> Iterator[tuple[int, str]]:
    for pattern in (_CALLED, _COLLEAGUE):
        for found in pattern.finditer(text):
            yield found.start(1), found[1]
    for pattern in (_WITH_TITLE, _NICK):
        for found in pattern.finditer(text):
            yield found.start(), found[0]


def _firms(text: str) -> Iterator[tuple[int, str]]:
    for pattern in (_FIRM, _WORKED):
        for found in pattern.finditer(text):
            name = _BEFORE_A_FIRM.split(found[1])[-1]
            if len(name) <= LONGEST_FIRM and not _ANY_FIRM.fullmatch(name):
                whole = name + (found[2] if pattern is _FIRM else "")
                yield found.end() - len(whole), whole
