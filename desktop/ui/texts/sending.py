"""What goes out, as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import Fault
from desktop.base.timecode import format_clock
from desktop.sharing.model import Contents, Guide
from desktop.sharing.wishes import Blur, last_day
from desktop.ui.texts.models import MEGABYTE, megabytes
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.sharing.preview import Offer
    from desktop.sharing.wishes import Choice


def contents_name(contents: Contents) -> str:
    """Name a way to fill a pack."""
    match contents:
        case Contents.FULL:
            return translate("sending", "Picture, sound and text")
        case Contents.CLIPS:
            return translate("sending", "Clips: what is marked")
        case Contents.AUDIO:
            return translate("sending", "Sound and text")
        case Contents.TEXT:
            return translate("sending", "Text only")
        case Contents.BLURRED:
            return translate("sending", "Blurred picture, sound and text")


def blur_name(blur: Blur) -> str:
    """Name how much of the picture is blurred."""
    match blur:
        case Blur.FACES:
            return translate("sending", "Faces")
        case Blur.WHOLE:
            return translate("sending", "Whole picture")


def blur_words(blur: Blur | None) -> str:
    """Say what a blurred picture hides and what it may still show; None is without the detector."""
    match blur:
        case Blur.FACES:
            return translate(
                "sending",
                "Faces that are found are blurred, and the whole picture while one is lost or their number changes. Whoever is never found (turned away, far off, cut by the edge) stays visible, and so do the room, clothes and hands.",
            )
        case Blur.WHOLE:
            return translate(
                "sending",
                "Everything is blurred, found or not: people and the room are left as soft patches. Voices stay as they are.",
            )
        case None:
            return translate(
                "sending",
                "Without the face detector the whole picture is blurred. With it you can choose to blur faces only.",
            )


def guide_name(guide: Guide) -> str:
    """Name who the reviewer is."""
    match guide:
        case Guide.FRIEND:
            return translate("sending", "A friend")
        case Guide.HR:
            return translate("sending", "HR or a senior")


def offer_words(offer: Offer) -> str:
    """Say how much there is of one way, or why there is none."""
    match offer.fault:
        case None:
            size = size_words(offer.size)
            return size if offer.exact else translate("sending", "about {size}").format(size=size)
        case Fault.NO_MARKS_TO_SHARE:
            return translate("sending", "nothing is marked yet")
        case Fault.NOT_TRANSCRIBED:
            return translate("sending", "not transcribed yet")
        case Fault.SHARE_TOO_LARGE:
            return translate("sending", "too many takes")
        case _:
            return translate("sending", "there is none")


def size_words(count: int) -> str:
    """Return a number of bytes as a person reads it; less than a megabyte in kB."""
    if count >= MEGABYTE:
        return megabytes(count)
    return translate("sending", "{size} kB").format(size=max(1, round(count / 1000)))


def inside_words(choice: Choice, offer: Offer) -> str:
    """List what is inside of a pack, and how long it plays."""
    picture = any(each.take.has_picture for each in choice.sources)
    parts: list[str] = []
    match offer.contents:
        case Contents.TEXT:
            pass
        case Contents.AUDIO:
            parts.append(translate("sending", "sound"))
        case Contents.BLURRED if picture:
            parts.append(translate("sending", "blurred picture and sound"))
        case _ if picture:
            parts.append(translate("sending", "picture and sound"))
        case _:
            parts.append(translate("sending", "sound"))
    if any(each.transcript is not None for each in choice.sources):
        parts.append(translate("sending", "transcript"))
    parts += [translate("sending", "questions and checklist"), translate("sending", "review page")]
    if choice.session.company_goal:
        parts.append(translate("sending", "the aim of the company"))
    if not choice.wishes.blind and choice.own is not None:
        parts.append(translate("sending", "your own review"))
    row = translate("sending", ", ").join(parts)
    if offer.contents is Contents.TEXT:
        return translate("sending", "{parts} · {size}").format(parts=row, size=offer_words(offer))
    return translate("sending", "{parts} · {size} · plays {length}").format(
        parts=row, size=offer_words(offer), length=format_clock(offer.length_ms)
    )


def consent_words(days: int) -> str:
    """Say what is asked of the reader, and for how many days from now on."""
    import datetime as dt

    today = dt.datetime.now().astimezone().date()
    return translate(
        "sending",
        "Only for the practice you agreed on. They are asked to delete it after {day}; nobody can enforce that. Whoever else is seen or heard must agree.",
    ).format(day=last_day(today, days))


def hindrance_words(*, writing: bool, holds_words: bool) -> str:
    """Say what is lost when the person goes on now; empty when nothing is."""
    if writing:
        return translate(
            "sending",
            "The file for the reviewer is still being written. If you go on, it is given up; your recordings stay as they are.",
        )
    if holds_words:
        return translate(
            "sending",
            "The six words are shown only here, and you have not copied them. Without them nobody can open the file.",
        )
    return ""
