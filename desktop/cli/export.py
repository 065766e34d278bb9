"""``greenroom export SESSION --to FILE``: a pack for a reviewer."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from desktop.base.errors import Fault, UsageError, WorldError, Wrong
from desktop.base.timecode import format_clock
from desktop.cli.choosing import SessionArgument
from desktop.cli.export_options import (
    AsksOption,
    BlurOption,
    ContentsOption,
    DaysOption,
    DryRunOption,
    GuideOption,
    HeightOption,
    MasksOption,
    OnePageOption,
    OwnReviewOption,
    PassphraseOption,
    TakesOption,
    TargetOption,
)
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.progress import ProgressLine
from desktop.cli.say import say_error, translate
from desktop.cli.stopping import INTERRUPTED, stopped_by_signals

if TYPE_CHECKING:
    import threading
    from collections.abc import Generator

    from desktop.media.blurring import FaceFinder
    from desktop.sessions.folder import SessionFolder
    from desktop.sharing.packing import Exported
    from desktop.sharing.preview import Offer
    from desktop.sharing.wishes import Choice, Wishes

HEIGHTS = (240, 360, 480, 720)
LONGEST_DAYS = 3650


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli",
        "Make a file for a reviewer from a session. Your own review, devices, names of folders and times of day stay here.",
    )
    app.command("export", help=text)(export)


def export(
    session: SessionArgument,
    *,
    to: TargetOption,
    contents: ContentsOption = "full",
    blur: BlurOption = None,
    take: TakesOption = None,
    mask: MasksOption = None,
    height: HeightOption = None,
    with_own_review: OwnReviewOption = False,
    days: DaysOption = 30,
    passphrase: PassphraseOption = False,
    ask: AsksOption = None,
    guide: GuideOption = "friend",
    one_page: OnePageOption = False,
    dry_run: DryRunOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the pack and say what is in it; with ``--dry-run`` only say it."""
    from desktop.sharing.known_copies import KnownCopies
    from desktop.sharing.origin import is_received
    from desktop.sharing.packing import export_pack

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_session(session)
    if is_received(folder):
        raise UsageError(Wrong.SESSION_OF_OTHERS, name=session)
    target = _target(to)
    line = ProgressLine(frame.may_chat)
    with _ending_in_order(line, target) as stopped:
        wishes = _wishes(
            frame, folder, contents, take or [], mask or [], height, days,
            asks=ask or [], guide=guide, blind=not with_own_review, passphrase=passphrase, one_page=one_page, blur=blur,
        )  # fmt: skip
        if dry_run:
            _tell_choice(frame, _look(frame, folder, wishes))
            return
        faces = _faces(frame, wishes)
        done = export_pack(
            folder, target, wishes,
            faces=faces, copies=KnownCopies(frame.folders.known_copies),
            progress=line.tell, cancelled=stopped.is_set,
        )  # fmt: skip
    _tell(frame, done, wishes, whole_blur=wishes.contents == "blurred" and faces is None)


@contextmanager
def _ending_in_order(line: ProgressLine, target: Path) -> Generator[threading.Event]:
    """Tell of Ctrl-C and the like by an event, and say that nothing was written when that ended the block."""
    from desktop.media.watching import IntakeCancelledError

    with stopped_by_signals() as stopped:
        try:
            yield stopped
        except IntakeCancelledError as error:
            line.end()
            say_error(WorldError(Fault.EXPORT_CANCELLED, file=target))
            raise typer.Exit(INTERRUPTED) from error
    line.end()


def _faces(frame: Frame, wishes: Wishes) -> FaceFinder | None:
    if not wishes.blurs_faces:
        return None
    from desktop.cues.face_model import FaceModel
    from desktop.sharing.face_boxes import boxes_for

    return boxes_for(wishes, FaceModel(frame.folders))


def _target(to: Path) -> Path:
    target = to.expanduser().absolute()
    if target.is_dir():
        raise UsageError(Wrong.NOT_A_FILE, name=to)
    return target


