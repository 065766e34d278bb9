/** All that is said in this page. It is plain data, so that a step back is the state before it. */
function emptyState() {
  return {
    review_id: newId(), reviewer: { id: newId(), name: "", role: "" }, calibrated: null, elapsed_ms: 0,
    answers: {}, ratings: {}, notes: [], replies: {}, keep: "", try_next: "",
  };
}

const HAS_TAKES = SESSION.takes.length > 1;
let state = emptyState();
let take = SESSION.takes[0];
let chosenMark = null;  // id of a note
let chosenRow = null;  // "item:K05" or "rating:craft"
let savedAs = "", saves = 0;  // what was saved last, and how many times it was something else
const past = [], future = [], listeners = [];

function whenChanged(listener) { listeners.push(listener); }

function tellChange(part) { for (const each of listeners) each(part); }

/** Change what is said; `part` says which places of the page show it. */
function change(part, act) {
  past.push(JSON.stringify(state));
  if (past.length > 200) past.shift();
  future.length = 0;
  act(state);
  tellChange(part);
}

function stepBack(from, to, word) {
  if (!from.length) { announce(t("nothing_more")); return; }
  const { elapsed_ms, calibrated, reviewer } = state;
  to.push(JSON.stringify(state));
  state = { ...JSON.parse(from.pop()), elapsed_ms, calibrated, reviewer };
  if (!notesOf(take).some(note => note.id === chosenMark)) chosenMark = null;
  tellChange("all");
  announce(t(word));
}

function entriesOf(group, named) {
  return SESSION.takes.flatMap(one => Object.entries(state[group][one.id] || {}).map(([id, each]) => ({ take_id: one.id, [named]: id, ...each })));
}

function answersSaid() { return entriesOf("answers", "item").filter(each => each.value !== null || kept(each.evidence).length); }

function ratingsSaid() {
  return entriesOf("ratings", "criterion").filter(each => each.level !== null || each.na || each.no_evidence || kept(each.evidence).length || each.why);
}

function repliesSaid() { return Object.entries(state.replies).filter(([, reply]) => reply.text.trim()); }

/** All that is said, as one text; empty where nothing is. */
function allSaid() {
  const parts = [answersSaid(), ratingsSaid(), state.notes.filter(each => !each.deleted), repliesSaid(), state.keep.trim(), state.try_next.trim()];
  return parts.some(each => each.length) ? JSON.stringify([state.reviewer, ...parts]) : "";
}

function undo() { stepBack(past, future, "undone"); }
function redo() { stepBack(future, past, "redone"); }

function questionOf(one) {
  return ROLE.questions.find(each => each.id.toLowerCase() === one.question_id.toLowerCase()) || null;
}

function competency(id) { return ROLE.competencies.find(each => each.id === id) || null; }

/** The checklist of a take: [competency, items], in the order of the pack, as the program has it. */
function checklist(one) {
  const question = questionOf(one);
  if (!question) return [];
  const fits = ROLE.items.filter(item => item.applies_to.includes(question.type) && !item.self_only);
  const shared = new Set(ROLE.competencies.filter(each => each.shared).map(each => each.id));
  const own = fits.filter(item => question.competencies.includes(item.competency));
  const rest = fits.filter(item => shared.has(item.competency) && !question.competencies.includes(item.competency));
  const items = [...own, ...rest];
  const named = [...new Set([...question.competencies, ...items.map(item => item.competency)])];
  return named.filter(competency).map(id => [competency(id), items.filter(item => item.competency === id)]);
}

/** Six rows for somebody who has never seen a checklist: one of each competency in turn. */
function plainRows(one) {
  const parts = checklist(one).map(([, items]) => items), rows = [];
  for (let turn = 0; rows.length < 6 && parts.some(items => items.length > turn); turn += 1) {
    for (const items of parts) if (items.length > turn && rows.length < 6) rows.push(items[turn]);
  }
  return rows;
}

function isFriend() { return state.reviewer.role === "friend"; }

/** What this reviewer rates: friends what everybody sees (domain.md 4.1), others everything. */
function rated(one) {
  const parts = checklist(one).map(([each]) => each);
  return isFriend() ? parts.filter(each => each.shared || each.id === "conflict") : parts;
}

function notesOf(one) {
  return state.notes.filter(note => note.take_id === one.id && !note.deleted).sort((a, b) => a.start_ms - b.start_ms || a.end_ms - b.end_ms);
}

function note(id) { return state.notes.find(each => each.id === id && !each.deleted) || null; }

function entry(group, id) { return (state[group][take.id] || {})[id] || null; }

function put(group, id, fields) {
  const empty = group === "answers" ? { value: null, evidence: [] } : { level: null, na: false, no_evidence: false, evidence: [], why: "" };
  change(group, it => {
    it[group][take.id] ??= {};
    it[group][take.id][id] = { ...empty, ...it[group][take.id][id], ...fields, updated_at: now() };
  });
}

function answer(item, value) { put("answers", item, { value: (entry("answers", item) || {}).value === value ? null : value }); }

function kept(evidence) { return evidence.filter(note); }

/** A level wants something to rest on first. */
function mayRate(id) {
  const rating = entry("ratings", id);
  return Boolean(rating && (rating.no_evidence || kept(rating.evidence).length));
}

