"""What the Home page is made of: which question could come next, and its lines."""

from __future__ import annotations
