"""What comes back from others, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.base.errors import Fault, WorldError
from desktop.review.actions import Action, Decision
from desktop.sharing.counting import Counted
from desktop.sharing.dates import Dated
from desktop.sharing.taking_in import Outcome
from desktop.sharing.unmatched import Why
from desktop.ui.texts.faults import error_sentence
from desktop.ui.texts.marks import one_line, reviewer_role_name
from desktop.ui.texts.sentences import in_a_row, isolated, listed
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.base.errors import GreenroomError
    from desktop.sharing.comparing import Said
    from desktop.sharing.overview import CameBack
    from desktop.sharing.replying import Replied, ReplyEntry, ReplyFile
    from desktop.sharing.review_file import By
    from desktop.sharing.taking_in import Revision, TakenIn
    from desktop.sharing.unmatched import Unmatched

DAY = 10
MOST_LISTED = 8


def says_name(by: By) -> str:
    """Name who says they wrote a review: a claim, with what they are to the candidate."""
    name, role = one_line(by.name), reviewer_role_name(by.role)
    if not name:
        return role
    words = translate("received", "says: {name} · {role}")
    return words.format(name=isolated(name), role=role)


def came_words(taken: TakenIn) -> str:
    """Say what became of a review that was opened."""
    match taken.outcome:
        case Outcome.ADDED:
            words = translate("received", "A review was added ({name}).")
        case Outcome.REVISED:
            words = translate(
                "received", "A newer version was added ({name}); the earlier one is kept."
            )
        case Outcome.KEPT:
            words = translate(
                "received",
                "This version was kept ({name}). The one that was there goes on counting: it is newer or verified.",
            )
        case Outcome.UNCHANGED:
            words = translate(
                "received", "This review was here already ({name}). Nothing was changed."
            )
        case Outcome.OLDER:
            words = translate(
                "received",
                "This version ({name}) is older than all that are kept. Nothing was changed.",
            )
    name = says_name(taken.review.latest.review.reviewer)
    return in_a_row(words.format(name=name), dated_words(taken.revision))


def verified_words(*, genuine: bool) -> str:
    """Say what the signature says, and no more."""
    if genuine:
        return translate("received", "made with your pack, unchanged since")
    return translate("received", "not verified: it may have been altered")


def about_review(found: CameBack) -> str:
    """Say about a review what can be said without opening it."""
    latest = found.received.latest
    parts = [verified_words(genuine=latest.genuine)]
    if len(found.received.revisions) > 1:
        words = translate("received", "version {n}, the earlier ones are kept")
        parts.append(words.format(n=len(found.received.revisions)))
    if not latest.poolable:
        parts.append(translate("received", "not counted with the others"))
    if latest.review.reviewer.calibrated is False:
        parts.append(translate("received", "not calibrated"))
    if found.sealed and found.rate_first is not None:
        parts.append(translate("received", "sealed until you have rated the same"))
    elif found.sealed:
        parts.append(
            translate(
                "received",
                "sealed, and a take can’t be read: bring it back or move it to the trash",
            )
        )
    elif found.received.waiting is not None:
        parts.append(
            translate("received", "a newer version is sealed until you have rated what it adds")
        )
    said = (standing_words(found.counted), dated_words(latest))
    return "\n".join((" · ".join(parts), *(each for each in said if each)))


def standing_words(counted: Counted) -> str:
    """Say why a review does not count where that is not seen from it alone; else nothing."""
    match counted:
        case Counted.REPLACED:
            return translate(
                "received",
                "Does not count: another one that names the same reviewer, newer or verified, stands in its place.",
            )
        case Counted.LEFT_OUT:
            return translate("received", "You left it out: it is kept, but not shown or counted.")
        case _:
            return ""


def counted_name(counted: Counted) -> str:
    """Name in a word or two how a review stands."""
    match counted:
        case Counted.COUNTED:
            return translate("received", "counted")
        case Counted.SEALED:
            return translate("received", "sealed")
        case Counted.LEFT_OUT:
            return translate("received", "left out")
        case Counted.REPLACED:
            return translate("received", "another one that names the same reviewer counts")
        case Counted.APART:
            return translate("received", "not counted with the others")


def dated_words(revision: Revision) -> str:
    """Say that the date of a review cannot be right; nothing where it may be."""
    match revision.dated:
        case Dated.FITS:
            return ""
        case Dated.FUTURE:
            words = translate(
                "received",
                "Its date, {day}, is still to come: the clock of that computer may be wrong. It counts from the day it came in.",
            )
        case Dated.BEFORE_PACK:
            words = translate(
                "received",
                "Its date, {day}, is before the pack was made: the clock of that computer may be wrong.",
            )
    return words.format(day=revision.review.submitted_at[:DAY])


def no_own_level(own: Said | None) -> str:
    """Say why there is no level of the candidate's own."""
    if own is not None and own.cannot_judge:
        return translate("received", "you could not judge it")
    return translate("received", "you have not rated it")


def said_words(said: Said) -> str:
    """Say what somebody said of a competency: a level, or why there is none."""
    if said.cannot_judge:
        return translate("received", "can’t judge it")
    if said.level is None:
        return translate("received", "no level (no evidence found)")
    words = translate("received", "{level} (no evidence found)") if said.no_evidence else "{level}"
    return words.format(level=said.level)


def each_or_counted(said: Sequence[object]) -> str:
    """List what several people said, each by itself; of many, how many said the same, the most first."""
    names = [str(each) for each in said]
    if len(names) <= MOST_LISTED:
        return listed(names)
    return listed([f"{name} ×{count}" for name, count in Counter(names).most_common()])


