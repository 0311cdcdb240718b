// The lanes: one a gopher, one an oven. Drawn once; only the line that says "now" moves.
const chart = document.getElementById('chart'), head = document.getElementById('head');
const KINDS = ['load', 'carry', 'burn', 'come'];
const laneHeight = lanes.length <= 40 ? 24 : lanes.length <= 120 ? 10 : lanes.length <= 400 ? 4 : 2;
const named = laneHeight >= 16;
const ovenHeight = 24, axisHeight = 24;
let chartLeft = 0, chartWidth = 1, colors = {};

function readColors() {
  colors = {};
  for (const name of ['load', 'carry', 'burn', 'come', 'wait', 'ink', 'soft', 'line', 'box']) colors[name] = color(name);
}

function hatch(context, ratio) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(6 * ratio);
  const c = tile.getContext('2d');
  c.fillStyle = colors.wait;
  c.fillRect(0, 0, tile.width, tile.height);
  c.strokeStyle = '#ffffff70';
  c.lineWidth = 1.4 * ratio;
  c.beginPath();
  for (const d of [-1, 0, 1]) { c.moveTo(d * tile.width - 1, tile.width + 1); c.lineTo((d + 1) * tile.width + 1, -1); }
  c.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

const chartX = t => chartLeft + chartWidth * t / LENGTH;

function drawChart() {
  const ratio = window.devicePixelRatio || 1, width = document.getElementById('chartinner').clientWidth;
  const height = axisHeight + lanes.length * laneHeight + ovens.length * ovenHeight + 6;
  chart.style.height = height + 'px';
  chart.width = Math.round(width * ratio);
  chart.height = Math.round(height * ratio);
  const c = chart.getContext('2d');
  c.scale(ratio, ratio);
  c.font = '13px system-ui, sans-serif';
  c.textBaseline = 'middle';
  const names = [...(named ? lanes.map(lane => lane.name) : [lanes.length + ' gophers']), ...ovens];
  chartLeft = Math.min(150, 18 + Math.max(30, ...names.map(name => c.measureText(name).width)));
  chartWidth = Math.max(50, width - chartLeft - 14);
  const least = LENGTH * 70 / chartWidth, unit = 10 ** Math.floor(Math.log10(least));
  const tick = [1, 2, 5, 10].map(f => f * unit).find(f => f >= least);
  for (let time = Math.ceil(film.start / tick) * tick; time <= film.end; time += tick) {
    const x = chartX(time - film.start);
    c.fillStyle = colors.line;
    c.fillRect(x, axisHeight - 4, 1, height);
    c.fillStyle = colors.soft;
    if (x > width - 40) continue;
    c.textAlign = x < chartLeft + 20 ? 'left' : 'center';
    c.fillText((time / 1e6).toFixed(Math.max(0, Math.min(4, 6 - Math.floor(Math.log10(tick))))) + ' ms', x, 11);
  }
  c.textAlign = 'left';
  const clip = (text, y) => {
    c.fillStyle = colors.ink;
    c.fillText(text, 8, y, chartLeft - 14);
  };
  if (!named) clip(lanes.length + ' gophers', axisHeight + 12);
  const red = laneHeight >= 10 ? hatch(c, ratio) : colors.wait;
  const inside = laneHeight > 4 ? laneHeight - (named ? 6 : 2) : laneHeight;
  lanes.forEach((lane, row) => {
    const y = axisHeight + row * laneHeight + (laneHeight - inside) / 2;
    if (named) clip(lane.name, axisHeight + (row + .5) * laneHeight);
    let drawnTo = -1;
    for (let i = 0; i < lane.n; i++) {
      const x = chartX(lane.start[i]), end = chartX(lane.end[i]);
      // What is thinner than half a pixel, and beside something drawn, is not to be seen anyway.
      if (end - drawnTo < .5) continue;
      const from = Math.max(x, drawnTo);
      c.fillStyle = lane.what[i] >= WAIT ? red : colors[KINDS[lane.what[i]]];
      c.fillRect(from, y, Math.max(.5, end - from - (named && end - x > 4 ? 1 : 0)), inside);
      drawnTo = end;
    }
  });
  ovens.forEach((oven, row) => {
    const y = axisHeight + lanes.length * laneHeight + row * ovenHeight + 4;
    clip(oven, y + ovenHeight / 2 - 2);
    for (const lane of lanes) {
      for (let i = 0; i < lane.n; i++) {
        if (lane.what[i] !== BURN || lane.place[i] !== oven) continue;
        const x = chartX(lane.start[i]), w = chartX(lane.end[i]) - x;
        c.fillStyle = KERCHIEFS[lane.index % KERCHIEFS.length];
        c.fillRect(x, y, Math.max(.5, w - (w > 4 ? 1 : 0)), ovenHeight - 8);
        if (w > 9 * lane.label.length + 4) {
          c.fillStyle = ['#F0E442', '#E69F00', '#56B4E9', '#CC79A7', '#A0A0A0'].includes(c.fillStyle.toUpperCase()) ? '#201610' : '#fff';
          c.textAlign = 'center';
          c.fillText(lane.label, x + w / 2, y + ovenHeight / 2 - 3);
          c.textAlign = 'left';
        }
      }
    }
  });
  for (const v of violations.slice(0, 200)) {
    const row = lanes.findIndex(lane => lane.name === v.gopher), x = chartX(v.at);
    c.fillStyle = colors.wait;
    c.fillRect(x - 1, axisHeight, 2, height);
    if (row < 0) continue;
    const y = axisHeight + (row + .5) * laneHeight;
    c.beginPath();
    c.arc(x, y, 10, 0, 7);
    c.fill();
    c.fillStyle = '#fff';
    c.font = 'bold 14px system-ui, sans-serif';
    c.textAlign = 'center';
    c.fillText('!', x, y + 1);
    c.textAlign = 'left';
    c.font = '13px system-ui, sans-serif';
  }
  chart.setAttribute('aria-label', `Lanes of ${lanes.length} gophers and ${ovens.length} ovens over ${millis(LENGTH)} milliseconds`
    + ' with loading, carrying, burning, coming back and waiting; the figures stand at the end of the page');
}

function moveHead(t) {
  head.style.transform = `translateX(${chartX(t) - 1}px)`;
}
