/* The table itself: heads, one row per pupil, summary rows; remembers where every cell stands. */
import { $, h } from './dom.js';
import { dayMonth, t } from './i18n.js';
import { buildColumns, buildHead, kindClass } from './heads.js';
import { groups, slotsOf } from './slots.js';

export class Frame {
  constructor(table, sheet, folded) {
    Object.assign(this, { table, sheet, folded });
    this.build();
  }

  /** Everything anew: at the start, when a column appears, when a month folds. */
  build() {
    const { table, sheet } = this;
    this.slots = slotsOf(sheet, this.folded);
    this.slotOf = new Map();
    this.slots.forEach((slot, at) => (slot.columns ?? [slot.column]).forEach((c) => this.slotOf.set(c.id, at)));
    this.rowOf = new Map(sheet.pupils.map((pupil, at) => [pupil.id, at]));
    const edges = new Set(groups(this.slots, (s) => (s.fold ? undefined : s.month)).map((g) => g.slots[0]));
    this.classes = this.slots.map((slot) => `${kindClass(sheet, slot)}${edges.has(slot) ? ' edge' : ''}`.trim());
    this.body = this.rows();
    const foot = this.foot();
    table.querySelectorAll(':scope > colgroup, :scope > thead, :scope > tfoot').forEach((part) => part.remove());
    table.prepend(buildColumns(this.slots), buildHead(sheet, this.slots));
    const old = $(':scope > tbody', table);
    old ? old.replaceWith(this.body) : table.append(this.body);
    table.append(foot);
    table.setAttribute('aria-rowcount', String(sheet.pupils.length + 3));
    table.setAttribute('aria-colcount', String(this.slots.length + 4));
    this.marked = [];
  }

  rows() {
    this.cells = [];
    this.names = [];
    return h(
      'tbody',
      {},
      this.sheet.pupils.map((pupil, at) => this.row(pupil, at)),
    );
  }

  row(pupil, at) {
    const printed = $(`tbody > tr[data-pupil="${pupil.id}"]`, this.table);
    const fixed = printed
      ? [...printed.children].slice(0, 2)
      : [h('td', { class: 'stk s0' }, String(at + 1)), nameCell(pupil, this.sheet)];
    const average = h('td', { class: 'stk s2' });
    const missed = h('td', { class: 'stk s3' });
    const cells = this.slots.map((slot, index) =>
      h('td', {
        class: this.classes[index],
        tabindex: -1,
        role: 'gridcell',
        'aria-colindex': index + 5,
      }),
    );
    this.cells.push(cells);
    this.names.push({ average, missed });
    const gone = pupil.to && pupil.to < this.sheet.today;
    return h(
      'tr',
      { class: gone ? 'gone' : null, 'aria-rowindex': at + 4, data: { pupil: pupil.id } },
      fixed,
      average,
      missed,
      cells,
    );
  }

  foot() {
    this.feet = [];
    const line = (name, title) => {
      const cells = this.slots.map((slot, index) => h('td', { class: this.classes[index] }));
      this.feet.push(cells);
      return h(
        'tr',
        {},
        h('td', { class: 'stk s0' }),
        h('th', { class: 'stk s1', scope: 'row', title }, name),
        h('td', { class: 'stk s2' }),
        h('td', { class: 'stk s3' }),
        cells,
      );
    };
    return h(
      'tfoot',
      {},
      line(t('sumCount')),
      line(t('sumMean')),
      line(t('sumMedian')),
      line(t('sumLevels'), t('sumLevelsTitle')),
    );
  }

  td(columnId, pupilId) {
    const at = this.slotOf.get(columnId);
    return at === undefined || this.slots[at].fold ? undefined : this.cells[this.rowOf.get(pupilId)]?.[at];
  }

  /** Row and slot of a cell element. */
  place(td) {
    const row = this.rowOf.get(td.parentElement.dataset.pupil);
    const slot = row === undefined ? -1 : this.cells[row].indexOf(td);
    return slot < 0 ? null : { row, slot };
  }

  /** Heads over a slot are lit while the focus stands under them. */
  light(slot) {
    this.marked.forEach((th) => th.classList.remove('on'));
    const { column, fold } = this.slots[slot];
    const wanted = fold ? `[data-slot="${slot}"]` : `[data-col="${column.id}"], thead [data-lesson="${column.lesson}"]`;
    this.marked = [...this.table.tHead.querySelectorAll(wanted)];
    this.marked.forEach((th) => th.classList.add('on'));
  }
}

function nameCell(pupil, sheet) {
  const [surname, ...given] = pupil.name.split(' ');
  const rest = given.join(' ');
  const initials = given.map((word) => (/^\d|^\(/.test(word) ? ` ${word}` : ` ${word[0]}.`)).join('');
  const name = h(
    'span',
    { class: 'nm' },
    surname,
    h('span', { class: 'fn' }, ` ${rest}`),
    h('span', { class: 'in', 'aria-hidden': 'true' }, initials),
  );
  return h('th', { class: 'stk s1', scope: 'row', title: pupil.name }, name, memberTag(pupil, sheet));
}

function memberTag(pupil, sheet) {
  const since = pupil.stays?.at(-1).from ?? pupil.from;
  const note =
    pupil.note ||
    (pupil.to && pupil.to < sheet.today ? t('leftOn', dayMonth(pupil.to)) : '') ||
    (since && since > sheet.term.from ? t('joinedOn', dayMonth(since)) : '');
  return note ? h('span', { class: 'tag' }, note) : null;
}
