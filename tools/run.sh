#!/bin/sh
# Start Greenroom with the arguments given. Without any, and without a display, show what it can
# do by its demo.
set -eu
cd "$(dirname "$0")/.."
if [ $# -eq 0 ] && [ "$(uname)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here: running the demo instead of opening the window."
    set -- demo
fi
exec .venv/bin/python -m desktop "$@"
