"""Makes the two sample answers in assets/sample: a drawn speaker with a synthetic voice."""

from __future__ import annotations
