const ARMOUR_BEGIN = "----- GREENROOM REVIEW -----", ARMOUR_END = "----- END -----";

/** JSON with sorted keys and no spaces: the bytes that are signed, the same in every language. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

async function signature(body) {
  if (!globalThis.crypto || !crypto.subtle) return "";
  const key = await crypto.subtle.importKey("raw", fromHex(PACK.review_key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(canonical(body)))));
}

/** A reply to the candidate is a note at the moment it was given: every view of notes shows it. */
function replyNotes() {
  return repliesSaid().map(([index, reply]) => ({
    id: reply.id, take_id: reply.take_id, start_ms: reply.at_ms, end_ms: reply.at_ms, kind: "note",
    text: most(`${DATA.session.asks[index]} → ${reply.text.trim()}`, MOST_TEXT), quote: "", updated_at: reply.updated_at, deleted: false,
  }));
}

/** All notes; what was deleted long ago is left out where there would be too many. */
function notesSaid() {
  const alive = [...state.notes.filter(each => !each.deleted), ...replyNotes()], dead = state.notes.filter(each => each.deleted);
  return [...alive, ...dead.slice(Math.max(0, dead.length - Math.max(0, MOST_NOTES - alive.length)))];
}

function isTooMuch(file) { return file.notes.length > MOST_NOTES || new TextEncoder().encode(fileText(file)).length > MOST_BYTES; }

/** The review file; as long as nothing else is said, the same one: its copy in a message is no later revision. */
let made = null, madeOf = "";

async function reviewFile() {
  const saying = JSON.stringify([language, state.calibrated, state.reviewer, allSaid()]);
  if (made === null || madeOf !== saying) [made, madeOf] = [await newReviewFile(), saying];
  return made;
}

/** Signed where this browser can. */
async function newReviewFile() {
  const body = {
    format: "greenroom-review-file", version: 1, review_id: state.review_id, pack_id: PACK.pack_id, session_id: SESSION.id,
    media: SESSION.takes.map(one => ({ take_id: one.id, sha256: one.media.length ? one.media[0].sha256 : "", duration_ms: one.duration_ms })),
    rubric: { id: ROLE.id, version: ROLE.version, sha256: SESSION.role_sha256 },
    reviewer: { id: state.reviewer.id, name: most(state.reviewer.name, MOST_NAME), role: state.reviewer.role, lang: language, calibrated: state.calibrated },
    state: "submitted", submitted_at: now(), saw_self_review: !PACK.blind,
    answers: answersSaid().map(each => ({ take_id: each.take_id, item: each.item, value: each.value, evidence: kept(each.evidence), updated_at: each.updated_at })),
    ratings: ratingsSaid().map(each => ({
      take_id: each.take_id, criterion: each.criterion, level: each.level, of: 5, na: each.na, no_evidence: each.no_evidence,
      evidence: kept(each.evidence), why: most(each.why, MOST_TEXT), updated_at: each.updated_at,
    })),
    notes: notesSaid().map(each => ({
      id: each.id, take_id: each.take_id, start_ms: each.start_ms, end_ms: each.end_ms, kind: each.kind, criterion: "", text: each.text,
      lang: language, quote: each.quote, region: null, reply_to: null, updated_at: each.updated_at, deleted: each.deleted,
    })),
    overall: { keep: most(state.keep, MOST_TEXT), try_next: most(state.try_next, MOST_TEXT) },
  };
  return { ...body, signature: await signature(body) };
}

function fileText(file) { return `${JSON.stringify(file, null, 1)}\n`; }

/** What is said of something, as each language sets it: its name, a colon, the words; more about words in brackets. */
const saidOf = (words, said) => `${words}${language === "zh" ? "：" : ": "}${said}`;
const withMore = (words, more) => language === "zh" ? `${words}（${more}）` : `${words} (${more})`;

