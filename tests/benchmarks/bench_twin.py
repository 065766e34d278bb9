"""How far apart two takes are that play side by side, by the pictures that are painted.

Run: ``python -m tests.benchmarks.bench_twin [SECONDS]``, off screen by default.

Two takes whose pictures carry their number, one at 30 and one at 25 pictures a second, are played by
the two players of the Compare page. Every 100 ms both views are painted and read; the distance is
between the moments of the two pictures, less the offset. Half a picture of each (17 and 20 ms) is in
it by nature. Goals: in step within 80 ms after a start, a seek or a nudge has settled; no trend.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from PySide6.QtWidgets import QApplication

from desktop.base.settings import Appearance
from desktop.ui.compare.twin import TwinPlayer
from desktop.ui.player import MediaPlayer
from desktop.ui.theme import Theme
from desktop.ui.widgets.video_view import VideoView
from tests.benchmarks.bench_seek import shown_number, true_times, wait
from tests.fixtures._numbered import write_numbered

RATES = (30, 25)
VIEW = (424, 239)
SETTLED_MS = 2500
EVERY_MS = 100
GOAL_MS = 80.0


def main(arguments: list[str]) -> int:
    """Play and say how far apart they are."""
    seconds = int(arguments[0]) if arguments else 30
    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    theme.use(Appearance.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{rate}.mp4" for rate in RATES]
        for file, rate in zip(files, RATES, strict=True):
            write_numbered(file, seconds, fps=rate)
        times = [true_times(file) / 1000 for file in files]
        players = MediaPlayer(application), MediaPlayer(application)
        views = [VideoView(theme) for _ in players]
        for player, view in zip(players, views, strict=True):
            view.resize(*VIEW)
            view.show()
            player.pictured.connect(view.show_frame)
        twin = TwinPlayer(players[0], players[1], application)
        for side, file in enumerate(files):
            twin.open_side(side, file)
        while not all(player.length for player in players):
            wait(50)
        worst = 0.0
        for name, offset_ms, start_ms in (
            ("from the start", 0, 0),
            ("B 700 ms ahead", 700, 1000),
            ("B 1300 ms behind", -1300, 4000),
        ):
            twin.lay_beside(offset_ms)
            twin.seek(start_ms)
            twin.play()
            wait(SETTLED_MS)
            apart: list[float] = []
            while twin.playing and twin.position < twin.length - 2500:
                numbers = [shown_number(view) for view in views]
                at = [times[side][min(n, len(times[side]) - 1)] for side, n in enumerate(numbers)]
                apart.append(float(at[1] - at[0] - offset_ms))
                wait(EVERY_MS)
            twin.pause()
            wait(300)
            found = np.abs(apart)
            third = max(1, len(apart) // 3)
            trend = float(np.mean(apart[-third:]) - np.mean(apart[:third]))
            worst = max(worst, float(np.percentile(found, 95)))
            print(
                f"{name}: {len(apart)} looks, median {np.median(found):.0f} ms, "
                f"95 % within {np.percentile(found, 95):.0f} ms, trend {trend:+.0f} ms"
            )
        twin.close()
        wait(200)
    return 0 if worst <= GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
