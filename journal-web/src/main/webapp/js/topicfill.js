/* Many topics at once: from the plan, or lines of a sheet. First what would be written is shown, beside what stands. */
import { itemsFor, withItem } from './byplan.js';
import { button, h } from './dom.js';
import { dayMonth, t, weekday } from './i18n.js';
import { openPopover } from './popover.js';
import { laterLessons, recordOf } from './records.js';

const NUMBER = /^\d{1,3}\.?$/;
const DATE = /^\d{1,2}[./]\d{1,2}([./]\d{2,4})?$/;

/** Lessons up to today that would take an item of the plan: [[lesson id, item]]. */
export function waitingForPlan(page) {
  const { sheet, rows } = page;
  const due = (id) => rows.get(id)?.state && sheet.lessons.get(id).date <= sheet.today;
  return [...itemsFor(page)].filter(([id]) => due(id));
}

export function planTopics(page, anchor) {
  const steps = waitingForPlan(page).map(([id, item]) => ({ id, record: withItem(page, id, item) }));
  preview(page, anchor, t('planTopics'), steps, steps.length);
}

export function pasteTopics(page, anchor) {
  const ids = writable(page);
  const first = ids.find((id) => !recordOf(page, id).topic) ?? ids.at(-1);
  if (!first) return;
  const text = h('textarea', { class: 'inp', rows: 8, 'aria-label': t('pasteTopics'), data: { first: '' } });
  const from = h(
    'select',
    { class: 'inp' },
    ids.map((id) => h('option', { value: id, selected: id === first }, dayOf(page, id))),
  );
  const next = () => text.value.trim() && pasteInto(page, from.value, text.value, anchor);
  openPopover(
    anchor,
    {
      title: t('pasteTopics'),
      body: [h('p', { class: 'sec' }, t('pasteTopicsHow')), h('label', { class: 'lab' }, t('pasteFrom'), from), text],
      footer: [button('btn p', next, t('pasteLook'))],
    },
    { wide: true, below: true, back: () => anchor.focus() },
  );
}

/** Lines go to lessons one after another from the given one on. */
export function pasteInto(page, from, text, anchor) {
  const lines = linesOf(text, page.sheet.limits);
  const ids = writable(page);
  const targets = ids.slice(ids.indexOf(from), ids.indexOf(from) + lines.length);
  const steps = targets.map((id, at) => ({ id, record: withLine(page, id, lines[at]) }));
  preview(page, anchor, t('pasteTopics'), steps, lines.length);
}

const writable = (page) => [...page.rows].filter(([, row]) => row.state).map(([id]) => id);

/** «№, date, topic, homework» of a plan, or the last two alone. A quoted cell may hold lines of its own. */
function linesOf(text, limits) {
  const cells = text.replace(/\r\n?/g, '\n').replace(/"((?:[^"]|"")*\n(?:[^"]|"")*)"/g, (_, cell) =>
    cell.replaceAll('""', '"').replaceAll('\n', ' '),
  );
  const lines = cells.split('\n').filter((line) => line.trim());
  return lines.map((line) => {
    const parts = line.split('\t').map((part) => part.trim());
    if (parts.length > 1 && NUMBER.test(parts[0])) parts.shift();
    if (parts.length > 1 && DATE.test(parts[0])) parts.shift();
    return { topic: parts[0].slice(0, limits.topic), homework: (parts[1] ?? '').slice(0, limits.homework) };
  });
}

function withLine(page, id, { topic, homework }) {
  const record = recordOf(page, id);
  const next = { ...record, topic: topic || record.topic };
  if (next.topic !== record.topic) next.planNo = 0;
  if (!homework) return next;
  const due = record.due || (laterLessons(page.sheet, page.sheet.lessons.get(id))[0]?.id ?? '');
  return { ...next, homework, due, noHomework: false };
}

const dayOf = ({ sheet }, id) => {
  const { date, no } = sheet.lessons.get(id);
  return `${weekday(date)} ${dayMonth(date)} · ${no}`;
};

function preview(page, anchor, title, steps, offered) {
  const good = steps.filter(({ id, record }) => differs(recordOf(page, id), record));
  const over = good.filter(({ id, record }) => replaces(recordOf(page, id), record)).length;
  const write = () => {
    pop.close();
    const changed = page.edits.group(() => good.forEach(({ id, record }) => page.edits.lesson(id, record)));
    page.actions.told(t('wroteLessons', changed), changed);
  };
  const body = [
    over ? h('p', { class: 'note' }, t('fillReplaces', over)) : null,
    offered > steps.length ? h('p', { class: 'note' }, t('fillTooMany', offered - steps.length)) : null,
    good.length
      ? h(
          'ol',
          { class: 'fill' },
          good.map((step) => line(page, step)),
        )
      : h('p', {}, t('fillNothing')),
  ];
  const footer = [
    button('btn p', write, t('writeLessons', good.length), { disabled: !good.length, data: { first: '' } }),
    h('span', { class: 'sp' }),
    button('btn g', () => pop.close(), t('cancel')),
  ];
  const options = { wide: true, below: true, name: 'fillpop', back: () => anchor.focus() };
  const pop = openPopover(anchor, { title, body: body.filter(Boolean), footer }, options);
}

const TEXTS = ['topic', 'homework'];
const differs = (one, other) => TEXTS.some((name) => one[name] !== other[name]) || one.noHomework !== other.noHomework;
const replaces = (one, other) => TEXTS.some((name) => one[name] && one[name] !== other[name]);

function line(page, { id, record }) {
  const before = recordOf(page, id);
  const text = (name) => [
    before[name] && before[name] !== record[name] ? h('s', { class: 'mut' }, before[name]) : null,
    before[name] && before[name] !== record[name] ? ' ' : null,
    record[name],
  ];
  const homework = record.noHomework ? [t('withoutHomework')] : text('homework');
  return h(
    'li',
    {},
    h('b', { class: 'nw' }, dayOf(page, id)),
    h('span', {}, ...text('topic'), h('small', { class: 'mut' }, ...homework)),
  );
}
