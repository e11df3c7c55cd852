/* What typed keys mean in the focused cell. A value replaces the old one; `1` waits for the next key, without a timer. */
import { t } from './i18n.js';
import { letterOf, markByLetter } from './values.js';

export class Typing {
  /** page: grid, sheet, edits, draw(row, slot, draft), hint(text), offerWork(value). */
  constructor(page) {
    this.page = page;
    this.draft = '';
    this.last = '';
    this.wrote = '';
    this.fraction = false;
    addEventListener('pagehide', () => this.commit());
  }

  /** True if the key was a value and is dealt with. */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (/^\d$/.test(event.key)) return this.digit(event.key);
    if (event.key === ',' && this.wrote) {
      this.fraction = true;
      return this.refuse(t('noFraction', this.wrote));
    }
    if (event.key === ' ') return this.toggleAbsence();
    return this.letter(letterOf(event));
  }

  digit(key) {
    if (this.fraction || !this.mayWrite()) return true;
    const text = this.draft + key;
    if (this.draft && !/^1[0-2]$/.test(text)) {
      this.commit();
      return this.refuse(t('noSuchMark', text));
    }
    if (!this.draft && key === '0') return this.refuse(t('noSuchMark', '0'));
    if (this.page.grid.column.kind === 'LESSON') this.page.offerWork(text);
    else if (text === '1') this.start(text);
    else this.value(text);
    return true;
  }

  start(text) {
    this.draft = text;
    this.at = { column: this.page.grid.column, pupil: this.page.grid.pupil };
    this.page.draw(this.at.column, this.at.pupil, text);
  }

  letter(letter) {
    const { grid, sheet } = this.page;
    if (!letter || !grid.column) return false;
    const mark = markByLetter(letter, sheet.allowed(grid.column));
    if (!mark && letter !== 'н' && letter !== 'з') return false;
    if (this.mayWrite()) this.value(mark || letter);
    return true;
  }

  toggleAbsence() {
    const { grid, sheet } = this.page;
    if (!this.mayWrite()) return true;
    const first = sheet.columnById.get(sheet.firstColumn.get(grid.column.lesson));
    const absent = first && sheet.view(first, grid.pupil).fact === 'absent';
    this.value(absent ? '' : 'н');
    return true;
  }

  /** Writes a value into the focused cell: mark, н, з, or '' on an absence to take it back. */
  value(text) {
    this.draft = '';
    this.page.note.settle();
    const { grid, edits } = this.page;
    this.wrote = /^\d/.test(text) ? text : '';
    if (text) this.last = text;
    edits.group(() => this.put(grid.column, grid.pupil, text));
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
    this.draft = '';
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

  repeat() {
    if (this.last && this.mayWrite()) this.value(this.last);
  }

  /** Leaves the cell: a waiting `1` is a one. */
  commit() {
    this.wrote = '';
    this.fraction = false;
    if (!this.draft) return;
    const { column, pupil } = this.at;
    const text = this.draft;
    this.draft = '';
    this.last = text;
    this.page.edits.group(() => this.put(column, pupil, text));
    this.page.draw(column, pupil);
  }

  revert() {
    if (!this.draft) return false;
    this.draft = '';
    this.page.draw(this.at.column, this.at.pupil);
    return true;
  }

  mayWrite() {
    const { grid, sheet } = this.page;
    const { column, pupil } = grid;
    if (!column) return this.refuse(t('foldedHere')) && false;
    if (grid.isWritable(grid.row, grid.slot)) return true;
    const why = !sheet.journal.canWrite
      ? t('readOnlyJournal', sheet.journal.teacher)
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
