"""The only room that imports PyAV: probe, write, decode, salvage, thumbnails."""

from __future__ import annotations
