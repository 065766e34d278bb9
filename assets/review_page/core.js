const DATA = JSON.parse(document.getElementById("data").textContent);
const PACK = DATA.pack, SESSION = DATA.session, ROLE = SESSION.role;
const KINDS = ["strength", "suggestion", "question", "note"];
const ANSWERS = ["yes", "partly", "no", "not_applicable"];
const MOST_TEXT = 4000, MOST_NAME = 120, MOST_EVIDENCE = 64;
/** More of it the program does not take in. */
const MOST_NOTES = 2000, MOST_BYTES = 2 << 20;
const BEFORE_MS = 5000, LEAD_MS = 1000, SHORTEST_MS = 200, SLIVER_MS = 250;
const TOLD_MS = 5000;
const announcer = document.getElementById("announcer");
let toldUntil = 0;
let language = SESSION.language === "en" ? "en" : "zh";

function t(key, values = {}) {
  return DATA.words[key][language].replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole);
}

/** A text that the pack has in both languages. */
function say(text) { return text ? text[language] : ""; }

function clock(ms, tenths = false) {
  const whole = Math.max(0, Math.floor(ms / 100));
  const two = number => String(number).padStart(2, "0");
  const hours = Math.floor(whole / 36000), minutes = Math.floor(whole / 600) % 60, seconds = Math.floor(whole / 10) % 60;
  const text = `${hours ? `${hours}:` : ""}${two(minutes)}:${two(seconds)}`;
  return tenths ? `${text}.${whole % 10}` : text;
}

/** From when to when, as the program writes it; a moment has one time. */
function spanText(start, end) {
  const [from, to] = [clock(start), clock(end)];
  return from === to ? from : `${from}–${to}`;
}

function spanOf(one) { return spanText(one.start_ms, one.end_ms); }

const SVG = new Set(["svg", "circle", "path"]);

/** An element: attributes as they are, `on…` listens, `text` is shown literally. */
function el(tag, attributes = {}, ...children) {
  const made = SVG.has(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "text") made.textContent = value;
    else if (name === "value") made.value = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter(each => each !== null && each !== undefined && each !== false));
  return made;
}

function button(label, act, attributes = {}) {
  return el("button", { type: "button", onclick: act, ...attributes }, label);
}

/** What somebody else wrote: its direction stays its own. */
function said(text, attributes = {}) { return el("bdi", { ...attributes, text }); }

/** Put other children into a place; the focus goes to the one that bears the same key. */
function fill(place, ...children) {
  const focused = place.contains(document.activeElement) ? document.activeElement.closest("[data-key]") : null;
  const key = focused ? focused.dataset.key : null;
  place.replaceChildren(...children.flat(Infinity).filter(Boolean));
  if (key !== null) {
    const again = [...place.querySelectorAll("[data-key]")].find(each => each.dataset.key === key);
    if (again) again.focus({ preventScroll: true });
  }
}

/** Tell who listens, and, unless it is seen anyway, who looks. */
function announce(text, isSeen = false) {
  announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
  const shown = document.getElementById("told");
  if (!shown || isSeen || document.querySelector("dialog[open]")) return;
  shown.textContent = text;
  clearTimeout(toldUntil);
  toldUntil = setTimeout(untell, TOLD_MS);
}

/** What was told no longer lies over the page. */
function untell() {
  const shown = document.getElementById("told");
  if (shown) shown.textContent = "";
}

/** One form of each character, none that steers a screen; as the program itself does it. */
function plain(text) {
  return text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").replace(/\t/g, " ")
    .replace(/[\u{E0000}-\u{E0FFF}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .normalize("NFC");
}

/** The whole text if it is short enough, else its beginning: never half a character. */
function most(text, length) {
  const characters = Array.from(plain(text));
  return characters.length > length ? characters.slice(0, length).join("") : characters.join("");
}

function now() { return new Date().toISOString(); }

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = toHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function toHex(bytes) { return Array.from(bytes, each => each.toString(16).padStart(2, "0")).join(""); }

function fromHex(hex) { return Uint8Array.from(hex.match(/../g), each => parseInt(each, 16)); }

function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text), bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function toBase64(bytes) {
  let binary = "";
  for (const each of bytes) binary += String.fromCharCode(each);
  return btoa(binary);
}

function clamp(value, least, greatest) { return Math.min(Math.max(value, least), greatest); }
