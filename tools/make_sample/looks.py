"""How the drawn speakers look. Colours only; the shapes are in figure.py."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one speaker and of the wall behind, as ``#rrggbb``; and the cut of the hair."""

    wall_light: str
    wall_dark: str
    skin: str
    skin_shade: str
    blush: str
    lip: str
    hair: str
    hair_light: str
    iris: str
    jacket: str
    jacket_dark: str
    shirt: str
    bob: bool
    glasses: bool


LOOKS = {
    "short": Look(
        wall_light="#e9efe8", wall_dark="#bccbc1", skin="#f3cfae", skin_shade="#d9a783",
        blush="#e79a80", lip="#b5604f", hair="#2b2523", hair_light="#4a403b", iris="#3b2a20",
        jacket="#36506b", jacket_dark="#283d54", shirt="#f4f6f5", bob=False, glasses=True,
    ),
    "bob": Look(
        wall_light="#f1ede5", wall_dark="#cfc6b6", skin="#f2c9a6", skin_shade="#d49f79",
        blush="#e58f78", lip="#b4504c", hair="#5a3626", hair_light="#7d4f38", iris="#4a6247",
        jacket="#2f7a5a", jacket_dark="#225e45", shirt="#fbf7ef", bob=True, glasses=False,
    ),
}  # fmt: skip
