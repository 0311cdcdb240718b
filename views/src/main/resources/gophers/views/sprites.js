// Pictures of gophers and carts, made from the parts of the course's own pictures, each drawn once and then copied.
const KERCHIEFS = ['#0072B2', '#F0E442', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#D55E00', '#A0A0A0'];
const source = document.getElementById('sprites').textContent;
const parts = new Map([...new DOMParser().parseFromString(source, 'image/svg+xml').querySelectorAll('defs > *')]
  .map(part => [part.id, new XMLSerializer().serializeToString(part)]));
const use = (id, x = 0) => `<use href="#${id}"${x ? ` x="${x}"` : ''}/>`;
const LOADED = use('load') + use('cart'), FEW = use('load-few') + use('cart');

// The origin is on the ground under the gopher; most have room from -110 to 260 and 330 up.
const WIDE = [-110, -330, 372, 342];
const SPRITES = {
  pushFull: [LOADED + use('gopher-push'), WIDE], pushEmpty: [use('cart') + use('gopher-push'), WIDE],
  push: [use('gopher-push'), WIDE], waitFull: [LOADED + use('gopher-wait'), WIDE],
  waitEmpty: [use('cart') + use('gopher-wait'), WIDE], wait: [use('gopher-wait'), WIDE],
  loadCart: [FEW + use('gopher-load'), WIDE], load: [use('gopher-load'), WIDE], burn: [use('gopher-burn'), WIDE],
  cartFull: [LOADED, WIDE], cartFew: [FEW, WIDE], cartEmpty: [use('cart'), WIDE],
  clock: [use('clock'), [-60, -60, 150, 120]], pile: [use('pile'), [-10, -190, 260, 200]],
  sign: [use('sign'), [-80, -250, 160, 260]], oven: [use('oven'), [-10, -260, 250, 270]],
  flames: [use('flames'), [-20, -200, 240, 220]], smoke: [use('smoke'), [140, -330, 110, 80]],
  burrow: [use('burrow'), [-70, -40, 140, 50]], grass: [use('grass'), [-25, -25, 45, 30]],
};

function needed(markup, found = new Set()) {
  for (const [, id] of markup.matchAll(/(?:href="#|url\(#)([\w-]+)/g)) {
    if (parts.has(id) && !found.has(id)) { found.add(id); needed(parts.get(id), found); }
  }
  return found;
}

const drawn = new Map();
let outline = '#3F2A1D';

// Returns the picture at this scale as a canvas; null as long as the browser is still at it.
function sprite(name, kerchief, mirrored, scale, whenReady) {
  let atScale = drawn.get(scale);
  if (!atScale) drawn.set(scale, atScale = new Map());
  const key = name + kerchief + mirrored;
  const known = atScale.get(key);
  if (known !== undefined) return known;
  atScale.set(key, null);
  const [markup, [x, y, w, h]] = SPRITES[name];
  const width = Math.max(1, Math.ceil(w * scale)), height = Math.max(1, Math.ceil(h * scale));
  const defs = [...needed(markup)].map(id => parts.get(id)).join('');
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (mirrored) { context.translate(width, 0); context.scale(-1, 1); }
    context.drawImage(image, 0, 0, width, height);
    atScale.set(key, canvas);
    whenReady();
  };
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${w} ${h}"
     preserveAspectRatio="none"><defs>${defs}</defs><g stroke="${outline}" stroke-width="3.4" stroke-linejoin="round"
     stroke-linecap="round" color="${kerchief}" font-family="sans-serif">${markup}</g></svg>`);
  return null;
}
