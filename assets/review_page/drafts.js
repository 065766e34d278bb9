/**
 * Drafts lie in localStorage, which Chromium shares between all files of a computer: they are
 * encrypted under a key that only this page holds.
 */
const DRAFT = "greenroom-draft-";
let keepsDrafts = false, draftKey = null, waitingDraft = 0;

async function openDrafts() {
  try {
    const bytes = new Uint8Array([...new TextEncoder().encode("greenroom draft"), ...fromHex(PACK.review_key)]);
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    draftKey = await crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
    sweepDrafts();
    localStorage.setItem(`${DRAFT}try`, "1");
    localStorage.removeItem(`${DRAFT}try`);
    keepsDrafts = true;
  } catch {
    return false;  // no storage, or no cryptography: the page says so and warns before leaving
  }
  return readDraft();
}

/** Drafts of packs that were to be deleted by now are deleted. */
function sweepDrafts() {
  const today = now().slice(0, 10);
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(DRAFT) && (localStorage.getItem(name) || "").slice(0, 10) < today) localStorage.removeItem(name);
  }
}

async function readDraft() {
  const stored = localStorage.getItem(DRAFT + PACK.pack_id);
  if (!stored) return false;
  try {
    const [, iv, sealed] = stored.split("|");
    const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(iv) }, draftKey, fromBase64(sealed));
    const { lang, ...kept } = JSON.parse(new TextDecoder().decode(open));
    state = { ...emptyState(), ...kept };
    if (lang === "zh" || lang === "en") language = lang;
    isSaved = false;
    return true;
  } catch {
    return false;  // of another page, or damaged: begin anew
  }
}

async function writeDraft() {
  waitingDraft = 0;
  if (!keepsDrafts) return;
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, draftKey, new TextEncoder().encode(JSON.stringify({ ...state, lang: language })));
    localStorage.setItem(DRAFT + PACK.pack_id, `${PACK.please_delete_after}|${toBase64(iv)}|${toBase64(new Uint8Array(sealed))}`);
    document.documentElement.dataset.draft = String(Number(document.documentElement.dataset.draft || 0) + 1);
  } catch {
    keepsDrafts = false;
    tellChange("draft");
  }
}

function draftSoon() {
  if (!waitingDraft) waitingDraft = setTimeout(writeDraft, 300);
}

addEventListener("beforeunload", event => { if (!isSaved) event.preventDefault(); });
addEventListener("visibilitychange", () => { if (document.hidden && waitingDraft) { clearTimeout(waitingDraft); writeDraft(); } });
