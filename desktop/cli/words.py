"""``greenroom words``: the user's own words of job ads, and (``corrections.py``) those of takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from desktop.base.errors import UsageError, Wrong
from desktop.cli import corrections
from desktop.cli.choosing import RoleOption
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate
from desktop.cli.target import check_competency

if TYPE_CHECKING:
    from desktop.roles.job_words import JobWord

LONGEST_TERM = 60


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate(
            "cli",
            "Words: correct those of a take, and teach those that job ads are searched for.",
        ),
        no_args_is_help=True,
    )
    listing = translate("cli", "List the words of a role and where each comes from.")
    group.command("list", help=listing)(list_words)
    adding = translate(
        "cli", "Teach a word, as NAME or NAME=WEIGHT; without a competency it counts no more."
    )
    group.command("add", help=adding)(add)
    removing = translate("cli", "Forget a word of your own; what ships holds again.")
    group.command("remove", help=removing)(remove)
    corrections.register(group)
    app.add_typer(group, name="words")


def list_words(
    role: RoleOption, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """List every word that is searched for."""
    from desktop.roles.job_words import job_words

    frame = open_frame(library, as_json)
    words = job_words(frame.roles.get(role), frame.targets.words)
    frame.put({"role": role, "words": words}, *map(_line, words))


def add(
    term: Annotated[
        str,
        typer.Argument(
            metavar="WORDS", help=later("cli", "What to look for in job ads, up to 60 characters")
        ),
    ],
    competencies: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="COMPETENCY[=WEIGHT]",
            help=later("cli", "Ids of competencies it speaks for; weight up to 2, without one 1"),
        ),
    ] = None,
    *,
    role: RoleOption,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Teach a word."""
    from desktop.roles.job_words import teach

    frame = open_frame(library, as_json)
    pack = frame.roles.get(role)
    plain = " ".join(term.split())
    if not 0 < len(plain) <= LONGEST_TERM:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE, name="WORDS", value=plain[:80], known=f"1 … {LONGEST_TERM}"
        )
    weights: dict[str, float] = {}
    for each in competencies or ():
        name, _, number = each.partition("=")
        check_competency(pack, name)
        weights[name] = _weight(name, number)
    teach(frame.targets.words, pack.id, plain, weights)
    _say(frame, role, plain)


def remove(
    term: Annotated[str, typer.Argument(metavar="WORDS", help=later("cli", "The word to forget"))],
    *,
    role: RoleOption,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Forget a word."""
    from desktop.roles.job_words import forget

    frame = open_frame(library, as_json)
    forget(frame.targets.words, frame.roles.get(role).id, term)
    _say(frame, role, " ".join(term.split()))


def _weight(name: str, number: str) -> float:
    try:
        value = float(number or 1)
    except ValueError:
        value = -1.0
    if not 0 < value <= 2:
        raise UsageError(Wrong.VALUE_OUT_OF_RANGE, name=name, value=number, known="> 0 … 2")
    return value


def _say(frame: Frame, role: str, term: str) -> None:
    """Answer with what now holds for the word."""
    from desktop.roles.job_words import job_words

    words = job_words(frame.roles.get(role), frame.targets.words)
    same = term.casefold().split()
    now = next((each for each in words if each.term.casefold().split() == same), None)
    line = (
        _line(now)
        if now
        else translate("cli", "“{word}” is not searched for.").format(word=harmless(term))
    )
    frame.put({"role": role, "file": str(frame.targets.words), "word": now}, line)


def _line(word: JobWord) -> str:
    weights = ", ".join(f"{name} {weight:g}" for name, weight in word.weights.items())
    return f"{harmless(word.term)}: {weights or '–'}  ({word.source})"
