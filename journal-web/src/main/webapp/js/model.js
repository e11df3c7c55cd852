/* The sheet as the server last told it, and the view of one cell with everything typed laid over it. */
import { meta } from './dom.js';
import { t } from './i18n.js';
import { endOfTerm } from './terms.js';
import { sign } from './values.js';

const NO_CELL = Object.freeze({ value: '', revision: 0, state: 'current' });
const NO_ATTENDANCE = Object.freeze({ fact: '', revision: 0 });

export const cellKey = (column, pupil) => `${column}|${pupil}`;
export const markTarget = (column, pupil) => `m|${column}|${pupil}`;
export const attendanceTarget = (lesson, pupil) => `a|${lesson}|${pupil}`;
export const lessonTarget = (lesson) => `l|${lesson}`;

/* In the page cells stand by column, and what is usual is left unsaid. */
const listed = (cells) =>
  Object.entries(cells).flatMap(([column, list]) => list.map((cell) => ({ ...NO_CELL, column, ...cell })));

/* What the server leaves out of a lesson when there is nothing to say. */
const UNSAID = {
  room: '',
  reason: '',
  movedTo: '',
  workTopic: '',
  noHomework: false,
  due: '',
  planNo: 0,
  substitute: '',
};

export class Sheet {
  /** outbox: last(target) is the entry that stands over the server's record, phase(entry) its state for the eye. */
  constructor(json, outbox) {
    Object.assign(this, {
      journal: json.journal,
      term: json.term,
      today: json.today,
      now: json.now,
      values: json.values,
    });
    this.offers = json.offers ?? [];
    this.limits = json.limits ?? {};
    this.counts = new Set(json.counts);
    this.ofTerm = json.ofTerm ?? [];
    this.works = json.works ?? [];
    this.lessonKinds = json.lessonKinds ?? [];
    this.plan = json.plan ?? [];
    this.seq = json.seq;
    this.pupils = json.pupils;
    this.columns = json.columns;
    this.lessons = new Map(json.lessons.map((lesson) => [lesson.id, lesson]));
    this.cells = new Map(listed(json.cells).map((cell) => [cellKey(cell.column, cell.pupil), cell]));
    this.warnings = new Map();
    this.late = new Map();
    this.delay = Number(meta('family-delay')) * 60_000;
    this.aheadBy = new Date(`${json.now.slice(0, 16)}:00Z`) - Date.now();
    this.outbox = outbox;
    this.index();
  }

  index() {
    this.columnById = new Map(this.columns.map((column) => [column.id, column]));
    this.pupilById = new Map(this.pupils.map((pupil) => [pupil.id, pupil]));
    this.firstColumn = new Map();
    for (const column of this.columns) {
      if (column.lesson && !this.firstColumn.has(column.lesson)) this.firstColumn.set(column.lesson, column.id);
    }
  }

  /** Most characters of a text of a lesson. */
  longest(name) {
    return name === 'homework' ? this.limits.homework : this.limits.topic;
  }

  /** Whether marks of the column enter averages. */
  isCounted(column) {
    return this.counts.has(column.kind);
  }

  /** Whether a kind of lesson or of work wants a topic of its own (R-LES-04). */
  needsTopic(name) {
    const among = [...this.works, ...this.lessonKinds];
    return among.some(({ work, kind, needsTopic }) => needsTopic && (work ?? kind) === name);
  }

  cell(column, pupil) {
    return this.cells.get(cellKey(column, pupil)) ?? NO_CELL;
  }

  isFirst(column) {
    return this.firstColumn.get(column.lesson) === column.id;
  }

  columnsOf(lesson) {
    return this.columns.filter((column) => column.lesson === lesson);
  }

  /** Attendance as the server knows it; it stands in the cell of the lesson's first column. */
  attendance(lesson, pupil) {
    return this.cell(this.firstColumn.get(lesson), pupil).attendance ?? NO_ATTENDANCE;
  }

