#!/bin/sh
# Everything that can be said about the code without running it. All of it is said, then it fails.
set -u
cd "$(dirname "$0")/.."
export PYRIGHT_PYTHON_IGNORE_WARNINGS=1
PATH="$PWD/.venv/bin:$PATH"
failed=
check() {
    echo "== $*"
    "$@" || failed="$failed
    $*"
}
check ruff check .
check ruff format --check .
check pyright
check lint-imports
check python -m pytest -q --durations=0 tests/house_rules
check python -m tools.translations check
[ -z "$failed" ] || { echo "Failed:$failed" >&2; exit 1; }
echo "All checks passed."
