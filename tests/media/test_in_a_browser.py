"""A closed movie plays where people will open it: the times are right and any moment can be sought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fixtures.media import COLOURS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.fixtures.media import ClipTaker

pytestmark = pytest.mark.media
LOOK = """
async ({film, moments}) => {
    const FRAME_S = 0.04;
    const video = document.createElement("video");
    const once = name => new Promise((done, no) => {
        video.addEventListener(name, done, {once: true});
        video.addEventListener("error", () => no(video.error.message), {once: true});
    });
    // A seek has ended before its picture is shown: under load a canvas is painted with the one before.
    const shown = moment => new Promise(done => {
        const look = (_, {mediaTime}) => {
            if (Math.abs(mediaTime - moment) <= FRAME_S) done();
            else video.requestVideoFrameCallback(look);
        };
        video.requestVideoFrameCallback(look);
    });
    let waiting = once("loadeddata");
    video.src = film;
    await waiting;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    const painter = canvas.getContext("2d");
    const colours = [];
    document.body.append(video);  // what is in no page may never be shown
    for (const moment of moments) {
        const isThere = shown(moment);
        waiting = once("seeked");
        video.currentTime = moment;
        await waiting;
        await isThere;
        painter.drawImage(video, 0, 0);
        const at = [canvas.width / 2, canvas.height / 2, 1, 1];
        colours.push(Array.from(painter.getImageData(...at).data.slice(0, 3)));
    }
    return {length: video.duration, size: [video.videoWidth, video.videoHeight], colours};
}
"""


def colours_at(page: Page, film: Path, moments: list[float]) -> dict[str, Any]:
    """Let the browser seek and return length, size, and the colour in the middle of each picture."""
    page.goto(film.parent.as_uri())
    return page.evaluate(LOOK, {"film": film.as_uri(), "moments": moments})


def test_a_closed_movie_plays_and_any_moment_can_be_sought(
    media_clip: ClipTaker, browser_page: Page
) -> None:
    moments = [3.5, 0.5, 1.02, 2.5, 1.5]
    seen = colours_at(browser_page, media_clip(), moments)
    assert abs(seen["length"] - 4.0) < 0.05
    assert seen["size"] == [160, 120]
    for moment, (red, green, blue) in zip(moments, seen["colours"], strict=True):
        flash = moment == 1.02
        wanted = (255, 255, 255) if flash else COLOURS[int(moment)]
        assert (blue, green, red) == pytest.approx(wanted, abs=12), moment
