"""A double click opens packs here: registered when asked for, by the system's own word, and gone without a trace."""

from __future__ import annotations

import os
import plistlib
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop.base.errors import Fault, WorldError
from desktop.cli.main import main
from desktop.sharing.endings import is_shared_name
from desktop.sharing.wishes import Wishes
from desktop.ui.navigation import Goto, Place
from desktop.ui.outside.default_programs import with_defaults, without_program
from desktop.ui.outside.open_with import BuiltIn, Opening, program_command, system_opener
from desktop.ui.outside.open_with_linux import KINDS, LinuxOpener, quoted
from tests.fixtures.sharing import review_file_for, write_file
from tools.mac_bundle import INFO

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.main_window import MainWindow
    from desktop.ui.outside.doors import Outside
    from tests.fixtures.sharing import Shared

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux")
ROOT = Path(__file__).parents[2]
LONGEST_S = 60.0


class Account:
    """The XDG folders of somebody."""

    def __init__(self, root: Path) -> None:
        self.data, self.config = root / "share", root / "config"
        self.data.mkdir(parents=True)
        self.config.mkdir()
        self.choices = self.config / "mimeapps.list"

    def opener(self, *command: str) -> LinuxOpener:
        return LinuxOpener(command or ("/opt/greenroom",), self.data, self.config)

    def left(self) -> list[Path]:
        return [*self.data.rglob("*"), *self.config.rglob("*")]

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_CURRENT_DESKTOP": "GNOME",
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }

    def ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout


@pytest.fixture
def account(tmp_path: Path) -> Account:
    return Account(tmp_path / "a b 候场")


@pytest.fixture
def desktop_tools() -> None:
    for name in ("gio", "xdg-mime", "update-mime-database"):
        if shutil.which(name) is None:
            pytest.skip(f"not installed: {name}")


def test_what_is_registered_is_gone_without_a_trace(account: Account) -> None:
    opener = account.opener()
    assert opener.state is Opening.OFF
    written = opener.install()
    assert all(Path(each).is_file() for each in written)
    assert opener.state is Opening.ON
    assert account.opener("/elsewhere/greenroom").state is Opening.OUTDATED
    opener.install()
    assert set(opener.remove()) == set(written)
    assert opener.state is Opening.OFF
    assert account.left() == []
    assert opener.remove() == ()


def test_what_others_registered_stays(account: Account) -> None:
    text = (
        "[Added Associations]\ntext/plain=a.desktop;\n\n[Default Applications]\n"
        f"text/plain=a.desktop\n{KINDS[0]}=old.desktop;\n"
    )
    account.choices.write_text(text)
    others = account.data / "mime" / "packages" / "other.xml"
    others.parent.mkdir(parents=True)
    others.write_text(
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"></mime-info>'
    )
    entry = account.data / "applications" / "a.desktop"
    entry.parent.mkdir()
    entry.write_text("[Desktop Entry]\n")
    opener = account.opener()
    opener.install()
    assert f"{KINDS[0]}=greenroom.desktop;old.desktop;" in account.choices.read_text()
    opener.remove()
    assert sorted(account.choices.read_text().split()) == sorted(
        text.replace("old.desktop\n", "old.desktop;\n").split()
    )
    assert others.is_file()
    assert entry.is_file()


