"""The file of the face detector: which one, where it lies, how it comes.

It does not ship. It is fetched on a click or brought from a file, and used only when its SHA-256 is
the published one.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.base.files import make_folder, naming_faults, sha256_of
from desktop.transcription.models import FileSum, KnownModel, ModelShelf, ModelState

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from desktop.base.paths import Folders
    from desktop.cues.faces import FaceFinder
    from desktop.transcription.web import Source

FILE = "face_detection_yunet_2023mar.onnx"
YUNET = KnownModel(
    name="yunet",
    title="YuNet",
    hub="opencv/opencv_zoo",
    revision="47534e27c9851bb1128ccc0102f1145e27f23f98",
    license="MIT",
    multilingual=False,
    files={
        FILE: FileSum(232589, "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4")
    },
)
HOST = "media.githubusercontent.com"
"""GitHub keeps the bytes there; at the usual address lies only a pointer of Git LFS."""
ADDRESS = f"https://{HOST}/media/{YUNET.hub}/{YUNET.revision}/models/face_detection_yunet"
PATIENCE_S = 8.0
"""How long a silent connection is waited for: the window waits as long when it is closed."""


class FaceModel:
    """The detector's file on this computer.

    Args:
        folders: where it is kept.
        known: another one in tests.
    """

    def __init__(self, folders: Folders, known: KnownModel = YUNET) -> None:
        self._known = known
        self._file, self._wanted = next(iter(known.files.items()))
        self._shelf = ModelShelf((folders.data / "detectors",), (known,))

    @property
    def size_bytes(self) -> int:
        """How large the file is."""
        return self._wanted.bytes

    @property
    def state(self) -> ModelState:
        """Say whether the file is there and whole."""
        return self._shelf.state(self._known.name, by_sums=True)

    @property
    def there(self) -> bool:
        """Say whether the file is there and whole."""
        return self.state is ModelState.WHOLE

    def load(self, *, for_film: bool = False, for_hiding: bool = False) -> FaceFinder | None:
        """Return the detector; None when its file is not there or not as published.

        Args:
            for_film: it will look at many pictures, and had better be quick.
            for_hiding: what it misses will be seen by others: better a face too many.
        """
        from desktop.cues.faces import YuNet

        network = self._network()
        if network is None:
            return None
        return YuNet(network, thorough=not for_film, wary=for_hiding)

    def fetch(self, cancelled: threading.Event, source: Source | None = None) -> None:
        """Fetch the file from where OpenCV publishes it.

        Raises:
            WorldError: DETECTOR_NOT_FETCHED, DOWNLOAD_CANCELLED, DISK_FULL, DETECTOR_DAMAGED.
        """
        from desktop.transcription.fetching import ModelFetch
        from desktop.transcription.web import Web

        def fetch(model: KnownModel, folder: Path) -> None:
            ModelFetch(
                model,
                folder,
                address=ADDRESS,
                on_progress=lambda _there, _total: None,
                cancelled=cancelled,
                source=source or Web(PATIENCE_S),
            ).run()

        try:
            self._shelf.fetched(self._known.name, fetch)
        except WorldError as error:
            raise _ours(error) from error

    def bring(self, path: Path) -> None:
        """Copy the file from elsewhere.

        Raises:
            WorldError: DETECTOR_DAMAGED when it is another file; it can't be read, or not be kept.
        """
        with naming_faults(path):
            right = path.stat().st_size == self._wanted.bytes and (
                sha256_of(path) == self._wanted.sha256
            )
        if not right:
            raise WorldError(Fault.DETECTOR_DAMAGED, file=path)

        def copy(_model: KnownModel, folder: Path) -> None:
            make_folder(folder)
            with naming_faults(folder):
                shutil.copyfile(path, folder / self._file)

        self._shelf.fetched(self._known.name, copy)

    def _network(self) -> bytes | None:
        """Return the bytes whose sum was checked, so that no others are used."""
        import hashlib

        place = self._shelf.place(self._known.name)
        if place is None:
            return None
        try:
            content = (place / self._file).read_bytes()
        except OSError:
            return None
        same = hashlib.sha256(content).hexdigest() == self._wanted.sha256
        return content if same else None


def _ours(error: WorldError) -> WorldError:
    """Return a fault of a speech model as one of the detector."""
    if error.fault is Fault.DOWNLOAD_FAILED:
        return WorldError(Fault.DETECTOR_NOT_FETCHED, why=error.facts["why"])
    if error.fault is Fault.MODEL_DAMAGED:
        return WorldError(Fault.DETECTOR_DAMAGED, file=error.facts["file"])
    return error
