"""One job at a time, in order; every job ends with one last message."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from desktop.base.errors import Fault
from desktop.transcription.messages import Failed, Finished, Message, Progress, Started
from desktop.transcription.models import KnownModel, ModelFolder, ModelShelf
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.wishes import Wishes
from tests.fixtures.speech import make_model, worker_that

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.sessions.folder import SessionFolder, TakeFolder

WAIT_S = 15.0


class Ears:
    """Hears all jobs."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Message]] = []
        self._change = threading.Condition()

    def __call__(self, job_id: str, message: Message) -> None:
        with self._change:
            self.heard.append((job_id, message))
            self._change.notify_all()

    def wait_for(self, job_id: str, kind: type) -> Message:
        def found() -> Message | None:
            return next(
                (m for each, m in self.heard if each == job_id and isinstance(m, kind)), None
            )

        with self._change:
            assert self._change.wait_for(found, WAIT_S), self.heard
        message = found()
        assert message is not None
        return message

    def ends(self) -> list[str]:
        return [job for job, message in self.heard if isinstance(message, (Finished, Failed))]


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def queue_of(tmp_path: Path, ears: Ears) -> Iterator[Callable[[str], TranscriptionQueue]]:
    models = tmp_path / "models"
    shelf = ModelShelf((models,), known=(make_model(models / "small"),))
    made: list[TranscriptionQueue] = []

    def make(behaviour: str) -> TranscriptionQueue:
        made.append(TranscriptionQueue(shelf, ears, worker_that(behaviour)))
        return made[-1]

    yield make
    for queue in made:
        queue.close()


def take_of(session: SessionFolder) -> TakeFolder:
    take = session.new_take("Q03")
    take.speech.write_bytes(b"sound")
    return take


def submit(queue: TranscriptionQueue, job_id: str, take: TakeFolder, model: str = "small") -> None:
    queue.submit(job_id, take, model=model, wishes=Wishes())


def test_jobs_run_in_the_order_they_came(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("good")
    takes = [take_of(a_session) for _ in range(3)]
    for number, take in enumerate(takes):
        submit(queue, f"job {number}", take)
    ears.wait_for("job 2", Finished)
    assert ears.ends() == ["job 0", "job 1", "job 2"]
    assert all(take.transcript.exists() for take in takes)


def test_a_waiting_job_can_be_cancelled(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("hangs")
    submit(queue, "first", take_of(a_session))
    submit(queue, "second", take_of(a_session))
    queue.cancel("second")
    failed = ears.wait_for("second", Failed)
    assert isinstance(failed, Failed)
    assert failed.fault == Fault.TRANSCRIPTION_CANCELLED
    queue.cancel("unknown")


def test_a_running_job_can_be_cancelled_and_the_next_one_runs(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("hangs")
    submit(queue, "first", take_of(a_session))
    submit(queue, "second", take_of(a_session))
    ears.wait_for("first", object)
    queue.cancel("first")
    ears.wait_for("first", Failed)
    ears.wait_for("second", object)
    assert ears.ends() == ["first"]


def test_closing_ends_every_job(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("hangs")
    for name in ("first", "second", "third"):
        submit(queue, name, take_of(a_session))
    ears.wait_for("first", object)
    queue.close()
    assert sorted(ears.ends()) == ["first", "second", "third"]
    queue.close()


def test_a_missing_model_is_reported_and_the_queue_goes_on(
    queue_of: Callable[[str], TranscriptionQueue],
    ears: Ears,
    a_session: SessionFolder,
    tmp_path: Path,
) -> None:
    queue = queue_of("good")
    submit(queue, "unknown", take_of(a_session), model="nosuch")
    submit(queue, "known", take_of(a_session))
    ears.wait_for("unknown", Failed)
    ears.wait_for("known", Finished)


def test_takes_that_wait_stand_still_while_one_is_recorded(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("follows")
    recorded, other = take_of(a_session), take_of(a_session)
    queue.submit("live", recorded, model="small", wishes=Wishes(), live=True)
    ears.wait_for("live", Progress)
    submit(queue, "other", other)
    queue.take_ended("live")
    queue.take_ended("unknown")
    ears.wait_for("live", Finished)
    ears.wait_for("other", Progress)
    assert [job for job, _ in ears.heard].index("other") > 0
    queue.cancel("other")
    ears.wait_for("other", Failed)
    assert ears.ends() == ["live", "other"]


def test_a_job_that_runs_is_told_to_rest_and_to_go_on(
    queue_of: Callable[[str], TranscriptionQueue], ears: Ears, a_session: SessionFolder
) -> None:
    queue = queue_of("says its orders")
    submit(queue, "job", take_of(a_session))
    ears.wait_for("job", Started)
    queue.pause()
    queue.go_on()
    finished = ears.wait_for("job", Finished)
    assert isinstance(finished, Finished)
    assert finished.transcript.text == "pause go_on"
    queue.pause()
    submit(queue, "later", take_of(a_session))
    queue.go_on()
    ears.wait_for("later", Started)


def test_a_take_that_is_added_again_at_its_end_can_be_cancelled(
    tmp_path: Path, a_session: SessionFolder
) -> None:
    models = tmp_path / "models"
    shelf = ModelShelf((models,), known=(make_model(models / "small"),))
    take = take_of(a_session)
    ended = threading.Event()

    def hear(_job_id: str, message: Message) -> None:
        if isinstance(message, Finished):  # the lane still serves it
            queue.pause()
            submit(queue, "job", take)
            queue.cancel("job")
        elif isinstance(message, Failed):
            ended.set()

    queue = TranscriptionQueue(shelf, hear, worker_that("good"))
    submit(queue, "job", take)
    assert ended.wait(WAIT_S)
    queue.close()


class SlowShelf(ModelShelf):
    """Looks for a model until the test lets it go on."""

    def __init__(self, folder: Path, known: KnownModel) -> None:
        super().__init__((folder,), known=(known,))
        self.asked, self.go_on = threading.Event(), threading.Event()

    @override
    def find(self, name_or_path: str, *, trust_unknown: bool = False) -> ModelFolder:
        self.asked.set()
        self.go_on.wait(WAIT_S)
        return super().find(name_or_path, trust_unknown=trust_unknown)


def test_a_job_can_be_cancelled_before_it_has_started(
    tmp_path: Path, ears: Ears, a_session: SessionFolder
) -> None:
    shelf = SlowShelf(tmp_path / "models", make_model(tmp_path / "models" / "small"))
    queue = TranscriptionQueue(shelf, ears, worker_that("hangs"))
    submit(queue, "first", take_of(a_session))
    assert shelf.asked.wait(WAIT_S)
    queue.cancel("first")
    shelf.go_on.set()
    failed = ears.wait_for("first", Failed)
    assert isinstance(failed, Failed)
    assert failed.fault == Fault.TRANSCRIPTION_CANCELLED
    queue.close()
