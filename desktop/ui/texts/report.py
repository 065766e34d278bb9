"""The candidate's report in words of the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.timecode import format_clock
from desktop.practice.attempts import SOURCE_OF
from desktop.reports.candidate_report_page import QuoteLine, ReportPage, TakeCard, data_address
from desktop.review.agreement import Shown, average_deviation, pairs, shown_for
from desktop.review.model import ReviewerRole
from desktop.roles.target import GoalPreset
from desktop.ui.texts.agreement import agreement_words, together_words
from desktop.ui.texts.gaps import gap_name
from desktop.ui.texts.marks import mark_kind_name, one_line, reviewer_name, reviewer_role_name
from desktop.ui.texts.practice import advice_sentence, drill_words, evidence_name, row_name
from desktop.ui.texts.progress import row_words, source_name
from desktop.ui.texts.review import span_text
from desktop.ui.texts.sentences import in_a_row, listed, listed_widely, said_of, with_more
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.base.settings import Language
    from desktop.media.small_picture import SmallPicture
    from desktop.reports.candidate_report import AbilityPart, CandidateReport, Rated, TakePart
    from desktop.reports.evidence import Quote
    from desktop.review.gaps import Gap
    from desktop.review.model import Reviewer

NOTHING = "–"


def goal_name(goal: GoalPreset) -> str:
    """Say what companies of a kind hire for."""
    match goal:
        case GoalPreset.ECOMMERCE:
            return translate("report", "E-commerce: more enquiries become orders")
        case GoalPreset.FINANCE:
            return translate("report", "Finance: fewer complaints")
        case GoalPreset.IOT:
            return translate("report", "Smart devices: satisfied customers")
        case GoalPreset.SAAS:
            return translate("report", "Software: faster answers, less load")
        case GoalPreset.COST:
            return translate("report", "Lower cost: fewer handovers to people")


def report_page(
    found: CandidateReport, language: Language, pictures: Mapping[str, SmallPicture], day: str
) -> ReportPage:
    """Put a report into words.

    Args:
        found: the facts.
        language: that is spoken around this call.
        pictures: by the ids of takes.
        day: on which it is made, a date.
    """
    from_to = " – ".join(
        dict.fromkeys(f"{each}" for each in (found.first_day, found.last_day) if each)
    )
    about = " · ".join(
        filter(
            None,
            (
                found.pack.name.say(language),
                from_to,
                translate("report", "answers: {count}").format(count=len(found.takes)),
            ),
        )
    )
    return ReportPage(
        language="zh-CN" if language.value == "zh" else "en",
        title=translate("report", "Candidate report"),
        about=about,
        promise=translate(
            "report",
            "A mirror for practice, made by the candidate. Levels are ratings by people, from 1 to 5 by written anchors. Not fit for selecting people.",
        ),
        goal_title=translate("report", "1 Goal"),
        goal=_goal(found, language),
        abilities_title=translate("report", "3 Gap: own view and the view of others"),
        abilities_head=(
            translate("report", "Competency"),
            translate("report", "Own levels"),
            translate("report", "Levels by others"),
            translate("report", "Own view against others"),
            translate("report", "State"),
        ),
        abilities=tuple(_ability(each, language) for each in found.abilities),
        abilities_note=in_a_row(
            translate(
                "report",
                "Compared is the newest answer that both sides rated, from two independent reviewers on. Reviews that are still sealed are left out.",
            ),
            *together_words(found.together),
        ),
        takes_title=translate("report", "2 Evidence"),
        takes=tuple(
            _take(each, found, language, pictures.get(each.take.id)) for each in found.takes
        ),
        actions_title=translate("report", "4 Next actions"),
        actions=_actions(found, language),
        foot=translate(
            "report", "Made with Greenroom on {day}. Nothing in it was rated by a machine."
        ).format(day=day),
    )


def _goal(found: CandidateReport, language: Language) -> tuple[tuple[str, str], ...]:
    target, rows = found.now.target, list[tuple[str, str]]()
    if target is None:
        words = translate("report", "{role}. No job ad yet; the weights are those of the role.")
        return ((translate("report", "Role"), words.format(role=found.pack.name.say(language))),)
    name = target.name or found.pack.name.say(language)
    rows.append((translate("report", "Role"), name))
    aims = (goal_name(target.goal) if target.goal else "", target.goal_words)
    goal = listed_widely([each for each in aims if each])
    rows.append((translate("report", "Why the company hires"), goal or NOTHING))
    if target.interview_day:
        rows.append((translate("report", "Interview"), target.interview_day))
    asked = [each for each in found.now.weighted if each.words]
    names = {each.id: each.name.say(language) for each in found.pack.competencies}
    words = listed_widely(
        [
            with_more(names.get(each.competency, each.competency), listed(each.words[:3]))
            for each in asked
        ]
    )
    rows.append((translate("report", "The ad asks for"), words or NOTHING))
    if target.sources:
        rows.append((translate("report", "Sources"), listed_widely(target.sources)))
    return tuple(rows)


def _ability(found: AbilityPart, language: Language) -> tuple[str, ...]:
    state = NOTHING
    if found.standing is not None:
        state = f"{row_name(found.standing.row.state)} · {evidence_name(found.standing.estimate.evidence)}"
    return (
        found.competency.name.say(language),
        _levels(found.own),
        _levels(found.others),
        _compared(found.gap) if found.gap is not None else NOTHING,
        state,
    )


def _compared(found: Gap) -> str:
    """Say what the difference is, and how far the reviewers agree."""
    peers = found.peers
    many = shown_for(len(peers)) is Shown.DEVIATION
    said = agreement_words(len(peers), pairs([peers]), average_deviation(peers) if many else None)
    return " · ".join(dict.fromkeys(filter(None, (gap_name(found.label), said))))


def _levels(levels: tuple[int, ...]) -> str:
    return listed([str(each) for each in levels]) or NOTHING


def _take(
    found: TakePart, report: CandidateReport, language: Language, picture: SmallPicture | None
) -> TakeCard:
    question = found.question
    said = question.text.say(language) if question else ""
    about = [
        found.day.isoformat(),
        format_clock(found.take.duration_ms),
    ]
    if found.take.prepared_s is not None:
        words = translate("report", "{seconds} s preparation")
        about.append(words.format(seconds=found.take.prepared_s))
    if question is not None:
        about.append(
            translate("report", "difficulty {level} of 3").format(level=question.difficulty)
        )
    if found.retake:
        about.append(translate("report", "retake"))
    names = {each.id: each.name.say(language) for each in report.pack.competencies}
    rated = [each for each in found.rated if each.own is not None or each.others]
    nothing = "" if rated or found.quotes else translate("report", "Nobody has looked at it yet.")
    return TakeCard(
        title=f"{found.take.question_id} · {one_line(said)}".rstrip(" ·"),
        about=" · ".join(about),
        levels_head=(
            translate("report", "Competency"),
            translate("report", "Own level"),
            translate("report", "Levels by others"),
        ),
        levels=tuple(
            (names.get(each.competency, each.competency), _own(each), _of_others(each))
            for each in rated
        ),
        whys=tuple(
            said_of(names.get(each.competency, ""), one_line(each.why))
            for each in rated
            if each.why
        ),
        quotes=tuple(_quote(each) for each in found.quotes),
        nothing=nothing,
        picture=data_address(picture.jpeg) if picture else "",
        picture_width=picture.width if picture else 0,
        picture_height=picture.height if picture else 0,
        picture_words=format_clock(picture.at_ms) if picture else "",
    )


def _own(found: Rated) -> str:
    return NOTHING if found.own is None else str(found.own)


def _of_others(found: Rated) -> str:
    said = [with_more(str(level), _who(reviewer)) for reviewer, level in found.others]
    return listed(said) or NOTHING


def _who(reviewer: Reviewer) -> str:
    name = one_line(reviewer.name)
    return name or source_name(SOURCE_OF[reviewer.role])


def _quote(found: Quote) -> QuoteLine:
    words = f"“{found.words}”" if found.words else translate("report", "(no words written down)")
    by = found.by
    who = reviewer_role_name(by.role) if by.role is ReviewerRole.SELF else reviewer_name(by)
    note = one_line(found.note)
    said = translate("report", "{kind} by {who}").format(kind=mark_kind_name(found.kind), who=who)
    return QuoteLine(span_text(found.span), words, said_of(said, note) if note else said)


def _actions(found: CandidateReport, language: Language) -> tuple[tuple[str, str], ...]:
    advice = found.now.advice
    competency = found.pack.competency(advice.competency)
    name = competency.name.say(language) if competency else ""
    rows = [(translate("report", "Next"), advice_sentence(advice, name))]
    texts = {each.id: each.text.say(language) for each in found.pack.items}
    for drill in found.drills:
        weak = [each for each in drill.items if each.row.is_open]
        because = listed_widely(
            [f"{texts.get(each.item, each.item)} · {row_words(each.row)}" for each in weak]
        )
        words = translate("report", "{exercise} Because of: {items}").format(
            exercise=drill_words(drill.kind), items=because
        )
        rows.append(
            (translate("report", "Exercise, {minutes} min").format(minutes=drill.minutes), words)
        )
    for reviewer, words in found.keeps:
        keep = translate("report", "Keep ({who})").format(who=reviewer_name(reviewer))
        rows.append((keep, one_line(words)))
    for reviewer, words in found.wishes:
        own = reviewer.role is ReviewerRole.SELF
        head = (
            translate("report", "I will try")
            if own
            else translate("report", "{who} suggests").format(who=reviewer_name(reviewer))
        )
        rows.append((head, one_line(words)))
    return tuple(rows)
