"""What is kept at home about a pack that goes out: by it a review that comes back is known."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from desktop.base.documents import to_json
from desktop.base.files import settle, take_place, write_beside
from desktop.base.ids import now_utc
from desktop.sharing.model import GivenPack, GivenTake

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import Future
    from pathlib import Path
    from types import TracebackType
    from typing import Self, TypeAlias

    from desktop.sharing.model import PackManifest, SharedTake
    from desktop.sharing.wishes import Choice

    About: TypeAlias = Callable[[PackManifest, tuple[SharedTake, ...]], GivenPack]


def given(
    choice: Choice, salt: str, manifest: PackManifest, takes: tuple[SharedTake, ...]
) -> GivenPack:
    """Return what is to be kept of a pack and the takes in it; its list of files is not needed."""
    return GivenPack(
        pack_id=manifest.pack_id,
        session_id=manifest.session_id,
        made_at=now_utc(),
        contents=manifest.contents,
        blind=manifest.blind,
        review_key=manifest.review_key,
        commitment=manifest.commitment,
        salt=salt,
        role_sha256=choice.session.role_sha256,
        please_delete_after=manifest.please_delete_after,
        takes=tuple(map(_take, takes)),
    )


def _take(take: SharedTake) -> GivenTake:
    first, *clips = [each.sha256 for each in take.media] or [""]
    return GivenTake(take.id, take.duration_ms, first, tuple(clips))


class GivenNote:
    """Brings the note to the disk beside other work; it gets its name before the pack does, or none.

    Args:
        folder: where it is kept.
        about: says what is kept of a pack and the takes in it.
        lasting: the disk has its name, too, before the pack gets one. It need not where both lie on one file
            system that keeps the order of names, as those with a journal do.
    """

    def __init__(self, folder: Path, about: About, *, lasting: bool) -> None:
        self.folder, self.lasting = folder, lasting
        self._about = about
        self._threads = ThreadPoolExecutor(1, "note")
        self._path = folder
        self._beside: Future[Path] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove what got no name."""
        self._drop()
        self._threads.shutdown()

    def prepare(self, manifest: PackManifest, takes: tuple[SharedTake, ...]) -> None:
        """Begin to write it; what was prepared before, for a pack that was begun anew, is dropped."""
        self._drop()
        self._path = self.folder / f"{manifest.pack_id}.json"
        self._beside = self._threads.submit(
            write_beside, self._path, to_json(self._about(manifest, takes))
        )

    @contextlib.contextmanager
    def kept(self) -> Generator[None]:
        """Give it its name before the block, and remove it if the block fails.

        Raises:
            WorldError: it could not be written.
        """
        assert self._beside is not None
        try:
            take_place(self._beside.result(), self._path)
            self._beside = None
            if self.lasting:
                settle(self.folder)
            yield
        except BaseException:
            with contextlib.suppress(OSError):  # a disk that fails may not let it go, either
                self._path.unlink(missing_ok=True)
            raise

    def _drop(self) -> None:
        if self._beside is None:
            return
        with contextlib.suppress(Exception):  # then nothing lies there
            self._beside.result().unlink(missing_ok=True)
        self._beside = None
