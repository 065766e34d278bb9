"""Keep the translations in step with the code.

``update`` reads every sentence from the code into assets/i18n/*.ts and compiles the .qm files;
``check`` says whether the files are in step and complete, and changes nothing.
Translations themselves are edited in the .ts files, with Qt Linguist or any editor.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "i18n"
LANGUAGES = ("zh_CN", "en")
SOURCES = ("desktop/ui", "desktop/cli")


def main(arguments: list[str]) -> int:
    """Run ``update`` or ``check``; return the exit status."""
    match arguments:
        case ["update"]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            extract(FOLDER)
            compile_all(FOLDER)
            return 0
        case ["check"]:
            faults = check()
            print("\n".join(faults) or "translations are in step")
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2


def extract(folder: Path) -> None:
    """Write every sentence of the code into the .ts files of a folder; translations are kept."""
    files = sorted(str(path) for source in SOURCES for path in (ROOT / source).rglob("*.py"))
    for language in LANGUAGES:
        target = folder / f"greenroom_{language}.ts"
        options = [
            "-tr-function-alias",
            "QT_TRANSLATE_NOOP+=later",
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        run("pyside6-lupdate", *files, *options, "-ts", str(target))
        if language == "en":
            _same_in_english(target)


def compile_all(folder: Path) -> None:
    """Compile the .ts files of a folder to .qm beside them."""
    for language in LANGUAGES:
        source = folder / f"greenroom_{language}.ts"
        run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def check() -> list[str]:
    """Return what is out of step: sentences that moved, that lack a translation, old .qm files."""
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place)
        for language in LANGUAGES:
            shutil.copy(FOLDER / f"greenroom_{language}.ts", fresh)
        extract(fresh)
        compile_all(fresh)
        for language in LANGUAGES:
            faults += [
                f"{name} is out of step with the code: run tools/translations.py update"
                for name in (f"greenroom_{language}.ts", f"greenroom_{language}.qm")
                if (fresh / name).read_bytes() != (FOLDER / name).read_bytes()
            ]
    faults += [
        f"{language}: no translation for {source!r}"
        for language in LANGUAGES
        for source in missing(language)
    ]
    return faults


def missing(language: str) -> list[str]:
    """Return the sentences of a language without a translation."""
    tree = ET.parse(FOLDER / f"greenroom_{language}.ts")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if not _translated(message)
    ]


def _translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def _same_in_english(target: Path) -> None:
    """English is the source language: its translation is the source itself, ``(s)`` by number."""
    tree = ET.parse(target)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        source = message.findtext("source", "")
        forms = translation.findall("numerusform")
        if forms:
            for form, ending in zip(forms, ("", "s"), strict=True):
                form.text = source.replace("(s)", ending)
        else:
            translation.text = source
    text = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def run(program: str, *arguments: str) -> None:
    """Run a program of this Python environment."""
    subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
