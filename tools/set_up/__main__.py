"""Make the clone ready to run (``run``) or to be tested (``test``): the two arguments there are.

Exit status 1 with one line that says what to do, when a step can't be done.
"""

from __future__ import annotations

import subprocess
import sys
import time

from tools.set_up import environment, model, stamp, system


def main(arguments: list[str]) -> int:
    """Carry out the steps, each of which first looks whether it is done."""
    level = arguments[0] if arguments else "run"
    for_tests = level == "test"
    if stamp.is_valid(level):
        return 0
    begun = time.monotonic()
    try:
        system.provide(for_tests=for_tests)
        environment.make()
        environment.install(for_tests=for_tests)
        environment.compile_program()
        model.provide(environment.MODELS)
    except system.MissingPackagesError as error:
        return _give_up(str(error))
    except model.ModelUnavailableError as error:
        if for_tests:
            return _give_up(f"Tests need it: {error}.")
        print(
            f"Going on without transcription: {error}; `make model` tries again.", file=sys.stderr
        )
    except subprocess.CalledProcessError as error:
        return _give_up(f"This did not work (run it again to go on): {error}")
    stamp.write(level)
    print(f"Ready after {time.monotonic() - begun:.0f} s.", flush=True)
    return 0


def _give_up(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
