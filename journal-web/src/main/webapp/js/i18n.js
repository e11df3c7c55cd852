/* Texts of the page language; dates, weekdays and numbers in their written form. */
import { dayMonth } from './dates.js';
import en from './texts.en.js';
import uk from './texts.uk.js';

export { dayMonth, fullDate } from './dates.js';

const english = document.documentElement.lang.startsWith('en');
const texts = english ? en : uk;

/** Text by key; a text with parameters is a function in the bundle. */
export function t(key, ...args) {
  const text = texts[key];
  if (text === undefined) throw new Error(`No text for ${key}`);
  if (typeof text !== 'function') return text;
  const said = text(...args);
  // a value with a stop of its own, as «зв.», at the end of a sentence
  return typeof said === 'string' ? said.replace(/(?<!\.)\.\.(?!\.)/g, '.') : said;
}

export const weekday = (iso) => texts.weekdays[new Date(`${iso}T12:00:00Z`).getUTCDay()];
export const weekdayLong = (iso) => texts.weekdaysLong[new Date(`${iso}T12:00:00Z`).getUTCDay()];
export const monthName = (month) => texts.months[Number(month.slice(5, 7)) - 1];

/** '2026-11-23T10:42' → '10:42' on the day itself, else '23.11, 10:42'. */
export function moment(iso, today) {
  const time = iso.slice(11, 16);
  return iso.slice(0, 10) === today ? time : `${dayMonth(iso)}, ${time}`;
}

export const decimal = (number, digits = 1) => {
  const text = number.toFixed(digits);
  return english ? text : text.replace('.', ',');
};
