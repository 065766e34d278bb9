const EIGHT_MS = 8 * 60 * 1000, ROUND = 2 * Math.PI * 20;
const guidePlace = el("nav", { class: "guide", "data-pane": "steps" });
const ringLeft = el("circle", { cx: 24, cy: 24, r: 20, class: "left", "stroke-dasharray": ROUND });
const ringBox = el("div", { class: "ring-box", role: "timer" });
const ringText = el("span", { class: "ring-text" });
let begun = 0, toldOver = false;

function steps() {
  const four = isFriend();
  const answers = Object.values(state.answers).some(each => Object.values(each).some(one => one.value));
  const levels = Object.values(state.ratings).some(each => Object.values(each).some(one => one.level || one.na));
  return [
    ["asks", "step_questions", 1, !SESSION.asks.length || SESSION.asks.every((_, index) => (state.replies[index] || { text: "" }).text.trim())],
    ["watch", "step_watch", four ? 4 : 3, state.notes.some(each => !each.deleted)],
    ["checklist", four ? "step_checklist" : "step_rate", four ? 2 : 3, answers && (four || levels)],
    ["keep", "step_sum", 1, Boolean(state.keep.trim() && state.try_next.trim())],
  ];
}

function showGuide() {
  guidePlace.setAttribute("aria-label", t("steps"));
  const all = steps(), wanted = [language, ...all.map(([, word]) => word)].join();
  if (guidePlace.dataset.of !== wanted) { guidePlace.dataset.of = wanted; layGuide(all); }
  [...guidePlace.querySelectorAll("li")].forEach((line, index) => {
    const done = all[index][3];
    line.classList.toggle("done", done);
    line.querySelector(".number").textContent = done ? "✓" : String(index + 1);
    line.querySelector(".unseen").textContent = done ? t("done") : "";
  });
  showTime();
}

/** Its buttons stay where they are: what is written in a field is told while another is being pressed. */
function layGuide(all) {
  const ring = el("svg", { viewBox: "0 0 48 48", class: "ring", "aria-hidden": "true" }, el("circle", { cx: 24, cy: 24, r: 20, class: "track" }), ringLeft);
  fill(ringBox, ring, ringText);
  fill(guidePlace, ringBox,
    el("ol", {}, all.map(([target, word, minutes]) => el("li", {},
      button([el("span", {}, el("span", { class: "number" }), ` ${t(word)}`), el("span", { class: "mute", text: t("minutes", { n: minutes }) }), el("span", { class: "unseen" })],
        () => goToStep(target), { class: "plain", "data-key": `step-${target}` })))));
}

function goToStep(target) {
  const place = document.getElementById(target);
  place.scrollIntoView({ block: ["watch", "checklist"].includes(target) ? "start" : "center" });
  place.focus({ preventScroll: true });
}

function showTime() {
  const left = EIGHT_MS - state.elapsed_ms;
  ringBox.setAttribute("aria-label", left > 0 ? t("time_left", { time: clock(left + 999) }) : t("time_over"));
  ringText.textContent = left > 0 ? clock(left + 999) : "8:00 ✓";
  ringLeft.setAttribute("stroke-dashoffset", String(ROUND * clamp(state.elapsed_ms / EIGHT_MS, 0, 1)));
  if (left <= 0 && !toldOver) { toldOver = true; announce(t("time_over")); }
}

/** The ring runs while the page is looked at. */
function beginTime() {
  if (begun) return;
  begun = setInterval(() => {
    if (document.hidden || state.elapsed_ms > EIGHT_MS) return;
    state.elapsed_ms += 1000;
    showTime();
  }, 1000);
}
