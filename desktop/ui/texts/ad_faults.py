"""Faults of files that a person brings to prepare with: job ads, word lists, cards."""

from __future__ import annotations

from desktop.base.errors import Fault
from desktop.ui.tongue import translate


def ad_template(fault: Fault) -> str | None:
    """Return the sentence of such a fault, with the names of its facts in braces."""
    match fault:
        case Fault.AD_TOO_LARGE:
            return translate(
                "faults",
                "{file} holds more than a job ad does (at most {mb} MB, {pages} pages, {characters} characters). It was not used and is unchanged. Copy the ad alone into a text file.",
            )
        case Fault.AD_KIND_UNKNOWN:
            return translate(
                "faults",
                "{file} is no text, Word or PDF file. It was not used and is unchanged. Save the ad as one of {known}, or copy its text into a text file.",
            )
        case Fault.AD_ENCRYPTED:
            return translate(
                "faults",
                "{file} is protected by a password. It was not used and is unchanged. Save a copy without a password, or copy its text into a text file.",
            )
        case Fault.AD_DAMAGED:
            return translate(
                "faults",
                "{file} is damaged and can't be read. It was left as it is. Get the file again, or copy the text of the ad into a text file.",
            )
        case Fault.AD_SCANNED:
            return translate(
                "faults",
                "There is no text in {file}, only pictures of it perhaps. The file is unchanged. Copy or type the text of the ad into a text file.",
            )
        case Fault.AD_EMPTY:
            return translate(
                "faults",
                "There is no text in {file}. The file is unchanged. Choose the file with the job ad.",
            )
        case Fault.WORDS_DAMAGED:
            return translate(
                "faults",
                "Your own words of job ads in {file} can't be read ({why}). The file is unchanged. Mend it, or rename it to go on with the words that came with Greenroom.",
            )
        case Fault.CARDS_REFUSED:
            return translate(
                "faults",
                "The cards in {file} were not taken over: line {line}, {why}. Nothing was changed. Mend the file and try again.",
            )
        case _:
            return None
