"""Faults as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from desktop.base.errors import Fault, GreenroomError, UsageError, WorldError, Wrong
from desktop.ui.texts.ad_faults import ad_template
from desktop.ui.texts.device_faults import device_template, recording_template
from desktop.ui.texts.model_faults import model_template
from desktop.ui.texts.reasons import reason_words
from desktop.ui.texts.sharing_faults import sharing_template
from desktop.ui.tongue import translate


def error_sentence(error: GreenroomError) -> str:
    """Return the sentence of an expected error in the language in use."""
    if isinstance(error, WorldError):
        return fault_sentence(error.fault, error.facts)
    if isinstance(error, UsageError):
        return wrong_sentence(error.wrong, error.facts)
    return str(error)


def fault_sentence(fault: Fault, facts: dict[str, str]) -> str:
    """Return the sentence of a fault with its facts filled in."""
    return _fill(_fault_template(fault), facts)


def wrong_sentence(wrong: Wrong, facts: dict[str, str]) -> str:
    """Return the sentence of a wrong use with its facts filled in."""
    return _fill(_wrong_template(wrong), facts)


class _Facts(dict[str, str]):
    """A missing fact shows as a dash, never as a crash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _fill(template: str, facts: dict[str, str]) -> str:
    shown = _Facts(facts)
    if "why" in shown:
        shown["why"] = reason_words(shown["why"])
    return template.format_map(shown)


def _fault_template(fault: Fault) -> str:
    for part in (
        device_template,
        recording_template,
        _file_template,
        model_template,
        ad_template,
        sharing_template,
    ):
        template = part(fault)
        if template is not None:
            return template
    raise AssertionError(fault)


def _file_template(fault: Fault) -> str | None:
    match fault:
        case Fault.DISK_FULL:
            return translate(
                "faults",
                "There is not enough room on the disk of {folder}. What was saved before is safe. Free some space, or choose another library folder.",
            )
        case Fault.FOLDER_READ_ONLY:
            return translate(
                "faults",
                "Greenroom may not write to {folder}. What is there is safe. Allow writing, or choose another library folder.",
            )
        case Fault.NOT_READABLE:
            return translate(
                "faults",
                "Greenroom may not read {file}. Nothing was changed. Allow reading it and try again.",
            )
        case Fault.FOLDER_MISSING:
            return translate(
                "faults",
                "The folder {folder} is not there. Nothing was changed. Bring it back, or choose another library folder.",
            )
        case Fault.TARGET_MISSING:
            return translate(
                "faults",
                "The folder {folder} is not there, so no file was written. Make it, or choose another folder for the file.",
            )
        case Fault.TARGET_READ_ONLY:
            return translate(
                "faults",
                "Greenroom may not write to {folder}, so no file was written. Allow writing, or choose another folder for the file.",
            )
        case Fault.TARGET_FULL:
            return translate(
                "faults",
                "There is not enough room on the disk of {folder}, so no file was written. What was there before is safe. Free some space, or choose another folder for the file.",
            )
        case Fault.TARGET_TOO_LARGE:
            return translate(
                "faults",
                "The disk of {folder} takes no file of this size, however much room it has (FAT32: 4 GB at most), so no file was written. What was there before is safe. Choose another disk, or put less into the file.",
            )
        case Fault.TARGET_NO_FILE:
            return translate(
                "faults",
                "{file} is a folder, a link or a device, which a file would take the place of. Nothing was written. Choose another name for the file.",
            )
        case Fault.FILE_FAILED:
            return translate(
                "faults",
                "{file} could not be used ({why}). What was saved before is safe. Check the disk and try again.",
            )
        case Fault.PLACE_TAKEN:
            return translate(
                "faults",
                "{file} is there again. It was left as it is, and what was removed stays in the trash.",
            )
        case Fault.TRASH_EMPTIED:
            return translate(
                "faults",
                "{name} is no longer in the trash: it was brought back, or the trash was emptied. Nothing was changed.",
            )
        case Fault.DOCUMENT_DAMAGED:
            return translate(
                "faults",
                "{file} is damaged ({why}). It was left as it is, and the recordings beside it still play. Restore it from a backup if you have one.",
            )
        case Fault.DOCUMENT_MISSING:
            return translate(
                "faults",
                "{file} is missing. The other files of the session are untouched. Restore it from a backup if you have one.",
            )
        case Fault.NO_TRANSCRIPT:
            return translate(
                "faults",
                "This take has no transcript yet. Nothing was changed. Transcribe it first: greenroom transcribe {take}",
            )
        case Fault.TRANSCRIPT_DAMAGED:
            return translate(
                "faults",
                "{file} is damaged ({why}). The recording beside it is untouched. Transcribe it again, or by command: greenroom transcribe {take}",
            )
        case Fault.CORRECTIONS_DAMAGED:
            return translate(
                "faults",
                "{file} is damaged ({why}). It holds the corrections of this take; the words as they were heard are untouched, and so is the recording. Put a backup in its place, or move it away to go on with the words as they were heard.",
            )
        case Fault.PICTURE_ALONE:
            return translate(
                "faults",
                "The take {take} has a picture and no sound, so there is nothing to transcribe. It is untouched.",
            )
        case Fault.DOCUMENT_NEWER:
            return translate(
                "faults",
                "{file} was written by a newer Greenroom (version {version}). It is untouched. Update Greenroom to open it.",
            )
        case Fault.SESSION_BUSY:
            return translate(
                "faults",
                "The session {session} is open in another Greenroom. Nothing was changed. Close it there and try again.",
            )
        case Fault.WORDS_CHANGED:
            return translate(
                "faults",
                "These words were changed in another window meanwhile. Nothing is lost: they are shown as they are now. Correct them again if need be.",
            )
        case Fault.ROLE_INVALID:
            return translate(
                "faults",
                "The role pack {file} was skipped, faults: {count}. The other packs work. Run: greenroom roles check {file}",
            )
        case Fault.LEXICON_DAMAGED:
            return translate(
                "faults",
                "Your word list {file} can't be used ({why}), so it was left out. "
                "Everything else goes on. Correct it or take it away.",
            )
        case Fault.LEXICON_UNKNOWN:
            return translate(
                "faults",
                "{file} belongs to no word list, so it was left out. Everything else goes on. "
                "Name it after one of these: {known}.",
            )
        case Fault.SETTINGS_DAMAGED:
            return translate(
                "faults",
                "The settings in {file} can't be read. Your recordings are untouched. Mend the file, or delete it to start with the defaults.",
            )
        case _:
            return None


