/*
 * A lesson as planned (R-LES-03): topic, homework and the lesson it is due at. Lessons without a topic take the free
 * items of the plan in their order, so that a debt written late does not take the item of a later lesson.
 */
import { isHeld, isLater, laterLessons, recordOf } from './records.js';

const NO_HOMEWORK = /^\s*(без\s+(д\/з|домашнього(\s+завдання)?)|не\s+задано|[-–—])?\s*\.?\s*$/iu;

/** The item of the plan that a lesson would take; undefined when it has a topic or the plan has no more. */
export function itemFor(page, id) {
  return itemsFor(page).get(id);
}

/** Items for all lessons that wait for one: lesson id → item. */
export function itemsFor(page) {
  const lessons = [...page.sheet.lessons.values()].filter(isHeld).sort((a, b) => (isLater(a, b) ? 1 : -1));
  const records = lessons.map((lesson) => recordOf(page, lesson.id));
  const taken = new Set(records.map((record) => record.planNo));
  const free = page.sheet.plan.filter((item) => !taken.has(item.no));
  const waiting = lessons.filter((_, at) => !records[at].topic);
  return new Map(waiting.slice(0, free.length).map((lesson, at) => [lesson.id, free[at]]));
}

/** The record of a lesson with its item; what has been written already stays. */
export function withItem(page, id, item) {
  const { sheet } = page;
  const record = recordOf(page, id);
  const next = { ...record, topic: item.title, planNo: item.no };
  if (item.kind && item.kind !== 'LESSON' && record.kind === 'LESSON') {
    next.kind = item.kind;
    next.workTopic ||= item.title;
  }
  if (!record.homework && !record.noHomework) Object.assign(next, homeworkOf(sheet, id, item));
  return next;
}

/** No homework is given in grade 1 (R-HW-02); where the plan says nothing, the teacher decides. */
function homeworkOf(sheet, id, { homework = '' }) {
  const none = /\S/.test(homework) && NO_HOMEWORK.test(homework);
  if (none || Number.parseInt(sheet.journal.class, 10) === 1) return { noHomework: true };
  if (!homework.trim()) return {};
  return { homework, due: laterLessons(sheet, sheet.lessons.get(id))[0]?.id ?? '' };
}
