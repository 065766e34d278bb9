"""What is painted by hand passes no widget that leaves turning marks out: it does so itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fixtures.house import Tree

OWN_WORDS = {
    "desktop/ui/report_paper.py",  # ``plain``
    "desktop/ui/review/header.py",
    "desktop/ui/share/consensus_map.py",
    "desktop/ui/share/level_scale.py",
    "desktop/ui/widgets/camera_preview.py",
    "desktop/ui/widgets/dot_paint.py",
    "desktop/ui/widgets/pulse.py",
    "desktop/ui/widgets/ring_timer.py",
    "desktop/ui/widgets/video_view.py",
}
"""They paint numbers, times and sentences of the program."""


def test_whoever_paints_texts_of_people_leaves_turning_marks_out(tree: Tree) -> None:
    painting = {
        tree.short(path)
        for path in tree.named(".py", "desktop")
        if "drawText(" in (text := path.read_text(encoding="utf-8")) and "unturned(" not in text
    }
    assert painting == OWN_WORDS
