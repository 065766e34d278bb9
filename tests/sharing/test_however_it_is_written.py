"""What is kept is found in whatever way it is said or written, and nothing else is."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sharing.masking import MASK, Masks
from tests.sharing.speller import chinese_names, names, read_out, values

FOUND: dict[str, list[str]] = {
    "3500万": ["三千 五百万", "三千，五百万", "三千、五百 万", "3千5百万", "35 million", "thirty-five million",
        "thirty five, million", "35,000,000", "35000000", "3500 万", "３５００万", "三千五百萬", "35M", "$35m", "35 mil",
        "3500w", "三千五百个万", "0.35亿", "零点三五亿", "三点五千万", "3.5千万", "thirty five um million", "35 000 000",
        "三十五 million", "三十五个million", "3,500万", "叁仟伍佰万", "35 MILLION", "thirtyfive million", "35-million",
        "35.000.000", "€35.000.000", "35 mio", "35 m", "35 000 000 元"],
    "35 million": ["三千 五百万", "三千五百万", "3500万"],
    "字节跳动": ["字节，跳动", "字节 跳动", "字节-跳动", "字节\n跳动", "字节。跳动", "字節跳動", "字節，跳動", "字节、跳动", "字节…跳动", "字节嗯跳动",
        "字节，呃，跳动", "“字节”跳动", "字 节 跳 动"],
    "字節跳動": ["字节跳动"],
    "张伟": ["張偉", "张 伟", "张，伟", "张·伟", "张-伟", "张伟", "张 伟 ", "【张伟】"],
    "張偉": ["张伟"],
    "José": ["Jose", "JOSÉ", "Jose\u0301", "josé", "José's", "Joses", "jose@acme.com", "ＪＯＳÉ", "J-O-S-E",
        "J. O. S. E.", "J O S E"],
    "Jose": ["José", "JOSÉ"],
    "Müller": ["Muller", "Mueller", "MÜLLER", "Müllers", "MUELLER", "Mu\u0308ller"],
    "Muller": ["Müller", "Mueller"],
    "Mueller": ["Müller", "Muller"],
    "Løvås": ["Lovas", "Loevaas", "LØVÅS"],
    "Łukasz": ["Lukasz"],
    "Nguyễn": ["Nguyen", "NGUYEN"],
    "Đặng": ["Dang"],
    "Åse": ["Ase"],
    "Zoë": ["Zoe"],
    "Straße": ["Strasse"],
    "Björk": ["Bjork", "Bjoerk"],
    "Acme": ["ＡＣＭＥ", "acme", "Acme's", "Acmes", "Acme’s", "ACME", "A.C.M.E.", "A C M E", "A-C-M-E", "acme.com",
        "hr@acme.com", "AcmeCloud", "acme2", "Acme2.0", "@acme_hr", "#AcmeLife",
        "https://www.acmecorp.com/jobs", "acmecorp.com", "我在Acme工作"],
    "Acme's": ["Acme", "Acmes"],
    "Acme Corp": ["Acme, Corp", "Acme\nCorp", "Acme. Corp", "AcmeCorp", "Acme-Corp", "acme uh corp",
        "acme-corp.com", "jobs@acmecorp.com"],
    "Johnson & Johnson": ["Johnson and Johnson", "Johnson&Johnson", "Johnson Johnson", "JohnsonAndJohnson"],
    "Johnson and Johnson": ["Johnson & Johnson"],
    "AT&T": ["AT and T", "ATT", "A T & T", "AT & T"],
    "McDonald's": ["McDonalds", "mcdonald’s", "McDonald", "Mc Donald's"],
    "O'Brien": ["OBrien", "O’Brien", "O Brien", "Obrien's"],
    "25岁": ["twenty five years", "twenty-five years old", "25 years old", "25-year-old", "二十五岁", "25 歲", "二十五",
        "25", "twenty five", "25周岁"],
    "25年": ["twenty five years", "25 years", "二十五年"],
    "3年": ["three years", "3 years", "三年", "3 年"],
    "three years": ["三年", "3年", "3 years"],
    "三个月": ["three months", "3个月", "3 months"],
    "5人": ["five people", "五个人", "5个人", "5 people"],
    "8块": ["八块钱", "8元", "eight yuan"],
    "13812345678": ["一三八一二三四五六七八", "幺三八 一二三四 五六七八", "one three eight one two three four five six seven eight",
        "138 1234 5678", "138-1234-5678", "138.1234.5678", "(138) 1234 5678", "138, 1234, 5678",
        "幺三八，一二三四，五六七八", "one thirty-eight, twelve thirty-four, fifty-six seventy-eight", "+86 13812345678",
        "8613812345678", "１３８１２３４５６７８", "one three eight, um, one two three four, five six seven eight",
        "138 一二三四 five six seven eight", "one three eight dash one two three four dash five six seven eight",
        "1 3 8 1 2 3 4 5 6 7 8", "1-3-8-1-2-3-4-5-6-7-8", "一 三 八 一 二 三 四 五 六 七 八", "一三八，然后一二三四，五六七八",
        "138–1234–5678", "138 - 1234 - 5678", "١٣٨١٢٣٤٥٦٧٨", "१३८ १२३४ ५६७८"],
    "13800556000": ["one three eight double oh double five six triple zero",
        "one three eight zero zero five five six oh oh oh", "幺三八零零五五六〇〇〇", "138 o o 5 5 6 0 0 0"],
    "+86 138 1234 5678": ["13812345678", "138-1234-5678", "幺三八一二三四五六七八", "+8613812345678"],
    "(415) 555-0123": ["415 555 0123", "4155550123", "four one five, five five five, oh one two three",
        "+1 415-555-0123"],
    "0571-88881234": ["零五七一 八八八八一二三四", "0571 8888 1234",
        "oh five seven one double eight double eight one two three four"],
    "E12345678": ["E 一二三四五六七八", "e one two three four five six seven eight", "E-1234-5678", "E 12345678"],
    "110101199003078515": ["一一零一零一一九九零零三零七八五一五", "110101 19900307 8515", "幺幺零幺零幺 幺九九零 零三零七 八五幺五"],
    "11010119900307851X": ["11010119900307851x", "幺幺零幺零幺幺九九零零三零七八五幺X"],
    "007": ["零零七", "oh oh seven", "double oh seven", "zero zero seven"],
    "2023": ["二〇二三", "twenty twenty-three", "two thousand twenty three", "二零二三",
        "two thousand and twenty three", "two zero two three", "2023年"],
    "1998年5月12日": ["一九九八年五月十二日", "1998 年 5 月 12 日", "May 12, 1998", "12 May 1998", "1998-05-12", "12/05/1998",
        "5/12/1998", "May twelfth nineteen ninety-eight", "the twelfth of May 1998", "五月十二号", "5月12日",
        "May 12th", "1998.5.12", "May 12"],
    "58同城": ["五八同城", "58 同城"],
    "三七互娱": ["37互娱"],
    "360": ["三六零", "three sixty", "three six oh", "三百六十"],
    "7-Eleven": ["seven eleven", "7 Eleven", "7-11", "Seven-Eleven"],
    "711": ["seven eleven", "七一一"],
    "Covid-19": ["covid nineteen", "Covid 19"],
    "30%": ["百分之三十", "三成", "30 percent", "thirty per cent", "30 %", "百分之 三十", "百分之，三十", "三十个点", "３０％",
        "30 percentage points", "百分之30", "30pct"],
    "5%": ["百分之五", "five percent", "5 percent"],
    "12.5%": ["百分之十二点五", "twelve point five percent", "12.5 per cent", "百分之十二 点五"],
    "¥3500": ["3500元", "三千五百块", "三千五", "RMB 3500", "3500 yuan", "人民币3500"],
    "$120k": ["120,000 dollars", "one hundred twenty thousand dollars", "十二万美元", "120K", "一百二十k", "12万"],
    "20万": ["二十到三十万", "20到30万", "two hundred thousand", "200k", "20-30万", "20~30万", "twenty w", "20w"],
    "3.5万": ["35000", "三万五", "35k", "thirty-five thousand", "三万五千"],
    "jose@acme.com": ["jose at acme dot com", "JOSE@ACME.COM", "jose @ acme . com", "José at Acme dot com"],
    "acme.com": ["acme dot com", "www.acme.com"],
    "IBM": ["I.B.M.", "I B M", "I. B. M.", "ibm", "IBM's"],
    "华为": ["華為", "华 为"],
    "阿里巴巴": ["阿里 巴巴", "阿里，巴巴", "阿里巴巴集团"],
    "北京大学": ["北京，大学", "北京\n大學"],
    "25": ["25th", "twenty-fifth", "第二十五", "twenty fifth"],
    "三分之一": ["1/3", "one third", "a third"],
    "李娜": ["李，娜", "李娜娜", "李 娜。"],
    "王小明": ["王小，明", "王 小明", "王·小明"],
    "腾讯": ["騰訊", "腾 讯", "腾，讯"],
    "中国移动": ["中國移動", "中国、移动"],
    "Siemens": ["siemens", "Siemens'", "SIEMENS AG"],
    "Ernst & Young": ["Ernst and Young", "Ernst Young", "ernst&young", "ErnstYoung"],
    "PwC": ["PWC", "P W C", "pwc", "P.W.C."],
    "3M": ["three M", "3 M", "3m", "3-M"],
    "7天酒店": ["七天酒店", "7 天酒店"],
    "1号店": ["一号店"],
    "Level 3 Communications": ["Level Three Communications", "level 3 communications"],
    "Salesforce.com": ["Salesforce dot com", "salesforce.com", "Salesforce。com"],
    "Jean-Luc": ["Jean Luc", "JeanLuc", "Jean\u2011Luc", "jean–luc"],
    "François": ["Francois", "FRANÇOIS", "Franc\u0327ois"],
    "Søren": ["Soren", "Soeren"],
    "Schröder": ["Schroeder", "Schroder", "SCHRÖDER"],
    "D'Angelo": ["D Angelo", "DAngelo", "d’angelo"],
    "van der Berg": ["Van der Berg", "vanderberg", "Van-der-Berg"],
    "Mary-Ann Smith": ["Mary Ann Smith", "MaryAnn Smith", "mary ann smith's"],
    "€4.5 million": ["four and a half million euros", "4,500,000 euros", "4.5M", "四百五十万欧元", "450万"],
    "2亿": ["200 million", "两个亿", "二亿", "两亿", "two hundred million", "0.2 billion"],
    "1500": ["fifteen hundred", "一千五", "one thousand five hundred", "1.5k", "1.5 thousand", "一千五百", "1500人"],
    "120": ["a hundred and twenty", "one twenty", "一百二", "一百二十", "120th", "one hundred twenty"],
    "105": ["one oh five", "一百零五", "a hundred and five"],
    "99.9%": ["ninety nine point nine percent", "百分之九十九点九", "99.9 percent", "百分之99.9"],
    "0.5%": ["half a percent", "百分之零点五", "zero point five percent", "point five percent", "千分之五"],
    "1.5倍": ["一点五倍", "1.5 times", "one and a half times"],
    "3倍": ["三倍", "three times", "threefold", "3x", "3 times"],
    "12个月": ["twelve months", "十二个月", "12 months", "a dozen months"],
    "18k": ["一万八", "18000", "eighteen thousand", "18 thousand", "十八k", "18,000"],
    "月薪25k": ["月薪两万五", "月薪25K", "月薪 25k"],
    "5年": ["five years", "5 yrs", "五年", "5-year", "five-year"],
    "第3名": ["第三名", "第 3 名"],
    "2019-2023": ["2019 to 2023", "二零一九到二零二三", "2019–2023"],
    "+49 170 1234567": ["0170 1234567", "0049 170 1234567", "+491701234567",
        "one seven zero one two three four five six seven"],
    "010-6655-4433": ["零幺零六六五五四四三三", "010 66554433", "(010) 6655 4433",
        "oh one oh double six double five double four double three"],
    "京A12345": ["京A 12345", "京A一二三四五", "京 A 1 2 3 4 5"],
    "ACM-2024-0077": ["ACM 2024 0077", "acm 二零二四 零零七七", "ACM twenty twenty-four double oh seven seven"],
    "wx_jose88": ["wx jose88", "wx underscore jose 88", "WX_JOSE88"],
    "https://acme.com/hr": ["acme.com/hr", "acme dot com slash hr"],
    "192.168.1.15": ["192.168.1.15", "192 dot 168 dot 1 dot 15"],
    "Flat 4B": ["flat four B", "Flat 4 B"],
    "NASDAQ:ACME": ["NASDAQ ACME"],
    "老王": ["老 王"],
    "Acme\u200bCorp": ["AcmeCorp"],
    "acme corp": ["Ac\u00adme Corp", "acme\u00a0corp", "ac\u200dme corp"],
    "６６６": ["六六六", "666", "six six six", "triple six"],
    "500强": ["五百强", "500 强"],
    "Q3": ["Q three", "q 3"],
    "十二": ["12", "twelve", "12个"],
    "三十五": ["35", "thirty-five", "35岁"],
    "thirty-five": ["三十五", "35"],
    "35歲": ["三十五岁", "35 years old", "35"],
    "一千二百人": ["1200 people", "twelve hundred people", "1200人", "1,200"],
    "两千": ["2000", "two thousand", "2k", "2千", "二千"],
    "A轮500万": ["A轮五百万", "A轮 500万"],
    "1998-05-12": ["1998年5月12日", "May 12, 1998", "一九九八年五月十二日", "19980512"],
    "May 12": ["5月12日", "12th of May", "五月十二号"],
    "March 2019": ["2019年3月", "二零一九年三月", "2019-03", "March twenty nineteen", "in March of 2019"],
    "José García": ["Garcia, Jose", "García José", "Jose M. Garcia"],
    "Zhang Wei": ["Wei Zhang"],
    "20k": ["20-30k", "20 to 30 thousand", "20k"],
    "第35": ["三十五", "thirty-fifth", "第三十五"],
    "Acme中国": ["Acme（中国）", "Acme 中国", "ACME-中国"],
    "ByteDance": ["Byte Dance", "byte-dance", "BYTEDANCE", "Bytedance's"],
    "LinkedIn": ["Linked In", "linked-in"],
    "Anne-Sophie": ["Anne Sophie", "AnneSophie"],
    "Deutsche Bank AG": ["Deutsche Bank, AG", "deutsche-bank ag"],
    "中国平安": ["中国，平安", "中國平安", "中国 平安"],
    "Xi'an": ["Xian", "Xi’an", "XI'AN"],
    "Zürich": ["Zurich", "Zuerich"],
    "Peña": ["Pena", "PEÑA"],
    "Dvořák": ["Dvorak"],
    "Erdoğan": ["Erdogan", "ERDOĞAN"],
    "İpek": ["Ipek", "ipek"],
    "Smith": ["Smiths'", "smith's", "SMITH"],
    "Mr. Bean": ["Mr Bean", "mr.bean"],
    "U.S. Bank": ["US Bank", "U S Bank"],
    "eBay": ["EBAY", "e-bay", "E bay"],
    "Yahoo!": ["Yahoo", "yahoo!"],
    "C&A": ["C and A", "C & A"],
    "H&M": ["H and M", "HM", "h & m"],
    'Toys "R" Us': ["Toys R Us", "toys 'r' us"],
    "0086-13812345678": ["13812345678", "138 1234 5678"],
    "6222 0212 3456 7890": ["6222021234567890", "六二二二 零二一二 三四五六 七八九零",
        "six two two two, zero two one two, three four five six, seven eight nine zero"],
    "A-1024": ["A 1024", "a1024", "A ten twenty-four", "A one zero two four", "A幺零二四"],
    "1024号": ["一零二四号", "1024 号", "幺零二四号"],
    "3栋502": ["三栋五零二", "3 栋 502", "三栋 五〇二"],
    "85后": ["八五后"],
    "985": ["九八五", "nine eighty-five", "nine eight five"],
    "QQ 123456": ["QQ 一二三四五六", "QQ123456", "qq one two three four five six"],
    "NT$30万": ["NT$30万", "三十万"],
    "6千": ["六千", "6000", "six thousand", "6k"],
    "两百五": ["250", "二百五", "two fifty"],
    "65%": ["百分之六十五", "sixty-five percent", "65 percent", "六成半", "六十五个百分点"],
    "翻了三倍": ["翻了3倍"],
    "1000万用户": ["10 million users", "一千万用户", "一千万个用户", "10M users"],
    "前500名": ["前五百名", "前 500 名"],
}  # fmt: skip
"""Each word that is masked, and what tells it."""
NOT_FOUND: dict[str, list[str]] = {
    "3500万": ["三千人，五百块", "35 people", "三千五百", "3500", "五百万", "三 五百", "1.35亿"],
    "25": ["2.5", "250", "1,025", "二点五", "twenty", "five", "two hundred fifty", "25000", "二十五万", "两点五十"],
    "3年": ["3", "three", "三", "三个", "三年级", "third year", "第三年", "30年", "十三年", "3个月"],
    "1": ["one of us", "一个", "第一"],
    "5人": ["五", "five", "第五人称", "五"],
    "10": ["十分", "十", "三十", "一点十", "10.5"],
    "13812345678": ["13812345679", "138", "一三八", "one two three"],
    "Sue": ["Su", "sued"],
    "Ann": ["channel", "Anne", "annual"],
    "Jo": ["Joe", "job"],
    "art": ["start", "article", "party"],
    "Acme": ["acne", "academe", "Acmeist", "pacme", "acmeology"],
    "张伟": ["张大伟", "伟张", "紧张的伟大"],
    "2023": ["12023", "20 hours, 23 minutes", "二十二三"],
    "360": ["三十六", "3.60", "36"],
    "30%": ["30", "thirty", "三十"],
    "12": ["一，二", "一二", "one, two", "1, 2", "十分，二"],
    "123": ["一百二十四"],
    "22": ["two or two"],
    "11": ["收拾一下", "一一"],
    "35": ["三五个人", "三千五", "3-5", "3.5", "350"],
    "25岁": ["25 minutes", "25%", "二十五个客户", "twenty-five percent", "25 customers"],
    "2个": ["两次", "两个月", "two"],
    "2%": ["4.2%", "2", "two"],
    "三个": ["三", "三次"],
    "3500": ["3 thousand 5", "三千五百万", "35,000"],
    "1000": ["0], (1000000"],
    "2019-2023": ["2019", "2023", "2019年，我2023年"],
    "Sarah Miller": ["Sarah", "Miller", "Sarah and Miller"],
    "云帆": ["云，好。帆船", "白云。帆"],
    "1998年5月12日": ["1998", "12 people may", "may", "5月", "1998年", "12", "May 13, 1998", "1997年5月12日"],
    "March 2019": ["march", "3月", "2019", "March 2020"],
    "José García": ["Jose and Garcia", "Garcia and José"],
    "0010": ["10", "ten", "00 107"],
}  # fmt: skip
"""Each word that is masked, and what is something else."""


@pytest.mark.parametrize(("mask", "ways"), FOUND.items(), ids=FOUND)
@pytest.mark.parametrize("around", ["我说 {} 对吧", "so {}, yes", "{}", "({})"])
def test_it_is_found_however_it_is_written(mask: str, ways: list[str], around: str) -> None:
    masks = Masks([mask])
    missed = [way for way in ways if MASK not in masks.text(around.format(way))]
    assert missed == []


@pytest.mark.parametrize(("mask", "others"), NOT_FOUND.items(), ids=NOT_FOUND)
def test_what_is_something_else_stays(mask: str, others: list[str]) -> None:
    masks = Masks([mask])
    hidden = [each for each in others if masks.text(f"我说 {each} 对吧") != f"我说 {each} 对吧"]
    assert hidden == []


@given(st.data(), st.integers(11, 99_999) | st.integers(11, 999_999_999_999))
def test_a_value_is_found_in_every_way_to_say_it(data: st.DataObject, number: int) -> None:
    mask, way = data.draw(values(number)), data.draw(values(number))
    hidden = Masks([mask]).text(f"我们有 {way} 个，so many")
    assert hidden == f"我们有 {MASK} 个，so many"


@given(st.data(), st.text(string.digits, min_size=7, max_size=14))
def test_digits_are_found_in_every_way_to_read_them_out(data: st.DataObject, digits: str) -> None:
    way = data.draw(read_out(digits))
    hidden = Masks([digits]).text(f"it is {way}.")
    assert hidden == f"it is {MASK}."


@given(
    st.data(), st.sampled_from(["jose garcia", "acme corp", "lukasz", "nunez lopez", "zoe cannon"])
)
def test_a_name_is_found_in_every_way_to_write_it(data: st.DataObject, name: str) -> None:
    mask, way = data.draw(names(name, (" ", "-", "\n"))), data.draw(names(name))
    plain = mask.removesuffix("s").removesuffix("ｓ") if not mask.endswith(("'s", "’s")) else mask
    hidden = Masks([plain]).text(f"with {way} there")
    assert hidden in {f"with {MASK} there", f"with {MASK}'s there", f"with {MASK}’s there"}


@given(
    st.data(),
    st.sampled_from(
        [("字节跳动", "字節跳動"), ("张伟", "張偉"), ("华为技术", "華為技術"), ("陈丽华", "陳麗華")]
    ),
)
def test_a_chinese_name_is_found_in_either_script(
    data: st.DataObject, both: tuple[str, str]
) -> None:
    way = data.draw(chinese_names(*both))
    if len(both[0]) == 2:
        way = way.replace("。", "").replace("…", "").replace("\n", "").replace("呃", "")
    for mask in both:
        assert Masks([mask]).text(f"我在{way}工作") == f"我在{MASK}工作"


@given(st.text(string.ascii_letters + "，。 ,.'我们在公司做了一个两三十百", max_size=60))
def test_a_text_that_does_not_hold_it_is_left_as_it_is(text: str) -> None:
    kept = [
        "13812345678",
        "35 million",
        "腾讯",
        "25岁",
        "30%",
        "QXZVJK",
        "3年",
        "E12345678",
        "2023",
    ]
    assert Masks(kept).text(text) == text
