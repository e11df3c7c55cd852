/*
 * Days as people read and type them, dd.mm.yyyy and shorter. The server reads the same (Dates.typed); both are held by
 * one table of cases, typed-days.csv.
 */
const TYPED = /^(\d{1,2})[., /-]+(\d{1,2})(?:[., /-]+(\d{4}|\d{2}))?\.?(?: ?р\.?)?$/;
const FIGURES = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const AUGUST = 8;
const AHEAD = 10;

/** '2026-11-23' → '23.11' */
export const dayMonth = (iso) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}`;
export const fullDate = (iso) => `${dayMonth(iso)}.${iso.slice(0, 4)}`;

/** A day of the calendar so many days, months or years away; of a shorter month, its last day. */
export function moved(iso, { days = 0, months = 0 }) {
  const [year, month, day] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, months ? last : day) + days)).toISOString().slice(0, 10);
}

/** The day a text means, as 2026-09-01, or undefined; without a year, a day of the school year of today. */
export function dayOf(typed, today) {
  const text = typed.trim();
  const iso = ISO.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = TYPED.exec(text) ?? FIGURES.exec(text);
  return parts ? real(yearOf(parts, today), Number(parts[2]), Number(parts[1])) : undefined;
}

function yearOf([, , month, year], today) {
  if (!year) return begins(today) + (Number(month) < AUGUST ? 1 : 0);
  if (year.length > 2) return Number(year);
  const latest = Number(today.slice(0, 4)) + AHEAD;
  const guess = latest - (latest % 100) + Number(year);
  return guess > latest ? guess - 100 : guess;
}

const begins = (today) => Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < AUGUST ? 1 : 0);

function real(year, month, day) {
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
