/* Which columns are shown: past months fold to one slot each, so that the grid opens around today. */

/* So few columns of a month are not worth its name cut at the left edge; as few may stay empty at the right one. */
const SLIVER = 3;

/**
 * The oldest months are folded at first, as long as what stays open fills the room: one that fits in part is open and
 * begins beyond the left edge, so that no room is left empty at the right one. Last month and this one stay open.
 */
export function foldedAtStart(sheet, room) {
  const open = previousMonth(sheet.today.slice(0, 7));
  const months = [...new Set(sheet.columns.filter((c) => c.date).map((c) => c.date.slice(0, 7)))].sort();
  const folded = new Set();
  for (const month of months) {
    const fewer = new Set([...folded, month]);
    if (month >= open || slotsOf(sheet, fewer).length < room - SLIVER) break;
    folded.add(month);
  }
  return folded;
}

function previousMonth(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** [{column, month}] or [{fold, columns, month}]; a column without date stays with the month before it. */
export function slotsOf(sheet, folded) {
  const slots = [];
  let month = '';
  for (const column of sheet.columns) {
    if (column.date) month = column.date.slice(0, 7);
    const last = slots.at(-1);
    if (column.date && folded.has(month)) {
      if (last?.fold === month) last.columns.push(column);
      else slots.push({ fold: month, columns: [column], month });
    } else slots.push({ column, month });
  }
  return slots;
}

/** Neighbouring slots grouped by key(slot). */
export function groups(slots, key) {
  const found = [];
  slots.forEach((slot, at) => {
    const name = key(slot);
    const last = found.at(-1);
    if (last && last.name === name && name !== undefined) last.slots.push(slot);
    else found.push({ name, slots: [slot], at });
  });
  return found;
}
