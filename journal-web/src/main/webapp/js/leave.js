/*
 * Signing out asks first when something typed has not reached the journal yet. It stays in this browser for the same
 * person and is sent after the next sign-in; when nothing waits, nothing stays behind on a shared computer.
 */
import { $$, h, meta } from './dom.js';
import { t } from './i18n.js';
import { Store } from './store.js';

async function leave(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const store = new Store(meta('person-id') || 'unknown');
  const waiting = await store.all();
  if (waiting.length) ask(waiting.length, form);
  else {
    await store.forget();
    form.submit();
  }
}

function ask(count, form) {
  const stay = h('button', { class: 'btn p', type: 'button', autofocus: true, on: { click: () => dialog.close() } });
  stay.append(t('leaveStay'));
  const dialog = h(
    'dialog',
    { class: 'leave', 'aria-labelledby': 'leave-title' },
    h('h2', { id: 'leave-title' }, t('leaveTitle', count)),
    h('p', { class: 'sec' }, t('leaveWhy')),
    h(
      'div',
      { class: 'row' },
      stay,
      h('button', { class: 'btn', type: 'button', on: { click: () => form.submit() } }, t('leaveGo')),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

$$('form[action="/logout"]').forEach((form) => form.addEventListener('submit', leave));
