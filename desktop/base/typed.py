"""The door to msgspec's types: it learns one when it is first used, and two threads must not teach it.

Two threads that decode a type for the first time at the same moment take the whole program down with
a segmentation fault (msgspec 0.22): the one finds what the other has half made.
"""

from __future__ import annotations

import threading
from typing import TypeVar

import msgspec

_T = TypeVar("_T")
_LEARNING = threading.Lock()


def known(kind: type[_T]) -> type[_T]:
    """Return a type once msgspec knows it and everything in it; from then on any thread may use it.

    Write ``decode(content, type=known(Session))`` wherever more than one thread may come by.
    """
    with _LEARNING:
        msgspec.json.Decoder(kind)
    return kind
