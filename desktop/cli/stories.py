"""``greenroom stories``: STAR stories with numbers of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from desktop.base.errors import UsageError, Wrong
from desktop.base.ids import new_id, now_utc
from desktop.cli.frame import Frame, JsonOption, LibraryOption, open_frame
from desktop.cli.role_faults import harmless
from desktop.cli.say import later, translate
from desktop.cli.target import check_competency
from desktop.stories.model import LONGEST_PART, OwnNumber, Story, gaps_of

if TYPE_CHECKING:
    from desktop.roles.model import RolePack

NameArgument = Annotated[
    str,
    typer.Argument(
        metavar="STORY",
        help=later("cli", "Id of the story, or its beginning; see: greenroom stories list"),
    ),
]
MOST_TITLE, MOST_NUMBER = 120, 300
_NUMBER_KEYS = tuple(each.name for each in msgspec.structs.fields(OwnNumber))


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help=translate("cli", "Your own stories: situation, task, action, result, numbers."),
        no_args_is_help=True,
    )
    for name, command, words in (
        ("list", list_stories, translate("cli", "List the stories and what each still lacks.")),
        (
            "show",
            show,
            translate("cli", "Show one story, with its four short lines and its numbers."),
        ),
        (
            "examples",
            show_examples,
            translate("cli", "Show whole examples of how a story is built."),
        ),
        ("write", write, translate("cli", "Write a new story, or change one with --story.")),
        ("remove", remove, translate("cli", "Move a story into the trash.")),
        ("arrange", arrange, translate("cli", "Put stories first, in this order.")),
    ):
        group.command(name, help=words)(command)
    app.add_typer(group, name="stories")


def list_stories(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the stories, the newest change first; damaged ones with what is wrong."""
    frame = open_frame(library, as_json)
    stories = frame.stories.stories()
    broken = [frame.sentence(each) for each in frame.stories.broken()]
    lines = [_line(each) for each in stories] + ["! " + each for each in broken]
    frame.put(
        {"stories": [_entry(each) for each in stories], "broken": broken},
        *(lines or [translate("cli", "There are no stories here yet.")]),
    )


