/** The mark being written, before it is kept: {id or null, kind, start, end, text}. */
let writing = null;
const markPlace = el("div", { class: "marking" });
const lane = el("div", { class: "lane", role: "group" });
const laneHead = el("div", { class: "head" });
/** A stretch around the chosen mark where that is a hair on the whole timeline: wide enough for a finger. */
const detail = el("div", { class: "detail", role: "group" });
const HAIR = 0.04, LEAST_AROUND_MS = 3000, AROUND = 3;
const detailHead = el("div", { class: "head" });
const gapsLine = el("p", { class: "mute", hidden: true });
const markList = el("ul", { class: "marks" });
const balanceLine = el("p", { class: "mute balance" });

/** What a mark is called in lists and by who reads the page aloud. */
function nameOf(one) { return t("mark_at", { kind: t(`kind_${one.kind}`), span: spanOf(one) }); }

function markWord() { return t(player.canPlay ? "mark_now" : "mark_sentence"); }

function markButton() {
  const word = markWord();
  return button([el("span", { class: "long", text: word }), el("span", { class: "short", text: t("mark_short") }), letters ? [" ", el("kbd", { text: "M" })] : null], beginMark,
    { class: "mark", id: "marking", "data-key": "mark", "aria-label": letters ? `${word} M` : word });
}

function beginMark() {
  if (writing) { focusNote(); return; }
  const [start, end] = lastSpan();
  writing = { id: null, kind: wantingKind(), start, end, text: "" };
  showMarking();
  focusNote();
}

function editMark(id = chosenMark) {
  const one = id && note(id);
  if (!one) return;
  chosenMark = id;
  writing = { id, kind: one.kind, start: one.start_ms, end: one.end_ms, text: one.text };
  player.wait();
  showMarking();
  focusNote();
}

/** To the field, and all of its form into view; the browser's own way would put it in the middle and the rest out of sight. */
function focusNote() {
  const field = document.getElementById("note-text");
  if (!field) return;
  field.focus({ preventScroll: true });
  markPlace.scrollIntoView({ block: "nearest" });
}

/** Whoever presses a kind goes on writing: letters must not go to the keys of the page. */
function chooseKind(kind, text) {
  Object.assign(writing, { kind, text });
  showMarking();
  focusNote();
}

function keepMark() {
  const it = writing, typed = it.text;
  if (it.id && note(it.id)) {
    change("notes", it2 => Object.assign(it2.notes.find(each => each.id === it.id), { kind: it.kind, text: most(typed, MOST_TEXT), updated_at: now() }));
    chosenMark = it.id;
  } else {
    const made = newNote(it.kind, typed, it.start, it.end);
    change("notes", it2 => it2.notes.push(made));
    chosenMark = made.id;
  }
  announce(t("marked", { kind: t(`kind_${it.kind}`), span: spanText(it.start, it.end) }));
  leaveMark();
}

/** What is being written counts, also when something else is begun. */
function settleMark() {
  if (!writing) return;
  player.waits = false;
  if (writing.text.trim()) keepMark(); else leaveMark();
}

function leaveMark() {
  writing = null;
  showMarking();
  showMarks();
  document.getElementById("marking").focus({ preventScroll: true });
  player.goOn();
}

function noteKeys(event) {
  const kinds = writing.kind === "evidence" ? ["evidence", ...KINDS] : KINDS, place = kinds.indexOf(writing.kind);
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === "Enter" && !event.shiftKey) keepMark();
  else if (event.key === "Escape") leaveMark();
  else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    writing.kind = kinds[(place + (event.key === "ArrowUp" ? kinds.length - 1 : 1)) % kinds.length];
    writing.text = event.target.value;
    showMarking();
    announce(t(`kind_${writing.kind}`), true);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function showMarking() {
  if (!writing) {
    fill(markPlace);
    return;
  }
  const kinds = writing.kind === "evidence" ? ["evidence", ...KINDS] : KINDS;
  const asked = t(player.canPlay ? "note_text" : "note_text_only");
  const field = el("input", {
    id: "note-text", "data-key": "note", maxlength: MOST_TEXT, value: writing.text, "aria-label": asked, placeholder: asked, autocomplete: "off",
    oninput: () => { writing.text = field.value; player.wait(); draftSoon(); }, onkeydown: noteKeys,
  });
  fill(markPlace, el("div", { class: "card form", role: "group", "aria-label": t("marks") },
    el("div", { class: "row" },
      el("span", { class: "times mute", text: `${clock(writing.start, true)}–${clock(writing.end, true)}` }),
      choice(t("kind"), kinds.map(each => [each, t(`kind_${each}`)]), writing.kind, each => chooseKind(each, field.value), "kind")),
    el("div", { class: "row writes" }, field, button(t("keep_mark"), keepMark, { class: "main" }), button(t("cancel"), leaveMark))));
}

