"""From ratings to the next practice: estimate, priority, session, drills, progress; all by open rules."""

from __future__ import annotations
