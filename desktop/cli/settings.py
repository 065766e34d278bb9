"""``greenroom settings``: the choices of the settings page, one by one."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, cast, get_args, get_origin, get_type_hints

import msgspec
import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.settings import Settings, write_settings
from desktop.cli.frame import JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate

_OTHERWISE = frozenset({"version", "presets", "terms", "first_run_done"})
"""Not a single value, or nobody's choice; names have a command of their own."""
ANYTHING = "…"
_ADDRESSES = frozenset({"model_mirror"})


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "Show the settings, or change one."), no_args_is_help=True
    )
    group.command("list", help=translate("cli", "List every setting with its value."))(
        list_settings
    )
    group.command("set", help=translate("cli", "Change one setting: NAME VALUE."))(set_setting)
    app.add_typer(group, name="settings")


def list_settings(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List what can be set, and what it is set to."""
    frame = open_frame(library, as_json)
    values = {name: getattr(frame.settings, name) for name in choices()}
    allowed = choices()
    lines = [
        f"{name} = {_as_text(value)}"
        + (f"  ({allowed[name]})" if allowed[name] != ANYTHING else "")
        for name, value in values.items()
    ]
    frame.put({"settings": values}, *lines)


def set_setting(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help=later("cli", "Which one; see: greenroom settings list")
        ),
    ],
    value: Annotated[
        str,
        typer.Argument(
            metavar="VALUE", help=later("cli", "Its new value; several are parted by commas")
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change one setting; what is no value for it is wrong use, and nothing is changed.

    Raises:
        UsageError: VALUE_OUT_OF_RANGE.
    """
    frame = open_frame(library, as_json)
    changed = with_setting(frame.settings, name.replace("-", "_"), value)
    write_settings(frame.folders.settings, changed)
    now = getattr(changed, name.replace("-", "_"))
    frame.put({"name": name, "value": now}, f"{name} = {_as_text(now)}")


def with_setting(settings: Settings, name: str, value: str) -> Settings:
    """Return settings with one of them changed.

    Raises:
        UsageError: VALUE_OUT_OF_RANGE: there is no such setting, or it can't be this.
    """
    allowed = choices()
    if name not in allowed:
        known = ", ".join(allowed)
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="NAME", value=name, known=known)
    wrong = UsageError(Wrong.VALUE_OUT_OF_RANGE, name=name, value=value, known=allowed[name])
    if name in _ADDRESSES and value and not value.startswith(("https://", "http://")):
        raise wrong
    kind = get_type_hints(Settings, include_extras=True)[name]
    given: object = value
    if get_origin(kind) is tuple:
        given = [each.strip() for each in value.split(",") if each.strip()]
    try:
        new = msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        raise wrong from error
    return msgspec.structs.replace(settings, **{name: new})


def choices() -> dict[str, str]:
    """Return the settings that can be set, and what each can be."""
    kinds = get_type_hints(Settings)
    whole = get_type_hints(Settings, include_extras=True)
    return {
        name: _range(whole[name]) if kind is float else _allowed(name, kind)
        for name, kind in kinds.items()
        if name not in _OTHERWISE
    }


def _range(kind: object) -> str:
    """Say from what to what a number may be, as its type does."""
    meta = next(each for each in get_args(kind) if isinstance(each, msgspec.Meta))
    return f"{meta.ge:g}–{meta.le:g}"


def _allowed(name: str, kind: type) -> str:
    if get_origin(kind) is tuple:
        return "…, …"
    if issubclass(kind, StrEnum):
        return ", ".join(kind)
    if kind is bool:
        return "true, false"
    return "https://…, http://…" if name in _ADDRESSES else ANYTHING


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in cast("tuple[object, ...]", value))
    return str(value).lower() if isinstance(value, bool) else str(value)
