"""One file a page; pages do not know each other."""

from __future__ import annotations
