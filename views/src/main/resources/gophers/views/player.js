// Play, pause, step, speed, scrubber, keys, and what a screen reader says.
const byId = id => document.getElementById(id);
const SPEEDS = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16];
const lengths = Float64Array.from(lanes.flatMap(lane => {
  const own = [];
  for (let i = 0; i < lane.n && own.length < 2000; i++) if (lane.what[i] < WAIT) own.push(lane.end[i] - lane.start[i]);
  return own;
})).sort();
// At normal speed a usual step takes most of a second, and the film between eight seconds and a minute.
const usual = (lengths[lengths.length >> 1] || LENGTH) / .8;
const pace = Math.min(LENGTH / 8, Math.max(LENGTH / 60, usual));
let now = 0, playing = false, lastFrame = 0, speed = 1, held = 0, shown = 0, laidOut = 0;

const what = one => one.home ? 'has ended' : one.waiting ? 'waits to ' + STEPS[one.doing] : VERBS[one.doing];
function sentence(view) {
  const people = [...view.seen].sort((a, b) => a.lane.index - b.lane.index);
  const time = `At ${clockTime(now)} ms: `;
  if (people.length <= 8) return time + people.map(one => `${one.lane.name} ${what(one)}`).join(', ') + '.';
  const count = test => people.filter(test).length;
  const parts = VERBS.map((verb, doing) => [count(o => !o.home && !o.waiting && o.doing === doing), ['load', 'carry', 'burn', 'come back'][doing]]);
  parts.push([count(o => !o.home && o.waiting), 'wait'], [count(o => o.home), 'have ended']);
  return time + parts.filter(([n]) => n > 0).map(([n, text]) => `${n} ${text}`).join(', ') + '.';
}

function show(seconds) {
  const view = drawStage(now, seconds, performance.now() / 400);
  moveHead(now);
  const here = violations.filter(v => Math.abs(v.at - now) < 1);
  byId('violation').hidden = here.length === 0;
  if (here.length) byId('violationtext').textContent = here[0].what;
  const stamp = performance.now();
  if (!playing || stamp - shown > 200) {
    shown = stamp;
    const text = sentence(view);
    byId('caption').textContent = text;
    byId('clock').textContent = `${clockTime(now)} of ${clockTime(LENGTH)} ms`;
    byId('scrub').value = 1000 * now / LENGTH;
    byId('scrub').setAttribute('aria-valuetext', `${clockTime(now)} of ${clockTime(LENGTH)} milliseconds`);
    if (!playing) byId('spoken').textContent = here.length ? 'Not allowed: ' + here[0].what : text;
  }
}

function setPlaying(on) {
  playing = on;
  byId('playtext').textContent = on ? 'Pause' : 'Play';
  byId('playicon').setAttribute('d', on ? 'M4 3h4v14H4zM12 3h4v14h-4z' : 'M5 3l12 7-12 7z');
  if (on) { lastFrame = 0; held = 0; requestAnimationFrame(frame); } else show(0);
}
function toggle() {
  if (!playing && now >= LENGTH) now = 0;
  setPlaying(!playing);
}
function seek(t) {
  now = Math.max(0, Math.min(LENGTH, t));
  if (playing) setPlaying(false);
  show(null);
}
function step(direction) {
  const at = last(moments, now);
  const next = direction > 0 ? moments[at + 1] : moments[at] < now ? moments[at] : moments[at - 1];
  seek(next ?? (direction > 0 ? LENGTH : 0));
}

function frame(stamp) {
  if (!playing) return;
  const seconds = lastFrame ? Math.min(.1, (stamp - lastFrame) / 1000) : 0;
  lastFrame = stamp;
  let next = now + seconds * pace * speed;
  if (reduced.matches) {
    // No gliding: a still picture after the other, at moments at which something happens.
    held += seconds;
    if (held < .8) { requestAnimationFrame(frame); return; }
    next = moments[last(moments, now + .8 * pace * speed)];
    if (!(next > now)) next = moments[last(moments, now) + 1] ?? LENGTH;
    held = 0;
  }
  const stop = violations.find(v => v.at > now && v.at <= next);
  now = stop ? stop.at : Math.min(LENGTH, next);
  if (stop || now >= LENGTH) { show(seconds); setPlaying(false); settle(); return; }
  show(seconds);
  requestAnimationFrame(frame);
}
// After the film has stopped, everybody still comes to the place where they belong.
function settle() {
  let frames = 30;
  const go = () => { if (!playing && frames-- > 0) { drawStage(now, .03, 0); requestAnimationFrame(go); } };
  requestAnimationFrame(go);
}

