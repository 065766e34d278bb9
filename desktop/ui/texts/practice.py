"""What comes next and why, as sentences."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.practice.advice import Advice, Step
from desktop.practice.coverage import Column
from desktop.practice.drills import DrillKind
from desktop.practice.estimate import Evidence
from desktop.practice.probes import ProbeKind
from desktop.practice.reasons import Reason, Why
from desktop.practice.rows import RowState
from desktop.roles.model import Text
from desktop.ui.texts.times import day_words
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.practice.probes import Probe
    from desktop.practice.progress import Change, ItemCount

QUOTE = 60
"""Characters of an answer that a reason repeats."""
_PROBES_EN = {
    ProbeKind.GO_DEEPER: "Can you tell me more about that?",
    ProbeKind.OWN_PART: "What did you do yourself?",
    ProbeKind.NUMBER: "How much was that in numbers, and compared with what?",
    ProbeKind.RESULT: "What came of it in the end?",
}
_PROBES_ZH = {
    ProbeKind.GO_DEEPER: "能再具体说说吗？",
    ProbeKind.OWN_PART: "其中你自己做了什么？",
    ProbeKind.NUMBER: "用数字说是多少？和什么相比？",
    ProbeKind.RESULT: "最后结果怎么样？",
}


def advice_sentence(advice: Advice, competency: str) -> str:
    """Return what to do next, how long it takes and why, in one sentence.

    Args:
        advice: the next step.
        competency: the name of its competency in the language in use; may be empty.
    """
    why = translate("practice", "; ").join(map(why_words, advice.why[:3]))
    return _step_template(advice).format(
        competency=competency,
        question=advice.question,
        minutes=advice.minutes,
        days=advice.in_days,
        why=why,
    )


def _step_template(advice: Advice) -> str:
    match advice.step:
        case Step.REVIEW:
            return translate(
                "practice", "Look at your answer to {question}, about {minutes} min: {why}."
            )
        case Step.PRACTISE:
            return translate("practice", "Practise “{competency}”, about {minutes} min: {why}.")
        case Step.ASK_OTHERS:
            return translate(
                "practice",
                "Ask another person to look at {question} for “{competency}”, about {minutes} min, or try another kind of question: {why}.",
            )
        case Step.KEEP_WARM if advice.in_days == 0:
            return translate(
                "practice", "One more session today keeps it fresh, about {minutes} min: {why}."
            )
        case Step.KEEP_WARM if advice.in_days == 1:
            return translate(
                "practice", "One more session tomorrow keeps it fresh, about {minutes} min: {why}."
            )
        case Step.KEEP_WARM:
            return translate(
                "practice",
                "One more session in {days} days keeps it fresh, about {minutes} min: {why}.",
            )
        case Step.REST:
            return translate("practice", "Enough for today, go on tomorrow: {why}.")


def why_words(why: Why) -> str:
    """Return a reason as part of a sentence."""
    facts = dict(why.facts)
    if "day" in facts:
        facts["day"] = day_words(dt.date.fromisoformat(facts["day"]))
    return _reason_template(why.reason, facts.get("count", "")).format_map(facts)


def _reason_template(reason: Reason, count: str) -> str:
    match reason:
        case Reason.LITTLE_KNOWN if count == "0":
            return translate("practice", "nobody has rated it yet")
        case Reason.LITTLE_KNOWN:
            return translate("practice", "rated answers so far: {count}")
        case Reason.FEW_OTHERS:
            return translate("practice", "few of the last answers were rated by others")
        case Reason.EARLIER_LOWER:
            return translate("practice", "it went well lately, but not before")
        case Reason.NEVER:
            return translate("practice", "it was not practised yet")
        case Reason.BELOW_GOOD:
            return translate("practice", "the last levels were {levels}")
        case Reason.OTHERS_SAW_LESS:
            return translate("practice", "{count} others saw less than the {own} you gave yourself")
        case Reason.REOPENED:
            return translate("practice", "it had gone well twice, but not on {day}")
        case Reason.PASSED_ONCE:
            return translate(
                "practice", "it went well once, on {day}, and counts after a second time"
            )
        case Reason.NOT_LATELY:
            return translate("practice", "days since the last practice: {days}")
        case Reason.WEAK_ITEMS:
            return translate("practice", "checklist items still open: {items}")
        case _:
            return _other_reason(reason)


def _other_reason(reason: Reason) -> str:
    match reason:
        case Reason.AD_ASKS:
            return translate("practice", "the job ad asks for it ({words})")
        case Reason.NOT_LOOKED_AT:
            return translate("practice", "nobody has looked at it since {day}")
        case Reason.ALL_GOOD:
            return translate(
                "practice", "every competency was rated 4 or better, by others too, on several days"
            )
        case Reason.STANDING_STILL:
            return translate("practice", "the level has hardly moved in {sessions} sessions")
        case Reason.NO_OTHER_EYES:
            return translate("practice", "nobody else has rated these answers")
        case Reason.ALL_ASKED_TODAY:
            return translate("practice", "every question was asked today")
        case _:
            return translate("practice", "the role asks for it")


def evidence_name(evidence: Evidence) -> str:
    """Say how much can be told."""
    match evidence:
        case Evidence.NONE:
            return translate("practice", "no evidence yet")
        case Evidence.NOT_ENOUGH:
            return translate("practice", "not enough")
        case Evidence.EARLY:
            return translate("practice", "early sign")
        case Evidence.SOME:
            return translate("practice", "some evidence")


def row_name(state: RowState) -> str:
    """Name where a row of the plan stands."""
    match state:
        case RowState.UNSEEN:
            return translate("practice", "not looked at")
        case RowState.WEAK:
            return translate("practice", "to work on")
        case RowState.ONCE:
            return translate("practice", "went well once")
        case RowState.PASSED:
            return translate("practice", "went well in two sessions")
        case RowState.REOPENED:
            return translate("practice", "open again")


def column_name(column: Column) -> str:
    """Name what a competency should have."""
    match column:
        case Column.QUESTION:
            return translate("practice", "a question")
        case Column.STORY:
            return translate("practice", "a story")
        case Column.GOOD_TAKE:
            return translate("practice", "a good answer")
        case Column.OTHER_VIEW:
            return translate("practice", "a view of others")


def drill_words(kind: DrillKind) -> str:
    """Say what a drill is."""
    match kind:
        case DrillKind.NEED_CARDS:
            return translate(
                "practice",
                "Ten need cards: say the need behind each and the question that checks it, aloud.",
            )
        case DrillKind.LOOK_UP:
            return translate(
                "practice",
                "Open your own knowledge base and answer five product questions, each with its source and a check.",
            )
        case DrillKind.EMPATHY_ACTION_TIME:
            return translate(
                "practice",
                "To five openings of customers: name the cause, say what you do, and by when.",
            )
        case DrillKind.LEARN_CYCLE:
            return translate(
                "practice", "Write four lines: what you learned, tried, measured and changed."
            )
        case DrillKind.REWRITE_CARDS:
            return translate(
                "practice",
                "Rewrite cards, then a table of your numbers: before, after, period, my part.",
            )
        case DrillKind.STAR_CARDS:
            return translate(
                "practice",
                "Situation, task, action, result: 15 seconds each, then the whole answer.",
            )
        case DrillKind.FLASH_NOTES:
            return translate(
                "practice", "Go through your notes, then explain one to somebody outside the field."
            )
        case DrillKind.TECHNICAL_CHECK:
            return translate(
                "practice", "Check camera, light and microphone, then one answer of 60 seconds."
            )


def probe_text(kind: ProbeKind) -> Text:
    """Return the rules' own follow-up in both languages, as it is kept with the take."""
    return Text(zh=_PROBES_ZH[kind], en=_PROBES_EN[kind])


