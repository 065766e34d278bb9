const checklistPlace = el("div", { class: "checklist" });
let showsMore = false, showsRatings = false;
/** What was given of the examples: it is there again when they are opened again. */
const given = new Map();

function rows() {
  const items = shownParts().flatMap(([, each]) => each).map(each => `item:${each.id}`);
  const all = isFriend() && !showsRatings ? [] : rated(take).map(each => `rating:${each.id}`);
  return isFriend() ? [...items, ...all] : shownParts().flatMap(([about, each]) => [...each.map(one => `item:${one.id}`), `rating:${about.id}`]);
}

/** [competency or null, items]: six plain rows for a friend, all parts for others. */
function shownParts() {
  if (!isFriend()) return checklist(take);
  const six = plainRows(take), others = checklist(take).flatMap(([, items]) => items).filter(each => !six.includes(each));
  return [[null, six], [null, showsMore ? others : []]];
}

function chooseRow(id, focuses = true) {
  chosenRow = id;
  for (const each of checklistPlace.querySelectorAll("[data-row]")) each.classList.toggle("chosen", each.dataset.row === id);
  const row = rowElement(id);
  if (row && focuses) { row.focus({ preventScroll: true }); row.scrollIntoView({ block: "nearest" }); }
}

function rowElement(id) { return [...checklistPlace.querySelectorAll("[data-row]")].find(each => each.dataset.row === id); }

/** Which keys answer the row with the frame, where there is a keyboard. */
function keysHint() {
  if (!letters) return null;
  const keys = ["Y", "P", "N", "X"].map((key, index) => [index ? " " : "", el("kbd", { text: key }), ` ${t(ANSWERS[index])}`]);
  return el("p", { class: "mute keyed" }, keys, t("keys_hint"));
}

function chooseNextRow(by) {
  const all = rows();
  if (!all.length) return;
  const place = all.indexOf(chosenRow);
  chooseRow(all[place < 0 ? 0 : clamp(place + by, 0, all.length - 1)]);
}

function evidenceOf(row, list) {
  const marks = kept(list).map(note).filter(each => each.take_id === take.id);
  return el("span", { class: "row evidence" },
    marks.map(one => el("span", { class: "pair" },
      button(spanOf(one), () => player.playSpan(one.start_ms, one.end_ms, false), { "aria-label": `${t("play_mark")} ${spanOf(one)}`, "data-key": `${row}-play-${one.id}` }),
      button("×", () => detach(row, one.id), { "aria-label": t("take_away", { span: spanOf(one) }), "data-key": `${row}-away-${one.id}` }))),
    button([`+ ${t("evidence")}`], () => { chooseRow(row, false); attach(row); }, { "aria-label": t("attach"), class: "add", "data-key": `${row}-attach` }));
}

function itemRow(item) {
  const row = `item:${item.id}`, given = entry("answers", item.id) || { value: null, evidence: [] };
  return el("div", { class: `item${chosenRow === row ? " chosen" : ""}`, "data-row": row, "data-key": row, tabindex: "-1", role: "group", "aria-label": say(item.text), onfocusin: () => chooseRow(row, false), onclick: () => chooseRow(row, false) },
    el("p", { text: say(item.text) }),
    item.partly && given.value === "partly" ? el("p", { class: "mute", text: t("partly_means", { text: say(item.partly) }) }) : null,
    el("div", { class: "row" },
      choice(null, ANSWERS.map(each => [each, t(each)]), given.value, each => answer(item.id, each), row),
      evidenceOf(row, given.evidence)));
}

/** What each level means; those of `place` are told of the buttons as well. */
function anchors(about, level, place) {
  const levels = Object.keys(about.bars).sort();
  return el("ul", { class: "anchors" }, levels.map(each => el("li", { class: String(level) === each ? "chosen" : "" },
    el("b", { text: each }), el("span", { id: `${place}-${each}`, text: say(about.bars[each]) }))));
}

/** The levels as options of a choice, each with its anchor where there is one. */
function levelsBy(about, place) {
  return [1, 2, 3, 4, 5].map(each => [each, String(each), about && about.bars[each] ? { "aria-describedby": `${place}-${each}` } : null]);
}

function ratingRow(about) {
  const row = `rating:${about.id}`, given = entry("ratings", about.id) || { level: null, na: false, no_evidence: false, evidence: [], why: "" };
  const open = mayRate(about.id);
  const field = el("input", { value: given.why, maxlength: MOST_TEXT, "aria-label": `${t("why")} ${say(about.name)}`, placeholder: t("why"), "data-key": `${row}-why` });
  const why = keptText(field, text => {
    const empty = { level: null, na: false, no_evidence: false, evidence: [] };
    state.ratings[take.id] ??= {};
    state.ratings[take.id][about.id] = { ...empty, ...state.ratings[take.id][about.id], why: text, updated_at: now() };
  });
  return el("div", { class: `rating${chosenRow === row ? " chosen" : ""}`, "data-row": row, "data-key": row, tabindex: "-1", role: "group", "aria-label": `${t("rating")}: ${say(about.name)}`, onfocusin: () => chooseRow(row, false), onclick: () => chooseRow(row, false) },
    el("p", {}, el("b", { text: `${t("rating")}: ${say(about.name)}` })),
    anchors(about, given.level, `anchor-${about.id}`),
    el("div", { class: "row" }, evidenceOf(row, given.evidence),
      button(t("no_evidence"), () => noEvidence(about.id), { "aria-pressed": String(given.no_evidence), "data-key": `${row}-none` })),
    open || given.na ? null : el("p", { class: "mute", text: t("evidence_first") }),
    el("div", { class: "row" },
      choice(null, levelsBy(about, `anchor-${about.id}`), given.level, each => rate(about.id, each), `${row}-level`, { disabled: !open }),
      button(t("cannot_judge"), () => cannotJudge(about.id), { "aria-pressed": String(given.na), "data-key": `${row}-na` })),
    why);
}

