/* Minutes of lateness: whole, 0 to 90; anything else is refused and never rounded. */
import { h } from './dom.js';

export const minutesField = (minutes, attributes = {}) =>
  h('input', { class: 'inp num', type: 'number', min: 0, max: 90, step: 1, value: minutes || '', ...attributes });

/** The minutes of a field, empty for 0; undefined if they are none. */
export const minutesOf = (field) => (field.validity.valid ? Number(field.value) || 0 : undefined);
