"""``greenroom models``: which speech models are on this computer, and bringing others in."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.choosing import TrustModelOption
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.transcription.models import ModelState
from desktop.transcription.trial import Trial

if TYPE_CHECKING:
    from desktop.transcription.models import KnownModel, ModelFolder, ModelShelf

NameArgument = Annotated[
    str,
    typer.Argument(
        metavar="NAME", help=later("cli", "Name of the model; see: greenroom models list")
    ),
]
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
            translate("cli", "Copy a model from a folder, zip or tar file; every file is checked."),
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
        (use_model, "use", translate("cli", "Make transcripts with another model from now on.")),
        (remove_model, "remove", translate("cli", "Delete one of your own models.")),
    )
    for command, name, text in commands:
        group.command(name, help=text)(command)
    app.add_typer(group, name="models")


def list_models(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the models of the manifest and the user's own with what was found of each."""
    from desktop.transcription.trial import recommended
    from desktop.transcription.trial_book import TrialBook
    from desktop.transcription.wholeness import is_whole

    frame = open_frame(library, as_json)
    shelf = frame.models
    trials = {each.model: each for each in TrialBook(frame.folders.cache).trials()}
    best = recommended(shelf.known(), tuple(trials.values()))
    found = [
        _Listed(
            name=model.name,
            title=model.title,
            bytes=model.bytes,
            state=shelf.state(model.name, by_sums=True),
            folder=_folder(shelf, model.name),
            own_damaged=shelf.hides_own(model.name),
            begun_bytes=shelf.begun_bytes(model.name),
            recommended=model.name == best,
            in_use=model.name == frame.settings.model,
            trial=trials.get(model.name),
        )
        for model in shelf.known()
    ]
    found += [
        _Listed(
            name=model.name,
            title=model.name,
            bytes=sum(each.stat().st_size for each in model.path.iterdir() if each.is_file()),
            state=ModelState.WHOLE if is_whole(model) else ModelState.DAMAGED,
            folder=str(model.path),
            custom=True,
            in_use=model.name == frame.settings.model,
            trial=trials.get(model.name),
        )
        for model in shelf.custom()
    ]
    frame.put({"models": found}, *(_line(each) for each in found))


class _Listed(msgspec.Struct, frozen=True, kw_only=True):
    """What ``--json`` says of a model."""

    name: str
    title: str
    bytes: int
    state: ModelState
    folder: str
    own_damaged: bool = False
    begun_bytes: int = 0
    custom: bool = False
    in_use: bool = False
    recommended: bool = False
    trial: Trial | None = None


def _line(model: _Listed) -> str:
    marks = [
        words
        for there, words in (
            (model.in_use, translate("cli", "in use")),
            (model.recommended, translate("cli", "recommended here")),
            (model.custom, translate("cli", "custom model")),
            (model.own_damaged, translate("cli", "your own copy is damaged and passed over")),
        )
        if there
    ]
    head = f"{model.state:8} {model.name:8} {model.bytes // MEGABYTE:5} MB"
    return "  ".join(each for each in (head, model.title, ", ".join(marks), model.folder) if each)


def _folder(shelf: ModelShelf, name: str) -> str:
    """Return where a model is used from; of one that can't be used, where it lies."""
    try:
        return str(shelf.find(name).path)
    except WorldError:
        return str(shelf.place(name) or "")


def use_model(
    name: NameArgument,
    trust_model: TrustModelOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make transcripts with a model from now on; a custom one only with ``--trust-model``."""
    from desktop.base.settings import write_settings

    frame = open_frame(library, as_json)
    found = frame.models.find(name, trust_unknown=trust_model)
    by_name = found.path.parent in frame.folders.models
    changed = msgspec.structs.replace(
        frame.settings,
        model=found.name if by_name else str(found.path),
        trust_own_models=found.known is None,
    )
    write_settings(frame.folders.settings, changed)
    words = translate("cli", "Transcripts are made with {model} from now on.")
    frame.put({"name": found.name, "folder": str(found.path)}, words.format(model=found.name))


def add_model(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="DIR|ZIP|TAR", help=later("cli", "Where the model lies"), readable=False
        ),
    ],
    custom: Annotated[
        bool,
        typer.Option(
            "--custom",
            help=later(
                "cli", "From a folder, also one without published checksums; you vouch for it"
            ),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy a model into the user's own; one without published sums only with ``--custom``."""
    frame = open_frame(library, as_json)
    path = path.absolute()
    if path.is_file():
        if custom:
            raise UsageError(Wrong.ONLY_WITH, name="--custom", known="DIR")
        found = frame.models.import_archive(path)
    elif path.is_dir() and custom:
        found = frame.models.import_custom(path)
    elif path.is_dir():
        found = frame.models.import_folder(path)
    else:
        raise UsageError(Wrong.FILE_UNKNOWN, name=path)
    _say_ready(frame, found)


def fetch_model(
    name: NameArgument,
    mirror: Annotated[
        str,
        typer.Option(
            "--mirror",
            metavar="URL",
            help=later(
                "cli", "Address of a mirror; without it as in the settings, or the hub itself"
            ),
        ),
    ] = "",
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
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            help=later("cli", "Name or folder of a model; without it all that are there"),
        ),
    ] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check the sums of one model, or of all that are there.

    Raises:
        WorldError: a model that was named is missing or damaged.
    """
    from dataclasses import replace

    from desktop.transcription.models import verify

    frame = open_frame(library, as_json)
    states: dict[str, str] = {}
    there = [model.name for model in (*frame.models.known(), *frame.models.custom())]
    for each in [name] if name else there:
        try:
            found = frame.models.find(each, trust_unknown=True)
            if frame.models.hides_own(each):  # it is passed over, and damaged all the same
                found = replace(found, path=frame.models.own / each)
            verify(found)
        except WorldError as error:
            if name:
                raise
            missing = error.fault is Fault.MODEL_MISSING
            states[each] = ModelState.MISSING if missing else ModelState.DAMAGED
        else:
            states[each] = ModelState.WHOLE
    frame.put({"models": states}, *(f"{state:8} {each}" for each, state in states.items()))


def try_model(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            help=later("cli", "Name or folder of a model; without it the one in use"),
        ),
    ] = "",
    trust_model: TrustModelOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Transcribe the beginning of the shipped samples; takes about ten seconds, longer if it is slow."""
    import tempfile

    from desktop.recording.samples import samples
    from desktop.transcription.trial import ModelTrial, clips, recommended
    from desktop.transcription.trial_book import TrialBook
    from desktop.ui.texts.models import trial_sentence

    frame = open_frame(library, as_json)
    trusted = trust_model or frame.settings.trust_own_models
    model = frame.models.find(name or frame.settings.model, trust_unknown=trusted)
    with tempfile.TemporaryDirectory() as folder:
        found = clips([(each.language, each.path, each.words) for each in samples()], Path(folder))
        trial = ModelTrial(model, found, device=frame.device_for(model)).run()
    book = TrialBook(frame.folders.cache)
    book.keep(trial)
    best = recommended(frame.models.known(), book.trials())
    words = translate("cli", "Recommended here: {model}").format(model=best)
    result = {**msgspec.to_builtins(trial), "recommended": best}
    frame.put(result, trial_sentence(trial), words)


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
