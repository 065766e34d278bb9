#!/bin/sh
# The tests that need no real camera; all of them hold the coverage as well.
# QT_QPA_PLATFORM is left to tests/conftest.py: offscreen, unless somebody asks for another.
set -eu
cd "$(dirname "$0")/.."

# Many tests wait for the disk most of the time: where memory is plenty, what they write lies there.
memory=/dev/shm
plenty=8000000  # kilobytes
free_of() { df -Pk "$1" | awk 'END { print $4 }'; }
available() { awk '/^MemAvailable/ { print $2 }' /proc/meminfo; }
if [ -z "${TMPDIR:-}" ] && [ -w "$memory" ] && [ "$(free_of "$memory")" -gt "$plenty" ] && [ "$(available)" -gt "$plenty" ]; then
    TMPDIR=$(mktemp -d "$memory/gr.XXXXXX")  # short: the name of a local socket has 108 bytes at most
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
    trap 'exit 130' INT TERM
fi

if [ $# -gt 0 ]; then
    .venv/bin/python -m pytest -m "not device" "$@"
    exit
fi
rm -f .coverage .coverage.*
failed=0
test_these() {
    .venv/bin/python -m pytest --cov --cov-report= "$@" || failed=1
}
# Most tests use one core, so two processes share them, a file each. Those with a sound server come afterwards, alone:
# a computer that is busy starves it. One that is lost is not replaced: who is replaced never gets the files that were
# left, and the run would not end.
test_these -m "not device and not sound" --numprocesses 2 --dist loadfile --max-worker-restart 0
test_these -m "sound and not device" --cov-append
[ "$failed" = 0 ]
rm -f .coverage.*  # torn data of processes that tests have killed
.venv/bin/python -m tools.coverage_floor
