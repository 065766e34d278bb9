"""Every key and what it does, by the page on which it does it."""

from __future__ import annotations

from typing import NamedTuple

from desktop.ui.tongue import translate


class KeyGroup(NamedTuple):
    """A name and rows of (keys, what they do)."""

    name: str
    keys: tuple[tuple[str, str], ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """Return all keys in the language in use; the last group is the Review page's."""
    return (
        KeyGroup(
            translate("keys", "Everywhere"),
            (
                ("Ctrl+1 … 9", translate("keys", "go to a page")),
                ("Ctrl+Enter", translate("keys", "the next step")),
                ("F6", translate("keys", "next part of the page")),
                ("? · F1", translate("keys", "this list")),
                ("Ctrl+Q", translate("keys", "quit")),
            ),
        ),
        KeyGroup(
            translate("keys", "Reviews of others"),
            (("Ctrl+V", translate("keys", "take in a file or a review that was copied")),),
        ),
        KeyGroup(
            translate("keys", "Home"),
            (
                ("N", translate("keys", "another question")),
                ("E", translate("keys", "what the advice rests on")),
                ("R", translate("keys", "go on reviewing, or the sample")),
            ),
        ),
        KeyGroup(
            translate("keys", "Prepare"),
            (
                ("Ctrl+N", translate("keys", "new ad or story")),
                ("Ctrl+O · Ctrl+T", translate("keys", "choose an ad · teach a word")),
                ("Ctrl+E · Esc", translate("keys", "see an example story · back")),
                ("Space · 1 … 4", translate("keys", "turn the card · how it went")),
                ("Alt+↑ ↓", translate("keys", "move a story")),
            ),
        ),
        KeyGroup(
            translate("keys", "Practise"),
            (
                ("Space", translate("keys", "tick a question")),
                ("Alt+↑ ↓", translate("keys", "move a question")),
                ("Esc", translate("keys", "back")),
            ),
        ),
        KeyGroup(
            translate("keys", "Progress"),
            (
                ("← →", translate("keys", "the dots of a competency, one after the other")),
                ("Enter", translate("keys", "review the take")),
                ("T", translate("keys", "dots or tables")),
            ),
        ),
        KeyGroup(
            translate("keys", "Library"),
            (
                ("Ctrl+F", translate("keys", "search")),
                ("Enter", translate("keys", "review the take")),
                ("Ctrl+O", translate("keys", "add a recording from a file")),
                ("Ctrl+E", translate("keys", "send to a reviewer")),
                ("B", translate("keys", "beside another take")),
                ("Del", translate("keys", "to the trash")),
                ("Ctrl+Z", translate("keys", "bring it back")),
            ),
        ),
        KeyGroup(
            translate("keys", "Send"),
            (
                ("M", translate("keys", "mask the chosen words")),
                ("P", translate("keys", "listen as they will")),
                ("Esc", translate("keys", "end the writing")),
            ),
        ),
        KeyGroup(
            translate("keys", "Roles"),
            (
                ("Ctrl+N", translate("keys", "new pack, or one more in the list")),
                ("Ctrl+O", translate("keys", "import a pack")),
                ("Alt+↑ ↓ · Del", translate("keys", "move · take out")),
                ("Ctrl+Z", translate("keys", "undo")),
                ("Alt+←", translate("keys", "all packs")),
            ),
        ),
        KeyGroup(
            translate("keys", "Note on a mark"),
            (
                ("↑ ↓", translate("keys", "what the mark is for")),
                ("Enter", translate("keys", "save and play on")),
                ("Esc", translate("keys", "leave without saving")),
            ),
        ),
        KeyGroup(
            translate("keys", "Room"),
            (
                ("Space", translate("keys", "prepare, answer, stop")),
                ("A", translate("keys", "answer now, without preparing")),
                ("M", translate("keys", "mark this moment")),
                ("S", translate("keys", "I stumbled")),
                ("H", translate("keys", "hide myself")),
                ("L", translate("keys", "read the question aloud, or stop")),
                ("F · C", translate("keys", "card for your friend · the computer plays them")),
                ("D · 1 2 3", translate("keys", "their next line · answer a follow-up")),
                ("T", translate("keys", "my story in four lines")),
                ("B", translate("keys", "my notes to know by heart")),
                ("V", translate("keys", "review the take")),
                ("R", translate("keys", "answer again")),
                ("N", translate("keys", "next question")),
                ("Esc", translate("keys", "leave the room")),
            ),
        ),
        KeyGroup(
            translate("keys", "Timeline"),
            (
                ("Shift+← →", translate("keys", "move the end by a word")),
                ("Ctrl+Shift+← →", translate("keys", "move the start by a word")),
                ("Ctrl+↑ ↓", translate("keys", "choose a lane")),
                ("Ctrl+← →", translate("keys", "place before, next in the lane")),
                ("PgUp PgDn", translate("keys", "earlier, later part")),
                ("Esc", translate("keys", "let go of span or mark")),
            ),
        ),
        KeyGroup(
            translate("keys", "Words"),
            (
                ("← → ↑ ↓", translate("keys", "choose a word")),
                ("Shift+← →", translate("keys", "select words")),
                ("Enter", translate("keys", "go to the word")),
                ("F2 · Shift+F2", translate("keys", "correct · as it was heard")),
                ("U · Shift+U", translate("keys", "next unsure word · before")),
                ("H", translate("keys", "hear again")),
                ("Ctrl+F · Ctrl+H", translate("keys", "find · replace")),
                ("F3 · Shift+F3", translate("keys", "next hit · before")),
            ),
        ),
        _compare(),
        _review(),
    )


def _compare() -> KeyGroup:
    return KeyGroup(
        translate("keys", "Two takes"),
        (
            ("Space", translate("keys", "play, pause both")),
            ("J K L · ← → · , .", translate("keys", "as in Review, for both")),
            ("S", translate("keys", "hear the other take")),
            ("0 · 1 2 3 4", translate("keys", "side by side at the start · S T A R")),
            ("Alt+← →", translate("keys", "B 100 ms earlier, later")),
            ("Alt+Shift+← →", translate("keys", "B 10 ms earlier, later")),
            ("[ ] · R", translate("keys", "start, end of span · repeat")),
            ("T", translate("keys", "choose take B")),
            ("D", translate("keys", "only what differs")),
            ("Enter", translate("keys", "play what a row rests on")),
            ("Esc", translate("keys", "let go of the span · back")),
        ),
    )


def _review() -> KeyGroup:
    return KeyGroup(
        translate("keys", "Review"),
        (
            ("Space", translate("keys", "play, pause")),
            ("J K L", translate("keys", "slower, pause, faster")),
            ("← →", translate("keys", "five seconds back, forward")),
            (", .", translate("keys", "one picture back, forward")),
            ("Home", translate("keys", "to the start")),
            ("[ ]", translate("keys", "start, end of span or mark")),
            ("R · Shift+Space", translate("keys", "repeat · play the span")),
            ("+ - · Z", translate("keys", "zoom the timeline · fit")),
            ("↑ ↓", translate("keys", "choose an item")),
            ("Y P N X", translate("keys", "yes, partly, no, not applicable")),
            ("1 … 5 · 0", translate("keys", "rate · cannot judge")),
            ("E · Shift+E", translate("keys", "attach evidence · none found")),
            ("M · F2 · Del", translate("keys", "mark · edit · delete")),
            ("Alt+← →", translate("keys", "mark before, next mark")),
            ("W", translate("keys", "words, list of marks or cues")),
            ("O · Shift+O", translate("keys", "overlay: dim, hide · move")),
            ("C · V", translate("keys", "captions · what others said")),
            ("F", translate("keys", "whole screen")),
            ("T", translate("keys", "transcribe")),
            ("Ctrl+PgUp PgDown", translate("keys", "take before, next take")),
            ("B", translate("keys", "beside another take")),
            ("I · Ctrl+S", translate("keys", "details of the take · save for others")),
            ("Ctrl+Z", translate("keys", "undo")),
            ("Ctrl+Shift+Z", translate("keys", "redo")),
        ),
    )
