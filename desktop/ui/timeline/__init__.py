"""The take along time: what stands in lanes, which part of it is shown, how it is painted and touched."""

from __future__ import annotations