/** The review for people to read: what goes into a message where no file can. */
function readable(file) {
  const lines = [`${t("title")} · ${say(ROLE.name)} · ${file.reviewer.name || t(`role_${file.reviewer.role}`)}`];
  for (const one of SESSION.takes) {
    const question = questionOf(one);
    lines.push("", `${t("take", { n: one.number })} · ${question ? say(question.text) : ""}`);
    for (const each of file.notes) {
      if (each.take_id === one.id && !each.deleted) lines.push(`- ${spanOf(each)} ${t(`kind_${each.kind}`)} ${each.text || (each.quote && `“${each.quote}”`)}`.trimEnd());
    }
    for (const each of file.answers) {
      const item = ROLE.items.find(other => other.id === each.item);
      if (each.take_id === one.id && each.value) lines.push(`- ${saidOf(item ? say(item.text) : each.item, t(each.value))}`);
    }
    for (const each of file.ratings) {
      const about = competency(each.criterion);
      const level = each.level || (each.na ? t("cannot_judge") : "–");
      if (each.take_id === one.id && (each.level || each.na || each.why)) lines.push(`- ${saidOf(about ? say(about.name) : each.criterion, each.why ? withMore(level, each.why) : level)}`);
    }
  }
  lines.push("", saidOf(t("keep"), file.overall.keep), saidOf(t("try_next"), file.overall.try_next));
  return lines.join("\n");
}

/** A later version has a name of its own: browsers number a second file of one name, and the first would be sent again. */
function fileName() {
  const name = Array.from(state.reviewer.name.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "")).slice(0, 24).join("");
  const version = saves > 1 ? `-${saves}` : "";
  return `${name || "review"}-${state.review_id.slice(0, 8)}${version}.greenroom-review.json`;
}

function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = el("a", { download: name, hidden: true });
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

function missing() {
  const found = [];
  const saidSomething = state.notes.some(each => !each.deleted) || answersSaid().length || ratingsSaid().length;
  if (!saidSomething) found.push(t("missing_nothing_said"));
  if (!state.keep.trim()) found.push(t("keep"));
  if (!state.try_next.trim()) found.push(t("try_next"));
  return found;
}

async function saveNow(told) {
  const file = await reviewFile();
  if (!saves || savedAs !== allSaid()) saves += 1;
  download(fileName(), fileText(file));
  savedAs = allSaid();
  draftSoon();
  const done = !file.signature ? "saved_unsigned" : saves > 1 ? "saved_again" : "saved";
  const text = isTooMuch(file) ? t("too_much", { most: MOST_NOTES }) : t(done, { file: fileName() });
  told.textContent = text;
  announce(text);
}

async function copyInto(area, told, text) {
  area.hidden = false;
  area.value = text;
  area.focus();
  area.select();
  let copied = false;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    copied = document.execCommand("copy");
  }
  area.scrollTop = 0;
  told.textContent = t(copied ? "copied" : "copy_by_hand");
  announce(told.textContent);
}

/** For a message: to be read, and below it the file itself, which survives what mail does to lines. */
async function messageText() {
  const file = await reviewFile();
  return [readable(file), "", t("as_text_below"), ARMOUR_BEGIN, ...await armoured(canonical(file)), ARMOUR_END, ""].join("\n");
}

/** Lines of base64, packed where the browser can. */
async function armoured(text) {
  let bytes = new TextEncoder().encode(text);
  if (globalThis.CompressionStream) {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
    bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  }
  return toBase64(bytes).match(/.{1,64}/g);
}

function openSaving() {
  settleMark();
  player.pause();
  const lacks = missing();
  const told = el("p", { class: "told" });
  const area = el("textarea", { hidden: true, readonly: true, rows: 8, "aria-label": t("as_text") });
  const fillIn = () => { sheet.close(); goToStep(lacks[0] === t("missing_nothing_said") ? "marking" : state.keep.trim() ? "try_next" : "keep"); };
  const sheet = openSheet(t("save_title"), [
    lacks.length ? el("p", { text: t("save_missing", { what: lacks.join(language === "zh" ? "；" : "; ") }) }) : null,
    el("div", { class: "row" },
      lacks.length ? button(t("fill_in"), fillIn, { class: "main", id: "fill-in" }) : null,
      button(t(lacks.length ? "save_anyway" : "save"), () => saveNow(told), { class: lacks.length ? "" : "main", id: "save-now" })),
    told,
    el("p", { class: "mute", text: t("as_text_hint") }),
    el("div", { class: "row" },
      button(t("as_text"), async () => copyInto(area, told, await messageText()), { id: "as-text" })),
    area,
  ]);
}
