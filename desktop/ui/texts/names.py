"""Members of the core's enums as words."""

from __future__ import annotations

from desktop.base.settings import Appearance, Interface, Numbers, Processor, Script, Speech
from desktop.roles.model import QuestionType
from desktop.sessions.model import Mode, TakeState
from desktop.ui.tongue import translate


def question_type_name(kind: QuestionType) -> str:
    """Name a kind of question."""
    match kind:
        case QuestionType.BEHAVIOURAL:
            return translate("names", "Experience")
        case QuestionType.SITUATIONAL:
            return translate("names", "Situation")
        case QuestionType.KNOWLEDGE:
            return translate("names", "Knowledge")
        case QuestionType.ROLEPLAY:
            return translate("names", "Role-play")
        case QuestionType.CURVEBALL:
            return translate("names", "Surprise")


def mode_name(mode: Mode) -> str:
    """Name a way of rehearsing."""
    match mode:
        case Mode.PRACTICE:
            return translate("names", "Practice")
        case Mode.EXAM:
            return translate("names", "Exam")
        case Mode.ROLEPLAY:
            return translate("names", "Role-play")


def take_state_name(state: TakeState) -> str:
    """Name what became of a take."""
    match state:
        case TakeState.RECORDING:
            return translate("names", "Unfinished")
        case TakeState.SAVED:
            return translate("names", "Saved")
        case TakeState.REPAIRED:
            return translate("names", "Repaired")
        case TakeState.FAILED:
            return translate("names", "Needs attention")


def appearance_name(appearance: Appearance) -> str:
    """Name a set of colours."""
    match appearance:
        case Appearance.SYSTEM:
            return translate("names", "Like the system")
        case Appearance.LIGHT:
            return translate("names", "Light")
        case Appearance.DARK:
            return translate("names", "Dark")
        case Appearance.HIGH_CONTRAST:
            return translate("names", "High contrast")


def interface_name(interface: Interface) -> str:
    """Name a language of the interface, each in its own words."""
    match interface:
        case Interface.SYSTEM:
            return translate("names", "Like the system")
        case Interface.ZH_CN:
            return "简体中文"
        case Interface.EN:
            return "English"


def speech_name(speech: Speech) -> str:
    """Name a language of the answers."""
    match speech:
        case Speech.AUTO:
            return translate("names", "Recognise it")
        case Speech.ZH:
            return translate("names", "Chinese")
        case Speech.EN:
            return translate("names", "English")


def script_name(script: Script) -> str:
    """Name the characters of Chinese."""
    match script:
        case Script.SIMPLIFIED:
            return translate("names", "Simplified (简体)")
        case Script.TRADITIONAL:
            return translate("names", "Traditional (繁體)")


def numbers_name(numbers: Numbers) -> str:
    """Name a way of writing numbers in Chinese, with an example."""
    match numbers:
        case Numbers.AS_HEARD:
            return translate("names", "As the model writes them")
        case Numbers.FIGURES:
            return translate("names", "In figures: 350, 15%")
        case Numbers.SPOKEN:
            return translate("names", "As spoken: 三百五十")


def processor_name(processor: Processor) -> str:
    """Name what computes."""
    match processor:
        case Processor.AUTO:
            return translate("names", "Graphics card if it works")
        case Processor.CPU:
            return translate("names", "Processor only")


def heard_language_name(code: str) -> str:
    """Name the language of a transcript; another than these by its code."""
    match code:
        case "zh":
            return translate("names", "Chinese")
        case "en":
            return translate("names", "English")
        case _:
            return code
