// The yard: gophers on a loop from the pile to the oven and back. Lengths are those of the course's pictures, 1400 wide.
const WIDTH = 1400, rows = Math.max(1, piles.length, ovens.length);
const rowHeight = rows === 1 ? 560 : rows <= 4 ? 258 : Math.max(150, 1000 / rows);
const k = rows === 1 ? 1 : rowHeight / 516;
const HEIGHT = rows === 1 ? 560 : rows * rowHeight + 44 * k;
const crowd = (n => n <= 4 ? 1 : n <= 8 ? .78 : n <= 16 ? .6 : n <= 40 ? .45 : n <= 200 ? .32 : .2)(lanes.length / rows);
const g = .75 * k * crowd;
const xLeft = 158 * k + 20 * (1 - k), xRight = WIDTH - 158 * k, top0 = 318 * k, low0 = 508 * k, radius = 95 * k;
const xLoad = 40 + 223 * k + 116 * g, xBurn = WIDTH - 146 * k - 195 * g, gap = 330 * g;
const side = Math.PI * radius, straight = xRight - xLoad, LOOP = straight + 2 * side + (xRight - xLeft) + (xLoad - xLeft);
const sBurn = xBurn - xLoad, sStop = sBurn - 510 * g, sPileStop = LOOP - Math.max(gap, xLoad - xLeft + side / 2);
const sExit = straight + side + 60 * k;
const stage = document.getElementById('stage'), paint = stage.getContext('2d');
const reduced = matchMedia('(prefers-reduced-motion: reduce)'), dark = matchMedia('(prefers-color-scheme: dark)');

const originOf = (index, count) => (count === 1 ? (rows - 1) / 2 : index * (rows - 1) / (count - 1)) * rowHeight;
const smooth = x => x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
const loaded = piles.map(() => []);
for (const lane of lanes) {
  for (let i = 0; i < lane.n; i++) if (lane.what[i] === LOAD) loaded[lane.pile[i]].push(lane.end[i]);
}
loaded.forEach((ends, i) => { loaded[i] = Float64Array.from(ends).sort(); });

// Where one is that has gone so far round the loop; it faces left on the way back.
function spot(s, pile, oven) {
  let x, y, left = false;
  s = ((s % LOOP) + LOOP) % LOOP;
  if (s <= straight) { x = xLoad + s; y = top0; }
  else if ((s -= straight) <= side) {
    const angle = s / radius;
    x = xRight + radius * Math.sin(angle); y = top0 + radius * (1 - Math.cos(angle)); left = angle > Math.PI / 2;
  } else if ((s -= side) <= xRight - xLeft) { x = xRight - s; y = low0; left = true; }
  else if ((s -= xRight - xLeft) <= side) {
    const angle = s / radius;
    x = xLeft - radius * Math.sin(angle); y = low0 - radius * (1 - Math.cos(angle)); left = angle < Math.PI / 2;
  } else { x = xLeft + s - side; y = top0; }
  const blend = smooth((x - xLeft) / (xRight - xLeft));
  const origin = originOf(pile, piles.length || 1) * (1 - blend) + originOf(oven, ovens.length || 1) * blend;
  return {x, y: origin + y + 14 * k, left};
}

// The place of somebody in a queue: one behind the other, side by side only when there is no more room.
function inQueue(rank, length, head, room) {
  const fit = Math.max(1, Math.floor(room / gap));
  const abreast = Math.min(5, Math.ceil(length / fit));
  const step = Math.min(gap, room / Math.max(1, Math.ceil(length / abreast)));
  return {s: head - step * Math.floor(rank / abreast), dy: ((rank % abreast) - (abreast - 1) / 2) * Math.min(60 * g, 18 * k)};
}

const actors = lanes.map(() => ({s: NaN, dy: 0}));

