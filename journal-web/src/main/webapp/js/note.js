/* Text under a cell: why a value was refused, what was typed, which clause, and the repair in the same place. */
import { dayField, dayIn, tidy } from './dayfield.js';
import { $, h } from './dom.js';
import { t } from './i18n.js';
import { typedText } from './paint.js';
import { addWork, firstWorks, named, workName } from './works.js';

/* How long a refusal stays after its cell was left, in milliseconds. */
const LINGER = 5000;

export class Note {
  constructor(page) {
    this.page = page;
    this.el = h('aside', { class: 'cellnote', 'aria-label': t('noteLabel') });
    this.el.hidden = true;
    document.body.append(this.el);
    this.el.addEventListener('keydown', (event) => this.keys(event));
    $('#box').addEventListener('scroll', () => this.place(), { passive: true });
    addEventListener('resize', () => this.place());
  }

  /** A value that never became a command: the cell keeps the old one. */
  hint(text) {
    this.entry = null;
    this.cell = this.page.grid.td;
    this.until = Date.now() + LINGER;
    this.show([h('p', {}, text)]);
    this.page.status.say(text);
  }

  /** The note of the focused cell, or none. */
  follow() {
    const { grid, sheet } = this.page;
    const view = grid.column && sheet.view(grid.column, grid.pupil);
    if (view?.state === 'refused') this.refused(view.entry);
    else if (this.lingers()) this.place();
    else this.hide();
  }

  /** A refusal read too late is a mark lost: after Enter it stays beside its cell for a while. */
  lingers() {
    return !this.el.hidden && !this.entry && Date.now() < this.until && this.cell !== this.page.grid.td;
  }

  /** A new value in this cell answers the refusal of the old one. */
  settle() {
    if (!this.lingers()) this.hide();
  }

  /** A new value over a refused one: nothing is left to explain. */
  check(target) {
    if (this.entry?.target === target && !this.page.outbox.entries.includes(this.entry)) this.hide();
  }

  refused(entry) {
    if (this.entry === entry && !this.el.hidden) return;
    this.entry = entry;
    this.cell = this.page.grid.td;
    const [finding = { message: t('refusedNoReason'), fixes: [] }] = entry.findings ?? [];
    const clause = [finding.clause, finding.rule].filter(Boolean).join(' · ');
    this.show([
      h('p', {}, h('b', { class: 'm' }, t('typedWas', typedText(entry))), ` ${finding.message}`),
      clause && h('p', { class: 'xs mut' }, clause),
      ...this.fixes(entry, finding),
      h(
        'div',
        { class: 'row wrap' },
        h('button', { class: 'btn x', type: 'button', on: { click: () => this.drop() } }, t('letGo')),
      ),
    ]);
  }

  fixes(entry, { fixes = [] }) {
    const made = [];
    if (!this.page.sheet.columnById.has(entry.body.column)) return made;
    if (fixes.includes('reason')) made.push(this.reason());
    if (fixes.includes('madeUp')) made.push(this.madeUp());
    if (fixes.includes('addColumn')) made.push(this.works());
    return made;
  }

  reason() {
    const input = h('input', { class: 'inp', maxlength: this.page.sheet.limits.reason, required: true });
    return this.form(t('reasonLabel'), input, t('saveWithReason'), () => this.again({ reason: input.value.trim() }));
  }

  madeUp() {
    const day = dayField({ value: this.page.sheet.today, last: this.page.sheet.today, required: true, 'aria-label': t('madeUpLabel') });
    const again = () => (tidy(day.input) ? this.again({ madeUpOn: dayIn(day.input) }) : day.input.focus());
    const form = this.form(t('madeUpLabel'), day.el, t('saveMadeUp'), again);
    form.append(h('button', { class: 'btn x', type: 'button', on: { click: () => this.present() } }, t('wasPresent')));
    return form;
  }

  works() {
    const buttons = firstWorks(this.page.sheet).map((work) =>
      h('button', { class: 'btn x', type: 'button', on: { click: () => this.work(work) } }, workName(work)),
    );
    return h('div', { class: 'row wrap' }, h('span', { class: 'lab' }, t('offerTitle')), buttons);
  }

  form(label, input, action, send) {
    const submit = (event) => {
      event.preventDefault();
      send();
    };
    return h(
      'form',
      { class: 'fix', on: { submit } },
      h('label', { class: 'lab' }, label, input),
      h('button', { class: 'btn x p' }, action),
    );
  }

  /** The same mark again with what the rule asked for. */
  again(extra) {
    const { edits, sheet } = this.page;
    const { column, pupil, value = '', comment, madeUpOn } = this.entry.body;
    const keep = { comment, madeUpOn, ...extra };
    this.repaired(() => edits.mark(sheet.columnById.get(column), sheet.pupilById.get(pupil), value, keep));
  }

  /** The absence was a mistake: it is taken back and the mark stays. */
  present() {
    const { edits, sheet } = this.page;
    const { column, pupil, value } = this.entry.body;
    const [where, who] = [sheet.columnById.get(column), sheet.pupilById.get(pupil)];
    this.repaired(() => {
      edits.attendance(where, who, '');
      edits.mark(where, who, value, { madeUpOn: '' });
    });
  }

  work(work) {
    const { edits, sheet, outbox } = this.page;
    const { column, pupil, value } = this.entry.body;
    const { lesson } = sheet.columnById.get(column);
    named(this.page, lesson, work, (title) => {
      outbox.drop(this.entry);
      this.repaired(() => edits.mark(addWork(this.page, lesson, work, title), sheet.pupilById.get(pupil), value));
    });
  }

  drop() {
    this.page.outbox.drop(this.entry);
    this.repaired(() => {});
    this.page.status.show();
  }

  repaired(work) {
    this.hide();
    this.page.edits.group(work);
    this.page.grid.focus();
  }

  show(children) {
    this.el.replaceChildren(...children.filter(Boolean));
    this.el.hidden = false;
    this.place();
    clearTimeout(this.timer);
    if (!this.entry) this.timer = setTimeout(() => this.cell !== this.page.grid.td && this.follow(), LINGER);
  }

  place() {
    if (this.el.hidden) return;
    const own = this.cell?.isConnected ? this.cell : this.page.grid.td;
    const cell = own.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.el;
    if (own !== this.page.grid.td) {
      this.el.style.left = `${Math.max(8, cell.left - width - 6)}px`;
      this.el.style.top = `${cell.top - 4}px`;
      return;
    }
    const under = cell.bottom + 6 + height < innerHeight - 34;
    this.el.style.left = `${Math.max(8, Math.min(cell.left - 12, innerWidth - width - 8))}px`;
    this.el.style.top = `${under ? cell.bottom + 6 : cell.top - height - 6}px`;
  }

  /** Into the note by F2 or Enter; false if there is nothing to do in it. */
  enter() {
    const first = !this.el.hidden && $('input, button', this.el);
    first?.focus();
    return Boolean(first);
  }

  keys(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.page.grid.focus();
  }

  hide() {
    this.el.hidden = true;
    this.entry = null;
  }
}
