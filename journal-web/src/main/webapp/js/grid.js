/* Focus and selection in the table: one cell in the tab order, the rest reached by keys (roving tabindex). */
import { isPhone } from './dom.js';

export class Grid {
  /** hooks: moved(place), opened(td) for a second click or a tap. */
  constructor(frame, box, hooks) {
    Object.assign(this, { frame, box, hooks, row: 0, slot: 0, anchor: null });
    frame.table.addEventListener('mousedown', (event) => this.press(event));
    frame.table.addEventListener('mouseover', (event) => this.drag(event));
    frame.table.addEventListener('focusin', (event) => this.entered(event));
  }

  get td() {
    return this.frame.cells[this.row]?.[this.slot];
  }

  get pupil() {
    return this.frame.sheet.pupils[this.row];
  }

  /** The column in focus; a folded month has none. */
  get column() {
    return this.frame.slots[this.slot]?.column;
  }

  get todaySlot() {
    const { slots, sheet } = this.frame;
    const dated = slots.findLastIndex((slot) => slot.column?.date && slot.column.date <= sheet.today);
    const exact = slots.findIndex((slot) => slot.column?.date === sheet.today);
    return exact >= 0 ? exact : Math.max(0, dated);
  }

  isWritable(row, slot) {
    const { column } = this.frame.slots[slot];
    return Boolean(column) && this.frame.sheet.isWritable(column, this.frame.sheet.pupils[row]);
  }

  /** The focus without anybody's hand: the first press on that cell chooses it and opens nothing yet. */
  lend() {
    this.focus();
    this.lent = true;
  }

  go(row, slot, { quiet = false, extend = false } = {}) {
    this.lent = false;
    const { cells } = this.frame;
    if (!cells.length || !cells[0].length) return;
    const from = { row: this.row, slot: this.slot };
    this.leave();
    this.row = clamp(row, cells.length);
    this.slot = clamp(slot, cells[0].length);
    if (extend) this.anchor ??= from;
    else this.anchor = null;
    this.enter(quiet);
    this.select();
    this.hooks.moved();
  }

  leave() {
    const { td } = this;
    if (!td) return;
    td.tabIndex = -1;
    td.classList.remove('sel');
    td.parentElement.classList.remove('on');
  }

  enter(quiet) {
    const { td } = this;
    td.tabIndex = 0;
    td.classList.add('sel');
    td.parentElement.classList.add('on');
    this.frame.light(this.slot);
    if (!quiet) td.focus({ preventScroll: true });
    td.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  by(rows, slots, extend = false) {
    this.go(this.row + rows, this.slot + slots, { extend });
  }

  /** Where Enter goes: to the next row of the column that takes anything, past pupils who were not there that day. */
  onward(step) {
    let at = this.row + step;
    while (this.frame.cells[at] && !this.isWritable(at, this.slot)) at += step;
    this.go(this.frame.cells[at] ? at : this.row + step, this.slot);
  }

  /** Next cell to the right or left that can be written, over the end of the row to the next one. */
  tab(step) {
    const width = this.frame.slots.length;
    const total = width * this.frame.cells.length;
    let at = this.row * width + this.slot + step;
    while (at >= 0 && at < total && !this.isWritable(Math.floor(at / width), at % width)) at += step;
    if (at >= 0 && at < total) this.go(Math.floor(at / width), at % width);
  }

  /** Neighbouring column that holds anything. */
  toFilled(step) {
    const { cells } = this.frame;
    let at = this.slot + step;
    while (at >= 0 && at < cells[0].length && cells.every((row) => row[at].textContent === '')) at += step;
    this.go(this.row, at);
  }

  /** {top, bottom, left, right} of the selection; the focused cell alone if there is none. */
  get area() {
    const other = this.anchor ?? this;
    return {
      top: Math.min(this.row, other.row),
      bottom: Math.max(this.row, other.row),
      left: Math.min(this.slot, other.slot),
      right: Math.max(this.slot, other.slot),
    };
  }

  select() {
    this.selected?.forEach((td) => td.classList.remove('rng'));
    this.selected = [];
    if (!this.anchor) return;
    const { top, bottom, left, right } = this.area;
    for (let r = top; r <= bottom; r++) this.selected.push(...this.frame.cells[r].slice(left, right + 1));
    this.selected.forEach((td) => td.classList.add('rng'));
  }

  focus() {
    this.td?.focus({ preventScroll: true });
  }

  press(event) {
    const td = event.target.closest('tbody td[tabindex]');
    const place = td && event.button === 0 && this.frame.place(td);
    if (!place) return;
    event.preventDefault();
    const again = td === this.td && document.activeElement === td && !this.lent;
    this.go(place.row, place.slot, { extend: event.shiftKey });
    if (event.shiftKey) return;
    this.dragging = place;
    addEventListener('mouseup', () => (this.dragging = null), { once: true });
    if (again || isPhone()) this.hooks.opened(td);
  }

  drag(event) {
    const td = this.dragging && event.target.closest('tbody td[tabindex]');
    const place = td && this.frame.place(td);
    if (place && (place.row !== this.row || place.slot !== this.slot)) this.go(place.row, place.slot, { extend: true });
  }

  /** Focus that came by other ways (screen reader, Tab from outside). */
  entered(event) {
    const place = event.target.matches('tbody td[tabindex]') && this.frame.place(event.target);
    if (place && (place.row !== this.row || place.slot !== this.slot)) this.go(place.row, place.slot);
  }

  /** Today stands near the right edge, the left edge on a whole column. */
  showToday() {
    const { cells } = this.frame;
    if (!cells.length || !cells[0].length) return;
    const sticky = namesWidth();
    const today = cells[0][this.todaySlot];
    const { box } = this;
    this.showFrom(today.offsetLeft - sticky - (box.clientWidth - sticky) * (isPhone() ? 0.66 : 0.86));
  }

  /** Brings a head or a cell into sight beside what has just narrowed the sheet. */
  reveal(el) {
    el.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.frame.cells[0]?.length) this.showFrom(this.box.scrollLeft);
  }

  /** The first column that is whole at a place stands at the left edge, even where the sheet ends. */
  showFrom(want) {
    const { box, frame } = this;
    frame.table.style.marginRight = '';
    const end = box.scrollWidth - box.clientWidth;
    const row = frame.cells[0];
    const first = row.find((td) => td.offsetLeft - namesWidth() >= Math.min(want, end)) ?? row.at(-1);
    const left = Math.max(0, first.offsetLeft - namesWidth());
    if (left > end) frame.table.style.marginRight = `${left - end}px`;
    box.scrollLeft = left;
  }
}

const namesWidth = () => (isPhone() ? 118 : 284);
const clamp = (value, length) => Math.max(0, Math.min(length - 1, value));
