"""Numbers in Chinese text, in figures and in characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.transcription.number_words import CHINESE_DIGITS, CHINESE_TWO

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str, int, int]

_FIGURES = r"(?<![A-Za-z0-9_.#])\d+(?:,\d{3})*(?:\.\d+)?"
_DIGIT = CHINESE_DIGITS + CHINESE_TWO
_CHARACTERS = rf"[{_DIGIT}十百千万亿]+(?:点[{CHINESE_DIGITS}]+)?"
_LARGE = r"(?:\s?(?:百万|千万|[十百千万亿]))?"
_ABOUT = r"(?:\+|多|余|来|几)?"
_ANY = rf"(?:{_FIGURES}{_LARGE}|(?:几|好几|十几|几十|几百|几千)?{_CHARACTERS}|十几|几十|几百|几千|几万)"
_SHARE = (
    rf"(?:{_FIGURES}\s?%|百分之{_CHARACTERS}|百分之{_FIGURES}"
    rf"|{_ANY}个百分点"
    rf"|[一二两三四五六七八九]成(?:半|[一二三四五六七八九])?(?![功立长为本熟员绩果就交都型套品])"
    rf"|{_CHARACTERS}分之{_CHARACTERS}|\d分之\d)"
)
_TIMES = rf"(?:翻了?{_CHARACTERS}[番倍]|翻了?一番|翻了?几番|翻倍|{_ANY}{_ABOUT}倍)"
_MONEY = (
    rf"(?:[¥$€£]\s?{_FIGURES}{_LARGE}"
    rf"|{_ANY}{_ABOUT}(?:万|亿)?\s?(?:元|块钱|块(?!钱)|美元|美金|欧元|英镑|港币|人民币))"
)
_LONG = "毫秒|秒钟|秒|分钟|个?半?小时|个?半?钟头|天|周(?![一二三四五六日末年])|个?星期(?![一二三四五六日天末])|个半?月|个?季度|个?工作日|年(?!级|代|末|初|底|轻|纪|货|会)"
_THINGS = (
    "个|位|名|人(?!工|员|力|民|家)|条|单(?!子|位)|件|次|遍|通(?!过)|份(?!额)|台|家|款|项|张|封|篇|页|轮|场|门|种|笔|套|间|所|座|辆"
    "|行(?!业|为|动)|组|批|户|桌|趟|桶|吨|公斤|千克|克|斤|公里|米|平米|字|万|亿|只|支|部|本|例|起|票|箱|瓶|首|期|处|道|颗|棵|把|双|对(?!于|方|比|话)"
)
_POINTS = "分(?![之钟别析享手布类配批成为公局歧辨清期给开])"
_UNIT = rf"(?:{_LONG}|{_THINGS}|{_POINTS})"
_NOUN = r"(?:\s*[A-Za-z]+\s*)?(?:对话|会话|工单|订单|用户|客户|电话|消息|请求|门店|员工|案例|来电)"
_AMOUNT = (
    rf"(?:{_SHARE}|{_TIMES}|{_MONEY}|{_ANY}{_ABOUT}(?:多|半)?{_UNIT}(?:半)?|{_FIGURES}{_LARGE}"
    rf"|[{_DIGIT}十百千万亿]{{2,}})"
)
_FROM_TO = re.compile(
    rf"[从由自](?:原来的?|最初的?|之前的?|每天的?|平均|大概|大约|近|约|接近|将近|不到)*"
    rf"(?P<first>{_AMOUNT})(?P<between>[^,。;:!?、\n]{{0,10}}?)(?:到|至|成|为)了?"
    rf"(?:现在的?|如今的?|每天的?|平均|大概|大约|近|约|接近|将近|不到|只有|只要|仅)*(?P<second>{_AMOUNT})"
)
_ONE_DOES = re.compile(
    r"个?小时|分钟|秒|个月|个?季度|个?星期|个?工作日|个钟头|万|亿|周|公里|公斤|吨"
)
_COUNT = re.compile(
    rf"(?:(?P<figures>{_FIGURES}{_LARGE})|(?P<characters>{_ANY}))(?P<about>{_ABOUT})"
    rf"(?P<unit>{_UNIT}(?:半)?|{_NOUN})"
)
_HALF = re.compile(
    r"(?<![一多大])(?:半个?(?:小时|月|钟头|年)|半天(?=[内时])|一半(?=的)|一(?:年|个月|天|小时|个小时)半|(?<=[少低多高减升降快]了)一半|(?<=去|掉)一半)"
)
_ROUND = re.compile(rf"(?:近|上|数|成|好几)[百千万](?:多|余)?{_UNIT}")
_MONEY_ONLY, _SHARE_ONLY, _TIMES_ONLY = map(re.compile, (_MONEY, _SHARE, _TIMES))

_NOT_A_NUMBER = re.compile(
    r"第[零一二两三四五六七八九十百千\d]+[个步次位名天年条点件轮期周页章]?"
    r"|[12]\d{3}\s?年(?:代|[底初末])?|[零一二三四五六七八九]{4}年|(?<![\d了过做干近有约满超整作够达])\d{2}年(?=[我毕从开入底初末,。\d])"
    r"|(?:[零一二三四五六七八九十]{1,3}|(?<!\d)[01]?\d)\s?月(?:份|[零一二三四五六七八九十\d]{1,3}[日号])?"
    r"|(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:日|号(?!线))|[\d一二三四五六七八九十]+(?:层|楼|室|栋|班|年级|路)"
    r"|(?:早上|上午|中午|下午|晚上|凌晨|傍晚|夜里)?[零一二两三四五六七八九十]{1,3}点(?:半|钟|多|左右|[零一二三四五六七八九十]{2,3}分?)(?!个)"
    r"|(?<=[早午晚晨上])[一二两三四五六七八九十\d]{1,3}点"
    r"|\d{1,2}[点:]\d{2}|\d{1,2}点半?"
    r"|千万(?=不|别|要|记|注意|小心|得)|万一|千真万确|三心二意|七上八下|十有八九|一心一意|五花八门|四面八方|三言两语"
    r"|乱七八糟|三三两两|一五一十|半信半疑|一举两得|两全其美|百折不挠|千方百计|千辛万苦|四通八达|丢三落四|三番[五两]次"
    r"|接二连三|七嘴八舌|两败俱伤|独一无二|十全十美|千篇一律|一干二净|朝九晚五|五险一金|九九六|(?<!\d)996(?=的|制|工作|加班|[,。]|$)|百分百|(?<![到率了])百分之百(?=[一-龥])"
    r"|(?<![零一二三四五六七八九十百千])(?!一两|两三|三四|四五|五六|六七|七八|八九)[零一二三四五六七八九]{2}年"
    r"|三个臭皮匠|三七二十一|一年到头|半天|两把刷子|三天两头|三天打鱼|十年如一日|一百八十度|千里之行|一百个(?=放心|愿意|不愿意|小心)"
    r"|双十[一二]|双11|双12|(?<!\d)618(?=大促|活动|期间|当天|那|促销|购物|前|后|年中)|六一八|五一(?=假|劳|放|期|前|后|黄)|十一(?=假|黄|长假|期间|国庆)|二维码|二手|三观|两者|双方|四季|百忙|万分|(?<![零一二两三四五六七八九百])十分(?!钟)"
    r"|一(?:些|下子?|直|起|样|般|定|旦|切|共|同|边|方面|路|向|贯|味|律|致|时|来|面|阵|点|会儿?|个个|条条|步步|遍遍|次次|次(?=机会))"
    r"|[一二三四五六七八九]来(?!个|位|天|次|人|家|条)"
    r"|[零一二三四五六七八九十百千万两](?=分之)(?!分)"
)  # fmt: skip


def chinese_numbers(text: str) -> list[Place]:
    """Return kind, begin and end of the numbers in a normalised text, in order."""
    blocked = [match.span() for match in _NOT_A_NUMBER.finditer(text)]
    places: list[Place] = []
    for kind, start, end in (*_pairs(text), *_singles(text)):
        taken = any(start < stop and begin < end for _, begin, stop in places)
        if not taken and not _is_blocked(kind, start, end, blocked):
            places.append((kind, start, end))
    return sorted(places, key=lambda place: place[1])


def _is_blocked(kind: str, start: int, end: int, blocked: list[tuple[int, int]]) -> bool:
    if kind == "from_to":
        return any(start < begin and stop <= end for begin, stop in blocked)
    return any(begin < end and start < stop for begin, stop in blocked)


def _pairs(text: str) -> Iterator[Place]:
    for match in _FROM_TO.finditer(text):
        yield "from_to", match.start(), match.end()


def _singles(text: str) -> Iterator[Place]:
    for kind, pattern in (
        ("percent", _SHARE_ONLY),
        ("multiple", _TIMES_ONLY),
        ("money", _MONEY_ONLY),
    ):
        for match in pattern.finditer(text):
            yield kind, match.start(), match.end()
    for match in _COUNT.finditer(text):
        if _counts(match):
            yield "count", match.start(), match.end()
    for pattern in (_HALF, _ROUND):
        for match in pattern.finditer(text):
            yield "count", match.start(), match.end()


def _counts(match: re.Match[str]) -> bool:
    """Say whether a numeral before a unit counts: 一个 does not, 一个月 does, 那一年 does not."""
    number = match["figures"] or match["characters"]
    before = match.string[max(0, match.start() - 1) : match.start()]
    if before and before in "第每某":
        return False
    if number == "一":
        fits = _ONE_DOES.fullmatch(match["unit"])
        return bool(fits) and before not in {"这", "那", "上", "下", "有", "哪", "唯", "每"}
    if match["figures"] and len(number) >= 7 and number.isdigit():
        return False  # a telephone or an order
    return not (number in {"百", "千", "万", "亿", "十百千"} or number[0] in "百千万亿")
