/* Work on areas: copy, paste from a spreadsheet, fill down, fill the empty. */
import { t } from './i18n.js';
import { preview, carryOut } from './preview.js';
import { fromSpreadsheet } from './values.js';

export function copyArea(page) {
  const { grid, frame } = page;
  const { top, bottom, left, right } = grid.area;
  const lines = [];
  for (let row = top; row <= bottom; row++) {
    lines.push(
      frame.cells[row]
        .slice(left, right + 1)
        .map((td) => td.querySelector('.mk')?.firstChild.textContent ?? '')
        .join('\t'),
    );
  }
  return lines.join('\n');
}

/** A single value fills the selection; a column or an area goes down and right from its first cell. */
export function pasteArea(page, text) {
  const rows = text
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const { grid } = page;
  const { top, bottom, left, right } = grid.area;
  const single = rows.length === 1 && rows[0].length === 1;
  const plan = [];
  const [height, width] = single ? [bottom - top + 1, right - left + 1] : [rows.length, rows[0].length];
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const step = stepFor(page, top + r, left + c, single ? rows[0][0] : (rows[r][c] ?? ''));
      if (step) plan.push(step);
    }
  }
  preview(page, t('pasteTitle'), plan);
}

function stepFor(page, row, slot, text) {
  const { frame, sheet, grid } = page;
  const pupil = sheet.pupils[row];
  const column = frame.slots[slot]?.column;
  if (text.trim() === '') return null;
  const bad = (why) => ({ row, slot, why });
  if (!pupil) return bad(t('skipNoPupil'));
  if (!frame.slots[slot]) return bad(t('skipNoColumn'));
  if (!column || !grid.isWritable(row, slot)) return bad(t('skipReadOnly', pupil.name));
  const value = fromSpreadsheet(text, sheet.allowed(column));
  if (value === null) return bad(column.kind === 'LESSON' ? t('skipNoWork') : t('skipValue', pupil.name, text.trim()));
  const view = sheet.view(column, pupil);
  const stands = view.value || { absent: 'н', late: 'з' }[view.fact] || '';
  return value === stands || value === '' ? null : { row, slot, value };
}

/** The first value of each column of the selection goes down over the rest of it. */
export function fillDown(page) {
  const { grid } = page;
  const { top, bottom, left, right } = grid.area;
  const plan = [];
  for (let slot = left; slot <= right; slot++) {
    const value = standing(page, top, slot);
    for (let row = top + 1; row <= bottom && value; row++) {
      const step = stepFor(page, row, slot, value);
      if (step && step.why === undefined) plan.push(step);
    }
  }
  if (plan.length) carryOut(page, plan);
}

/** Empty cells of the selection, or of the whole column, take the last value. */
export function fillEmpty(page) {
  const { grid, sheet, typing } = page;
  const { left, right, ...rows } = grid.area;
  const [top, bottom] = grid.anchor ? [rows.top, rows.bottom] : [0, sheet.pupils.length - 1];
  const value = standing(page, grid.row, grid.slot) || typing.last;
  if (!value) return page.hint(t('nothingToFill'));
  const plan = [];
  for (let slot = left; slot <= right; slot++) {
    for (let row = top; row <= bottom; row++) {
      if (grid.isWritable(row, slot) && !standing(page, row, slot)) plan.push(stepFor(page, row, slot, value));
    }
  }
  return preview(page, t('fillTitle', value), plan.filter(Boolean));
}

function standing(page, row, slot) {
  const { frame, sheet } = page;
  const column = frame.slots[slot]?.column;
  if (!column) return '';
  const view = sheet.view(column, sheet.pupils[row]);
  return view.value || { absent: 'н', late: 'з' }[view.fact] || '';
}
