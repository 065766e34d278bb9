"""The page in a place without a network: no socket is asked for, while it is read and while it is used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.full_7_page_alone import (
    ALONE,
    BROWSERS,
    installed,
    internet,
    missing,
    pages,
    sockets,
)

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.media,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing()), reason=f"only on systems that allow it: {missing()}"),
]
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("browser", BROWSERS)
def test_the_page_asks_for_no_socket(browser: str, tmp_path: Path) -> None:
    if installed(browser) is None:
        pytest.skip(f"not installed: {browser}")
    ours, talks = pages(tmp_path)
    assert sockets(browser, tmp_path, ours) == 0
    assert sockets(browser, tmp_path, talks) > 0  # what it would ask for is seen


def test_nor_does_it_with_hostile_texts_while_it_is_used(tmp_path: Path) -> None:
    """Twelve texts in every field; a name, a mark, a sentence are written."""
    if installed("chromium") is None:
        pytest.skip("not installed: chromium")
    told = tmp_path / "calls"
    test = "tests/sharing/test_review_page_shown.py::test_what_looks_like_a_program_is_only_text"
    command = [
        *ALONE, "strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect", "-o", told,
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly",
        "--no-cov", f"--basetemp={tmp_path / 'page'}", test,
    ]  # fmt: skip
    clean = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    subprocess.run(command, cwd=ROOT, env=clean, check=True, capture_output=True, timeout=280)
    assert internet(told.read_text(encoding="utf-8", errors="replace").splitlines()) == 0
