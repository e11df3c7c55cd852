/*
 * Before a form leaves, the server is asked whether it would be taken: without network or session nothing is sent, the page
 * says so and what was typed stays. A page the server no longer knows is loaded anew and filled as it was.
 */
import { alive } from './api.js';
import { tidy, unread } from './dayfield.js';
import { begin, isForm, keep, keysOf, recall, renew, restore, sayAt, sent } from './drafts.js';
import { $$, h } from './dom.js';
import { handBack } from './handback.js';
import { t } from './i18n.js';
import { lockPage, whenOpened } from './lock.js';

const MARK = 'journal.sent';
let last = null;
let pressed = null;
let asked = null;

function guard(event) {
  const button = event.target.closest?.('button, input[type=submit]');
  const form = button?.form;
  if (button?.type !== 'submit' || !isForm(form)) return;
  if (form.dataset.cleared) {
    delete form.dataset.cleared;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!namesDay(form)) ask(form, button);
}

/** Fields the page behind does not know one by one, as lines of a plan: what is no day is said here. */
function namesDay(form) {
  const [wrong] = unread(form).filter((field) => field.name.includes('.'));
  if (!wrong) return false;
  tidy(wrong);
  wrong.focus();
  return true;
}

async function ask(form, button) {
  if (form.dataset.asking) return;
  form.dataset.asking = 'true';
  try {
    await alive();
  } catch (error) {
    if (error.kind === 'session') {
      asked = button;
      lockPage(true);
      return;
    }
    if (error.kind === 'offline') {
      sayAt(button, t('formOffline'));
      return;
    }
  } finally {
    delete form.dataset.asking;
  }
  if (button.isConnected) send(form, button);
}

function send(form, button) {
  last = button;
  pressed = { button: button.id, form: form.getAttribute('id') };
  mark(form);
  form.querySelector('.draftnote')?.remove();
  form.dataset.cleared = 'true';
  button.click();
}

/**
 * A number of this sending, which the server says back when the form has come to its action. A form that is sent again
 * before any answer keeps its number, so that the server does once what it is asked twice.
 */
function mark(form) {
  const id = unanswered(form) ?? crypto.randomUUID();
  form.elements.formSent?.remove();
  form.append(h('input', { type: 'hidden', name: 'formSent', value: id }));
  // the page that answers keeps the address it was asked under
  if (!form.getAttribute('action')?.includes('?')) form.action = location.pathname + location.search;
  keep(MARK, JSON.stringify({ id, page: location.pathname, keys: keysOf(form) }));
}

function unanswered(form) {
  const open = JSON.parse(recall(MARK) || 'null');
  const same = open?.page === location.pathname && String(open.keys) === String(keysOf(form));
  return same ? open.id : null;
}

/** Keys of what has been sent, none while the page refuses it. */
function settled() {
  const mark = JSON.parse(recall(MARK) || 'null');
  const done = document.cookie.split('; ').find((each) => each.startsWith('form-sent='))?.slice(10);
  if (!mark || done !== mark.id) return [];
  keep(MARK, '');
  const refused = mark.page === location.pathname && $$('main [role=alert]').some((alert) => alert.textContent.trim());
  return refused ? [] : mark.keys;
}

function answered() {
  sent(settled());
  restore();
  if (pressed) handBack(pressed);
}

/** PrimeFaces lets go of a button after an answer only; without one it may be pressed again, too. */
function revive() {
  const widget = last?.isConnected && globalThis.PrimeFaces.getWidgetById(last.id);
  if (widget) globalThis.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
}

function failed({ status, statusText }) {
  revive();
  // what was stopped by hand needs no explanation
  if (statusText === 'abort') return;
  if (status === 401) lockPage(true);
  else if (status === 410) renew(true);
  else if (last?.isConnected) sayAt(last, t(status ? 'formFailed' : 'formOffline'));
}

document.addEventListener('click', guard, true);
whenOpened(() => {
  if (asked?.isConnected) sayAt(asked, t('formAgain'));
  asked = null;
});
const jquery = globalThis.jQuery;
// the one word of a list of suggestions that PrimeFaces has in no language but English
const words = globalThis.PrimeFaces?.locales?.[document.documentElement.lang];
if (words) words.aria = { ...words.aria, listLabel: t('choices') };
jquery?.(document).on('pfAjaxSuccess', () => setTimeout(answered));
jquery?.(document).on('pfAjaxError', (event, request) => failed(request));
begin(settled);