// Where everybody is and what everybody does at a moment. Displayed places follow, in real time, where one should be.
function look(t, seconds) {
  const atOven = ovens.map(() => []), atPile = piles.map(() => []);
  const ovenQueue = ovens.map(() => []), pileQueue = piles.map(() => []);
  const seen = [];
  const colliding = new Set(violations.filter(v => Math.abs(v.at - t) < 1).flatMap(v => [v.gopher, v.other]));
  for (const lane of lanes) {
    let i = last(lane.start, t), idle = false, home = false;
    if (i < 0) { i = 0; idle = true; }
    else if (t >= lane.end[i]) {
      idle = true;
      if (i + 1 < lane.n) i++; else home = true;
    }
    if (lane.n === 0) { i = -1; home = true; }
    let doing = i < 0 ? BURN : lane.what[i] % WAIT;
    const caught = colliding.has(lane.name);
    if (home && lane.caught.some(at => at >= t)) { doing = i < 0 ? BURN : (doing + 1) % 4; home = false; idle = !caught; }
    const waiting = idle || (i >= 0 && lane.what[i] >= WAIT);
    const one = {lane, i, doing, waiting, red: waiting && !idle, home, caught, t0: i < 0 ? 0 : lane.start[i],
      pile: i < 0 ? 0 : lane.pile[i], oven: i < 0 ? 0 : lane.oven[i]};
    seen.push(one);
    if (home) continue;
    if (doing === BURN && ovens.length) (waiting ? ovenQueue : atOven)[one.oven].push(one);
    if (doing === LOAD && piles.length) (waiting ? pileQueue : atPile)[one.pile].push(one);
  }
  const byArrival = (a, b) => a.t0 - b.t0 || a.lane.index - b.lane.index;
  for (const queue of [...ovenQueue, ...pileQueue, ...atOven, ...atPile]) {
    queue.sort(byArrival).forEach((one, rank) => { one.rank = rank; one.of = queue.length; });
  }
  const follow = seconds === null ? 1 : 1 - Math.exp(-seconds * 11);
  for (const one of seen) {
    const {lane, i, doing} = one;
    const ovenWaits = ovenQueue[one.oven]?.length ?? 0, pileWaits = pileQueue[one.pile]?.length ?? 0;
    const free = ovenWaits === 0 && (atOven[one.oven]?.length ?? 0) === 0;
    const endOfCarry = free ? sBurn - 280 * g : inQueue(ovenWaits, ovenWaits + 1, sStop, sStop).s;
    const endOfReturn = inQueue(pileWaits, pileWaits + 1, sPileStop, sPileStop - sExit).s;
    const begin = lane.allRound ? 0 : 250 * g, exit = lane.allRound ? sBurn : sExit;
    const part = i < 0 || one.waiting ? 0 : Math.min(1, (t - lane.start[i]) / Math.max(1, lane.end[i] - lane.start[i]));
    let s, dy = lanes.length > 6 * rows ? ((lane.index * 7) % 5 - 2) * 5 * k : 0;
    if (one.home) s = [0, endOfCarry, sBurn, sPileStop][doing];
    else if (doing === LOAD && (!one.waiting || !lane.allRound)) { s = 0; dy = (one.rank || 0) * 9 * k; }
    else if (doing === LOAD) ({s, dy} = inQueue(one.rank || 0, one.of || 1, sPileStop, sPileStop - sExit));
    else if (doing === CARRY) s = begin + part * Math.max(0, endOfCarry - begin);
    else if (doing === BURN && (!one.waiting || !lane.allRound)) { s = sBurn - (one.rank || 0) * 70 * g; dy = (one.rank || 0) * 16 * k; }
    else if (doing === BURN) ({s, dy} = inQueue(one.rank || 0, one.of || 1, sStop, sStop));
    else s = exit + part * Math.max(0, endOfReturn - exit);
    const actor = actors[lane.index];
    if (seconds === null || Number.isNaN(actor.s)) { actor.s = s; actor.dy = dy; }
    else {
      let way = s - actor.s;
      if (lane.allRound && way < -LOOP / 2) way += LOOP;
      actor.s += way * follow;
      if (actor.s >= LOOP) actor.s -= LOOP;
      actor.dy += (dy - actor.dy) * follow;
    }
    Object.assign(one, spot(actor.s, one.pile, one.oven));
    one.y += actor.dy;
  }
  return {seen, atOven, ovenQueue, pileQueue};
}

let backdrop = null, scale = 1, redraw = () => {};
const LIGHT = {sky: '#FBF1DF', hill: '#F0E3BF', ground: '#DDDCA6', rim: '#CDB588', road: '#E6D2A6', sign: '#FFFDF6', text: '#3F2A1D'};
const DUSK = {sky: '#2b2f45', hill: '#39424a', ground: '#4a5a3f', rim: '#6e5c41', road: '#8a7350', sign: '#2a2730', text: '#f3e9d8'};
const tones = () => dark.matches ? DUSK : LIGHT;

