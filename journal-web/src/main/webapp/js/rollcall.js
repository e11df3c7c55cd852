/* Roll call: everyone is present until said otherwise; nothing is written before the confirmation. */
import { homeworkField } from './homework.js';
import { $$, button, h } from './dom.js';
import { dayMonth, t, weekday } from './i18n.js';
import { minutesField, minutesOf } from './minutes.js';
import { openPopover } from './popover.js';
import { letterOf } from './values.js';

const NEXT = { present: 'absent', absent: 'present', late: 'absent' };

/** record: what the plan gives the lesson; it is written with the confirmation, and not before. */
export function openRoll(page, lesson, anchor, record = null) {
  new RollCall(page, lesson, record).open(anchor);
}

class RollCall {
  constructor(page, lesson, record) {
    Object.assign(this, { page, lesson, record, at: 0, typed: '' });
    const { sheet } = page;
    this.column = sheet.columnById.get(sheet.firstColumn.get(lesson.id));
    this.rows = sheet.pupils
      .map((pupil, index) => ({ pupil, no: index + 1, view: sheet.view(this.column, pupil) }))
      .filter(({ pupil }) => sheet.isMember(this.column, pupil))
      .map((row) => ({ ...row, fact: row.view.fact || 'present', minutes: row.view.minutes }));
  }

  open(anchor) {
    const { lesson, page } = this;
    this.sub = h('p', { class: 'sm mut rollsub', 'aria-live': 'polite' });
    this.list = h(
      'ol',
      { 'aria-label': t('rollList') },
      this.rows.map((row, at) => this.item(row, at)),
    );
    this.button = h('button', { class: 'btn p sp', type: 'button', on: { click: () => this.confirm() } });
    this.pop = openPopover(
      anchor,
      {
        title: t('rollTitle', t('lessonNo', lesson.no), weekday(lesson.date), dayMonth(lesson.date)),
        footer: [this.button],
      },
      { wide: true, below: true, dock: true, name: 'roll', back: () => page.grid.focus() },
    );
    this.pop.el.querySelector('header').after(this.sub, ...this.planned(), this.list);
    this.list.addEventListener('keydown', (event) => this.keys(event));
    this.list.addEventListener('keyup', (event) => event.key === ' ' && event.preventDefault());
    this.show();
    this.pop.place();
    page.grid.reveal(page.actions.headOf(lesson.id));
  }

