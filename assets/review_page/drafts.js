/**
 * Drafts lie in localStorage, which Chromium shares between all files of a computer: they are
 * encrypted under a key that only this page holds.
 */
const DRAFT = "greenroom-draft-";
let keepsDrafts = false, resumesAt = 0, draftKey = null, waitingDraft = 0, keeping = Promise.resolve();

async function openDrafts() {
  try {
    const bytes = new Uint8Array([...new TextEncoder().encode("greenroom draft"), ...fromHex(PACK.review_key)]);
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    draftKey = await crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
    sweepDrafts();
    const isBack = await readDraft();
    localStorage.setItem(`${DRAFT}try`, "1");
    localStorage.removeItem(`${DRAFT}try`);
    keepsDrafts = true;
    return isBack;
  } catch {
    return Boolean(state.reviewer.role);  // no storage, or no room, or no cryptography: the page says so and warns before leaving
  }
}

/** Drafts of other packs that were to be deleted by now are deleted; of this one there is the pack still. */
function sweepDrafts() {
  const today = now().slice(0, 10);
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(DRAFT) && name !== DRAFT + PACK.pack_id && (localStorage.getItem(name) || "").slice(0, 10) < today) localStorage.removeItem(name);
  }
}

async function readDraft() {
  const stored = localStorage.getItem(DRAFT + PACK.pack_id);
  if (!stored) return false;
  try {
    const [, iv, sealed] = stored.split("|");
    const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(iv) }, draftKey, fromBase64(sealed));
    const { lang, saved, times, at, moment, unkept, keys, ...kept } = JSON.parse(new TextDecoder().decode(open));
    state = { ...emptyState(), ...kept };
    savedAs = saved || "";
    saves = times || Number(Boolean(savedAs));
    take = SESSION.takes.find(each => each.id === at) || take;
    writing = unkept || null;
    resumesAt = moment || 0;
    letters = keys !== false;
    if (lang === "zh" || lang === "en") language = lang;
    return true;
  } catch {
    return false;  // of another page, or damaged: begin anew
  }
}

/** One is kept after the other: an encryption that takes longer would else put an older draft over a newer. */
async function writeDraft() {
  waitingDraft = 0;
  const mine = keeping = keeping.then(keepDraft);
  await mine;
  if (!waitingDraft && mine === keeping) delete document.documentElement.dataset.drafting;
}

async function keepDraft() {
  if (!draftKey) return;
  try {
    const draft = { ...state, lang: language, saved: savedAs, times: saves, at: take.id, moment: player.at, keys: letters, unkept: writing && { ...writing, plays: false } };
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, draftKey, new TextEncoder().encode(JSON.stringify(draft)));
    localStorage.setItem(DRAFT + PACK.pack_id, `${PACK.please_delete_after}|${toBase64(iv)}|${toBase64(new Uint8Array(sealed))}`);
    document.documentElement.dataset.draft = String(Number(document.documentElement.dataset.draft || 0) + 1);
    tellKept(true);
  } catch {
    tellKept(false);
  }
}

/** A fault may pass, such as a store that was full: the next draft is tried all the same. */
function tellKept(kept) {
  if (kept === keepsDrafts) return;
  keepsDrafts = kept;
  tellChange("draft");
}

function draftSoon() {
  if (!waitingDraft) waitingDraft = setTimeout(writeDraft, 300);
  document.documentElement.dataset.drafting = "true";
}

/** Whoever reviews at the same computer writes a review of their own, and not a later version of the one before. */
function askAnew() {
  if (!allSaid()) { beginAnew(); return; }
  const sheet = openSheet(t("anew_title"), [el("p", { text: t(hasUnsaved() ? "anew_unsaved" : "anew_saved") }),
    el("div", { class: "row" }, button(t("anew_now"), () => { sheet.close(); beginAnew(); }, { id: "anew-now" }))]);
}

function beginAnew() {
  player.pause();
  state = emptyState();
  take = SESSION.takes[0];
  chosenMark = chosenRow = writing = made = startName = startRole = null;
  savedAs = "";
  saves = past.length = future.length = 0;
  showsMore = showsRatings = toldOver = false;
  given.clear();
  player.open(take);
  draftSoon();
  showStart();
}

function hasUnsaved() { return allSaid() !== savedAs || Boolean(writing && writing.text.trim()); }

addEventListener("beforeunload", event => {
  if (!hasUnsaved()) return;
  event.preventDefault();
  event.returnValue = true;  // older browsers
});
addEventListener("storage", event => { if (event.key === DRAFT + PACK.pack_id && event.newValue && !isStarting) announce(t("two_windows")); });
addEventListener("visibilitychange", () => { if (document.hidden && waitingDraft) { clearTimeout(waitingDraft); writeDraft(); } });
