"""The two kinds of error.

::

    GreenroomError
    ├── WorldError      the world's fault: no camera, a full disk, a damaged file.
    │                   Carries a Fault and its facts; ui.texts turns them into one calm sentence.
    └── UsageError      the caller's fault: an unknown name on the command line (exit status 2).

Everything else that is raised is ours, and ends as a crash report on disk.
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What the world did. The facts each one carries stand behind it."""

    NO_CAMERA = "no_camera"
    CAMERA_NOT_FOUND = "camera_not_found"  # name
    CAMERA_BUSY = "camera_busy"  # name
    CAMERA_REFUSED = "camera_refused"
    CAMERA_LOST = "camera_lost"  # name
    NO_MICROPHONE = "no_microphone"
    MICROPHONE_NOT_FOUND = "microphone_not_found"  # name
    MICROPHONE_BUSY = "microphone_busy"  # name
    MICROPHONE_REFUSED = "microphone_refused"
    MICROPHONE_LOST = "microphone_lost"  # name
    NOTHING_TO_RECORD = "nothing_to_record"
    RECORDING_FAILED = "recording_failed"  # why, saved_ms
    TAKE_NOT_REPAIRED = "take_not_repaired"  # folder
    COMPUTER_SLEPT = "computer_slept"  # saved_ms
    ENCODER_MISSING = "encoder_missing"  # name
    MEDIA_UNREADABLE = "media_unreadable"  # file, why
    MEDIA_HEAD_PACKED = "media_head_packed"  # file
    MEDIA_MISSING = "media_missing"  # file
    DISK_FULL = "disk_full"  # folder
    FOLDER_READ_ONLY = "folder_read_only"  # folder
    NOT_READABLE = "not_readable"  # file
    FOLDER_MISSING = "folder_missing"  # folder
    TARGET_MISSING = "target_missing"  # folder
    TARGET_READ_ONLY = "target_read_only"  # folder
    TARGET_FULL = "target_full"  # folder
    TARGET_TOO_LARGE = "target_too_large"  # folder
    TARGET_NO_FILE = "target_no_file"  # file
    FILE_FAILED = "file_failed"  # file, why
    PLACE_TAKEN = "place_taken"  # file
    TRASH_EMPTIED = "trash_emptied"  # name
    DOCUMENT_DAMAGED = "document_damaged"  # file, why
    DOCUMENT_MISSING = "document_missing"  # file
    DOCUMENT_NEWER = "document_newer"  # file, version
    SESSION_BUSY = "session_busy"  # session
    ROLE_INVALID = "role_invalid"  # file, count
    LEXICON_DAMAGED = "lexicon_damaged"  # file, why
    LEXICON_UNKNOWN = "lexicon_unknown"  # file, known
    MODEL_MISSING = "model_missing"  # model, folder
    MODEL_DAMAGED = "model_damaged"  # model, file
    MODEL_UNKNOWN = "model_unknown"  # folder
    MODEL_UNUSABLE = "model_unusable"  # folder, why
    MODEL_ENGLISH_ONLY = "model_english_only"  # model
    MODEL_CHANGED = "model_changed"  # model, file
    ARCHIVE_UNREADABLE = "archive_unreadable"  # file
    MODEL_NO_ROOM = "model_no_room"  # model, needed and free in MB, folder
    NAMES_UNREADABLE = "names_unreadable"  # file
    IMPORT_CANCELLED = "import_cancelled"  # model
    DOWNLOAD_FAILED = "download_failed"  # model, why
    DOWNLOAD_CANCELLED = "download_cancelled"  # model
    DETECTOR_NOT_FETCHED = "detector_not_fetched"  # why
    DETECTOR_DAMAGED = "detector_damaged"  # file
    TRANSCRIBER_DIED = "transcriber_died"  # why
    TRANSCRIBER_NO_MEMORY = "transcriber_no_memory"
    TRANSCRIPTION_CANCELLED = "transcription_cancelled"
    SOME_NOT_TRANSCRIBED = "some_not_transcribed"  # count, all
    TRANSCRIPTION_BUSY = "transcription_busy"  # take
    EXPORT_CANCELLED = "export_cancelled"
    SETTINGS_DAMAGED = "settings_damaged"  # file
    AD_TOO_LARGE = "ad_too_large"  # file, mb, pages, characters
    AD_KIND_UNKNOWN = "ad_kind_unknown"  # file, known
    AD_ENCRYPTED = "ad_encrypted"  # file
    AD_DAMAGED = "ad_damaged"  # file
    AD_SCANNED = "ad_scanned"  # file
    AD_EMPTY = "ad_empty"  # file
    WORDS_DAMAGED = "words_damaged"  # file, why
    WORDS_CHANGED = "words_changed"  # take
    CARDS_REFUSED = "cards_refused"  # file, line, why
    SAMPLE_MISSING = "sample_missing"  # file
    NO_DISPLAY = "no_display"
    NOTHING_TO_SHARE = "nothing_to_share"  # session
    NO_MARKS_TO_SHARE = "no_marks_to_share"  # session
    NOTHING_TO_SEND = "nothing_to_send"
    NOT_TRANSCRIBED = "not_transcribed"  # take
    NO_TRANSCRIPT = "no_transcript"  # take
    TRANSCRIPT_DAMAGED = "transcript_damaged"  # file, why, take
    CORRECTIONS_DAMAGED = "corrections_damaged"  # file, why
    PICTURE_ALONE = "picture_alone"  # take
    SHARE_TOO_LARGE = "share_too_large"  # count, most
    PART_NOT_SHARED = "part_not_shared"
    NOTHING_TO_MARK = "nothing_to_mark"
    NOTHING_PLAYS = "nothing_plays"
    NO_MARK_CHOSEN = "no_mark_chosen"
    PACK_REFUSED = "pack_refused"  # file, why
    INTAKE_STOPPED = "intake_stopped"  # file
    WORDS_NEEDED = "words_needed"  # file
    WORDS_WRONG = "words_wrong"  # file
    REVIEW_LAID_ASIDE = "review_laid_aside"  # session
    REVIEW_REFUSED = "review_refused"  # file, why
    REVIEW_UNKNOWN_SESSION = "review_unknown_session"  # file
    REVIEW_TO_SEND = "review_to_send"  # file
    REVIEW_UNKNOWN_PACK = "review_unknown_pack"  # file
    REVIEW_OTHER_TAKE = "review_other_take"  # file
    REVIEW_OTHER_CHECKLIST = "review_other_checklist"  # file
    REVIEW_ALTERED = "review_altered"  # file
    REVIEWS_FULL = "reviews_full"  # session, most
    NOTHING_TO_REPLY = "nothing_to_reply"  # session
    REPLY_REFUSED = "reply_refused"  # file, why
    REPLY_TO_ANOTHER = "reply_to_another"  # file
    REPLY_UNKNOWN_PACK = "reply_unknown_pack"  # file
    REPLY_TO_SEND = "reply_to_send"  # file
    SEVERAL_LETTERS = "several_letters"  # file, count
    ZIP_IN_A_MESSAGE = "zip_in_a_message"  # file
    OUTLOOK_MESSAGE = "outlook_message"  # file
    PACKED_OTHERWISE = "packed_otherwise"  # file


