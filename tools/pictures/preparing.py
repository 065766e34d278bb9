"""What is seen of the Prepare page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QScrollArea

from desktop.base.ids import new_id, now_utc
from desktop.base.settings import Language
from desktop.roles.target import Target
from desktop.stories.cards import DeckName
from desktop.stories.model import OwnNumber, Story
from desktop.ui.navigation import Goto, Place
from desktop.ui.page import Page
from desktop.ui.pages.practise import PractisePage
from desktop.ui.pages.prepare import PreparePage, PreparePart
from desktop.ui.prepare.cards_part import CardsPart
from desktop.ui.prepare.coverage_part import CoveragePart
from desktop.ui.prepare.stories_part import StoriesPart
from desktop.ui.prepare.target_part import TargetPart
from tools.pictures.stage import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.pictures.stage import Stage

_PartT = TypeVar("_PartT", bound=Page)
ADS = {
    Language.ZH: "智能客服专员（深圳）\n\n岗位职责：\n1. 使用智能客服系统处理在线咨询，维护知识库和话术；\n2. 挖掘用户需求，提升满意度与解决率；\n3. 处理客诉，协助化解冲突，降低投诉率。\n\n任职要求：\n1. 沟通能力强，有同理心，能承受一定压力；\n2. 快速学习，熟悉产品知识和业务流程；\n3. 有声纹质检经验者优先。",
    Language.EN: "Customer Support Specialist (AI-first team)\n\nYou will\n• handle chats with our help desk, chatbot and knowledge base;\n• find out what customers really need through active listening;\n• de-escalate complaints and lower the handover rate;\n• report CSAT and first contact resolution every week.\n\nYou have strong written communication skills, are a fast learner and know your way around voiceprint QA.",
}
TITLES = {Language.ZH: "迟到的包裹", Language.EN: "The late parcel"}
SITUATION = {
    Language.ZH: "双十一后一位用户的包裹晚到三天，第三次来问。",
    Language.EN: "After the sales a customer's parcel was three days late; they wrote for the third time.",
}
NOTES = {
    Language.ZH: "产品：远程控制、语音助手（支持方言）\n系统：模板、知识库、多渠道收件箱\n保修两年，七天无理由退货",
    Language.EN: "Products: remote control, voice assistant\nSystem: templates, knowledge base, one inbox\nTwo years of guarantee, seven days to return",
}


def target(stage: Stage) -> None:
    """Show the empty part, an ad that was read, the company below it."""
    part = _part(stage, PreparePart.TARGET, TargetPart)
    stage.picture("prepare-target-empty")
    language = stage.window.workshop.translation.language
    part.ad.setPlainText(ADS[language])
    part.result.goal.setCurrentIndex(3)
    part.result.goal.activated.emit(3)
    wait_until(lambda: part.services.targets.targets() != (), "the kept ad")
    wait_until(lambda: bool(part.result.rows), "the weights")
    stage.settle()
    part.result.rows["conflict"].name.click()
    stage.settle()
    stage.picture("prepare-target")
    area = part.area
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    stage.settle()
    stage.picture("prepare-target-below")
    part.result.notes.setPlainText(NOTES[language])
    area.ensureWidgetVisible(part.result.day)
    stage.settle()
    stage.picture("prepare-target-notes")
    part.go_on.click()
    stage.settle()
    stage.picture("practise-from-target")


def coverage(stage: Stage) -> None:
    """Show the matrix."""
    part = _part(stage, PreparePart.COVERAGE, CoveragePart)
    wait_until(lambda: part.matrix is not None, "the matrix")
    stage.settle()
    stage.picture("prepare-coverage")


def stories(stage: Stage) -> None:
    """Show the empty part and one story."""
    part = _part(stage, PreparePart.STORIES, StoriesPart)
    stage.picture("prepare-stories-empty")
    part.see_first.click()
    stage.settle()
    stage.picture("prepare-stories-example")
    part.examples.area.verticalScrollBar().setValue(part.examples.area.height())
    stage.settle()
    stage.picture("prepare-stories-example-below")
    part.examples.back.click()
    language, now = stage.window.workshop.translation.language, now_utc()
    story = Story(
        id=new_id(),
        created_at=now,
        updated_at=now,
        role="ai_customer_service",
        title=TITLES[language],
        situation=SITUATION[language],
        numbers=(OwnNumber(what="CSAT", before="85%", after="92%"),),
        competencies=("conflict",),
        questions=("Q01",),
    )
    part.services.stories.write(story)
    stage.go(Goto(Place.PREPARE, part=PreparePart.STORIES, about=story.id))
    stage.picture("prepare-stories")
    area = part.area
    for name in ("middle", "below"):
        bar = area.verticalScrollBar()
        bar.setValue(bar.maximum() if name == "below" else bar.maximum() * 2 // 3)
        stage.settle()
        stage.picture(f"prepare-stories-{name}")
    room_with_story(stage)
    stage.go(Goto(Place.PREPARE, part=PreparePart.STORIES, about=story.id))
    part.discard.click()
    stage.settle()


BY_HEART = {
    Language.ZH: "三步话术：先共情，再核实，后承诺。\n系统：工单、知识库、质检。\n响应 30 秒，首次解决率 85%。",
    Language.EN: "Three steps: name the feeling, check the facts, promise what holds.\nSystems: tickets, knowledge base, quality checks.\nAnswer within 30 s; 85% solved at first contact.",
}


def room_with_story(stage: Stage) -> None:
    """Show the four lines before a take, and the notes to know by heart."""
    language = stage.window.workshop.translation.language
    targets, now = stage.window.workshop.services.targets, now_utc()
    target = Target(
        id=new_id(), role="ai_customer_service", created_at=now, updated_at=now, notes=BY_HEART[language]
    )  # fmt: skip
    path = targets.write(target)
    page = stage.page(Place.PRACTISE, PractisePage)
    stage.go(Goto(Place.PRACTISE, role="ai_customer_service", question="Q01"))
    page.choose.go_on.click()
    wait_until(page.check.enter_room.isEnabled, "the devices")
    page.check.enter_room.click()
    stage.settle()
    page.room.story.click()
    stage.settle()
    stage.picture("room-story")
    page.room.story.click()
    page.room.notes.click()
    stage.settle()
    stage.picture("room-notes")
    page.room.left.emit()
    path.unlink()


def cards(stage: Stage) -> None:
    """Show a card, its back, the list, the end of the day."""
    part = _part(stage, PreparePart.CARDS, CardsPart)
    stage.picture("prepare-card")
    part.decks.button(DeckName.REWRITE).click()
    part.turn.click()
    stage.settle()
    stage.picture("prepare-card-back")
    part.list_button.click()
    stage.settle()
    stage.picture("prepare-cards")
    part.list_button.click()
    while part.cards:
        part.turn.click()
        next(iter(part.grades.values())).click()
    stage.settle()
    stage.picture("prepare-cards-done")


ACTS: dict[str, Callable[[Stage], None]] = {
    "prepare-target": target,
    "prepare-coverage": coverage,
    "prepare-stories": stories,
    "prepare-cards": cards,
}


def _part(stage: Stage, which: PreparePart, kind: type[_PartT]) -> _PartT:
    stage.go(Goto(Place.PREPARE, part=which))
    part = stage.page(Place.PREPARE, PreparePage).part(which)
    assert isinstance(part, kind)
    return part
