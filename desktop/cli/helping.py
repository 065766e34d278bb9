"""Commands and groups of typer whose help speaks the language in use: typer's own is English alone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup
from typing_extensions import override

from desktop.cli.wrong_use import AS_TYPED, WRONG_USE_ERROR, check_values, no_command

if TYPE_CHECKING:
    from collections.abc import Generator

    import typer


class Command(TyperCommand):
    """One command."""

    @override
    def get_help(self, ctx: Any) -> str:
        return _page(self, ctx)

    @override
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        check_values(ctx, args)
        with _told_where(ctx, args):
            return super().parse_args(ctx, args)


class Group(TyperGroup):
    """Commands under one name, or all under that of the program."""

    @override
    def get_help(self, ctx: Any) -> str:
        return _page(self, ctx)

    @override
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        check_values(ctx, args)
        with _told_where(ctx, args):
            return super().parse_args(ctx, args)

    @override
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None:
            raise no_command(ctx, args[0])
        return super().resolve_command(ctx, args)


def speak_help(app: typer.Typer) -> None:
    """Let all commands that were added speak the language in use when they are asked for help."""
    app.info.cls = Group
    for command in app.registered_commands:
        command.cls = Command
    for group in app.registered_groups:
        if group.typer_instance is not None:
            speak_help(group.typer_instance)


@contextmanager
def _told_where(context: Any, arguments: list[str]) -> Generator[None]:  # noqa: ANN401 - typer gives it no public type
    """Let wrong use know the command it befell: not all that typer raises does."""
    typed = tuple(arguments)
    try:
        yield
    except WRONG_USE_ERROR as error:
        place: Any = error
        place.ctx = place.ctx or context
        place.ctx.meta[AS_TYPED] = typed
        raise


def _page(command: Command | Group, context: object) -> str:
    from desktop.cli.help_page import help_page

    return help_page(command, context)
