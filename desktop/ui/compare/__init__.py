"""What the Compare page is made of: two players as one, two pictures, the table of differences."""

from __future__ import annotations
