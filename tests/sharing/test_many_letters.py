"""More letters in one file than are taken in, or larger ones: told as such, and never unpacked all."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.sharing import mail_lines
from desktop.sharing.bundles import unbundled
from desktop.sharing.letters import MOST_TOGETHER_BYTES
from desktop.sharing.limits import MOST_REVIEW_BYTES, MOST_REVIEWS
from desktop.sharing.mail_lines import armoured, unarmoured

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def letter(number: int, more: str = "") -> str:
    """Return what says that it is a review, and no other."""
    body = {"format": "greenroom-review-file", "review_id": f"review-{number:04}", "more": more}
    return json.dumps(body)


def plain(number: int) -> str:
    return letter(number) + "\n"


def packed(number: int) -> str:
    return armoured(letter(number).encode())


def repeated(number: int) -> str:
    """Return a letter of almost two megabytes that is packed into some fifty thousand bytes."""
    chance = random.Random(number)
    return armoured(
        letter(number, "".join(chance.randbytes(1000).hex() * 30 for _ in range(31))).encode()
    )


def refusal(path: Path, text: str) -> WorldError:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WorldError) as caught:
        unbundled(path, path.parent)
    return caught.value


@pytest.mark.parametrize("write", [plain, packed])
@pytest.mark.parametrize("more", [1, 2, 30])
def test_of_too_many_none_is_passed_over_in_silence(
    tmp_path: Path, write: Callable[[int], str], more: int
) -> None:
    error = refusal(tmp_path / "a.txt", "".join(map(write, range(MOST_REVIEWS + more))))
    assert error.fault is Fault.SEVERAL_LETTERS
    assert error.facts["count"] == f"{MOST_REVIEWS}+"


def test_as_many_as_a_session_takes_are_laid_out(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("".join(map(plain, range(MOST_REVIEWS))), encoding="utf-8")
    bundle = unbundled(path, path.parent)
    assert bundle is not None
    with bundle.folder:
        assert len(bundle.paths) == MOST_REVIEWS


def test_letters_that_unpack_to_far_more_are_not_unpacked_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked: list[int] = []
    one = mail_lines.unarmoured

    def counted(content: bytes) -> bytes | None:
        found = one(content)
        unpacked.append(len(found or b""))
        return found

    monkeypatch.setattr(mail_lines, "unarmoured", counted)
    error = refusal(tmp_path / "a.txt", "".join(map(repeated, range(40))))
    assert (error.fault, error.facts["why"]) == (Fault.PACK_REFUSED, "it is too large")
    assert MOST_TOGETHER_BYTES < sum(unpacked) <= MOST_TOGETHER_BYTES + MOST_REVIEW_BYTES


def test_what_is_packed_beyond_what_a_review_can_be_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        unarmoured(armoured(b'{"more":"' + b"a" * 1_000_000 + b'"}').encode())
