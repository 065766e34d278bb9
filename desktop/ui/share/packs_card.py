"""Packs of others that are to be reviewed, with what came of one's review of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.share.rows import TwoLines
from desktop.ui.texts.received import entry_words, which_review_words
from desktop.ui.texts.to_review import aside_words, begin_words, pack_name, stage_words
from desktop.ui.theme import SPACE_3
from desktop.ui.widgets.frames import Card
from desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.base.settings import Language
    from desktop.sharing.earlier import LaidAside
    from desktop.sharing.replying import ReplyFile
    from desktop.sharing.seat import ReceivedPack

translate = QCoreApplication.translate


class PacksCard(Card):
    """One row a pack; below it one for every review that was laid aside, and for every note that was answered.

    Args:
        review: opens a take to review it.
        save: writes a review that was laid aside as a file.
    """

    def __init__(
        self,
        packs: tuple[ReceivedPack, ...],
        language: Language,
        review: Callable[[Path], object],
        discard: Callable[[ReceivedPack], object],
        save: Callable[[ReceivedPack, LaidAside], object],
    ) -> None:
        super().__init__(spacing=SPACE_3)
        title = PlainLabel("strong")
        title.setText(translate("ReceivedPart", "To review for others"))
        self.column.addWidget(title)
        for pack in packs:
            words = translate("ReceivedPart", "Takes: {takes} · please delete after {day}")
            about = words.format(
                takes=len(pack.shared.takes), day=pack.manifest.please_delete_after
            )
            row = TwoLines(pack_name(pack, language), f"{stage_words(pack.stage)} · {about}")
            if pack.take is not None:
                row.offer(begin_words(pack.stage), partial(review, pack.take))
            row.offer(translate("ReceivedPart", "To the trash"), partial(discard, pack))
            self.column.addWidget(row)
            for aside in pack.aside:
                line = TwoLines(*aside_words(aside))
                words = translate("ReceivedPart", "Save it as a file…")
                line.offer(words, partial(save, pack, aside), "quiet")
                self.column.addWidget(line)
            for reply in pack.replies:
                self._lay_reply(pack, reply)

    def _lay_reply(self, pack: ReceivedPack, reply: ReplyFile) -> None:
        """Which review a reply is to is said where there are two: who wrote them is not known."""
        if len(pack.replies) > 1 or reply.review_id.lower() != (
            pack.saved or reply.review_id.lower()
        ):
            head = PlainLabel("mute", wrap=True).wide()
            head.setText(which_review_words(reply, pack.saved))
            self.column.addWidget(head)
        for entry in reply.entries:
            self.column.addWidget(TwoLines(entry.text, entry_words(entry)))