/** Whoever is through with one answer is led to the next. */
function nextAnswer() {
  const next = SESSION.takes[SESSION.takes.indexOf(take) + 1];
  const go = () => { openTake(next.id); goToStep("watch"); };
  return next ? el("p", {}, button(t("next_take", { n: next.number }), go, { id: "next-answer" })) : null;
}

function showChecklist() {
  const parts = checklist(take), next = nextAnswer();
  const title = el("h2", { id: "checklist", tabindex: "-1", text: t(isFriend() ? "six_rows" : "checklist") });
  if (!parts.length) { fill(checklistPlace, title, el("p", { class: "mute", text: t("no_checklist") }), next); return; }
  if (isFriend()) { fill(checklistPlace, title, keysHint(), friendRows(), next); return; }
  fill(checklistPlace, title, keysHint(),
    examplesFirst(),
    parts.map(([about, items]) => el("section", { class: "part" },
      el("h3", { text: say(about.name) }), el("p", { class: "mute", text: say(about.definition) }),
      items.map(itemRow), ratingRow(about))), next);
}

/** What is said of the examples until they are rated; where there are none, that is said. */
function examplesFirst() {
  const n = DATA.vignettes.length;
  if (!n) return el("p", { class: "mute", text: t("calibrate_none") });
  return needsExamples() ? el("div", { class: "card soft" }, el("p", { text: t("calibrate_first", { n }) }), button(t("calibrate"), openExamples, { "data-key": "examples", id: "examples" })) : null;
}

function friendRows() {
  const [[, six]] = shownParts();
  const others = checklist(take).flatMap(([, items]) => items).filter(each => !six.includes(each));
  const more = others.length ? el("details", { open: showsMore, ontoggle: event => { showsMore = event.target.open; } },
    el("summary", { text: t("more_rows", { n: others.length }), "data-key": "more" }), others.map(itemRow)) : null;
  const all = rated(take);
  const ratings = all.length ? el("details", { open: showsRatings, ontoggle: event => { showsRatings = event.target.open; } },
    el("summary", { text: t("ratings_optional"), "data-key": "ratings" }), examplesFirst(), all.map(ratingRow)) : null;
  return [six.map(itemRow), more, ratings];
}

/** Short examples with reference levels, before the first level is given (domain.md 4.1). */
function openExamples() {
  player.pause();
  const told = el("div", { class: "outcome", role: "status" });
  const lines = DATA.vignettes.map((each, index) => {
    const place = el("div"), reference = el("p", { class: "mute" });
    const about = DATA.anchors.find(one => one.id === each.competency);
    const show = () => fill(place, choice(say(each.text), levelsBy(about, `example-${each.competency}`), given.get(index), give, `example-${index}`));
    const give = level => { given.set(index, level); show(); };
    show();
    return { give, first: each.competency, box: el("div", { class: "item", "data-example": index }, el("p", { text: say(each.text) }), place, reference), reference };
  });
  const compare = () => {
    if (given.size < lines.length) { told.textContent = t("compare_missing", { n: lines.length - given.size }); return; }
    const differences = DATA.vignettes.map((each, index) => Math.abs(each.level - given.get(index)));
    const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
    const passed = mean <= 0.75 && differences.filter(each => each > 1).length <= 1;
    lines.forEach((each, index) => { each.reference.textContent = t("reference", { level: DATA.vignettes[index].level, reason: say(DATA.vignettes[index].reason) }); });
    change("all", it => { it.calibrated = passed; });
    fill(told, el("p", { text: t(passed ? "calibrated" : "not_calibrated") }), button(t("go_on"), () => sheet.close(), { class: "main", id: "go-on" }));
    compareButton.hidden = true;
    document.getElementById("go-on").focus();
  };
  const groups = DATA.anchors.map(about => [el("h3", { text: say(about.name) }), anchors(about, null, `example-${about.id}`), lines.filter(each => each.first === about.id).map(each => each.box)]);
  const compareButton = button(t("compare"), compare, { class: "main", id: "compare" });
  const sheet = openSheet(t("calibrate_title", { n: lines.length }), [el("p", { text: t("calibrate_how") }), groups, compareButton, told]);
  const boxes = [...sheet.querySelectorAll("[data-example]")];
  sheet.addEventListener("keydown", event => {
    const box = event.target.closest("[data-example]");
    if (!box || !/^[1-5]$/.test(event.key) || compareButton.hidden) return;
    lines[box.dataset.example].give(Number(event.key));
    const next = boxes[boxes.indexOf(box) + 1];
    (next ? next.querySelector("button") : compareButton).focus();
  });
  boxes[0].querySelector("button").focus({ preventScroll: true });
  sheet.scrollTop = 0;
}
