/* One popover at a time: beside its anchor on a wide screen, a bottom sheet on a phone. Esc and a press outside close it. */
import { $, $$, h, isPhone } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

const MARGIN = 8;
let current = null;
let serial = 0;

/**
 * content: {title, sub, body: [], footer: []}; options: wide, name (class), below, dock, closed(byKey), back().
 * The focus goes back to where the keyboard had it, else by back(). dock: a panel beside the grid where there is room.
 * Returns {el, close, place}.
 */
export function openPopover(anchor, content, options = {}) {
  const from = current?.el.contains(document.activeElement) ? current.from : keyboardPlace();
  current?.close(false);
  $('.toast')?.remove();
  const el = build(content, options);
  const pop = { el, from, options };
  pop.close = (giveBack = true) => shut(pop, giveBack);
  pop.place = () => place(el, anchor, options);
  host(options).append(el);
  el.classList.toggle('docked', el.parentElement !== document.body);
  current = pop;
  pop.place();
  el.addEventListener('keydown', (event) => keys(event, pop));
  const open = ['button', 'input', 'textarea', 'select'].map((name) => `${name}:not([disabled])`).join();
  ($('[data-first]', el) ?? $(open, $('.bd', el) ?? el) ?? $(open, el)).focus({ preventScroll: true });
  return pop;
}

/** A panel beside the grid leaves the grid to the hand. */
export const popoverIsOpen = () => Boolean(current) && !isDocked(current);
const isDocked = (pop) => pop.el.classList.contains('docked');
export const closeDocked = () => current && isDocked(current) && current.close();

/** Where the keyboard stands; a button pressed by the mouse is no place to return to. */
const keyboardPlace = () => (document.activeElement.matches(':focus-visible') ? document.activeElement : null);

const host = ({ dock }) => (dock && matchMedia('(min-width: 1000px)').matches && $('#work')) || document.body;

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
  if (giveBack) giveFocusBack(pop);
}

function giveFocusBack({ from, options }) {
  if (from?.isConnected && from !== document.body) from.focus({ preventScroll: true });
  else options.back?.();
}

function place(el, anchor, { below, lift }) {
  if (el.classList.contains('docked')) return;
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
    if (!current || isDocked(current) || current.el.contains(event.target)) return;
    if (event.target.closest('.toast, .lockover, dialog')) return;
    const pop = current;
    pop.close(false);
    // a press on nothing leaves the focus nowhere
    addEventListener('pointerup', () => setTimeout(() => homeless() && giveFocusBack(pop)), { once: true, capture: true });
  },
  true,
);
const homeless = () => document.activeElement.matches('body, main') && !current;
addEventListener('resize', () => current?.place());
