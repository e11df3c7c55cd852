/*
 * Entry of the page of topics: its table becomes fields, written as they are left through the same outbox as the grid.
 * The page brings the table with a row for each lesson (tr[data-lesson]) and the island of lessons; see journal.js.
 */
import './page.js';
import { $, $$, meta } from './dom.js';
import { answersOf } from './answers.js';
import { watchChanges } from './changes.js';
import { Edits } from './edits.js';
import { lockPage, whenLocking, whenOpened } from './lock.js';
import { Sheet } from './model.js';
import { Outbox } from './outbox.js';
import { Sender } from './sender.js';
import { Status } from './status.js';
import { Store } from './store.js';
import { toast } from './toast.js';
import { TopicRow } from './topicrow.js';
import { pasteTopics, planTopics, waitingForPlan } from './topicfill.js';
import { Undo } from './undo.js';
import { t } from './i18n.js';

const island = $('#sheet');
if (island) start(JSON.parse(island.textContent));

function start(json) {
  const person = meta('person-id') || 'unknown';
  const started = Date.now();
  const base = new Date(`${json.now.slice(0, 16)}:00Z`).getTime();
  const page = { clock: () => new Date(base + Date.now() - started).toISOString().slice(11, 16) };
  const store = new Store(person, () => page.status.show());
  page.canvas = canvasOf(page);
  page.outbox = new Outbox(json.journal.id, store, crypto.randomUUID(), (target) => page.canvas.repaint(target));
  page.sheet = new Sheet(json, page.outbox);
  page.undo = new Undo((step, side) => page.edits.replay(step, side));
  page.edits = new Edits(page);
  page.status = new Status(page.outbox, page.clock);
  page.actions = actionsOf(page);
  page.sender = new Sender(page.outbox, store, person, answersOf(page));
  page.rows = rowsOf(page);
  page.canvas.counts();
  if (!location.hash) ($('.topics .on') ?? $('.topics .ahead'))?.scrollIntoView({ block: 'center' });
  wire(page);
  page.outbox.load().then(() => {
    page.canvas.all();
    page.status.show();
    page.sender.kick();
  });
  watchChanges(page.sheet, {
    delta: (delta) => page.canvas.take(delta),
    online: () => page.outbox.waiting().length && page.sender.kick(true),
    failed: (error) => error.kind === 'session' && page.actions.sessionEnded(),
  });
}

function rowsOf(page) {
  const known = $$('tr[data-lesson]').filter((tr) => page.sheet.lessons.has(tr.dataset.lesson));
  return new Map(known.map((tr) => [tr.dataset.lesson, new TopicRow(page, tr)]));
}

/** What the answers of the server repaint here: a row; cells and columns stand on the other page. */
function canvasOf(page) {
  const canvas = {
    all: () => page.rows.forEach((row) => row.refresh()),
    repaint: (target) => {
      const [kind, id] = target.split('|');
      if (kind === 'l') page.rows?.get(id)?.refresh();
      if (kind === 'l' && page.rows) canvas.counts();
    },
    take: ({ lessons = [] }) => {
      lessons.forEach((lesson) => page.sheet.applyLesson(lesson));
      lessons.forEach((lesson) => page.rows.get(lesson.id)?.refresh());
      canvas.counts();
    },
    /** Offers of the plan shift when a lesson takes one. */
    counts: () => {
      const count = waitingForPlan(page).length;
      const button = $('[data-topics=plan]');
      button.hidden = !count;
      $('[data-topics=count]').textContent = count;
      page.rows.forEach((row) => row.offer());
    },
    cell: () => {},
    rebuild: () => {},
  };
  return canvas;
}

function actionsOf(page) {
  const actions = {
    refused: () => {},
    sessionEnded: () => lockPage(true),
    undo: () => {
      const step = page.undo.back();
      if (step?.overtaken) toast(t('undoOvertakenLessons', step.overtaken));
      page.status.show();
    },
    told: (text, changed) => toast(text, changed ? () => actions.undo() : undefined),
    /** From the status line to the first row that asks for a decision. */
    status: () => {
      const [entry] = [...page.outbox.failed('refused'), ...page.outbox.failed('conflict')];
      if (!entry) return page.sender.kick(true);
      const [kind, id] = entry.target.split('|');
      if (kind === 'l' && page.rows.has(id)) return page.rows.get(id).focus('topic');
      return location.assign(`journal.xhtml?id=${page.sheet.journal.id}`);
    },
  };
  return actions;
}

function wire(page) {
  const flush = () => {
    const field = document.activeElement;
    if (field.matches('.topics [data-at]')) field.dispatchEvent(new Event('change'));
  };
  document.addEventListener('click', (event) => {
    const deed = event.target.closest('[data-topics], [data-act=status]');
    if (!deed) return;
    if (deed.dataset.topics === 'plan') planTopics(page, deed);
    else if (deed.dataset.topics === 'paste') pasteTopics(page, deed);
    else page.actions.status();
  });
  document.addEventListener('visibilitychange', () => document.hidden && flush());
  whenLocking(flush);
  whenOpened(() => page.sender.resume());
}
