"""Pages as words; apart from the other names, because the window needs only these to start."""

from __future__ import annotations

from desktop.ui.navigation import Place
from desktop.ui.tongue import translate


def place_name(place: Place) -> str:
    """Name a page."""
    match place:
        case Place.HOME:
            return translate("names", "Home")
        case Place.PREPARE:
            return translate("names", "Prepare")
        case Place.PRACTISE:
            return translate("names", "Practise")
        case Place.REVIEW:
            return translate("names", "Review")
        case Place.COMPARE:
            return translate("names", "Compare")
        case Place.SHARE:
            return translate("names", "Share")
        case Place.PROGRESS:
            return translate("names", "Progress")
        case Place.LIBRARY:
            return translate("names", "Library")
        case Place.ROLES:
            return translate("names", "Roles")
        case Place.SETTINGS:
            return translate("names", "Settings")
