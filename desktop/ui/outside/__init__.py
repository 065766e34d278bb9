"""Doors to what the system offers beside windows: devices, permissions, a voice. Tests put others in."""

from __future__ import annotations
