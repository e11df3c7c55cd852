/* Paste and fill show first what they would write: dashed cells and a count; Enter writes, Esc leaves all as it was. */
import { $, button, h } from './dom.js';
import { openPopover } from './popover.js';
import { t } from './i18n.js';

/**
 * plan: [{row, slot, value}] or [{row, slot, why}] for what cannot be written. offer: rows that cannot take a mark and
 * may be skipped: {label, names, on, plan(skip)}.
 */
export function preview(page, title, plan, offer) {
  new Preview(page, plan, offer).open(title);
}

class Preview {
  constructor(page, plan, offer) {
    Object.assign(this, { page, plan, offer });
    this.said = h('div', { 'aria-live': 'polite' });
    this.button = button('btn p', () => this.write(), '', { data: { first: '' } });
  }

  open(title) {
    const content = {
      title,
      body: [this.said, this.choice()].filter(Boolean),
      footer: [this.button, h('span', { class: 'sp' }), button('btn g', () => this.pop.close(), t('cancel'))],
    };
    this.show();
    this.pop = openPopover(this.page.grid.td, content, {
      back: () => this.page.grid.focus(),
      closed: () => erase(this.page, this.plan),
      name: 'preview',
    });
    if (this.button.disabled) $('footer .g', this.pop.el).focus();
  }

  choice() {
    const { offer } = this;
    if (!offer) return null;
    const box = h('input', { type: 'checkbox', checked: offer.on });
    box.addEventListener('change', () => this.replan(box.checked));
    return h(
      'div',
      { class: 'note' },
      h('div', {}, h('label', { class: 'row' }, box, h('span', {}, offer.label)), list(offer.names)),
    );
  }

  replan(skip) {
    erase(this.page, this.plan);
    this.plan = this.offer.plan(skip);
    this.show();
  }

  get good() {
    return this.plan.filter((step) => step.why === undefined);
  }

  show() {
    const { page, plan, good } = this;
    const bad = plan.filter((step) => step.why !== undefined);
    this.said.replaceChildren(h('p', {}, t('previewCount', good.length)), ...leftOut(bad));
    this.button.textContent = t('writeCells', good.length);
    this.button.disabled = !good.length;
    draw(page, good, bad);
  }

  write() {
    const { page, good } = this;
    this.pop.close();
    carryOut(page, good);
  }
}

const list = (lines) => h('ul', { class: 'reasons' }, ...lines.map((line) => h('li', {}, line)));

function leftOut(bad) {
  if (!bad.length) return [];
  const reasons = [...new Set(bad.map((step) => step.why))];
  return [h('div', { class: 'note' }, h('div', {}, h('p', {}, t('previewSkipped', bad.length)), list(reasons)))];
}

export function carryOut(page, steps) {
  const { sheet, frame, typing, edits } = page;
  const changed = edits.group(() => {
    for (const { row, slot, value } of steps) {
      const { column } = frame.slots[slot];
      if (value === '') typing.clear(sheet.pupils[row], column);
      else typing.put(column, sheet.pupils[row], value);
    }
  });
  page.actions.told(t('wroteCells', changed), changed);
}

function draw(page, good, bad) {
  const { frame, sheet } = page;
  for (const { row, slot, value } of good) {
    page.canvas.paint(frame.slots[slot].column, sheet.pupils[row], value);
    frame.cells[row][slot].classList.add('ghost');
  }
  for (const { row, slot } of bad) frame.cells[row]?.[slot]?.classList.add('no');
}

function erase(page, plan) {
  const { frame, sheet } = page;
  for (const { row, slot } of plan.filter((step) => frame.cells[step.row]?.[step.slot])) {
    frame.cells[row][slot].classList.remove('ghost', 'no');
    const { column } = frame.slots[slot];
    if (column) page.canvas.paint(column, sheet.pupils[row]);
  }
}
