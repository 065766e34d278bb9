"""The window. The only room that imports PySide6."""

from __future__ import annotations
