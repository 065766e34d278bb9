/** The mark being written, before it is kept: {id or null, kind, start, end, text}. */
let writing = null;
const markPlace = el("div", { class: "marking" });
const lane = el("div", { class: "lane", role: "group" });
const laneHead = el("div", { class: "head" });
const gapsLine = el("p", { class: "mute", hidden: true });
const markList = el("ul", { class: "marks" });
const balanceLine = el("p", { class: "mute balance" });

function beginMark() {
  if (writing) { focusNote(); return; }
  const [start, end] = lastSpan();
  writing = { id: null, kind: "strength", start, end, text: "", plays: player.playing, from: player.at };
  showMarking();
  focusNote();
}

function editMark(id = chosenMark) {
  const one = id && note(id);
  if (!one) return;
  chosenMark = id;
  writing = { id, kind: one.kind, start: one.start_ms, end: one.end_ms, text: one.text, plays: player.playing, from: player.at };
  player.pause();
  showMarking();
  focusNote();
}

function focusNote() { const field = document.getElementById("note-text"); if (field) field.focus(); }

function keepMark() {
  const it = writing, typed = document.getElementById("note-text").value;
  if (it.id) {
    change("notes", it2 => Object.assign(it2.notes.find(each => each.id === it.id), { kind: it.kind, text: most(typed, MOST_TEXT), updated_at: now() }));
    chosenMark = it.id;
  } else {
    const made = newNote(it.kind, typed, it.start, it.end);
    change("notes", it2 => it2.notes.push(made));
    chosenMark = made.id;
  }
  announce(t("marked", { kind: t(`kind_${it.kind}`), from: clock(it.start), to: clock(it.end) }));
  leaveMark();
}

/** Playback goes on from a second before, as if nobody had interrupted. */
function leaveMark() {
  const it = writing;
  writing = null;
  showMarking();
  showMarks();
  document.getElementById("marking").focus({ preventScroll: true });
  if (it && it.plays) { player.seek(Math.max(0, it.from - LEAD_MS)); player.play(); }
}

function noteKeys(event) {
  const kinds = writing.kind === "evidence" ? ["evidence", ...KINDS] : KINDS, place = kinds.indexOf(writing.kind);
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) keepMark();
  else if (event.key === "Escape") leaveMark();
  else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    writing.kind = kinds[(place + (event.key === "ArrowUp" ? kinds.length - 1 : 1)) % kinds.length];
    writing.text = event.target.value;
    showMarking();
    announce(t(`kind_${writing.kind}`));
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function showMarking() {
  if (!writing) {
    fill(markPlace, el("div", { class: "row" },
      button([el("span", { text: t(player.hasMedia ? "mark_now" : "mark_sentence") }), el("kbd", { text: "M" })], beginMark, { class: "main", id: "marking", "data-key": "mark" })));
    return;
  }
  const kinds = writing.kind === "evidence" ? ["evidence", ...KINDS] : KINDS;
  const field = el("input", {
    id: "note-text", "data-key": "note", maxlength: MOST_TEXT, value: writing.text, "aria-label": t("note_text"), placeholder: t("note_text"), autocomplete: "off",
    oninput: () => { writing.text = field.value; player.pause(); }, onkeydown: noteKeys,
  });
  fill(markPlace, el("div", { class: "card form", role: "group", "aria-label": t("marks") },
    el("div", { class: "row" },
      el("span", { class: "times", text: `${clock(writing.start, true)}–${clock(writing.end, true)}` }),
      choice(t("kind"), kinds.map(each => [each, t(`kind_${each}`)]), writing.kind, each => { writing.kind = each; writing.text = field.value; showMarking(); }, "kind")),
    field,
    el("div", { class: "row" }, button(t("keep_mark"), keepMark, { class: "main" }), button(t("cancel"), leaveMark))));
}

/** A row of buttons of which one may be pressed. */
function choice(label, options, chosen, act, key, attributes = {}) {
  return el("div", { class: "choice", role: "group", "aria-label": label }, options.map(([value, text]) =>
    button(text, () => act(value), { "aria-pressed": String(value === chosen), "data-key": `${key}-${value}`, "data-value": value, ...attributes })));
}

function percent(ms) { return `${100 * clamp(ms / Math.max(1, take.duration_ms), 0, 1)}%`; }

