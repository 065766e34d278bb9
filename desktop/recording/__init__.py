"""Devices to take folder: capture threads, meter, writer, and a state machine around them."""

from __future__ import annotations
