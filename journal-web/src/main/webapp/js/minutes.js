/* Minutes of lateness: whole, 0 to the limit of the sheet; anything else is refused and never rounded. */
import { h } from './dom.js';

/** limits: those of the sheet. */
export const minutesField = ({ lateMinutes }, minutes, attributes = {}) =>
  h('input', { class: 'inp num', type: 'number', min: 0, max: lateMinutes, step: 1, value: minutes || '', ...attributes });

/** The minutes of a field, empty for 0; undefined if they are none. */
export const minutesOf = (field) => (field.validity.valid ? Number(field.value) || 0 : undefined);
