"""The page that lies in every pack: what it is, how to open it, what the owner asks for."""

from __future__ import annotations

import base64
import hashlib
import html
import re
import tomllib
from typing import TYPE_CHECKING

from desktop.base.assets import asset
from desktop.base.timecode import format_clock
from desktop.roles.model import Text

if TYPE_CHECKING:
    from desktop.sharing.model import PackFile, SharedSession

_STYLE = (
    "body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#1d2129;background:#fff}"
    "main{max-width:44rem;margin:0 auto;padding:1.5rem}"
    "h1{font-size:1.4rem}h2{font-size:1.1rem}"
    "code{background:#f2f3f5;padding:.1em .3em;border-radius:4px}"
    "@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16181d}code{background:#2a2d34}}"
)


def request_text(last_day: str) -> Text:
    """Return what the owner asks of the reader, in both languages."""
    words = tomllib.loads(asset("sharing", "request.toml").read_text(encoding="utf-8"))
    return Text(*(words[language].replace("{{day}}", last_day) for language in ("zh", "en")))


def pack_page(
    session: SharedSession, request: Text, files: tuple[PackFile, ...], length_ms: int
) -> bytes:
    """Return ``review.html``: no script, and a policy that allows nothing but its own style."""
    shown = [f"<li><code>{html.escape(file.name)}</code> {_size(file.size)}</li>" for file in files]
    values = {
        "style": _STYLE,
        "style_sha256": base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode(),
        "role_zh": html.escape(session.role.name.zh),
        "role_en": html.escape(session.role.name.en),
        "takes": str(len(session.takes)),
        "length": format_clock(length_ms),
        "request_zh": html.escape(request.zh),
        "request_en": html.escape(request.en),
        "files": "".join(shown),
    }
    page = asset("sharing", "review.html").read_text(encoding="utf-8")
    page = re.sub(
        r"\{\{(\w+)\}\}", lambda found: values[found[1]], page
    )  # once: no value is looked into
    return page.encode()


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} kB"