class Wrong(StrEnum):
    """What the caller named that does not exist or does not fit."""

    ROLE_UNKNOWN = "role_unknown"  # name, known
    ROLE_TAKEN = "role_taken"  # name, file
    QUESTION_UNKNOWN = "question_unknown"  # name, known
    SESSION_UNKNOWN = "session_unknown"  # name
    PACK_UNKNOWN = "pack_unknown"  # name
    TAKE_UNKNOWN = "take_unknown"  # name
    NAMES_SEVERAL = "names_several"  # name, known
    OTHER_SESSION = "other_session"  # name
    LANGUAGE_UNKNOWN = "language_unknown"  # name, known
    VALUE_OUT_OF_RANGE = "value_out_of_range"  # name, value, known
    FILE_UNKNOWN = "file_unknown"  # name
    FILE_OTHER_KIND = "file_other_kind"  # name
    FILES_ALONE = "files_alone"  # name, more
    NOT_TEXT = "not_text"  # name
    NOT_A_FOLDER = "not_a_folder"  # name
    NOT_A_FILE = "not_a_file"  # name
    SOUND_ALONE = "sound_alone"  # name
    MODEL_UNKNOWN = "model_name_unknown"  # name, known
    MISSING = "missing"  # name
    EMPTY = "empty"  # name
    TOO_LONG = "too_long"  # name, value, known
    TOO_OFTEN = "too_often"  # name, known
    ONLY_WITH = "only_with"  # name, known
    NOT_WITH = "not_with"  # name, known
    OTHER_IN_SESSION = "other_in_session"  # name, value, known
    TARGET_UNKNOWN = "target_unknown"  # name
    COMPETENCY_UNKNOWN = "competency_unknown"  # name, known
    NOT_IN_CHECKLIST = "not_in_checklist"  # name, known
    MARK_UNKNOWN = "mark_unknown"  # name
    REVIEWER_UNKNOWN = "reviewer_unknown"  # name
    EXAMPLES_FIRST = "examples_first"  # name
    STORY_UNKNOWN = "story_unknown"  # name
    CARD_UNKNOWN = "card_unknown"  # name
    OUTCOME_UNKNOWN = "outcome_unknown"  # name
    OTHER_QUESTION = "other_question"  # name
    PLAN_NOTE_UNKNOWN = "plan_note_unknown"  # name
    NOTE_UNKNOWN = "note_unknown"  # name
    NOTE_NOT_ACCEPTED = "note_not_accepted"  # name
    REVIEW_UNKNOWN = "review_unknown"  # name
    ASIDE_UNKNOWN = "aside_unknown"  # name
    THING_UNKNOWN = "thing_unknown"  # name
    THING_NOT_HERE = "thing_not_here"  # name
    NOBODY_TO_ASK = "nobody_to_ask"  # name
    REVIEW_VERIFIED = "review_verified"  # name
    WORDS_OF_OTHERS = "words_of_others"  # name
    SESSION_OF_OTHERS = "session_of_others"  # name


class GreenroomError(Exception):
    """Root of the errors that are expected and have a sentence."""


class WorldError(GreenroomError):
    """Something outside the program failed.

    Attributes:
        fault: what happened.
        facts: the words the sentence needs, as listed beside each fault.
    """

    def __init__(self, fault: Fault, **facts: object) -> None:
        self.fault = fault
        self.facts = {name: str(value) for name, value in facts.items()}
        shown = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        super().__init__(f"{fault}({shown})")


class UsageError(GreenroomError):
    """The caller asked for something that does not exist.

    Attributes:
        wrong: what does not fit.
        facts: the words the sentence needs, as listed beside each member of Wrong.
    """

    def __init__(self, wrong: Wrong, **facts: object) -> None:
        self.wrong = wrong
        self.facts = {name: str(value) for name, value in facts.items()}
        shown = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        super().__init__(f"{wrong}({shown})")
