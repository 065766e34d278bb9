"""Which language the interface speaks, found out without Qt where that is possible."""

from __future__ import annotations

import os
import re
import sys

from desktop.base.settings import Interface, Language

_CHINESE = {"zh", "zho", "chi"}


def resolve(interface: Interface) -> Interface:
    """Turn ``system`` into the language of the system: zh_CN for any Chinese, else en."""
    if interface is not Interface.SYSTEM:
        return interface
    return Interface.ZH_CN if _system_is_chinese() else Interface.EN


def content_language(interface: Interface) -> Language:
    """Return the language in which role packs are shown."""
    return Language.ZH if resolve(interface) is Interface.ZH_CN else Language.EN


def _system_is_chinese() -> bool:
    if sys.platform == "linux":
        return _first_part(named_language()) in _CHINESE
    from PySide6.QtCore import QLocale  # the system keeps it elsewhere

    return QLocale.system().language() == QLocale.Language.Chinese


def named_language() -> str:
    """Return the language for messages by the rules of POSIX and gettext: ``zh_CN.UTF-8``, or nothing.

    ``C.UTF-8``, which containers come with, lets ``LANGUAGE`` choose; only ``C`` itself does not.
    """
    locale = next(
        (value for each in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(each))), ""
    )
    if locale in {"", "C", "POSIX"}:
        return ""
    wishes = os.environ.get("LANGUAGE", "").split(":")
    return wishes[0] or locale


def _first_part(locale: str) -> str:
    return re.split(r"[-_.@]", locale, maxsplit=1)[0].lower()
