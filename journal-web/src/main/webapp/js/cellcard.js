/* Card of one cell: values for the thumb, attendance, comment, made-up work, history. */
import { CardTyping } from './cardtyping.js';
import { dayField, dayIn, tidy } from './dayfield.js';
import { h, isPhone } from './dom.js';
import { columnName } from './heads.js';
import { historyList } from './history.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { minutesField, minutesOf } from './minutes.js';
import { offerWork } from './works.js';
import { openPopover } from './popover.js';

const LEVEL_ROWS = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
  [10, 11, 12],
];

export function openCard(page, { comment = false } = {}) {
  const card = new Card(page);
  card.open(comment);
}

class Card {
  constructor(page) {
    this.page = page;
    this.column = page.grid.column;
    this.pupil = page.grid.pupil;
    this.view = this.seen();
    this.writable = page.sheet.isWritable(this.column, this.pupil);
  }

  /** The cell with the attendance of its lesson, which stands in the lesson's first column. */
  seen() {
    const { sheet } = this.page;
    const first = sheet.columnById.get(sheet.firstColumn.get(this.column.lesson)) ?? this.column;
    const { fact, minutes } = sheet.view(first, this.pupil);
    return { ...sheet.view(this.column, this.pupil), fact, minutes };
  }

  open(toComment) {
    const { page, column, pupil } = this;
    const body = this.writable
      ? this.fields()
      : [
          h('p', { class: 'note' }, icon('lock', 's'), this.whyNot()),
          this.view.comment && h('p', {}, this.view.comment),
        ];
    const history = column.kind === 'LESSON' ? null : historyList(page, column, pupil);
    this.pop = openPopover(
      page.grid.td,
      { title: pupil.name, sub: columnName(column), body: [...body, history].filter(Boolean), footer: this.footer() },
      { back: () => page.grid.focus(), closed: () => this.shut(), lift: true, name: 'cellcard' },
    );
    this.typing = new CardTyping(this.pop.el);
    this.pop.el.addEventListener('keydown', (event) => this.keys(event));
    this.onHide = () => document.hidden && this.saveFields();
    document.addEventListener('visibilitychange', this.onHide);
    if (toComment) this.comment?.focus();
  }

  fields() {
    return [...this.marks(), this.codes(), this.late(), this.madeUp(), this.commentField()].filter(Boolean);
  }

  marks() {
    const { page, column } = this;
    if (column.kind === 'LESSON') {
      const offer = () => {
        this.pop.close();
        offerWork(page, '');
      };
      return [
        h('p', { class: 'sec' }, t('noWorkHere')),
        h('button', { class: 'btn', type: 'button', on: { click: offer } }, icon('plus', 's'), t('offerTitle')),
      ];
    }
    if (!page.sheet.allowed(column).includes('12')) return [];
    const rows = LEVEL_ROWS.map((row, at) => [h('span', {}, t('levels')[at]), row.map((n) => this.value(String(n)))]);
    return [h('div', { class: 'pad', role: 'group', 'aria-label': t('points') }, rows.flat(2))];
  }

