/* Summary rows and the two columns beside the name. A change recounts one row and one column, never the sheet. */
import { svg } from './dom.js';
import { decimal, t } from './i18n.js';
import { level, points } from './values.js';

export class Summary {
  constructor(sheet, frame) {
    Object.assign(this, { sheet, frame });
  }

  all() {
    this.frame.slots.forEach((slot, at) => this.column(at));
    this.sheet.pupils.forEach((pupil, at) => this.row(at));
  }

  column(at) {
    const slot = this.frame.slots[at];
    const [count, mean, median, levels] = this.frame.feet.map((cells) => cells[at]);
    if (slot.fold) return;
    const values = this.sheet.pupils.map((pupil) => this.value(slot.column, pupil)).filter((v) => level(v) > 0);
    const numbers = values
      .map(points)
      .filter((n) => n > 0)
      .sort((a, b) => a - b);
    count.textContent = values.length || '';
    mean.textContent = numbers.length > 2 ? decimal(average(numbers)) : '';
    median.textContent = numbers.length > 2 ? middle(numbers) : '';
    levels.replaceChildren(...(values.length > 2 ? [bars(values)] : []));
  }

  row(at) {
    const pupil = this.sheet.pupils[at];
    const numbers = [];
    let missed = 0;
    for (const column of this.sheet.columns) {
      const view = this.quick(column, pupil);
      if (view.absent) missed++;
      if (this.sheet.isCounted(column) && points(view.value)) numbers.push(points(view.value));
    }
    const { average: averageCell, missed: missedCell } = this.frame.names[at];
    averageCell.textContent = numbers.length ? decimal(average(numbers)) : '';
    missedCell.textContent = missed || '';
    this.folds(at);
  }

  /** A folded month shows the pupil's mean of it. */
  folds(row) {
    this.frame.slots.forEach((slot, at) => {
      if (!slot.fold) return;
      const pupil = this.sheet.pupils[row];
      const numbers = slot.columns
        .filter((column) => this.sheet.isCounted(column))
        .map((column) => points(this.value(column, pupil)))
        .filter(Boolean);
      const td = this.frame.cells[row][at];
      td.textContent = numbers.length ? decimal(average(numbers)) : '';
      td.setAttribute('aria-readonly', 'true');
    });
  }

  value(column, pupil) {
    return this.sheet.markView(this.sheet.cell(column.id, pupil.id), this.sheet.pendingMark(column, pupil)).value;
  }

  quick(column, pupil) {
    const value = this.value(column, pupil);
    if (!this.sheet.isFirst(column)) return { value, absent: false };
    const record = this.sheet.cell(column.id, pupil.id).attendance;
    return {
      value,
      absent: this.sheet.attendanceView(record, this.sheet.pendingRoll(column, pupil)).fact === 'absent',
    };
  }
}

const average = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function middle(sorted) {
  const half = sorted.length >> 1;
  const value = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return Number.isInteger(value) ? String(value) : decimal(value);
}

function bars(values) {
  const counts = [0, 0, 0, 0];
  values.forEach((value) => counts[level(value) - 1]++);
  const top = Math.max(...counts);
  const rects = counts.map((n, i) => {
    const height = Math.max(1, Math.round((n / top) * 18));
    return svg('rect', { x: i * 6, y: 18 - height, width: 4, height, rx: 1 });
  });
  const label = t('levelsLabel', ...counts);
  const picture = svg('svg', { class: 'bars', viewBox: '0 0 22 18', role: 'img', 'aria-label': label }, ...rects);
  picture.prepend(Object.assign(svg('title', {}), { textContent: label }));
  return picture;
}
