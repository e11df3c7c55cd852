/* From a typed value to commands, and back again: every change of a cell goes through here. */
import { attendanceTarget, markTarget } from './model.js';
import { putRecord, recordOf, sameRecord } from './records.js';

export class Edits {
  /** page: sheet, outbox, undo, sender. */
  constructor(page) {
    this.page = page;
  }

  /** Several changes as one step of undo. */
  group(work) {
    const outer = this.step;
    const step = (this.step ??= []);
    try {
      work();
    } finally {
      this.step = outer;
    }
    if (!outer && step.length) this.page.undo.push(step);
    if (!outer) this.sent();
    return step.length;
  }

  sent() {
    this.page.status.show();
    this.page.sender.kick();
  }

  mark(column, pupil, value, extra = {}) {
    const before = this.page.sheet.view(column, pupil);
    const after = {
      value,
      comment: extra.comment ?? before.comment,
      madeUpOn: extra.madeUpOn ?? (value ? before.madeUpOn : ''),
    };
    this.write({ kind: 'mark', column, pupil, before: pick(before), after, reason: extra.reason });
  }

  /** Attendance belongs to the lesson, so it is written in the lesson's first column wherever it was typed. */
  attendance(column, pupil, fact, minutes = 0) {
    const { sheet } = this.page;
    const first = sheet.columnById.get(sheet.firstColumn.get(column.lesson));
    const { fact: was, minutes: wereMinutes } = sheet.view(first, pupil);
    this.write({
      kind: 'roll',
      column: first,
      pupil,
      before: { fact: was, minutes: wereMinutes },
      after: { fact, minutes },
    });
  }

  /** Topic, homework and all else of a lesson, as a part of a step that undo takes back. */
  lesson(id, after) {
    this.group(() => {
      const change = { kind: 'lesson', lesson: id, before: recordOf(this.page, id), after: { ...after } };
      if (sameRecord(change.before, change.after)) return;
      putRecord(this.page, id, change.after);
      this.step.push(change);
    });
  }

  write(change) {
    this.group(() => {
      if (change.kind === 'mark') this.putMark(change, change.after);
      else this.putRoll(change, change.after);
      if (change.reason || !same(change.kind, change.before, change.after))
        this.step.push({ ...change, column: change.column.id, pupil: change.pupil.id });
    });
  }

  putMark({ column, pupil, reason }, { value, comment, madeUpOn }) {
    const { sheet, outbox } = this.page;
    const server = sheet.cell(column.id, pupil.id);
    const same = server.value === value && (server.comment ?? '') === comment && (server.madeUpOn ?? '') === madeUpOn;
    const body = { type: value ? 'putMark' : 'clearMark', column: column.id, pupil: pupil.id };
    if (value) body.value = value;
    if (value && (comment || server.comment)) body.comment = comment;
    if (madeUpOn) body.madeUpOn = madeUpOn;
    if (reason) body.reason = reason;
    sheet.warnings.delete(`${column.id}|${pupil.id}`);
    outbox.put(markTarget(column.id, pupil.id), body, server.revision, same && !reason);
  }

  putRoll({ column, pupil }, { fact, minutes }) {
    const { sheet, outbox } = this.page;
    const server = sheet.attendance(column.lesson, pupil.id);
    const known = server.fact === 'absent' || server.fact === 'late' ? server.fact : '';
    const same = known === fact && (fact !== 'late' || (server.minutes ?? 0) === minutes);
    const type = { absent: 'putAbsence', late: 'putLate' }[fact] ?? 'clearAbsence';
    const body = { type, column: column.id, pupil: pupil.id };
    if (fact === 'late') body.minutes = minutes;
    outbox.put(attendanceTarget(column.lesson, pupil.id), body, server.revision ?? 0, same);
  }

  /**
   * Undo and redo: the other side of a step, with the revisions of now. What somebody else has changed meanwhile is
   * left alone; returns how many cells that were.
   */
  replay(step, side) {
    const { sheet } = this.page;
    let overtaken = 0;
    for (const change of side === 'before' ? [...step].reverse() : step) {
      if (change.kind === 'lesson') {
        overtaken += this.replayLesson(change, side);
        continue;
      }
      const column = sheet.columnById.get(change.column);
      const pupil = sheet.pupilById.get(change.pupil);
      if (!column || !pupil) continue;
      if (this.isOvertaken(column, pupil, change, side === 'before' ? change.after : change.before)) {
        overtaken++;
        continue;
      }
      if (change.kind === 'mark') this.putMark({ column, pupil, reason: change.reason }, change[side]);
      else this.putRoll({ column, pupil }, change[side]);
    }
    this.sent();
    return overtaken;
  }

  /** 1 when somebody has written something else about the lesson since. */
  replayLesson({ lesson, before, after }, side) {
    const [wanted, left] = side === 'before' ? [before, after] : [after, before];
    if (!sameRecord(recordOf(this.page, lesson), left)) return 1;
    putRecord(this.page, lesson, wanted);
    return 0;
  }

  /** Whether something else stands in a cell than a step left there; what was refused never stood. */
  isOvertaken(column, pupil, { kind }, left) {
    const view = this.page.sheet.view(column, pupil);
    if (view.state === 'refused') return false;
    if (view.state === 'conflict') return true;
    return kind === 'mark' ? view.value !== left.value : !same(kind, view, left);
  }
}

function same(kind, one, other) {
  if (kind === 'roll') return one.fact === other.fact && (one.fact !== 'late' || one.minutes === other.minutes);
  return one.value === other.value && one.comment === other.comment && one.madeUpOn === other.madeUpOn;
}

const pick = ({ value, comment, madeUpOn }) => ({ value, comment, madeUpOn });
