"""A review is killed between two edits: what was acknowledged is there, and can be undone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.review.desk import ReviewDesk
from desktop.sessions.folder import SessionFolder

ROOT = Path(__file__).parents[2]
EDITOR = """
import sys
from pathlib import Path
from desktop.base.timecode import Span
from desktop.review.desk import ReviewDesk
from desktop.review.model import MarkKind
from desktop.sessions.folder import SessionFolder

desk = ReviewDesk(SessionFolder(Path(sys.argv[1])))
for number in range(100_000):
    desk.mark("take-0001", Span(number, number + 5), kind=MarkKind.NOTE, text=f"note {number}")
    print(number, flush=True)
"""


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(session_folder: Path) -> None:
    for wanted in (3, 11):
        with subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(session_folder)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        ) as editor:
            assert editor.stdout is not None
            told = [int(editor.stdout.readline()) for _ in range(wanted)]
            editor.kill()
        desk = ReviewDesk(SessionFolder(session_folder))
        notes = {mark.text for mark in desk.review.marks}
        assert {f"note {number}" for number in told} <= notes
        while desk.can_undo:
            desk.undo()
        for mark in desk.review.marks:
            desk.remove_mark(mark.id)