def test_a_list_that_is_a_link_stays_one(account: Account, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles"
    real.write_text("[Default Applications]\ntext/plain=a.desktop;\n")
    account.choices.symlink_to(real)
    account.opener().install()
    assert account.choices.is_symlink()
    assert KINDS[0] in real.read_text()
    account.opener().remove()
    assert real.read_text() == "[Default Applications]\ntext/plain=a.desktop;\n"


@pytest.mark.parametrize("text", ["", "[Added Associations]\na/b=c.desktop;\n", "# nothing\n"])
def test_the_list_is_as_it_was(text: str) -> None:
    with_ours = with_defaults(text, KINDS, "greenroom.desktop")
    assert with_defaults(with_ours, KINDS, "greenroom.desktop") == with_ours
    assert without_program(with_ours, KINDS, "greenroom.desktop") == text
    assert without_program(text, KINDS, "greenroom.desktop") == text


@ON_LINUX
@pytest.mark.media
def test_the_system_knows_the_files(desktop_tools: None, shared: Shared, tmp_path: Path) -> None:
    account = Account(tmp_path / "account")
    account.opener(sys.executable).install()  # xdg-mime names only what could be started
    pack = shared.export(name="a.greenroom").path
    locked = shared.export(Wishes(passphrase="a b c d e f"), "locked").path
    review = write_file(tmp_path / "A.greenroom-review (1).json", review_file_for(pack, tmp_path))
    unnamed, renamed = tmp_path / "unnamed", tmp_path / "b.greenroom-review.json"
    shutil.copy(pack, unnamed)
    shutil.copy(review, renamed)
    stranger = tmp_path / "stranger"
    stranger.write_bytes(b"PK\3\4" + bytes(26) + b"take-01.mp4" + bytes(99))
    kinds = {pack: 0, locked: 0, unnamed: 0, review: 1, renamed: 1}
    for path, kind in kinds.items():
        assert KINDS[kind] in account.ask("gio", "info", "-a", "standard::content-type", str(path))
        assert account.ask("xdg-mime", "query", "filetype", str(path)).strip() == KINDS[kind]
    assert KINDS[0] not in account.ask("gio", "info", "-a", "standard::content-type", str(stranger))
    for kind in KINDS:
        assert account.ask("xdg-mime", "query", "default", kind).strip() == "greenroom.desktop"
        assert "greenroom.desktop" in account.ask("gio", "mime", kind)
    assert "greenroom" not in account.ask("gio", "mime", "application/zip")


@ON_LINUX
@pytest.mark.e2e
@pytest.mark.media
def test_a_double_click_starts_the_program_and_the_next_one_finds_it(
    desktop_tools: None, account: Account, shared: Shared, tmp_path: Path, home: Path
) -> None:
    note = tmp_path / "pid"
    starter = tmp_path / "start.sh"
    starter.write_text(
        f'#!/bin/sh\necho $$ >> "{note}"\nexec "{sys.executable}" -m desktop "$@" 2>> "{note}.err"\n'
    )
    starter.chmod(0o755)
    account.opener(str(starter)).install()
    packs = [shared.export(name=f"给 朋友 {n}.greenroom").path for n in (1, 2)]
    taken = home / "library" / "received"
    try:
        for number, pack in enumerate(packs, start=1):
            subprocess.run(
                ["gio", "open", pack],
                env=account.environment,
                stdout=subprocess.DEVNULL,
                check=True,
            )
            came = _until(lambda n=number: len(list(taken.glob("*/pack.json"))) == n)
            assert came, Path(f"{note}.err").read_text()
        window, second = map(int, note.read_text().split())
        assert _until(lambda: not _lives(second))  # it handed its pack to the first
        assert _lives(window)
    finally:
        os.kill(int(note.read_text().split()[0]), signal.SIGTERM)
        assert _until(lambda: not any(map(_lives, map(int, note.read_text().split()))))
    assert "Traceback" not in Path(f"{note}.err").read_text()


def _lives(process: int) -> bool:
    """Say whether it runs; where nobody looks after orphans, as in some containers, one that ended stays listed."""
    try:
        about = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return about.rpartition(")")[2].split()[0] not in "ZX"


def _until(is_so: Callable[[], bool]) -> bool:
    ends = time.monotonic() + LONGEST_S
    while time.monotonic() < ends:
        if is_so():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("/opt/候场/greenroom", "/opt/候场/greenroom"),
        ("/a b/g", '"/a b/g"'),
        ("/100%/g", "/100%%/g"),
        ('/"$x`/g', '"/\\\\"\\\\$x\\\\`/g"'),
        ("", '""'),
    ],
)
def test_a_path_is_written_as_the_entry_wants_it(argument: str, written: str) -> None:
    assert quoted(argument) == written


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [
        ("a.zip", True), ("A.GREENROOM", True), ("候场 (2).greenroom", True),
        ("A.greenroom-review.json", True), ("A.greenroom-review (1).json", True),
        ("A.greenroom-review(12).json", True), ("A.greenroom-reply（1）.json", True),
        ("A.greenroom-review.1.json", True), ("plain.json", False), ("zip", False),
        ("A.greenroom-review.json.exe", False), ("greenroom-reply.json", False),
        ("A.greenroom-review.json.txt", True), ("A.greenroom-review(1).json.txt", True),
        ("A.greenroom-review - 副本.json", True), ("A.greenroom-review.json(1).json", True),
        ("A.greenroom-review copy (2).json", True), ("A.greenroom-review - Copy.json", True),
    ],
)  # fmt: skip
def test_files_that_were_renamed_on_the_way_are_known(name: str, is_ours: bool) -> None:
    assert is_shared_name(name) is is_ours


