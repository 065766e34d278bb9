"""``greenroom cues TAKE``: what a take shows, with the places and the uncertainty."""

from __future__ import annotations

import sys
from dataclasses import replace as with_fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer
from msgspec.structs import replace

from desktop.base.errors import UsageError, WorldError, Wrong
from desktop.base.files import is_file
from desktop.base.timecode import format_clock
from desktop.cli.choosing import TakeArgument
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.say import later, translate
from desktop.cli.terminal import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.cues.job_ad import Term
    from desktop.cues.model import Chip, Cue, CueReport, CueSheet, Evidence, JobAd
    from desktop.sessions.folder import TakeFolder

MOST_PLACES = 5
LONGEST_QUOTE = 40
OFTEN_ABSENT = frozenset(
    {
        *("empathy", "solution", "order", "probing", "overpromise", "vague_praise"),
        *("fillers_possible", "voiced_pauses", "repetition", "hedges", "phrase_overuse"),
    }
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    text = translate(
        "cli", "Say what a take shows: pauses, fillers, numbers, parts of the answer. No grades."
    )
    app.command("cues", help=text)(cues)


def cues(
    take: TakeArgument,
    job_ad: Annotated[
        Path | None,
        typer.Option(
            "--job-ad",
            metavar="FILE",
            help=later(
                "cli", "Job ad (text, Word or PDF): say as well which of its words were said"
            ),
            readable=False,
        ),
    ] = None,
    *,
    picture: Annotated[
        bool,
        typer.Option(
            "--picture",
            help=later("cli", "Look at the picture as well; without it as in the settings"),
        ),
    ] = False,
    leave_out: Annotated[
        list[str] | None,
        typer.Option(
            "--leave-out",
            metavar="ID[@SECONDS]",
            help=later("cli", "Cue, or row, that is not so, or one place of it; several times"),
        ),
    ] = None,
    bring_back: Annotated[
        list[str] | None,
        typer.Option(
            "--bring-back",
            metavar="ID[@SECONDS]",
            help=later("cli", "What was left out and is to be shown again; several times"),
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look at a take, and keep what was found beside it, and what is said of it."""
    from desktop.cli.cue_notes import bring_back as show_again
    from desktop.cli.cue_notes import leave_out as leave
    from desktop.cues.face_model import FaceModel
    from desktop.cues.lexicons import read_lexicons
    from desktop.cues.observing import Observer

    frame = open_frame(library, as_json)
    folder = frame.sessions.find_take(take)
    terms = _terms(folder, job_ad) if job_ad else ()
    lexicons = read_lexicons(frame.folders.own_lexicons)
    observer = Observer.as_wished(frame.settings, lexicons, terms, FaceModel(frame.folders))
    if picture:
        observer = with_fields(observer, picture=True)
    sheet = observer.observe(folder)
    for each in bring_back or ():
        sheet = show_again(folder, sheet, each)
    for each in leave_out or ():
        sheet = leave(folder, sheet, each)
    report = _report(frame, folder, sheet, lexicons.broken)
    if job_ad:
        report = replace(report, job_ad=_coverage(folder, terms))
    frame.put(_as_result(report), *([] if as_json else _lines(report)))
    if not as_json:
        sys.stderr.writelines(harmless(sentence) + "\n" for sentence in report.skipped)


def _terms(folder: TakeFolder, path: Path) -> tuple[Term, ...]:
    """Read a job ad and return its words.

    Raises:
        UsageError: FILE_UNKNOWN.
        WorldError: the file or the session can't be read, or the file is no job ad, as ``read_ad`` says.
    """
    from desktop.cues.job_ad import terms_in
    from desktop.roles.ad_file import read_ad

    path = path.expanduser().absolute()
    if not is_file(path):
        raise UsageError(Wrong.FILE_UNKNOWN, name=path)
    return terms_in(read_ad(path).text, folder.session.read().role.jd_map)


def _coverage(folder: TakeFolder, terms: Iterable[Term]) -> JobAd:
    from desktop.cues.job_ad import coverage

    return coverage(terms, list(_answers(folder)))


def _answers(folder: TakeFolder) -> Iterator[str]:
    """Give what was said in every take of the session; a damaged transcript says nothing."""
    from desktop.transcription.corrections import read_words

    for take in folder.session.takes():
        try:
            yield read_words(take).transcript.text
        except WorldError:
            continue


def _report(
    frame: Frame, folder: TakeFolder, sheet: CueSheet, broken: Iterable[WorldError]
) -> CueReport:
    from desktop.cues.model import CueReport
    from desktop.cues.store import shown, shown_chips

    take = folder.read()
    return CueReport(
        take=str(folder.path.absolute()),
        take_id=take.id,
        question_id=take.question_id,
        language=sheet.language,
        duration_ms=sheet.duration_ms,
        words_probability=sheet.words_probability,
        cues=shown(sheet),
        chips=shown_chips(sheet),
        skipped=tuple(frame.sentence(each) for each in broken),
    )


def _as_result(report: CueReport) -> dict[str, Any]:
    """Return the report as it is printed: the format first, as in every document."""
    head: dict[str, Any] = {"format": report.FORMAT, "version": report.VERSION}
    return head | msgspec.to_builtins(report)


def _lines(report: CueReport) -> list[str]:
    from desktop.ui.texts.cues import chip_name, group_name, never_an_answer

    lines: list[str] = []
    for group in dict.fromkeys(cue.group for cue in report.cues):
        lines += ["", group_name(group)]
        own = [cue for cue in report.cues if cue.group is group and not _says_nothing(cue)]
        lines += [line for cue in own for line in _cue_lines(cue)]
    for kind in dict.fromkeys(chip.kind for chip in report.chips):
        lines += ["", chip_name(kind)]
        lines += [line for chip in report.chips if chip.kind is kind for line in _chip_lines(chip)]
    return [*lines[1:], *_job_ad_lines(report.job_ad), "", never_an_answer()]


def _says_nothing(cue: Cue) -> bool:
    """Say whether nothing was found of what an answer need not have."""
    from desktop.cues.model import Reason

    looked_for = cue.reason in {Reason.NONE, Reason.ONE_MISSING}
    return looked_for and not cue.value and not cue.evidence and cue.id in OFTEN_ABSENT


def _cue_lines(cue: Cue) -> list[str]:
    from desktop.ui.texts.cue_sentences import cue_sentence
    from desktop.ui.texts.cues import cue_name, language_name

    name = cue_name(cue.id)
    if cue.language:
        name += " · " + language_name(cue.language)
    shown = () if cue.id in {"silent_pauses", "i_we"} else cue.evidence
    line = translate("cli", "{name}: {words}").format(name=name, words=cue_sentence(cue))
    return [f"  {line}", *_places(shown)]


def _chip_lines(chip: Chip) -> list[str]:
    return [f"  {chip.item}", *_places(chip.evidence)]


def _places(evidence: Iterable[Evidence]) -> list[str]:
    shown = [each for each in evidence if each.text or each.value is not None]
    lines = [f"    {_place(each)}" for each in shown[:MOST_PLACES]]
    return [*lines, f"    … +{len(shown) - MOST_PLACES}"] if len(shown) > MOST_PLACES else lines


def _place(evidence: Evidence) -> str:
    at = format_clock(evidence.span.start_ms, tenths=True)
    quote = " ".join(evidence.text.split())
    if len(quote) > LONGEST_QUOTE:
        quote = quote[:LONGEST_QUOTE] + "…"
    seconds = f"{evidence.span.length_ms / 1000:.1f} s"
    return f"{at}  {quote or seconds}"


def _job_ad_lines(found: JobAd | None) -> list[str]:
    if found is None:
        return []
    said = translate("cli", "Words of the job ad that were said in this session: {words}")
    missing = translate("cli", "Not said: {words}")
    return [
        "",
        said.format(words=", ".join(found.said) or "–"),
        missing.format(words=", ".join(found.missing) or "–"),
    ]
