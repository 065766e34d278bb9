"""Stories in the library: one document each; what is removed goes to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.documents import read_document, write_document
from desktop.base.errors import WorldError, Wrong
from desktop.base.files import is_folder, make_folder, naming_faults
from desktop.base.naming import the_only
from desktop.sessions.trash import Trash
from desktop.stories.model import Story, StoryOrder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ORDER = "order.json"
"""The order of the stories, beside them."""


class StoryShelf:
    """The stories below one folder."""

    def __init__(self, root: Path, trash: Path) -> None:
        self._root = root
        self._trash = Trash(trash, root.parent)

    def write(self, story: Story) -> Path:
        """Write a story durably and return its path.

        Raises:
            WorldError: disk full, folder read-only or gone; the old version is untouched.
        """
        path = make_folder(self._root) / f"{story.id}.json"
        write_document(path, story)
        return path

    def stories(self) -> tuple[Story, ...]:
        """Return every story that can be read: new ones first, then in the order the user gave them."""
        found = [each for each in self._read() if isinstance(each, Story)]
        found.sort(key=lambda each: (each.updated_at, each.id), reverse=True)
        places = {name: place for place, name in enumerate(self._order())}
        return tuple(sorted(found, key=lambda each: places.get(each.id, -1)))

    def arrange(self, names: Iterable[str]) -> None:
        """Keep the stories in this order from now on.

        Raises:
            WorldError: disk full, folder read-only or gone; the old order holds.
        """
        make_folder(self._root)
        write_document(self._root / ORDER, StoryOrder(stories=tuple(names)))

    def broken(self) -> tuple[WorldError, ...]:
        """Return what is wrong with those that cannot be read."""
        return tuple(each for each in self._read() if isinstance(each, WorldError))

    def get(self, name: str) -> Story:
        """Return a story by its id, or the beginning of it.

        Raises:
            UsageError: STORY_UNKNOWN, NAMES_SEVERAL.
        """
        found = [each for each in self.stories() if name and each.id.startswith(name)]
        return the_only(found, name, Wrong.STORY_UNKNOWN, lambda each: each.id)

    def remove(self, story: Story) -> Path:
        """Move a story into the trash; return its place there.

        Raises:
            WorldError: it can't be moved; it stays where it is.
        """
        return self._trash.discard(self._root / f"{story.id}.json")

    def restore(self, place: Path) -> Path:
        """Bring a story back from the trash; return where it lies.

        Raises:
            WorldError: it can't be moved back; it stays in the trash.
        """
        return self._trash.restore(place)

    def _order(self) -> tuple[str, ...]:
        """Return the order the user gave; one that cannot be read is none."""
        try:
            return read_document(self._root / ORDER, StoryOrder).stories
        except WorldError:
            return ()

    def _read(self) -> list[Story | WorldError]:
        if not is_folder(self._root):
            return []
        with naming_faults(self._root):
            paths = sorted(path for path in self._root.iterdir() if path.suffix == ".json")
        return [_read(path) for path in paths if path.name[0] != "." and path.name != ORDER]


def _read(path: Path) -> Story | WorldError:
    try:
        return read_document(path, Story)
    except WorldError as error:
        return error
