"""Parts of the Settings page that are more than a row; pages/settings.py holds them together."""

from __future__ import annotations
