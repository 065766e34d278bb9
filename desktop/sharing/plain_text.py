"""Documents of others, made plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from desktop.base.plain_text import is_plain_json, plain
from desktop.base.typed import known

if TYPE_CHECKING:
    from desktop.base.documents import Document

DocumentT = TypeVar("DocumentT", bound="Document")


def plain_document(document: DocumentT) -> DocumentT:
    """Return a document with all its texts made plain; itself, where they are already, as one look shows as a rule.

    Raises:
        msgspec.ValidationError: a text that must say something says nothing any more.
    """
    if is_plain_json(msgspec.json.encode(document).decode()):
        return document
    made = plain_values(document)
    if made is document:
        return document
    kind = type(document)  # what was changed has to fulfil its form once more
    return msgspec.json.decode(msgspec.json.encode(made), type=known(kind))


def plain_builtins(values: dict[str, Any]) -> dict[str, Any]:
    """Return ``plain_values`` of what consists of built-in types alone; as a rule one look shows that all is plain.

    Raises:
        msgspec.ValidationError: there is something in it that JSON can't say.
    """
    said = msgspec.json.encode(values).decode()
    return values if is_plain_json(said) else cast("dict[str, Any]", plain_values(values))


def plain_values(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return what JSON can say with all its texts made plain; itself, where they are already.

    A transcript has a hundred thousand words, and most need no change: only what does is made anew.
    """
    if type(value) is str:
        made = plain(value)
        return value if made == value else made
    if isinstance(value, msgspec.Struct):
        changed = {
            name: made
            for name in value.__struct_fields__
            if (made := plain_values(old := getattr(value, name))) is not old
        }
        return msgspec.structs.replace(value, **changed) if changed else value
    if isinstance(value, dict):
        pairs = cast("dict[Any, Any]", value)
        return {plain_values(key): plain_values(each) for key, each in pairs.items()}
    if isinstance(value, list | tuple):
        items = cast("list[Any] | tuple[Any, ...]", value)
        made = [plain_values(each) for each in items]
        if all(new is old for new, old in zip(made, items, strict=True)):
            return items
        return type(items)(made)
    return value
