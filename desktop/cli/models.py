"""``greenroom models``: which speech models are on this computer, and bringing others in."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import translate
from desktop.transcription.models import ModelState

if TYPE_CHECKING:
    from desktop.transcription.models import KnownModel, ModelFolder

NameArgument = Annotated[str, typer.Argument(metavar="NAME")]
MEGABYTE = 1_000_000


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "List speech models, bring one in, check or try one."),
        no_args_is_help=True,
    )
    commands = (
        (list_models, "list", translate("cli", "List the known models and where they lie.")),
        (
            add_model,
            "add",
            translate("cli", "Copy a model from a folder or zip file; every file is checked."),
        ),
        (
            fetch_model,
            "fetch",
            translate(
                "cli", "Fetch a known model from the hub: the one command that uses the net."
            ),
        ),
        (check_models, "check", translate("cli", "Check every byte of the models that are there.")),
        (
            try_model,
            "try",
            translate("cli", "Transcribe the samples and say how fast this computer is with it."),
        ),
        (remove_model, "remove", translate("cli", "Delete one of your own models.")),
    )
    for command, name, text in commands:
        group.command(name, help=text)(command)
    app.add_typer(group, name="models")


def list_models(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the models of the manifest with what was found of each."""
    frame = open_frame(library, as_json)
    found = [
        {
            "name": model.name,
            "title": model.title,
            "bytes": sum(each.bytes for each in model.files.values()),
            "state": frame.models.state(model.name, by_sums=True),
            "folder": str(frame.models.place(model.name) or ""),
        }
        for model in frame.models.known()
    ]
    lines = [
        f"{each['state']:8} {each['name']:8} {int(str(each['bytes'])) // MEGABYTE:5} MB"
        f"  {each['title']}  {each['folder']}"
        for each in found
    ]
    frame.put({"models": found}, *lines)


def add_model(
    path: Annotated[Path, typer.Argument(metavar="DIR|ZIP", readable=False)],
    custom: Annotated[bool, typer.Option("--custom")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy a model into the user's own; one without published sums only with ``--custom``."""
    frame = open_frame(library, as_json)
    path = path.absolute()
    if path.is_file():
        found = frame.models.import_zip(path)
    elif path.is_dir() and custom:
        found = frame.models.import_custom(path)
    elif path.is_dir():
        found = frame.models.import_folder(path)
    else:
        raise UsageError(Wrong.FILE_UNKNOWN, name=path)
    _say_ready(frame, found)


def fetch_model(
    name: NameArgument,
    mirror: Annotated[str, typer.Option("--mirror", metavar="URL")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Fetch a known model; it goes on where an earlier attempt ended."""
    from desktop.transcription.fetching import ModelFetch

    frame = open_frame(library, as_json)
    cancelled = threading.Event()

    def fetch(model: KnownModel, folder: Path) -> None:
        job = ModelFetch(
            model,
            folder,
            mirror=_address(mirror or frame.settings.model_mirror),
            on_progress=lambda there, total: _show(frame, there, total),
            cancelled=cancelled,
        )
        if not as_json:
            words = translate("cli", "Fetching {size} MB from {address}")
            size = job.total_bytes // MEGABYTE
            sys.stderr.write(words.format(size=size, address=job.address) + "\n")
        job.run()

    try:
        found = frame.models.fetched(name, fetch)
    except KeyboardInterrupt:
        raise WorldError(Fault.DOWNLOAD_CANCELLED, model=name) from None
    _say_ready(frame, found)


def check_models(
    name: Annotated[str, typer.Argument(metavar="[NAME]")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check the sums of one model, or of all that are there.

    Raises:
        WorldError: a model that was named is missing or damaged.
    """
    from desktop.transcription.models import verify

    frame = open_frame(library, as_json)
    states: dict[str, str] = {}
    for each in [name] if name else [model.name for model in frame.models.known()]:
        try:
            verify(frame.models.find(each))
        except WorldError as error:
            if name:
                raise
            missing = error.fault is Fault.MODEL_MISSING
            states[each] = ModelState.MISSING if missing else ModelState.DAMAGED
        else:
            states[each] = ModelState.WHOLE
    frame.put({"models": states}, *(f"{state:8} {each}" for each, state in states.items()))


def try_model(
    name: Annotated[str, typer.Argument(metavar="[NAME]")] = "",
    trust_model: Annotated[bool, typer.Option("--trust-model")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Transcribe the shipped samples; takes as long as they are, at most."""
    from desktop.recording.samples import samples
    from desktop.transcription.trial import try_out

    frame = open_frame(library, as_json)
    trusted = trust_model or frame.settings.trust_own_models
    model = frame.models.find(name or frame.settings.model, trust_unknown=trusted)
    trial = try_out(model, [(each.language, each.path, each.words) for each in samples()])
    heard = ", ".join(f"{code} {share:.0%}" for code, share in trial.heard.items())
    words = translate(
        "cli", "{model}, int8: {pace} × real time here. Of the samples' words it heard: {heard}."
    ).format(model=trial.model, pace=f"{trial.pace:.2f}", heard=heard)
    advice = (
        translate("cli", "Fast enough to write while you answer.")
        if trial.keeps_up
        else translate("cli", "Too slow to write while you answer; it writes after Stop.")
    )
    frame.put(trial, words, advice)


def remove_model(
    name: NameArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Delete one of the user's own models; those that came with the program stay."""
    frame = open_frame(library, as_json)
    gone = frame.models.remove(name)
    words = translate("cli", "The model {model} was deleted: {folder}")
    frame.put({"name": name, "folder": str(gone)}, words.format(model=name, folder=gone))


def _say_ready(frame: Frame, found: ModelFolder) -> None:
    words = translate("cli", "The model {model} is ready in {folder}").format(
        model=found.name, folder=found.path
    )
    frame.put({"name": found.name, "folder": str(found.path)}, words)


def _address(mirror: str) -> str:
    """Return the address of a mirror.

    Raises:
        UsageError: it is none of the web.
    """
    if mirror and not mirror.startswith(("https://", "http://")):
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="--mirror", value=mirror, known="https://…, http://…"
        )
    return mirror


def _show(frame: Frame, there: int, total: int) -> None:
    if frame.may_chat:
        sys.stderr.write(f"\r{there // MEGABYTE} / {total // MEGABYTE} MB ")
        sys.stderr.write("\n" if there >= total else "")
        sys.stderr.flush()
