"""System packages: what is really missing, and how this system installs it.

A library counts as missing when it can't be loaded, whatever its package is called here.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

LIBRARIES = {
    "libportaudio.so.2": "libportaudio2",  # microphones
    "libGL.so.1": "libgl1",  # Qt and OpenCV
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libpulse.so.0": "libpulse0",  # QtMultimedia
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",  # from here on: Qt's window on X11
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",  # a display for the tests that open a real window
    "pulseaudio": "pulseaudio",  # a private sound server whose null sink is the microphone
    "pactl": "pulseaudio-utils",
    "ffprobe": "ffmpeg",  # a second opinion on what we recorded
    "gcc": "gcc",  # a disk that fails on request is a small library in C
    "strace": "strace",  # sees every file and socket that is asked for
    "gio": "libglib2.0-bin",  # opens a file as a double click does
    "xdg-mime": "xdg-utils",
    "update-mime-database": "shared-mime-info",
    "age": "age",  # opens what we have encrypted
    "objdump": "binutils",  # PyInstaller asks it which libraries a library needs
}
BROWSERS = {  # where people open what the program gives them
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "firefox-esr": ("firefox-esr", "firefox"),
}
C_HEADER = Path("/usr/include/stdio.h")
ALSA_TO_PULSE = "libasound_module_pcm_pulse.so"
CHINESE_FONT = "fonts-noto-cjk"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
_CHINESE_FONTS = ("*CJK*", "*wqy*", "*Droid*Fallback*", "*uming*", "*ukai*", "*Han*Sans*")


class MissingPackagesError(Exception):
    """Packages are missing that this account may not install; says the one line that does."""


def provide(*, for_tests: bool) -> None:
    """Install what is missing, if we may.

    Raises:
        MissingPackagesError: we may not, or don't know how.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(for_tests=for_tests)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        message = "Please install what these Debian packages contain: " + " ".join(missing)
        raise MissingPackagesError(message)
    rights = root_rights()
    if rights is None:
        message = "Please run this line, then try again:\n\n    sudo apt-get install -y --no-install-recommends "
        raise MissingPackagesError(message + " ".join(missing) + "\n")
    print("Installing system packages: " + " ".join(missing), flush=True)
    _install(rights, missing)


def missing_packages(*, for_tests: bool) -> list[str]:
    """Return the Debian names of what can't be found here."""
    found = [package for soname, package in LIBRARIES.items() if not _loads(soname)]
    if importlib.util.find_spec("ensurepip") is None:
        found.append(f"python3.{sys.version_info.minor}-venv")
    if not has_chinese_font():
        found.append(CHINESE_FONT)
    if for_tests:
        found += [package for name, package in TEST_PROGRAMS.items() if not _is_program(name)]
        if not any(Path("/usr/lib").glob(f"*/alsa-lib/{ALSA_TO_PULSE}")):
            found.append("libasound2-plugins")
        if not C_HEADER.exists():
            found.append("libc6-dev")
        if packs_browser():
            for package, names in BROWSERS.items():
                if not any(_is_program(name) for name in names):
                    found.append(package)
    return found


def has_chinese_font() -> bool:
    """Say whether a font with Chinese characters lies in one of the usual folders."""
    folders = [Path(name).expanduser() for name in _FONT_FOLDERS]
    return any(
        next(folder.rglob(pattern), None) is not None
        for folder in folders
        if folder.is_dir()
        for pattern in _CHINESE_FONTS
    )


def root_rights() -> list[str] | None:
    """Return what to put before a command to run it as root; None when we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def _install(rights: list[str], packages: list[str]) -> None:
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    subprocess.run([*rights, *quiet, "update"], check=False, stdin=subprocess.DEVNULL)
    options = ["--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    done = subprocess.run(
        [*rights, *quiet, *options, "install", *packages], check=False, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        message = "These system packages could not be installed: " + " ".join(packages)
        raise MissingPackagesError(message)


def packs_browser(release: Path = Path("/etc/os-release")) -> bool:
    """Ubuntu has its browsers as snaps, which containers can't run: the tests there go without."""
    try:
        return "ID=debian" in release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _is_program(name: str) -> bool:
    return shutil.which(name) is not None