  /** What will be written about the lesson; homework the plan does not name is asked for here. */
  planned() {
    const { record, page, lesson } = this;
    if (!record) return [];
    const line = (label, ...content) => h('div', { class: 'ln' }, h('span', { class: 'mut' }, label), h('span', {}, ...content.flat()));
    const about = h(
      'div',
      { class: 'asplan', role: 'group', 'aria-label': t('byPlanWord') },
      line(t('topic'), h('b', { class: 'm' }, record.topic), ' ', h('span', { class: 'mut nw' }, t('planNo', record.planNo))),
      line(t('homeworkShort'), homeworkField(page.sheet, lesson, record)),
    );
    about.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.confirm();
    });
    return [about];
  }

  item(row, at) {
    const { pupil, view } = row;
    const choice = (fact, letter, cls) =>
      button(cls, () => this.set((this.at = at), fact), letter, {
        tabindex: -1,
        'aria-label': `${letter}: ${t(fact)}`,
        data: { fact },
      });
    row.minutesField = this.minutes(row);
    const excused = view.fact === 'absent' && view.shown !== 'н' ? h('span', { class: 'tag warn' }, view.shown) : null;
    const choices = [choice('present', 'є', ''), choice('absent', 'н', 'ab'), choice('late', 'з', 'lt')];
    const name = h('span', { class: 'sp m trunc' }, pupil.name);
    const facts = h('span', { class: 'seg', role: 'group', 'aria-label': pupil.name }, choices);
    row.el = h('li', {}, h('span', {}, String(row.no)), name, excused, row.minutesField, facts);
    return row.el;
  }

  minutes(row) {
    const label = { class: 'inp min', 'aria-label': t('minutesLate'), placeholder: t('min') };
    const field = minutesField(this.page.sheet.limits, row.minutes, label);
    field.addEventListener('input', () => (row.minutes = minutesOf(field) ?? row.minutes));
    return field;
  }

  set(at, fact) {
    const row = this.rows[at];
    row.fact = fact;
    if (fact === 'late' && !row.minutes)
      row.minutesField.value = row.minutes = this.page.minutesLate(this.column) || '';
    this.typed = '';
    this.show();
  }

  show() {
    const count = (fact) => this.rows.filter((row) => row.fact === fact).length;
    const [present, absent, late] = [count('present') + count('late'), count('absent'), count('late')];
    this.sub.textContent = `${t('rollCount', present, absent, late)} · ${t('rollNothingYet')}`;
    this.button.textContent = t('rollConfirm', present, absent);
    this.rows.forEach((row, at) => {
      row.el.classList.toggle('at', at === this.at);
      row.minutesField.hidden = row.fact !== 'late';
      $$('[data-fact]', row.el).forEach((b) => this.press(b, b.dataset.fact === row.fact, at === this.at));
    });
  }

  /** The pressed button of the row in hand has the focus: one stop in the tab order, said with the pupil's name. */
  press(button, pressed, here) {
    button.setAttribute('aria-pressed', String(pressed));
    button.tabIndex = pressed && here ? 0 : -1;
    if (pressed && here) button.focus({ preventScroll: true });
  }

  /** Digits and capital letters look for a pupil, н/з/є and space decide, Enter confirms. */
  keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
    const letter = letterOf(event);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };
    if (event.key in steps) this.move(this.at + steps[event.key]);
    else if (event.key === 'Enter') this.confirm();
    else if (event.key === ' ') this.set(this.at, NEXT[this.rows[this.at].fact]);
    else if (/^\d$/.test(event.key)) this.jump(event.key);
    else if (letter && !event.shiftKey && 'нзє'.includes(letter))
      this.set(this.at, { н: 'absent', з: 'late', є: 'present' }[letter]);
    else if (letter) this.byName(letter);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  move(at) {
    this.typed = '';
    this.at = Math.max(0, Math.min(this.rows.length - 1, at));
    this.show();
    this.rows[this.at].el.scrollIntoView({ block: 'nearest' });
  }

  jump(digit) {
    const wanted = [this.typed + digit, digit].find((text) => this.rows.some((row) => String(row.no) === text));
    if (!wanted) return;
    this.move(this.rows.findIndex((row) => String(row.no) === wanted));
    this.typed = wanted;
  }

  byName(letter) {
    const text = /^\d*$/.test(this.typed) ? letter : this.typed + letter;
    const starts = (word) =>
      this.rows.findIndex(
        (row, at) => (word.length > 1 || at !== this.at) && row.pupil.name.toLowerCase().startsWith(word),
      );
    const found = [text, letter].find((word) => starts(word) >= 0);
    if (!found) return;
    this.move(starts(found));
    this.typed = found;
  }

  confirm() {
    const { page, column, lesson, record } = this;
    const wrong = this.rows.find((row) => row.fact === 'late' && !row.minutesField.reportValidity());
    if (wrong) return;
    this.pop.close(false);
    page.grid.focus();
    const changed = page.edits.group(() => {
      for (const { pupil, fact, minutes, view } of this.rows) {
        const wanted = fact === 'present' ? '' : fact;
        if (wanted !== view.fact || (wanted === 'late' && minutes !== view.minutes))
          page.edits.attendance(column, pupil, wanted, wanted === 'late' ? minutes : 0);
      }
      if (record) page.edits.lesson(lesson.id, record);
      page.outbox.put(`r|${lesson.id}`, { type: 'confirmRollCall', lesson: lesson.id }, undefined);
    });
    page.actions.told(t(record ? 'lessonDone' : 'rollDone'), changed);
  }
}
