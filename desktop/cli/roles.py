"""``greenroom roles list`` and ``greenroom roles check FILE``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.any_json import as_text
from desktop.cli import own_roles
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import FaultSentences, harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.roles.model import RolePack
    from desktop.roles.shelf import BrokenPack

FileArgument = Annotated[
    Path,
    typer.Argument(metavar="FILE", help=later("cli", "The role pack, a TOML file"), readable=False),
]
_FAULTY = 1


def register(app: typer.Typer) -> None:
    """Add both commands under the word ``roles``."""
    group = typer.Typer(
        help=translate("cli", "Role packs: list, check and write them."),
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    text = translate("cli", "List the role packs, shipped and your own, and those that are broken.")
    group.command("list", help=text)(list_roles)
    text = translate("cli", "Check a role pack and print each fault with its line.")
    group.command("check", help=text)(validate)
    group.command("validate", help=text, hidden=True)(validate)
    own_roles.register(group)
    app.add_typer(group, name="roles")


def list_roles(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List every pack; a broken own pack is named and does no harm."""
    frame = open_frame(library, as_json)
    shelf = frame.roles
    packs, broken = shelf.packs(), shelf.broken()
    result = {
        "roles": [_entry(each, own=shelf.is_own(each.id)) for each in packs],
        "broken": [{"file": shown_path(each.path), "faults": len(each.faults)} for each in broken],
    }
    frame.put(result, *([] if as_json else _lines(frame, packs, broken)))


def validate(
    file: FileArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check a pack: exit status 0 when it can be used, 1 when it has faults."""
    from desktop.roles.pack_file import validate_file

    frame = open_frame(library, as_json)
    own_roles.check_there(file)
    sentences = FaultSentences()
    found = [(each, sentences.say(each)) for each in validate_file(file)]
    result = {
        "file": shown_path(file.absolute()),
        "valid": not found,
        "faults": [
            {
                "line": each.line,
                "where": each.where,
                "rule": each.rule,
                "facts": each.facts,
                "message": sentence,
            }
            for each, sentence in found
        ],
    }
    lines = [
        f"{shown_path(file)}:{each.line}: {sentence}"
        + (f" ({harmless(each.where)})" if each.where else "")
        for each, sentence in found
    ]
    frame.put(
        result, *(lines or [translate("cli", "{file}: no faults.").format(file=shown_path(file))])
    )
    if found:
        raise typer.Exit(_FAULTY)


def _entry(pack: RolePack, *, own: bool) -> dict[str, object]:
    return {
        "id": pack.id,
        "version": pack.version,
        "name": {"zh": pack.name.zh, "en": pack.name.en},
        "competencies": [each.id for each in pack.competencies],
        "questions": [each.id for each in pack.questions],
        "items": len(pack.items),
        "source": "own" if own else "shipped",
        "outline": pack.outline,
    }


def _lines(frame: Frame, packs: tuple[RolePack, ...], broken: tuple[BrokenPack, ...]) -> list[str]:
    from desktop.ui.languages import content_language

    language = content_language(frame.settings.interface)
    row = translate("cli", "{name}: questions {first} to {last}, {items} checklist items")
    own = translate("cli", "your own")
    lines: list[str] = []
    for each in packs:
        said = row.format(
            name=harmless(each.name.say(language)),
            first=each.questions[0].id,
            last=each.questions[-1].id,
            items=len(each.items),
        )
        mark = f" ({own})" if frame.roles.is_own(each.id) else ""
        lines.append(f"{each.id} {each.version}  {said}{mark}")
    skipped = translate(
        "cli", "{file} was skipped, faults: {count}. To see them: greenroom roles check {file}"
    )
    return lines + [
        skipped.format(file=shown_path(each.path), count=len(each.faults)) for each in broken
    ]


def shown_path(path: Path) -> str:
    """Return a path that any output takes, even when its name is no valid text."""
    return harmless(as_text(path))
