/* Heads of the grid: month, date with weekday and lesson number, kind of work. */
import { h } from './dom.js';
import { glyph } from './icons.js';
import { dayMonth, monthName, t, weekday } from './i18n.js';
import { isHeld } from './records.js';
import { groups } from './slots.js';

export const isToday = (sheet, column) => column.date === sheet.today;

/** Class that runs through the whole column. */
export function kindClass(sheet, slot) {
  if (slot.fold) return 'k-fold';
  if (isToday(sheet, slot.column)) return 'k-today';
  if (sheet.isFuture(slot.column)) return 'k-fut';
  const status = sheet.lessonOf(slot.column)?.status;
  if (status === 'CANCELLED' || status === 'MOVED') return 'k-off';
  return sheet.needsTopic(slot.column.work) ? 'k-work' : '';
}

export function caption(column) {
  if (column.kind === 'WORK') return t('workShort')[column.work] ?? t('kindShort').WORK;
  if (column.kind === 'SKILL' && column.title) return column.title.slice(0, 3).toLowerCase();
  return t('kindShort')[column.kind] ?? column.kind;
}

/** «23.11, контрольна»: the column in words, for cards and for ears. */
export function columnName(column) {
  const kind = column.kind === 'WORK' ? t('workNames')[column.work] : t('kindNames')[column.kind];
  const title = column.kind === 'SKILL' || column.kind === 'NOTEBOOK' ? (column.title ?? kind) : kind;
  return column.date ? `${dayMonth(column.date)}, ${title}` : title;
}

export function buildColumns(slots) {
  const widths = ['no', 'nm', 'av1', 'ms', ...slots.map((slot) => (slot.fold ? 'fold' : 'c'))];
  return h(
    'colgroup',
    {},
    widths.map((name) => h('col', { class: name })),
  );
}

export function buildHead(sheet, slots) {
  const months = groups(slots, (slot) => (slot.fold ? undefined : slot.month));
  const edges = new Set(months.map((group) => group.slots[0]));
  const lessons = groups(slots, (slot) => slot.column?.lesson ?? undefined);
  const row1 = h(
    'tr',
    {},
    fixedHeads(),
    months.map((group) => monthHead(group)),
  );
  const row2 = h(
    'tr',
    {},
    lessons.filter((g) => !g.slots[0].fold).map((g) => lessonHead(sheet, g.slots, edges)),
  );
  const row3 = h(
    'tr',
    {},
    slots.filter((s) => !s.fold && s.column.lesson).map((s) => kindHead(sheet, s, edges)),
  );
  return h('thead', {}, row1, row2, row3);
}

function fixedHeads() {
  const head = (name, title, ...content) =>
    h('th', { class: `stk ${name}`, rowspan: 3, scope: 'col', title }, ...content);
  const small = (text, unit) => h('span', { class: 'd tall' }, text, h('small', {}, unit));
  return [
    head('s0', '', '№'),
    head('s1 nmh', '', t('pupil')),
    head('s2', t('averageTitle'), small(t('averageShort'), t('averageUnit'))),
    head('s3', t('missedTitle'), small(t('missedShort'), t('missedUnit'))),
  ];
}

function monthHead(group) {
  const [slot] = group.slots;
  if (slot.fold) {
    const label = t('unfold', monthName(slot.fold), slot.columns.length);
    const button = h(
      'button',
      {
        class: 'vert',
        type: 'button',
        tabindex: -1,
        'aria-expanded': 'false',
        'aria-label': label,
        title: label,
        data: { fold: slot.fold },
      },
      monthName(slot.fold),
    );
    return h('th', { class: 'k-fold edge', rowspan: 3, scope: 'col', data: { slot: group.at } }, button);
  }
  const name = slot.month ? [monthName(slot.month), ' ', h('span', { class: 'mut' }, slot.month.slice(0, 4))] : [];
  const button = h(
    'button',
    {
      class: 'ml',
      type: 'button',
      tabindex: -1,
      'aria-expanded': 'true',
      title: t('fold'),
      data: { fold: slot.month },
    },
    name,
  );
  return h('th', { class: 'edge', colspan: group.slots.length, scope: 'colgroup' }, button);
}

