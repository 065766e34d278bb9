"""Write the JSON Schemas of all stored documents into docs/schemas.

Run: ``python -m tools.make_schemas``. A test keeps them in step with the types.
"""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.cues.model import CueReport, CueSheet
from desktop.practice.outcomes import Diary
from desktop.practice.plan_notes import PlanNotes
from desktop.review.actions import Actions
from desktop.review.model import Review
from desktop.roles.target import Target
from desktop.sessions.model import Session, Take
from desktop.sharing.model import GivenPack, PackManifest, SharedSession
from desktop.sharing.replying import ReplyFile
from desktop.sharing.review_file import ReviewFile
from desktop.sharing.seat import Seat
from desktop.sharing.taking_in import ReceivedReview
from desktop.stories.cards import OwnCards
from desktop.stories.model import Story, StoryOrder
from desktop.stories.spacing import CardLog
from desktop.transcription.corrections import Corrections
from desktop.transcription.model import Transcript
from desktop.transcription.waiting import QueueDocument

if TYPE_CHECKING:
    from desktop.base.documents import Document

DOCUMENTS: tuple[type[Document], ...] = (
    Session,
    Take,
    Transcript,
    Corrections,
    QueueDocument,
    CueSheet,
    CueReport,
    Review,
    Target,
    Story,
    StoryOrder,
    OwnCards,
    CardLog,
    Diary,
    PlanNotes,
    PackManifest,
    SharedSession,
    GivenPack,
    ReviewFile,
    ReceivedReview,
    Actions,
    Seat,
    ReplyFile,
)
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(kind: type[Document]) -> dict[str, Any]:
    """Return the schema of a document as it is written, with its format and version."""
    found: dict[str, Any] = msgspec.json.schema(kind)
    definitions: dict[str, Any] = found["$defs"]
    for each in definitions.values():
        if "description" in each:  # Python 3.13 takes the indentation out itself
            each["description"] = inspect.cleandoc(each["description"])
    own: dict[str, Any] = definitions[kind.__name__]
    own["properties"] = {
        "format": {"const": kind.FORMAT},
        "version": {"type": "integer", "minimum": 1, "maximum": kind.VERSION},
        **own["properties"],
    }
    own["required"] = ["format", "version", *own["required"]]
    return {"$schema": DIALECT, "title": f"{kind.FORMAT} {kind.VERSION}", **found}


def schema_path(kind: type[Document]) -> str:
    """Return where the schema lies, from the root of the project."""
    return f"docs/schemas/{kind.FORMAT}-{kind.VERSION}.json"


def main() -> None:
    """Write them all."""
    root = Path(__file__).resolve().parents[1]
    for kind in DOCUMENTS:
        target = root / schema_path(kind)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(schema_of(kind), indent=1, ensure_ascii=False)
        target.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
