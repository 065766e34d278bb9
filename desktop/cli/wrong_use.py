"""A command line that typer does not understand, said in the language of the interface."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

import typer

from desktop.cli.say import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

WRONG_USE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""The root of what typer raises over a command line; it has no public name."""
LIBRARY, JSON = "--library", "--json"
AS_TYPED = "desktop.cli.arguments"
"""Where a context keeps the words of its command."""
_TOO_MUCH = re.compile(r"argument\S* \((.*)\)\.?$", re.DOTALL)


class MisreadError(Exception):
    """What we see in a command line before typer reads it on.

    Attributes:
        ctx: of the command or group.
        words: what does not fit.
    """

    def __init__(self, ctx: Any, words: str) -> None:  # noqa: ANN401 - typer gives it no public type
        super().__init__(words)
        self.ctx = ctx
        self.words = words


def no_command(ctx: Any, word: str) -> MisreadError:  # noqa: ANN401 - as above
    """Return the error of a word that stands where a command of a group is needed, and is none."""
    known = [name for name, each in ctx.command.commands.items() if not each.hidden]
    if near := nearest(word, known):
        words = translate("cli", "There is no command “{name}”. Did you mean “{near}”?")
        return MisreadError(ctx, words.format(name=word, near=near))
    words = translate("cli", "There is no command “{name}”. Known: {known}.")
    return MisreadError(ctx, words.format(name=word, known=", ".join(known)))


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the name that was most likely meant, or nothing: dashes say nothing of it."""
    from difflib import get_close_matches

    bare = {each.strip("-"): each for each in known}
    found = get_close_matches(word.casefold().strip("-"), bare, n=1)
    return bare[found[0]] if found else ""


def _no_value(ctx: Any, name: str) -> MisreadError:  # noqa: ANN401 - as above
    return MisreadError(ctx, translate("cli", "The option {name} needs a value.").format(name=name))


def check_values(ctx: Any, arguments: list[str]) -> None:  # noqa: ANN401 - as above
    """See that no option takes the next one as its value; ``--notes=--json`` remains possible.

    Args:
        ctx: of a command, or of a group, whose own options stand before the command.
        arguments: of this command.

    Raises:
        MisreadError: one does; or a library has no name, which would be the folder one is in.
    """
    needs, known = _options(ctx)
    before_command = hasattr(ctx.command, "commands")
    words = iter(arguments)
    for word in words:
        if word == "--" or (before_command and not word.startswith("-")):
            return
        if word == f"{LIBRARY}=":
            raise _no_value(ctx, LIBRARY)
        if word not in needs:
            continue
        value = next(words, None)
        if value in known or (word == LIBRARY and value == ""):
            raise _no_value(ctx, word)
        if before_command and value is not None and value.startswith("-"):
            raise _no_value(ctx, word)


def _options(ctx: Any) -> tuple[set[str], set[str]]:  # noqa: ANN401 - as above
    """Return the names of the options that need a value, and of all."""
    needs: set[str] = set()
    known: set[str] = set()
    for each in ctx.command.get_params(ctx):
        if each.param_type_name == "option":
            names = {*each.opts, *each.secondary_opts}
            known |= names
            needs |= set() if each.is_flag else names
    return needs, known


def wrong_use(error: Exception) -> str:
    """Return what does not fit, and where help is; the help itself when nothing was asked for."""
    shown: Any = error
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(shown.message)
    words = shown.words if isinstance(error, MisreadError) else _what(shown)
    context = shown.ctx
    if context is None:
        return words
    return translate("cli", "{words} See: {command}").format(
        words=words, command=f"{context.command_path} --help"
    )


def _what(error: Any) -> str:  # noqa: ANN401 - typer gives its errors no public type
    match type(error).__name__:
        case "MissingParameter":
            return translate("cli", "{name} is missing.").format(name=_parameter(error))
        case "NoSuchOption":
            return _no_option(error)
        case "BadOptionUsage":
            if _is_flag(error):
                words = translate("cli", "The option {name} takes no value.")
            else:
                words = translate("cli", "The option {name} needs a value.")
            return words.format(name=error.option_name)
        case "BadParameter":
            return translate("cli", "The value of {name} does not fit: {why}").format(
                name=_parameter(error), why=_why(error)
            )
        case _:
            return _too_much(error)


def _no_option(error: Any) -> str:  # noqa: ANN401 - as above
    if hasattr(error.ctx.command, "commands") and error.option_name in {JSON, LIBRARY}:
        words = translate("cli", "The option {name} belongs to a command, and stands behind it.")
        return words.format(name=error.option_name)
    if file := _dashed_file(error):
        words = translate("cli", "A file whose name begins with a dash is named so: {file}.")
        return words.format(file=f".{os.sep}{file}")
    if near := nearest(error.option_name, _shown_options(error.ctx)):
        words = translate("cli", "There is no option {name}. Did you mean {near}?")
        return words.format(name=error.option_name, near=near)
    return translate("cli", "There is no option {name}.").format(name=error.option_name)


def _shown_options(ctx: Any) -> list[str]:  # noqa: ANN401 - as above
    return [
        name
        for each in ctx.command.get_params(ctx)
        if each.param_type_name == "option" and not each.hidden
        for name in (*each.opts, *each.secondary_opts)
    ]


def _dashed_file(error: Any) -> str:  # noqa: ANN401 - as above
    """Return the file that was taken for options, ``-o`` for ``-odd.zip``; or nothing."""
    words: tuple[str, ...] = error.ctx.meta.get(AS_TYPED, ())
    known = (each for each in words if each.startswith(error.option_name))
    return next(filter(os.path.isfile, known), "")


def _is_flag(error: Any) -> bool:  # noqa: ANN401 - as above
    parameters: list[Any] = error.ctx.command.get_params(error.ctx)
    return any(
        error.option_name in (*each.opts, *each.secondary_opts) and each.is_flag
        for each in parameters
        if each.param_type_name == "option"
    )


def _why(error: Any) -> str:  # noqa: ANN401 - as above
    """Say what the value may be; in the words of typer where that is something else than these."""
    kind = error.param.type if error.param is not None else None
    if choices := getattr(kind, "choices", None):
        return translate("cli", "allowed: {known}.").format(known=", ".join(map(str, choices)))
    least, most = getattr(kind, "min", None), getattr(kind, "max", None)
    if least is not None and most is not None:
        words = translate("cli", "a number from {least} to {most} is needed.")
        return words.format(least=least, most=most)
    if getattr(kind, "name", "") in {"int", "integer", "float"}:
        return translate("cli", "a number is needed.")
    return str(error.message)


def _too_much(error: Any) -> str:  # noqa: ANN401 - as above
    """Say which words are too many: only the message of the error names them."""
    found = _TOO_MUCH.search(error.message)
    words = found[1] if found else error.message
    return translate("cli", "“{name}” is more than this command takes.").format(name=words)


def _parameter(error: Any) -> str:  # noqa: ANN401 - as above
    """Return the name as it is typed: ``--role``, or ``FILE`` for one without dashes."""
    parameter = error.param
    if parameter is None:
        return str(error.param_hint or "")
    dashed = [each for each in parameter.opts if each.startswith("-")]
    return dashed[0] if dashed else str(parameter.metavar or parameter.name.upper())
