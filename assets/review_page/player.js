const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const FRAME_MS = 40;

/** Recordings stand behind this script: it is there, and is used, before all of them are read. */
const allIsRead = document.readyState === "loading"
  ? new Promise(done => addEventListener("DOMContentLoaded", done, { once: true })) : Promise.resolve();

/** Where a file plays from: its chunks in this page, which are taken out of it once, else the file beside it. */
const addresses = new Map();
/** The recordings that came out of this page, by their file. */
const taken = new Map();

function addressOf(media) {
  if (!addresses.has(media.file)) addresses.set(media.file, findAddress(media));
  return addresses.get(media.file);
}

async function findAddress(media) {
  await allIsRead;
  const nodes = [...document.querySelectorAll("script[data-file]")].filter(each => each.dataset.file === media.file);
  if (!nodes.length) return media.file;
  const parts = [];
  for (const node of nodes) {
    parts.push(new Blob([fromBase64(node.textContent)]));
    node.remove();
    await new Promise(done => setTimeout(done));
  }
  taken.set(media.file, new Blob(parts, { type: media.file.endsWith(".m4a") ? "audio/mp4" : "video/mp4" }));
  return URL.createObjectURL(taken.get(media.file));
}

/** Browsers on WebKit may play no blob and give no reason; the same bytes written out they play. */
const playsNoBlob = ({ src, error }) => Boolean(error) && error.code === 4 && !error.message && src.startsWith("blob:");

function writeOut({ file }) {
  addresses.set(file, new Promise(done => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => done(reader.result || "data:,"));
    reader.readAsDataURL(taken.get(file));
  }));
  return addresses.get(file);
}

/** Why it does not play: browsers say of a file that is not there the same as of one they cannot play, save in words. */
function troubleOf({ src, error }) {
  const { code, message } = error || { code: 0, message: "" };
  if (/MEDIASINK/i.test(message)) return "media_silent";  // Firefox plays no sound where nothing can be heard
  if (/^(blob|data):/.test(src) || code !== 4 || /DEMUXER|DECODE|DOM_MEDIA/.test(message)) return "media_unplayable";
  return /Format error|Request failed/.test(message) ? "media_missing" : "media_trouble";
}

/** One take: its clips on its own clock. Without media the clock only moves when it is set. */
class Player {
  constructor() {
    this.element = el("video", { playsinline: true, preload: "auto", "aria-hidden": "true", tabindex: "-1" });
    this.listeners = [];
    this.loops = null;
    this.stopAt = null;
    this.waits = false;
    this.wanted = 0;
    this.opened = this.loads = 0;
    this.willPlay = false;
    for (const name of ["play", "pause", "timeupdate", "seeked", "loadedmetadata", "ratechange"]) this.element.addEventListener(name, () => this.tick());
    this.element.addEventListener("ended", () => this.next());
    this.element.addEventListener("error", () => this.fail());
    this.element.addEventListener("click", () => this.toggle());
  }

  /** Open a take at a moment, else where it begins. */
  async open(one, at = 0) {
    const turn = ++this.opened;
    this.pause();
    this.pieces = one.media.map(each => ({ ...each })).sort((a, b) => a.start_ms - b.start_ms);
    this.piece = null;
    const inside = this.pieces.find(each => at >= each.start_ms && at <= each.start_ms + each.duration_ms);
    const piece = inside || this.pieces[0] || null;
    this.wanted = inside || !piece ? at : piece.start_ms;
    this.loops = this.stopAt = null;
    this.waits = false;
    this.loading = false;
    this.trouble = "";
    this.element.removeAttribute("src");
    if (piece) await this.load(piece, this.wanted, false, turn);
    this.tick();
  }

  get hasMedia() { return this.pieces.length > 0; }
  /** What can't be played is reviewed by its words, as where there are only these. */
  get canPlay() { return this.hasMedia && !this.trouble; }
  get onlySound() { return this.hasMedia && this.pieces.every(each => each.file.endsWith(".m4a")); }
  /** Browsers that lack one decoder play the sound alone, without a word. */
  get lacksPicture() {
    const { readyState, videoWidth } = this.element;
    return Boolean(this.piece) && !this.loading && !this.trouble && readyState > 0 && !videoWidth && this.piece.file.endsWith(".mp4");
  }

  /** It plays, or will when it is there. */
  get playing() { return this.hasMedia && (this.willPlay || (!this.element.paused && !this.element.ended)); }

  get at() {
    if (!this.piece || this.loading || this.trouble) return this.wanted;
    return clamp(this.piece.start_ms + Math.round(this.element.currentTime * 1000), 0, take.duration_ms);
  }

