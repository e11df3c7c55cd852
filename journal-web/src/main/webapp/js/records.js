/* What is written about a lesson, with what is typed and not yet confirmed over it; every page writes it through here. */
import { lessonTarget } from './model.js';

export const FIELDS = ['topic', 'homework', 'noHomework', 'due', 'kind', 'workTopic', 'planNo'];

const EMPTY = { kind: 'LESSON', noHomework: false, planNo: 0 };
const UNHELD = new Set(['CANCELLED', 'MOVED']);
const blank = (name) => EMPTY[name] ?? '';

export const isHeld = (lesson) => !UNHELD.has(lesson.status);
const place = ({ date, no }) => `${date}|${String(no).padStart(2, '0')}`;
export const isLater = (one, other) => place(one) > place(other);

/** The fields of a lesson as the server has them. */
export function storedRecord(lesson) {
  return Object.fromEntries(FIELDS.map((name) => [name, lesson[name] || blank(name)]));
}

/** The same with the outbox over it. */
export function recordOf({ sheet, outbox }, id) {
  const typed = outbox.last(lessonTarget(id))?.body ?? {};
  return storedRecord({ ...sheet.lessons.get(id), ...typed });
}

export const sameRecord = (one, other) => FIELDS.every((name) => (one[name] || blank(name)) === (other[name] || blank(name)));

/* What a paste from a sheet or a text program brings beside its letters (R-TXT-01). */
const tidy = (text) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, ' ').trim();

/**
 * Puts a record into the outbox. A work without its topic would be refused whole (R-LES-04), so the kind waits for
 * the topic and all else is written.
 */
export function putRecord({ sheet, outbox }, id, record) {
  const lesson = sheet.lessons.get(id);
  const stored = storedRecord(lesson);
  const wanted = { ...record };
  for (const name of ['topic', 'homework', 'workTopic']) wanted[name] = tidy(record[name]);
  if (sheet.needsTopic(wanted.kind) && !wanted.workTopic) wanted.kind = stored.kind;
  const body = { type: 'putLesson', lesson: id };
  for (const name of FIELDS) if (wanted[name] || stored[name]) body[name] = wanted[name];
  return outbox.put(lessonTarget(id), body, lesson.revision ?? 0, sameRecord(wanted, stored));
}

/** Lessons at which the homework of a lesson may be due (R-HW-01), the next one first. */
export function laterLessons(sheet, lesson) {
  return [...sheet.lessons.values()].filter((other) => isHeld(other) && isLater(other, lesson));
}
