"""A review file as W3C Web Annotations and back, one to one.

Each note, answer and rating is an ``Annotation`` in one ``AnnotationCollection`` page; what the model
has no word for stands under keys of our own, which start with ``greenroom:``.
https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import NAMESPACE_URL, uuid5

import msgspec

from desktop.sharing.review_file import (
    FileAnswer,
    FileRating,
    MediaOf,
    ReviewFile,
    Rubric,
    unsigned,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.review.model import Review
    from desktop.sessions.model import Session, Take

Json: TypeAlias = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
OURS = "greenroom:"
_MOTIVATIONS = {
    "evidence": "highlighting",
    "strength": "commenting",
    "suggestion": "editing",
    "question": "questioning",
    "note": "describing",
}
"""One motivation of the model for each kind of note, so that the kind comes back from it."""
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()}
_ASSESSING, _CLASSIFYING = "assessing", "classifying"
_FORM: Json = {"format": ReviewFile.FORMAT, "version": ReviewFile.VERSION}
"""What the file says of itself: whoever has only the annotations must know how to read them, too."""


def to_annotations(file: ReviewFile) -> Json:
    """Return a review file as JSON-LD."""
    body = _FORM | cast("Json", msgspec.to_builtins(file))
    sources = {each["take_id"]: _source(each) for each in body["media"]}
    review_id = body.pop("review_id")
    by = _creator(body.pop("reviewer"))
    items: list[Json] = [_from_note(each, sources) for each in body.pop("notes")]
    items += [_from_judgement(each, "item", sources, review_id) for each in body.pop("answers")]
    items += [
        _from_judgement(each, "criterion", sources, review_id) for each in body.pop("ratings")
    ]
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{review_id}",
        "type": "AnnotationCollection",
        "creator": by,
        "created": body.pop("submitted_at"),
        **_as_ours(body),
        "total": len(items),
        "first": _page(review_id, [{**each, "creator": by["id"]} for each in items]),
    }


def review_annotations(
    session: Session, takes: Sequence[Take], reviews: Sequence[Review], lang: str
) -> Json:
    """Return what was said about takes as one collection; each annotation says who made it.

    Args:
        session: of the takes.
        takes: which takes.
        reviews: whose notes, answers and ratings.
        lang: the language they are written in; empty where it is not known.
    """
    media = tuple(MediaOf(take.id, "", take.duration_ms) for take in takes)
    rubric = Rubric(session.role.id, session.role.version, session.role_sha256)
    items: list[Json] = []
    for review in reviews:
        own = _only(review, frozenset(take.id for take in takes))
        file = unsigned(own, session.id, media, rubric, lang=lang, submitted_at=review.created_at)
        made = to_annotations(file)
        items += [{**each, "creator": made["creator"]} for each in made["first"]["items"]]
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{session.id}",
        "type": "AnnotationCollection",
        "total": len(items),
        "first": _page(session.id, items),
    }


def _only(review: Review, takes: frozenset[str]) -> Review:
    return msgspec.structs.replace(
        review,
        answers=tuple(each for each in review.answers if each.take_id in takes),
        ratings=tuple(each for each in review.ratings if each.take_id in takes),
        marks=tuple(each for each in review.marks if each.take_id in takes),
    )


def _page(of: str, items: list[Json]) -> Json:
    """Return all annotations as the one page of a collection."""
    return {
        "id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{of}/page/0')}",
        "type": "AnnotationPage",
        "partOf": f"urn:uuid:{of}",
        "startIndex": 0,
        "items": items,
    }


def _creator(reviewer: Json) -> Json:
    return {
        "id": f"urn:uuid:{reviewer['id']}",
        "type": "Person",
        "name": reviewer["name"],
        **{
            OURS + key: reviewer[key]
            for key in ("role", "lang", "calibrated")
            if reviewer[key] is not None  # JSON-LD drops null: absent says the same
        },
    }


def from_annotations(collection: Json) -> ReviewFile:
    """Return the review file that ``to_annotations`` made this of.

    Raises:
        msgspec.ValidationError: it is something else.
    """
    try:
        return msgspec.convert(_to_body(collection), ReviewFile)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, msgspec.ValidationError):
            raise
        msg = f"these are no annotations of ours: {error}"
        raise msgspec.ValidationError(msg) from error


def _to_body(collection: Json) -> Json:
    creator = collection["creator"]
    body = _FORM | _ours(collection)
    if {key: body.pop(key) for key in _FORM} != _FORM:
        msg = "they are of another format, or of another version of ours"
        raise msgspec.ValidationError(msg)
    body["review_id"] = _bare(collection["id"])
    body["submitted_at"] = collection["created"]
    body["reviewer"] = {"id": _bare(creator["id"]), "name": creator["name"], **_ours(creator)}
    notes: list[Json] = []
    answers: list[Json] = []
    ratings: list[Json] = []
    for item in collection["first"]["items"]:
        motivation = item["motivation"]
        if motivation == _ASSESSING:
            ratings.append(_to_judgement(item, FileRating))
        elif motivation == _CLASSIFYING:
            answers.append(_to_judgement(item, FileAnswer))
        else:
            notes.append(_to_note(item))
    return {**body, "notes": notes, "answers": answers, "ratings": ratings}


def _from_note(note: Json, sources: dict[str, str]) -> Json:
    start, end = note["start_ms"], note["end_ms"]
    shown = max(end, start + 1)  # media fragments know no moment without a length
    selectors: list[Json] = [_fragment(f"t={_seconds(start)},{_seconds(shown)}")]
    if note["region"] is not None:
        shares = ",".join(f"{part // 10}.{part % 10}" for part in note["region"])
        selectors.append(_fragment(f"xywh=percent:{shares}"))
    if note["quote"]:
        selectors.append({"type": "TextQuoteSelector", "exact": note["quote"]})
    item = {
        "id": f"urn:uuid:{note['id']}",
        "type": "Annotation",
        "motivation": _MOTIVATIONS[note["kind"]],
        "modified": note["updated_at"],
        "body": _text(note["text"], note["lang"]),
        "target": {"source": sources[note["take_id"]], "selector": selectors},
        **{OURS + key: note[key] for key in ("take_id", "criterion", "deleted")},
    }
    if note["reply_to"] is not None:
        item[OURS + "reply_to"] = note["reply_to"]
    if end != shown:
        item[OURS + "end_ms"] = end
    return item


def _to_note(item: Json) -> Json:
    note: Json = {
        "id": _bare(item["id"]),
        "kind": _KINDS[item["motivation"]],
        "updated_at": item["modified"],
        "text": item["body"]["value"],
        "lang": item["body"].get("language", ""),
    }
    for selector in item["target"]["selector"]:
        if selector["type"] == "TextQuoteSelector":
            note["quote"] = selector["exact"]
            continue
        name, _, value = selector["value"].partition("=")
        if name == "t":
            note["start_ms"], note["end_ms"] = map(_milliseconds, value.split(","))
        else:
            shares = value.removeprefix("percent:").split(",")
            note["region"] = [int(share.replace(".", "")) for share in shares]
    return {**note, **_ours(item)}


def _text(value: str, lang: str) -> Json:
    body = {"type": "TextualBody", "format": "text/plain", "value": value}
    return {**body, "language": lang} if lang else body


def _from_judgement(part: Json, about: str, sources: dict[str, str], review_id: str) -> Json:
    kept = {
        key: value
        for key, value in part.items()
        if key not in {"updated_at", "why"} and value is not None  # as of the creator
    }
    name = f"{review_id}/{part['take_id']}/{about}/{part[about]}"
    item: Json = {
        "id": f"urn:uuid:{uuid5(NAMESPACE_URL, name)}",
        "type": "Annotation",
        "motivation": _CLASSIFYING if about == "item" else _ASSESSING,
        "modified": part["updated_at"],
        "target": sources[part["take_id"]],
        **{OURS + key: value for key, value in kept.items()},
    }
    if about == "criterion":
        item["body"] = _text(part["why"], "")
    return item


def _to_judgement(item: Json, kind: type[FileAnswer | FileRating]) -> Json:
    part = {**_ours(item), "updated_at": item["modified"]}
    if kind is FileRating:
        part["why"] = item["body"]["value"]
    return part


def _source(media: Json) -> str:
    return f"urn:sha256:{media['sha256']}" if media["sha256"] else f"urn:uuid:{media['take_id']}"


def _as_ours(value: Json) -> Json:
    """Name all keys as ours, also those within: JSON-LD drops a key that no context knows."""
    return {OURS + key: _within(each, _as_ours) for key, each in value.items()}


def _ours(value: Json) -> Json:
    return _bare_keys({key: each for key, each in value.items() if key.startswith(OURS)})


def _bare_keys(value: Json) -> Json:
    return {key.removeprefix(OURS): _within(each, _bare_keys) for key, each in value.items()}


def _within(value: object, change: Callable[[Json], Json]) -> object:
    """Change what lies in a value: an object, a list of them, or nothing at all."""
    if isinstance(value, dict):
        return change(cast("Json", value))
    if isinstance(value, list | tuple):
        return [_within(each, change) for each in cast("Sequence[object]", value)]
    return value


def _bare(urn: str) -> str:
    return urn.removeprefix("urn:uuid:")


def _fragment(value: str) -> Json:
    return {"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS, "value": value}


def _seconds(at_ms: int) -> str:
    return f"{at_ms // 1000}.{at_ms % 1000:03}"


def _milliseconds(seconds: str) -> int:
    whole, _, rest = seconds.partition(".")
    return int(whole) * 1000 + int(rest)
