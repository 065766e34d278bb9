"""Write constraints.txt: everything we depend on, in the versions installed right now.

Packages that only another system needs are not installed here; they keep the version they have
in constraints.txt, and one that has none is named, to be pinned by hand.
"""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
FILE = ROOT / "constraints.txt"
HEAD = """\
# What `make run`, `make test` and `make build` install: exact versions, no addresses.
# Written by `make constraints`; valid on Python 3.11 to 3.13, on Linux, macOS and Windows.
"""
ALWAYS = ("setuptools",)  # builds the project itself
SYSTEMS = (("Linux", "linux", "posix"), ("Darwin", "darwin", "posix"), ("Windows", "win32", "nt"))


def environments() -> list[dict[str, str]]:
    """Return the systems and Pythons the file is for, as the variables of markers."""
    return [
        {
            "platform_system": system,
            "sys_platform": platform,
            "os_name": name,
            "python_version": version,
            "python_full_version": f"{version}.0",
            "platform_machine": machine,
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }
        for system, platform, name in SYSTEMS
        for version in ("3.11", "3.12", "3.13")
        for machine in ("x86_64", "arm64")
    ]


def is_wanted(requirement: Requirement, extras: set[str]) -> bool:
    """Say whether a requirement holds in any of the environments."""
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate({**each, "extra": extra})
        for each in environments()
        for extra in extras or {""}
    )


def pins(wanted: list[str], known: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """Follow the requirements of the project; return the versions, and names without one."""
    todo = [Requirement(each) for each in wanted]
    done: set[tuple[str, frozenset[str]]] = set()
    found: dict[str, str] = {}
    unknown: set[str] = set()
    while todo:
        each = todo.pop()
        name = canonicalize_name(each.name)
        if (name, frozenset(each.extras)) in done:
            continue
        done.add((name, frozenset(each.extras)))
        try:
            distribution = metadata.distribution(each.name)
        except metadata.PackageNotFoundError:
            found[name] = known.get(name, "")
            unknown |= set() if found[name] else {name}
            continue
        found[name] = distribution.version
        needed = [Requirement(text) for text in distribution.requires or ()]
        todo += [need for need in needed if is_wanted(need, each.extras)]
    return found, unknown


def direct() -> list[str]:
    """Return what pyproject.toml asks for, for running and for development."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted: list[str] = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        wanted += extra
    return wanted


def read(path: Path) -> dict[str, str]:
    """Return the pins of a constraints file by name."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    pairs = [each.partition("==") for each in lines if "==" in each and not each.startswith("#")]
    return {canonicalize_name(name): version.strip() for name, _, version in pairs}


def main() -> int:
    """Write the file; exit status 1 when a package has no version."""
    known = read(FILE)
    found, unknown = pins([*direct(), *ALWAYS], known)
    found |= {name: version for name, version in known.items() if name.startswith("pyobjc-")}
    lines = [f"{name}=={version}\n" for name, version in sorted(found.items()) if version]
    FILE.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")
    for name in sorted(unknown):
        print(f"{name} has no version: add it to constraints.txt by hand")
    return 1 if unknown else 0


if __name__ == "__main__":
    raise SystemExit(main())