// Puts a picture somewhere. Small ones go to whole pixels, which is much quicker; large ones would be seen to jump.
const SMALL = crowd < .4;
function put(context, name, x, y, size, kerchief = '', mirrored = false, stretch = 1) {
  const image = sprite(name, kerchief, mirrored, size * scale, () => { backdrop = null; redraw(); });
  if (!image) return;
  const [left, above, w, h] = SPRITES[name][1];
  const from = x + (mirrored ? -left - w : left) * size * stretch, top = y + above * size * stretch;
  if (SMALL && size === g) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(image, Math.round(from * scale), Math.round(top * scale));
    context.setTransform(scale, 0, 0, scale, 0, 0);
  } else context.drawImage(image, from, top, w * size * stretch, h * size * stretch);
}

function drawBackdrop() {
  backdrop = document.createElement('canvas');
  backdrop.width = stage.width;
  backdrop.height = stage.height;
  const c = backdrop.getContext('2d'), tone = tones();
  c.scale(scale, scale);
  c.fillStyle = tone.sky;
  c.fillRect(0, 0, WIDTH, HEIGHT);
  const hill = (y, fill) => {
    c.fillStyle = fill;
    c.beginPath();
    c.moveTo(0, y);
    c.bezierCurveTo(300, y - 26 * k, 900, y - 22 * k, WIDTH, y);
    c.lineTo(WIDTH, HEIGHT);
    c.lineTo(0, HEIGHT);
    c.fill();
  };
  hill(236 * k, tone.hill);
  hill(268 * k, tone.ground);
  c.lineJoin = 'round';
  const pairs = new Set(lanes.flatMap(lane => Array.from(lane.pile, (pile, i) => pile + ' ' + lane.oven[i])));
  if (pairs.size === 0) pairs.add('0 0');
  for (const [width, stroke] of [[62 * k, tone.rim], [54 * k, tone.road]]) {
    for (const pair of pairs) {
      const [pile, oven] = pair.split(' ').map(Number);
      c.beginPath();
      for (let s = 0; s <= LOOP; s += 12) { const at = spot(s, pile, oven); c.lineTo(at.x, at.y - 14 * k); }
      c.closePath();
      c.lineWidth = width;
      c.strokeStyle = stroke;
      c.stroke();
    }
  }
  for (let row = 0; row < rows; row++) {
    const y = row * rowHeight;
    put(c, 'burrow', 640, y + 428 * k, k);
    for (const [x, dy] of [[360, 440], [520, 410], [900, 440], [1010, 412]]) put(c, 'grass', x, y + dy * k, k);
  }
  c.font = `bold ${Math.max(15, 22 * k)}px sans-serif`;
  c.textAlign = 'center';
  const label = (text, x, y) => {
    const w = c.measureText(text).width + 40 * k, h = Math.max(24, 38 * k);
    c.beginPath();
    c.roundRect(x - w / 2, y - h / 2, w, h, h / 2);
    c.fillStyle = tone.sign;
    c.fill();
    c.lineWidth = 2.5;
    c.strokeStyle = dark.matches ? '#b9ab97' : '#3F2A1D';
    c.stroke();
    c.fillStyle = tone.text;
    c.fillText(text, x, y + 8 * Math.max(k, .68));
  };
  piles.forEach((name, i) => {
    const y = originOf(i, piles.length);
    put(c, 'sign', 40 + 96 * k, y + 296 * k, k);
    label(name, 40 + 190 * k, y + 400 * k);
  });
  ovens.forEach((name, i) => {
    const y = originOf(i, ovens.length);
    put(c, 'oven', WIDTH - 226 * k, y + 304 * k, .82 * k);
    label(name, WIDTH - 230 * k, y + 400 * k);
  });
}

const CHEST = {wait: [1.4, -87.3], load: [7.4, -87]};

