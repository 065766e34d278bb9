#!/bin/sh
# Make the clone ready for `run` or `test`. When it already is, this costs a few milliseconds:
# no Python is started and no network is asked.
# PYTHON=... chooses the interpreter; the environment is made anew when its version differs.
set -eu
cd "$(dirname "$0")/.."
level=${1:-run}
venv=.venv/bin/python

is_ready() {
    [ -x "$venv" ] && [ -f ".venv/.ready-$1" ] &&
        cat constraints.txt pyproject.toml | cmp -s - ".venv/.ready-$1"
}

is_new_enough() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

choose() {
    for candidate in "$venv" python3 python3.13 python3.12 python3.11 python3.14; do
        if is_new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

if [ -z "${PYTHON:-}" ]; then
    if is_ready test || { [ "$level" = run ] && is_ready run; }; then
        exit 0
    fi
    PYTHON=$(choose)
    if [ -z "$PYTHON" ]; then
        echo "Greenroom needs Python 3.11 or newer: install it, or say where it is with PYTHON=..." >&2
        exit 1
    fi
elif ! is_new_enough "$PYTHON"; then
    echo "$PYTHON does not start here, or is older than Python 3.11." >&2
    exit 1
fi
exec "$PYTHON" -m tools.set_up "$level"
