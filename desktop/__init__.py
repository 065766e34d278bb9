"""Greenroom (候场): rehearse job interviews on your own computer."""

from __future__ import annotations

__version__ = "0.1.0"
