"""The faults of a role pack as sentences: what is wrong, and what the rule asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.roles.faults import PackRule, harmless
from desktop.ui.tongue import translate

if TYPE_CHECKING:
    from desktop.roles.faults import PackFault


class FaultSentences:
    """Says faults in the language in use; made once for many faults."""

    def __init__(self) -> None:
        self._templates = {**_file_templates(), **_value_templates(), **_pack_templates()}
        self._kinds = _kinds()
        self._reasons = _reasons()

    def say(self, fault: PackFault) -> str:
        """Return the sentence of a fault.

        What comes out of the file is shown harmlessly: no control characters reach a terminal.
        """
        facts = {name: harmless(value) for name, value in fault.facts.items()}
        if fault.rule is PackRule.WRONG_TYPE:
            facts = {name: self._kinds.get(value, value) for name, value in facts.items()}
        if fault.rule in {PackRule.NOT_TOML, PackRule.UNREADABLE}:
            facts = {name: self._reason(value) for name, value in facts.items()}
        return self._templates[fault.rule].format_map(facts)

    def _reason(self, why: str) -> str:
        """Return why a file cannot be read; in the words of the reader when we have none."""
        known = (said for begin, said in self._reasons.items() if why.startswith(begin))
        return next(known, why)


def _kinds() -> dict[str, str]:
    return {
        "table": translate("cli", "a table"),
        "array": translate("cli", "an array"),
        "string": translate("cli", "a text in quotes"),
        "integer": translate("cli", "a whole number"),
        "number": translate("cli", "a number"),
        "boolean": translate("cli", "true or false"),
        "date": translate("cli", "a date"),
        "time": translate("cli", "a time"),
    }


def _reasons() -> dict[str, str]:
    """Say what the TOML reader and the system say in English only, by how it begins."""
    twice = translate("cli", "this key or table is already there")
    start = translate("cli", "a key cannot begin like this")
    brackets = translate("cli", "the brackets of a table name are not closed")
    quotes = translate("cli", "a text has no closing quotes, or a character that is not allowed")
    escape = translate("cli", "what follows a backslash is not allowed")
    return {
        "Cannot ": twice,
        "Duplicate ": twice,
        "Expected '='": translate("cli", "there is no equals sign after the key"),
        "Expected newline": translate("cli", "something follows after the end of the value"),
        "Expected ']": brackets,
        "Expected ": quotes,
        "Unterminated string": quotes,
        "Illegal character": quotes,
        "Found invalid character": quotes,
        "Unclosed array": translate("cli", "an array is not closed"),
        "Unclosed inline table": translate("cli", "an inline table is not closed"),
        "Unescaped": escape,
        "Invalid hex value": escape,
        "Escaped character": escape,
        "Invalid initial": start,
        "Invalid statement": start,
        "Invalid value": translate("cli", "there is no value, or a text without quotes"),
        "Invalid date": translate("cli", "there is no such date"),
        "nested too deeply": translate("cli", "it is nested too deeply"),
        "not a file": translate("cli", "it is not a file"),
        "Permission denied": translate("cli", "reading it is not permitted"),
    }


def _file_templates() -> dict[PackRule, str]:
    return {
        PackRule.UNREADABLE: translate("cli", "The file cannot be read: {why}."),
        PackRule.TOO_LARGE: translate("cli", "The file is larger than {limit_mb} MB."),
        PackRule.NOT_UTF8: translate(
            "cli", "This line is not UTF-8 text. Save the file with the encoding UTF-8."
        ),
        PackRule.NOT_TOML: translate("cli", "This line is not valid TOML: {why}."),
    }


def _value_templates() -> dict[PackRule, str]:
    return {
        PackRule.UNKNOWN_KEY: translate("cli", "The key “{key}” is not known here."),
        PackRule.MISSING_KEY: translate("cli", "The key “{key}” is missing."),
        PackRule.MISSING_TRANSLATION: translate(
            "cli", "The text in the language “{language}” is missing; every text needs zh and en."
        ),
        PackRule.WRONG_TYPE: translate("cli", "Expected {expected}, found {found}."),
        PackRule.UNKNOWN_CHOICE: translate("cli", "“{value}” is not one of: {known}."),
        PackRule.EMPTY_TEXT: translate("cli", "The text is empty."),
        PackRule.TOO_LONG: translate(
            "cli", "The text has {length} characters; at most {most} are allowed."
        ),
        PackRule.BAD_ID: translate(
            "cli",
            "“{value}” cannot be an id: it begins with a letter; letters, digits and _ follow.",
        ),
        PackRule.BAD_VERSION: translate("cli", "“{value}” is not a version like 1.0.0."),
        PackRule.BAD_LANGUAGES: translate("cli", "The languages must be zh and en."),
        PackRule.OUT_OF_RANGE: translate("cli", "{value} is not between {least} and {most}."),
        PackRule.TOO_FEW: translate(
            "cli", "The list needs at least {least}; its number of entries is {count}."
        ),
        PackRule.TOO_MANY: translate(
            "cli", "The list takes at most {most}; its number of entries is {count}."
        ),
        PackRule.REPEATED: translate("cli", "“{value}” stands in this list more than once."),
        PackRule.BAD_CUE: translate(
            "cli", "The cue “{cue}” cannot be understood at column {column}."
        ),
        PackRule.UNKNOWN_LEXICON: translate(
            "cli", "The cue names a word list “{name}” that does not exist."
        ),
    }


def _pack_templates() -> dict[PackRule, str]:
    return {
        PackRule.DUPLICATE_ID: translate("cli", "The id “{value}” is already used at {first}."),
        PackRule.ID_TAKEN: translate("cli", "Your pack {file} already has the id “{value}”."),
        PackRule.UNKNOWN_COMPETENCY: translate(
            "cli", "There is no competency “{value}” in this pack."
        ),
        PackRule.BAR_MISSING: translate("cli", "The anchor text for level {level} is missing."),
        PackRule.BAR_UNKNOWN: translate(
            "cli", "Level {level} has no place here; the levels of this pack are {known}."
        ),
        PackRule.BARS_SAME: translate(
            "cli", "The anchor texts of level {other} and level {level} are the same."
        ),
        PackRule.CARD_MISSING: translate(
            "cli", "The role-play question {question} has no card (questions.roleplay)."
        ),
        PackRule.FEW_QUESTIONS: translate(
            "cli",
            "The competency {competency} needs at least {least} questions; it has {count}.",
        ),
        PackRule.FEW_ITEMS: translate(
            "cli",
            "The competency {competency} needs at least {least} checklist items; it has {count}.",
        ),
        PackRule.FEW_ITEMS_FOR_TYPE: translate(
            "cli",
            "Questions of the type {type} need at least {least} checklist items that apply to them; "
            "there are {count}.",
        ),
    }
