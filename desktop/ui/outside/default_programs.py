"""``mimeapps.list``: which program opens a kind of file, as the user has chosen.

Of a file that other programs write too, no line is touched but our own
(https://specifications.freedesktop.org/mime-apps-spec/).
"""

from __future__ import annotations

_DEFAULTS = "[Default Applications]"


def with_defaults(text: str, kinds: tuple[str, ...], entry: str) -> str:
    """Return the list with a program as the first choice for some kinds of files.

    Args:
        text: the list as it is.
        kinds: types of files.
        entry: the name of a desktop file.
    """
    lines = without_program(text, kinds, entry, keep_empty=True).splitlines()
    others = {kind: _take(lines, kind) for kind in kinds}
    if _DEFAULTS not in lines:
        lines.append(_DEFAULTS)
    at = lines.index(_DEFAULTS) + 1
    lines[at:at] = [f"{kind}={';'.join((entry, *others[kind]))};" for kind in kinds]
    return "\n".join(lines) + "\n"


def without_program(
    text: str, kinds: tuple[str, ...], entry: str, *, keep_empty: bool = False
) -> str:
    """Return the list without a program for some kinds; a part that held nothing else goes too."""
    kept: list[str] = []
    for line in text.splitlines():
        kind, _, programs = line.partition("=")
        if kind.strip() not in kinds or entry not in _programs(programs):
            kept.append(line)
            continue
        rest = [each for each in _programs(programs) if each != entry]
        if rest:
            kept.append(f"{kind}={';'.join(rest)};")
    if not keep_empty and kept != text.splitlines():
        kept = _without_empty_part(kept)
    return "\n".join(kept) + "\n" if kept else ""


def _take(lines: list[str], kind: str) -> list[str]:
    """Take out the line of a kind among the defaults, and return its programs."""
    if _DEFAULTS not in lines:
        return []
    for at in range(lines.index(_DEFAULTS) + 1, len(lines)):
        if lines[at].startswith("["):
            break
        name, _, programs = lines[at].partition("=")
        if name.strip() == kind:
            del lines[at]
            return _programs(programs)
    return []


def _programs(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _without_empty_part(lines: list[str]) -> list[str]:
    if _DEFAULTS not in lines:
        return lines
    at = lines.index(_DEFAULTS)
    following = next((line for line in lines[at + 1 :] if line.strip()), "[")
    return lines[:at] + lines[at + 1 :] if following.startswith("[") else lines
