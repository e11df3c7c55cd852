/*
 * What typed keys mean in the focused cell. What is being typed is a draft: seen in the cell, but neither in the outbox
 * nor on its way before a key takes it, the cell is left, or a moment has passed. A draft that can become no value is
 * refused whole: the old value stands again, the cursor stays (ADR 0026).
 */
import { begins, reading } from './draft.js';
import { t } from './i18n.js';
import { letterOf } from './values.js';

/* A whole mark waits so long for a key that would spoil it; a `1` waits for its next key however long that takes. */
export const MOMENT = 1000;
/* What follows a refusal faster than anyone can have read it belongs to what was refused; after a comma so do digits. */
const RUN = 700;
const FRACTION = 2500;

export class Typing {
  /** page: grid, sheet, edits, undo, status, draw(row, slot, draft), hint(text), offerWork(value). */
  constructor(page) {
    this.page = page;
    this.draft = '';
    this.last = '';
    addEventListener('pagehide', () => this.commit());
  }

  /** True if the key was a value, or a part of one, and is dealt with. */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.repeat && /^\d$/.test(event.key)) return true;
    if (/^\d$/.test(event.key)) return this.digit(event.key);
    if (',.'.includes(event.key) && this.number()) return this.add(event.key);
    if (event.key === '/' && this.draft === 'н') return this.add('/');
    if (event.key === ' ') return this.toggleAbsence();
    return this.letter(letterOf(event));
  }

  digit(key) {
    if (this.number() && (this.draft || this.refused || key === '0')) return this.add(key);
    this.leave();
    if (!this.mayWrite()) return true;
    if (this.page.grid.column.kind !== 'LESSON') return this.add(key);
    if (key !== '0') this.page.offerWork(key);
    return key !== '0' || this.refuse(t('noSuchMark', key));
  }

  letter(letter) {
    const { grid } = this.page;
    if (!letter || !grid.column) return false;
    if (this.refused ? this.number() : this.draft && !this.number()) return this.add(letter);
    if (!begins(letter, this.values())) return false;
    this.leave();
    return this.mayWrite() ? this.add(letter) : true;
  }

  /** What a further character belongs to: digits being typed, what was just refused, or a number just taken. */
  number() {
    const { draft, refused, taken } = this;
    if (draft) return /^\d/.test(draft) ? draft : '';
    if (refused) return Date.now() - refused.at < (refused.fraction ? FRACTION : RUN) ? refused.text : '';
    return taken && /^\d/.test(taken.text) ? taken.text : '';
  }

  values() {
    const { sheet, grid } = this.page;
    return [...(grid.column.lesson ? ['н', 'з'] : []), ...sheet.allowed(grid.column)];
  }

  /** One character more: a draft that waits, a value at once, or a refusal of all of it. */
  add(character) {
    const text = (this.draft || this.number()) + character;
    if (!this.draft && this.taken) this.takeBack();
    const { value, more } = reading(text, this.values());
    if (this.refused || (!value && !more)) return this.spoil(text);
    const { column, pupil } = this.page.grid;
    this.at = { column, pupil };
    this.draft = text;
    this.page.note.settle();
    if (value && !more && !/^\d/.test(text)) this.commit();
    else if (value && !more && this.page.advance?.on) this.down();
    else this.hold(value, more && /^\d/.test(text));
    return true;
  }

  hold(value, forever) {
    const { column, pupil } = this.at;
    clearTimeout(this.timer);
    this.open = !value || forever;
    if (!this.open) this.timer = setTimeout(() => this.settle(), MOMENT);
    this.page.draw(column, pupil, this.draft);
    this.page.status.show();
  }

  /** Nothing of it is kept: the cell shows what it showed. */
  spoil(text) {
    this.drop();
    this.refused = { text, fraction: this.refused?.fraction || /[,.]$/.test(text), at: Date.now() };
    const allowed = this.page.sheet.allowed(this.page.grid.column);
    if (!/^\d/.test(text) || !allowed.includes('12')) return this.refuse(t('notAllowed', text, allowed));
    return this.refuse(/[,.]$/.test(text) ? t('noFraction') : t('noSuchMark', text));
  }

  toggleAbsence() {
    const { grid, sheet } = this.page;
    this.leave();
    if (!this.mayWrite()) return true;
    const first = sheet.columnById.get(sheet.firstColumn.get(grid.column.lesson));
    const absent = first && sheet.view(first, grid.pupil).fact === 'absent';
    this.value(absent ? '' : 'н');
    return true;
  }

  /** Writes a whole value into the focused cell: mark, н, з, or '' on an absence to take it back. */
  value(text) {
    this.drop();
    this.page.note.settle();
    const { grid } = this.page;
    this.write(grid.column, grid.pupil, text);
  }

  write(column, pupil, text) {
    if (text) this.last = text;
    const { edits, undo } = this.page;
    return edits.group(() => this.put(column, pupil, text)) ? undo.done.at(-1) : undefined;
  }

  put(column, pupil, text) {
    const { edits, sheet } = this.page;
    if (text === 'н' || text === 'з' || text === '') {
      if (!column.lesson) return this.refuse(t('noAttendanceHere'));
      if (text === 'н' && sheet.view(column, pupil).value) edits.mark(column, pupil, '');
      const fact = { н: 'absent', з: 'late' }[text] ?? '';
      return edits.attendance(column, pupil, fact, fact === 'late' ? this.page.minutesLate(column) : 0);
    }
    if (!sheet.allowed(column).includes(text)) return this.refuse(t('notAllowed', text, sheet.allowed(column)));
    return edits.mark(column, pupil, text);
  }

  /** Takes the record away: the mark first, the absence if there is no mark. */
  withdraw() {
    this.drop();
    const { grid, sheet, edits } = this.page;
    const { top, bottom, left, right } = grid.area;
    edits.group(() => {
      for (let r = top; r <= bottom; r++) {
        for (let s = left; s <= right; s++)
          if (grid.isWritable(r, s)) this.clear(sheet.pupils[r], grid.frame.slots[s].column);
      }
    });
  }

  clear(pupil, column) {
    const { sheet, edits } = this.page;
    const view = sheet.view(column, pupil);
    if (view.value) edits.mark(column, pupil, '', { comment: '', madeUpOn: '' });
    else if (view.fact) edits.attendance(column, pupil, '');
  }

  /** A value whose letter is a command of the page. */
  sign(text) {
    if (!this.mayWrite()) return;
    if (this.page.grid.column.kind === 'LESSON') this.page.offerWork(text);
    else this.value(text);
  }

  repeat() {
    if (this.last && this.mayWrite()) this.value(this.last);
  }

  /** The cell is left, or another value begins: a valid draft is written, anything else is refused. */
  commit() {
    this.settle();
    this.leave();
  }

  /** A key that takes the value and goes on; false if it was refused and the cursor stays. */
  take() {
    this.settle();
    const done = !this.refused;
    this.leave();
    return done;
  }

  /** Writes the draft; until the next key it can still be taken back as a whole. */
  settle() {
    const { draft, at } = this;
    if (!draft) return;
    const { value } = reading(draft, this.valuesOf(at.column));
    if (!value) {
      this.spoil(draft);
      return;
    }
    this.drop();
    const step = this.write(at.column, at.pupil, value);
    this.taken = { text: draft, step, ...at };
    this.page.draw(at.column, at.pupil);
  }

  valuesOf(column) {
    return ['н', 'з', ...this.page.sheet.allowed(column)];
  }

  /** The next pupil, with the way back for a character that spoils what has just been typed. */
  down() {
    this.settle();
    const { taken } = this;
    this.page.grid.onward(1);
    this.taken = taken;
  }

  takeBack() {
    const { column, pupil, step } = this.taken;
    const { grid, frame, undo } = this.page;
    this.taken = undefined;
    if (step) undo.unmake(step);
    grid.go(frame.rowOf.get(pupil.id), frame.slotOf.get(column.id) ?? grid.slot);
  }

  /** Esc: the old value again, also when the new one was taken by itself a moment ago. */
  revert() {
    const { grid } = this.page;
    const here = this.taken?.step && this.taken.pupil === grid.pupil && this.taken.column === grid.column;
    const had = Boolean(this.draft || here);
    if (here && !this.draft) this.takeBack();
    this.drop();
    this.refused = undefined;
    return had;
  }

  drop() {
    clearTimeout(this.timer);
    const had = this.draft;
    this.draft = '';
    this.taken = undefined;
    if (!had) return;
    this.page.draw(this.at.column, this.at.pupil);
    this.page.status.show();
  }

  /** What was typed or refused before has nothing to do with the next key. */
  leave() {
    if (this.draft) this.settle();
    this.refused = undefined;
    this.taken = undefined;
  }

  /** The draft of a cell, for whoever paints it meanwhile. */
  draftIn(column, pupil) {
    return this.draft && this.at.pupil === pupil && this.at.column.id === column.id ? this.draft : undefined;
  }

  /** A column made here got its lasting id while a value was being typed into it. */
  renameColumn(from, to) {
    const column = this.page.sheet.columnById.get(to);
    for (const place of [this.at, this.taken]) if (place?.column.id === from && column) place.column = column;
  }

  mayWrite() {
    const { grid, sheet } = this.page;
    const { column, pupil } = grid;
    if (!column) return this.refuse(t('foldedHere')) && false;
    if (grid.isWritable(grid.row, grid.slot)) return true;
    const why = !sheet.journal.canWrite
      ? sheet.whyReadOnly()
      : !sheet.isMember(column, pupil)
        ? t('notMember')
        : sheet.isFuture(column)
          ? t('stFuture')
          : ['CANCELLED', 'MOVED'].includes(sheet.lessonOf(column)?.status)
            ? t('lessonCancelled')
            : t('locked');
    this.refuse(why);
    return false;
  }

  refuse(text) {
    this.page.hint(text);
    return true;
  }
}
