"""What the difference between oneself and others is called: short, and never a judgement of a person."""

from __future__ import annotations

from desktop.review.gaps import GapLabel, ItemLabel
from desktop.ui.tongue import translate


def gap_name(label: GapLabel) -> str:
    """Name what a competency shows, or why nothing can be said of it yet."""
    match label:
        case GapLabel.NO_OPINION:
            return translate("gaps", "No opinion yet")
        case GapLabel.ONE_OPINION:
            return translate("gaps", "One opinion")
        case GapLabel.REVIEWERS_DIFFER:
            return translate("gaps", "Reviewers differ")
        case GapLabel.HIDDEN_STRENGTH:
            return translate("gaps", "Possible hidden strength")
        case GapLabel.BLIND_SPOT:
            return translate("gaps", "Possible blind spot")
        case GapLabel.SHARED_STRENGTH:
            return translate("gaps", "Shared strength")
        case GapLabel.SHARED_GAP:
            return translate("gaps", "Shared gap")
        case GapLabel.IN_LINE:
            return translate("gaps", "Broadly in line")


def item_gap_name(label: ItemLabel) -> str:
    """Name what a checklist item shows."""
    match label:
        case ItemLabel.OPEN_STRENGTH:
            return translate("gaps", "Shared strength")
        case ItemLabel.BLIND_SPOT:
            return translate("gaps", "Possible blind spot")
        case ItemLabel.HIDDEN_STRENGTH:
            return translate("gaps", "Possible hidden strength")
        case ItemLabel.SHARED_GAP:
            return translate("gaps", "Shared gap")
        case ItemLabel.MIXED:
            return translate("gaps", "Mixed")