/**
 * A row of buttons of which one may be pressed: [value, text, and what more is to be told of that button].
 * It has a name of its own only where it isn't the row of something that bears it already.
 */
function choice(label, options, chosen, act, key, attributes = {}) {
  return el("div", { class: "choice", role: label ? "group" : null, "aria-label": label }, options.map(([value, text, more]) =>
    button(text, () => act(value), { "aria-pressed": String(value === chosen), "data-key": `${key}-${value}`, "data-value": value, ...more, ...attributes })));
}

function percent(ms, [from, to] = wholeTake()) { return `${100 * clamp((ms - from) / Math.max(1, to - from), 0, 1)}%`; }

function wholeTake() { return [0, take.duration_ms]; }

/** Which stretch the strip shows; all of the take where no strip is needed. */
function strip() {
  const one = chosenMark && note(chosenMark);
  const length = one ? one.end_ms - one.start_ms : 0;
  if (!one || length >= HAIR * take.duration_ms) return wholeTake();
  const around = Math.max(LEAST_AROUND_MS, AROUND * length);
  return [Math.max(0, one.start_ms - around), Math.min(take.duration_ms, one.end_ms + around)];
}

function putBar(bar, start, end, stretch) {
  bar.style.left = percent(start, stretch);
  bar.style.width = `calc(${percent(end, stretch)} - ${percent(start, stretch)})`;
}

/** A press on the timeline leads there. */
function pressLane(event, stretch) {
  if (event.target.closest("button,.edge")) return;
  const box = event.currentTarget.getBoundingClientRect();
  player.seek(stretch[0] + clamp((event.clientX - box.left) / box.width, 0, 1) * (stretch[1] - stretch[0]));
}

lane.addEventListener("click", event => pressLane(event, wholeTake()));
detail.addEventListener("click", event => pressLane(event, strip()));

function chooseMark(id, goes = true) {
  chosenMark = id;
  const one = note(id);
  if (one && goes) player.seek(one.start_ms);
  showMarks();
  if (one) announce(nameOf(one), true);
}

function chooseNextMark(by) {
  const all = notesOf(take);
  if (!all.length) return;
  const place = all.findIndex(each => each.id === chosenMark);
  chooseMark(all[place < 0 ? (by > 0 ? 0 : all.length - 1) : (place + by + all.length) % all.length].id);
}

/** Drag one end; while it is dragged only the picture of it moves, at the end it is said once. */
function dragEdge(event, id, edge, bar) {
  event.preventDefault();
  event.stopPropagation();
  const handle = event.currentTarget, box = bar.parentElement.getBoundingClientRect(), one = note(id), stretch = strip();
  const [first, last] = reach(one), each = (stretch[1] - stretch[0]) / box.width;
  let at = edge === "start" ? one.start_ms : one.end_ms;
  const grip = at - event.clientX * each;
  handle.setPointerCapture(event.pointerId);
  const move = moved => {
    at = clamp(clamp(moved.clientX * each + grip, ...stretch), first, last);
    at = edge === "start" ? Math.min(at, one.end_ms - SHORTEST_MS) : Math.max(at, one.start_ms + SHORTEST_MS);
    const [start, end] = edge === "start" ? [at, one.end_ms] : [one.start_ms, at];
    putBar(bar, start, end, stretch);
    player.seek(at);
  };
  const end = () => {
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", end);
    handle.removeEventListener("pointercancel", end);
    moveEdge(id, edge, at);
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", end);
  handle.addEventListener("pointercancel", end);
}

function edgeHandle(one, edge, bar) {
  const at = edge === "start" ? one.start_ms : one.end_ms;
  const keys = event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveEdge(one.id, edge, at + by * (event.shiftKey ? 1000 : 100));
  };
  return el("span", {
    class: `edge ${edge}`, role: "slider", tabindex: "0", "aria-label": t(`mark_${edge}`), "aria-valuemin": 0, "aria-valuemax": take.duration_ms,
    "aria-valuenow": at, "aria-valuetext": clock(at, true), "data-key": `edge-${edge}`, onkeydown: keys, onpointerdown: event => dragEdge(event, one.id, edge, bar),
  });
}

