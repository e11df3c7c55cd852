/*
 * A field for a day: text in the school's form whatever the browser's language, with a calendar beside it. What is typed
 * is written out when the field is left; what is no day stays, and the field says so. Server (ek:date) and cards of the
 * grid make the same field; everything hangs on the document, because answers write parts of a page anew.
 */
import { openCalendar } from './calendar.js';
import { dayOf, fullDate } from './dates.js';
import { $, $$, h, meta } from './dom.js';
import { t } from './i18n.js';
import { icon } from './icons.js';

const FIELD = 'input[data-day]';
export const today = () => meta('today');

/** The day in a field as 2026-09-01, '' for none, undefined for a text that is none. */
export function dayIn(field) {
  const text = field.value.trim();
  return text ? dayOf(text, today()) : '';
}

/** Fields of a form or a card whose text is no day. */
export const unread = (place) => $$(FIELD, place).filter((field) => dayIn(field) === undefined);

/** A field made by a script; `first` and `last` bound the calendar. */
export function dayField({ value = '', first = '', last = '', ...rest }) {
  const data = { day: 'true', first, last };
  const input = h('input', { class: 'inp', inputmode: 'decimal', maxlength: 20, placeholder: t('dayForm'), data, ...rest });
  input.value = value && fullDate(value);
  const open = { type: 'button', class: 'dayopen', tabindex: -1, title: t('dayCalendar'), 'aria-label': t('dayCalendar') };
  return { input, el: h('span', { class: 'dayfield' }, input, h('button', open, icon('cal'))) };
}

/** Writes the day out, or says that the text is none. */
export function tidy(field) {
  const day = dayIn(field);
  if (day && field.value !== fullDate(day)) {
    field.value = fullDate(day);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  tell(field, day === undefined ? t('dayUnread', field.value.trim()) : '');
  return day;
}

function tell(field, text) {
  const place = field.closest('.dayfield');
  const id = `${field.id || field.name || 'day'}Said`;
  const said = $('[id$="Said"]', place) ?? place.appendChild(h('span', { id }));
  said.className = text && 'fielderr';
  said.setAttribute('role', 'alert');
  said.textContent = text;
  field.setAttribute('aria-invalid', String(Boolean(text)));
  field.setAttribute('aria-describedby', said.id);
}

const fieldOf = (target) => $(FIELD, target.closest('.dayfield'));

/** Puts the chosen day in, as if it had been typed. */
function choose(field) {
  openCalendar(field, { ...field.dataset, day: dayIn(field), today: today() }, (day) => {
    field.value = day && fullDate(day);
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

document.addEventListener('change', ({ target }) => target.matches?.(FIELD) && tidy(target), true);
document.addEventListener('click', ({ target }) => target.closest?.('.dayopen') && choose(fieldOf(target)));
document.addEventListener('keydown', (event) => {
  const plain = !event.altKey && !event.ctrlKey && !event.shiftKey && !event.metaKey;
  if (event.key !== 'ArrowDown' || !plain || !event.target.matches?.(FIELD)) return;
  event.preventDefault();
  choose(event.target);
});

/* An address is asked only with days in it; forms of the server say it themselves (ua.journal.web.shell.TypedDay). */
document.addEventListener('submit', (event) => {
  const [wrong] = event.target.method === 'get' ? unread(event.target) : [];
  if (!wrong) return;
  event.preventDefault();
  tidy(wrong);
  wrong.focus();
});