function lessonHead(sheet, slots, edges) {
  const { column } = slots[0];
  const cls = `${kindClass(sheet, slots[0])}${edges.has(slots[0]) ? ' edge' : ''}`.trim();
  if (!column.lesson) {
    const name = h('span', { class: 'vert ud', title: columnName(column) }, column.title ?? caption(column));
    return h('th', { class: cls, rowspan: 2, scope: 'col', data: { col: column.id } }, name);
  }
  const lesson = sheet.lessons.get(column.lesson);
  const wide = slots.length > 1;
  return h(
    'th',
    {
      class: cls,
      colspan: slots.length,
      scope: wide ? 'colgroup' : 'col',
      data: { lesson: column.lesson },
      'aria-current': isToday(sheet, column) ? 'date' : null,
    },
    lessonButton(sheet, column, lesson),
    headGlyph(sheet, column, lesson),
  );
}

function lessonButton(sheet, column, lesson) {
  const words = `${dayMonth(column.date)}, ${weekday(column.date)}, ${t('lessonNo', lesson?.no ?? '')}`;
  const state = [...missing(sheet, lesson), lesson && changeText(lesson)].filter(Boolean).join(', ');
  return h(
    'button',
    {
      class: 'd',
      type: 'button',
      tabindex: -1,
      data: { open: column.lesson },
      title: state ? `${words}: ${state}` : words,
    },
    column.date.slice(8, 10),
    h('small', {}, `${weekday(column.date)}·${lesson?.no ?? ''}`),
    h('span', { class: 'vh' }, ` ${dayMonth(column.date)}: ${t('openLesson')}${state ? `. ${state}` : ''}`),
  );
}

/** «скасовано: екскурсія»; empty for a lesson of the timetable. */
export function changeText({ status, reason }) {
  if (!reason && isHeld({ status })) return '';
  const what = { CANCELLED: t('lessonOff'), MOVED: t('lessonMoved') }[status] ?? t('lessonAdded');
  return reason ? `${what}: ${reason}` : what;
}

/** What a held lesson still lacks (R-LES-02); empty for lessons not yet over. */
export function missing(sheet, lesson) {
  if (!lesson || !isHeld(lesson) || !isOver(sheet, lesson)) return [];
  return [
    !lesson.topic && t('noTopic'),
    !lesson.homework && !lesson.noHomework && t('noHomeworkYet'),
    lesson.roll === false && t('noRoll'),
  ].filter(Boolean);
}

function isOver(sheet, lesson) {
  const date = lesson.date;
  return date < sheet.today || (date === sheet.today && lesson.ends && lesson.ends <= sheet.now.slice(11, 16));
}

function headGlyph(sheet, column, lesson) {
  if (sheet.isLocked(column) && sheet.journal.canWrite) return glyph('lock', 'tr');
  return missing(sheet, lesson).length ? glyph('warning', 'tr') : null;
}

function kindHead(sheet, slot, edges) {
  const { column } = slot;
  const work = kindClass(sheet, slot) === 'k-work' || sheet.needsTopic(column.work);
  const late = sheet.late.get(column.id);
  const name = h(
    'span',
    { class: work ? 'kind w' : 'kind', title: [column.title || columnName(column), late].filter(Boolean).join('. ') },
    caption(column),
    late && h('span', { class: 'vh' }, `. ${late}`),
  );
  const cls = `${kindClass(sheet, slot)}${edges.has(slot) ? ' edge' : ''}`.trim();
  return h('th', { class: cls, scope: 'col', data: { col: column.id } }, name, late && glyph('late', 'tr'));
}
