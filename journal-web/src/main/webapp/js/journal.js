/*
 * Entry of the journal page: <script type="module" src="/js/journal.js" nonce="…">.
 *
 * The page brings, and nothing more is asked of it:
 *   <html lang="uk|en">                                   language of the texts
 *   <meta name="csrf-token" content="…">                  token of the session, renewed by the script
 *   <meta name="person-id" content="…">                   whose outbox this is
 *   <meta name="login" content="…">                       for the lock over the page; without it there is no lock
 *   <meta name="idle-minutes" content="10">               optional
 *   <meta name="api" content="/api/v1">                   optional, where the REST interface stands
 *   <div class="work" id="work"><div class="gridbox" id="box" tabindex="-1">
 *     <table class="g" id="jgrid" role="grid" aria-label="Оцінки й відвідування, Алгебра, 8-Б">
 *       <tbody>
 *         <tr data-pupil="1001"><td class="stk s0">1</td>
 *           <th class="stk s1" scope="row"><a href="…" tabindex="-1">Антоненко<span class="fn"> Дарина</span
 *             ><span class="in" aria-hidden="true"> Д.</span></a><span class="tag">з 24.11</span></th></tr>
 *       </tbody>
 *     </table></div></div>
 *   <script type="application/json" id="sheet">the body of GET /journals/{id}, but cells by column; «<» written as \u003c</script>
 *   <footer class="status"><button type="button" class="btn g x" data-act="status"><span class="st" id="st"></span></button>
 *     <span class="mut" id="st2"></span></footer>
 * Rows may be left out: names are then drawn from the JSON. colgroup, heads, cells and summary rows are made here.
 * Any element with data-act = roll | undo | redo | find | keys | random | status | advance | theme | density is a button
 * of the page.
 */
import './theme.js';
import './leave.js';
import './offline.js';
import { $, isPhone, meta } from './dom.js';
import { actionsOf } from './actions.js';
import { Advance } from './advance.js';
import { answersOf } from './answers.js';
import { Canvas } from './canvas.js';
import { watchChanges } from './changes.js';
import { Edits } from './edits.js';
import { Frame } from './frame.js';
import { Grid } from './grid.js';
import { toldBefore } from './lessonchange.js';
import { gridKeys } from './keys.js';
import { whenLocking, whenOpened } from './lock.js';
import { Sheet } from './model.js';
import { Note } from './note.js';
import { Outbox } from './outbox.js';
import { Sender } from './sender.js';
import { foldedAtStart } from './slots.js';
import { Status } from './status.js';
import { Store } from './store.js';
import { Typing } from './typing.js';
import { Undo } from './undo.js';
import { wire } from './wiring.js';
import { offerWork, restoreWorks } from './works.js';

const table = $('#jgrid');
if (table) start(JSON.parse($('#sheet').textContent));

function start(json) {
  const person = meta('person-id') || 'unknown';
  const page = { clock: clockFrom(json.now) };
  const store = new Store(person, () => page.status.show());
  page.outbox = new Outbox(json.journal.id, store, crypto.randomUUID(), (target) => page.canvas?.repaint(target));
  page.sheet = new Sheet(json, page.outbox);
  page.frame = new Frame(table, page.sheet, foldedAtStart(page.sheet, room()));
  page.canvas = new Canvas(page);
  page.undo = new Undo((step, side) => page.edits.replay(step, side));
  page.edits = new Edits(page);
  page.status = new Status(page.outbox, page.clock, () => page.typing);
  page.advance = new Advance(person);
  page.typing = new Typing(page);
  page.actions = actionsOf(page);
  page.grid = new Grid(page.frame, $('#box'), { moved: () => page.actions.moved(), opened: () => page.actions.card() });
  page.note = new Note(page);
  page.sender = new Sender(page.outbox, store, person, answersOf(page));
  page.draw = (column, pupil, draft) => page.canvas.paint(column, pupil, draft);
  page.hint = (text) => page.note.hint(text);
  page.offerWork = (typed) => offerWork(page, typed);
  page.minutesLate = (column) => minutesLate(page, column);
  begin(page);
  openAddress(page);
  const told = toldBefore();
  if (told) page.actions.told(told);
  addEventListener('hashchange', () => openAddress(page));
}

/**
 * «#lesson=245880497848347» opens its card, «+roll» after it the roll call, «+plan» the lesson as planned, «+marks» its
 * cells; once, so that a reload shows the sheet. Without one the cell of today has the keyboard.
 */
function openAddress(page) {
  const [lesson, place] = location.hash.slice(1).split('+');
  const id = lesson.match(/^lesson=(\d+)$/)?.[1];
  if (id) {
    history.replaceState(history.state, '', location.pathname + location.search);
    page.actions.visit(id, place);
  } else if (document.activeElement === document.body) page.grid.lend();
}

function begin(page) {
  page.canvas.all();
  page.grid.showToday();
  page.grid.go(0, page.grid.todaySlot, { quiet: true });
  page.grid.showToday();
  page.keys = gridKeys(page);
  table.addEventListener('keydown', page.keys);
  wire(page);
  page.outbox.load().then(() => {
    restoreWorks(page);
    page.status.show();
    page.sender.kick();
  });
  page.ask = watchChanges(page.sheet, {
    delta: (delta) => page.canvas.take(delta),
    online: () => page.outbox.waiting().length && page.sender.kick(true),
    failed: (error) => error.kind === 'session' && page.actions.sessionEnded(),
  });
  if (page.sheet.delay) setInterval(() => page.canvas.shown(), 10_000);
  whenLocking(() => page.typing.commit());
  whenOpened(() => page.sender.resume());
}

/** Columns that fit beside the names. */
function room() {
  const width = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--col'));
  return Math.floor(($('#box').clientWidth - (isPhone() ? 118 : 284)) / width);
}

/** Minutes since the bell while the lesson goes on; else 0, and the card asks. */
function minutesLate(page, column) {
  const lesson = page.sheet.lessonOf(column);
  const now = page.clock();
  if (lesson?.date !== page.sheet.today || !lesson.starts || now < lesson.starts || now > lesson.ends) return 0;
  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const since = minutes(now) - minutes(lesson.starts);
  return since > page.sheet.limits.lateMinutes ? 0 : since;
}

/** The server's clock carried on by this machine's seconds; a page kept in the browser is older than its loading. */
function clockFrom(now) {
  const started = Number(meta('kept-at')) || Date.now();
  const base = new Date(`${now.slice(0, 16)}:00Z`).getTime();
  return () => new Date(base + Date.now() - started).toISOString().slice(11, 16);
}
