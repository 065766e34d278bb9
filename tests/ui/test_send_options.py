"""What names a choice on the Send page stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.share.send_options import OptionsCard
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_you_ask_is_named_beside_the_first_question(qtbot: QtBot) -> None:
    options = OptionsCard()
    qtbot.addWidget(options)
    options.retranslate()
    options.show()
    (name,) = [each for each in options.findChildren(PlainLabel) if each.text() == "You ask"]
    middles = [each.mapTo(options, each.rect().center()).y() for each in (name, options.asks[0])]
    assert abs(middles[0] - middles[1]) <= 1
