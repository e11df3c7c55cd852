/* Whom to ask: at random among those present, the least asked first. */
import { points } from './values.js';

/** Row of a pupil, or -1. Those with the fewest marks of the semester draw lots among themselves. */
export function drawPupil(sheet, column) {
  const candidates = sheet.pupils
    .map((pupil, row) => ({ row, pupil, asked: marksOf(sheet, pupil) }))
    .filter(({ pupil }) => sheet.isMember(column, pupil) && !isAbsent(sheet, column, pupil));
  const least = Math.min(...candidates.map(({ asked }) => asked));
  const lots = candidates.filter(({ asked }) => asked <= least + 1);
  return lots.length ? lots[Math.floor(Math.random() * lots.length)].row : -1;
}

function marksOf(sheet, pupil) {
  return sheet.columns.filter((column) =>
    points(sheet.markView(sheet.cell(column.id, pupil.id), sheet.pendingMark(column, pupil)).value),
  ).length;
}

function isAbsent(sheet, column, pupil) {
  const first = sheet.columnById.get(sheet.firstColumn.get(column.lesson));
  return Boolean(first) && sheet.view(first, pupil).fact === 'absent';
}
