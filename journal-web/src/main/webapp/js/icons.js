/* Line icons (16 px box) and cell glyphs (10 px box), drawn by script so that pages need no sprite. */
import { svg } from './dom.js';

const ICONS = {
  off: ['M2 2l12 12M5 6.3A3.2 3.2 0 0 0 4.7 12.5H11M13.3 11.6A2.7 2.7 0 0 0 12 6.9 4 4 0 0 0 7 4'],
  cal: ['M3.5 3h9A1.5 1.5 0 0 1 14 4.5v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-8A1.5 1.5 0 0 1 3.5 3', 'M2 6.5h12M5.2 1.5V4M10.8 1.5V4'],
  clock: ['M8 2.2a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 0-11.6M8 4.8V8l2.2 1.5'],
  check: ['m3 8.5 3.2 3.2L13 4.8'],
  close: ['m4 4 8 8M12 4l-8 8'],
  alert: ['M8 2.2 14.3 13H1.7z', 'M8 6.5v3M8 11.3v.1'],
  stop: ['M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z', 'M8 5v3.5M8 10.8v.1'],
  info: ['M8 2.2a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 0-11.6M8 7.3V11M8 5v.1'],
  lock: [
    'M3 8.5A1.5 1.5 0 0 1 4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5z',
    'M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  ],
  plus: ['M8 3v10M3 8h10'],
  plan: ['M5.5 3.5h8M5.5 8h8M5.5 12.5h8M2.2 3.5h.6M2.2 8h.6M2.2 12.5h.6'],
  search: ['M7 2.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M10.3 10.3 14 14'],
};

/* Each glyph differs by shape, so that a greyscale picture still tells every state. */
const GLYPHS = {
  pending: { d: 'M5 9V1.8M2 4.6l3-3 3 3' },
  sending: { d: 'M5 1.5v3M5 8.5v-.1M1.5 5h.1M8.5 5h.1' },
  conflict: { d: 'M5 1v5M5 8.6v.1', bold: true },
  refused: { d: 'M2 2l6 6M8 2l-6 6' },
  corrected: { d: 'M1 0h9v9z', fill: true },
  unseen: { d: 'M5 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8' },
  warning: { d: 'M5 1.2 9.2 8.8H.8z', fill: true },
  comment: { d: 'M0 10V2l8 8z', fill: true },
  other: { d: 'M4 4h5v5H4z', fill: true },
  late: { d: 'M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M5 3v2.2l1.4 1' },
  lock: { d: 'M2 4.5h6V9H2zM3.3 4.5V3a1.7 1.7 0 0 1 3.4 0v1.5' },
};

export function icon(name, extra = '') {
  const paths = ICONS[name].map((d) => svg('path', { d }));
  return svg('svg', { class: `i ${extra}`.trim(), viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...paths);
}

/** place: tr (state of the record), tl (late), bl (comment), br (another person). */
export function glyph(name, place) {
  const { d, fill, bold } = GLYPHS[name];
  const path = svg('path', { d });
  if (fill) path.setAttribute('class', 'full');
  if (bold) path.setAttribute('class', 'bold');
  return svg('svg', { class: `gl ${place} gl-${name}`, viewBox: '0 0 10 10', 'aria-hidden': 'true' }, path);
}
