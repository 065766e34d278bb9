#!/bin/sh
# The tests that need no real camera; all of them hold the coverage as well.
# QT_QPA_PLATFORM is left to tests/conftest.py: offscreen, unless somebody asks for another.
set -eu
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    exec .venv/bin/python -m pytest -m "not device" "$@"
fi
rm -f .coverage .coverage.*
.venv/bin/python -m pytest -m "not device" --cov --cov-report=
rm -f .coverage.*  # torn data of processes that tests have killed
exec .venv/bin/python -m tools.coverage_floor
