"""Mail breaks lines at some column and quotes them; a review that was copied into it is read all the same."""

from __future__ import annotations

import base64
import gzip
import json
import random
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.documents import to_json
from desktop.base.errors import Fault, WorldError
from desktop.sharing.letters import letters_of, says_what
from desktop.sharing.limits import MOST_REVIEW_BYTES
from desktop.sharing.mail_lines import BEGIN, END, armoured, rejoined, unarmoured
from desktop.sharing.taking_in import Outcome, take_in
from tests.fixtures.sharing import changed, review_file_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fixtures.sharing import Shared

COLUMNS = (60, 72, 76, 78)
SENTENCES = (
    (
        "You named the customer's feeling before you offered anything, and that is why the whole answer "
        'sounded like help. Say "within the hour" next time; a > b is fine \\ too.'
    ),
    (
        "你先说出了用户着急的原因，再给出办法，所以整段回答听起来像是在帮忙，而不是在推脱；下次请给出明确的时限，"
        "例如“一小时之内给您答复”，并说明如果做不到会怎样。"
    ),
)


def width(letter: str) -> int:
    return 2 if letter >= "\u2e80" else 1


def broken(line: str, column: int, kept: str = "") -> list[str]:
    """Break a line as mail programs do: at a blank, which goes or is ``kept``; Chinese anywhere."""
    lines: list[str] = []
    while sum(map(width, line)) > column:
        at = end = 0
        while sum(map(width, line[: end + 1])) <= column:
            end += 1
            if line[end] == " " or (width(line[end]) == 2 and width(line[end - 1]) == 2):
                at = end
        at = at if line[:at].strip() else line.find(" ", end)
        if at <= 0:
            break
        blank = line[at] == " "
        lines.append(line[:at] + (kept if blank else ""))
        line = line[at + blank :]
    return [*lines, line]


def mailed(text: str, column: int, quote: str = "", kept: str = "") -> bytes:
    lines = [piece for line in text.splitlines() for piece in broken(line, column, kept)]
    return "\r\n".join(quote + line for line in lines).encode()


def plainly_armoured(content: bytes) -> str:
    return "\n".join(
        [BEGIN.decode(), *base64.encodebytes(content).decode().split(), END.decode(), ""]
    )


IN_MAIL: dict[str, Callable[[str, int], bytes]] = {
    "broken": mailed,
    "flowed": lambda text, column: mailed(text, column, kept=" "),
    "quoted": lambda text, column: b"Anna wrote:\r\n" + mailed(text, column, "> ") + b"\r\nThanks!",
    "quoted twice": lambda text, column: b"x:\n" + mailed(text, column, "> > "),
    "without a blank": lambda text, column: b"x:\n" + mailed(text, column, ">>"),
}


@pytest.mark.media
@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("way", IN_MAIL)
def test_a_copied_review_arrives_whole(
    shared: Shared, tmp_path: Path, way: str, column: int
) -> None:
    pack = shared.export()
    file = review_file_for(pack.path, tmp_path / "friends", name="Anna")
    words = {"keep": SENTENCES[0], "try_next": SENTENCES[1]}
    file = changed(file, pack.manifest.review_key, overall=type(file.overall)(**words))
    plain = to_json(file).decode()
    for number, text in enumerate((plain, plainly_armoured(gzip.compress(plain.encode())))):
        path = shared.outside / f"{number}.txt"
        path.write_bytes(IN_MAIL[way](text, column))
        assert says_what(path.read_bytes()) == "review"
        taken = take_in(shared.shelf, path)
        assert taken.outcome is (Outcome.UNCHANGED if number else Outcome.ADDED)
        assert taken.revision.genuine
        assert taken.revision.review.overall.keep == SENTENCES[0]


def test_what_is_not_whole_is_refused(shared: Shared, tmp_path: Path) -> None:
    packed = gzip.compress(b'{"format": "greenroom-review-file"}' * 40)
    whole = plainly_armoured(packed)
    for text in (
        whole.replace(END.decode(), ""),
        whole.replace("H4sI", "H4sJ"),
        plainly_armoured(packed[:-9]),
        plainly_armoured(gzip.compress(bytes(MOST_REVIEW_BYTES + 1))),
        whole.replace("H4sI", "4sI"),
        f"{BEGIN.decode()}{END.decode()}",
    ):
        path = tmp_path / "a.txt"
        path.write_text(text, encoding="utf-8")
        assert says_what(text.encode()) == ""
        with pytest.raises(WorldError) as caught:
            take_in(shared.shelf, path)
        assert caught.value.fault is Fault.REVIEW_REFUSED


@pytest.mark.parametrize("most", [-1, 1, 2, 4])
def test_spaces_that_do_not_break_hide_no_review(most: int) -> None:
    content = b'{"format": "greenroom-review-file"}'
    text = f"a b\n{plainly_armoured(content)}".replace(" ", "\u00a0", most).encode()
    assert unarmoured(text) == content
    assert says_what(text) == "review"
    assert letters_of(text + text.replace(b"a", b"b")) == (content,)


def test_without_packing_it_is_read_too() -> None:
    content = b'{"format": "greenroom-review-file"}'
    assert unarmoured(plainly_armoured(content).encode()) == content
    assert unarmoured(content) is None


@given(st.dictionaries(st.text(), st.text()), st.sampled_from([None, 1]))
def test_valid_json_stays_as_it_is(value: dict[str, str], indent: int | None) -> None:
    content = json.dumps(value, ensure_ascii=False, indent=indent).encode("utf-8", "replace")
    assert rejoined(content, b"> ") == content


