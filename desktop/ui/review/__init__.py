"""What the Review page is made of beside its widgets: the opened take, its words, the work on it."""

from __future__ import annotations
