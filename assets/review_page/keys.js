const KEYS = [
  ["Space  K  J  L", "key_play"], ["←  →  ,  .  Home", "key_jump"], ["M  F2  Del  Alt+←  Alt+→", "key_mark"], ["[  ]", "key_edges"],
  ["R  Shift+Space", "key_part"], ["Esc", "key_leave"], ["↑  ↓", "key_item"], ["Y  P  N  X", "key_answer"], ["1–5  0", "key_rate"], ["E  Shift+E", "key_evidence"],
  ["Ctrl+Z  Ctrl+Shift+Z", "key_undo"], ["PageUp  PageDown", "key_takes"], ["F6", "key_panes"], ["Ctrl+S", "key_save"], ["?", "key_help"],
];

/** Whoever writes by voice, or strikes keys unmeant, does without those that are a single character. */
let letters = true;

function useLetters(on) {
  letters = on;
  showChecklist();
  document.getElementById("marking").replaceWith(markButton());
  draftSoon();
}

function openHelp() {
  const box = el("input", { type: "checkbox", id: "letters", checked: letters, onchange: () => useLetters(box.checked) });
  openSheet(t("keys_title"), [el("label", { class: "tick" }, box, el("span", { text: t("keys_letters") })), el("dl", { class: "keys" }, KEYS.filter(([, word]) => HAS_TAKES || word !== "key_takes").map(([keys, word]) =>
    [el("dt", {}, keys.split("  ").map(each => el("kbd", { text: each }))), el("dd", { text: t(word) })]).flat())]);
}

/** A row is always chosen, from the first one on; what it does not take is said. It is seen, also where one had scrolled away. */
function ofRow(kind, act) {
  if (!chosenRow) return;
  if (chosenRow.startsWith(`${kind}:`)) act(chosenRow.slice(kind.length + 1));
  else announce(t(kind === "item" ? "takes_no_item" : "takes_no_rating"));
  const row = rowElement(chosenRow);
  if (row) row.scrollIntoView({ block: "nearest" });
}

/** Whoever presses a key may look at the picture, or hear the page: it is said what was answered. */
function answerRow(item, value) {
  answer(item, value);
  const said = entry("answers", item).value, about = checklist(take).flatMap(([, items]) => items).find(each => each.id === item);
  announce(`${t(said || "no_answer")} · ${say(about.text)}`);
}

/** `[` and `]` move the edges of the chosen mark. */
function edgeHere(edge) { if (chosenMark) moveEdge(chosenMark, edge, player.at); }

function playChosen(loops) {
  const one = chosenMark && note(chosenMark);
  if (one) player.playSpan(one.start_ms, one.end_ms, loops);
}

function toggleLoop() { if (player.loops) player.loops = null; else playChosen(true); }

/** Keys by their name as the program writes them; the same as there where both have them. */
const ACTIONS = {
  " ": () => player.toggle(), k: () => player.pause(), j: () => player.faster(-1), l: () => player.faster(1),
  ArrowLeft: () => player.jump(-5000), ArrowRight: () => player.jump(5000), ",": () => player.step(-1), ".": () => player.step(1), Home: () => player.seek(0),
  m: beginMark, F2: () => editMark(), Delete: () => chosenMark && removeNote(chosenMark),
  "Alt+ArrowLeft": () => chooseNextMark(-1), "Alt+ArrowRight": () => chooseNextMark(1),
  "[": () => edgeHere("start"), "]": () => edgeHere("end"), r: toggleLoop, "Shift+ ": () => playChosen(false),
  ArrowUp: () => chooseNextRow(-1), ArrowDown: () => chooseNextRow(1),
  e: () => chosenRow && attach(chosenRow), "Shift+e": () => ofRow("rating", noEvidence), 0: () => ofRow("rating", cannotJudge),
  "Control+z": undo, "Control+Shift+z": redo, "Control+y": redo, "Control+s": saveByKey,
  // with one answer only they scroll, as everywhere
  ...(HAS_TAKES ? { PageUp: () => nextTake(-1), PageDown: () => nextTake(1) } : {}), "?": openHelp, F6: () => nextPane(1), "Shift+F6": () => nextPane(-1),
};
"ypnx".split("").forEach((key, index) => { ACTIONS[key] = () => ofRow("item", id => answerRow(id, ANSWERS[index])); });
for (const level of [1, 2, 3, 4, 5]) ACTIONS[level] = () => ofRow("rating", id => rate(id, level));

/** What is still in a field counts; afterwards one is there again. */
function saveByKey() {
  const field = document.activeElement;
  field.blur();
  field.focus({ preventScroll: true });
  openSaving();
}

const WRITTEN = "input:not([type=range]),textarea,select";

function pressed(event) {
  const modified = event.ctrlKey || event.metaKey, saves = modified && event.key.toLowerCase() === "s";
  if (document.querySelector("dialog[open]") || isStarting) {
    if (saves) event.preventDefault();  // not the browser's own
    return;
  }
  const inField = event.target.closest && event.target.closest(WRITTEN);
  if (inField && event.key !== "F6" && !saves) return;
  const onControl = event.target.closest && event.target.closest("button,summary");
  if (onControl && event.key === " " && !event.shiftKey) return;  // it presses the button
  if (event.target.type === "range" && ["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (modified || /^[a-z ]$/.test(key) || key.length > 1) ? "Shift+" : "";
  if (!letters && !modified && !event.altKey && key.length === 1 && key !== " ") return;
  const act = ACTIONS[`${modified ? "Control+" : ""}${event.altKey ? "Alt+" : ""}${shift}${key}`];
  if (!act) return;
  event.preventDefault();
  act();
}

function nextPane(by) {
  const panes = [...document.querySelectorAll("[data-pane]")].filter(each => each.offsetParent !== null);
  const place = panes.findIndex(each => each.contains(document.activeElement));
  const from = place < 0 && by < 0 ? panes.length : place;
  for (let step = 1; step <= panes.length; step++) {
    const stop = stopIn(panes[(from + by * step + panes.length * step) % panes.length]);
    if (stop) { stop.focus(); return; }
  }
}

/** Where the keyboard goes in a part of the page: to the row one was at, else to the first control. */
function stopIn(pane) {
  const row = pane.contains(checklistPlace) && chosenRow !== rows()[0] ? rowElement(chosenRow) : null;
  return [...(row || pane).querySelectorAll("button:not([disabled]),input:not([type=range]),textarea,summary,[tabindex='0']")].find(each => each.offsetParent !== null);
}
