"""The three steps of practising: choose, check, room; pages/practise.py holds them together."""

from __future__ import annotations
