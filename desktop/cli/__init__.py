"""The command line: everything the window does to data, for scripts and tests."""

from __future__ import annotations
