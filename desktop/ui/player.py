"""Playback behind a small interface: one for real, by Qt Multimedia; tests bring their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink
from typing_extensions import override

from desktop.ui.outside.ffmpeg_talk import say_only_faults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TICK_MS = 16
"""So often the position is told while playing: about as often as a screen shows another picture."""

END_MS = 33
"""Who plays from nearer to the end than this begins at the start."""

RUN_AHEAD_MS = 120
"""The position is guessed on from what the machine said last, by no more than this."""

LANDING_MS = 500
"""A picture this near to where a seek went belongs to it; after this time it is waited for no longer."""


class Player(QObject):
    """Plays one file at a time. All times are milliseconds from the start of the media.

    Signals:
        pictured(QVideoFrame): another picture is to be shown.
        moved(int): the position is another one.
        loaded(int): the file can be played and is so long.
        played(bool): it plays, or has stopped.
        failed(str): the file cannot be played, and why in the words of the machine.
    """

    pictured = Signal(object)
    moved = Signal(int)
    loaded = Signal(int)
    played = Signal(bool)
    failed = Signal(str)

    @property
    def position(self) -> int:
        """Where it is, or where the seek under way goes."""
        raise NotImplementedError

    @property
    def length(self) -> int:
        """How long the file is; 0 before it is loaded."""
        raise NotImplementedError

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        raise NotImplementedError

    @property
    def has_sound_device(self) -> bool:
        """Whether the machine has something to play sound by, as far as is known."""
        return True

    def open(self, path: Path) -> None:
        """Load a file and show its first picture, paused."""
        raise NotImplementedError

    def close(self) -> None:
        """Let the file and the sound device go."""
        raise NotImplementedError

    def play(self) -> None:
        """Play on; from the start when it stands at the end."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stop where it is."""
        raise NotImplementedError

    def seek(self, at_ms: int) -> None:
        """Go to a moment and show its picture; of many calls in a row the newest wins."""
        raise NotImplementedError

    def step(self, pictures: int) -> None:
        """Go one picture forward (1) or back (-1), paused."""
        raise NotImplementedError

    def set_speed(self, speed: float) -> None:
        """Play at 0.5 to 2 times the speed, at the same pitch where the system can."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """Play at a volume from 0 to 1."""
        raise NotImplementedError


class MediaPlayer(Player):
    """Plays by QMediaPlayer into a QVideoSink.

    There is never more than one seek under way: a decoder that is asked to go elsewhere before it
    has shown anything shows nothing at all while the pointer is dragged.

    What makes Qt build or tear down its decoding threads is asked through the event loop, where
    the interpreter's lock is free. Called directly, such a call waits, with that lock held, for a
    thread that needs the lock to disconnect from our QAudioOutput: the window would hang.
    """

    _play_asked = Signal()
    _pause_asked = Signal()
    _source_asked = Signal(QUrl)
    _position_asked = Signal("qlonglong")  # pyright: ignore[reportArgumentType] - milliseconds as Qt counts them

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        can_play: Callable[[QMediaPlayer], bool] = QMediaPlayer.isAvailable,
    ) -> None:
        super().__init__(parent)
        self._media = QMediaPlayer(self)
        say_only_faults()
        self._can_play = can_play
        self._sink = QVideoSink(self)
        self._sound: QAudioOutput | None = None
        self._volume = 1.0
        self._under_way: int | None = None
        self._next: int | None = None
        self._nudged = False
        self._start_us = 0
        self._end_us = 0
        self._source = QUrl()
        self._opening = False
        self._ready = False
        self._said_ms = self._told_ms = 0
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._tell)
        self._landing = QTimer(self)
        self._landing.setSingleShot(True)
        self._landing.setInterval(LANDING_MS)
        self._landing.timeout.connect(self._landed)
        self._media.setVideoSink(self._sink)
        queued = Qt.ConnectionType.QueuedConnection
        self._play_asked.connect(self._media.play, queued)
        self._pause_asked.connect(self._media.pause, queued)
        self._source_asked.connect(self._media.setSource, queued)
        self._position_asked.connect(self._media.setPosition, queued)
        self._keep_pitch()
        self._media.mediaStatusChanged.connect(self._status)
        self._media.playbackStateChanged.connect(self._state)
        self._media.errorOccurred.connect(self._error)
        self._sink.videoFrameChanged.connect(self._frame, queued)

    @property
    @override
    def position(self) -> int:
        """Where it is, or where the seek under way goes."""
        if self._next is not None:
            return self._next
        return self._media.position() if self._under_way is None else self._under_way

    @property
    @override
    def length(self) -> int:
        """How long the file is; 0 before it is loaded."""
        return self._media.duration() if self._ready else 0

    @property
    @override
    def playing(self) -> bool:
        """Whether it plays."""
        return (
            self._ready and self._media.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        )

    @property
    @override
    def has_sound_device(self) -> bool:
        """Whether the machine has something to play sound by now."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    @override
    def open(self, path: Path) -> None:
        """Load a file and show its first picture, paused."""
        self._forget()
        if not self._can_play(self._media):  # it would say nothing at all
            QTimer.singleShot(0, self, lambda: self.failed.emit("Qt has no decoder here"))
            return
        self._find_sound()
        self._opening = True
        self._source = QUrl.fromLocalFile(str(path))
        self._source_asked.emit(self._source)

    @override
    def close(self) -> None:
        """Let the file and the sound device go."""
        self._forget()
        self._source = QUrl()
        self._source_asked.emit(self._source)

    @override
    def play(self) -> None:
        """Play on; from the start when it stands at the end."""
        if not self._ready:
            return
        if self.position >= self.length - END_MS:
            self._next = None  # the seek to the last picture may be under way: this one comes first
            self._go(0)
            self.moved.emit(0)
        self._play_asked.emit()

    @override
    def pause(self) -> None:
        """Stop where it is."""
        if self._ready:
            self._pause_asked.emit()

    @override
    def seek(self, at_ms: int) -> None:
        """Go to a moment and show its picture; of many calls in a row the newest wins."""
        if not self._ready:
            return
        goal = max(0, min(at_ms, self.length - 1))
        if self._under_way is not None:
            self._next = goal
        else:
            self._go(goal)
        self.moved.emit(goal)

    @override
    def step(self, pictures: int) -> None:
        """Go one picture forward (1) or back (-1), paused."""
        self.pause()
        if pictures > 0:
            self.seek(self._end_us // 1000 + 1)  # a picture's end still shows it
        else:
            self.seek(self._start_us // 1000 - 1)

    @override
    def set_speed(self, speed: float) -> None:
        """Play at 0.5 to 2 times the speed, at the same pitch where the system can."""
        self._media.setPlaybackRate(speed)

    @override
    def set_volume(self, volume: float) -> None:
        """Play at a volume from 0 to 1."""
        self._volume = volume
        if self._sound is not None:
            self._sound.setVolume(volume)

    def _find_sound(self) -> None:
        """Sound comes out where the system has it come out now; without a device it plays silently."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        if self._sound is None:
            self._sound = QAudioOutput(self)
            self._media.setAudioOutput(self._sound)
        self._sound.setDevice(device)
        self._sound.setVolume(self._volume)

    def _keep_pitch(self) -> None:
        """Ask for it where this Qt can (6.10 and newer)."""
        if hasattr(self._media, "setPitchCompensation"):
            self._media.setPitchCompensation(True)

    def _forget(self) -> None:
        self._opening = self._ready = False
        self._under_way = self._next = None
        self._start_us = self._end_us = 0
        self._tick.stop()
        self._landing.stop()

    def _go(self, at_ms: int) -> None:
        self._nudged = False
        self._under_way = self._told_ms = at_ms
        self._since.invalidate()
        self._landing.start()
        self._position_asked.emit(at_ms)

    @Slot()
    def _landed(self) -> None:
        self._landing.stop()
        goal, self._under_way, self._next = self._next, None, None
        if goal is not None:
            self._go(goal)

    @Slot(QVideoFrame)
    def _frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or not self._ready:
            return
        start, end = frame.startTime(), frame.endTime()
        if self._stops_short(end):
            return
        self._start_us = max(0, start)
        self._end_us = end if end > start else self._start_us + 1_000_000 // 25
        self.pictured.emit(frame)
        goal = self._under_way
        if goal is not None and abs(start / 1000 - goal) <= LANDING_MS:
            self._landed()

    def _stops_short(self, end_us: int) -> bool:
        """Go on by a millisecond when a seek to where a picture begins has shown the one before it.

        The machine takes a picture's end for a part of it.
        """
        goal = self._under_way
        if goal is None or self._nudged or goal + 2 >= self.length:
            return False
        self._nudged = 0 <= goal * 1000 - end_us < 1000
        if self._nudged:
            self._position_asked.emit(goal + 1)
        return self._nudged

    @Slot(QMediaPlayer.MediaStatus)
    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        kind = QMediaPlayer.MediaStatus
        if self._media.source() != self._source:
            return  # of the file before, which is on its way out
        if status == kind.LoadedMedia and self._opening:
            self._opening, self._ready = False, True
            self._pause_asked.emit()
            self.loaded.emit(self.length)
        elif status == kind.EndOfMedia:
            self._end()

    def _end(self) -> None:
        self._pause_asked.emit()
        self._go(max(0, self.length - 1))
        self.moved.emit(self.length)

    @Slot(QMediaPlayer.PlaybackState)
    def _state(self, _state: QMediaPlayer.PlaybackState) -> None:
        if self.playing:
            self._told_ms = self.position
            self._since.invalidate()
            self._tick.start()
        else:
            self._tick.stop()
        self.played.emit(self.playing)

    @Slot()
    def _tell(self) -> None:
        if self._under_way is not None:
            return
        if self._sound is None and self._media.position() >= self.length:
            self._end()  # Qt tells of no end where neither a picture nor a device for the sound has one
        else:
            self.moved.emit(self._flowing_position())

    def _flowing_position(self) -> int:
        """Return the position between the machine's words, which come every 50 ms only."""
        said = self._media.position()
        if said != self._said_ms or not self._since.isValid():
            if abs(said - self._told_ms) > RUN_AHEAD_MS:
                self._told_ms = said
            self._said_ms = said
            self._since.start()
        on = min(float(RUN_AHEAD_MS), self._since.elapsed() * self._media.playbackRate())
        self._told_ms = max(self._told_ms, min(self.length - 1, said + round(on)))
        return self._told_ms

    @Slot(QMediaPlayer.Error, str)
    def _error(self, error: QMediaPlayer.Error, why: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            self._forget()
            self.failed.emit(why)
