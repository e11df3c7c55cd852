/* What a step back or forward has put where, in words: «Повернено 9: Мельник Марко». */
import { t } from './i18n.js';
import { sign } from './values.js';

export function restored(page, step, side) {
  const back = side === 'before';
  const lessons = step.filter((change) => change.kind === 'lesson').length;
  if (lessons) return t(back ? 'undoneLessons' : 'redoneLessons', lessons);
  const count = new Set(step.map((change) => `${change.column}|${change.pupil}`)).size;
  if (count > 1) return t(back ? 'undoneCells' : 'redoneCells', count - step.overtaken);
  const name = page.sheet.pupilById.get(step[0].pupil).name;
  const [now, gone] = [side, back ? 'after' : 'before'].map((which) => stood(step, which));
  if (now === gone) return t(back ? 'undoneNote' : 'redoneNote', name);
  if (now) return t(back ? 'undone' : 'redone', now, name);
  return t('takenAway', gone, name);
}

/** What stood in the one cell of a step: its mark, else its absence. */
function stood(step, side) {
  const mark = step.find((change) => change.kind === 'mark')?.[side].value;
  const fact = step.find((change) => change.kind === 'roll')?.[side].fact;
  return mark || sign(fact);
}
