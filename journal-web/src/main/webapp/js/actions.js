/* What keys, buttons and answers do on the page of the journal. */
import { fillDown, fillEmpty } from './areas.js';
import { itemFor, withItem } from './byplan.js';
import { openCard } from './cellcard.js';
import { openConflict } from './conflict.js';
import { openFinder } from './finder.js';
import { openKeySheet } from './keysheet.js';
import { openLesson } from './lessoncard.js';
import { $, isPhone } from './dom.js';
import { lockPage } from './lock.js';
import { drawPupil } from './random.js';
import { closeDocked } from './popover.js';
import { isHeld, recordOf } from './records.js';
import { openRoll } from './rollcall.js';
import { t } from './i18n.js';
import { restored } from './restored.js';
import { toast } from './toast.js';

export function actionsOf(page) {
  const actions = {
    moved: () => page.note.follow(),
    enter: (step) => enter(page, step),
    card: () => card(page, false),
    comment: () => card(page, true),
    escape: () => escape(page),
    undo: () => again(page, page.undo.back(), 'before'),
    redo: () => again(page, page.undo.forward(), 'after'),
    repeat: () => page.typing.repeat(),
    fillDown: () => fillDown(page),
    fillEmpty: () => fillEmpty(page),
    find: () => openFinder(page, isPhone() ? page.grid.td : page.frame.table.querySelector('thead .s1')),
    keys: openKeySheet,
    random: () => random(page),
    roll: () => roll(page),
    plan: () => asPlanned(page),
    lesson: (id = page.grid.column?.lesson) => lesson(page, id),
    headOf: (id) => headOf(page, id),
    visit: (id, place) => visit(page, id, place),
    refused: (entry) => refused(page, entry),
    sessionEnded: () => lockPage(true),
    told: (text, changed) => toast(text, changed ? () => actions.undo() : undefined),
    status: () => trouble(page),
    advance: () => page.hint(t(page.advance.toggle() ? 'advanceOn' : 'advanceOff')),
    toggleMonth: (month) => toggleMonth(page, month),
  };
  return actions;
}

/** Enter takes the value and goes on, a refused one keeps the cursor; where a decision is asked it opens the decision. */
function enter(page, step) {
  const { grid, frame, typing } = page;
  const wasTyping = Boolean(typing.draft || typing.taken);
  if (!typing.take()) return undefined;
  const slot = frame.slots[grid.slot];
  if (slot.fold) return toggleMonth(page, slot.fold);
  const state = page.sheet.view(grid.column, grid.pupil).state;
  if (!wasTyping && (state === 'conflict' || state === 'refused')) return card(page, false);
  return grid.onward(step);
}

function card(page, comment) {
  const { grid, frame, sheet } = page;
  page.typing.commit();
  const slot = frame.slots[grid.slot];
  if (slot.fold) return toggleMonth(page, slot.fold);
  const view = sheet.view(grid.column, grid.pupil);
  if (view.state === 'conflict') return openConflict(page, view.entry);
  if (view.state === 'refused' && page.note.enter()) return undefined;
  return openCard(page, { comment });
}

function escape(page) {
  if (page.grid.anchor) return page.grid.go(page.grid.row, page.grid.slot);
  page.note.hide();
  return closeDocked();
}

/** The eye follows what was undone, and a word says it; it answers the word about what had been done. */
function again(page, step, side) {
  if (!step) return page.hint(t(side === 'before' ? 'undoNothing' : 'redoNothing'));
  if (step.overtaken) page.hint(t('undoOvertaken', step.overtaken));
  const [change] = step;
  const slot = page.frame.slotOf.get(change.column);
  if (slot !== undefined) page.grid.go(page.frame.rowOf.get(change.pupil), slot);
  toast(step.overtaken < step.length ? restored(page, step, side) : '');
  return page.status.show();
}

function random(page) {
  const { grid, frame, sheet } = page;
  const slot = grid.todaySlot;
  const row = drawPupil(sheet, frame.slots[slot].column);
  if (row < 0) return page.hint(t('randomNobody'));
  grid.go(row, slot);
  toast(t('randomIs', sheet.pupils[row].name));
  return page.status.say(sheet.pupils[row].name);
}

/** The lesson in focus if its roll can be called, else today's or the last held one. */
function inHand({ grid, frame, sheet }) {
  const fit = (column) =>
    column?.lesson &&
    sheet.journal.canWrite &&
    !sheet.isFuture(column) &&
    !sheet.isLocked(column) &&
    isHeld(sheet.lessonOf(column));
  const column = [grid.column, frame.slots[grid.todaySlot]?.column].find(fit);
  return column && sheet.lessonOf(column);
}

function roll(page, record) {
  const lesson = inHand(page);
  if (!lesson) return page.hint(t('rollNowhere'));
  const button = $('[data-act="roll"]');
  return openRoll(page, lesson, button?.offsetParent ? button : headOf(page, lesson.id), record);
}

/** Topic and homework by the plan, then the roll, whose confirmation writes both; where it is called, they are written. */
function asPlanned(page) {
  const lesson = inHand(page);
  if (!lesson) return page.hint(t('rollNowhere'));
  const item = itemFor(page, lesson.id);
  if (!item) return page.hint(t(recordOf(page, lesson.id).topic ? 'topicWritten' : 'planNothing'));
  const record = withItem(page, lesson.id, item);
  const whole = record.noHomework || record.homework;
  if (lesson.roll && whole) {
    page.grid.focus();
    const changed = page.edits.group(() => page.edits.lesson(lesson.id, record));
    return page.actions.told(t('planTaken', item.title), changed);
  }
  return roll(page, record);
}

function lesson(page, id) {
  if (!id) return page.hint(t('noLessonHere'));
  return openLesson(page, id, headOf(page, id));
}

/** A link of another page leads into a lesson: to its card, or to «roll», «plan» or «marks». */
function visit(page, id, place) {
  const { frame, sheet, grid } = page;
  const column = sheet.firstColumn.get(id);
  if (!column) return undefined;
  show(page, column);
  grid.go(grid.row, frame.slotOf.get(column));
  if (place === 'marks') return grid.lend();
  if (place === 'plan') return itemFor(page, id) ? asPlanned(page) : roll(page);
  return place === 'roll' ? roll(page) : lesson(page, id);
}

/** Unfolds the month of a column. */
function show(page, column) {
  const { fold } = page.frame.slots[page.frame.slotOf.get(column)];
  if (fold) toggleMonth(page, fold);
}

const headOf = (page, lessonId) => $(`thead [data-lesson="${lessonId}"]`, page.frame.table) ?? page.grid.td;

function refused(page, entry) {
  const { grid } = page;
  const here = grid.column?.id === entry.body.column && grid.pupil.id === entry.body.pupil;
  if (here) page.note.follow();
}

/** From the status line to the first cell that asks for a decision. */
function trouble(page) {
  const [entry] = [...page.outbox.failed('refused'), ...page.outbox.failed('conflict')];
  if (!entry) return page.sender.kick(true);
  const [kind, of, pupil] = entry.target.split('|');
  if (kind === 'l' || kind === 'r') return lesson(page, of);
  const column = kind === 'a' ? page.sheet.firstColumn.get(of) : of;
  if (!page.frame.slotOf.has(column)) return page.note.refused(entry);
  show(page, column);
  page.grid.go(page.frame.rowOf.get(pupil), page.frame.slotOf.get(column));
  return card(page, false);
}

function toggleMonth(page, month) {
  const { folded } = page.frame;
  if (!folded.delete(month)) folded.add(month);
  page.canvas.rebuild();
}