def _wishes(
    frame: Frame,
    folder: SessionFolder,
    contents: str,
    takes: list[str],
    masks: list[str],
    height: int | None,
    days: int,
    *,
    asks: list[str],
    guide: str,
    blind: bool,
    passphrase: bool,
    one_page: bool,
    blur: str | None,
) -> Wishes:
    from desktop.cli.choices import parse_choice
    from desktop.sharing.model import Contents, Guide
    from desktop.sharing.passphrase import new_passphrase
    from desktop.sharing.wishes import Blur, Wishes

    if height is not None and height not in HEIGHTS:
        known = ", ".join(map(str, HEIGHTS))
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--height", value=height, known=known)
    if not 1 <= days <= LONGEST_DAYS:
        known = f"1–{LONGEST_DAYS}"
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name="--days", value=days, known=known)
    _check_asks(asks)
    _check_masks(masks)
    filling = parse_choice(Contents, "--contents", contents)
    if blur is not None and filling is not Contents.BLURRED:
        raise UsageError(Wrong.ONLY_WITH, name="--blur", known="--contents blurred")
    return Wishes(
        contents=filling,
        takes=tuple(_take_id(frame, folder, each) for each in takes),
        masks=tuple(masks),
        height=height,
        blind=blind,
        days=days,
        passphrase=new_passphrase(_language(frame)) if passphrase else None,
        asks=tuple(asks),
        guide=parse_choice(Guide, "--guide", guide),
        one_page=one_page,
        blur=Blur.FACES if blur is None else parse_choice(Blur, "--blur", blur),
    )


def _check_masks(masks: list[str]) -> None:
    from desktop.sharing.limits import MOST_MASK

    for mask in map(str.strip, masks):
        if not mask:
            raise UsageError(Wrong.EMPTY, name="--mask")
        if len(mask) > MOST_MASK:
            raise UsageError(Wrong.TOO_LONG, name="--mask", value=len(mask), known=MOST_MASK)


def _check_asks(asks: list[str]) -> None:
    from desktop.review.model import SENTENCE_LENGTH
    from desktop.sharing.limits import MOST_ASKS

    if len(asks) > MOST_ASKS:
        raise UsageError(Wrong.TOO_OFTEN, name="--ask", known=MOST_ASKS)
    for ask in asks:
        if not ask.strip():
            raise UsageError(Wrong.EMPTY, name="--ask")
        if len(ask.strip()) > SENTENCE_LENGTH:
            raise UsageError(Wrong.TOO_LONG, name="--ask", value=len(ask), known=SENTENCE_LENGTH)


def _language(frame: Frame):  # noqa: ANN202 - a language of the content
    from desktop.ui.languages import content_language

    return content_language(frame.settings.interface)


def _take_id(frame: Frame, folder: SessionFolder, name: str) -> str:
    """Return the id of a take of this session, by anything that names a take."""
    for take in folder.takes():
        if take.path.name == name:
            return take.read().id
    found = frame.sessions.find_take(name)
    if found.session.path.resolve() != folder.path.resolve():
        raise UsageError(Wrong.OTHER_SESSION, name=name)
    return found.read().id


def _look(
    frame: Frame, folder: SessionFolder, wishes: Wishes
) -> tuple[Choice, Offer, tuple[str, ...]]:
    from desktop.cues.face_model import FaceModel
    from desktop.sharing.preview import look_ahead
    from desktop.sharing.wishes import choose

    choice = choose(folder, wishes)
    finds_faces = wishes.blurs_faces and FaceModel(frame.folders).there
    outlook = look_ahead(folder, wishes, frame.settings.terms, finds_faces=finds_faces)
    offer = next(each for each in outlook.offers if each.contents is wishes.contents)
    return choice, offer, outlook.suggestions


