"""Libraries that would call home are told not to, before any of them is loaded."""

from __future__ import annotations

import os

SILENCED = {
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}
"""ONNX Runtime, which faster-whisper finds the speech with, sends what it runs to its makers from
1.29 on: Linux, macOS, by default. It reads its variable once, when it is loaded, and then opens no
connection, makes no device id and keeps no store (microsoft/onnxruntime, pull request 27379). The
other two keep the model hub's client from asking the network for anything."""


def stay_offline() -> None:
    """Forbid the libraries of this process, and of every process it starts, to use the network."""
    os.environ.update(SILENCED)
