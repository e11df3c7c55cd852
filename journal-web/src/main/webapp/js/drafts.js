/*
 * What is typed into a form and has not been sent yet is kept in this browser for the same person, as the grid keeps its
 * entries: values only, never passwords, codes or files. It comes back when the form is met again and goes when the form
 * has come to its action or the person drops it.
 */
import { sessionMark } from './api.js';
import { $, $$, button, h, meta } from './dom.js';
import { t } from './i18n.js';
import { whenOpened } from './lock.js';
import { Store } from './store.js';

const FREE = 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email]';
const LEFT_OUT =
  '[type=hidden], [type=password], [type=file], [type=submit], [type=button], [readonly], .ui-column-filter, ' +
  '[autocomplete=off]:not(.ui-autocomplete-input), [autocomplete=one-time-code], [autocomplete=username]';
const LIFE = 14 * 24 * 3600_000;
const STALE = 'journal.stale';

const page = location.pathname + location.search;
const person = meta('person-id');
const store = new Store(person, () => {}, 'drafts');
/** Drafts of this page by key. */
const kept = new Map();
let filling = false;

export const isForm = (form) => Boolean(form?.elements['jakarta.faces.ViewState']);
const fields = (form) => [...form.elements].filter((field) => field.name && field.matches('input, textarea, select') && !field.matches(LEFT_OUT));
const forms = () => [...document.forms].filter(isForm);
const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';

function valueOf(field) {
  return field.type === 'checkbox' ? String(field.checked) : field.value;
}

/** What the server wrote into a field. */
function printed(field) {
  if (field.type === 'checkbox') return String(field.defaultChecked);
  if (field.type === 'radio') return field.form.querySelector(`[name="${CSS.escape(field.name)}"][checked]`)?.value ?? '';
  if (field.tagName === 'SELECT') return ([...field.options].find((o) => o.defaultSelected) ?? field.options[0])?.value ?? '';
  return field.defaultValue;
}

/** What stands in a field; of a group of choices, the one chosen. */
function present(field) {
  if (field.type !== 'radio') return valueOf(field);
  return field.form.querySelector(`[name="${CSS.escape(field.name)}"]:checked`)?.value ?? '';
}

function put(field, value) {
  filling = true;
  if (field.type === 'checkbox') field.checked = value === 'true';
  else if (field.type === 'radio') field.checked = field.value === value;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  filling = false;
}

/** A line of a list is told by what stands in it: its number may be another's when the list is met again. */
function keyOf(field) {
  const name = field.name.replace(/:\d+(?=:)/g, ':#');
  return `${page}#${name}${name === field.name ? '' : `#${lineOf(field)}`}`;
}

function lineOf(field) {
  const line = (field.closest('li, tr, fieldset') ?? field.closest('section'))?.cloneNode(true);
  line?.querySelectorAll('input, textarea, select, button, script, .draftnote, [role=alert], [role=status]').forEach((part) => part.remove());
  let sum = 0;
  for (const letter of (line?.textContent ?? '').replace(/\s+/g, ' ')) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
  return sum.toString(36);
}

function note(field) {
  if (filling || !field.form || !isForm(field.form) || !field.name || field.matches(LEFT_OUT)) return;
  if (!field.form.querySelector(FREE)) return;
  const n = keyOf(field);
  const value = present(field);
  if (value === printed(field)) drop([n]);
  else {
    const draft = { n, page, value, base: kept.get(n)?.base ?? printed(field), at: Date.now() };
    kept.set(n, draft);
    store.put([draft]);
  }
}

function drop(keys) {
  const known = keys.filter((key) => kept.delete(key));
  if (known.length) store.delete(known);
}

/** Keys of what a form is about to send. */
export const keysOf = (form) => fields(form).map(keyOf).filter((key) => kept.has(key));

/** The form came to its action. */
export const sent = (keys) => {
  keys.forEach((key) => kept.delete(key));
  return store.delete(keys);
};

/**
 * Puts back what is missing. A field that the server has filled otherwise meanwhile is left alone, unless the person asks.
 * Returns the fields that came back and those left alone.
 */
function refill(form, anyway = false) {
  const back = [];
  const changed = [];
  for (const field of fields(form)) {
    const draft = kept.get(keyOf(field));
    if (!draft || present(field) === draft.value || (field.type === 'radio' && field.value !== draft.value)) continue;
    if (anyway || present(field) === draft.base) {
      put(field, draft.value);
      field.closest('details')?.setAttribute('open', '');
      back.push(field);
    } else changed.push(field);
  }
  return { back, changed };
}

