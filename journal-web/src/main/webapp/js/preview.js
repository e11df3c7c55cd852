/* Paste and fill show first what they would write: dashed cells and a count; Enter writes, Esc leaves all as it was. */
import { $, button, h } from './dom.js';
import { openPopover } from './popover.js';
import { t } from './i18n.js';

/** plan: [{row, slot, value}] or [{row, slot, why}] for what cannot be written. */
export function preview(page, title, plan) {
  const { grid } = page;
  const good = plan.filter((step) => step.why === undefined);
  const bad = plan.filter((step) => step.why !== undefined);
  const write = () => {
    pop.close();
    carryOut(page, good);
  };
  const content = {
    title,
    body: [h('p', {}, t('previewCount', good.length)), ...leftOut(bad)],
    footer: [
      button('btn p', write, t('writeCells', good.length), { disabled: !good.length, data: { first: '' } }),
      h('span', { class: 'sp' }),
      button('btn g', () => pop.close(), t('cancel')),
    ],
  };
  draw(page, good, bad);
  const pop = openPopover(grid.td, content, {
    back: () => grid.focus(),
    closed: () => erase(page, plan),
    name: 'preview',
  });
  if (!good.length) $('footer .g', pop.el).focus();
}

function leftOut(bad) {
  if (!bad.length) return [];
  const reasons = [...new Set(bad.map((step) => step.why))];
  const list = h('ul', { class: 'reasons' }, ...reasons.map((why) => h('li', {}, why)));
  return [h('div', { class: 'note' }, h('div', {}, h('p', {}, t('previewSkipped', bad.length)), list))];
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
