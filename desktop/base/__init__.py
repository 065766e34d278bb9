"""Ground floor: errors, folders, files, time codes, documents, settings, logs, assets."""

from __future__ import annotations