  value(value) {
    const stands = this.view.value === value;
    return h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(stands),
        data: stands ? { v: value, first: '' } : { v: value },
        on: { click: () => this.choose(value) },
      },
      value,
    );
  }

  codes() {
    const { column, page, view } = this;
    const others = page.sheet.allowed(column).filter((value) => !/^\d+$/.test(value));
    const code = (value, pressed, ...content) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(pressed),
          data: { v: value },
          on: { click: () => this.choose(value) },
        },
        ...content,
      );
    const roll = column.lesson
      ? [
          code('н', view.fact === 'absent', h('span', { class: 'c-n b' }, 'н'), ' ', h('small', {}, t('absent'))),
          code('з', view.fact === 'late', h('b', { class: 'm' }, 'з'), ' ', h('small', {}, t('late'))),
        ]
      : [];
    const clear = h(
      'button',
      { type: 'button', 'aria-label': t('withdraw'), title: t('withdraw'), on: { click: () => this.withdraw() } },
      icon('close', 's'),
    );
    return h(
      'div',
      { class: 'codes', role: 'group', 'aria-label': t('signs') },
      roll,
      others.map((value) => code(value, view.value === value, h('b', { class: 'm' }, value))),
      clear,
    );
  }

  late() {
    if (this.view.fact !== 'late') return null;
    this.minutes = minutesField(this.page.sheet.limits, this.view.minutes, { data: this.view.minutes ? {} : { first: '' } });
    return h('label', { class: 'lab line' }, t('minutesLate'), this.minutes);
  }

  /** A mark beside an absence needs the day it was made up (R-MRK-06). */
  madeUp() {
    if (this.view.fact !== 'absent' || this.column.kind === 'LESSON') return null;
    const range = { first: this.column.date ?? '', last: this.page.sheet.today };
    const made = dayField({ value: this.view.madeUpOn, ...range, 'aria-label': t('madeUpLabel') });
    this.made = made.input;
    return h('label', { class: 'lab line' }, t('madeUpLabel'), made.el);
  }

  commentField() {
    const carries = this.view.value || this.page.sheet.allowed(this.column).includes('к');
    if (!carries) return null;
    this.comment = h('textarea', {
      class: 'inp',
      maxlength: this.page.sheet.limits.comment,
      rows: 2,
      placeholder: t('commentHint', this.page.sheet.limits.comment),
      value: this.view.comment,
    });
    return h('label', { class: 'lab' }, t('commentLabel'), this.comment);
  }

  footer() {
    const { view } = this;
    const word = { saved: t('savedWord'), pending: t('stPending'), sending: t('stSending') }[view.state];
    return view.value || view.fact
      ? [icon(view.state === 'saved' ? 'check' : 'clock', 's'), h('span', {}, view.by ? t('stBy', view.by) : word)]
      : [];
  }

  whyNot() {
    const { sheet } = this.page;
    if (!sheet.journal.canWrite) return sheet.whyReadOnly();
    if (!sheet.isMember(this.column, this.pupil)) return t('notMember');
    return sheet.isFuture(this.column) ? t('stFuture') : t('locked');
  }

  choose(value) {
    const { page } = this;
    const madeUpOn = this.made && tidy(this.made);
    if (this.made && madeUpOn === undefined) return;
    this.saved = true;
    if (madeUpOn && /^\d/.test(value))
      page.edits.mark(this.column, this.pupil, value, { madeUpOn, comment: this.comment?.value.trim() });
    else page.typing.value(value);
    this.next(value);
  }

  /** On a phone the next pupil's card comes up by itself; late asks for its minutes first. */
  next(value) {
    const { page } = this;
    this.pop.close();
    if (value === 'з') openCard(page);
    else {
      page.grid.by(1, 0);
      if (isPhone() && page.grid.row < page.sheet.pupils.length && page.grid.pupil !== this.pupil) openCard(page);
    }
  }

  withdraw() {
    this.saved = true;
    this.page.typing.withdraw();
    this.pop.close();
  }

  shut() {
    document.removeEventListener('visibilitychange', this.onHide);
    this.typing.drop();
    this.saveFields();
  }

  /** What stands in the fields is written when the card closes or the page goes out of sight. */
  saveFields() {
    if (this.saved || !this.writable) return;
    const { page, column, pupil } = this;
    const view = this.seen();
    const comment = this.comment?.value.trim() ?? view.comment;
    const madeUpOn = (this.made && dayIn(this.made)) ?? view.madeUpOn;
    if (this.made && dayIn(this.made) === undefined) page.hint(t('dayUnread', this.made.value));
    const minutes = this.minutes ? minutesOf(this.minutes) : view.minutes;
    if (minutes === undefined) page.hint(t('noSuchMinutes', page.sheet.limits.lateMinutes));
    const value = view.value || (comment ? 'к' : '');
    page.edits.group(() => {
      if (value && (comment !== view.comment || madeUpOn !== view.madeUpOn))
        page.edits.mark(column, pupil, value, { comment, madeUpOn });
      if (view.fact === 'late' && minutes !== undefined && minutes !== view.minutes)
        page.edits.attendance(column, pupil, 'late', minutes);
    });
  }

  keys(event) {
    if (event.target.matches('input, textarea')) {
      if (event.key === 'Enter' && !event.shiftKey) this.enter(event);
      return;
    }
    this.typing.key(event);
  }

  enter(event) {
    event.preventDefault();
    if (event.target === this.made && tidy(this.made) === undefined) return;
    if (event.target === this.minutes && !this.minutes.reportValidity()) return;
    this.pop.close();
  }
}
