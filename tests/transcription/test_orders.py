"""What the program tells its worker arrives whole, however the pipe cuts it."""

from __future__ import annotations

import os
import threading

from desktop.transcription.messages import (
    Ended,
    GoOn,
    Pause,
    Request,
    request_from_line,
    to_line,
)
from desktop.transcription.orders import Orders

REQUEST = Request(sound="", model="m", model_name="small", known=False)


def test_orders_come_through_a_pipe() -> None:
    reading, writing = os.pipe()
    ended = threading.Event()
    orders = Orders(reading, ended.set)
    os.write(writing, to_line(REQUEST) + to_line(Pause())[:5])
    assert request_from_line(orders.first_line()) == REQUEST
    orders.listen()
    os.write(writing, to_line(Pause())[5:] + to_line(GoOn()) + to_line(Ended()))
    orders.rest(10)
    assert orders.ended
    os.close(writing)
    assert ended.wait(10)
    os.close(reading)


def test_a_closed_pipe_holds_no_request() -> None:
    reading, writing = os.pipe()
    os.close(writing)
    assert Orders(reading, lambda: None).first_line() == b""
    os.close(reading)
