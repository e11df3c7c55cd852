/*
 * The page locks itself after idle minutes, and when the session has ended: an opaque cover over what was typed asks for
 * the password. Nothing beneath is lost; after the right password work goes on where it stood.
 */
import { CallError, alive, signIn } from './api.js';
import { $$, h, meta } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

/* Holds which session is locked: whoever signs in anew begins with an open page. */
const KEY = 'journal.locked';
const SEEN = 'journal.seen';
const minutes = Number(meta('idle-minutes') || 10);
const login = meta('login');
const shared = meta('shared-device') === 'true';
const session = () => meta('csrf-token').slice(0, 6);
const opened = [];
const locking = [];
let cover = null;
let lastTold = 0;
/* The server hears of work that sends nothing by itself, such as a long answer being typed. */
const BEAT = Math.min(60_000, minutes * 20_000);
let lastBeat = Date.now();

/** Called each time the page is open again after a lock, with whether the session had ended meanwhile. */
export const whenOpened = (fn) => opened.push(fn);

/** Called before the page is covered: what is half typed is written first. */
export const whenLocking = (fn) => locking.push(fn);

export function lockPage(ended = false) {
  if (cover) return;
  locking.forEach((fn) => fn());
  remember(KEY, session());
  const focus = document.activeElement;
  cover = build(ended, (how) => unlock(how === 'new', focus));
  $$('body > *').forEach((el) => (el.inert = true));
  document.querySelector('dialog[open]')?.close();
  document.body.append(cover);
  cover.querySelector('input[type=password]').focus();
}

function build(ended, done) {
  const password = h('input', {
    class: 'inp',
    type: 'password',
    autocomplete: shared ? 'off' : 'current-password',
    required: true,
    id: 'lock-password',
  });
  const problem = h('p', { class: 'sm c-danger', role: 'alert' });
  const submit = async (event) => {
    event.preventDefault();
    const { how, why = '' } = await attempt(password.value);
    problem.textContent = why;
    password.value = '';
    if (why) password.focus();
    else done(how);
  };
  const form = h(
    'form',
    { class: 'card lockbox', on: { submit } },
    icon('lock'),
    h('h2', { id: 'lock-title' }, t(ended ? 'sessionEnded' : 'lockTitle')),
    h('p', { class: 'sec' }, t('lockWhy')),
    h('input', {
      class: 'vh',
      type: 'text',
      autocomplete: 'username',
      value: login,
      readonly: true,
      tabindex: -1,
      'aria-hidden': 'true',
    }),
    h('label', { class: 'lab', for: 'lock-password' }, t('lockPassword', login)),
    password,
    problem,
    h('button', { class: 'btn p l' }, t('unlock')),
    shared ? h('a', { class: 'sm', href: '/login.xhtml' }, t('lockOther')) : '',
  );
  return h('div', { class: 'lockover', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'lock-title' }, form);
}

/** How the session was opened, or why not. */
async function attempt(password) {
  try {
    const how = await signIn(login, password);
    return how === 'refused' ? { how, why: t('wrongPassword') } : { how };
  } catch (error) {
    return { why: error instanceof CallError && error.kind === 'offline' ? t('lockOffline') : error.message };
  }
}

function unlock(ended, focus) {
  remember(KEY, '');
  remember(SEEN, String(Date.now()));
  cover.remove();
  cover = null;
  $$('body > *').forEach((el) => (el.inert = false));
  focus?.focus?.({ preventScroll: true });
  opened.forEach((fn) => fn(ended));
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* Without storage the lock holds for this page only. */
  }
}

const recall = (key) => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

/** Work in any tab keeps all of them open; a lock in one locks the others. */
function watch() {
  const seen = () => {
    if (cover || Date.now() - lastTold < 5000) return;
    lastTold = Date.now();
    remember(SEEN, String(lastTold));
    beat();
  };
  ['pointerdown', 'keydown', 'input', 'wheel'].forEach((event) =>
    addEventListener(event, (happened) => byHand(happened) && seen(), { passive: true, capture: true }),
  );
  addEventListener('storage', (event) => event.key === KEY && (event.newValue ? lockPage() : cover && unlock(false)));
  setInterval(() => Date.now() - Math.max(lastTold, Number(recall(SEEN))) > minutes * 60_000 && lockPage(), 5000);
  if (isLocked()) lockPage();
  else seen();
}

/** A page kept in the browser opens to nobody who could not have seen it a moment ago. */
function isLocked() {
  const locked = recall(KEY);
  if (!meta('kept-at')) return locked === session();
  return locked !== '' || Date.now() - Number(recall(SEEN)) > minutes * 60_000;
}

/** Neither a script nor something lying on a key is a person. */
const byHand = (event) => event.isTrusted && !event.repeat;

async function beat() {
  if (Date.now() - lastBeat < BEAT) return;
  lastBeat = Date.now();
  try {
    await alive();
  } catch (error) {
    if (error.kind === 'session') lockPage(true);
  }
}

if (login) watch();
