"""What names a choice on the Send page stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.library.rows import SessionRow, TakeRow
from desktop.sessions.model import TakeState
from desktop.ui.share.send_choice import TakeBox, TakesCard
from desktop.ui.share.send_options import OptionsCard
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_what_you_ask_is_named_beside_the_first_question(qtbot: QtBot) -> None:
    options = OptionsCard()
    qtbot.addWidget(options)
    options.retranslate()
    options.show()
    (name,) = [each for each in options.findChildren(PlainLabel) if each.text() == "You ask"]
    middles = [each.mapTo(options, each.rect().center()).y() for each in (name, options.asks[0])]
    assert abs(middles[0] - middles[1]) <= 1


def test_the_day_in_the_name_of_a_pack_is_that_of_the_wall(
    qtbot: QtBot, tmp_path: Path, in_shanghai: None
) -> None:
    """In the morning in Shanghai it is still yesterday in UTC."""
    moment = "2026-11-25T23:30:00.000Z"
    take = TakeRow(
        id="take",
        path=tmp_path,
        question="Q03",
        question_text=None,
        state=TakeState.SAVED,
        started_at=moment,
        duration_ms=1000,
        video=tmp_path,
        transcribed=True,
    )
    row = SessionRow(
        id="session",
        path=tmp_path,
        created_at=moment,
        role="hr",
        role_name=None,
        language="zh",
        takes=(take,),
    )
    card = TakesCard()
    qtbot.addWidget(card)
    assert card.day == ""
    card.show_rows((row,))
    assert card.day == "2026-11-26"


def test_a_question_has_all_the_width_there_is(qtbot: QtBot) -> None:
    options = OptionsCard()
    qtbot.addWidget(options)
    options.retranslate()
    options.resize(480, options.sizeHint().height())
    options.show()
    before = options.asks[0].width()
    options.resize(640, options.height())
    assert options.asks[0].width() == before + 160
    assert options.days.width() < before


def test_a_question_ends_only_where_there_is_no_room(qtbot: QtBot) -> None:
    box = TakeBox()
    qtbot.addWidget(box)
    box.show_take("2", "Tell me about a time you & a tool made the service better.", "01:08")
    box.resize(240, 24)
    box.show()
    whole = box.accessibleName()
    assert box.text().startswith("2 · Tell")
    assert box.text().endswith("… · 01:08")
    assert "made the service better" in box.toolTip()
    assert box.minimumSizeHint().width() <= 240
    box.resize(900, 24)
    assert box.text().replace("&&", "&") == whole
    assert box.toolTip() == ""  # it would only repeat what is seen
