"""Qt item models over the core's data."""

from __future__ import annotations