function drawOne(one) {
  const {lane, doing, waiting} = one, kerchief = KERCHIEFS[lane.index % KERCHIEFS.length];
  const cartToo = lane.allRound;
  let pose;
  if (one.home || (waiting && !cartToo)) pose = 'wait';
  else if (waiting) pose = doing === BURN || doing === CARRY ? 'waitFull' : 'waitEmpty';
  else pose = [cartToo ? 'loadCart' : 'load', 'pushFull', 'burn', 'pushEmpty'][doing];
  if (one.home) paint.globalAlpha = .45;
  if (one.red && crowd >= .3) {
    paint.fillStyle = colors.wait;
    paint.globalAlpha = .6;
    paint.beginPath();
    paint.ellipse(one.x + (one.left ? -1 : 1) * (cartToo ? 70 : -10) * g, one.y, (cartToo ? 170 : 85) * g, 16 * g, 0, 0, 7);
    paint.fill();
    paint.globalAlpha = 1;
  }
  if (pose === 'burn' && cartToo) put(paint, 'cartFew', one.x - 357 * g, one.y, g);
  put(paint, pose, one.x, one.y, g, kerchief, one.left);
  if (21 * g * scale >= 6) {
    const [x, y] = CHEST[pose.startsWith('wait') ? 'wait' : pose.startsWith('load') ? 'load' : ''] || [15, -86];
    paint.fillStyle = '#3F2A1D';
    paint.font = `bold ${(lane.label.length > 2 ? 14 : 21) * g}px sans-serif`;
    paint.fillText(lane.label, one.x + (one.left ? -x : x) * g, one.y + (y + 7.5) * g);
  }
  paint.globalAlpha = 1;
  if (one.red && crowd >= .6) put(paint, 'clock', one.x + 64 * g, one.y - 268 * g, 1.4 * g);
  else if (one.red) dot(one.x, one.y - 215 * g, Math.max(1.5, 16 * g), colors.wait);
  if (one.caught) {
    paint.strokeStyle = colors.wait;
    paint.lineWidth = Math.max(4, 12 * g);
    paint.beginPath();
    paint.arc(one.x, one.y - 100 * g, 150 * g, 0, 7);
    paint.stroke();
  }
}

function dot(x, y, r, fill) {
  paint.fillStyle = fill;
  paint.beginPath();
  paint.arc(x, y, r, 0, 7);
  paint.fill();
}

// Draws the yard at a moment; seconds since the last picture, or null to be there at once.
function drawStage(t, seconds, flicker) {
  if (!backdrop) drawBackdrop();
  const now = look(t, reduced.matches ? null : seconds);
  paint.setTransform(1, 0, 0, 1, 0, 0);
  paint.drawImage(backdrop, 0, 0);
  paint.setTransform(scale, 0, 0, scale, 0, 0);
  paint.textAlign = 'center';
  ovens.forEach((name, i) => {
    if (!now.atOven[i].length) return;
    const x = WIDTH - 226 * k, y = originOf(i, ovens.length) + 304 * k;
    put(paint, 'flames', x, y, .82 * k);
    if (flicker % 2 < 1) put(paint, 'smoke', x, y + 10 * k, .82 * k); else put(paint, 'smoke', x + 3, y + 6 * k, .82 * k);
  });
  piles.forEach((name, i) => {
    const part = 1 - (last(loaded[i], t) + 1) / Math.max(1, loaded[i].length);
    if (part > 0) put(paint, 'pile', 40, originOf(i, piles.length) + 302 * k, .92 * k, '', false, .4 + .6 * Math.sqrt(part));
  });
  const counts = new Map();
  for (const cart of standing) {
    if (cart.from > t) break;
    if (t >= cart.to) continue;
    const key = cart.after + ' ' + cart.pile + ' ' + cart.oven, rank = counts.get(key) ?? 0;
    counts.set(key, rank + 1);
    const head = cart.after === CARRY ? sBurn - 357 * g : cart.after === BURN ? sExit : -110 * g;
    const step = cart.after === COME ? -190 * g : -165 * g;
    const at = spot(head + (cart.after === BURN ? -step : step) * rank, cart.pile, cart.oven);
    put(paint, cart.after === CARRY ? 'cartFull' : 'cartEmpty', at.x, at.y, g, '', at.left);
  }
  now.seen.sort((a, b) => a.y - b.y || a.x - b.x);
  for (const one of now.seen) drawOne(one);
  return now;
}