@given(st.lists(st.sampled_from(["word", "很好", 'say "so"', "a>b", "\\", "\t", "x" * 70])))
def test_lines_that_kept_their_blank_come_back(words: list[str]) -> None:
    value = {"text": " ".join(words)}
    text = json.dumps(value, ensure_ascii=False)
    assert json.loads(rejoined(text.replace(" ", " \n> ").encode(), b"> ")) == value


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"a": "b\n', b'{"a": \n b}', b'\xff{"a": "\n"}', b'["a\nb"]', b"[" * 9000],
)
def test_what_can_not_be_mended_stays_as_it_is(content: bytes) -> None:
    assert rejoined(content) == content


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "inside",
    ['\\"' * 1_000_000, "\n" * 2_000_000, '\\"\\' * 600_000, "\\\n" * 900_000, '"\n' * 900_000],
)
def test_what_was_made_to_keep_it_busy_is_gone_through_once(inside: str) -> None:
    content = f'{{"format": "{inside}'.encode()
    assert len(rejoined(content, b">" * 1_000_000)) == len(content)


def test_blanks_of_web_mail_are_blanks() -> None:
    content = '{\n\u00a0\u00a0"a": "b\u00a0c",\n\u3000"d": 1\n}'.encode()
    assert json.loads(rejoined(content)) == {"a": "b\u00a0c", "d": 1}


def test_a_long_word_that_was_cut_is_one_word() -> None:
    sums = "0123456789abcdef" * 4
    content = f'{{"sha256": "{sums[:60]}\n{sums[60:]}"}}'.encode()
    assert json.loads(rejoined(content)) == {"sha256": sums}


@given(st.binary(max_size=400), st.sampled_from(["\n", "\r\n", "\n> ", " \u3000"]))
def test_what_is_armoured_comes_out_of_any_message(content: bytes, between: str) -> None:
    text = armoured(content)
    assert max(map(len, text.splitlines())) <= 64
    assert armoured(content) == text  # so that a file and its copy are one
    message = "你好\n" + between.join(text.splitlines()) + "\nBye"
    assert unarmoured(message.encode()) == content


def test_a_note_may_speak_of_the_lines_around_a_review() -> None:
    message = f"the line {BEGIN.decode()} is odd\n{armoured(b'whole')}{armoured(b'older')}"
    assert unarmoured(message.encode()) == b"whole"


@pytest.mark.parametrize("between", ["\n", "\n> "])
def test_what_was_broken_behind_a_hyphen_is_whole(between: str) -> None:
    value = {"id": "00000000-0000-4000-9000-000000000001", "text": "a well-known word - and on"}
    text = json.dumps(value).replace("4000-", f"4000-{between}").replace("well-", f"well-{between}")
    text = text.replace("word - ", f"word -{between}")
    assert json.loads(rejoined(text.encode(), between[1:].encode())) == value


def test_an_object_of_many_names_is_not_kept_to_be_looked_at() -> None:
    """A review of 150,000 unknown names took half a second: each look at it made a dictionary of them."""
    content = b"{" + b",".join(b'"n%d":0' % number for number in range(20_000)) + b"}"
    tracemalloc.start()
    try:
        assert rejoined(content) is content
        assert tracemalloc.get_traced_memory()[1] < len(content)
    finally:
        tracemalloc.stop()


def test_what_is_larger_than_people_paste_is_not_mended() -> None:
    """It came as a file, and was damaged otherwise."""
    begin, end = b'{"a": "b\nc', b'"}'
    room = b"d" * (500_000 - len(begin) - len(end))
    assert json.loads(rejoined(begin + room + end)) == {"a": f"b c{room.decode()}"}
    larger = begin + room + b"d" + end
    assert rejoined(larger) is larger


def test_so_many_lines_are_joined() -> None:
    most = b'{"a": "' + b"\n" * 20_000 + b'"}'
    assert json.loads(rejoined(most)).keys() == {"a"}
    more = most.replace(b"\n", b"\n\n", 1)
    assert rejoined(more) is more


def test_no_more_signs_of_quoting_go_than_stand_before_it() -> None:
    content = b'{"a": "b\n> > c"}'
    assert json.loads(rejoined(content, b"> ")) == {"a": "b > c"}
    assert json.loads(rejoined(content, b"> > ")) == {"a": "b c"}


def test_a_file_in_a_message_is_unpacked_up_to_the_size_of_a_review() -> None:
    most = random.Random(7).randbytes(1 << 16) * (MOST_REVIEW_BYTES >> 16)
    assert unarmoured(armoured(most).encode()) == most
    with pytest.raises(ValueError, match="too large"):
        unarmoured(armoured(most + b"xy").encode())


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Good\nanswer", "Good answer"),
        (f"{'a' * 38}\nb", f"{'a' * 38} b"),
        (f"{'a' * 39}\nb", f"{'a' * 39}b"),
        (f"{'a ' * 20}well-\nknown\nword", f"{'a ' * 20}well-known word"),
        ("先说\n原因，give\nreasons", "先说原因，give reasons"),
    ],
)
def test_a_space_stood_where_words_were_broken(text: str, whole: str) -> None:
    """Unless a long token was cut, or nothing stands between its letters anyway."""
    assert json.loads(rejoined(f'{{"a": "{text}"}}'.encode())) == {"a": whole}
