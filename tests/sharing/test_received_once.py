"""Two programs that take the same pack in at once: it lies there once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sharing.incoming import Incoming
from desktop.sharing.receiving import Received, Receiver
from tests.fixtures.sharing import inspect_here, receiver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.media.worker_messages import Good
    from tests.fixtures.sharing import Shared

pytestmark = pytest.mark.media


@pytest.mark.parametrize("moment", ["while it is looked at", "while it takes its place"])
def test_two_programs_take_a_pack_in_once(
    shared: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    pack, library = shared.export().path, tmp_path / "friend"
    came: list[Received] = []
    settle = Incoming.settle

    def other() -> None:
        monkeypatch.setattr(Incoming, "settle", settle)
        came.append(receiver(library).receive(pack))

    def looks(jobs: list[tuple[Path, Path]], cancelled: Callable[[], bool]) -> tuple[Good, ...]:
        other()
        return inspect_here(jobs, cancelled)

    def settles(incoming: Incoming, made: Path, target: Path) -> None:
        other()
        settle(incoming, made, target)

    if moment == "while it is looked at":
        late = Receiver(library, inspector=looks).receive(pack)
    else:
        monkeypatch.setattr(Incoming, "settle", settles)
        late = receiver(library).receive(pack)
    assert [came[0].was_there, late.was_there] == [False, True]
    assert late.folder.path == came[0].folder.path
    assert len(list((library / "received").iterdir())) == 1
