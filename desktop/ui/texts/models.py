"""Speech models in words: their state, how fast they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.texts.names import heard_language_name
from desktop.ui.texts.sentences import in_a_row
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.transcription.trial import Trial
    from desktop.ui.model_desk import ModelLine
MEGABYTE, GIGABYTE = 1_000_000, 1_000_000_000


def megabytes(count: int) -> str:
    """Return a number of bytes as a person reads it."""
    if count >= GIGABYTE:
        return translate("models", "{size} GB").format(size=f"{count / GIGABYTE:.1f}")
    return translate("models", "{size} MB").format(size=max(1, round(count / MEGABYTE)))


def model_state(line: ModelLine) -> str:
    """Say whether a model is there and whole, and how well that is known."""
    if line.custom and line.state == "damaged":
        return translate(
            "models",
            "Its files have changed since it was brought in, so it is not used. Bring it in again.",
        )
    if line.custom:
        return translate("models", "On this computer. Nobody has published what it must be.")
    if line.state == "missing":
        if line.begun:
            return translate(
                "models", "{there} of {size} have come; the rest can be fetched."
            ).format(there=megabytes(line.begun), size=megabytes(line.bytes))
        return translate("models", "Not on this computer.")
    if line.state == "damaged":
        return translate("models", "Damaged: it is not as published, so it is not used.")
    if line.own_damaged:
        return translate(
            "models",
            "Your own copy is damaged; the whole one that came with the program is used.",
        )
    if line.checked:
        return translate("models", "On this computer. Every byte is as published.")
    return translate("models", "On this computer.")


def trial_words(line: ModelLine) -> str:
    """Say how fast a model is here, as measured or as can be expected; empty when nothing is known."""
    if line.trial is not None:
        return trial_sentence(line.trial)
    if line.expected is None or line.custom:
        return ""
    return translate("models", "Expected here: about {pace} × real time.").format(
        pace=pace_figure(line.expected)
    )


def trial_sentence(trial: Trial) -> str:
    """Return what a test came to: ``small, int8: 0.7 × real time here, zh ok``."""
    from desktop.transcription.trial import HEARS  # the job bar needs none of it at the start

    kind = "int8" if trial.device == "cpu" else translate("models", "graphics card")
    words = translate("models", "{model}, {kind}: {pace} × real time here").format(
        model=trial.model, kind=kind, pace=pace_figure(trial.pace)
    )
    parts = [words]
    for code, share in trial.heard.items():
        template = (
            translate("models", "{language} ok ({share})")
            if share >= HEARS
            else translate("models", "{language} weak ({share})")
        )
        parts.append(template.format(language=heard_language_name(code), share=f"{share:.0%}"))
    advice = (
        translate("models", "Fast enough to write while you answer.")
        if trial.keeps_up
        else translate("models", "Too slow to write while you answer; it writes after Stop.")
    )
    said = translate("models", ", ").join(parts) + translate("models", ".")
    busy = (
        translate("models", "Other programs were busy meanwhile; their share is not counted.")
        if trial.busy
        else ""
    )
    return in_a_row(said, advice, busy)


def pace_figure(pace: float) -> str:
    """Return a pace with two digits that count."""
    return f"{pace:.2f}" if pace < 1 else f"{pace:.1f}"