def show(name: NameArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show one story."""
    from desktop.ui.texts.stories import number_lines

    frame = open_frame(library, as_json)
    story = frame.stories.get(name)
    lines = [f"  {harmless(each)}" for each in story.lines() if each]
    for number in story.numbers:
        first, *rest = map(harmless, number_lines(number))
        lines += [f"  {first}", *(f"    {each}" for each in rest)]
    frame.put(_entry(story), _line(story), *lines)


def show_examples(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show the examples, each under the sentence that facts and numbers must be one's own."""
    from desktop.stories.examples import examples
    from desktop.ui.languages import content_language
    from desktop.ui.texts.stories import example_parts, number_words, truth_banner

    frame = open_frame(library, as_json)
    found = examples(content_language(frame.settings.interface))
    lines: list[str] = []
    for each in found:
        lines += [truth_banner(), each.title]
        lines += [f"  {name}: {words}" for name, words in example_parts(each)]
        for name, words in map(number_words, each.numbers):
            lines += [f"  {name}:", *(f"    {line}" for line in words.splitlines())]
        lines.append("")
    entries = [{"banner": truth_banner(), **msgspec.to_builtins(each)} for each in found]
    frame.put({"banner": truth_banner(), "examples": entries}, *lines[:-1])


def write(
    *,
    story: Annotated[
        str,
        typer.Option(
            "--story",
            metavar="STORY",
            help=later("cli", "Id of the story to change; without it a new one is written"),
        ),
    ] = "",
    role: Annotated[
        str | None,
        typer.Option(
            "--role",
            metavar="ROLE",
            help=later("cli", "Id of its role; needed with --competency or --question"),
        ),
    ] = None,
    title: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help=later("cli", "What it is called, up to 120 characters")),
    ] = None,
    situation: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help=later("cli", "How things stood, up to 4000 characters")),
    ] = None,
    task: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS", help=later("cli", "What you had to do, up to 4000 characters")
        ),
    ] = None,
    action: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help=later("cli", "What you did, up to 4000 characters")),
    ] = None,
    result: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help=later("cli", "What came of it, up to 4000 characters")),
    ] = None,
    learned: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help=later("cli", "What you learned, up to 4000 characters")),
    ] = None,
    number: Annotated[
        list[str] | None,
        typer.Option(
            metavar="what=…;before=…;after=…;period=…;my_part=…;source=…",
            help=later(
                "cli", "A number of yours, once or several times; those there before are replaced"
            ),
        ),
    ] = None,
    competency: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help=later(
                "cli", "Id of a competency, once or several times; those before are replaced"
            ),
        ),
    ] = None,
    question: Annotated[
        list[str] | None,
        typer.Option(
            metavar="QUESTION",
            help=later("cli", "Id of a question, once or several times; those before are replaced"),
        ),
    ] = None,
    true: Annotated[
        bool | None,
        typer.Option(
            "--true/--not-true", help=later("cli", "Whether facts and numbers are your own")
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a story; what is not named stays as it was."""
    frame = open_frame(library, as_json)
    now = now_utc()
    old = (
        frame.stories.get(story)
        if story
        else Story(id=new_id(), created_at=now, updated_at=now, role=role or "")
    )
    parts = {
        "situation": situation,
        "task": task,
        "action": action,
        "result": result,
        "learned": learned,
    }
    for part, words in {"title": title, **parts}.items():
        _check_length(part, words, MOST_TITLE if part == "title" else LONGEST_PART)
    named = {
        "role": role,
        "title": title,
        **parts,
        "numbers": None if number is None else tuple(map(_number, number)),
        "competencies": None if competency is None else tuple(dict.fromkeys(competency)),
        "questions": None if question is None else tuple(dict.fromkeys(question)),
        "is_true": true,
    }
    changes = {name: value for name, value in named.items() if value is not None}
    made = msgspec.structs.replace(old, updated_at=now, **changes)
    _check_links(frame, made)
    path = frame.stories.write(made)
    frame.put({**_entry(made), "file": str(path)}, _line(made))


def remove(name: NameArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Move a story into the trash."""
    frame = open_frame(library, as_json)
    story = frame.stories.get(name)
    place = frame.stories.remove(story)
    words = translate("cli", "In the trash: {place}").format(place=place)
    frame.put({"id": story.id, "trash": str(place)}, words)


def arrange(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="STORY ...",
            help=later("cli", "Ids of stories, or their beginnings; the others come behind them"),
        ),
    ],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Keep the stories in an order."""
    frame = open_frame(library, as_json)
    first = [frame.stories.get(name).id for name in names]
    others = [each.id for each in frame.stories.stories() if each.id not in first]
    frame.stories.arrange(dict.fromkeys([*first, *others]))
    stories = frame.stories.stories()
    frame.put({"stories": [_entry(each) for each in stories]}, *map(_line, stories))


def _check_length(name: str, words: str | None, most: int) -> None:
    if words is not None and len(words) > most:
        raise UsageError(
            Wrong.VALUE_OUT_OF_RANGE,
            name=f"--{name}",
            value=f"{words[:20]}…",
            known=f"0 … {most}",
        )


def _number(given: str) -> OwnNumber:
    """Return a number written as ``what=response time;before=60 s;after=20 s``."""
    parts: dict[str, str] = {}
    for each in given.split(";"):
        name, mark, value = each.partition("=")
        if not mark or name.strip() not in _NUMBER_KEYS or len(value) > MOST_NUMBER:
            raise UsageError(
                Wrong.VALUE_OUT_OF_RANGE,
                name="--number",
                value=each[:80],
                known="=…; ".join(_NUMBER_KEYS) + "=…",
            )
        parts[name.strip()] = value.strip()
    return OwnNumber(**parts)


def _check_links(frame: Frame, story: Story) -> None:
    """Make sure that competencies and questions are those of the role."""
    if not (story.role or story.competencies or story.questions):
        return
    pack: RolePack = frame.roles.get(story.role)
    for each in story.competencies:
        check_competency(pack, each)
    for each in story.questions:
        if pack.question(each) is None:
            known = ", ".join(one.id for one in pack.questions)
            raise UsageError(Wrong.QUESTION_UNKNOWN, name=each, known=known)


def _entry(story: Story) -> dict[str, object]:
    return {**msgspec.to_builtins(story), "lines": story.lines(), "lacks": gaps_of(story)}


def _line(story: Story) -> str:
    from desktop.ui.texts.stories import gap_name

    title = harmless(story.title) or translate("cli", "(no title)")
    lacks = ", ".join(map(gap_name, gaps_of(story)))
    if not lacks:
        return f"{story.id[:8]}  {title}"
    return f"{story.id[:8]}  {title}  " + translate("cli", "(still open: {gaps})").format(
        gaps=lacks
    )
