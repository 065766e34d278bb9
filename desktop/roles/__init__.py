"""Role packs: what is asked, what good looks like, what is checked."""

from __future__ import annotations