function showMarks() {
  const all = notesOf(take), rows = [];
  detail.hidden = strip()[1] - strip()[0] >= take.duration_ms;
  showDetail();
  lane.setAttribute("aria-label", t("timeline"));
  const bars = all.map(one => {
    let row = rows.findIndex(end => end <= one.start_ms);
    if (row < 0) row = rows.length;
    rows[row] = Math.max(one.end_ms, one.start_ms + take.duration_ms / 40);
    const isChosen = one.id === chosenMark;
    const bar = el("div", { class: `bar ${one.kind}${isChosen ? " chosen" : ""}` });
    bar.append(button(t(`kind_${one.kind}`), () => chooseMark(one.id), {
      "aria-pressed": String(isChosen), "data-key": `bar-${one.id}`,
      "aria-label": nameOf(one),
    }));
    if (isChosen && detail.hidden) bar.append(edgeHandle(one, "start", bar), edgeHandle(one, "end", bar));
    putBar(bar, one.start_ms, one.end_ms, wholeTake());
    bar.style.top = `${(row % 4) * 28 + 8}px`;
    return bar;
  });
  lane.style.height = `${Math.max(1, Math.min(4, rows.length)) * 28 + 16}px`;
  fill(lane, showGaps(), bars, laneHead);
  showMarkList(all);
  showBalance();
}

function showDetail() {
  if (detail.hidden) { fill(detail); return; }
  const one = note(chosenMark), stretch = strip(), bar = el("div", { class: `bar ${one.kind} chosen` });
  detail.setAttribute("aria-label", t("adjust"));
  bar.append(edgeHandle(one, "start", bar), edgeHandle(one, "end", bar));
  putBar(bar, one.start_ms, one.end_ms, stretch);
  fill(detail, el("span", { class: "times mute", text: clock(stretch[0]) }), el("span", { class: "times mute", text: clock(stretch[1]) }), bar, detailHead);
}

/** What of the take is not in the pack is shaded, and that is said. */
function showGaps() {
  const gone = gaps();
  gapsLine.hidden = !gone.length;
  const parts = gone.map(each => spanText(...each)).join(language === "zh" ? "、" : ", ");
  gapsLine.textContent = gone.length ? t("not_in_pack", { parts }) : "";
  return gone.map(([from, to]) => {
    const shade = el("div", { class: "gap", title: t("not_in_pack", { parts: spanText(from, to) }) });
    shade.style.left = percent(from);
    shade.style.width = percent(to - from);
    return shade;
  });
}

function showMarkList(all) {
  if (!all.length) { fill(markList, el("li", { class: "mute", text: t(HAS_TAKES ? "marks_none_here" : "marks_none") })); return; }
  fill(markList, all.map(one => {
    const isChosen = one.id === chosenMark;
    const line = el("li", { class: isChosen ? "chosen" : "" },
      button([el("span", { class: `dot ${one.kind}`, "aria-hidden": "true" }), el("span", { text: nameOf(one) }), said(one.text || one.quote)],
        () => chooseMark(one.id), { class: "plain", "data-key": `mark-${one.id}`, "aria-pressed": String(isChosen) }));
    if (isChosen) line.append(markTools(one));
    return line;
  }));
}

function markTools(one) {
  const nudge = (edge, by, sign) => button(sign, () => moveEdge(one.id, edge, (edge === "start" ? one.start_ms : one.end_ms) + by), {
    "aria-label": t("nudge", { edge: t(`mark_${edge}`), by: sign }), "data-key": `nudge-${edge}-${by}` });
  const nudges = edge => el("span", { class: "row" }, el("span", { class: "mute", text: t(`mark_${edge}`) }), nudge(edge, -500, "−0.5"), nudge(edge, 500, "+0.5"));
  return el("div", { class: "row tools" },
    player.canPlay ? button(t("play_mark"), () => player.playSpan(one.start_ms, one.end_ms, false), { "data-key": "play-mark" }) : null,
    button(t("edit"), () => editMark(one.id), { "data-key": "edit-mark" }),
    button(t("delete"), () => removeNote(one.id), { "data-key": "delete-mark" }),
    nudges("start"), nudges("end"));
}

function countOf(kind) { return state.notes.filter(each => !each.deleted && each.kind === kind).length; }

/** What there is less of, first a strength: the next mark begins as that, as in the program. */
function wantingKind() { return countOf("strength") <= countOf("suggestion") ? "strength" : "suggestion"; }

function showBalance() {
  const strengths = countOf("strength"), suggestions = countOf("suggestion");
  const hint = strengths + suggestions < 2 ? "" : !strengths ? t("balance_strength") : !suggestions ? t("balance_suggestion") : "";
  balanceLine.textContent = [t(HAS_TAKES ? "balance_all" : "balance", { strengths, suggestions }), hint].filter(Boolean).join(" · ");
}
