"""Words about job ads that are aimed at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.roles.target import GoalPreset
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.roles.target import Target
    from desktop.roles.weighing import Weighted

NAME_LENGTH = 60


def goal_name(goal: GoalPreset) -> str:
    """Name a preset: what companies of a kind hire for (domain.md 2.6)."""
    match goal:
        case GoalPreset.ECOMMERCE:
            return translate("targets", "E-commerce: raise order conversion")
        case GoalPreset.FINANCE:
            return translate("targets", "Finance: lower the complaint rate")
        case GoalPreset.IOT:
            return translate("targets", "Internet and devices: raise satisfaction")
        case GoalPreset.SAAS:
            return translate("targets", "Software as a service: accurate product answers")
        case GoalPreset.COST:
            return translate("targets", "Cost: less load on people, more efficiency")


def goal_words(target: Target) -> str:
    """Return the goal of the company, in the candidate's own words where there are some."""
    if target.goal_words:
        return target.goal_words
    return goal_name(target.goal) if target.goal else ""


def target_name(target: Target) -> str:
    """Return what the candidate calls a target, or the first line of the ad."""
    first = next((line.strip() for line in target.ad.splitlines() if line.strip()), "")
    return target.name or first[:NAME_LENGTH] or translate("targets", "Job ad without words")


def day_words(day: str, today: dt.date) -> str:
    """Say how far away an interview is, or how the day is written."""
    if not day:
        return translate("targets", "Written like 2026-12-01; may stay empty.")
    try:
        left = (dt.date.fromisoformat(day) - today).days
    except ValueError:
        return translate("targets", "Not kept yet: write it like 2026-12-01.")
    if left < 0:
        return translate("targets", "This day is over.")
    if left == 0:
        return translate("targets", "Today.")
    return translate("targets", "Days left: {count}").format(count=left)


def weight_words(found: Weighted) -> str:
    """Say where the weight of a competency comes from."""
    if found.own:
        return translate("targets", "your own weight")
    if found.raised and found.words:
        return translate("targets", "from these words, raised by the company goal")
    if found.raised:
        return translate("targets", "no word of the ad; raised by the company goal")
    if found.words:
        return translate("targets", "from these words")
    return translate("targets", "no word of the ad; as in the role")
