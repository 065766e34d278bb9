"""Parts of the Library page: adding a recording from a file."""

from __future__ import annotations
