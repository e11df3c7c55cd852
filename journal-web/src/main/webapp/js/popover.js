/* One popover at a time: beside its anchor on a wide screen, a bottom sheet on a phone. Esc and a press outside close it. */
import { $, $$, h, isPhone } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

const MARGIN = 8;
let current = null;
let serial = 0;

/**
 * content: {title, sub, body: [], footer: []}; options: wide, name (class), below, closed(byKey), back().
 * back() gives the focus back. Returns {el, close, place}.
 */
export function openPopover(anchor, content, options = {}) {
  current?.close(false);
  $('.toast')?.remove();
  const el = build(content, options);
  const pop = { el, close: (giveBack = true) => shut(pop, giveBack), place: () => place(el, anchor, options) };
  pop.options = options;
  document.body.append(el);
  current = pop;
  pop.place();
  el.addEventListener('keydown', (event) => keys(event, pop));
  const open = ['button', 'input', 'textarea', 'select'].map((name) => `${name}:not([disabled])`).join();
  ($('[data-first]', el) ?? $(open, $('.bd', el) ?? el) ?? $(open, el)).focus({ preventScroll: true });
  return pop;
}

export const popoverIsOpen = () => Boolean(current);
export const closePopover = (giveBack = true) => current?.close(giveBack);

function build({ title, sub, body, footer }, { wide, name = '' }) {
  const id = `pop-${++serial}`;
  const close = h(
    'button',
    { class: 'btn g sq', type: 'button', 'aria-label': t('close'), on: { click: () => closePopover() } },
    icon('close'),
  );
  const head = h(
    'header',
    {},
    h('div', { class: 'sp' }, h('h2', { id }, title), sub && h('p', { class: 'sm mut' }, sub)),
    close,
  );
  const cls = `pop${wide ? ' w' : ''}${name ? ` ${name}` : ''}`;
  return h(
    'section',
    { class: cls, role: 'dialog', 'aria-labelledby': id },
    head,
    body?.length ? h('div', { class: 'bd' }, body) : null,
    footer?.length ? h('footer', {}, footer) : null,
  );
}

function shut(pop, giveBack) {
  if (current !== pop) return;
  current = null;
  pop.options.closed?.();
  pop.el.remove();
  liftGrid(null);
  if (giveBack) pop.options.back?.();
}

function place(el, anchor, { below, lift }) {
  if (isPhone()) {
    el.style.left = el.style.top = '';
    if (lift) liftGrid(el, anchor);
    return;
  }
  const at = anchor.getBoundingClientRect();
  const [width, height] = [el.offsetWidth, el.offsetHeight];
  const beside = at.right + MARGIN + width > innerWidth - MARGIN ? at.left - width - MARGIN : at.right + MARGIN;
  const left = below ? Math.min(at.left - 40, innerWidth - width - 12) : beside;
  const top = below ? at.bottom + 6 : at.top - 60;
  el.style.left = `${Math.max(MARGIN, left)}px`;
  el.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - 40))}px`;
}

/** The sheet covers the lower part of the grid; the cell in work stays visible above it. */
function liftGrid(el, anchor) {
  const box = $('#box');
  if (!box) return;
  box.style.height = el ? `${Math.max(120, el.getBoundingClientRect().top - box.getBoundingClientRect().top)}px` : '';
  $('#jgrid').classList.toggle('sheet', Boolean(el));
  if (el) anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function keys(event, pop) {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    pop.close();
  } else if (event.key === 'Tab') cycle(event, pop.el);
}

function cycle(event, el) {
  const stops = $$('button, input, textarea, select, a[href]', el).filter(
    (x) => !x.disabled && x.tabIndex >= 0 && x.offsetParent,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const edge = event.shiftKey ? first : last;
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

document.addEventListener(
  'pointerdown',
  (event) => {
    if (current && !current.el.contains(event.target) && !event.target.closest('.toast, .lockover, dialog'))
      current.close(false);
  },
  true,
);
addEventListener('resize', () => current?.place());
