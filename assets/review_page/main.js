const app = document.getElementById("page");
let isStarting = true;
const playButton = button("", () => player.toggle(), { id: "play" });
const timeNow = el("span"), timeWhole = el("span", { class: "long" });
const timeText = el("span", { class: "times" }, timeNow, timeWhole);
const slider = el("input", { type: "range", min: 0, step: 100, oninput: () => player.seek(Number(slider.value)) });
const undoButton = button("↶", () => undo(), { "data-key": "undo", id: "undo", "aria-keyshortcuts": "Control+Z" });
const speedButton = button("", () => player.faster(player.speed >= 2 ? -5 : 1), { id: "speed" });
const picture = el("div", { class: "picture" }, player.element);
const mediaNote = el("p", { class: "mute media-note" });
/** With more answers their buttons bear numbers only. */
const MOST_NAMED = 5;
const draftNote = el("span", { class: "draft" });

function openSheet(title, content) {
  const before = document.activeElement.closest("[data-key]");
  const sheet = el("dialog", { "aria-label": title, onclose: () => { document.body.append(announcer); sheet.remove(); goBack(); } });
  const goBack = () => {  // the browser does it, unless the place was filled anew meanwhile
    const again = before && document.activeElement === document.body && document.querySelector(`[data-key="${CSS.escape(before.dataset.key)}"]`);
    if (again) again.focus({ preventScroll: true });
  };
  sheet.append(el("header", { class: "row" }, el("h2", { text: title }), button(t("close"), () => sheet.close(), { class: "close" })),
    ...[content].flat(Infinity).filter(Boolean));
  document.body.append(sheet);
  sheet.showModal();
  untell();
  sheet.append(announcer);  // outside of an open sheet nothing is read aloud
  const first = sheet.querySelector("button.main");
  if (first) first.focus();
  return sheet;
}