function layout() {
  readColors();
  outline = dark.matches ? '#1d120b' : '#3F2A1D';
  const width = Math.max(1, laidOut = byId('stagebox').clientWidth), ratio = window.devicePixelRatio || 1;
  stage.width = Math.round(width * ratio);
  stage.height = Math.max(1, Math.round(width * ratio * HEIGHT / WIDTH));
  scale = stage.width / WIDTH;
  backdrop = null;
  drawChart();
  show(null);
}

function table(headings, lines) {
  const made = document.createElement('table');
  const row = (cells, kind) => {
    const tr = document.createElement('tr');
    for (const cell of cells) { const td = document.createElement(kind); td.textContent = cell; if (kind === 'th') td.scope = 'col'; tr.append(td); }
    return tr;
  };
  made.append(row(headings, 'th'), ...lines.map(line => row(line, 'td')));
  const box = document.createElement('div');
  box.className = 'scroll';
  box.append(made);
  return box;
}
function words() {
  const MOST = 200, box = byId('words');
  const note = text => { const p = document.createElement('p'); p.className = 'note'; p.textContent = text; box.append(p); };
  for (const v of violations.slice(0, MOST)) note(`Not allowed, at ${clockTime(v.at)} ms: ${v.what}.`);
  box.append(table(['gopher', 'steps', 'works, ms', 'waits, ms'],
    lanes.slice(0, MOST).map(lane => [lane.name, lane.steps, millis(lane.worked), millis(lane.waited)])));
  if (lanes.length > MOST) note(`and ${lanes.length - MOST} more gophers`);
  const all = [];
  for (const lane of lanes) for (let i = 0; i < lane.n; i++) all.push([lane, i]);
  all.sort(([a, i], [b, j]) => a.start[i] - b.start[j]);
  box.append(table(['from, ms', 'to, ms', 'what'], all.slice(0, MOST).map(([lane, i]) => [
    clockTime(lane.start[i]), clockTime(lane.end[i]),
    `${lane.name} ${lane.what[i] >= WAIT ? 'waits to ' + STEPS[lane.what[i] - WAIT] : VERBS[lane.what[i]]} (${[lane.place[i], lane.cart[i]].filter(x => x).join(', ')})`])));
  if (all.length > MOST) note(`and ${all.length - MOST} more pieces`);
}

for (const factor of SPEEDS) {
  const text = factor < 1 ? `1/${1 / factor}` : String(factor);
  byId('speed').append(new Option(`${text} × (1 s shows ${Number((pace * factor / 1e6).toPrecision(2)).toLocaleString('en')} ms)`, factor, factor === 1, factor === 1));
}
byId('legend').innerHTML = [['load', 'loads'], ['carry', 'carries'], ['burn', 'burns'], ['come', 'comes back'], ['wait', 'waits']]
  .map(([name, text]) => `<li><i style="background:var(--${name})"></i>${text}</li>`).join('');
if (film.leftOut) { byId('leftout').hidden = false; byId('leftout').textContent = film.leftOut; }
byId('play').onclick = toggle;
byId('back').onclick = () => step(-1);
byId('forth').onclick = () => step(1);
byId('speed').onchange = event => { speed = Number(event.target.value); };
byId('scrub').oninput = event => seek(LENGTH * event.target.value / 1000);
chart.onpointerdown = event => seek(LENGTH * (event.offsetX - chartLeft) / chartWidth);
document.querySelector('details').addEventListener('toggle', words, {once: true});
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(SELECT|SUMMARY|A)$/.test(event.target.tagName)) return;
  const faster = by => {
    const box = byId('speed');
    box.selectedIndex = Math.max(0, Math.min(SPEEDS.length - 1, box.selectedIndex + by));
    speed = SPEEDS[box.selectedIndex];
  };
  const keys = {' ': toggle, ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => seek(0), End: () => seek(LENGTH),
    '+': () => faster(1), '-': () => faster(-1)};
  if (event.key === ' ' && event.target.tagName === 'BUTTON') return;
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});
redraw = () => { if (!playing) requestAnimationFrame(() => show(null)); };
new ResizeObserver(() => { if (byId('stagebox').clientWidth !== laidOut) layout(); }).observe(byId('stagebox'));
dark.addEventListener('change', () => { drawn.clear(); layout(); });
layout();
if (!reduced.matches) setPlaying(true);
