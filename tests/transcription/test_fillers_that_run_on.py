"""A voiced pause that runs into the next word is set apart only where no real word can stand."""

from __future__ import annotations

import pytest

from desktop.transcription.fillers import without_fillers
from desktop.transcription.model import Word


def split(text: str) -> tuple[str, str]:
    """Return words and fillers of a text whose words are parted by bars and leave no pause."""
    texts = text.split("|")
    words = [Word(200 * at, 200 * at + 200, each, 0.9) for at, each in enumerate(texts)]
    kept, fillers = without_fillers(words)
    return "".join(word.text for word in kept), "".join(word.text for word in fillers)


@pytest.mark.parametrize(
    ("said", "kept", "fillers"),
    [
        ("恩|的|那个|项目", "那个项目", "恩的"),
        ("恩|那个|项目", "那个项目", "恩"),
        ("好，|额|我|觉得", "好，我觉得", "额"),
        ("恩|然后|我们", "然后我们", "恩"),
    ],
)
def test_what_can_be_no_word_goes(said: str, kept: str, fillers: str) -> None:
    assert split(said) == (kept, fillers)


@pytest.mark.parametrize(
    "said",
    [
        "恩|师|说",
        "额|度|不够",
        "乔|恩|的|那个|项目",
        "感|恩|我|的|老师",
        "金|额|这|一项",
        "我|的|那个",
        "隔|业务|部门",
        "恩|的",
    ],
)
def test_real_words_stay(said: str) -> None:
    assert split(said) == (said.replace("|", ""), "")
