"""What a cue observed, as a sentence (domain.md 3.8.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock
from desktop.cues.model import Reliability
from desktop.ui.texts.cue_media_sentences import media_sentence
from desktop.ui.texts.cues import often_seen, reason_sentence
from desktop.ui.texts.sentences import listed
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.cues.model import Cue

MOST_FORMS = 3


def cue_sentence(cue: Cue) -> str:
    """Return what a cue observed; for one that was not measured, why not."""
    if cue.reliability is Reliability.NOT_MEASURED or cue.value is None:
        return _joined(translate("cues", "Not measured."), reason_sentence(cue.reason))
    often = often_seen(cue)
    band = translate("cues", "({words})").format(words=often) if often else ""
    return _joined(_observed(cue), band, reason_sentence(cue.reason))


def _joined(*parts: str) -> str:
    """Put sentences one behind the other; Chinese has no space between them."""
    whole = ""
    for part in filter(None, parts):
        gap = "" if not whole or whole[-1] in "。）" or part[0] == "（" else " "
        whole += gap + part
    return whole


def _observed(cue: Cue) -> str:
    template = _content(cue) or _words(cue) or _time(cue) or media_sentence(cue) or "{value}"
    return template.format(
        value=_number(cue.value or 0),
        percent=_number(100 * (cue.value or 0)),
        count=int(cue.details.get("count", cue.value or 0)),
        forms=_forms(cue),
        parts=_star_parts(cue),
        first=_first(cue),
        details=_Details(cue.details),
    )


class _Details:
    """Figures by name, whole ones without a point; one that is missing is nought."""

    def __init__(self, figures: dict[str, float]) -> None:
        self._figures = figures

    def __getitem__(self, name: str) -> str:
        return _number(self._figures.get(name, 0))


def _number(value: float) -> str:
    return f"{round(value, 2):g}"


def _forms(cue: Cue) -> str:
    shown = [f"{form} × {count}" for form, count in list(cue.forms.items())[:MOST_FORMS]]
    return listed(shown) or "–"


def _star_parts(cue: Cue) -> str:
    shown = [f"{part} {round(100 * share)} %" for part, share in cue.details.items() if share]
    return " · ".join(shown) or "–"


def _first(cue: Cue) -> str:
    return format_clock(cue.evidence[0].span.start_ms, tenths=True) if cue.evidence else "–"


def _content(cue: Cue) -> str | None:
    match cue.id:
        case "star":
            return _star(cue)
        case "numbers":
            return translate(
                "cues",
                "{value} found, {details[from_to]} of them before and after, {details[result]} of them a result.",
            )
        case "i_we":
            return _persons(cue)
        case "empathy":
            return translate(
                "cues", "{value} found, {details[specific]} of them with a cause or a time."
            )
        case "solution":
            return translate(
                "cues", "{value} found, {details[with_time]} of them with a time limit."
            )
        case "order":
            return _order(cue)
        case "probing":
            return translate("cues", "{value} found, asking for what is behind the question.")
        case "overpromise":
            return translate("cues", "{value} found. Check whether each of them can be kept.")
        case "vague_praise":
            return translate("cues", "{value} found. An example or a number is an option.")
        case "length_ratio":
            return translate(
                "cues",
                "{details[seconds]} s of {details[target_seconds]} s, {percent} % of the time.",
            )
        case _:
            return None


def _star(cue: Cue) -> str:
    if not cue.details.get("R"):
        return translate(
            "cues",
            "{parts}. No sentence matched the result phrases. If you gave the outcome, mark it.",
        )
    return translate("cues", "{parts} of the time.")


def _persons(cue: Cue) -> str:
    if cue.details.get("own_part_unclear"):
        return translate(
            "cues",
            "The action part has “we” × {details[action_we]} and “I” × 0. Which part was yours?",
        )
    return translate("cues", "“I” × {details[i]}, “we” × {details[we]}.")


def _order(cue: Cue) -> str:
    if cue.value:
        return translate("cues", "Empathy comes before the solution, from {first} on.")
    return translate("cues", "The solution comes before the empathy. Listen to both if useful.")


def _words(cue: Cue) -> str | None:
    match cue.id:
        case "fillers_strict" if not cue.value:
            return translate("cues", "None in the transcript; transcribers leave many out.")
        case "fillers_strict":
            return translate("cues", "At least {count} in the transcript: {forms}. {value} in 100.")
        case "fillers_possible":
            return translate("cues", "Perhaps {count}: {forms}. Only listening tells.")
        case "voiced_pauses":
            return translate("cues", "At least {value} in the sound, with no word there.")
        case "repetition":
            return translate("cues", "At least {value}: {forms}.")
        case "hedges":
            return translate(
                "cues",
                "{count}: {forms}. In the sentence with the result, a definite form is possible if you are sure.",
            )
        case "connective_monotony":
            return _linked(cue)
        case "phrase_overuse":
            return translate("cues", "{value}: {forms}.")
        case _:
            return None


def _linked(cue: Cue) -> str:
    if cue.details.get("often_the_same"):
        return translate(
            "cues",
            "{count} of {details[linkers]} links are the same: {forms}. Others are an option.",
        )
    return translate("cues", "{details[linkers]} links: {forms}.")


def _time(cue: Cue) -> str | None:
    match cue.id:
        case "speech_rate" if cue.language == "zh":
            return translate("cues", "About {value} characters a minute.")
        case "speech_rate":
            return translate("cues", "About {value} words a minute.")
        case "articulation_rate":
            return translate("cues", "{value} syllables a second.")
        case "rate_trend":
            return translate("cues", "The last third is {value} times as fast as the first.")
        case "silent_pauses":
            return translate("cues", "{value} found, {details[seconds]} s in all.")
        case "long_pauses":
            return translate(
                "cues",
                "{value} of a second or more, {details[listed]} of two or more, {details[in_clause]} inside a clause. "
                "A pause may be thinking time; look only if useful.",
            )
        case "pause_ratio":
            return translate("cues", "{percent} % of the answer.")
        case "time_to_first_word":
            return translate("cues", "{value} s. Trimming the start is an option.")
        case _:
            return None
