"""What can be captured: cameras, microphones, and simulated ones behind the same protocol."""

from __future__ import annotations
