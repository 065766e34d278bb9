"""The bands and limits of ``assets/cues.toml``, each with its source."""

from __future__ import annotations

import functools

import msgspec

from desktop.base.assets import asset
from desktop.base.typed import known
from desktop.cues.model import Band

ANY = "any"


class _Limit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    value: float
    source: str


class _Thresholds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    bands: dict[str, dict[str, Band]]
    limits: dict[str, _Limit]


def content() -> bytes:
    """Return the file as it is: what stored cues were made with is told by its sum."""
    return asset("cues.toml").read_bytes()


@functools.cache
def _thresholds() -> _Thresholds:
    return msgspec.toml.decode(content(), type=known(_Thresholds))


def band(cue: str, language: str = ANY) -> Band | None:
    """Return the band of a cue for a language, if there is one."""
    return _thresholds().bands.get(cue, {}).get(language)


def limit(name: str) -> float:
    """Return a limit; its unit is in the sentence of ``domain.md`` that it comes from: s, dB, ..."""
    return _thresholds().limits[name].value
