/* Work on areas: copy, paste from a spreadsheet, fill down, fill the empty. */
import { t } from './i18n.js';
import { preview, carryOut } from './preview.js';
import { fromSpreadsheet, sign } from './values.js';

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
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const { left } = page.grid.area;
  if (rows.length === 1 && rows[0].length === 1) return preview(page, t('pasteTitle'), spread(page, rows[0][0]));
  const plan = (skip) => laid(page, rows, skip);
  const { below, unable } = rowsBelow(page, left);
  const within = unable.filter((row) => row < page.grid.area.top + rows.length);
  const offer = within.length && {
    label: t('skipRows', within.length),
    names: within.map((row) => `${page.sheet.pupils[row].name}: ${obstacle(page, row, left)}`),
    /* As many lines as there are pupils who can take a mark: the list was made without the others. */
    on: rows.length === below.length - unable.length,
    plan,
  };
  return preview(page, t('pasteTitle'), plan(Boolean(offer?.on)), offer);
}

/** One value for every cell of the selection. */
function spread(page, value) {
  const { top, bottom, left, right } = page.grid.area;
  const plan = [];
  for (let row = top; row <= bottom; row++) for (let slot = left; slot <= right; slot++) plan.push(stepFor(page, row, slot, value));
  return plan.filter(Boolean);
}

/** Line by line from the first cell on; with skip, lines go past pupils who cannot take a mark. */
function laid(page, rows, skip) {
  const { left } = page.grid.area;
  const { below, unable } = rowsBelow(page, left);
  const targets = skip ? below.filter((row) => !unable.includes(row)) : below;
  const beyond = page.sheet.pupils.length;
  return rows.flatMap((line, r) =>
    line.map((text, c) => stepFor(page, targets[r] ?? beyond, left + c, text)).filter(Boolean),
  );
}

function rowsBelow(page, slot) {
  const { sheet, grid } = page;
  const below = sheet.pupils.map((_, row) => row).slice(grid.area.top);
  return { below, unable: below.filter((row) => obstacle(page, row, slot)) };
}

/** Why a pupil can take no mark in a column whose other pupils can; '' if he can. */
function obstacle(page, row, slot) {
  const { sheet, frame } = page;
  const column = frame.slots[slot]?.column;
  const pupil = sheet.pupils[row];
  if (!column) return '';
  if (!sheet.isMember(column, pupil)) return t('whyGone');
  if (sheet.isExempt(column, pupil)) return t('whyExempt');
  const first = sheet.columnById.get(sheet.firstColumn.get(column.lesson));
  const absent = first && sheet.view(first, pupil).fact === 'absent';
  return absent && !sheet.view(column, pupil).value ? t('whyAbsent') : '';
}

function stepFor(page, row, slot, text) {
  const { frame, sheet, grid } = page;
  const pupil = sheet.pupils[row];
  const column = frame.slots[slot]?.column;
  if (text.trim() === '') return null;
  const bad = (why) => ({ row, slot, why });
  if (!pupil) return bad(t('skipNoPupil'));
  if (!frame.slots[slot]) return bad(t('skipNoColumn'));
  const why = obstacle(page, row, slot);
  if (why && /\d/.test(text)) return bad(`${pupil.name}: ${why}`);
  if (!column || !grid.isWritable(row, slot)) return bad(t('skipReadOnly', pupil.name));
  const value = fromSpreadsheet(text, sheet.allowed(column));
  if (value === null) return bad(column.kind === 'LESSON' ? t('skipNoWork') : t('skipValue', pupil.name, text.trim()));
  const view = sheet.view(column, pupil);
  const stands = view.value || sign(view.fact);
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
  return view.value || sign(view.fact);
}