  allowed(column) {
    return column.kind === 'LESSON' ? [] : (this.values[column.kind] ?? this.values.CURRENT ?? []);
  }

  isMember(column, pupil) {
    const date = column.date ?? this.today;
    const stays = pupil.stays ?? [pupil];
    return stays.some(({ from, to }) => (!from || date >= from) && (!to || date <= to));
  }

  /** Exempt from the subject on the day of a column (R-MRK-07). */
  isExempt({ date = this.today }, { exemptFrom, exemptTo }) {
    return Boolean(exemptFrom) && date >= exemptFrom && (!exemptTo || date <= exemptTo);
  }

  isFuture(column) {
    return Boolean(column.date) && column.date > this.today;
  }

  /** Why nobody here writes on this sheet at all. */
  whyReadOnly() {
    return this.journal.past ? t('readOnlyPast') : t('readOnlyJournal', this.journal.teacher);
  }

  lessonOf(column) {
    return column.lesson ? this.lessons.get(column.lesson) : undefined;
  }

  isLocked(column) {
    const lesson = this.lessonOf(column);
    return Boolean(lesson) && lesson.writable === false && !this.isFuture(column);
  }

  isWritable(column, pupil) {
    if (!this.journal.canWrite || this.isFuture(column) || this.isLocked(column)) return false;
    const status = this.lessonOf(column)?.status;
    return status !== 'CANCELLED' && status !== 'MOVED' && this.isMember(column, pupil);
  }

  pendingMark(column, pupil) {
    return this.outbox.last(markTarget(column.id, pupil.id));
  }

  pendingRoll(column, pupil) {
    return this.outbox.last(attendanceTarget(column.lesson, pupil.id));
  }

  /** What stands in a cell now: the server's record with the outbox over it. */
  view(column, pupil) {
    const record = this.cell(column.id, pupil.id);
    const mark = this.pendingMark(column, pupil);
    const first = this.isFirst(column);
    const roll = first ? this.pendingRoll(column, pupil) : undefined;
    const view = {
      ...this.markView(record, mark),
      ...this.attendanceView(first ? record.attendance : undefined, roll),
    };
    const [ofMark, ofRoll] = [mark, roll].map((entry) => (entry ? this.outbox.phase(entry) : 'saved'));
    view.state = worst(ofMark, ofRoll);
    view.entry = view.state === ofMark ? mark : roll;
    view.warnings = this.warnings.get(cellKey(column.id, pupil.id)) ?? [];
    view.outside = !this.isMember(column, pupil);
    view.future = this.isFuture(column);
    view.counted = this.isCounted(column);
    view.corrected = record.state === 'corrected';
    view.changed = record.changed;
    view.was = record.was;
    view.by = record.by ?? '';
    view.familyFrom = view.state === 'saved' ? this.familyFrom(record) : '';
    return view;
  }

  /** '10:55' while a mark is too new for its family to see it (R-PUB-01), else ''. */
  familyFrom({ at, value }) {
    if (!at || !value || !this.delay) return '';
    const from = new Date(`${at}Z`).getTime() + this.delay;
    return from > Date.now() + this.aheadBy ? new Date(from).toISOString().slice(11, 16) : '';
  }

  markView(record, entry) {
    if (!entry || entry.state === 'refused') {
      return { value: record.value, comment: record.comment ?? '', madeUpOn: record.madeUpOn ?? '' };
    }
    const { value = '', comment = record.comment ?? '', madeUpOn = '' } = entry.body;
    return { value, comment, madeUpOn };
  }

  attendanceView(record, entry) {
    if (!entry || entry.state === 'refused') {
      const known = record ?? NO_ATTENDANCE;
      const fact = known.fact === 'absent' || known.fact === 'late' ? known.fact : '';
      return { fact, minutes: known.minutes ?? 0, shown: fact ? (known.shown ?? sign(fact)) : '' };
    }
    const fact = { putAbsence: 'absent', putLate: 'late' }[entry.body.type] ?? '';
    return { fact, minutes: entry.body.minutes ?? 0, shown: sign(fact) };
  }

