#!/bin/sh
# Everything that can go wrong with a take, on purpose and many times; each prints a table and what
# was wrong. `make faults ARGS=kills` goes through those whose name holds the word only.
set -u
cd "$(dirname "$0")/.."
word=${1:-}
[ $# -gt 0 ] && shift
failed=
for file in tests/faults/full_[0-9]*.py; do
    name=$(basename "$file" .py)
    case $name in *"$word"*) ;; *) continue ;; esac
    echo "== $name"
    .venv/bin/python -m "tests.faults.$name" "$@" || failed="$failed $name"
done
[ -z "$failed" ] || { echo "Wrong:$failed" >&2; exit 1; }
