// The film, in arrays that can be searched quickly. Times are nanoseconds since the film's start.
const film = JSON.parse(document.getElementById('film').textContent);
const LOAD = 0, CARRY = 1, BURN = 2, COME = 3, WAIT = 4;
const VERBS = ['loads', 'carries', 'burns', 'comes back'];
const STEPS = ['load', 'carry', 'burn', 'come back'];
const LENGTH = Math.max(1, film.end - film.start);
const naturally = new Intl.Collator('en', {numeric: true});

const placesOf = step => [...new Set(film.lanes.flatMap(lane => {
  const found = new Set();
  for (let i = 0; i < lane.pieces.length; i += 5) if (lane.pieces[i] === step) found.add(lane.pieces[i + 1]);
  return [...found];
}))].map(name => film.names[name]).sort(naturally.compare);
const piles = placesOf(LOAD), ovens = placesOf(BURN);

const lanes = film.lanes.map((lane, index) => {
  const n = lane.pieces.length / 5;
  const made = {index, name: lane.gopher, n, what: new Uint8Array(n), place: new Array(n), cart: new Array(n),
    start: new Float64Array(n), end: new Float64Array(n), pile: new Uint16Array(n), oven: new Uint16Array(n),
    steps: 0, worked: 0, waited: 0, does: new Set(), caught: []};
  for (let i = 0; i < n; i++) {
    const at = 5 * i, what = lane.pieces[at], place = lane.pieces[at + 1], cart = lane.pieces[at + 2];
    const start = lane.pieces[at + 3], length = lane.pieces[at + 4];
    made.what[i] = what;
    made.place[i] = film.names[place];
    made.cart[i] = film.names[cart];
    made.start[i] = start - film.start;
    made.end[i] = start - film.start + length;
    if (what >= WAIT) made.waited += length;
    else { made.steps++; made.worked += length; made.does.add(what); }
  }
  made.label = (/[0-9]+$/.exec(made.name) || [String(index + 1)])[0];
  made.allRound = made.does.has(CARRY) && (made.does.has(LOAD) || made.does.has(BURN));
  return made;
});
const violations = film.violations.map(v => ({...v, at: v.nanos - film.start}));
for (const v of violations) {
  const lane = lanes.find(l => l.name === v.gopher);
  if (lane) lane.caught.push(v.at);
}

// Which pile and which oven a piece is about: its own place, or where its cart, or its gopher, goes next or came from.
const carts = new Map();
for (const lane of lanes) {
  for (let i = 0; i < lane.n; i++) {
    if (!lane.cart[i] || lane.what[i] >= WAIT) continue;
    if (!carts.has(lane.cart[i])) carts.set(lane.cart[i], []);
    carts.get(lane.cart[i]).push({lane, i, what: lane.what[i], start: lane.start[i], end: lane.end[i]});
  }
}
for (const lane of lanes) {
  let pile = 0, oven = 0;
  for (let i = 0; i < lane.n; i++) {
    if (lane.what[i] % WAIT === LOAD) pile = Math.max(0, piles.indexOf(lane.place[i]));
    lane.pile[i] = pile;
  }
  for (let i = lane.n - 1; i >= 0; i--) {
    if (lane.what[i] % WAIT === BURN) oven = Math.max(0, ovens.indexOf(lane.place[i]));
    lane.oven[i] = oven;
  }
  // What comes after a burn is still at that oven, whichever is next.
  for (let i = 1; i < lane.n; i++) if (lane.what[i] % WAIT === COME) lane.oven[i] = lane.oven[i - 1];
}
for (const visits of carts.values()) {
  visits.sort((a, b) => a.start - b.start);
  let oven = -1;
  for (let k = visits.length - 1; k >= 0; k--) {
    const v = visits[k];
    if (v.what === BURN) oven = v.lane.oven[v.i];
    else if (v.what === CARRY && oven >= 0) v.lane.oven[v.i] = oven;
  }
  oven = -1;
  for (const v of visits) {
    if (v.what === BURN) oven = v.lane.oven[v.i];
    else if (v.what === COME && oven >= 0) v.lane.oven[v.i] = oven;
  }
}

// Carts that stand somewhere between two gophers: only where gophers have roles.
const standing = [];
for (const [name, visits] of carts) {
  const first = visits[0];
  if (first.what === CARRY && !first.lane.allRound && first.start > 0) {
    standing.push({name, from: 0, to: first.start, after: COME, pile: first.lane.pile[first.i], oven: 0});
  }
  visits.forEach((v, k) => {
    const next = visits[k + 1];
    if (next ? next.lane !== v.lane && next.start > v.end : !v.lane.allRound) {
      standing.push({name, from: v.end, to: next ? next.start : Infinity, after: v.what,
        pile: v.lane.pile[v.i], oven: v.lane.oven[v.i]});
    }
  });
}
standing.sort((a, b) => a.from - b.from);

// All moments at which something begins or ends, each once.
const moments = (() => {
  let n = violations.length + 2;
  for (const lane of lanes) n += 2 * lane.n;
  const all = new Float64Array(n);
  let k = 0;
  for (const lane of lanes) { all.set(lane.start, k); k += lane.n; all.set(lane.end, k); k += lane.n; }
  for (const v of violations) all[k++] = v.at;
  all[k++] = 0;
  all[k] = LENGTH;
  all.sort();
  return all.filter((t, i) => t >= 0 && t <= LENGTH && (i === 0 || t > all[i - 1]));
})();

// The index of the last number that is not above the value, or -1.
function last(sorted, value) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1; else high = middle;
  }
  return low - 1;
}

const digits = LENGTH >= 1e8 ? 0 : LENGTH >= 1e6 ? 1 : 3;
const millis = nanos => (nanos / 1e6).toFixed(digits);
const clockTime = nanos => millis(nanos + film.start);
const color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
