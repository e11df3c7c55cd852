/* A short word about what was done, with the way back. */
import { $, h } from './dom.js';
import { t } from './i18n.js';

const LIFE = 7000;
let timer;

export function toast(text, undo) {
  $('.toast')?.remove();
  clearTimeout(timer);
  if (!text) return;
  const close = () => $('.toast')?.remove();
  const button =
    undo &&
    h(
      'button',
      {
        type: 'button',
        on: {
          click: () => {
            close();
            undo();
          },
        },
      },
      t('undo'),
    );
  document.body.append(h('div', { class: 'toast', role: 'status' }, h('span', {}, text), button));
  timer = setTimeout(close, LIFE);
}
