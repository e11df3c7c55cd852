/* Building the page without markup strings: text stays text, and a strict CSP has nothing to forbid. */

const SVG = 'http://www.w3.org/2000/svg';

export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Element with attributes, `on` listeners, `data` set, `class`; children that are null or false are left out. */
export function h(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, fn] of Object.entries(value)) el.addEventListener(event, fn);
    else if (name === 'data') Object.assign(el.dataset, value);
    else if (name === 'class') el.className = value;
    else if (name === 'value') el.value = value;
    else el.setAttribute(name, value === true ? '' : value);
  }
  return add(el, ...children);
}

export function add(el, ...children) {
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) el.append(child);
  }
  return el;
}

export function svg(tag, attributes, ...children) {
  const el = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.append(...children);
  return el;
}

export const isPhone = () => matchMedia('(max-width: 720px)').matches;

export const meta = (name) => $(`meta[name="${name}"]`)?.content ?? '';

/** A push button; `extra` are further attributes. */
export function button(cls, click, content, extra = {}) {
  return h('button', { type: 'button', class: cls, on: { click }, ...extra }, content);
}
