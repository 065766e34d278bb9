"""Every enum and fault of the core as words; the sentences of both languages are in the .ts files."""

from __future__ import annotations
