"""What a picture of H.264 needs, and what is only a note beside it."""

from __future__ import annotations

PICTURE_UNITS = frozenset((1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 19))
"""H.264 units that a picture needs (ITU-T H.264, table 7-1). Others are notes: SEI with x264's settings
and what cameras write about themselves, filling, and types that anybody may use as they like."""
