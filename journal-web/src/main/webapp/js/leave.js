/*
 * Signing out asks first when something typed has not reached the journal yet. It stays in this browser for the same
 * person and is sent after the next sign-in; when nothing waits, nothing stays behind on a shared computer. Text of forms
 * comes back likewise, but from a shared computer it goes with its author.
 */
import { alive } from './api.js';
import { $$, h, meta } from './dom.js';
import { t } from './i18n.js';
import { Store } from './store.js';
import { toast } from './toast.js';

const shared = meta('shared-device') === 'true';

async function leave(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const person = meta('person-id') || 'unknown';
  const store = new Store(person);
  const texts = new Store(person, () => {}, 'drafts');
  const waiting = await store.all();
  const drafts = await texts.all();
  const go = async () => {
    // a page that was unlocked elsewhere carries an older token; without network nobody is signed out
    const why = await alive().then(() => '', (error) => error.kind);
    if (why === 'offline') return toast(t('lockOffline'));
    if (!waiting.length) await store.forget();
    if (!drafts.length || shared) await texts.forget();
    form.submit();
  };
  if (waiting.length) ask(t('leaveTitle', waiting.length), t('leaveWhy'), go);
  else if (drafts.length) ask(t('leaveDrafts'), t(shared ? 'leaveShared' : 'leaveKept'), go);
  else go();
}

function ask(title, why, go) {
  const stay = h('button', { class: 'btn p', type: 'button', autofocus: true, on: { click: () => dialog.close() } });
  stay.append(t('leaveStay'));
  const dialog = h(
    'dialog',
    { class: 'leave', 'aria-labelledby': 'leave-title' },
    h('h2', { id: 'leave-title' }, title),
    h('p', { class: 'sec' }, why),
    h(
      'div',
      { class: 'row' },
      stay,
      h('button', { class: 'btn', type: 'button', on: { click: go } }, t('leaveGo')),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

$$('form[action="/logout"]').forEach((form) => form.addEventListener('submit', leave));
