"""Makes a clone ready: system packages, virtual environment, dependencies, speech model.

Needs nothing but Python 3.11 or newer. Each step looks first whether its work is already done,
so a set-up that was interrupted goes on where it stopped.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said here, before anything fails to import
    raise SystemExit("Greenroom needs Python 3.11 or newer; this is " + sys.version.split()[0])