function chooseMark(id, goes = true) {
  chosenMark = id;
  const one = note(id);
  if (one && goes) player.seek(one.start_ms);
  showMarks();
  if (one) announce(t("mark_at", { kind: t(`kind_${one.kind}`), from: clock(one.start_ms), to: clock(one.end_ms) }));
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
  const handle = event.currentTarget, box = lane.getBoundingClientRect(), one = note(id);
  const [first, last] = reach(one);
  let at = edge === "start" ? one.start_ms : one.end_ms;
  handle.setPointerCapture(event.pointerId);
  const move = moved => {
    at = clamp((moved.clientX - box.left) / box.width, 0, 1) * take.duration_ms;
    at = clamp(at, first, last);
    at = edge === "start" ? Math.min(at, one.end_ms - SHORTEST_MS) : Math.max(at, one.start_ms + SHORTEST_MS);
    const [start, end] = edge === "start" ? [at, one.end_ms] : [one.start_ms, at];
    bar.style.left = percent(start);
    bar.style.width = percent(end - start);
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
  lane.setAttribute("aria-label", t("timeline"));
  const bars = all.map(one => {
    let row = rows.findIndex(end => end <= one.start_ms);
    if (row < 0) row = rows.length;
    rows[row] = Math.max(one.end_ms, one.start_ms + take.duration_ms / 40);
    const isChosen = one.id === chosenMark;
    const bar = el("div", { class: `bar ${one.kind}${isChosen ? " chosen" : ""}` });
    bar.append(button(t(`kind_${one.kind}`), () => chooseMark(one.id), {
      "aria-pressed": String(isChosen), "data-key": `bar-${one.id}`,
      "aria-label": t("mark_at", { kind: t(`kind_${one.kind}`), from: clock(one.start_ms), to: clock(one.end_ms) }),
    }));
    if (isChosen) bar.append(edgeHandle(one, "start", bar), edgeHandle(one, "end", bar));
    bar.style.left = percent(one.start_ms);
    bar.style.width = percent(one.end_ms - one.start_ms);
    bar.style.top = `${(row % 4) * 28 + 8}px`;
    return bar;
  });
  lane.style.height = `${Math.max(1, Math.min(4, rows.length)) * 28 + 16}px`;
  fill(lane, showGaps(), bars, laneHead);
  showMarkList(all);
  showBalance();
}

/** What of the take is not in the pack is shaded, and that is said. */
function showGaps() {
  const gone = gaps();
  gapsLine.hidden = !gone.length;
  const parts = gone.map(([from, to]) => `${clock(from)}–${clock(to)}`).join(", ");
  gapsLine.textContent = gone.length ? t("not_in_pack", { parts }) : "";
  return gone.map(([from, to]) => {
    const shade = el("div", { class: "gap", title: t("not_in_pack", { parts: `${clock(from)}–${clock(to)}` }) });
    shade.style.left = percent(from);
    shade.style.width = percent(to - from);
    return shade;
  });
}

function showMarkList(all) {
  if (!all.length) { fill(markList, el("li", { class: "mute", text: t("marks_none") })); return; }
  fill(markList, all.map(one => {
    const isChosen = one.id === chosenMark;
    const line = el("li", { class: isChosen ? "chosen" : "" },
      button([el("span", { class: `dot ${one.kind}`, "aria-hidden": "true" }), el("span", { text: t("mark_at", { kind: t(`kind_${one.kind}`), from: clock(one.start_ms), to: clock(one.end_ms) }) }), said(one.text || one.quote)],
        () => chooseMark(one.id), { class: "plain", "data-key": `mark-${one.id}`, "aria-pressed": String(isChosen) }));
    if (isChosen) line.append(markTools(one));
    return line;
  }));
}

function markTools(one) {
  const nudge = (edge, by) => button(by < 0 ? "−0.5" : "+0.5", () => moveEdge(one.id, edge, (edge === "start" ? one.start_ms : one.end_ms) + by), {
    "aria-label": t(by < 0 ? "earlier" : "later", { edge: t(`mark_${edge}`) }), "data-key": `nudge-${edge}-${by}` });
  return el("div", { class: "row tools" },
    button(t("play_mark"), () => player.playSpan(one.start_ms, one.end_ms, false), { "data-key": "play-mark" }),
    button(t("edit"), () => editMark(one.id), { "data-key": "edit-mark" }),
    button(t("delete"), () => removeNote(one.id), { "data-key": "delete-mark" }),
    el("span", { class: "row" }, el("span", { class: "mute", text: t("mark_start") }), nudge("start", -500), nudge("start", 500)),
    el("span", { class: "row" }, el("span", { class: "mute", text: t("mark_end") }), nudge("end", -500), nudge("end", 500)));
}

function showBalance() {
  const all = state.notes.filter(each => !each.deleted);
  const strengths = all.filter(each => each.kind === "strength").length, suggestions = all.filter(each => each.kind === "suggestion").length;
  const hint = strengths + suggestions < 2 ? "" : !strengths ? t("balance_strength") : !suggestions ? t("balance_suggestion") : "";
  balanceLine.textContent = [t("balance", { strengths, suggestions }), hint].filter(Boolean).join(" · ");
}
