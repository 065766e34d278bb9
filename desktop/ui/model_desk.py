"""The speech models as the window sees them: what is there, and one piece of work on them at a time."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.errors import Fault, GreenroomError, WorldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.transcription.models import KnownModel, ModelFolder, ModelShelf
    from desktop.transcription.trial import ModelTrial, Trial
    from desktop.transcription.web import Source
    from desktop.ui.services import Services
    from desktop.ui.tasks import Tasks

    Work = Literal["", "fetch", "bring", "check", "try", "remove"]


@dataclass(frozen=True)
class ModelLine:
    """One model, known or the user's own.

    Attributes:
        bytes: its size; what lies on the disk for a custom one.
        state: ``missing``, ``damaged`` or ``whole``, by size; of a custom one by the sums it came with.
        checked: every byte was looked at since the program started, and what came of it is ``state``.
        own: the user's own folder holds a copy, which can be removed.
        own_damaged: that copy is damaged; a whole one came with the program if ``state`` is whole.
        begun: bytes that an attempt to fetch it has left.
        custom: nobody has published its sums.
        trial: the last test here.
        expected: pace that another model's test lets expect.
    """

    name: str
    bytes: int
    state: str
    checked: bool = False
    own: bool = False
    own_damaged: bool = False
    begun: int = 0
    custom: bool = False
    recommended: bool = False
    trial: Trial | None = None
    expected: float | None = None


@dataclass(frozen=True)
class _Seen:
    lines: tuple[ModelLine, ...]
    free_bytes: int
    fault: GreenroomError | None


class ModelDesk(QObject):
    """Lists, fetches, brings in, checks, tries and removes speech models.

    ``lines`` are the models, ``free_bytes`` the room for others, ``fault`` why the chosen one can't
    be used; ``work`` is what is done to the model ``name``, ``there`` of ``total`` bytes of it.

    Signals:
        changed: other lines, or other work, or further.
        failed(object): the WorldError the work ended with; cancelling is one.
        done(str, str): the work that ended well, and the name of its model.
    """

    changed = Signal()
    failed = Signal(object)
    done = Signal(str, str)
    _moved = Signal(int, int)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        command: list[str] | None = None,
        source: Source | None = None,
    ) -> None:
        """Take the services; ``command`` starts another worker, ``source`` stands for the web."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._command = command
        self._source = source
        self._checked: dict[str, str] = {}
        self._cancelled = threading.Event()
        self._trial: ModelTrial | None = None
        self.lines: tuple[ModelLine, ...] = ()
        self.free_bytes = 0
        self.fault: GreenroomError | None = None
        self.work: Work = ""
        self.name = ""
        self.address = ""
        self.there = self.total = self._said = 0
        self._moved.connect(self._show_moved, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Look what is there, on a thread; ``changed`` tells when it is known."""
        checked = dict(self._checked)

        def read() -> _Seen:
            services = self._services
            return _Seen(
                model_lines(services, checked),
                services.models.free_bytes(),
                _fault_of_the_chosen(services),
            )

        self._tasks.run(read, self._looked, self._not_looked, name="models")

    def fetch(self, name: str) -> None:
        """Fetch a known model; the one moment the program uses the network."""
        from desktop.transcription.fetching import HUB, ModelFetch

        mirror = self._services.settings.now.model_mirror
        self.address = mirror or HUB

        def fetch(model: KnownModel, folder: Path) -> None:
            ModelFetch(
                model,
                folder,
                mirror=mirror,
                on_progress=self._say_now_and_then,
                cancelled=self._cancelled,
                source=self._source,
            ).run()

        self._begin("fetch", name, lambda models: models.fetched(name, fetch))

    def bring(self, path: Path, *, custom: bool = False) -> None:
        """Bring a model in from a folder, a zip or a tar file; a custom one only from a folder."""
        cancelled = self._cancelled

        def step(there: int, total: int) -> None:
            self._say_now_and_then(there, total)
            if cancelled.is_set():
                raise WorldError(Fault.IMPORT_CANCELLED, model=path.name)

        def work(models: ModelShelf) -> ModelFolder:
            if path.is_file():
                return models.import_archive(path, step)
            return models.import_custom(path, step) if custom else models.import_folder(path, step)

        self._begin("bring", path.name, work)

    def check(self, name: str) -> None:
        """Look at every byte of a model that is there."""

        def work(models: ModelShelf) -> ModelFolder:
            from desktop.transcription.models import verify

            found = models.find(name)
            verify(found)
            return found

        self._begin("check", name, work)

    def remove(self, name: str) -> None:
        """Delete one of the user's own models, or what was fetched of it; for good."""
        self._begin("remove", name, lambda models: models.remove(name))

    def try_out(self, name: str, languages: tuple[str, ...]) -> None:
        """Transcribe the samples with a model, those in the first of these languages first."""

        def work(models: ModelShelf) -> Trial:
            from desktop.transcription.trial_book import TrialBook

            model = models.find(name, trust_unknown=True)
            with tempfile.TemporaryDirectory() as folder:
                trial = self._trial_of(model, Path(folder), languages)
                self._trial = trial
                if self._cancelled.is_set():
                    trial.cancel()
                found = trial.run()
            TrialBook(self._services.folders.cache).keep(found)
            return found

        self._begin("try", name, work)

    def cancel(self) -> None:
        """End what can be ended: a fetch, a copy, a test."""
        self._cancelled.set()
        if self._trial is not None:
            self._trial.cancel()

    def shut_down(self) -> None:
        """The program ends: so does the work, which is waited for elsewhere."""
        self.cancel()
        if self.work == "try":
            self._services.graphics.stop()

    def _trial_of(self, model: ModelFolder, folder: Path, languages: tuple[str, ...]) -> ModelTrial:
        from desktop.recording.samples import samples
        from desktop.transcription.trial import ModelTrial, clips

        found = [(each.language.value, each.path, each.words) for each in samples()]
        found.sort(key=lambda each: languages.index(each[0]) if each[0] in languages else 9)
        return ModelTrial(
            model,
            clips(found, folder),
            command=self._command,
            device=self._services.device_for(model),
        )

    def _say_now_and_then(self, there: int, total: int) -> None:
        """Tell the window of each hundredth, not of each piece; called on the thread of the work."""
        if there == total or 100 * there // total > 100 * self._said // total:
            self._said = there
            self._moved.emit(there, total)

    def _begin(self, work: Work, name: str, run: Callable[[ModelShelf], object]) -> None:
        if self.work:
            return
        self.work, self.name = work, name
        self.there = self.total = self._said = 0
        self._cancelled.clear()
        self._trial = None
        self._tasks.run(
            lambda: run(self._services.models), self._ended, self._not_done, name=f"model-{work}"
        )
        self.changed.emit()

    @Slot(int, int)
    def _show_moved(self, there: int, total: int) -> None:
        if self.work:
            self.there, self.total = there, total
            self.changed.emit()

    def _looked(self, seen: _Seen) -> None:
        self.lines, self.free_bytes, self.fault = seen.lines, seen.free_bytes, seen.fault
        self.changed.emit()

    def _ended(self, result: object) -> None:
        work, name = self._rest()
        name = str(getattr(result, "name", name))
        if work == "check":
            self._checked[name] = "whole"
        else:
            self._checked.pop(name, None)
        self.done.emit(work, name)
        self.look()

    def _not_done(self, error: Exception) -> None:
        work, name = self._rest()
        if not isinstance(error, GreenroomError):
            raise error
        if work == "check":
            self._checked[name] = "damaged"
        self.failed.emit(error)
        self.look()

    def _not_looked(self, error: Exception) -> None:
        if not isinstance(error, GreenroomError):
            raise error
        self.failed.emit(error)

    def _rest(self) -> tuple[str, str]:
        work, name = self.work, self.name
        self.work, self.name, self.address = "", "", ""
        self._trial = None
        self.changed.emit()
        return work, name


def _fault_of_the_chosen(services: Services) -> GreenroomError | None:
    now = services.settings.now
    try:
        found = services.models.find(now.model, trust_unknown=now.trust_own_models)
        if found.known is None:
            services.models.verify_once(found)
    except GreenroomError as error:
        return error
    return None


def model_lines(services: Services, checked: dict[str, str]) -> tuple[ModelLine, ...]:
    """Return what there is to say of every model.

    Raises:
        WorldError: the folder of models may not be read.
    """
    from desktop.transcription.trial import expected_pace, recommended
    from desktop.transcription.trial_book import TrialBook

    shelf = services.models
    known = sorted(shelf.known(), key=lambda each: each.bytes)
    trials = TrialBook(services.folders.cache).trials()
    best = recommended(shelf.known(), trials)
    by_name = {each.model: each for each in trials}
    lines = [
        ModelLine(
            model.name,
            model.bytes,
            checked.get(model.name, shelf.state(model.name).value),
            checked=model.name in checked,
            own=shelf.has_own(model.name),
            own_damaged=shelf.hides_own(model.name),
            begun=shelf.begun_bytes(model.name),
            recommended=model.name == best,
            trial=by_name.get(model.name),
            expected=expected_pace(model, known, trials),
        )
        for model in known
    ]
    lines += [
        ModelLine(
            model.name,
            sum(each.stat().st_size for each in model.path.iterdir() if each.is_file()),
            shelf.custom_state(model).value,
            own=True,
            custom=True,
            trial=by_name.get(model.name),
        )
        for model in shelf.custom()
    ]
    return tuple(lines)
