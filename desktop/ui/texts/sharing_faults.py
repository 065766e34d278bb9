"""Faults of packs and review files as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from desktop.base.errors import Fault
from desktop.ui.tongue import translate


def sharing_template(fault: Fault) -> str | None:
    """Return the sentence of a fault of sharing, its facts still open; None for any other."""
    return _of_export(fault) or _of_pack(fault) or _of_review(fault) or _of_reply(fault)


def _of_export(fault: Fault) -> str | None:
    match fault:
        case Fault.NOTHING_TO_SHARE:
            return translate(
                "faults",
                "The session {session} has no finished take of that kind. Nothing was written. Record an answer first, or choose other takes.",
            )
        case Fault.NO_MARKS_TO_SHARE:
            return translate(
                "faults",
                "Nothing is marked in the session {session}, so there are no clips. Nothing was written. Mark moments in Review first, or share whole takes.",
            )
        case Fault.NOTHING_TO_SEND:
            return translate(
                "faults",
                "Your review says nothing yet, so there is nothing to send. Answer, rate or mark something first.",
            )
        case Fault.NOT_TRANSCRIBED:
            return translate(
                "faults",
                "The take {take} has no transcript, so its words can be neither shared nor masked. Nothing was written. Transcribe it first: greenroom transcribe {take}",
            )
        case Fault.SHARE_TOO_LARGE:
            return translate(
                "faults",
                "The pack would hold {count} files; {most} is the most that is accepted. Nothing was written. Choose fewer takes.",
            )
        case _:
            return None


def _of_pack(fault: Fault) -> str | None:
    match fault:
        case Fault.INTAKE_STOPPED:
            return translate(
                "faults",
                "{file} was not taken in: it was stopped. Nothing of it was kept, and your library is unchanged. You can start it again at any time.",
            )
        case Fault.PACK_REFUSED:
            return translate(
                "faults",
                "{file} was not taken in: {why}. Nothing of it was kept, and your library is unchanged. Ask for the file again.",
            )
        case Fault.PART_NOT_SHARED:
            return translate(
                "faults",
                "This part of the take is not in the pack, so nothing can be marked there. Nothing was changed. Mark where the timeline is not shaded.",
            )
        case Fault.NOTHING_TO_MARK:
            return translate(
                "faults",
                "Nothing plays here, so there are no last seconds to mark. Nothing was changed. First choose a sentence, or select words.",
            )
        case Fault.NOTHING_PLAYS:
            return translate(
                "faults",
                "Nothing can be played here. ← → choose a sentence; in the words Shift+← → select some of them.",
            )
        case Fault.NO_MARK_CHOSEN:
            return translate("faults", "First choose a mark, with Alt+← →. M makes one.")
        case Fault.WORDS_NEEDED:
            return translate(
                "faults",
                '{file} is encrypted. Nothing was taken in. Type the six words that came with it: greenroom import FILE --passphrase "…"',
            )
        case Fault.WORDS_WRONG:
            return translate(
                "faults",
                "These are not the words that open {file}. Nothing was taken in. Check each of the six words and their order.",
            )
        case _:
            return None


def _of_review(fault: Fault) -> str | None:
    match fault:
        case Fault.REVIEW_LAID_ASIDE:
            return translate(
                "faults",
                "Somebody began anew with this pack in another window. No file was written. What was said here before is kept with the pack.",
            )
        case Fault.REVIEW_REFUSED:
            return translate(
                "faults",
                "The review {file} was not taken in: {why}. Your sessions are unchanged. Ask the reviewer to save it again.",
            )
        case Fault.REVIEW_UNKNOWN_SESSION:
            return translate(
                "faults",
                "{file} is about a session that is not in this library. Nothing was changed; keep the file. Open the library that the session is in, and import it there.",
            )
        case Fault.REVIEW_TO_SEND:
            return translate(
                "faults",
                "{file} is the review of a pack that you were given. Nothing was changed. Send it back the way the pack came: whoever gave you the pack opens it.",
            )
        case Fault.REVIEW_UNKNOWN_PACK:
            return translate(
                "faults",
                "{file} was written for a pack that was not made from this session here. Nothing was changed; keep the file. Import it on the computer where the pack was made.",
            )
        case Fault.REVIEW_OTHER_TAKE:
            return translate(
                "faults",
                "{file} speaks of a take that was not in the pack. Nothing was changed. Ask the reviewer which file they opened.",
            )
        case Fault.REVIEW_OTHER_CHECKLIST:
            return translate(
                "faults",
                "{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack; to keep it all the same, apart from the others: greenroom import FILE --anyway",
            )
        case Fault.REVIEW_ALTERED:
            return translate(
                "faults",
                "{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again; to keep it all the same, marked as unverified: greenroom import FILE --anyway",
            )
        case Fault.SEVERAL_LETTERS:
            return translate(
                "faults",
                "{file} holds {count} reviews or replies. Nothing was taken in. Unpack it, then open each file by itself.",
            )
        case Fault.ZIP_IN_A_MESSAGE:
            return translate(
                "faults",
                "{file} is a message with a pack or another zip in it. Nothing was taken in. Save its attachment in your mail program first, then open that.",
            )
        case Fault.OUTLOOK_MESSAGE:
            return translate(
                "faults",
                "{file} was written by Outlook, and what is attached to it can't be read here. Nothing was taken in. Open it in Outlook, save the attachment, then open that; or ask for the file in a zip.",
            )
        case Fault.PACKED_OTHERWISE:
            return translate(
                "faults",
                "{file} is packed in another way than as a zip. Nothing was taken in. Unpack it first, then open what was in it; or ask for it in a zip.",
            )
        case Fault.REVIEWS_FULL:
            return translate(
                "faults",
                "The session {session} has {most} reviews, which is the most it can hold. Nothing was changed. Remove one that you no longer need, then import this one.",
            )
        case _:
            return None


def _of_reply(fault: Fault) -> str | None:
    match fault:
        case Fault.NOTHING_TO_REPLY:
            return translate(
                "faults",
                "Nothing was decided about the notes of this review in {session} yet. No file was written. Decide about a note first.",
            )
        case Fault.REPLY_REFUSED:
            return translate(
                "faults",
                "The reply {file} was not taken in: {why}. Nothing was changed. Ask for the file again.",
            )
        case Fault.REPLY_TO_ANOTHER:
            return translate(
                "faults",
                "{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack: greenroom import FILE --anyway",
            )
        case Fault.REPLY_UNKNOWN_PACK:
            return translate(
                "faults",
                "{file} answers a review of a pack that is not in this library. Nothing was changed; keep the file. Open it where you reviewed the pack.",
            )
        case Fault.REPLY_TO_SEND:
            return translate(
                "faults",
                "{file} is your own reply to a review. Nothing was changed. Send it to whoever reviewed you: they open it where the pack is.",
            )
        case _:
            return None