def unmatched_words(found: Unmatched) -> str:
    """Say what others gave, and why there is nothing of one's own beside it."""
    match found.why:
        case Why.OTHER_CHECKLIST:
            why = translate("received", "only in another checklist, so you have no rating of it")
        case Why.TAKE_GONE:
            why = translate("received", "its take is not here any more")
        case Why.NOT_RATED:
            why = translate("received", "you had not rated it before you read theirs")
    return " · ".join(filter(None, (others_words(found.levels), why, bare_words(found.bare))))


def others_words(said: Sequence[object]) -> str:
    """Say what others gave; nothing without any."""
    if not said:
        return ""
    return translate("received", "others: {levels}").format(levels=each_or_counted(said))


def bare_words(levels: Sequence[int]) -> str:
    """Say which levels of others do not count, and why; nothing without any."""
    if not levels:
        return ""
    words = translate(
        "received",
        "not counted: {levels}, given without a moment and without saying that there is no evidence",
    )
    return words.format(levels=each_or_counted(levels))


def gone_words(count: int) -> str:
    """Say that packs went to the trash by themselves."""
    words = translate(
        "received",
        "Packs of others in the trash: {count}. The day until which their owners let you keep them has passed.",
    )
    return words.format(count=count)


def decision_name(decision: Decision) -> str:
    """Name what comes of a note."""
    match decision:
        case Decision.ACCEPTED:
            return translate("received", "Accept")
        case Decision.TRIED:
            return translate("received", "Tried")
        case Decision.DISAGREED:
            return translate("received", "Disagree")
        case Decision.PUT_OFF:
            return translate("received", "Later")


def came_of_it(decision: Decision, *, done: bool | None) -> str:
    """Say what came of a note, for who wrote it."""
    match decision:
        case Decision.ACCEPTED if done:
            return translate("received", "accepted and done in a later take")
        case Decision.ACCEPTED if done is False:
            return translate("received", "accepted, not done yet")
        case Decision.ACCEPTED:
            return translate("received", "accepted, for the next take")
        case Decision.TRIED:
            return translate("received", "tried")
        case Decision.DISAGREED:
            return translate("received", "seen differently")
        case Decision.PUT_OFF:
            return translate("received", "put off")


def entry_words(entry: ReplyEntry) -> str:
    """Say what came of one note, and why where that was said."""
    came = came_of_it(entry.decision, done=entry.done)
    return f"{came} · {one_line(entry.why)}" if entry.why.strip() else came


def reply_words(reply: ReplyFile) -> str:
    """Return a whole reply as text, to be sent in a message to who has no Greenroom."""
    head = translate("received", "What came of your review ({day}):").format(day=reply.replied_on)
    lines = (f"• {one_line(each.text)}\n  → {entry_words(each)}" for each in reply.entries)
    return "\n".join((head, *lines))


def which_review_words(reply: ReplyFile, saved: str) -> str:
    """Say which review of a pack a reply is to; who wrote it is not known.

    Args:
        reply: one of those that are kept with the pack.
        saved: id of the review that was saved here; empty without one.
    """
    if reply.review_id.lower() == saved:
        words = translate("received", "What came of the review saved here ({day}):")
    elif saved:
        words = translate("received", "What came of another review of this pack ({day}):")
    else:
        words = translate("received", "What came of a review of this pack ({day}):")
    return words.format(day=reply.replied_on)


def reply_came_words(replied: Replied) -> str:
    """Say that a reply was kept, and where it can be read again."""
    if replied.older:
        return translate(
            "received",
            "A newer reply is here already; nothing was changed. It stands below, with its pack.",
        )
    if replied.was_there:
        return translate(
            "received",
            "This reply was here already; nothing was changed. It stands below, with its pack.",
        )
    return translate(
        "received", "The reply is kept: what came of your review stands below, with its pack."
    )


def waiting_words(action: Action | None) -> str:
    """Say where an action stands, for the candidate."""
    if action is None:
        return translate("received", "not decided yet")
    return came_of_it(action.decision, done=action.done)


def refused_words(error: GreenroomError) -> str:
    """Say why a file was not taken in, where the answer stands in the page and not in a command."""
    fault = error.fault if isinstance(error, WorldError) else None
    file = error.facts.get("file", "–") if isinstance(error, WorldError) else ""
    match fault:
        case Fault.WORDS_NEEDED:
            words = translate(
                "received",
                "{file} is encrypted. Nothing was taken in. Type the six words that came with it.",
            )
        case Fault.REVIEW_ALTERED:
            words = translate(
                "received",
                "{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again, or keep it, marked as not verified.",
            )
        case Fault.REVIEW_OTHER_CHECKLIST:
            words = translate(
                "received",
                "{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack, or keep it, apart from the others.",
            )
        case Fault.REPLY_TO_ANOTHER:
            words = translate(
                "received",
                "{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack, keep this reply as well.",
            )
        case _:
            return error_sentence(error)
    return words.format(file=file)


def keep_words(error: GreenroomError) -> str:
    """Offer to keep a review or reply all the same, as what it then is."""
    match error.fault if isinstance(error, WorldError) else None:
        case Fault.REVIEW_OTHER_CHECKLIST:
            return translate("received", "Keep it, apart from the others")
        case Fault.REPLY_TO_ANOTHER:
            return translate("received", "Keep this reply too")
        case _:
            return translate("received", "Keep it, marked as not verified")


def own_pack_words() -> str:
    """Say that a pack is one's own, where a review was meant."""
    return translate(
        "received",
        "This is a pack that you made yourself, not a review. What comes back from others ends in .greenroom-review.json.",
    )
