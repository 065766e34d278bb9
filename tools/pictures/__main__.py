"""Photograph every page and state of the window."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.paths import Folders
from desktop.base.settings import Appearance, Interface

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from tools.pictures.stage import Stage

SIZES = ("1024x700", "1280x800", "2560x1440")
EMPTY, NO_CAMERA = "empty", "no-camera"


def main(arguments: list[str]) -> None:
    """Take the pictures that are asked for and say where they are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    chosen = _read(arguments)
    os.environ["QT_SCALE_FACTOR"] = chosen.scale  # read by Qt when its application starts
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as made:
        for look in _looks(chosen):
            _take(application, Path(chosen.home or made), Path(chosen.folder), look, chosen.scene)


def _take(
    application: QApplication,
    home: Path,
    target: Path,
    look: tuple[Interface, Appearance, tuple[int, int]],
    wanted: list[str],
) -> None:
    """Play the scenes in one look."""
    from tools.pictures import practised, scenes
    from tools.pictures.library import fill
    from tools.pictures.stage import Stage, build_services

    def play(folders: Folders, acts: dict[str, Callable[[Stage], None]], camera: str = "") -> None:
        acts = {name: act for name, act in acts.items() if not wanted or name in wanted}
        if not acts:
            return
        stage = Stage(application, folders, target, look, camera=camera)
        for act in acts.values():
            act(stage)
        stage.close()
        for path in stage.taken:
            print(path)

    filled, long = Folders.under(home / "filled"), Folders.under(home / "practised")
    if not wanted or not set(wanted) <= {*practised.ACTS, *practised.EMPTY}:
        fill(build_services(filled))
    if not wanted or set(wanted) & set(practised.ACTS):
        practised.practise(build_services(long))
    play(Folders.under(home / "empty"), {EMPTY: scenes.empty, **practised.EMPTY})
    play(long, practised.ACTS)
    play(filled, {NO_CAMERA: scenes.no_camera}, camera="no such camera")
    play(filled, _filled_acts())


def _filled_acts() -> dict[str, Callable[[Stage], None]]:
    """Return the scenes that are played in a library with something in it."""
    from tools.pictures import (
        adding,
        around_a_take,
        preparing,
        rare,
        received,
        roles,
        scenes,
        sharing,
        tutorial,
    )

    return {
        **scenes.FILLED,
        **adding.ACTS,
        **around_a_take.ACTS,
        **sharing.ACTS,
        **tutorial.ACTS,
        **received.ACTS,
        **rare.ACTS,
        **roles.ACTS,
        **preparing.ACTS,
    }


def _looks(
    chosen: argparse.Namespace,
) -> Iterator[tuple[Interface, Appearance, tuple[int, int]]]:
    for interface in chosen.language:
        for appearance in chosen.colours:
            for size in chosen.size:
                width, _, height = size.partition("x")
                yield Interface(interface), Appearance(appearance), (int(width), int(height))


def _read(arguments: list[str]) -> argparse.Namespace:
    from tools.pictures import practised

    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description=__doc__)
    parser.add_argument("folder", help="where the pictures go")
    parser.add_argument("--home", help="keep the made-up library here for the next time")
    parser.add_argument("--language", nargs="+", default=["zh_CN", "en"])
    parser.add_argument("--colours", nargs="+", default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=list(SIZES))
    parser.add_argument("--scale", default="1", help="as QT_SCALE_FACTOR: 2 is 200 %%")
    acts = _filled_acts()
    names = [EMPTY, NO_CAMERA, *acts, *practised.EMPTY, *practised.ACTS]
    parser.add_argument("--scene", nargs="+", default=[], choices=names, metavar="SCENE",
                        help=", ".join(names))  # fmt: skip
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