def _wrong_template(wrong: Wrong) -> str:
    match wrong:
        case (
            Wrong.TARGET_UNKNOWN
            | Wrong.STORY_UNKNOWN
            | Wrong.CARD_UNKNOWN
            | Wrong.OUTCOME_UNKNOWN
            | Wrong.PLAN_NOTE_UNKNOWN
            | Wrong.THING_UNKNOWN
            | Wrong.THING_NOT_HERE
            | Wrong.ASIDE_UNKNOWN
        ):
            return _not_kept(wrong)
        case Wrong.ROLE_UNKNOWN:
            return translate("faults", "There is no role “{name}”. Known: {known}")
        case Wrong.ROLE_TAKEN:
            return translate(
                "faults",
                "Your pack {file} already has the id “{name}”. Nothing was changed. Give this one another id.",
            )
        case Wrong.QUESTION_UNKNOWN:
            return translate("faults", "This role has no question “{name}”. Known: {known}")
        case Wrong.SESSION_UNKNOWN:
            return translate(
                "faults",
                "There is no session “{name}” in this library. See: greenroom library list",
            )
        case Wrong.PACK_UNKNOWN:
            return translate(
                "faults", "There is no pack of others called “{name}” here. See: greenroom received"
            )
        case Wrong.TAKE_UNKNOWN:
            return translate(
                "faults", "There is no take “{name}” in this library. See: greenroom library list"
            )
        case Wrong.NAMES_SEVERAL:
            return translate(
                "faults",
                "“{name}” stands for several: {known}. Nothing was changed. Write more of the one you mean.",
            )
        case Wrong.OTHER_SESSION:
            return translate("faults", "The take “{name}” belongs to another session.")
        case Wrong.WORDS_OF_OTHERS:
            return translate(
                "faults",
                "“{name}” was sent to you to be reviewed. Its words stay as they came.",
            )
        case Wrong.SESSION_OF_OTHERS:
            return translate(
                "faults",
                "“{name}” was sent to you to be reviewed, and is not yours to send on. Your review of it goes out by: greenroom answer",
            )
        case Wrong.LANGUAGE_UNKNOWN:
            return translate("faults", "There is no language “{name}”. Known: {known}")
        case Wrong.VALUE_OUT_OF_RANGE:
            return translate("faults", "{name} can't be “{value}”. Allowed: {known}")
        case Wrong.FILE_UNKNOWN:
            return translate("faults", "There is no file “{name}”.")
        case Wrong.FILE_OTHER_KIND:
            return translate(
                "faults",
                "Greenroom does not open “{name}”: it opens packs (.greenroom, .zip), reviews (.greenroom-review.json) and replies (.greenroom-reply.json). Add a recording by: greenroom add",
            )
        case Wrong.FILES_ALONE:
            return translate(
                "faults",
                "“{name}” opens in the window, which takes files alone, without “{more}”. A command that takes it in: greenroom import",
            )
        case Wrong.NOT_TEXT:
            return translate(
                "faults",
                "“{name}” holds bytes that are no UTF-8 text. Nothing was kept of it. Type it again, or save the script it comes from as UTF-8.",
            )
        case Wrong.NOT_A_FOLDER:
            return translate("faults", "“{name}” is a file, not a folder.")
        case Wrong.NOT_A_FILE:
            return translate("faults", "“{name}” is a folder. Name a file in it.")
        case Wrong.SOUND_ALONE:
            return translate(
                "faults",
                "“{name}” has sound and no picture, so no movie can be made of it. Its words and marks can be written: greenroom captions, greenroom marks",
            )
        case Wrong.MODEL_UNKNOWN:
            return translate("faults", "There is no speech model “{name}”. Known: {known}")
        case Wrong.MISSING:
            return translate("faults", "{name} is missing.")
        case Wrong.EMPTY:
            return translate("faults", "{name} is empty. Give it some words, or leave it out.")
        case Wrong.TOO_LONG:
            return translate("faults", "{name} is too long: {value} characters, {known} at most.")
        case Wrong.TOO_OFTEN:
            return translate("faults", "{name} may be given {known} times at most.")
        case Wrong.ONLY_WITH:
            return translate("faults", "{name} goes only with {known}.")
        case Wrong.NOT_WITH:
            return translate("faults", "{name} does not go with {known}. Leave one of them out.")
        case Wrong.OTHER_IN_SESSION:
            return translate(
                "faults",
                "{name} can't be “{value}” here: this session has {known}. Leave {name} out, or begin a new session.",
            )
        case Wrong.COMPETENCY_UNKNOWN:
            return translate("faults", "This role has no competency “{name}”. Known: {known}")
        case Wrong.NOT_IN_CHECKLIST:
            return translate(
                "faults", "“{name}” is not in the checklist of this take. Known: {known}"
            )
        case Wrong.MARK_UNKNOWN:
            return translate(
                "faults", "There is no mark “{name}” in this take. See: greenroom review show TAKE"
            )
        case Wrong.REVIEWER_UNKNOWN:
            return translate(
                "faults",
                "“{name}” was sent to you, and who reviews it was not said yet. Nothing was changed. Say so first: greenroom review begin",
            )
        case Wrong.EXAMPLES_FIRST:
            return translate(
                "faults",
                "Levels of “{name}” come after the examples, which show what they mean. Nothing was changed. See: greenroom review examples",
            )
        case Wrong.OTHER_QUESTION:
            return translate(
                "faults",
                "“{name}” answers another question. Two takes of one question are compared.",
            )
        case Wrong.NOTE_UNKNOWN:
            return translate(
                "faults",
                "There is no open note “{name}”. See: greenroom actions list SESSION",
            )
        case Wrong.NOTE_NOT_ACCEPTED:
            return translate(
                "faults",
                "The note “{name}” is not accepted, so nothing is to be checked. Nothing was changed. Accept it first: greenroom actions decide SESSION REVIEW NOTE accepted",
            )
        case Wrong.NOBODY_TO_ASK:
            return translate(
                "faults",
                "{name} asks first, and nobody can answer here. Nothing was deleted. To go on without a question: --yes",
            )
        case Wrong.REVIEW_UNKNOWN:
            return translate(
                "faults",
                "There is no review “{name}” in this session. See: greenroom reviews SESSION",
            )
        case Wrong.REVIEW_VERIFIED:
            return translate(
                "faults",
                "The review “{name}” is verified. Only one that is not can be left out. Nothing was changed.",
            )


