"""What people say about a take: answers, marks as evidence, ratings, notes."""

from __future__ import annotations
