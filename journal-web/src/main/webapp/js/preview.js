/* Paste and fill show first what they would write: dashed cells and a count; Enter writes, Esc leaves all as it was. */
import { $, h } from './dom.js';
import { openPopover } from './popover.js';
import { t } from './i18n.js';
import { toast } from './toast.js';

/** plan: [{row, slot, value}] or [{row, slot, why}] for what cannot be written. */
export function preview(page, title, plan) {
  const { grid } = page;
  const good = plan.filter((step) => step.why === undefined);
  const bad = plan.filter((step) => step.why !== undefined);
  draw(page, good, bad);
  const write = h('button', { class: 'btn p', type: 'button', disabled: !good.length, data: { first: '' }, on: { click: () => { pop.close(); carryOut(page, good); } } }, t('writeCells', good.length));
  const reasons = [...new Set(bad.map((step) => step.why))].slice(0, 4);
  const body = [
    h('p', {}, t('previewCount', good.length)),
    bad.length ? h('div', { class: 'note' }, h('div', {}, h('p', {}, t('previewSkipped', bad.length)), h('ul', {}, reasons.map((why) => h('li', {}, why))))) : null,
  ];
  const pop = openPopover(grid.td, {
    title, body: body.filter(Boolean), footer: [write, h('span', { class: 'sp' }), h('button', { class: 'btn g', type: 'button', on: { click: () => pop.close() } }, t('cancel'))],
  }, { back: () => grid.focus(), closed: () => erase(page, plan), name: 'preview' });
  if (!good.length) $('footer .g', pop.el).focus();
}

export function carryOut(page, steps) {
  const { sheet, frame, typing, edits } = page;
  edits.group(() => {
    for (const { row, slot, value } of steps) {
      const { column } = frame.slots[slot];
      if (value === '') typing.clear(sheet.pupils[row], column);
      else typing.put(column, sheet.pupils[row], value);
    }
  });
  toast(t('wroteCells', steps.length), () => page.actions.undo());
}

function draw(page, good, bad) {
  const { frame, sheet } = page;
  for (const { row, slot, value } of good) {
    page.canvas.paint(frame.slots[slot].column, sheet.pupils[row], value);
    frame.cells[row][slot].classList.add('ghost');
  }
  for (const { row, slot } of bad) frame.cells[row][slot].classList.add('no');
}

function erase(page, plan) {
  const { frame, sheet } = page;
  for (const { row, slot } of plan) {
    frame.cells[row][slot].classList.remove('ghost', 'no');
    const { column } = frame.slots[slot];
    if (column) page.canvas.paint(column, sheet.pupils[row]);
  }
}
