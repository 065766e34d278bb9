"""The real registry of Windows; there is nothing in here on another system."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.outside.open_with_windows import Value

if sys.platform == "win32":
    import ctypes
    import winreg

    _ROOT = "Software\\Classes\\"
    _ASSOCIATIONS_CHANGED = 0x08000000

    class UserClasses:
        r"""``HKEY_CURRENT_USER\Software\Classes``."""

        def get(self, key: str, name: str) -> str | None:
            """Return a text; None when it is not there."""
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ROOT + key) as opened,
            ):
                return str(winreg.QueryValueEx(opened, name)[0])
            return None

        def put(self, value: Value) -> None:
            """Write a text, and the keys above it."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _ROOT + value.key) as opened:
                winreg.SetValueEx(opened, value.name, 0, winreg.REG_SZ, value.text)

        def drop(self, key: str, name: str) -> None:
            """Remove a text, if it is there."""
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, _ROOT + key, 0, winreg.KEY_SET_VALUE
                ) as opened,
            ):
                winreg.DeleteValue(opened, name)

        def prune(self, key: str) -> None:
            """Remove a key in which nothing is left."""
            with contextlib.suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ROOT + key) as opened:
                    keys, values, _ = winreg.QueryInfoKey(opened)
                if not keys and not values:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _ROOT + key)

        def tell(self) -> None:
            """Let the shell read them anew."""
            ctypes.windll.shell32.SHChangeNotify(_ASSOCIATIONS_CHANGED, 0, None, None)