def test_a_bundle_declares_what_it_opens() -> None:
    known = plistlib.loads(plistlib.dumps(INFO))
    declared = {each["UTTypeIdentifier"]: each for each in known["UTExportedTypeDeclarations"]}
    opened = {
        kind for each in known["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]
    }
    assert opened == {*declared, "public.json", "public.zip-archive"}
    pack = declared["io.github.greenroom.pack"]
    assert pack["UTTypeTagSpecification"]["public.filename-extension"] == ["greenroom"]
    assert pack["UTTypeTagSpecification"]["public.mime-type"] == KINDS[0]
    ranks = [each["LSHandlerRank"] for each in known["CFBundleDocumentTypes"]]
    assert ranks == ["Owner", "Alternate"]  # what opens any zip or JSON stays what it was


def test_each_system_has_its_door(tmp_path: Path) -> None:
    assert isinstance(system_opener("darwin"), BuiltIn)
    assert isinstance(system_opener("linux", sandboxed=True), BuiltIn)
    opener = system_opener("linux", environment={"XDG_DATA_HOME": str(tmp_path)})
    assert isinstance(opener, LinuxOpener)
    assert opener.state is Opening.OFF
    assert isinstance(system_opener("linux", environment={}), LinuxOpener)
    assert BuiltIn().install() == BuiltIn().remove() == ()
    assert Path(program_command()[0]).is_file()
    if sys.platform != "win32":
        with pytest.raises(OSError, match="registry"):
            system_opener("win32")


def test_types_that_cannot_be_made_known_are_said_in_a_sentence(
    account: Account, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "bin" / "update-mime-database"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(broken.parent))
    with pytest.raises(WorldError) as caught:
        account.opener().install()
    assert caught.value.fault is Fault.FILE_FAILED


def test_without_the_programs_of_a_desktop_the_files_are_written(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    opener = account.opener()
    opener.install()
    (account.data / "applications" / "mimeinfo.cache").write_text("[MIME Cache]\n")
    opener.remove()
    assert account.left() == []


@ON_LINUX
def test_the_command(
    account: Account,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qapp: Any,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(account.data))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(account.config))
    for what, state in (("show", "off"), ("install", "on"), ("show", "on"), ("remove", "off")):
        assert main(["open-with", what, "--json"]) == 0
        assert f'"state":"{state}"' in capsys.readouterr().out.replace(" ", "")
    assert account.left() == []
    account.config.chmod(0o500)
    account.data.chmod(0o500)
    if os.geteuid() != 0:
        assert main(["open-with", "install"]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
    for each in (account.config, account.data):
        each.chmod(0o700)


@pytest.mark.gui
def test_the_row_in_the_settings(
    open_window: Callable[..., MainWindow], account: Account, outside: Outside, shared: Shared
) -> None:
    from desktop.ui.pages.settings import SettingsPage

    window = open_window()
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    window.go(Goto(Place.SETTINGS))
    assert not page.opening.isVisible()  # the system of this window knows the files by itself
    opener = account.opener()
    given = replace(window.workshop, outside=replace(outside, opener=lambda: opener))
    page = SettingsPage(given)
    page.retranslate()
    page.opening.install.click()
    assert opener.state is Opening.ON
    assert page.opening.install.isHidden()
    page.opening.remove.click()
    assert opener.state is Opening.OFF
    account.choices.mkdir()
    page.opening.install.click()
    assert not page.banner.isHidden()
    page.deleteLater()
