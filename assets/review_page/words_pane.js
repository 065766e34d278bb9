const transcriptPlace = el("div", { class: "words" });
let lit = null;

function showTranscript() {
  const segments = DATA.transcripts[take.id] || [];
  transcriptPlace.lang = SESSION.language === "en" ? "en" : "zh-CN";
  lit = null;
  if (!segments.length) { transcriptPlace.lang = ""; fill(transcriptPlace, el("p", { class: "mute", text: t("transcript_none") })); return; }
  fill(transcriptPlace, segments.map((each, index) => el("p", {},
    button(clock(each.start), () => goTo(each.start, each.end), { class: "time", "data-key": `segment-${index}`, "aria-label": t("go_to", { time: clock(each.start) }) }),
    el("span", { class: "said", dir: "auto", onclick: event => wordClicked(event, each) }, each.words.length
      ? each.words.map(([start, end, text], place) => el("span", { "data-start": start, "data-end": end, text: place ? text : text.trimStart() }))
      : el("span", { "data-start": each.start, "data-end": each.end, text: each.text })))));
  lightWord();
}

function wordClicked(event, segment) {
  const word = event.target.closest("[data-start]");
  goTo(word ? Number(word.dataset.start) : segment.start, segment.end);
}

function goTo(start, end) { player.seek(player.canPlay ? start : Math.min(end, start + 1)); }

/** The word that is being said is lit; where there is only text, the sentence that was chosen. */
function lightWord() {
  const at = player.at;
  if (lit && Number(lit.dataset.start) <= at && at < Number(lit.dataset.end)) return;
  if (lit) { lit.classList.remove("now"); lit.closest("p").classList.remove("now"); }
  lit = [...transcriptPlace.querySelectorAll("[data-start]")].find(each => at < Number(each.dataset.end)) || null;
  if (lit && Number(lit.dataset.start) > at + 50) lit = null;
  if (!lit) return;
  lit.classList.add("now");
  const line = lit.closest("p");
  line.classList.add("now");
  if (player.playing) {
    const view = transcriptPlace.getBoundingClientRect(), box = line.getBoundingClientRect();
    if (box.top < view.top || box.bottom > view.bottom) transcriptPlace.scrollTop += box.top - view.top - view.height / 3;
  }
}
