"""A command line that typer does not understand, said in the language of the interface."""

from __future__ import annotations

import re
from typing import Any

import typer

from desktop.cli.say import translate

WRONG_USE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""The root of what typer raises over a command line; it has no public name."""
_TOO_MUCH = re.compile(r"argument\S* \((.*)\)\.?$", re.DOTALL)


class NoCommandError(Exception):
    """A word stands where a command is needed, and is none.

    Attributes:
        ctx: of the group that has no such command.
        word: as it was typed.
    """

    def __init__(self, ctx: Any, word: str) -> None:  # noqa: ANN401 - as below
        super().__init__(word)
        self.ctx = ctx
        self.word = word


def wrong_use(error: Exception) -> str:
    """Return what does not fit, and where help is; the help itself when nothing was asked for."""
    shown: Any = error
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(shown.message)
    words = _what(shown)
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
            return translate("cli", "There is no option {name}.").format(name=error.option_name)
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
        case "NoCommandError":
            return translate("cli", "There is no command “{name}”. Known: {known}.").format(
                name=error.word, known=", ".join(_shown(error.ctx.command.commands))
            )
        case _:
            return _too_much(error)


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
    if getattr(kind, "name", "") in {"integer", "float"}:
        return translate("cli", "a number is needed.")
    return str(error.message)


def _too_much(error: Any) -> str:  # noqa: ANN401 - as above
    """Say which words are too many: only the message of the error names them."""
    found = _TOO_MUCH.search(error.message)
    words = found[1] if found else error.message
    return translate("cli", "“{name}” is more than this command takes.").format(name=words)


def _shown(commands: dict[str, Any]) -> list[str]:
    return [name for name, each in commands.items() if not each.hidden]


def _parameter(error: Any) -> str:  # noqa: ANN401 - as above
    """Return the name as it is typed: ``--role``, or ``FILE`` for one without dashes."""
    parameter = error.param
    if parameter is None:
        return str(error.param_hint or "")
    dashed = [each for each in parameter.opts if each.startswith("-")]
    return dashed[0] if dashed else str(parameter.metavar or parameter.name.upper())
