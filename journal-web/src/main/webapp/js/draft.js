/*
 * What typed characters stand for, before anything is written. Nothing here is cut down to something that fits: a text
 * is a value of the column, may become one, or is refused whole (ADR 0026).
 */

/* Values one letter writes although they begin with another. */
const SHORT = { о: 'н/о', м: '√' };

/* R is the roll call; к is written by «:», in the card by its letter, and by a comment alone («;»). */
const COMMANDS = ['к'];

const letters = (value) => value.toLowerCase().replace(/[/.]/g, '');

/**
 * {value, more}: the value a text stands for, undefined if it is none yet, and whether further keys may make another
 * one of it. Neither means that the text is refused.
 */
export function reading(text, values) {
  if (/^\d/.test(text))
    return {
      value: values.includes(text) ? text : undefined,
      more: values.some((value) => value !== text && /^\d/.test(value) && value.startsWith(text)),
    };
  if (SHORT[text] && values.includes(SHORT[text])) return { value: SHORT[text], more: false };
  const key = letters(text);
  const fit = values.filter((value) => !/^\d/.test(value) && letters(value).startsWith(key));
  const exact = fit.find((value) => letters(value) === key);
  if (text.endsWith('/')) return { more: fit.some((value) => value.toLowerCase().startsWith(text)) };
  if (!exact && fit.length === 1 && key.length > 1) return { value: fit[0], more: false };
  return { value: exact, more: fit.length > (exact ? 1 : 0) };
}

/** Whether a letter begins a value at all; others are commands of the page. */
export function begins(letter, values) {
  if (COMMANDS.includes(letter)) return false;
  const { value, more } = reading(letter, values);
  return Boolean(value) || more;
}
