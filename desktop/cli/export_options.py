"""The options of ``greenroom export``, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.say import later

TargetOption = Annotated[
    Path,
    typer.Option(
        "--to",
        metavar="FILE",
        help=later("cli", "The pack to write; a file that is there is replaced"),
        readable=False,
    ),
]
ContentsOption = Annotated[
    str,
    typer.Option(
        "--contents",
        metavar="full|clips|audio|text|blurred",
        help=later(
            "cli", "All, clips of what is marked, sound, text, or all with the picture blurred"
        ),
    ),
]
BlurOption = Annotated[
    str | None,
    typer.Option(
        "--blur",
        metavar="faces|whole",
        help=later(
            "cli", "What of the picture is blurred with --contents blurred; without it faces"
        ),
    ),
]
TakesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--take",
        metavar="TAKE",
        help=later("cli", "Only this take, once or several times; without it all of them"),
    ),
]
MasksOption = Annotated[
    list[str] | None,
    typer.Option(
        "--mask",
        metavar="WORDS",
        help=later(
            "cli",
            "Mask these words, as the transcript has them, in texts and in sound, once or several times",
        ),
    ),
]
HeightOption = Annotated[
    int | None,
    typer.Option(
        "--height",
        metavar="240|360|480|720",
        help=later(
            "cli",
            "Height at most, in pixels, where the file gets smaller; without it as recorded",
        ),
    ),
]
OwnReviewOption = Annotated[
    bool,
    typer.Option(
        "--with-own-review",
        help=later("cli", "Send your own review along; else it stays here"),
    ),
]
DaysOption = Annotated[
    int,
    typer.Option(
        "--days",
        metavar="DAYS",
        help=later("cli", "In how many days its reader is asked to delete it, 1 to 3650"),
    ),
]
PassphraseOption = Annotated[
    bool,
    typer.Option(
        "--passphrase",
        help=later(
            "cli", "Encrypt it with six words, which are shown; without it anybody can open it"
        ),
    ),
]
AsksOption = Annotated[
    list[str] | None,
    typer.Option(
        "--ask", metavar="QUESTION", help=later("cli", "Ask the reviewer this; twice at most")
    ),
]
GuideOption = Annotated[
    str,
    typer.Option(
        "--guide",
        metavar="friend|hr",
        help=later(
            "cli", "Lead the reviewer as a friend, by a few plain rows, or as HR, by all levels"
        ),
    ),
]
OnePageOption = Annotated[
    bool,
    typer.Option(
        "--one-page",
        help=later(
            "cli", "Put up to 200 MB of recordings into review.html; without it only small ones"
        ),
    ),
]
DryRunOption = Annotated[
    bool,
    typer.Option("--dry-run", help=later("cli", "Only say what would go out; nothing is written")),
]
