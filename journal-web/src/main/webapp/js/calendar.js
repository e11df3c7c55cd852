/*
 * A month to choose a day from, in the language of the page. Arrows go by days and weeks, PageUp and PageDown by months,
 * with Shift by years; Enter takes the day, Esc and a press outside leave everything as it was.
 */
import { fullDate, moved } from './dates.js';
import { $, $$, button, h, isPhone } from './dom.js';
import { monthName, t, weekday, weekdayLong } from './i18n.js';

const MONDAY = '2026-11-23';
const GAP = 4;
const KEYS = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { days: -7 },
  ArrowDown: { days: 7 },
  PageUp: { months: -1 },
  PageDown: { months: 1 },
};

const weekdayNo = (iso) => (new Date(`${iso}T12:00:00Z`).getUTCDay() + 6) % 7;

/** field: where it stands; range: {day, today, first, last}; take(day) gets the chosen day, '' for none. */
export function openCalendar(field, range, take) {
  const calendar = new Calendar(field, range, take);
  (field.closest('.pop, dialog') ?? document.body).append(calendar.el);
  calendar.open();
}

class Calendar {
  constructor(field, { day, today, first = '', last = '' }, take) {
    Object.assign(this, { field, chosen: day ?? '', today, first, last, take });
    this.at = this.within(day || today);
    this.title = h('h2', { 'aria-live': 'polite' });
    this.days = h('tbody');
    this.el = h(
      'div',
      { class: 'calendar', popover: 'auto', role: 'dialog', 'aria-label': t('dayCalendar') },
      h(
        'div',
        { class: 'calhead' },
        this.step('«', -12, 'yearBefore'),
        this.step('‹', -1, 'monthBefore'),
        this.title,
        this.step('›', 1, 'monthAfter'),
        this.step('»', 12, 'yearAfter'),
      ),
      h('table', { role: 'grid' }, h('thead', {}, h('tr', {}, this.weekdays())), this.days),
      h(
        'div',
        { class: 'calfoot' },
        button('btn x', () => this.choose(this.within(today)), t('dayToday')),
        button('btn x', () => this.choose(''), t('dayClear')),
      ),
    );
    this.el.addEventListener('keydown', (event) => this.key(event));
    this.el.addEventListener('toggle', ({ newState }) => newState === 'closed' && this.gone());
    this.days.addEventListener('click', ({ target }) => target.dataset.at && this.choose(target.dataset.at));
  }

  open() {
    this.draw();
    this.el.showPopover();
    this.place();
    $('[tabindex="0"]', this.days).focus();
  }

  within(day) {
    if (this.first && day < this.first) return this.first;
    return this.last && day > this.last ? this.last : day;
  }

  step(sign, months, name) {
    return button('btn g sq', () => this.go({ months }), sign, { 'aria-label': t(name), title: t(name) });
  }

  weekdays() {
    return [0, 1, 2, 3, 4, 5, 6].map((days) => {
      const day = moved(MONDAY, { days });
      return h('th', { scope: 'col', abbr: weekdayLong(day) }, weekday(day));
    });
  }

  draw() {
    const first = `${this.at.slice(0, 8)}01`;
    const start = moved(first, { days: -weekdayNo(first) });
    const last = moved(moved(first, { months: 1 }), { days: -1 });
    this.title.textContent = `${monthName(this.at)} ${this.at.slice(0, 4)}`;
    this.days.replaceChildren();
    for (let monday = start; monday <= last; monday = moved(monday, { days: 7 }))
      this.days.append(h('tr', {}, [0, 1, 2, 3, 4, 5, 6].map((days) => this.cell(moved(monday, { days }), first))));
  }

  cell(day, first) {
    if (day.slice(0, 7) !== first.slice(0, 7)) return h('td');
    const label = `${fullDate(day)}, ${weekdayLong(day)}`;
    const facts = {
      'aria-label': label,
      'aria-current': day === this.today ? 'date' : null,
      'aria-pressed': String(day === this.chosen),
      tabindex: day === this.at ? 0 : -1,
      disabled: day !== this.within(day),
      data: { at: day },
    };
    return h('td', {}, h('button', { type: 'button', ...facts }, String(Number(day.slice(8)))));
  }

  go(step) {
    const kept = document.activeElement;
    this.at = this.within(moved(this.at, step));
    this.draw();
    if (!kept.isConnected) $('[tabindex="0"]', this.days).focus();
  }

  key(event) {
    event.stopPropagation();
    const step = KEYS[event.key];
    if (event.key === 'Escape') this.el.hidePopover();
    else if (event.key === 'Tab') this.cycle(event);
    else if (step && this.days.contains(event.target)) this.go(event.shiftKey && step.months ? { months: step.months * 12 } : step);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  /** Tab stays inside: buttons, the one day, buttons. */
  cycle(event) {
    const stops = $$('button', this.el).filter((each) => each.tabIndex >= 0 && !each.disabled);
    const [edge, next] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (document.activeElement !== edge) return;
    event.preventDefault();
    next.focus();
  }

  choose(day) {
    this.take(day);
    this.el.hidePopover();
  }

  gone() {
    const inside = this.el.contains(document.activeElement) || document.activeElement === document.body;
    this.el.remove();
    if (inside) this.field.focus();
  }

  place() {
    if (isPhone()) return;
    const at = this.field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.el;
    const below = at.bottom + GAP + height <= innerHeight || at.top < height;
    this.el.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
    this.el.style.top = `${Math.max(GAP, below ? Math.min(at.bottom + GAP, innerHeight - height - GAP) : at.top - height - GAP)}px`;
  }
}
