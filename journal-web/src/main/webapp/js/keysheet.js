/* The key sheet, a dialog of the page. */
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

export function openKeySheet() {
  const close = h(
    'button',
    { class: 'btn g sq', type: 'button', 'aria-label': t('close'), on: { click: () => dialog.close() } },
    icon('close'),
  );
  const rows = t('keys').map(([keys, meaning]) =>
    h('div', {}, h('span', { class: 'sec' }, meaning), h('kbd', {}, keys)),
  );
  const dialog = h(
    'dialog',
    { class: 'dlg', 'aria-labelledby': 'keys-title' },
    h('header', { class: 'row' }, h('h2', { class: 'sp', id: 'keys-title' }, t('keysTitle')), close),
    h('div', { class: 'keys2' }, rows),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
