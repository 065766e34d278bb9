"""Sharing by files: a pack goes out to a reviewer, a small review file comes back."""

from __future__ import annotations