function needsExamples() { return DATA.vignettes.length > 0 && state.calibrated === null; }

function rate(id, level) {
  if (needsExamples()) { openExamples(); return; }
  if (!mayRate(id)) { announce(t("evidence_first")); return; }
  const rating = entry("ratings", id);
  const again = rating && rating.level === level;
  put("ratings", id, { level: again ? null : level, na: false });
}

function cannotJudge(id) { const rating = entry("ratings", id); put("ratings", id, { na: !(rating && rating.na), level: null }); }

function noEvidence(id) {
  const rating = entry("ratings", id), on = !(rating && rating.no_evidence);
  const rests = on || Boolean(rating && kept(rating.evidence).length);
  put("ratings", id, { no_evidence: on, level: rests && rating ? rating.level : null });
}

/** Attach the chosen mark, or the last five seconds, as what a row rests on. */
function attach(row) {
  const [kind, id] = row.split(":"), group = kind === "item" ? "answers" : "ratings";
  let mark = chosenMark && note(chosenMark) && note(chosenMark).take_id === take.id ? note(chosenMark) : null;
  const old = entry(group, id);
  if (old && old.evidence.length >= MOST_EVIDENCE) return;
  const fresh = mark ? null : newNote("evidence", "", ...lastSpan());
  mark ??= fresh;
  if (old && old.evidence.includes(mark.id)) return;
  const fields = { evidence: [...kept(old ? old.evidence : []), mark.id] };
  change("all", it => {
    if (fresh) it.notes.push(fresh);
    const empty = group === "answers" ? { value: null } : { level: null, na: false, why: "" };
    it[group][take.id] ??= {};
    it[group][take.id][id] = { ...empty, ...it[group][take.id][id], ...fields, ...(group === "ratings" ? { no_evidence: false } : {}), updated_at: now() };
  });
  announce(t("attached", { span: spanOf(mark) }));
}

function detach(row, mark) {
  const [kind, id] = row.split(":"), group = kind === "item" ? "answers" : "ratings", old = entry(group, id);
  const evidence = kept(old.evidence).filter(each => each !== mark);
  put(group, id, group === "ratings" && !evidence.length && !old.no_evidence ? { evidence, level: null } : { evidence });
}

function newNote(kind, text, start, end) {
  return {
    id: newId(), take_id: take.id, start_ms: start, end_ms: end, kind, text: most(text, MOST_TEXT),
    quote: most(quoteOf(start, end), MOST_TEXT), updated_at: now(), deleted: false,
  };
}

/** Which stretches of the take are not in the pack: what lies between its clips. */
function gaps(one = take) {
  if (PACK.contents !== "clips") return [];
  const found = [];
  let at = 0;
  for (const each of [...one.media].sort((a, b) => a.start_ms - b.start_ms)) {
    found.push([at, each.start_ms]);
    at = Math.max(at, each.start_ms + each.duration_ms);
  }
  if (one.media.length) found.push([at, one.duration_ms]);
  return found.filter(([from, to]) => to - from >= SLIVER_MS);
}

/** Where an end of a mark may go: a mark stays in the clip in which it is. */
function reach(one) {
  const gone = gaps(), middle = (one.start_ms + one.end_ms) / 2;
  const before = gone.filter(([, to]) => to <= middle).map(([, to]) => to);
  const after = gone.filter(([from]) => from >= middle).map(([from]) => from);
  return [Math.max(0, ...before), Math.min(take.duration_ms, ...after)];
}

function moveEdge(id, edge, at) {
  const one = note(id);
  if (!one) return;
  const [first, last] = reach(one), place = Math.round(clamp(at, first, last));
  if (Math.abs(place - clamp(at, 0, take.duration_ms)) > 1) announce(t("mark_stays"));
  const start = edge === "start" ? Math.min(place, one.end_ms - SHORTEST_MS) : one.start_ms;
  const end = edge === "end" ? Math.max(place, one.start_ms + SHORTEST_MS) : one.end_ms;
  const fields = { start_ms: Math.max(0, start), end_ms: Math.min(Math.max(end, start), take.duration_ms) };
  change("notes", it => {
    const target = it.notes.find(each => each.id === id);
    Object.assign(target, fields, { quote: most(quoteOf(fields.start_ms, fields.end_ms), MOST_TEXT), updated_at: now() });
  });
}

function removeNote(id) {
  change("all", it => {
    Object.assign(it.notes.find(each => each.id === id), { deleted: true, text: "", quote: "", updated_at: now() });
    for (const rating of Object.values(it.ratings[take.id] || {})) {
      if (rating.evidence.includes(id) && !rating.no_evidence && rating.evidence.filter(note).length === 0) rating.level = null;
    }
  });
  if (chosenMark === id) chosenMark = null;
  announce(t("deleted"));
}

/** The words that are spoken in a span. */
function quoteOf(start, end) {
  const segments = DATA.transcripts[take.id] || [];
  const words = segments.flatMap(each => each.words.length ? each.words : [[each.start, each.end, each.text]]);
  return words.filter(([from, to]) => from < end && to > start).map(each => each[2]).join("").trim();
}