/** After a part of the page has been written anew: what was typed beside it stays. */
export function restore() {
  forms().forEach((form) => refill(form));
}

function greet(stale) {
  for (const form of forms()) {
    const { back, changed } = refill(form);
    const at = new Date(Math.max(0, ...[...back, ...changed].map((field) => kept.get(keyOf(field)).at)));
    const time = at.toLocaleTimeString('uk-UA', { hour: '2-digit', minute: '2-digit' });
    if (back.length) say(form, t(stale ? 'draftStale' : 'draftBack', time), dropping(form, back));
    else if (changed.length) say(form, t('draftChanged', time), taking(form), dropping(form, changed));
  }
  if (stale && !$('.draftnote')) say($('main .page') ?? $('main'), t('formStale'));
}

const taking = (form) => button('btn x', () => (refill(form, true), hush(form)), t('draftTake'));

function dropping(form, found) {
  return button(
    'btn x',
    () => {
      drop(found.map(keyOf));
      found.forEach((field) => put(field, isTick(field) && field.type === 'radio' ? '' : printed(field)));
      hush(form);
      found[0].focus();
    },
    t('draftDrop'),
  );
}

const hush = (place) => $('.draftnote', place)?.remove();

/** A quiet line at the head of a form. */
export function say(place, text, ...buttons) {
  hush(place);
  const line = h('p', { class: 'draftnote', role: 'status' }, h('span', {}, text), ...buttons);
  const head = $(':scope > .cardh, :scope > .ph', place);
  head ? head.after(line) : place.prepend(line);
  return line;
}

/** What became of a pressed button stands beside it, where the eye is. */
export function sayAt(button, text) {
  hush(button.form);
  const line = h('p', { class: 'draftnote', role: 'status' }, h('span', {}, text));
  (button.closest('.ask, .row') ?? button).after(line);
  line.scrollIntoView({ block: 'nearest' });
  return line;
}

/** Drafts of other pages are told once after signing in, where work begins. */
function tellOthers(drafts) {
  const others = [...new Set(drafts.filter((draft) => draft.page !== page).map((draft) => draft.page))];
  const told = sessionMark();
  if (!others.length || recall('journal.told') === told) return;
  keep('journal.told', told);
  const links = others.slice(-3).map((path) => h('a', { class: 'btn x', href: path }, nameOf(path)));
  const line = say($('main .page') ?? $('main'), t('draftElsewhere'), ...links);
  line.append(button('btn x', () => line.remove(), t('draftLater')));
}

function nameOf(path) {
  const file = path.slice(1).split('?')[0];
  const link = $$('a[href]').find((a) => a.getAttribute('href')?.split('?')[0] === file);
  const words = [...(link?.childNodes ?? [])].find((node) => node.nodeType === 3 && node.data.trim());
  return words?.data.trim() ?? t('draftOpen');
}

/** The page is loaded anew, for the server no longer knows it; nothing asks whether to leave. */
export function renew(stale) {
  if (stale) keep(STALE, '1');
  $$('[data-dirty]').forEach((part) => delete part.dataset.dirty);
  location.reload();
}

export function recall(name) {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function keep(name, value) {
  try {
    value ? sessionStorage.setItem(name, value) : sessionStorage.removeItem(name);
  } catch {
    /* Without storage the form is sent all the same. */
  }
}

/** Reads what is kept; settled() says which of it has been sent by the page before. */
export async function begin(settled) {
  if (!person) return;
  for (const event of ['input', 'change']) document.addEventListener(event, ({ target }) => note(target), true);
  const stale = location.hash === '#stale' || recall(STALE) === '1';
  if (location.hash === '#stale') history.replaceState(history.state, '', page);
  keep(STALE, '');
  const gone = new Set(settled());
  const all = await store.all();
  const over = all.filter((draft) => gone.has(draft.n) || Date.now() - draft.at > LIFE);
  if (over.length) store.delete(over.map((draft) => draft.n));
  const drafts = all.filter((draft) => !over.includes(draft));
  for (const draft of drafts) if (draft.page === page && !kept.has(draft.n)) kept.set(draft.n, draft);
  document.dispatchEvent(new CustomEvent('drafts', { detail: [...kept.keys()] }));
  greet(stale);
  tellOthers(drafts);
}

whenOpened((ended) => ended && forms().length && renew(false));
