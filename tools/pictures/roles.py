"""Own packs, the computer as the other side, and what is asked after an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.practice.probes import Probe, ProbeKind
from desktop.ui.navigation import Goto, Place
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.roles import RolesPage
from desktop.ui.practise.room_state import Phase
from desktop.ui.role_editor.sheets import Section
from tools.pictures.stage import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage


def roles(stage: Stage) -> None:
    """Show the list of packs, a new one, and a question with its card."""
    page = stage.page(Place.ROLES, RolesPage)
    stage.go(Goto(Place.ROLES))
    stage.picture("roles")
    page.packs.new.click()
    stage.settle()
    stage.picture("roles-new")
    stem = page.editor.draft.stem if page.editor.draft else ""
    page.editor.back.click()
    page.desk.remove(stem)
    shipped = next(
        row for row, each in enumerate(page.desk.entries()) if each.id == "ai_customer_service"
    )
    page.packs.show_entries(page.desk.entries(), stage.window.workshop.translation.language)
    page.packs.rows.setCurrentRow(shipped)
    page.packs.open.click()
    for section in (Section.COMPETENCIES, Section.QUESTIONS, Section.ITEMS):
        page.editor.sections.button(section).click()
        if section is Section.QUESTIONS:
            page.editor.things.rows.setCurrentRow(18)
        stage.settle()
        stage.picture(f"roles-{section}")
    page.editor.add()
    page.editor.check()
    stage.settle()
    stage.picture("roles-added")
    stem = page.editor.draft.stem if page.editor.draft else ""
    page.editor.back.click()
    page.desk.remove(stem)


def scenario(stage: Stage) -> None:
    """Show a role-play with the computer, and the follow-ups after an answer."""
    page = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE))
    page.choose.modes.button("roleplay").click()
    stage.picture("scenario-choose")
    page.choose.go_on.click()
    wait_until(page.check.enter_room.isEnabled, "the devices")
    page.check.enter_room.click()
    page.room.play.click()
    stage.settle()
    stage.picture("scenario-ready")
    page.room.skip.click()
    recorder = page.rehearsal.recorder
    wait_until(lambda: recorder.status().elapsed_ms > 1500, "a recording")
    stage.picture("scenario-line")
    page.room.press()
    wait_until(lambda: page.room.phase is Phase.SAVED, "the saved take")
    found = (
        Probe(ProbeKind.NUMBER),
        Probe(ProbeKind.GO_DEEPER, seconds=24, of_seconds=120),
        Probe(ProbeKind.OF_THE_PACK, 0),
    )
    page.room.company.follow_ups.show(found)
    stage.settle()
    stage.picture("follow-ups")
    page.room.company.follow_ups.pick(0)
    stage.settle()
    stage.picture("follow-up-ready")
    assert page.rehearsal.session is not None
    path = page.rehearsal.session.path
    stage.go(Goto(Place.HOME))
    stage.window.workshop.services.sessions.discard(path)
    stage.window.workshop.services.index.rebuild()


ACTS: dict[str, Callable[[Stage], None]] = {"roles": roles, "scenario": scenario}
