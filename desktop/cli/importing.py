"""``greenroom import FILE``: a pack to review, or a review that came back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import sentence_of, translate

if TYPE_CHECKING:
    from desktop.sharing.bundles import Bundle
    from desktop.sharing.counting import Counted
    from desktop.sharing.receiving import Received
    from desktop.sharing.replying import Replied
    from desktop.sharing.taking_in import TakenIn

Told: TypeAlias = tuple[dict[str, object], list[str]]
"""What is answered with ``--json``, and the lines without."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Take in a pack that somebody gave you to review, a review of one of your sessions, or the reply to yours.",
    )
    app.command("import", help=text)(take_in_file)


def take_in_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    passphrase: Annotated[str | None, typer.Option("--passphrase", metavar="WORDS")] = None,
    anyway: Annotated[bool, typer.Option("--anyway")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find out what the file is and take it in."""
    frame = open_frame(library, as_json)
    path = file.expanduser().absolute()
    if not path.is_file():
        raise UsageError(Wrong.FILE_UNKNOWN, name=file)
    from desktop.sharing.bundles import unbundled
    from desktop.sharing.letters import is_pack

    bundle = unbundled(path)
    if bundle is not None:
        _take_in_several(frame, bundle, anyway=anyway)
    elif is_pack(path):
        received = _receive(frame, path, passphrase)
        from desktop.sharing.taking_in import session_by_id

        own = session_by_id(frame.sessions, received.manifest.session_id) is not None
        _tell_pack(frame, received, own=own)
    else:
        result, lines = _take_in_letter(frame, path, anyway=anyway)
        frame.put(result, *lines)


def _take_in_letter(frame: Frame, path: Path, *, anyway: bool) -> Told:
    from desktop.sharing.replying import is_reply, take_in_reply
    from desktop.sharing.taking_in import take_in

    if is_reply(path):
        return _of_reply(take_in_reply(frame.folders.library, path), words=not frame.as_json)
    taken = take_in(frame.sessions, path, anyway=anyway)
    return _of_review(taken, words=not frame.as_json)


def _take_in_several(frame: Frame, bundle: Bundle, *, anyway: bool) -> None:
    """Take the letters of a zip in one after the other; one that is refused keeps no other out."""
    from desktop.sharing.bundles import by_name

    results: list[dict[str, object]] = []
    lines: list[str] = []
    refused = False
    with bundle.folder:
        for path in bundle.paths:
            try:
                result, told = _take_in_letter(frame, path, anyway=anyway)
            except WorldError as error:
                refused = True
                result = {"kind": "refused", "fault": error.fault}
                lines.append(sentence_of(by_name(error, path)))
            else:
                first, *more = told or [""]
                lines += [f"{path.name}: {first}", *(f"  {each}" for each in more)]
            results.append({"file": path.name, **result})
    frame.put({"kind": "several", "files": results}, *lines)
    if refused:
        raise typer.Exit(1)


def _receive(frame: Frame, path: Path, passphrase: str | None) -> Received:
    from desktop.sharing.receiving import Receiver

    receiver = Receiver(frame.folders.library)
    try:
        return receiver.receive(path, passphrase)
    except WorldError as error:
        if error.fault is not Fault.WORDS_NEEDED or frame.as_json or not sys.stdin.isatty():
            raise
    words = typer.prompt(translate("cli", "The six words"), hide_input=True)
    return receiver.receive(path, words)


def _tell_pack(frame: Frame, received: Received, *, own: bool) -> None:
    manifest = received.manifest
    result = {
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
    frame.put(result, line.format(folder=received.folder.path), last)


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

    return result, reply_words(replied.reply).split("\n")


def _of_review(taken: TakenIn, *, words: bool) -> Told:
    from desktop.sharing.counting import Counted, counting
    from desktop.sharing.sealing import open_seals
    from desktop.sharing.taking_in import received_reviews

    open_seals(taken.folder)
    received = received_reviews(taken.folder)
    standing = counting(received)[taken.review.review_id]
    after = next(each for each in received if each.review_id == taken.review.review_id)
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

    match taken.outcome:
        case Outcome.ADDED:
            line = translate("cli", "A review was added to {folder}.")
        case Outcome.REVISED:
            line = translate("cli", "A newer version of a review was added to {folder}.")
        case Outcome.KEPT:
            line = translate(
                "cli",
                "A version of a review was kept in {folder}. The one that was there goes on counting: it is newer or verified.",
            )
        case Outcome.UNCHANGED:
            line = translate("cli", "This review is in {folder} already.")
    lines = [line.format(folder=taken.folder.path)]
    if taken.outcome is Outcome.KEPT:
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
