"""What a candidate collects: STAR stories with numbers of their own, and cards to practise with."""

from __future__ import annotations
