/* Works of a lesson: each is a column. A column made offline takes marks at once under «cmd:<id>». */
import { button, h } from './dom.js';
import { columnName } from './heads.js';
import { t } from './i18n.js';
import { openPopover } from './popover.js';
import { termOf } from './terms.js';

export const CURRENT = { kind: 'CURRENT', work: null };

/* Names of the columns as the regulation has them: data of the school, in its language. */
const SKILLS = ['Аудіювання', 'Говоріння', 'Читання', 'Письмо'].map((title) => ({ kind: 'SKILL', work: null, title }));
const NOTEBOOK = { kind: 'NOTEBOOK', work: null, title: 'Зошит' };

const offered = ({ offers }) => [...SKILLS, NOTEBOOK].filter(({ kind }) => offers.includes(kind));

/** Works of a sheet: skills for languages, the exercise book where its policy marks it. */
export const worksOf = (sheet) => [
  CURRENT,
  ...sheet.works.map(({ work }) => ({ kind: 'WORK', work })),
  { kind: 'FORMATIVE', work: null },
  { kind: 'DIAGNOSTIC', work: null },
  ...offered(sheet),
];

/** Those one chooses most: the current mark and the first works. */
export const firstWorks = (sheet) => worksOf(sheet).slice(0, 3);

/** Works judged over several lessons of a semester: they stand at its end and have no day. */
export const undatedOf = (sheet) => offered(sheet).filter(({ kind }) => sheet.ofTerm.includes(kind));

export const workName = ({ kind, work, title }) => title || (work ? t('workNames')[work] : t('kindNames')[kind]);

/**
 * Makes a work at once, or asks for its topic first where the regulation wants one (R-LES-04): make(title), or back()
 * when the question was left.
 */
export function named(page, lessonId, work, make, back = () => page.grid.focus()) {
  if (!page.sheet.needsTopic(work.work) || page.sheet.lessons.get(lessonId).workTopic) return make(work.title ?? null);
  const topic = h('input', { class: 'inp', maxlength: page.sheet.limits.columnTitle, data: { first: '' } });
  const done = () => {
    const title = topic.value.trim();
    if (!title) return topic.focus();
    pop.close(false);
    return make(title);
  };
  const pop = openPopover(
    page.grid.td,
    {
      title: workName(work),
      body: [h('label', { class: 'lab' }, t('workTopic'), topic), h('p', { class: 'sm mut' }, t('workTopicHint'))],
      footer: [button('btn p', done, t('offerTitle'))],
    },
    { back },
  );
  topic.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    done();
  });
  return pop;
}

/** Adds the column to the sheet and the command to the outbox; returns the column. */
export function addWork(page, lessonId, { kind, work }, title = null) {
  const body = { type: 'addColumn', lesson: lessonId, kind };
  if (work) body.work = work;
  if (title) body.title = title;
  return addColumn(page, body);
}

/** The same for a column of the semester a day lies in. */
export const addUndated = (page, { kind, title }, date) =>
  addColumn(page, { type: 'addColumn', term: termOf(page.sheet, date), kind, title });

function addColumn(page, body) {
  const id = crypto.randomUUID();
  page.outbox.append(`c|${id}`, body, undefined, id);
  const column = showWork(page, id, body);
  page.sender.kick();
  return column;
}

/** The column of an addColumn not yet answered. */
export function showWork(page, id, { lesson, term, kind, work = null, title = null }) {
  const place = lesson ? { lesson, date: page.sheet.lessons.get(lesson).date } : { term };
  const column = { id: `cmd:${id}`, kind, work, title, ...place };
  page.sheet.applyColumn(column);
  page.canvas.rebuild();
  return column;
}

/** A mark typed where the lesson has no work: the work is offered on the spot, the value is kept (R-MRK-04). */
export function offerWork(page, typed) {
  const { column, pupil, row } = page.grid;
  const field = { class: 'inp', value: typed, inputmode: 'numeric', maxlength: 5, data: { first: '' } };
  const value = h('input', field);
  const warning = h('p', { class: 'sm c-danger', role: 'alert' });
  const accept = (work) => {
    const mark = value.value.trim();
    warning.textContent = refusal(page, work, mark);
    if (warning.textContent) return;
    pop.close();
    named(page, column.lesson, work, (title) => {
      page.edits.group(() => page.edits.mark(addWork(page, column.lesson, work, title), pupil, mark));
      page.grid.go(row + 1, page.grid.slot);
    });
  };
  const pop = openPopover(page.grid.td, offerContent(page, value, warning, accept), { back: () => page.grid.focus() });
  value.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    accept(CURRENT);
  });
  value.setSelectionRange(typed.length, typed.length);
}

function offerContent({ grid, sheet }, value, warning, accept) {
  const kinds = worksOf(sheet).map((work, at) => button(at ? 'btn x' : 'btn x p', () => accept(work), workName(work)));
  return {
    title: t('offerTitle'),
    sub: `${grid.pupil.name} · ${columnName(grid.column)}`,
    body: [
      h('p', { class: 'sec' }, t('offerWhy')),
      h('label', { class: 'lab' }, t('typedValue'), value),
      warning,
      h('div', { class: 'row wrap' }, kinds),
    ],
    footer: [h('span', {}, h('kbd', {}, 'Enter'), ` – ${workName(CURRENT)}`)],
  };
}

function refusal(page, { kind }, value) {
  const allowed = page.sheet.values[kind] ?? page.sheet.values.CURRENT ?? [];
  return allowed.includes(value) ? '' : t('notAllowed', value || '…', allowed);
}

/** Works left by an earlier page stand in the sheet again. */
export function restoreWorks(page) {
  for (const entry of page.outbox.waiting()) {
    const fresh = entry.body.type === 'addColumn' && entry.journal === page.sheet.journal.id;
    if (fresh && !page.sheet.columnById.has(`cmd:${entry.id}`)) showWork(page, entry.id, entry.body);
  }
}
