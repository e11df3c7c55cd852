import { $, isPhone, meta } from './dom.js';
import { Edits } from './edits.js';
import { Frame } from './frame.js';
import { Grid } from './grid.js';
import { gridKeys } from './keys.js';
import { Outbox } from './outbox.js';
import { Sender } from './sender.js';
import { Sheet } from './model.js';
import { Status } from './status.js';
import { Store } from './store.js';
import { Typing } from './typing.js';
import { Undo } from './undo.js';
import { actionsOf } from './actions.js';
import { Canvas } from './canvas.js';
import { answersOf } from './answers.js';
import { foldedAtStart } from './slots.js';
import { watchChanges } from './changes.js';

const table = $('#jgrid');
if (table) start(JSON.parse($('#sheet').textContent));

function start(json) {
  const person = meta('person-id') || 'unknown';
  const store = new Store(person);
  const page = { clock: clockFrom(json.now) };
  page.outbox = new Outbox(json.journal.id, store, crypto.randomUUID(), (target) => page.canvas?.repaint(target));
  page.sheet = new Sheet(json, page.outbox);
  page.frame = new Frame(table, page.sheet, foldedAtStart(page.sheet, room()));
  page.canvas = new Canvas(page);
  page.undo = new Undo((step, side) => page.edits.replay(step, side));
  page.edits = new Edits(page);
  page.status = new Status(page.outbox, page.clock);
  page.draw = (column, pupil, draft) => page.canvas.paint(column, pupil, draft);
  page.typing = new Typing(page);
  page.actions = actionsOf(page);
  page.grid = new Grid(page.frame, $('#box'), { moved: () => page.actions.moved(), opened: () => page.actions.card() });
  page.sender = new Sender(page.outbox, store, person, answersOf(page));
  begin(page);
}

function begin(page) {
  page.canvas.all();
  page.grid.showToday();
  page.grid.go(0, page.grid.todaySlot, { quiet: true });
  page.grid.showToday();
  table.addEventListener('keydown', gridKeys(page));
  page.outbox.load().then(() => page.sender.kick());
  page.ask = watchChanges(page.sheet, {
    delta: (delta) => page.canvas.take(delta),
    online: () => page.outbox.online || page.sender.kick(true),
    failed: (error) => error.kind === 'session' && page.sender.hooks.sessionEnded(),
  });
}

/** Columns that fit beside the names. */
function room() {
  const width = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--col'));
  return Math.floor(($('#box').clientWidth - (isPhone() ? 118 : 284)) / width);
}

/** The server's clock carried on by this machine's seconds. */
function clockFrom(now) {
  const started = Date.now();
  const base = new Date(`${now}:00Z`).getTime();
  return () => new Date(base + Date.now() - started).toISOString().slice(11, 16);
}
