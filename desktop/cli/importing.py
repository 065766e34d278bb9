"""``greenroom import FILE...``: packs to review, reviews that came back, replies."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from desktop.base.errors import Fault, GreenroomError, UsageError, WorldError, Wrong
from desktop.base.files import is_file, is_folder, is_there
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, say_error, translate
from desktop.cli.stopping import INTERRUPTED, stopped_by_signals
from desktop.cli.terminal import harmless

if TYPE_CHECKING:
    from desktop.sharing.bundles import Bundle
    from desktop.sharing.counting import Counted
    from desktop.sharing.receiving import Received
    from desktop.sharing.replying import Replied
    from desktop.sharing.taking_in import Outcome, TakenIn

Told: TypeAlias = tuple[dict[str, object], list[str]]
"""What is answered with ``--json``, and the lines without."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Take in packs that somebody gave you to review, reviews of your sessions, or the reply to yours: one file or several, of any kind.",
    )
    app.command("import", help=text)(take_in_files)


def take_in_files(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help=later(
                "cli",
                "Packs, reviews or replies, also in a zip; the last two in a saved e-mail too",
            ),
            readable=False,
        ),
    ],
    passphrase: Annotated[
        str | None,
        typer.Option(
            "--passphrase",
            metavar="WORDS",
            help=later(
                "cli", "The six words of an encrypted pack; without it a terminal asks for them"
            ),
        ),
    ] = None,
    anyway: Annotated[
        bool,
        typer.Option(
            "--anyway",
            help=later(
                "cli",
                "Keep an altered review, one of another checklist, or a reply to another review",
            ),
        ),
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find out what each file is and take it in."""
    from desktop.sharing.incoming import sweep

    frame = open_frame(library, as_json)
    sweep(frame.folders.library)
    several = Several(frame, passphrase, anyway=anyway)
    if len(files) == 1:
        several.of_one(files[0])
    else:
        several.of_files(files)


class Several:
    """Takes files in one after the other; one that is refused keeps no other out.

    Each is told as soon as it is known what became of it; with ``--json`` all are told at the end.
    """

    def __init__(self, frame: Frame, passphrase: str | None, *, anyway: bool) -> None:
        self._frame, self._passphrase, self._anyway = frame, passphrase, anyway
        self._results: list[dict[str, object]] = []
        self._refused: list[GreenroomError] = []
        self._stopped = False

    def of_one(self, file: Path) -> None:
        """Take in the only file that is named: what is said of it needs no name before it."""
        try:
            bundle = _bundle(file, self._frame.folders.library)
            told = self.told(_absolute(file)) if bundle is None else None
        except GreenroomError as error:
            if self._frame.as_json:
                self._frame.put(_refusal(str(file), error))
            if not self._stopped:
                raise
            say_error(error)
            raise typer.Exit(INTERRUPTED) from error
        if told is not None:
            self._frame.put(told[0], *told[1])
        if bundle is not None:
            self.of_bundle(bundle)
            self.end()

    def of_files(self, files: list[Path]) -> None:
        """Take in several files, until one is stopped."""
        for file in files:
            if not self._stopped:
                self.of_file(file)
        self.end()

    def of_file(self, file: Path) -> None:
        """Take in a file, or every letter of a zip that holds several."""
        try:
            bundle = _bundle(file, self._frame.folders.library)
            if bundle is None:
                self._came(str(file), *self.told(_absolute(file)))
        except GreenroomError as error:
            self._not_taken(str(file), error)
        else:
            if bundle is not None:
                self.of_bundle(bundle)

    def of_bundle(self, bundle: Bundle) -> None:
        """Take in the letters of a zip or a message, and the packs beside them, until one is stopped."""
        from desktop.sharing.bundles import by_name

        with bundle.folder:
            for path in bundle.paths:
                if self._stopped:
                    break
                try:
                    self._came(path.name, *self.told(path))
                except WorldError as error:
                    self._not_taken(path.name, by_name(error, path))

    def told(self, path: Path) -> Told:
        """Take in a pack or a letter, and return what to say of it."""
        from desktop.sharing.letters import is_pack

        if not is_pack(path):
            return _take_in_letter(self._frame, path, anyway=self._anyway)
        received = self._receive(path)
        from desktop.sharing.taking_in import session_by_id

        own = session_by_id(self._frame.sessions, received.manifest.session_id) is not None
        return _of_pack(received, own=own)

    def _receive(self, path: Path) -> Received:
        try:
            return self._stoppable(path, self._passphrase)
        except WorldError as error:
            asks = error.fault is Fault.WORDS_NEEDED
            if not asks or self._frame.as_json or not sys.stdin.isatty():
                raise
        return self._stoppable(path, self._ask(path))

    def _ask(self, path: Path) -> str:
        """Let the words be typed; Ctrl-C or Ctrl-D instead stops it, as later."""
        asked = translate("cli", "The six words of {file}: ").format(file=path.name)
        try:
            return typer.prompt(harmless(asked), hide_input=True, prompt_suffix="")
        except typer.Abort as error:
            self._stopped = True
            raise WorldError(Fault.INTAKE_STOPPED, file=path) from error
        except UnicodeDecodeError as error:  # of a terminal that speaks otherwise
            raise WorldError(Fault.WORDS_WRONG, file=path) from error

    def _stoppable(self, path: Path, passphrase: str | None) -> Received:
        """Take a pack in, wholly or, after Ctrl-C and the like, not at all."""
        from desktop.media.watching import IntakeCancelledError
        from desktop.sharing.receiving import Receiver

        with stopped_by_signals() as stopped:
            receiver = Receiver(self._frame.folders.library, cancelled=stopped.is_set)
            try:
                return receiver.receive(path, passphrase)
            except IntakeCancelledError as error:
                raise WorldError(Fault.INTAKE_STOPPED, file=path) from error
            finally:
                self._stopped = stopped.is_set()

    def end(self) -> None:
        """Tell all of it with ``--json``; end with the status of what was refused, if anything was."""
        if self._frame.as_json:
            self._frame.put({"kind": "several", "files": self._results})
        if self._stopped:
            raise typer.Exit(INTERRUPTED)
        if self._refused:
            world = any(isinstance(each, WorldError) for each in self._refused)
            raise typer.Exit(1 if world else 2)

    def _came(self, name: str, result: dict[str, object], lines: list[str]) -> None:
        self._results.append({"file": name, **result})
        if not self._frame.as_json:
            first, *more = lines
            self._frame.put(None, f"{name}: {first}", *(f"  {each}" for each in more))

    def _not_taken(self, name: str, error: GreenroomError) -> None:
        self._refused.append(error)
        self._results.append(_refusal(name, error))
        say_error(error)


def _refusal(name: str, error: GreenroomError) -> dict[str, object]:
    fault = error.fault if isinstance(error, WorldError) else _wrong(error)
    return {"file": name, "kind": "refused", "fault": fault}


def _wrong(error: GreenroomError) -> Wrong:
    return error.wrong if isinstance(error, UsageError) else Wrong.FILE_UNKNOWN


def _absolute(file: Path) -> Path:
    return file.expanduser().absolute()


def _bundle(file: Path, library: Path) -> Bundle | None:
    """Return the letters of a zip that holds several; None for any other file.

    Raises:
        UsageError: there is no such file, or it is a folder.
        WorldError: PACK_REFUSED, it is a pipe or a device; no file can be called so; as ``unbundled``.
    """
    from desktop.sharing.bundles import unbundled

    path = _absolute(file)
    if is_folder(path):
        raise UsageError(Wrong.NOT_A_FILE, name=file)
    if not is_file(path):
        if is_there(path):
            raise WorldError(Fault.PACK_REFUSED, file=path, why="not a file")
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    return unbundled(path, library)


def _take_in_letter(frame: Frame, path: Path, *, anyway: bool) -> Told:
    from desktop.sharing.replying import is_reply, take_in_reply
    from desktop.sharing.taking_in import take_in

    if is_reply(path):
        replied = take_in_reply(frame.folders.library, path, anyway=anyway)
        return _of_reply(replied, words=not frame.as_json)
    taken = take_in(frame.sessions, path, anyway=anyway)
    return _of_review(taken, words=not frame.as_json)


def _of_pack(received: Received, *, own: bool) -> Told:
    manifest = received.manifest
    result: dict[str, object] = {
        "kind": "pack",
        "outcome": "unchanged" if received.was_there else "added",
        "session": str(received.folder.path),
        "session_id": manifest.session_id,
        "pack_id": manifest.pack_id,
        "contents": manifest.contents,
        "blind": manifest.blind,
        "please_delete_after": manifest.please_delete_after,
        "own": own,
    }
    if received.was_there:
        line = translate("cli", "This pack was taken in before: {folder}")
    else:
        line = translate("cli", "Taken in to review: {folder}")
    if own:
        from desktop.ui.texts.received import own_pack_words

        last = own_pack_words()
    else:
        asked = translate("cli", "Its owner asks you to delete it after {day}.")
        last = asked.format(day=manifest.please_delete_after)
    return result, [line.format(folder=received.folder.path), last]


def _of_reply(replied: Replied, *, words: bool) -> Told:
    result: dict[str, object] = {
        "kind": "reply",
        "outcome": "unchanged" if replied.was_there else "added",
        "session": str(replied.folder.path),
        "reply": replied.reply,
    }
    if not words:
        return result, []
    from desktop.ui.texts.received import reply_words

    if replied.older:
        line = translate("cli", "A newer reply was here already, and stays: {folder}")
    elif replied.was_there:
        line = translate("cli", "This reply was here already: {folder}")
    else:
        line = translate("cli", "The reply is kept with the pack: {folder}")
    return result, [
        *reply_words(replied.reply).split("\n"),
        line.format(folder=replied.folder.path),
    ]


def _of_review(taken: TakenIn, *, words: bool) -> Told:
    from desktop.sharing.counting import Counted
    from desktop.sharing.sealing import look_at
    from desktop.sharing.standing import standing_of

    after = look_at(taken.folder, taken.review)
    standing = standing_of(taken.folder, after)
    waiting = after.waiting
    sealed = standing is Counted.SEALED or (
        waiting is not None and waiting.sha256 == taken.revision.sha256
    )
    result: dict[str, object] = {
        "kind": "review",
        "outcome": taken.outcome,
        "session": str(taken.folder.path),
        "review_id": taken.review.review_id,
        "revisions": len(taken.review.revisions),
        "verified": taken.revision.genuine,
        "pooled": taken.revision.sha256 == after.latest.sha256 and after.latest.poolable,
        "sealed": sealed,
        "counted": standing,
        "dated": taken.revision.dated,
    }
    return result, _review_lines(taken, standing, sealed=sealed) if words else []


def _review_lines(taken: TakenIn, standing: Counted, *, sealed: bool) -> list[str]:
    from desktop.sharing.taking_in import Outcome
    from desktop.ui.texts.received import dated_words, standing_words

    lines = [_outcome_line(taken.outcome).format(folder=taken.folder.path)]
    if taken.outcome in {Outcome.KEPT, Outcome.OLDER}:
        pass  # of this version nothing more is to say: another counts
    elif taken.revision.genuine:
        lines.append(translate("cli", "It was made with your pack and not altered since."))
    else:
        lines.append(translate("cli", "It is not verified: it may have been altered."))
    if words := dated_words(taken.revision):
        lines.append(words)
    if sealed:
        lines.append(
            translate("cli", "It stays sealed until you have rated the same competencies yourself.")
        )
    elif words := standing_words(standing):
        lines.append(words)
    return lines


def _outcome_line(outcome: Outcome) -> str:
    from desktop.sharing.taking_in import Outcome

    match outcome:
        case Outcome.ADDED:
            return translate("cli", "A review was added to {folder}.")
        case Outcome.REVISED:
            return translate("cli", "A newer version of a review was added to {folder}.")
        case Outcome.KEPT:
            return translate(
                "cli",
                "A version of a review was kept in {folder}. The one that was there goes on counting: it is newer or verified.",
            )
        case Outcome.UNCHANGED:
            return translate("cli", "This review is in {folder} already.")
        case Outcome.OLDER:
            return translate(
                "cli",
                "This version is older than all that are kept in {folder}. Nothing was changed.",
            )
