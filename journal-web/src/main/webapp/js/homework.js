/* Homework beside a topic taken from the plan: as the plan has it, or asked for when it names none. */
import { h } from './dom.js';
import { linked } from './links.js';
import { dayMonth, t, weekday } from './i18n.js';
import { laterLessons } from './records.js';

/** Writes what is chosen into the record. */
export function homeworkField(sheet, lesson, record) {
  if (record.noHomework) return t('withoutHomework');
  if (record.homework) return [...linked(record.homework), ' ', dueText(sheet, record.due)];
  const [next] = laterLessons(sheet, lesson);
  const none = h('input', { type: 'checkbox' });
  const text = h('input', { class: 'inp', maxlength: sheet.limits.homework, placeholder: t('homeworkHint'), 'aria-label': t('homework') });
  text.addEventListener('input', () => {
    record.homework = text.value.trim();
    record.due = record.homework && next ? next.id : '';
  });
  none.addEventListener('change', () => {
    record.noHomework = none.checked;
    text.disabled = none.checked;
    if (none.checked) Object.assign(record, { homework: (text.value = ''), due: '' });
  });
  return h('span', { class: 'row' }, text, h('label', { class: 'tick1' }, none, t('withoutHomework')));
}

function dueText(sheet, due) {
  const lesson = sheet.lessons.get(due);
  return lesson ? h('span', { class: 'mut nw' }, t('dueOn', weekday(lesson.date), dayMonth(lesson.date))) : null;
}
