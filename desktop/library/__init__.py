"""An index over all sessions; delete it and it is rebuilt."""

from __future__ import annotations