def because_words(probe: Probe) -> str:
    """Say why a follow-up is asked, with what was found in the answer."""
    match probe.kind:
        case ProbeKind.GO_DEEPER:
            return translate("practice", "because you spoke for {seconds} s of {of} s").format(
                seconds=probe.seconds, of=probe.of_seconds
            )
        case ProbeKind.OWN_PART if probe.quote:
            quote = probe.quote if len(probe.quote) <= QUOTE else probe.quote[:QUOTE] + "…"
            words = translate("practice", "because nobody says “I” in: “{quote}”")
            return words.replace("{quote}", quote)
        case ProbeKind.OWN_PART:
            return translate("practice", "because “we” was said and “I” was not")
        case ProbeKind.NUMBER:
            return translate("practice", "because no number was found in the transcript")
        case ProbeKind.RESULT:
            return translate("practice", "because no result was found in the transcript")
        case ProbeKind.OF_THE_PACK:
            return translate("practice", "because it belongs to this question")


def change_words(change: Change) -> str:
    """Say how the ratings of others moved, and whether that means anything."""
    if change.beyond:
        return translate(
            "practice",
            "Others rated {before} at first and {after} lately: more than different reviewers would give.",
        ).format(before=f"{change.before:.1f}", after=f"{change.after:.1f}")
    return translate(
        "practice",
        "Others rated {before} at first and {after} lately: within what different reviewers would give.",
    ).format(before=f"{change.before:.1f}", after=f"{change.after:.1f}")


def count_words(count: ItemCount, item: str) -> str:
    """Say how many of the others saw an item, counts first."""
    if not count.of_before:
        return translate("practice", "{yes} of {all} reviewers said yes: {item}").format(
            yes=count.yes, all=count.of, item=item
        )
    return translate(
        "practice", "{yes} of {all} reviewers said yes, last time {before} of {all_before}: {item}"
    ).format(
        yes=count.yes, all=count.of, before=count.yes_before, all_before=count.of_before, item=item
    )


def chance_note() -> str:
    """Return what else moves a level; it stands beside every progress."""
    return translate(
        "practice",
        "Easier questions, more preparation and chance move levels too: a very low one is often followed by a higher one.",
    )