  async load(piece, at, plays, turn = this.opened) {
    const load = ++this.loads;
    this.loading = true;
    this.willPlay = plays;
    this.tick();
    const address = await addressOf(piece);
    if (turn !== this.opened || load !== this.loads) return;
    this.piece = piece;
    const rate = this.element.playbackRate;
    await this.look(address);
    if (turn !== this.opened || load !== this.loads) return;
    if (playsNoBlob(this.element)) {
      const written = await writeOut(piece);
      if (turn !== this.opened || load !== this.loads) return;
      await this.look(written);
      if (turn !== this.opened || load !== this.loads) return;
    }
    this.loading = false;
    this.element.playbackRate = rate;
    this.element.currentTime = Math.max(0, (at - piece.start_ms) / 1000);
    if (this.willPlay) this.play();
  }

  /** Hand the browser an address, until it knows what is there or can't use it. */
  look(address) {
    const seen = new Promise(done => { for (const name of ["loadedmetadata", "error"]) this.element.addEventListener(name, done, { once: true }); });
    this.element.src = address;
    return seen;
  }

  seek(at) {
    this.wanted = clamp(Math.round(at), 0, take.duration_ms);
    this.stopAt = null;
    if (this.hasMedia && !this.trouble) {
      const inside = this.pieces.find(each => this.wanted >= each.start_ms && this.wanted <= each.start_ms + each.duration_ms);
      const target = inside || this.pieces.find(each => each.start_ms > this.wanted) || this.pieces.at(-1);
      if (!inside) {
        const end = target.start_ms + target.duration_ms;
        const place = this.wanted < target.start_ms ? target.start_ms : end;
        if (Math.abs(place - this.wanted) > SLIVER_MS) announce(t("not_shared"));
        this.wanted = place;
      }
      if (target === this.piece) this.element.currentTime = (this.wanted - target.start_ms) / 1000;
      else this.load(target, this.wanted, this.playing);
    }
    this.tick();
  }

  next() {
    const after = this.pieces[this.pieces.indexOf(this.piece) + 1];
    if (after) { this.wanted = after.start_ms; this.load(after, after.start_ms, true); }
    this.tick();
  }

  play() {
    if (!this.canPlay) { announce(this.trouble || t("no_media")); return; }
    this.willPlay = this.loading;
    if (this.loading) this.tick(); else this.element.play().catch(() => this.tick());
  }

  pause() {
    this.willPlay = false;
    this.element.pause();
    if (this.loading) this.tick();
  }

  toggle() { this.waits = false; if (this.playing) this.pause(); else this.play(); }

  /** Somebody types: hold on, if it plays. */
  wait() { if (this.playing) { this.waits = true; this.pause(); } }

  /** Somebody has typed: play on from a second before, if it had played. */
  goOn() {
    if (!this.waits) return;
    this.waits = false;
    if (!this.playing) { this.seek(Math.max(0, this.at - LEAD_MS)); this.play(); }
  }

  jump(by) { this.seek(this.at + by); }
  step(by) { this.pause(); this.seek(this.at + by * FRAME_MS); }

  get speed() { return this.element.playbackRate; }
  set speed(rate) { this.element.playbackRate = rate; this.tick(); }
  faster(by) {
    const place = SPEEDS.indexOf(this.speed);
    this.speed = SPEEDS[clamp((place < 0 ? 2 : place) + by, 0, SPEEDS.length - 1)];
    announce(`${t("speed")} ${this.speed}×`, true);
  }

  /** A moment has no end to stop at, and nothing to repeat. */
  playSpan(start, end, loops) {
    const isMoment = end - start <= SHORTEST_MS;
    this.seek(start);
    if (!this.canPlay) return;
    this.loops = loops && !isMoment ? [start, end] : null;
    this.stopAt = loops || isMoment ? null : end;
    this.play();
  }

  fail() {
    if (!this.element.getAttribute("src") || playsNoBlob(this.element)) return;
    this.loading = this.willPlay = false;
    this.trouble = t(troubleOf(this.element), { file: this.piece.file });
    announce(this.trouble, true);
    this.tick();
  }

  tick() {
    if (this.piece && !this.loading) this.wanted = this.at;
    if (this.playing && this.loops && this.at >= this.loops[1]) this.element.currentTime = Math.max(0, (this.loops[0] - this.piece.start_ms) / 1000);
    if (this.playing && this.stopAt !== null && this.at >= this.stopAt) { this.stopAt = null; this.pause(); }
    for (const each of this.listeners) each();
  }
}

const player = new Player();

/** The last five seconds; where there is only text, the sentence that is chosen. */
function lastSpan() {
  if (player.canPlay) {
    const first = player.piece ? player.piece.start_ms : 0;
    const start = Math.max(first, player.at - BEFORE_MS);
    return [Math.min(start, take.duration_ms), clamp(Math.max(player.at, start + SHORTEST_MS), 0, take.duration_ms)];
  }
  const found = (DATA.transcripts[take.id] || []).find(each => each.end >= player.at) || null;
  return found ? [clamp(found.start, 0, take.duration_ms), clamp(found.end, 0, take.duration_ms)] : [player.at, Math.min(take.duration_ms, player.at + BEFORE_MS)];
}
