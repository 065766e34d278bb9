"""A session on disk: documents, folder, lock, recovery, trash."""

from __future__ import annotations