def _tell_choice(frame: Frame, found: tuple[Choice, Offer, tuple[str, ...]]) -> None:
    choice, offer, suggestions = found
    takes = [
        {
            "id": source.take.id,
            "take": source.folder.path.name,
            "question": source.take.question_id,
            "duration_ms": source.take.duration_ms,
            "clips": source.parts,
        }
        for source in choice.sources
    ]
    masks = _masks(choice.wishes.masks, choice.found)
    result = {
        "contents": choice.wishes.contents,
        "takes": takes,
        "duration_ms": choice.length_ms,
        "media_bytes": choice.media_bytes if choice.has_media else 0,
        "bytes": offer.size,
        "bytes_exact": offer.exact,
        "own_review": not choice.wishes.blind and choice.own is not None,
        "masks": masks,
        "suggestions": suggestions,
    }
    if frame.as_json:
        frame.put(result)
        return
    lines = [f"{each['take']}  {format_clock(int(str(each['duration_ms'])))}" for each in takes]
    lines += [_inside(choice, offer), *_mask_lines(masks)]
    if suggestions:
        text = translate("cli", "Said here, perhaps yours to keep (--mask): {words}")
        lines.append(text.format(words=" · ".join(suggestions)))
    frame.put(result, *lines)


def _inside(choice: Choice, offer: Offer) -> str:
    from desktop.ui.texts.sending import inside_words

    return translate("cli", "Inside: {parts}").format(parts=inside_words(choice, offer))


def _tell(frame: Frame, done: Exported, wishes: Wishes, *, whole_blur: bool) -> None:
    from desktop.ui.texts.sending import size_words

    masks = _masks(wishes.masks, done.found)
    result = {
        "file": str(done.path),
        "bytes": done.size,
        "contents": wishes.contents,
        "duration_ms": done.length_ms,
        "pack_id": done.manifest.pack_id,
        "session_id": done.manifest.session_id,
        "blind": done.manifest.blind,
        "please_delete_after": done.manifest.please_delete_after,
        "files": done.files,
        "masks": masks,
        "passphrase": wishes.passphrase,
        "whole_picture_blurred": whole_blur,
    }
    if frame.as_json:
        frame.put(result)
        return
    lines = [
        _written(done, wishes),
        *(f"  {file.name}  {size_words(file.size)}" for file in done.files),
        translate("cli", "The reader is asked to delete it after {day}.").format(
            day=done.manifest.please_delete_after
        ),
        *_mask_lines(masks),
    ]
    if wishes.passphrase is None:
        lines.append(
            translate("cli", "Without Greenroom: unpack it and open review.html in a browser.")
        )
    if wishes.blurs_faces and not whole_blur:
        lines.append(
            translate(
                "cli",
                "Blurred are faces that were found, and whole pictures where one was lost or their number changed. Whoever was never found stays visible, and so do the room, clothes and hands: look at it before you send it, or use --blur whole",
            )
        )
    if whole_blur and wishes.blurs_faces:
        lines.append(
            translate(
                "cli",
                "The whole picture is blurred. To blur faces alone, add the face detector: greenroom detector fetch",
            )
        )
    if wishes.passphrase is not None:
        lines.append(
            translate("cli", "Passphrase: {words}. Send it another way than the file.").format(
                words=wishes.passphrase
            )
        )
        lines.append(
            translate(
                "cli",
                "It opens in Greenroom with these words, or with age, as the read-me inside says.",
            )
        )
    frame.put(result, *lines)


def _written(done: Exported, wishes: Wishes) -> str:
    from desktop.sharing.model import Contents
    from desktop.ui.texts.sending import size_words

    size = size_words(done.size)
    if wishes.contents is Contents.TEXT:
        return translate("cli", "Written: {file} ({size})").format(file=done.path, size=size)
    words = translate("cli", "Written: {file} ({size}, plays {length})")
    return words.format(file=done.path, size=size, length=format_clock(done.length_ms))


def _masks(words: tuple[str, ...], found: tuple[int, ...]) -> list[dict[str, object]]:
    counts = found or (0,) * len(words)
    return [{"words": word, "found": count} for word, count in zip(words, counts, strict=False)]


def _mask_lines(masks: list[dict[str, object]]) -> list[str]:
    lines: list[str] = []
    for mask in masks:
        if mask["found"]:
            text = translate("cli", "“{words}” was masked. Places: {count}.")
        else:
            text = translate(
                "cli",
                "“{words}” is not in the transcript of what goes out. If it was said there, it can still be heard: listen before you send.",
            )
        lines.append(text.format(words=mask["words"], count=mask["found"]))
    return lines
