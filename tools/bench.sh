#!/bin/sh
# Every measurement, one after the other; each prints its figures beside those of a named peer.
set -eu
cd "$(dirname "$0")/.."
for file in tests/benchmarks/bench_*.py; do
    name=$(basename "$file" .py)
    echo "== $name"
    .venv/bin/python -m "tests.benchmarks.$name" "$@"
done
