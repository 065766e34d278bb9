"""Speech to text in a process of its own: models, worker, messages, job, captions."""

from __future__ import annotations