def _not_kept(wrong: Wrong) -> str:
    """Return the sentence of a name for something that is listed by a command, and is not there."""
    match wrong:
        case Wrong.TARGET_UNKNOWN:
            return translate("faults", "There is no target “{name}”. See: greenroom target --list")
        case Wrong.STORY_UNKNOWN:
            return translate("faults", "There is no story “{name}”. See: greenroom stories list")
        case Wrong.CARD_UNKNOWN:
            return translate("faults", "There is no card “{name}”. See: greenroom deck list")
        case Wrong.OUTCOME_UNKNOWN:
            return translate("faults", "There is no interview “{name}”. See: greenroom diary list")
        case Wrong.PLAN_NOTE_UNKNOWN:
            return translate("faults", "There is no “{name}” in the plan. See: greenroom plan list")
        case Wrong.THING_UNKNOWN:
            return translate(
                "faults", "There is no “{name}” in the trash. See: greenroom library trash"
            )
        case Wrong.THING_NOT_HERE:
            return translate(
                "faults",
                "There is no session, take, pack or target “{name}” in this library. Nothing was moved. See: greenroom library list",
            )
        case Wrong.ASIDE_UNKNOWN:
            return translate(
                "faults", "No review “{name}” lies aside for this pack. See: greenroom received"
            )
        case _:
            raise AssertionError(wrong)
