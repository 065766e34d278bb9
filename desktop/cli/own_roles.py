"""``greenroom roles new|copy|export|import``: own packs as files, as the Roles page keeps them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.any_json import as_text
from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.files import write_target
from desktop.cli.choosing import RoleArgument
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import FaultSentences, harmless
from desktop.cli.say import later, translate

if TYPE_CHECKING:
    from desktop.roles.desk import PackDesk
    from desktop.roles.draft import Draft

IdOption = Annotated[
    str,
    typer.Option(
        "--id",
        metavar="ID",
        help=later("cli", "Id of the new pack; without it a free one is chosen"),
    ),
]
_FAULTY = 1


def register(group: typer.Typer) -> None:
    """Add the commands to the group ``roles``."""
    for name, command, words in (
        ("new", new, translate("cli", "Begin a pack of your own; it is a draft until nothing is missing.")),
        ("copy", copy, translate("cli", "Copy a pack, to change the copy.")),
        ("export", export, translate("cli", "Write a pack as one TOML file.")),
        ("import", take_in, translate("cli", "Take a pack in from a TOML file; a faulty one is refused with its lines.")),
    ):  # fmt: skip
        group.command(name, help=words)(command)


def desk_of(frame: Frame) -> PackDesk:
    """Return where own packs are kept."""
    from desktop.roles.desk import PackDesk

    return PackDesk(frame.folders.own_roles, frame.roles)


def check_there(file: Path) -> None:
    """Refuse a file that is not there; why another can't be read is said by the validator.

    Raises:
        UsageError: FILE_UNKNOWN.
    """
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UsageError(Wrong.FILE_UNKNOWN, name=file) from error
    except OSError:
        pass


def new(pack_id: IdOption = "", library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Begin a pack and keep it as a draft."""
    frame = open_frame(library, as_json)
    desk = desk_of(frame)
    _keep(frame, desk, desk.new(), pack_id)


def copy(
    role: RoleArgument,
    pack_id: IdOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy a pack; the copy is in use at once, as nothing is wrong with it."""
    frame = open_frame(library, as_json)
    desk = desk_of(frame)
    draft = desk.copy(frame.roles.get(role))
    if pack_id:
        desk.name(draft, pack_id)
    _publish(frame, desk, draft)


def export(
    role: RoleArgument,
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help=later("cli", "The TOML file to write"), readable=False),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a pack to a file; an own one as it was written, comments and all."""
    frame = open_frame(library, as_json)
    path = export_pack(frame, role, file)
    said = translate("cli", "Written: {file}").format(file=harmless(as_text(path)))
    frame.put({"role": role, "file": as_text(path)}, said)


def export_pack(frame: Frame, role: str, file: Path) -> Path:
    """Write a pack to a file and return its path."""
    pack = frame.roles.get(role)
    desk = desk_of(frame)
    own = frame.roles.is_own(pack.id)
    path = file.absolute()
    write_target(path, desk.exported(desk.stem_of(role) if own else role, shipped=not own))
    return path


def take_in(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help=later("cli", "The role pack, a TOML file"), readable=False
        ),
    ],
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help=later(
                "cli", "Put it in place of your pack with the same id; without it that stays"
            ),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check a file and put its pack into use; a faulty one changes nothing."""
    from desktop.roles.pack_file import load_pack, validate_file

    frame = open_frame(library, as_json)
    check_there(file)
    faults = validate_file(file)
    if faults:
        sentences = FaultSentences()
        said = [
            {
                "line": each.line,
                "where": each.where,
                "rule": each.rule,
                "message": sentences.say(each),
            }
            for each in faults
        ]
        lines = [f"{harmless(as_text(file))}:{each['line']}: {each['message']}" for each in said]
        frame.put({"file": as_text(file.absolute()), "taken_in": False, "faults": said}, *lines)
        raise typer.Exit(_FAULTY)
    desk = desk_of(frame)
    pack_id = load_pack(file).id
    if (stem := desk.stem_of(pack_id)) and not replace:
        raise UsageError(Wrong.ROLE_TAKEN, name=pack_id, file=f"{stem}.toml")
    _publish(frame, desk, desk.take_in(file), as_written=file)


def _keep(frame: Frame, desk: PackDesk, draft: Draft, pack_id: str) -> None:
    if pack_id:
        desk.name(draft, pack_id)
    desk.keep(draft)
    path = desk.draft_file(draft.stem)
    faults = draft.faults()
    result = {"id": draft.get(("id",)), "file": as_text(path), "draft": True, "faults": len(faults)}
    said = translate(
        "cli",
        "The draft is in {file}. It still needs: {count}. To see what: greenroom roles check {file}",
    )
    frame.put(result, said.format(file=harmless(as_text(path)), count=len(faults)))


def _publish(frame: Frame, desk: PackDesk, draft: Draft, as_written: Path | None = None) -> None:
    faults = draft.faults()
    if faults:  # an id from the command line
        raise WorldError(Fault.ROLE_INVALID, file=desk.draft_file(draft.stem), count=len(faults))
    done = desk.publish(draft, frame.sessions.used_roles(), as_written=as_written)
    result = {
        "id": done.pack.id,
        "version": done.pack.version,
        "file": as_text(done.path),
        "draft": False,
        "version_raised": done.raised,
    }
    said = translate("cli", "{id} {version} is in use: {file}")
    frame.put(
        result,
        said.format(id=done.pack.id, version=done.pack.version, file=harmless(as_text(done.path))),
    )
