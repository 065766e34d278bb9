"""What a double click on a pack, a review or a reply does."""

from __future__ import annotations

from desktop.ui.outside.open_with import Opening
from desktop.ui.tongue import translate


def opening_words(state: Opening) -> str:
    """Return the sentence of a state."""
    match state:
        case Opening.OFF:
            return translate("opening", "A double click does not open them here yet.")
        case Opening.ON:
            return translate("opening", "A double click opens them here.")
        case Opening.OUTDATED:
            return translate("opening", "A double click opens another or an older Greenroom.")
        case Opening.BUILT_IN:
            return translate("opening", "The system opens them with Greenroom by itself.")