  /** Takes a cell of an answer or a delta; parts older than what is known are left out. */
  applyCell(cell) {
    const key = cellKey(cell.column, cell.pupil);
    const known = this.cells.get(key) ?? { ...NO_CELL, column: cell.column, pupil: cell.pupil };
    const next = (cell.revision ?? 0) >= (known.revision ?? 0) ? { ...cell } : { ...known };
    const attendance = newer(known.attendance, cell.attendance);
    if (attendance) next.attendance = attendance;
    else delete next.attendance;
    this.cells.set(key, next);
  }

  applyLesson(lesson) {
    const known = this.lessons.get(lesson.id);
    if (!known || (lesson.revision ?? 0) >= (known.revision ?? 0)) 
      this.lessons.set(lesson.id, { ...known, ...UNSAID, ...lesson });
    const used = lesson.planNo;
    if (used) this.plan = this.plan.filter((item) => item.no !== used);
  }

  /** Whether a column somebody else made stands on this sheet, which may show one semester. */
  shows({ date, term }) {
    const { no, from, to } = this.term;
    return date ? date >= from && date <= to : !no || term === no;
  }

  /** A column of a lesson; it takes the place of the lesson's empty column. Returns true if the heads changed. */
  applyColumn(column) {
    if (this.columnById.has(column.id)) {
      Object.assign(this.columnById.get(column.id), column);
      return true;
    }
    if (!column.lesson) {
      this.columns.splice(endOfTerm(this, column.term), 0, column);
      this.index();
      return true;
    }
    const empty = this.columns.findIndex((c) => c.kind === 'LESSON' && c.lesson === column.lesson);
    const last = this.columns.findLastIndex((c) => c.lesson === column.lesson);
    if (empty >= 0) {
      this.moveAttendance(this.columns[empty].id, column.id);
      this.columns.splice(empty, 1, column);
    } else this.columns.splice(last + 1, 0, column);
    this.index();
    return true;
  }

  moveAttendance(from, to) {
    for (const pupil of this.pupils) {
      const attendance = this.cells.get(cellKey(from, pupil.id))?.attendance;
      if (attendance)
        this.applyCell({ column: to, pupil: pupil.id, value: '', revision: 0, state: 'current', attendance });
    }
  }

  /** A column made offline gets its lasting id. */
  renameColumn(from, column) {
    const at = this.columns.findIndex((c) => c.id === from);
    if (at < 0) return this.applyColumn(column);
    if (this.columnById.has(column.id)) this.columns.splice(at, 1);
    else this.columns[at] = { ...this.columns[at], ...column };
    this.rekey(from, column.id);
    this.index();
    return true;
  }

  /** The work was refused: the lesson gets its empty column back. */
  dropColumn(id) {
    const column = this.columnById.get(id);
    if (!column) return;
    if (!column.lesson) {
      this.columns.splice(this.columns.indexOf(column), 1);
      this.index();
      return;
    }
    const alone = this.columnsOf(column.lesson).length === 1;
    const at = this.columns.indexOf(column);
    const empty = { id: column.lesson, kind: 'LESSON', date: column.date, lesson: column.lesson };
    this.columns.splice(at, 1, ...(alone ? [empty] : []));
    this.rekey(id, column.lesson);
    this.index();
  }

  rekey(from, to) {
    for (const pupil of this.pupils) {
      const cell = this.cells.get(cellKey(from, pupil.id));
      if (!cell) continue;
      this.cells.delete(cellKey(from, pupil.id));
      this.applyCell({ ...cell, column: to });
    }
  }
}

function newer(known, told) {
  if (!told) return known;
  return !known || (told.revision ?? 0) >= (known.revision ?? 0) ? told : known;
}

function worst(one, other) {
  const order = ['saved', 'sending', 'pending', 'refused', 'conflict'];
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