/** A field whose text is kept with every letter; one step back takes back all that was typed at once. */
function keptText(area, store) {
  let before = null;
  area.addEventListener("focus", () => { before = JSON.stringify(state); });
  area.addEventListener("input", () => { store(most(area.value, MOST_TEXT)); player.wait(); draftSoon(); });
  area.addEventListener("change", () => {
    if (before !== null) { past.push(before); future.length = 0; }
    before = JSON.stringify(state);
    tellChange("guide");
  });
  area.addEventListener("keydown", event => {
    const leaves = event.key === "Escape" || (event.key === "Enter" && area.tagName === "INPUT");
    if (!leaves || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    const row = area.closest("[data-row]");
    if (row) row.focus({ preventScroll: true }); else area.blur();
    player.goOn();
  });
  return area;
}

function field(label, id, value, store, like) {
  const area = el("textarea", { id, rows: 2, maxlength: MOST_TEXT, placeholder: like || "", value });
  return el("label", { class: "field" }, el("span", {}, label), keptText(area, store));
}

/** What was typed and chosen before the review begins: another language is no reason to ask again. */
let startName = null, startRole = null;

function showStart() {
  isStarting = true;
  const name = el("input", { id: "name", maxlength: MOST_NAME, autocomplete: "off", value: startName ?? state.reviewer.name, oninput: () => { startName = name.value; } });
  let role = startRole || state.reviewer.role || (SESSION.guide === "hr" ? "hr" : "friend");
  const roles = el("div", { class: "roles", role: "radiogroup", "aria-label": t("you_are") }, ["friend", "hr", "coach"].map(each => el("label", { class: "card role" },
    el("input", { type: "radio", name: "role", value: each, checked: each === role, onchange: () => { role = startRole = each; } }),
    el("span", {}, el("b", { text: t(`role_${each}`) }), el("span", { class: "mute", text: t(each === "friend" ? "role_friend_is" : "role_full_is") })))));
  const begin = event => {
    event.preventDefault();
    Object.assign(state.reviewer, { name: most(name.value, MOST_NAME), role });
    draftSoon();
    isStarting = false;
    startName = startRole = null;
    showReview();
    document.getElementById(player.hasMedia ? "play" : "marking").focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  fill(app, pageHead(false), el("main", { class: "welcome" },
    el("h1", { text: t("title") }), aboutLine(), el("p", { text: t("welcome") }),
    asksPreview(),
    el("form", { onsubmit: begin },
      el("label", { class: "field" }, el("span", { text: t("your_name") }), name), el("p", { class: "mute", text: t("name_is_claim") }),
      el("p", { text: t("you_are") }), roles,
      el("div", { class: "row" }, el("button", { type: "submit", class: "main", id: "begin" }, t("begin")),
        state.reviewer.role ? button(t("anew"), askAnew, { id: "anew", "data-key": "anew" }) : null)),
    el("p", { class: "mute", text: t("offline") }), requestLine()));
  name.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function asksPreview() {
  if (!SESSION.asks.length) return null;
  return el("section", { class: "card soft" }, el("h2", { text: t("asks_title") }), el("ol", {}, SESSION.asks.map(each => el("li", {}, said(each)))));
}

function requestLine() { return el("p", { class: "mute" }, said(say(PACK.request))); }

function aboutLine() {
  const length = SESSION.takes.reduce((sum, each) => sum + (each.media.length ? each.media.reduce((all, one) => all + one.duration_ms, 0) : each.duration_ms), 0);
  return el("p", { class: "mute" }, said(t("about", { role: say(ROLE.name), takes: SESSION.takes.length, length: clock(length) })),
    SESSION.company_goal ? said(` · ${t("company_goal", { goal: SESSION.company_goal })}`) : null);
}

function pageHead(isOpen) {
  for (const name of ["aria-label", "title"]) undoButton.setAttribute(name, t("undo"));
  return el("header", { class: "top", "data-pane": "top" },
    el("b", { class: "name", text: language === "zh" ? "候场" : "Greenroom" }),
    isOpen ? draftNote : el("span", { class: "mute" }),
    el("span", { class: "grow" }),
    button(t("other_language"), () => useLanguage(language === "zh" ? "en" : "zh"), { "data-key": "language", id: "language", lang: language === "zh" ? "en" : "zh-CN" }),
    isOpen ? undoButton : null,
    isOpen ? button(["?", el("span", { class: "long", text: ` ${t("help")}` })], openHelp, { "data-key": "help", id: "help", "aria-label": t("help") }) : null,
    isOpen ? button(t("save"), openSaving, { class: "main", "data-key": "save", id: "save" }) : null);
}

function showReview() {
  beginTime();
  if (!rows().includes(chosenRow)) chosenRow = rows()[0] || null;
  fill(app, pageHead(true), el("p", { id: "told", class: "told-line", "aria-hidden": "true" }), guidePlace,
    el("main", { class: "review" }, asksCard(),
      el("div", { class: "left" }, el("section", { class: "watch", "data-pane": "watch", "aria-label": t("player") }, el("div", { class: "row asked" }, questionLine(), takeTabs()), picture, controls()),
        el("section", { "data-pane": "marks", "aria-label": t("marks") }, lane, detail, gapsLine, markPlace, el("h2", { text: t("marks") }), balanceLine, markList),
        el("section", { "data-pane": "words", "aria-label": t("transcript") }, el("h2", { text: t("transcript") }), transcriptPlace)),
      el("div", { class: "right" },
        el("section", { class: "card", "data-pane": "checklist", "aria-label": t("checklist") }, checklistPlace),
        sumCard(), aboutLine(), requestLine(), button(t("change_role"), showStart, { class: "plain", id: "change-role" }))));
  refresh("all");
}

function takeTabs() {
  if (SESSION.takes.length < 2) return null;
  const many = SESSION.takes.length > MOST_NAMED;
  const tabs = choice(t("takes"), SESSION.takes.map(each => [each.id, many ? String(each.number) : t("take", { n: each.number }), many ? { "aria-label": t("take", { n: each.number }) } : null]), take.id, openTake, "take");
  return many ? el("div", { class: "row takes" }, el("span", { class: "mute", text: t("takes") }), tabs) : tabs;
}

function questionLine() {
  const question = questionOf(take);
  return el("h1", { class: "asked-line", id: "watch", tabindex: "-1" }, said(question ? say(question.text) : take.question_id));
}

function controls() {
  slider.max = take.duration_ms;
  slider.setAttribute("aria-label", t("position"));
  const plays = player.hasMedia;
  return el("div", { class: "controls" }, mediaNote,
    plays ? slider : null,
    el("div", { class: "row bar-row" }, plays ? [playButton,
      button("−5", () => player.jump(-5000), { "aria-label": t("back_5") }), button("+5", () => player.jump(5000), { "aria-label": t("on_5") }),
      timeText, speedButton, el("span", { class: "grow" })] : null, markButton()));
}

function asksCard() {
  const cards = SESSION.asks.map((ask, index) => {
    const reply = state.replies[index];
    return el("div", {}, field(said(ask), `reply-${index}`, reply ? reply.text : "", text => {
      const old = state.replies[index] || { id: newId(), take_id: take.id, at_ms: Math.min(player.at, take.duration_ms) };
      state.replies[index] = { ...old, text, updated_at: now() };
    }, t("ask_reply")));
  });
  return el("section", { class: "card soft asks", "data-pane": "asks", "aria-label": t("asks_title") }, el("h2", { id: "asks", tabindex: "-1", text: t("asks_title") }),
    cards.length ? cards : el("p", { class: "mute", text: t("asks_none") }));
}

function sumCard() {
  return el("section", { class: "card", "data-pane": "sum", "aria-label": t("sum_title") }, el("h2", { text: t("sum_title") }), el("p", { class: "mute", text: t("sum_hint") }),
    field(t("keep"), "keep", state.keep, text => { state.keep = text; }, t("keep_like")),
    field(t("try_next"), "try_next", state.try_next, text => { state.try_next = text; }, t("try_like")));
}

function showPlayer() {
  const word = t(player.playing ? "pause" : "play");
  playButton.replaceChildren(el("span", { "aria-hidden": "true", text: player.playing ? "❚❚" : "▶" }), el("span", { class: "long", text: ` ${word}` }));
  playButton.setAttribute("aria-label", word);
  playButton.disabled = !player.hasMedia;
  const mark = document.querySelector("#marking .long"), markNow = markWord();
  if (mark.textContent !== markNow) mark.parentElement.replaceWith(markButton());
  timeNow.textContent = clock(player.at, true);
  timeWhole.textContent = ` / ${clock(take.duration_ms, true)}`;
  slider.value = player.at;
  slider.setAttribute("aria-valuetext", clock(player.at));
  speedButton.textContent = `${player.speed}×`;
  speedButton.setAttribute("aria-label", `${t("speed")} ${player.speed}×`);
  picture.hidden = !player.canPlay || player.onlySound || player.lacksPicture;
  mediaNote.textContent = player.trouble || (!player.hasMedia ? t("no_media") : player.loading ? t("loading") : player.lacksPicture ? t("picture_missing", { file: player.piece.file }) : player.onlySound ? t("only_sound") : "");
  mediaNote.classList.toggle("amber", Boolean(player.trouble) || player.lacksPicture);
  laneHead.style.left = percent(player.at);
  detailHead.style.left = percent(player.at, strip());
  lightWord();
}

function refresh(part) {
  draftSoon();
  undoButton.disabled = !past.length;
  draftNote.textContent = t(keepsDrafts ? "draft_kept" : "draft_not_kept");
  draftNote.classList.toggle("amber", !keepsDrafts);
  if (part === "draft" || isStarting) return;
  showGuide();
  if (part === "all" || part === "notes") { showMarks(); showMarking(); }
  if (part === "all" || part === "notes" || part === "answers" || part === "ratings") showChecklist();
  if (part === "all") {
    showTranscript();
    showPlayer();
    const replies = SESSION.asks.map((_, index) => [`reply-${index}`, (state.replies[index] || { text: "" }).text]);
    for (const [id, value] of [["keep", state.keep], ["try_next", state.try_next], ...replies]) document.getElementById(id).value = value;
  }
}

function openTake(id) {
  settleMark();
  take = SESSION.takes.find(each => each.id === id);
  chosenMark = chosenRow = writing = null;
  player.open(take);
  showReview();
}

function nextTake(by) {
  const place = SESSION.takes.indexOf(take);
  const next = SESSION.takes[clamp(place + by, 0, SESSION.takes.length - 1)];
  if (next !== take) openTake(next.id);
}

function useLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
  document.title = t("title");
  if (isStarting) showStart(); else { showReview(); draftSoon(); }
  document.getElementById("language").focus();
}

/** Whose draft it is: a second person at the same computer is to see that it is not theirs. */
function tellDraft() {
  const { name } = state.reviewer;
  announce(name ? t("draft_back_of", { name: `\u2068${name}\u2069` }) : t("draft_back"));
}

async function start() {
  whenChanged(refresh);
  player.listeners.push(() => { if (!isStarting) showPlayer(); });
  addEventListener("keydown", pressed);
  const isBack = await openDrafts();
  player.open(take, resumesAt);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = t("title");
  if (isBack && state.reviewer.role) { isStarting = false; showReview(); tellDraft(); } else showStart();
  document.documentElement.dataset.ready = "true";
}

start();
