"""The report on paper: whole blocks, page numbers, typefaces inside, both languages."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtPdf import QPdfDocument

from desktop.base.errors import WorldError
from desktop.reports.candidate_report_page import QuoteLine, ReportPage, TakeCard
from desktop.ui.report_paper import Pages, lay_out, save_paper

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ROOM = QSizeF(660, 950)


def card(number: int, quotes: int = 1) -> TakeCard:
    line = QuoteLine("00:12–00:15", "“从 60 秒缩短到 20 秒，from 60 s to 20 s”", "You: Evidence")
    return TakeCard(
        title=f"Q{number:02} · 请讲一次你用 AI 工具提升效率的经历。",
        about="2026-11-25 · 01:09",
        levels_head=("能力", "自评等级", "他人评级"),
        levels=(("AI 工具赋能的沟通", "4", "3 (Lin), 3 (Wu)"),),
        quotes=(line,) * quotes,
    )


def page(cards: tuple[TakeCard, ...]) -> ReportPage:
    return ReportPage(
        language="zh-CN", title="面试准备报告", about="AI 客服 · 2026-11-25", promise="仅作练习对照。",
        goal_title="1 目标", goal=(("岗位", "AI 客服"),), abilities_title="2 能力",
        abilities_head=("能力", "自评"), abilities=(("需求洞察", "3, 4"),), abilities_note="–",
        takes_title="3 依据", takes=cards, actions_title="4 下一步", actions=(("下一步", "练一题"),),
        foot="end of the report",
    )  # fmt: skip


def test_a_block_is_never_torn_when_it_fits_on_a_page(qapp: QApplication) -> None:
    pages = lay_out(page(tuple(card(number) for number in range(20))), ROOM)
    assert len(pages) > 2
    pieces = [each for one in pages for each in one]
    assert len({id(each.document) for each in pieces}) == len(pieces) == 24
    for one in pages:
        assert all(each.y + each.height <= ROOM.height() for each in one)
        ends = [each.y + each.height for each in one]
        assert all(each.y >= end for each, end in zip(one[1:], ends, strict=False))


def test_a_block_longer_than_a_page_is_cut_between_lines(qapp: QApplication) -> None:
    pages = lay_out(page((card(1, quotes=60),)), ROOM)
    long = [each for one in pages for each in one if each.document.size().height() > ROOM.height()]
    assert len(long) > 1
    assert long[0].top == 0
    for before, after in itertools.pairwise(long):
        assert after.top == pytest.approx(before.top + before.height)
    assert sum(each.height for each in long) == pytest.approx(long[0].document.size().height())


def test_the_pdf_has_numbered_pages_whose_words_can_be_found(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "报告.pdf"
    count = save_paper(page(tuple(card(number) for number in range(12))), path)
    document = QPdfDocument(qapp)
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == count > 1
    words = [document.getAllText(number).text() for number in range(count)]
    assert all(f"{number} / {count}" in each for number, each in enumerate(words, 1))
    assert "需求洞察" in words[-1]
    assert "from 60 s to 20 s" in words[0]
    assert "面试准备报告" in words[0]  # and not the radical that looks like the first of them
    assert "AI 工具赋能的沟通" in words[0]
    assert "end of the report" in words[-1]
    content = path.read_bytes()
    assert b"/FontFile" in content  # typefaces travel with it
    shown = document.render(0, QSize(200, 283)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert not shown.isNull()
    document.close()
    document.deleteLater()


def test_the_head_of_a_page_is_one_line_beside_the_title(
    qapp: QApplication, tmp_path: Path
) -> None:
    long = replace(page((card(1),)), about="\u202eW" * 200 + "\n\nlast")
    save_paper(long, tmp_path / "a.pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "a.pdf"))
    head = document.getAllText(0).text().splitlines()[0]
    assert head.startswith("面试准备报告 WW")
    assert "W…W" in head
    assert head.endswith("last")
    document.close()


def test_the_words_of_all_pages_are_there_for_a_screen_reader(qapp: QApplication) -> None:
    pages = Pages(page((card(1), card(2))), ROOM)
    assert "Q01" in pages.text
    assert "end of the report" in pages.text


def test_a_folder_that_is_gone_is_said(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        save_paper(page(()), tmp_path / "none" / "r.pdf")


def test_letters_are_black_on_paper_in_a_dark_window(qapp: QApplication) -> None:
    before = qapp.palette()
    dark = QPalette(QColor("#111111"), QColor("#111111"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    qapp.setPalette(dark)
    try:
        pages = Pages(page((card(1),)), ROOM)
        image = QImage(660, 950, QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        pages.paint(painter, 0)
        painter.end()
    finally:
        qapp.setPalette(before)
    title = image.copy(0, 30, 300, 40)
    shades = {title.pixelColor(x, y).lightness() for x in range(300) for y in range(40)}
    assert min(shades) < 40
